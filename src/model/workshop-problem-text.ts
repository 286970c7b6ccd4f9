/** What is said of a session that is wrong. */

/** @param sum of the minutes of the steps */
export function wrongMinutes(stated: number, sum: number): string {
  return `The session takes ${stated} minutes, and its steps take ${sum}. The two are the same number. Mend the one that is wrong.`;
}

/** @param figure as it stands there */
export function uncitedIdea(figure: string): string {
  return `"${figure}" is a figure, and its step names no row of evidence and draws no chart. A projected figure has its source beside it. Name the row under "evidence", or draw the chart.`;
}

/** @param letter that an earlier role has */
export function takenLetter(letter: string, first: string): string {
  return `The letter "${letter}" stands at ${first} already. Paper sheets are keyed with it, so each role has one of its own. Choose another.`;
}

export function oneRoleTwice(): string {
  return 'The gap lies between two roles, and this names one of them twice. Name another.';
}

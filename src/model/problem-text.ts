/** Every sentence that a problem of the content is told in: what is wrong, what is allowed, what to do. */
import { LAYOUT } from './content-files.ts';
import { findNearest } from './nearest.ts';
import type { Problem } from './types.ts';

/** What an id can name. */
export type Named =
  | 'stage'
  | 'leap'
  | 'dimension'
  | 'question'
  | 'edition'
  | 'role'
  | 'status'
  | 'row of evidence'
  | 'figure'
  | 'seed document'
  | 'topic'
  | 'case'
  | 'play'
  | 'essay'
  | 'want'
  | 'failing'
  | 'finding'
  | 'knowledge area'
  | 'effect'
  | 'tool'
  | 'step'
  | 'chart'
  | 'worked example'
  | 'glossary term';

const PLURALS: Record<Named, string> = {
  stage: 'stages',
  leap: 'leaps',
  dimension: 'dimensions',
  question: 'questions',
  edition: 'editions',
  role: 'roles',
  status: 'statuses',
  'row of evidence': 'rows of evidence',
  figure: 'figures',
  'seed document': 'seed documents',
  topic: 'topics',
  case: 'cases',
  play: 'plays',
  essay: 'essays',
  want: 'wants',
  failing: 'failings',
  finding: 'findings',
  'knowledge area': 'knowledge areas',
  effect: 'effects',
  tool: 'tools',
  step: 'steps',
  chart: 'charts',
  'worked example': 'worked examples',
  'glossary term': 'glossary terms',
};

/** Up to this many ids are listed whole; of more, the nearest only. */
const LISTED_WHOLE = 12;

function quote(value: string): string {
  return `"${value}"`;
}

function list(values: readonly unknown[]): string {
  return values.map(String).join(', ');
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

// Files and their parts

/** @param holds what the file is for, as a noun phrase @param keys of its mapping, or of each item of its list */
export function missingFile(holds: string, keys: readonly string[]): string {
  return `This file is missing. It holds ${holds}. Keys are: ${list(keys)}. Create it.`;
}

/** @param create the path of a file that would fill the folder */
export function emptyFolder(holds: string, keys: readonly string[], create: string): string {
  return `No file in this folder holds ${holds}. Keys are: ${list(keys)}. Create ${create}.`;
}

export function strayFile(): string {
  return `The model reads no file from this path, so nothing would use it. It reads ${LAYOUT.join('; ')}. Rename it, move it or delete it.`;
}

export function missingFrontMatter(keys: readonly string[]): string {
  return `The front matter is missing. The file begins with a line "---", then these keys: ${list(keys)}; then a line "---". Write them above the text.`;
}

export function openFrontMatter(): string {
  return 'The front matter is not closed. It ends with a line "---" of its own. Add that line between the keys and the text.';
}

export function wrongFolderName(edition: string, folder: string): string {
  return `${quote(edition)} is not the name of this edition's folder. The folder is content/model/${folder}/. Write ${quote(folder)}, or rename the folder.`;
}

// YAML

const YAML_ADVICE: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A colon followed by a space starts a new key here. Put the whole text in quotes, or mend the indentation.',
  MULTILINE_IMPLICIT_KEY:
    'A key must stand on one line. Indent the lines of a long text below its key, or put the text in quotes.',
  BAD_INDENT:
    'The indentation does not fit the lines above. Indent each level by two spaces and close each bracket.',
  TAB_AS_INDENT: 'A tab stands in the indentation. YAML takes spaces only: use two for each level.',
  MISSING_CHAR:
    'A closing quote, a bracket or a colon is missing. Add it; a quoted text ends with the mark it began with.',
  BAD_SCALAR_START:
    'A text cannot begin with this character unless it is quoted. Put the whole text in quotes.',
  BAD_DQ_ESCAPE:
    'In double quotes a backslash begins an escape, and this one is not known. Use single quotes, or write two backslashes.',
  BAD_ALIAS:
    'An asterisk begins a reference to another value, which files here do not use. Put the whole text in quotes, or write the value out.',
  TAG_RESOLVE_FAILED: 'An exclamation mark begins a tag. Put the whole text in quotes.',
  MULTIPLE_DOCS:
    'A line "---" begins a second document, and a file holds one. Delete the line, or move what follows to a file of its own.',
  NON_STRING_KEY: 'A key must be a text. Write a plain word before the colon.',
  UNEXPECTED_TOKEN:
    'Something follows where the value has ended. Put the whole text in one pair of quotes, double an apostrophe inside single quotes, and line up keys and list items with spaces.',
};

/**
 * @param code the yaml package's code for the fault
 * @param said the yaml package's own words
 */
export function yamlFault(code: string, said: string): string {
  const advice = YAML_ADVICE[code] ?? 'Mend this line, or put its text in quotes.';
  return `The YAML cannot be read (${said.replace(/[.\s]+$/, '')}). ${advice}`;
}

export function duplicateKey(key: string): string {
  return `The key ${quote(key)} stands here twice, and only one of the two can count. Each key stands once. Delete one of them.`;
}

// Shape

export function unknownKey(key: string, allowed: readonly string[]): string {
  const [nearest] = findNearest(key, allowed);
  const remedy =
    nearest === undefined ? 'Delete it.' : `Rename it to ${quote(nearest)}, or delete it.`;
  return `${quote(key)} is not a key here. Keys are: ${list(allowed)}. ${remedy}`;
}

/**
 * @param expected what belongs there, for example `text`
 * @param none how to write that there is nothing to say, where that is allowed: `''` or `[]`
 */
export function missingKey(key: string, expected: string, none: string | undefined): string {
  const otherwise = none === undefined ? '' : `, or ${key}: ${none} where there is nothing to say`;
  return `${quote(key)} is missing. It takes ${expected}. Add the line "${key}: ..."${otherwise}.`;
}

export function missingValue(expected: string, none: string | undefined): string {
  const otherwise = none === undefined ? '' : `, or ${none} where there is nothing to say`;
  return `No value stands here. It takes ${expected}. Write it after the colon${otherwise}.`;
}

export function emptyFile(expected: string): string {
  return `The file is empty. It takes ${expected}. Write it.`;
}

const HOW_TO_WRITE: Record<string, string> = {
  text: 'Write the text after the colon.',
  'a number': 'Write the number without quotes.',
  'a whole number': 'Write the number without quotes and without a fraction.',
  'true or false': 'Write true or false, without quotes.',
  'a list': 'Begin each item on a line of its own with "- ", or write [] for none.',
  'keys with values': 'Write each key on a line of its own, with a colon and its value.',
};

/**
 * @param found the value that stands there
 * @param expected a key of what is explained in HOW_TO_WRITE, for example `a list`
 */
export function wrongType(found: unknown, expected: string): string {
  const isScalar = typeof found === 'number' || typeof found === 'boolean';
  const remedy =
    expected === 'text' && isScalar
      ? `Put it in quotes: '${String(found)}'.`
      : (HOW_TO_WRITE[expected] ?? `Write ${expected}.`);
  return `${capitalise(describe(found))} stands where ${expected} belongs. ${remedy}`;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the value ${value}`;
  if (Array.isArray(value)) return 'a list';
  return 'a group of keys';
}

export function emptyText(): string {
  return 'The text is empty. A text here has at least one word. Write it.';
}

export function notAllowed(found: unknown, allowed: readonly unknown[]): string {
  const value = typeof found === 'string' ? quote(found) : describe(found);
  return `${capitalise(value)} is not allowed here. Allowed are: ${list(allowed)}. Write one of these.`;
}

/** @param bound `at least 3`, `at most 5`, `exactly 3` */
export function wrongLength(found: number, bound: string, remedy: 'add' | 'remove'): string {
  const act = remedy === 'add' ? 'Add what is missing.' : 'Remove what is too many.';
  return `The list has ${count(found, 'item')}. It takes ${bound}. ${act}`;
}

/** @param bound `at least 1`, `at most 31` */
export function wrongNumber(found: number, bound: string): string {
  return `The number ${found} is out of range. It is ${bound}. Write a number in range.`;
}

export function tooManyCharacters(found: number, max: number): string {
  return `The text has ${count(found, 'character')}. At most ${max} are allowed. Shorten it by ${found - max}.`;
}

export function tooManyWords(found: number, max: number): string {
  return `The text has ${count(found, 'word')}. At most ${max} are allowed. Shorten it by ${found - max}.`;
}

export function badId(id: string): string {
  return `${quote(id)} cannot be an id. An id has lower-case letters, digits and single hyphens, and begins with a letter. Rename it.`;
}

export function badEvidenceId(id: string): string {
  return `${quote(id)} cannot be the id of a row of evidence. Such an id is a lower-case "e" and the row's number, for example e08. Rename it.`;
}

export function badEdition(edition: string): string {
  return `${quote(edition)} cannot be an edition. An edition is a year, a dot and a number from 1, for example 2026.1. Rename it.`;
}

export function badDate(date: string): string {
  return `${quote(date)} is not a date. A date is year, month and day, for example 2026-01-31. Write it so.`;
}

export function mixedReading(): string {
  return 'This reading is neither a level nor silence. It takes either stage, evidence, quote and why, or silent alone. Keep one of the two.';
}

// References

/**
 * @param known the ids that would be right, in their order
 * @param addTo the file to which a new one would be added
 */
export function unknownId(
  named: Named,
  id: string,
  known: readonly string[],
  addTo: string,
): string {
  return `${quote(id)} is not ${/^[aeiou]/.test(named) ? 'an' : 'a'} ${named}. ${nameKnown(named, id, known)} Fix the spelling, or add the ${named} to ${addTo}.`;
}

export function uncreatedFile(
  named: 'dimension' | 'edition',
  id: string,
  known: readonly string[],
  create: string,
): string {
  const others =
    known.length === 0
      ? 'None has'
      : `${capitalise(PLURALS[named])} with files are: ${list(known)}`;
  return `${quote(id)} is ${named === 'edition' ? 'an' : 'a'} ${named} without a file. ${others}. Fix the spelling, or create ${create}.`;
}

function nameKnown(named: Named, id: string, known: readonly string[]): string {
  const plural = capitalise(PLURALS[named]);
  if (known.length === 0) return `There are no ${PLURALS[named]} yet.`;
  if (known.length <= LISTED_WHOLE) return `${plural} are: ${list(known)}.`;
  const nearest = findNearest(id, known);
  return nearest.length > 0
    ? `The nearest of the ${known.length} ${PLURALS[named]} are: ${list(nearest)}.`
    : `There are ${known.length} ${PLURALS[named]}, from ${known[0]} to ${known.at(-1)}.`;
}

/** @param first where the id already stands: a file, and a place in it */
export function takenId(named: Named, id: string, first: string): string {
  return `The id ${quote(id)} is taken: it stands at ${first}. Ids of ${PLURALS[named]} are unique. Choose another id, or delete one of the two.`;
}

/** @param what for example `role` @param first where the number already stands */
export function takenNumber(what: string, number: number, first: string): string {
  return `The number ${number} is taken: it stands at ${first}. Each ${what} has a number of its own. Choose another.`;
}

// The model's own rules

export function wrongStageNumbers(found: readonly unknown[]): string {
  return `The stages are numbered ${list(found)}. There are five, numbered 1, 2, 3, 4, 5 in the order of the path. Put them in order and number them so.`;
}

export function wrongLeaps(found: readonly string[], wanted: readonly string[]): string {
  return `The leaps here are: ${list(found) || 'none'}. One joins each stage to the next: ${list(wanted)}. Mend "from" and "to", or the order.`;
}

export function wrongStageOrder(found: readonly string[], wanted: readonly string[]): string {
  const missing = wanted.filter((id) => !found.includes(id));
  const twice = found.filter((id, index) => found.indexOf(id) < index);
  const acts = [
    ...(missing.length > 0 ? [`Add ${list(missing)}.`] : []),
    ...(twice.length > 0 ? [`Remove the second ${list(twice)}.`] : []),
  ];
  const remedy = acts.length > 0 ? acts.join(' ') : 'Put them in that order.';
  return `The stages here are: ${list(found) || 'none'}. Each stands once, in the order of the path: ${list(wanted)}. ${remedy}`;
}

export function wrongDimensionCount(found: number, wanted: number): string {
  return `The edition has ${count(found, 'dimension')}. It takes ${wanted}, because the place is found over ${wanted} and the code has room for no more. Add or remove dimensions, with their files.`;
}

export function unlistedDimension(
  id: string,
  listed: readonly string[],
  editionFile: string,
): string {
  return `${quote(id)} is not among the dimensions of its edition. Dimensions are: ${list(listed)}. Add it to "dimensions" in ${editionFile}, rename this file, or delete it.`;
}

export function repeatedDimension(id: string): string {
  return `${quote(id)} stands in the list twice. Each dimension stands once. Delete one of the two.`;
}

export function keyQuestionMayNotApply(): string {
  return 'The first question of a dimension is its key question, and it applies to everyone, so that no whole dimension can be left out. Here mayNotApply takes false only. Write false, or put another question first.';
}

export function noRoleZero(): string {
  return 'No role has the number 0. It stands for a participant who names no role. Add such a role, or give that number to the one that means it.';
}

export function missingReadings(dimensions: readonly string[]): string {
  return `The profile says nothing of: ${list(dimensions)}. A profile has every dimension once. Add each with stage, evidence, quote and why, or with silent where the account does not say.`;
}

export function wrongReadingStatus(id: string, status: string, allowed: readonly string[]): string {
  return `The row ${quote(id)} has the status ${quote(status)}. A reading of a case rests on an account: ${list(allowed)}. Name another row, or mend the row's status.`;
}

export function wrongAnswerCount(found: number, questions: readonly string[]): string {
  return `${capitalise(count(found, 'answer'))} for ${count(questions.length, 'question')}. There is one for each of ${list(questions)}, in that order; null is not answered. Add or remove answers.`;
}

export function notApplicableRefused(question: string, allowed: readonly string[]): string {
  const where =
    allowed.length === 0
      ? 'No question of this edition allows it.'
      : `It is allowed for: ${list(allowed)}.`;
  return `${quote(question)} always applies, so its answer cannot be not-applicable. ${where} Choose another answer, or set mayNotApply: true on the question.`;
}

// Evidence, essays and plays

export function topicWithoutFile(id: string): string {
  return `The topic ${quote(id)} has no rows. They stand in a file of its name. Create content/evidence/${id}.yaml, or delete the topic.`;
}

export function relatedToItself(id: string, relation: 'contradicts' | 'replaces'): string {
  return `The row ${quote(id)} ${relation} itself. A row ${relation} other rows only. Name another row, or delete the id.`;
}

/** The statuses that a row which replaces another is measured by, the furthest checked first; all others come after them. */
export const BEST_STATUSES = ['checked', 'reported'] as const;

export function replacesStronger(id: string, status: string, own: string): string {
  return `This row replaces ${quote(id)}, which was checked further: the status of ${quote(id)} is ${status}, this row's is ${own}. The order is ${list(BEST_STATUSES)}, then all others. Take ${quote(id)} out of replaces, or mend one status.`;
}

export function figureNoPercentage(reference: string, value: string): string {
  return `The figure ${quote(reference)} is ${quote(value)}, which has no place on a scale from 0 to 100. A chart draws percentages such as 70%, more than 60% or under 4%. Draw another figure, or tell this one in the text.`;
}

export function wrongCellCount(found: number, columns: readonly string[]): string {
  return `${capitalise(count(found, 'cell'))} for ${count(columns.length, 'column')}. There is one for each of ${list(columns)}, in that order; '' is an empty cell. Add or remove cells.`;
}

export function unusedChart(id: string): string {
  return `Nothing in the text draws the chart ${quote(id)}. A chart stands where the text has <Chart id="${id}" />. Add that line, or delete the chart.`;
}

export function chartWithoutId(): string {
  return 'This chart names no chart of the front matter. A chart is drawn with <Chart id="advocacy" />, with the id as plain text in quotes. Add the id.';
}

/** @param figure as it stands in the text */
export function uncitedFigure(figure: string): string {
  return `${quote(figure)} is a figure, and its paragraph, list item or table row names no row of evidence. A percentage, a ratio, a sum of money or a count of people or firms takes a <Cite id="e08" /> where it stands. Cite its row, or say it without the figure.`;
}

/** @param figure as it stands there */
export function figureInHead(figure: string): string {
  return `${quote(figure)} is a figure, and this line can hold no citation. Figures stand in the text, with their rows. Move it there.`;
}

export function wrongPlayName(found: string, wanted: string): string {
  return `This file is named ${quote(found)}, and its dimension and leap make ${quote(wanted)}. The name is the dimension, a hyphen and the leap. Rename the file, or mend the two.`;
}

export function wrongToolName(file: string, id: string): string {
  return `This file is named ${quote(file)}, and its id is ${quote(id)}. A tool has one id, in both. Rename the file, or mend the id.`;
}

export function missingPlay(): string {
  return 'This play is missing: each dimension has one for every leap. Create the file.';
}

export function caseWithoutEcho(hasCase: boolean): string {
  return hasCase
    ? 'The play names a case and does not say how the case shows it. Either both "case" and "echo" are filled, or both are \'\'. Write the echo, or take the case away.'
    : 'The play tells of a case without naming it. Either both "case" and "echo" are filled, or both are \'\'. Name the case, or take the echo away.';
}

export function circularPlays(ids: readonly string[]): string {
  return `The plays wait for each other: ${ids.join(' needs ')}. A play that comes first cannot wait for the one after it. Take one of them out of "needsFirst".`;
}

export function wrongOrder(found: readonly string[], wanted: readonly string[]): string {
  return `The order names: ${list(found) || 'none'}. It takes every dimension once: ${list(wanted)}. Mend the list.`;
}

// Prose

export function citationWithoutId(): string {
  return 'This citation names no row. A citation is written <Cite id="e08" />, with the id as plain text in quotes. Add the id.';
}

/** @param ids of rows */
export function uncitedRows(ids: readonly string[]): string {
  return `Nothing cites ${list(ids)}. Cite ${ids.length === 1 ? 'it' : 'them'}, or delete ${ids.length === 1 ? 'the row' : 'the rows'}.`;
}

/**
 * The problems as text: how many, then each with its number, file, place and sentence.
 *
 * @param problems sorted as `readModel` returns them
 */
export function printProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const head = `The content has ${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
  const lines = problems.map(({ file, place, message }, index) => {
    const where = place === '' ? file : `${file}: ${place}`;
    return `${index + 1}. ${where}: ${message}`;
  });
  return [head, '', ...lines].join('\n');
}

import type { SavedProblem } from '../browser/saved.ts';

const parts = {
  placing: 'Your answers',
  history: 'Your saved results',
  targets: 'Your targets',
  plan: 'Your plan',
  board: 'Your words for the board',
  tools: 'What you put into the tools',
} as const;

/** The sentences for a problem with what is saved: what is wrong, and what happens to what was there. */
export function savedProblemText(problem: SavedProblem): string {
  switch (problem.kind) {
    case 'blocked':
      return 'This browser does not let the page keep anything. You can go on, but what you enter ends with this page. Download it as a file to keep it.';
    case 'full':
      return 'This browser’s store for the site is full, so your last changes are not kept in it. You can go on, but they end with this page. Download them as a file to keep them.';
    case 'unreadable':
      return `${parts[problem.part]} in this browser could not be read. The text has been put aside unchanged, and you can download it.`;
    case 'foreign':
      return `Your placing “${problem.entry.name}” uses edition ${problem.entry.placing.edition} of the questions, which this site does not have. It is kept with your saved results.`;
  }
}

/** The strings around what is saved. */
export const savedText = {
  problemTitle: 'About what is saved here',
  download: 'Download the file',
  downloadText: 'Download that text',
  dismiss: 'I have seen this',
  fileName: 'the-leap.json',
  unreadableName: 'the-leap-unreadable.txt',
} as const;

const moment = { dateStyle: 'long', timeStyle: 'short' } as const;

/** A moment in the reader's own time zone: `3 March 2026 at 14:05`. Only for what is drawn in the browser. */
export function momentText(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', moment).format(new Date(iso));
}

import { path } from './path.ts';

/** The strings of the search, in its dialog and on its page. */
export const search = {
  label: 'Search the playbook',
  submit: 'Search',
  close: 'Close',
  keysHint: 'Arrow keys move, Enter opens, Esc closes.',
  narrow: 'Narrow the results',
  /** What a result is where it is no page of its own. */
  recordKinds: { word: 'Glossary', source: 'Source' },
  /** As the pages of plays are filed. */
  playKind: path.kinds.play,
  toolKind: path.kinds.tool,
  sessionKind: path.kinds.session,
  facets: { kind: 'Kind', stage: 'Stage', dimension: 'Dimension' },
  any: (count: number) => `Any (${count})`,
  value: (name: string, count: number) => `${name} (${count})`,
  clear: 'Clear the filters',
  loading: 'Loading the search …',
  results: 'Results',
  sections: (title: string) => `Sections of ${title}`,
  more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  allResults: 'These results on their own page',
  examplesTitle: 'Ask a question, or type a word. For example:',
  /** Questions that the playbook answers, each checked by a browser test. */
  examples: ['How fast should we reply?', 'Are we too risk averse?', 'What is a leap?'],
  none: (question: string) => `Nothing in the playbook answers to “${question}”.`,
  noneHint: 'Try one word, or another word for the same thing. Or begin here:',
  noneUnderFilters: (total: number) =>
    total === 1
      ? 'There is 1 result, and the filters leave it out.'
      : `There are ${total} results, and the filters leave them all out.`,
  /** Ways on where nothing is found. */
  waysOn: [
    { path: '/path/', label: 'The whole path on one page' },
    { path: '/plays/', label: 'All plays' },
    { path: '/glossary/', label: 'The glossary' },
    { path: '/search/', label: 'A list of all pages' },
  ],
  failed:
    'The search did not load. The connection may be down, or a file of the site may be missing.',
  retry: 'Try again',
  allPages: 'All pages',
  unbuilt: 'Search works once the site has been built: npm run build',
  noScript: 'Searching needs JavaScript, which is off in this browser. Every page is listed below.',
  groups: {
    path: 'The path and its stages',
    dimensions: 'Dimensions',
    plays: 'Plays',
    cases: 'Cases',
    evidence: 'Evidence',
    tools: 'Tools',
    workshop: 'Workshop',
    place: 'Place yourself and plan',
    about: 'The method and this playbook',
  },
} as const;

/**
 * What the search found, in one line.
 *
 * @param shown how many results the filters leave
 * @param total how many there are without filters
 * @param complete how many of those hold all the words
 */
export function describeCount(shown: number, total: number, complete: number): string {
  if (shown < total) return `${shown} of ${results(total)}`;
  if (complete === total) return results(total);
  if (complete === 0) {
    const verb = total === 1 ? 'holds' : 'hold';
    return `No page holds all of these words. ${results(total)} ${verb} some of them`;
  }
  return `${results(total)}, ${complete} with all of the words`;
}

function results(count: number): string {
  return count === 1 ? '1 result' : `${count} results`;
}

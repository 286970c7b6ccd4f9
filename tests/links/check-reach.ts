import type { BuiltSite, LinkFault } from './check-links.ts';
import { readHtml } from './read-html.ts';

/** Most links between the first page and any other. */
const MOST_LINKS = 3;

/** Files from which nobody walks on: the error page, and the search with its list of all pages, through which everything would be near. */
const PASSED_OVER = ['404.html', 'search/index.html'];

/**
 * Walks from the first page along the links of pages, and finds the pages that are further than three links away or that no walk reaches.
 *
 * @param site the files as built
 */
export function checkReach({ base, files }: Pick<BuiltSite, 'base' | 'files'>): LinkFault[] {
  const steps = new Map([['index.html', 0]]);
  // A file that is reached is added at the end and walked from in its turn.
  for (const [file, count] of steps) {
    if (PASSED_OVER.includes(file)) continue;
    for (const next of linkedPages(file, { base, files })) {
      if (!steps.has(next)) steps.set(next, count + 1);
    }
  }
  return [...files.keys()]
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .flatMap((file) => {
      const count = steps.get(file);
      if (count !== undefined && count <= MOST_LINKS) return [];
      const what =
        count === undefined
          ? 'no walk from the first page reaches it, the list of all pages left aside; link to it from a page that is about the same'
          : `it is ${count} links from the first page, and ${MOST_LINKS} is the most; link to it from a page nearer by`;
      return [{ file, what }];
    });
}

/** The files of the pages that a page links to. */
function linkedPages(file: string, { base, files }: Pick<BuiltSite, 'base' | 'files'>): string[] {
  const here = new URL(base + file.replace(/index\.html$/, ''), 'https://site.invalid');
  return readHtml(files.get(file) ?? '')
    .references.filter(({ use }) => use === 'link')
    .filter(({ value }) => URL.canParse(value, here))
    .map(({ value }) => new URL(value, here))
    .filter(({ host, pathname }) => host === here.host && pathname.startsWith(base))
    .map(({ pathname }) => pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html'))
    .filter((path) => files.has(path) && path.endsWith('.html'));
}

import { addressOf } from '../../interface/address.ts';
import { search as text } from '../../interface/search.ts';
import type { Anchor } from '../../search/excerpt.ts';
import type { Tags } from '../../search/facets.ts';
import type { Hit } from '../../search/query.ts';
import { weighHits } from '../../search/weights.ts';

/** A page, or a word of the glossary, as the index keeps it. */
export interface Entry {
  /** With the base. */
  url: string;
  /** All text that can be found, plain. */
  content: string;
  meta: { title: string };
  filters: Tags;
  anchors: Anchor[];
}

/** A result of the engine. */
export interface EngineHit extends Hit {
  /** Fetches the page's entry, once. */
  data: () => Promise<Entry>;
}

/** The search engine, loaded. */
export interface Engine {
  /**
   * @param query words with spaces between them, or one phrase in double quotes
   * @returns pages that hold every word, best first
   */
  run: (query: string) => Promise<readonly EngineHit[]>;
  /** A page's id to what it is filed under. */
  tags: ReadonlyMap<string, Tags>;
  /** Throws where the index can no longer be fetched: the engine then finds nothing and says nothing. */
  assertReachable: () => Promise<void>;
}

interface Pagefind {
  createInstance: (options: object) => {
    search: (
      query: string | null,
      options?: { filters: Record<string, string> },
    ) => Promise<{ results: EngineHit[] }>;
    filters: () => Promise<Record<string, Record<string, number>>>;
  };
}

const FOLDER = addressOf('/pagefind/');

const OPTIONS = {
  // A site of this size is searched in a few milliseconds; the worker would be the same engine fetched a second time.
  noWorker: true,
  // A word counts for more than the words that only begin like it: `leap` before `leapt`.
  ranking: { termSimilarity: 10 },
};

/**
 * A row of evidence stands behind the pages that use it, unless its own words are asked for; and a play, whose short title is an order,
 * behind the page that tells what its words mean.
 */
const WEIGHTS = {
  [text.recordKinds.source]: 0.15,
  [text.playKind]: 0.7,
  [text.toolKind]: 0.5,
  // What is said in a workshop is said of everything on this site.
  [text.sessionKind]: 0.25,
};

/**
 * Loads the engine and what every page is filed under.
 *
 * @param attempt 0 at first; another number each time, because a browser may remember that a module did not load
 * @throws where any of it cannot be fetched
 */
export async function loadEngine(attempt: number): Promise<Engine> {
  const address = `${FOLDER}pagefind.js${attempt === 0 ? '' : `?again=${attempt}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const instance = pagefind.createInstance(OPTIONS);
  const tags = new Map<string, Record<string, string[]>>();
  for (const [facet, values] of Object.entries(await instance.filters())) {
    for (const value of Object.keys(values)) {
      const { results } = await instance.search(null, { filters: { [facet]: value } });
      for (const { id } of results) {
        const all = tags.get(id) ?? {};
        tags.set(id, { ...all, [facet]: [...(all[facet] ?? []), value] });
      }
    }
  }
  return {
    tags,
    run: async (query) => weighHits((await instance.search(query)).results, tags, WEIGHTS),
    assertReachable: async () => {
      const response = await fetch(`${FOLDER}pagefind-entry.json`, { cache: 'no-store' });
      if (!response.ok) throw new Error(`The index answered ${response.status}.`);
    },
  };
}

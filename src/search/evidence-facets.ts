import type { EvidenceRow, Status } from '../model/types.ts';
import type { Tags } from './facets.ts';

/** Stands among a row's tags where it has none: no seed document, or no known year. */
export const NONE = 'none';

/** What rows of evidence can be narrowed by, in the order in which it is offered. */
export const EVIDENCE_FACETS = ['status', 'topic', 'seed', 'year'] as const;

export type EvidenceFacet = (typeof EVIDENCE_FACETS)[number];

/** Years after which a figure is called old, counted from the year in which the edition was published. */
export const OLD_AFTER = 10;

/** The years that a text names, each once, earliest first: `April 2014 to June 2015` gives `2014` and `2015`. */
function yearsIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:19|20)\d{2}\b/g))].sort();
}

/** What a row is filed under: one status, one topic, its seed documents, and the years in which it was asked or published. */
export function tagRow({ status, topic, seeds, fieldwork, published }: EvidenceRow) {
  const years = yearsIn(`${fieldwork} ${published}`);
  return {
    status: [status],
    topic: [topic],
    seed: seeds.length > 0 ? seeds : [NONE],
    year: years.length > 0 ? years : [NONE],
  } satisfies Tags & Record<EvidenceFacet, string[]>;
}

/**
 * Whether a row's figures are old: asked, or where that is not known published, ten years or more before the edition.
 * A row whose figures nothing draws or prints on its own, such as the number of items in a list, is never old.
 *
 * @param edition what is read of the model: the ISO date on which the edition was published
 */
export function isOld(edition: { published: string }, row: EvidenceRow): boolean {
  if (!row.figures.some(({ id }) => id !== undefined)) return false;
  const asked = yearsIn(row.fieldwork);
  const last = (asked.length > 0 ? asked : yearsIn(row.published)).at(-1);
  return last !== undefined && Number(edition.published.slice(0, 4)) - Number(last) >= OLD_AFTER;
}

/** How many rows have each status, in the order of the statuses; a status that no row has counts 0. */
export function countByStatus(
  statuses: readonly Status[],
  rows: readonly EvidenceRow[],
): { status: Status; count: number }[] {
  return statuses.map((status) => ({
    status,
    count: rows.filter((row) => row.status === status.id).length,
  }));
}

/** The years that rows are filed under, newest first; {@link NONE} last, where it is among them. */
export function listYears(rows: readonly EvidenceRow[]): string[] {
  const years = new Set(rows.flatMap((row) => tagRow(row).year));
  const known = [...years].filter((year) => year !== NONE).sort((a, b) => Number(b) - Number(a));
  return years.has(NONE) ? [...known, NONE] : known;
}

/**
 * Whether a row is filed under everything that is asked for.
 *
 * @param tags facet to values with spaces between them, as a page carries them
 * @param asked facets with the value asked for, empty where every value will do; the fields of a form are such
 */
export function isLeft(
  tags: Readonly<Record<string, string | undefined>>,
  asked: readonly { name: string; value: string }[],
): boolean {
  return asked.every(({ name, value }) => !value || tags[name]?.split(' ').includes(value));
}

import type { Tags } from './facets.ts';
import type { Hit } from './query.ts';

/** Facet that tells what a result is. */
const FACET = 'kind';

/**
 * Hits with their scores weighed by what they are, in their order still: a row of evidence is one long title, which the engine takes for a
 * page about every word of it.
 *
 * @param hits as the engine found them
 * @param tags a hit's id to what it is filed under
 * @param weights kind to the factor of its scores; a kind that is absent counts in full
 */
export function weighHits<H extends Hit>(
  hits: readonly H[],
  tags: ReadonlyMap<string, Tags>,
  weights: Readonly<Record<string, number>>,
): H[] {
  return hits.map((hit) => {
    const kinds = tags.get(hit.id)?.[FACET] ?? [];
    const factor = kinds.reduce((product, kind) => product * (weights[kind] ?? 1), 1);
    return { ...hit, score: hit.score * factor };
  });
}

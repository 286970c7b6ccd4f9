import type { Model } from '../../model/types.ts';
import { placeResult } from '../../scoring/place.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import type { Placing } from '../../sharing/placing.ts';

/** How results that stand side by side are read. */
export type Reading =
  /** Several people: the widest disagreement first. */
  | 'people'
  /** One firm over time: what moved since the first. */
  | 'time';

/** A result with its place in a comparison. */
export interface LinedUp {
  id: string;
  /** A for the first. */
  letter: string;
  /** As the reader named it; empty where they have not. */
  label: string;
  placing: Placing;
  result: PlaceResult;
}

/** A result that cannot be compared with the others. */
export interface LeftOut {
  id: string;
  placing: Placing;
  /** Whether this site has its edition, so that only the others are of another. */
  isKnown: boolean;
}

/** Results in the order in which they stand side by side. */
export interface LineUp {
  /** The edition that they answer; `null` where there is none to compare. */
  model: Model | null;
  reading: Reading;
  results: LinedUp[];
  leftOut: LeftOut[];
}

interface Source {
  id: string;
  label: string;
  placing: Placing;
}

/** The letter of the result at a position, A for 0. */
export function letterAt(position: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + position);
}

/**
 * Lines results up: those of the edition that most of them answer (the first of them where two are level), in their order, or by their dates
 * where they are read over time and all have one.
 *
 * @param models every edition that this site has
 * @param chosen how the reader wants them read; `null` where they have not said
 */
export function lineUp(
  models: readonly Model[],
  sources: readonly Source[],
  chosen: Reading | null,
): LineUp {
  const counted = models.map((model) => ({
    model,
    count: sources.filter(({ placing }) => placing.edition === model.edition).length,
    first: sources.findIndex(({ placing }) => placing.edition === model.edition),
  }));
  const [most] = counted
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.first - b.first);
  const model = most?.model ?? null;
  const comparable = sources.filter(({ placing }) => placing.edition === model?.edition);
  const reading = chosen ?? (isOverTime(comparable) ? 'time' : 'people');
  return {
    model,
    reading,
    results: inOrder(comparable, reading).map(({ id, label, placing }, position) => ({
      id,
      letter: letterAt(position),
      label,
      placing,
      result: placeResult(model!, placing.answers),
    })),
    leftOut: sources
      .filter(({ placing }) => placing.edition !== model?.edition)
      .map(({ id, placing }) => ({
        id,
        placing,
        isKnown: models.some(({ edition }) => edition === placing.edition),
      })),
  };
}

/** Two dated results of one unit are taken for the same firm at two moments. */
function isOverTime(sources: readonly Source[]): boolean {
  const [one, other] = sources;
  return (
    one !== undefined &&
    other !== undefined &&
    sources.length === 2 &&
    isDated(one) &&
    isDated(other) &&
    one.placing.unit === other.placing.unit
  );
}

function inOrder(sources: readonly Source[], reading: Reading): readonly Source[] {
  if (reading === 'people' || !sources.every(isDated)) return sources;
  return sources.toSorted(
    (a, b) => Date.parse(a.placing.changedAt) - Date.parse(b.placing.changedAt),
  );
}

function isDated({ placing }: Source): boolean {
  return placing.changedAt !== '';
}

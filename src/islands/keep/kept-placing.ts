import type { Model } from '../../model/types.ts';
import { placeResult } from '../../scoring/place.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { nameResult } from '../../sharing/placing.ts';
import type { Placing, SavedResult, SavedWork } from '../../sharing/placing.ts';
import { isSame } from '../../sharing/same.ts';

/** The edition that a placing answers; `null` where this site lacks it. */
export function modelOf(models: readonly Model[], { edition }: Placing): Model | null {
  return models.find((model) => model.edition === edition) ?? null;
}

/** A placing's result; `null` where this site lacks its edition, so that it is never scored. */
export function resultOf(models: readonly Model[], placing: Placing): PlaceResult | null {
  const model = modelOf(models, placing);
  return model && placeResult(model, placing.answers);
}

/** Whether anything was said to any question. */
export function hasAnswers(placing: Placing | null): placing is Placing {
  return placing !== null && Object.keys(placing.answers).length > 0;
}

/** Whether a placing is in the history under that very name, exactly as it is. */
export function isSaved(history: readonly SavedResult[], placing: Placing, name: string): boolean {
  return history.some((result) => result.name === name && isSame(result.placing, placing));
}

/** A placing with its two dates: those of its own, or now where it came without. */
export function datePlacing(placing: Placing, now: string): Placing {
  return {
    ...placing,
    startedAt: placing.startedAt || now,
    changedAt: placing.changedAt || now,
  };
}

/** How many of an edition's key questions have something said to them, "I don't know" included. */
export function countKeyAnswers(
  model: Model,
  placing: Placing | null,
): { said: number; needed: number } {
  const keys = model.dimensions.flatMap(({ questions }) => questions.slice(0, 1));
  const said = keys.filter(({ id }) => placing?.answers[id] !== undefined).length;
  return { said, needed: keys.length };
}

/**
 * A file's data in the form in which it can be kept: a placing of an edition that this site lacks cannot be gone on with and becomes an
 * entry of the history, under an id that is the same each time.
 *
 * @param nameOf the entry's name, cut where it is too long
 */
export function settleWork(
  models: readonly Model[],
  work: SavedWork,
  nameOf: (placing: Placing) => string,
): SavedWork {
  const { current, ...rest } = work;
  if (!current || modelOf(models, current) !== null) return work;
  const id = `placing-${current.edition.replaceAll('.', '_')}-${current.nonce}`;
  const entry: SavedResult = {
    id,
    name: nameResult(current, nameOf(current)),
    savedAt: current.changedAt,
    placing: current,
  };
  const others = rest.history.filter((result) => result.id !== id);
  return { ...rest, history: [entry, ...others] };
}

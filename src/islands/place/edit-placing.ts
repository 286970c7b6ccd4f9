import type { Model } from '../../model/types.ts';
import { withAnswer } from '../../scoring/answers.ts';
import type { Answered } from '../../scoring/answers.ts';
import { NOTE_LENGTH, REASON_LENGTH, UNIT_LENGTH, cleanText } from '../../sharing/placing.ts';
import type { Placing } from '../../sharing/placing.ts';

/**
 * The edition whose questions are asked: the placing's, or the current one where there is no placing or its edition is not here.
 *
 * @param current edition id
 * @throws Error where the current edition is not here either
 */
export function askedModel(
  models: readonly Model[],
  placing: Placing | null,
  current: string,
): Model {
  const model =
    models.find(({ edition }) => edition === placing?.edition) ??
    models.find(({ edition }) => edition === current);
  if (!model) throw new Error(`The placing needs edition ${current} of the model.`);
  return model;
}

/** A copy whose time of change is now, or its start where the clock has been put back since. */
function changed(placing: Placing, change: Partial<Placing>, now: string): Placing {
  return { ...placing, ...change, changedAt: now < placing.startedAt ? placing.startedAt : now };
}

function withLine(
  lines: Record<string, string>,
  questionId: string,
  text: string,
): Record<string, string> {
  const { [questionId]: _, ...others } = lines;
  return text === '' ? others : { ...others, [questionId]: text };
}

/**
 * A placing with one question answered anew, or its answer taken back where `answered` is `null`. A reason goes with the answer that it
 * explained; a note stays.
 *
 * @param now ISO date and time, UTC
 */
export function answerQuestion(
  placing: Placing,
  questionId: string,
  answered: Answered | null,
  now: string,
): Placing {
  const reasons =
    answered?.kind === 'not-applicable'
      ? placing.reasons
      : withLine(placing.reasons, questionId, '');
  const answers = withAnswer(placing.answers, questionId, answered);
  return changed(placing, { answers, reasons }, now);
}

/** A placing with a question's note as typed, cut to its length; an empty one goes. */
export function writeNote(
  placing: Placing,
  questionId: string,
  typed: string,
  now: string,
): Placing {
  const notes = withLine(placing.notes, questionId, cleanText(typed, NOTE_LENGTH));
  return changed(placing, { notes }, now);
}

/** A placing with the reason why a question does not apply as typed, cut to its length; an empty one goes. */
export function writeReason(
  placing: Placing,
  questionId: string,
  typed: string,
  now: string,
): Placing {
  const reasons = withLine(placing.reasons, questionId, cleanText(typed, REASON_LENGTH));
  return changed(placing, { reasons }, now);
}

/** A placing with the unit and the role named anew. */
export function nameUnit(
  placing: Placing,
  { unit, role }: { unit: string; role: string },
  now: string,
): Placing {
  return changed(placing, { unit: cleanText(unit, UNIT_LENGTH), role }, now);
}

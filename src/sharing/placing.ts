/** What a reader keeps: the placing they are at, the results they have saved, their targets, their plan, their words for the board, what they put into tools. */
import type { Model } from '../model/types.ts';
import type { Answers } from '../scoring/answers.ts';
import type { Targets } from '../scoring/targets.ts';
import type { BoardAsk } from './board-ask.ts';
import type { ToolWork } from './tool-work.ts';
import { cleanText, textLength } from './clean-text.ts';
import { NONCE_COUNT } from './code.ts';
import type { Plan } from './plan.ts';

export type { Targets };
export { cleanText, textLength };

/** Most characters (code points) in the name of the unit. */
export const UNIT_LENGTH = 60;
/** Most characters in a "how we would show it" note. */
export const NOTE_LENGTH = 140;
/** Most characters in a reason why a question does not apply. */
export const REASON_LENGTH = 80;
/** Most characters in the name of a saved result. */
export const NAME_LENGTH = 60;
/** Most results that a reader may add to the history; what makes room for another placing is added even then. */
export const HISTORY_LIMIT = 200;

/** One unit's answers, with all that stands beside them. */
export interface Placing {
  /** Edition id. */
  edition: string;
  /** The firm, brand or market; empty until it is named. */
  unit: string;
  /** Role id. */
  role: string;
  /** Tells two placings with the same answers apart; 0 to `NONCE_COUNT` - 1. */
  nonce: number;
  answers: Answers;
  /** Question id to "how we would show it". */
  notes: Record<string, string>;
  /** Question id to why it does not apply. */
  reasons: Record<string, string>;
  /** ISO date and time, UTC. */
  startedAt: string;
  /** ISO date and time, UTC. */
  changedAt: string;
}

/** An entry of the history. */
export interface SavedResult {
  id: string;
  name: string;
  /** ISO date and time, UTC. */
  savedAt: string;
  placing: Placing;
}

/** Everything that is kept for a reader, and all that a file holds. */
export interface SavedWork {
  /** The placing under way; absent where there is none. */
  current?: Placing;
  /** The newest first. */
  history: SavedResult[];
  targets: Targets;
  /** Absent where it is empty. */
  plan?: Plan;
  /** Absent where nothing is typed. */
  board?: BoardAsk;
  /** Absent where no tool has inputs. */
  tools?: readonly ToolWork[];
}

/**
 * A placing with nothing answered, in the role that has number 0.
 *
 * @param nonce a fresh random whole number from 0 to `NONCE_COUNT` - 1
 * @param now ISO date and time, UTC
 * @throws RangeError where the nonce is out of range or the model has no role with number 0
 */
export function blankPlacing(model: Model, nonce: number, now: string): Placing {
  if (!Number.isInteger(nonce) || nonce < 0 || nonce >= NONCE_COUNT) {
    throw new RangeError(`A nonce is a whole number from 0 to ${NONCE_COUNT - 1}.`);
  }
  const role = model.roles.find((candidate) => candidate.number === 0);
  if (!role) throw new RangeError(`Edition ${model.edition} has no role with number 0.`);
  return {
    edition: model.edition,
    unit: '',
    role: role.id,
    nonce,
    answers: {},
    notes: {},
    reasons: {},
    startedAt: now,
    changedAt: now,
  };
}

/**
 * Whether a placing holds nothing that its reader put there, so that replacing it loses nothing.
 */
export function isBlank(placing: Placing): boolean {
  return (
    placing.unit === '' &&
    [placing.answers, placing.notes, placing.reasons].every(
      (part) => Object.keys(part).length === 0,
    )
  );
}

/** A name that somebody typed or that was put together, in the form in which it is kept; empty where nothing is left of it. */
export function cleanName(asked: string): string {
  return cleanText(asked, NAME_LENGTH);
}

/** The name of a saved result: the one asked for, else the unit's, else the edition's. Never empty, and always read back. */
export function nameResult({ unit, edition }: Placing, asked: string): string {
  return cleanName(asked) || cleanName(unit) || edition;
}

/** What a reader types on the board page: who runs the first move, what it takes, and the decision that is asked for. */
import { cleanText } from './clean-text.ts';

/** What is typed: every part is one line, empty until it is typed. */
export interface BoardWords {
  owner: string;
  time: string;
  cost: string;
  /** What the board is asked to decide. */
  decision: string;
}

/** The words, and what they were typed for. */
export interface BoardAsk extends BoardWords {
  /** Id of the play that was the first move; {@link NO_MOVE} where none was, empty where it is not known. */
  play: string;
  /** Nonce of the placing that they were typed for; left out where it is not known. */
  placing?: number;
}

/** Stands for the first move's play where there is no move. No play has this id: theirs name a dimension and a leap. */
export const NO_MOVE = 'none';

/** Stands for the first move's play of another placing than the one that is looked at. No play has this id either. */
export const OTHER_PLACING = 'other-placing';

/** Most characters (code points) in each part. */
export const boardLengths: Readonly<Record<keyof BoardWords, number>> = {
  owner: 80,
  time: 80,
  cost: 80,
  decision: 200,
};

/** With nothing typed. */
export const emptyWords: BoardWords = { owner: '', time: '', cost: '', decision: '' };

/** The form in which it is kept: every part a clean line, cut to its length; `null` where nothing is left. */
export function cleanAsk(typed: BoardAsk): BoardAsk | null {
  const words: BoardWords = {
    owner: cleanText(typed.owner, boardLengths.owner),
    time: cleanText(typed.time, boardLengths.time),
    cost: cleanText(typed.cost, boardLengths.cost),
    decision: cleanText(typed.decision, boardLengths.decision),
  };
  const isNothing = Object.values(words).every((part) => part === '');
  if (isNothing) return null;
  const { play, placing } = typed;
  return { play, ...(placing !== undefined && { placing }), ...words };
}

/**
 * What was typed, as it bears on one placing: words for another placing are words for no move of this one, even where both begin with
 * the same. Words for a placing that is not known go by their move alone.
 *
 * @param nonce the placing's
 */
export function askFor(ask: BoardAsk | null, nonce: number): BoardAsk | null {
  if (ask?.placing === undefined || ask.placing === nonce) return ask;
  return { ...ask, play: OTHER_PLACING };
}

/**
 * What was typed, by what it was typed for: words for one move say nothing of another.
 *
 * @param play id of the first move's play, or {@link NO_MOVE}
 * @returns the words for this move, and those for another; one of them is empty, `null` for the other
 */
export function sortAsk(
  ask: BoardAsk | null,
  play: string,
): { words: BoardWords; others: BoardAsk | null } {
  if (ask === null) return { words: emptyWords, others: null };
  return ask.play === play ? { words: ask, others: null } : { words: emptyWords, others: ask };
}

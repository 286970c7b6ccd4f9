/** What a reader types on the board page: who runs the first move, what it takes, and the decision that is asked for. */
import { cleanText } from './clean-text.ts';

/** Every part is one line, empty until it is typed. */
export interface BoardAsk {
  owner: string;
  time: string;
  cost: string;
  /** What the board is asked to decide. */
  decision: string;
}

/** Most characters (code points) in each part. */
export const boardLengths: Readonly<Record<keyof BoardAsk, number>> = {
  owner: 80,
  time: 80,
  cost: 80,
  decision: 200,
};

/** With nothing typed. */
export const emptyAsk: BoardAsk = { owner: '', time: '', cost: '', decision: '' };

/** The form in which it is kept: every part a clean line, cut to its length; `null` where nothing is left. */
export function cleanAsk(typed: BoardAsk): BoardAsk | null {
  const ask: BoardAsk = {
    owner: cleanText(typed.owner, boardLengths.owner),
    time: cleanText(typed.time, boardLengths.time),
    cost: cleanText(typed.cost, boardLengths.cost),
    decision: cleanText(typed.decision, boardLengths.decision),
  };
  return Object.values(ask).every((part) => part === '') ? null : ask;
}

import type { BoardFigure } from '../../interface/evidence.ts';
import type { NextMove } from '../../scoring/next-moves.ts';

/** A figure to print beside a play, and the id of its row. */
export interface PlayFigure extends BoardFigure {
  row: string;
}

/** What the page of the result shows of a play. */
export interface ResultPlay {
  /** Play id. */
  id: string;
  title: string;
  /** With the site's base. */
  address: string;
  /** The role that leads it. */
  lead: string;
  /** How long it takes, in words. */
  time: string;
  doneWhen: string;
  /** The case that it echoes, with the address of its page; `null` where there is none. */
  case: { name: string; address: string } | null;
  /** Ids of the plays that come first. */
  needsFirst: readonly string[];
  /** The figure on its subject; `null` where there is none. */
  figure: PlayFigure | null;
}

/** A move with its play; `null` where the site has no play for it, as may be under an earlier edition. */
export interface ShownMove {
  move: NextMove;
  play: ResultPlay | null;
}

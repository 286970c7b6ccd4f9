/** What the page of the room hands to the parts that show results, decide and take away. */
import type { Model } from '../../model/types.ts';
import type { VoteNames } from '../../room/outcome.ts';
import type { RoomHold } from './use-room.ts';

/** A play, as far as the room needs it. */
export interface RoomPlay {
  /** Play id. */
  id: string;
  title: string;
  /** With the site's base. */
  address: string;
  /** The role that leads it. */
  lead: string;
  doneWhen: string;
  /** Ids of the plays that come first. */
  needsFirst: readonly string[];
}

/** A room that is open, and what its parts show beside it. The parts have no heading of their own: what is in them begins with third-level headings. */
export interface OutcomeProps {
  /** A hold whose `room` is not `null`. */
  hold: RoomHold;
  /** Every edition. */
  models: readonly Model[];
  /** Every play of the current edition, in its order. */
  plays: readonly RoomPlay[];
  /** What can be voted on with cards. */
  votes: VoteNames;
  /** With the site's base. */
  addresses: { plan: string; plays: string; sources: string };
}

/** The cards that a room raised on the wants of the engagement gap, as ratings that the tool takes. */
import type { EngagementGapTool, ToolInputs } from '../model/tool-types.ts';
import { nameField, ratingField, secondField, sides } from '../tools/engagement-gap/form.ts';
import type { Side, ViewpointNumber } from '../tools/engagement-gap/form.ts';
import { medianOf } from './quartiles.ts';
import type { Vote } from './room.ts';

/** What the subject of a vote on a want begins with, by side. */
const KINDS: Record<Side, string> = { matters: 'want', provide: 'given' };

type Wants = Pick<EngagementGapTool, 'wants'>;

/** A rating by the room: the lower median of the cards. */
export interface RoomRating {
  /** Want id. */
  want: string;
  side: Side;
  rating: string;
}

/** The room's ratings, in the order of the wants; those without cards are left out. */
export function ratingsOf({ wants }: Wants, votes: readonly Vote[]): RoomRating[] {
  return wants.flatMap(({ id }) =>
    sides.flatMap((side) => {
      const vote = votes.find(({ subject }) => subject === `${KINDS[side]}/${id}`);
      const median = vote ? medianOf(vote.counts) : null;
      return median === null ? [] : [{ want: id, side, rating: String(median) }];
    }),
  );
}

/** How many ratings a view of the tool holds that were given by hand. */
export function countRatings(
  { wants }: Wants,
  inputs: ToolInputs,
  viewpoint: ViewpointNumber,
): number {
  return wants
    .flatMap(({ id }) => sides.map((side) => ratingField(viewpoint, id, side)))
    .filter((field) => (inputs[field] ?? '') !== '').length;
}

/**
 * The tool's inputs with the room's ratings as one of its two views; of that view nothing else stays.
 *
 * @param name of the view
 */
export function putRatings(
  { wants }: Wants,
  inputs: ToolInputs,
  viewpoint: ViewpointNumber,
  ratings: readonly RoomRating[],
  name: string,
): ToolInputs {
  const view = new Set(
    wants.flatMap(({ id }) => sides.map((side) => ratingField(viewpoint, id, side))),
  );
  const others = Object.entries(inputs).filter(([field]) => !view.has(field));
  return {
    ...Object.fromEntries(others),
    ...Object.fromEntries(
      ratings.map(({ want, side, rating }) => [ratingField(viewpoint, want, side), rating]),
    ),
    [nameField(viewpoint)]: name,
    ...(viewpoint === 2 && { [secondField]: 'hand' }),
  };
}

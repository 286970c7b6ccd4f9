/** The same findings with a room: guesses by show of hands, in bands, one step after the other. */

/** A band of percentages for which hands go up; both ends belong to it. */
export interface Band {
  from: number;
  to: number;
}

/** The bands, from the lowest; every percentage lies in exactly one. */
export const BANDS: readonly Band[] = [
  { from: 0, to: 19 },
  { from: 20, to: 39 },
  { from: 40, to: 59 },
  { from: 60, to: 79 },
  { from: 80, to: 100 },
];

/**
 * The band in which a percentage lies: one between two whole ones, such as 19.5, belongs to the lower band.
 *
 * @param percent 0 to 100
 * @returns position in `BANDS`
 */
export function bandOf(percent: number): number {
  return BANDS.findLastIndex(({ from }) => percent >= from);
}

/** Where a room stands. */
export type RoomStep =
  /** Before the first finding. */
  | { kind: 'start' }
  /** A finding by its position: its question stands there, with or without its answer. */
  | { kind: 'finding'; index: number; isShown: boolean }
  /** After the last. */
  | { kind: 'end' };

/** The step after which nothing comes. */
export function lastRoomStep(findings: number): number {
  return 2 * findings + 1;
}

/**
 * What a step shows.
 *
 * @param step 0 for the start, then for each finding one without its answer and one with it, then the end; held within these
 */
export function readRoomStep(step: number, findings: number): RoomStep {
  const held = holdStep(step, findings);
  if (held === 0) return { kind: 'start' };
  if (held === lastRoomStep(findings)) return { kind: 'end' };
  return { kind: 'finding', index: Math.floor((held - 1) / 2), isShown: held % 2 === 0 };
}

/** The whole step nearest to a number that there is. */
export function holdStep(step: number, findings: number): number {
  return Math.min(Math.max(Math.round(step), 0), lastRoomStep(findings));
}

/** The hands of a room for one finding. */
export interface RoomTally {
  /** Hands by band. */
  counts: number[];
  total: number;
  /** Positions of the bands in which the figures lie. */
  answer: number;
  /** `null` where no figure of executives was seen. */
  executives: number | null;
  /** Hands below, in and above the band of the consumers' figure. */
  below: number;
  within: number;
  above: number;
  /** Bands of the two hands in the middle, which are mostly one band; `null` without hands. */
  middle: { from: number; to: number } | null;
}

/**
 * Counts a show of hands against what was found.
 *
 * @param hands by band; `null` where none were counted, which counts as none
 */
export function tallyRoom(
  hands: readonly (number | null)[],
  found: { consumers: number; executives: number | null },
): RoomTally {
  const counts = BANDS.map((_, band) => hands[band] ?? 0);
  const sum = (part: readonly number[]) => part.reduce((all, count) => all + count, 0);
  const total = sum(counts);
  const answer = bandOf(found.consumers);
  return {
    counts,
    total,
    answer,
    executives: found.executives === null ? null : bandOf(found.executives),
    below: sum(counts.slice(0, answer)),
    within: counts[answer] ?? 0,
    above: sum(counts.slice(answer + 1)),
    middle:
      total === 0
        ? null
        : {
            from: bandOfHand(counts, Math.floor((total - 1) / 2)),
            to: bandOfHand(counts, Math.floor(total / 2)),
          },
  };
}

/** The band of one hand, counted from 0 at the lowest band. */
function bandOfHand(counts: readonly number[], hand: number): number {
  let passed = 0;
  return counts.findIndex((count) => {
    passed += count;
    return hand < passed;
  });
}

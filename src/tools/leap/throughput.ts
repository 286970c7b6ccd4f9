/**
 * Work that can wait, as a backlog (rows E210 to E213): what comes in, on top of what waits already, against what people get through in
 * the hours open. Whoever waits longest is answered first. Conversations are reckoned as an even flow within each hour; chance is left out.
 */

import { ceilClose } from '../close.ts';

/** An ordinary day. */
export interface Day {
  /** Hours open, 1 to 24. */
  hours: number;
  /** Conversations that come in while open. */
  volume: number;
  /** Share of them that comes in the busiest hour: from an even share to 1. */
  peak: number;
  /** Conversations that wait when the day opens; at the least, what the day before leaves. */
  waiting: number;
}

/** A stretch of the day with one pace of arrivals: an hour, or what is left of one. */
export interface Stretch {
  /** In hours. */
  length: number;
  /** Conversations that come in. */
  arrivals: number;
}

/** One hour as it went. */
export interface HourOfDay extends Stretch {
  /** Conversations that somebody starts on. */
  answered: number;
  /** Conversations that wait at its end. */
  left: number;
}

/** A day as it went. */
export interface DayAnswers {
  /** Conversations that waited when it opened. */
  opening: number;
  hours: HourOfDay[];
  /** Conversations that wait when it closes. */
  closing: number;
  /** Whether a day’s capacity is at least a day’s volume. */
  keepsUp: boolean;
  /**
   * Share of the day’s conversations answered within the target, 0 to 1. It is 0 where the backlog grows day by day, since nobody
   * is answered in time in the end; `null` where nothing comes in.
   */
  inTime: number | null;
  /** The same for those that come in the busiest hour. */
  inTimeBusiest: number | null;
  /** Average and longest wait in hours open; `null` where the backlog grows day by day, or nothing comes in. */
  averageWait: number | null;
  longestWait: number | null;
  /** Days until what waits is down to what a day leaves; `null` where it never is. */
  daysToClear: number | null;
}

/** A stretch in which arrivals come at one pace and the backlog runs in a straight line. */
interface Piece {
  /** Index of its stretch. */
  stretch: number;
  arrivals: number;
  from: number;
  to: number;
}

/** Rounding errors decide nothing: relative to what is compared. */
const CLOSE = 1e-9;

/**
 * Conversations that one person gets through in an hour: 3,600 divided by the handling time in seconds (row E213), less what slack takes.
 *
 * @param minutes a conversation takes: more than 0
 * @param busy largest share of their time that people spend in conversations: more than 0, at most 1
 * @throws {RangeError} where one of them is not
 */
export function rateOf(minutes: number, busy: number): number {
  if (!(minutes > 0 && Number.isFinite(minutes))) {
    throw new RangeError(`Minutes a conversation must be more than 0; they are ${minutes}.`);
  }
  if (!(busy > 0 && busy <= 1)) {
    throw new RangeError(`The busy share must be more than 0 and at most 1; it is ${busy}.`);
  }
  return (60 / minutes) * busy;
}

/** The smallest share of a day that its busiest hour can have. */
export function evenShare(hours: number): number {
  return Math.min(1, 1 / hours);
}

/** Which hour is the busiest, counted from 0: the middle one. */
export function busiestOf(hours: number): number {
  return Math.floor(hours / 2);
}

/**
 * A day cut into its hours, the busiest one in the middle and the rest of the day even.
 *
 * @throws {RangeError} where the hours, the volume or the busiest hour’s share are impossible
 */
export function stretchesOf({ hours, volume, peak }: Day): Stretch[] {
  if (!(hours >= 1 && hours <= 24)) {
    throw new RangeError(`Hours open are from 1 to 24; they are ${hours}.`);
  }
  if (!(volume >= 0 && Number.isFinite(volume))) {
    throw new RangeError(`The volume must be at least 0; it is ${volume}.`);
  }
  if (!(peak >= evenShare(hours) * (1 - CLOSE) && peak <= 1)) {
    throw new RangeError(
      `The busiest hour’s share is from an even share to 1; it is ${peak} of ${hours} hours.`,
    );
  }
  const whole = Math.floor(hours);
  const rest = hours - whole;
  const middle = busiestOf(hours);
  const lengths = [...Array<number>(whole).fill(1), ...(rest > CLOSE ? [rest] : [])];
  return lengths.map((length, index) => ({
    length,
    arrivals:
      hours === 1
        ? volume
        : index === middle
          ? volume * peak
          : (volume * (1 - peak) * length) / (hours - 1),
  }));
}

/**
 * How an ordinary day goes.
 *
 * @param capacity conversations that those on duty get through in an hour: at least 0
 * @param target longest acceptable wait, in hours open: more than 0
 * @throws {RangeError} as `stretchesOf`
 */
export function answerDay(day: Day, capacity: number, target: number): DayAnswers {
  const stretches = stretchesOf(day);
  const left = runDay(stretches, 0, capacity).closing;
  const opening = Math.max(day.waiting, left);
  const run = runDay(stretches, opening, capacity);
  const spare = capacity * day.hours - day.volume;
  const keepsUp = spare >= -CLOSE * day.volume;
  const waits =
    keepsUp && day.volume > 0 && capacity > 0
      ? waitsOf(run.pieces, capacity, target, busiestOf(day.hours))
      : null;
  return {
    opening,
    hours: run.hours,
    closing: run.closing,
    keepsUp,
    inTime: day.volume === 0 ? null : (waits?.inTime ?? 0),
    inTimeBusiest: day.volume === 0 ? null : (waits?.inTimeBusiest ?? 0),
    averageWait: waits?.average ?? null,
    longestWait: waits?.longest ?? null,
    daysToClear: keepsUp ? daysToClear(opening - left, spare) : null,
  };
}

/** What is more than a day leaves shrinks each day by what a day has to spare. */
function daysToClear(surplus: number, spare: number): number | null {
  if (surplus <= CLOSE * Math.max(1, surplus)) return 0;
  const days = ceilClose(surplus / spare);
  return spare > 0 && Number.isFinite(days) ? days : null;
}

function runDay(
  stretches: readonly Stretch[],
  opening: number,
  capacity: number,
): { hours: HourOfDay[]; pieces: Piece[]; closing: number } {
  let backlog = opening;
  const pieces: Piece[] = [];
  const hours = stretches.map((stretch, index): HourOfDay => {
    const before = backlog;
    const parts = piecesOf(stretch, index, before, capacity);
    pieces.push(...parts);
    backlog = parts.at(-1)?.to ?? before;
    return {
      ...stretch,
      answered: Math.max(0, before + stretch.arrivals - backlog),
      left: backlog,
    };
  });
  return { hours, pieces, closing: backlog };
}

/** A stretch as one straight run of the backlog, or two where it comes down to nothing on the way. */
function piecesOf(
  { length, arrivals }: Stretch,
  stretch: number,
  from: number,
  capacity: number,
): Piece[] {
  const to = from + arrivals - capacity * length;
  if (to >= 0) return [{ stretch, arrivals, from, to }];
  const share = from / (from - to);
  return [
    { stretch, arrivals: arrivals * share, from, to: 0 },
    { stretch, arrivals: arrivals * (1 - share), from: 0, to: 0 },
  ];
}

/** Whoever comes when `backlog` wait is answered after `backlog / capacity` hours open. */
function waitsOf(pieces: readonly Piece[], capacity: number, target: number, busiest: number) {
  const most = capacity * target * (1 + CLOSE);
  const waited = sum(pieces.map(({ arrivals, from, to }) => (arrivals * (from + to)) / 2));
  const longest = Math.max(
    ...pieces.filter(({ arrivals }) => arrivals > 0).flatMap(({ from, to }) => [from, to]),
  );
  return {
    inTime: shareOfThose(pieces, most),
    inTimeBusiest: shareOfThose(
      pieces.filter(({ stretch }) => stretch === busiest),
      most,
    ),
    average: waited / countOf(pieces) / capacity,
    longest: longest / capacity,
  };
}

/** Share of those who come while no more than `most` wait. */
function shareOfThose(pieces: readonly Piece[], most: number): number {
  const early = sum(pieces.map((piece) => piece.arrivals * shareUpTo(piece, most)));
  return Math.min(1, early / countOf(pieces));
}

const countOf = (pieces: readonly Piece[]): number => sum(pieces.map(({ arrivals }) => arrivals));

/** Share of a straight run that lies at or under a height, 0 to 1. */
function shareUpTo({ from, to }: Piece, height: number): number {
  const [low, high] = from < to ? [from, to] : [to, from];
  if (high <= height) return 1;
  if (low >= height) return 0;
  return (height - low) / (high - low);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

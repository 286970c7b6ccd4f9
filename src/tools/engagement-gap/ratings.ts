/** What many people rated from 1 to 5: counted, packed into a short text, and read as median and quartiles. */

/** How often each rating was given: 1, 1.5, 2 … 5, so nine counts. */
export type RatingCounts = readonly number[];

/** The lowest and the highest rating. */
export const LOWEST = 1;
export const HIGHEST = 5;

/** How many steps a rating can stand on, half points being steps. */
const STEPS = 9;

/** No answers. */
export const noRatings: RatingCounts = Array.from({ length: STEPS }, () => 0);

/** The step of a rating: 0 for 1, 1 for 1.5, 8 for 5. */
function stepOf(rating: number): number {
  return Math.round((rating - LOWEST) * 2);
}

/** The rating of a step. */
function ratingAt(step: number): number {
  return LOWEST + step / 2;
}

/** The half point nearest to a rating, the upper of two. */
export function nearestHalf(rating: number): number {
  return ratingAt(stepOf(rating));
}

/**
 * Counts ratings.
 *
 * @param ratings each from 1 to 5; one between two half points counts at the nearest
 */
export function countRatings(ratings: readonly number[]): RatingCounts {
  const counts = [...noRatings];
  for (const rating of ratings) counts[stepOf(rating)]! += 1;
  return counts;
}

/** How many ratings were counted. */
export function sizeOf(counts: RatingCounts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What many ratings come to. */
export interface Spread {
  /** How many ratings. */
  n: number;
  median: number;
  /** Lower quartile: a quarter of the ratings are at it or below. */
  low: number;
  /** Upper quartile. */
  high: number;
  counts: RatingCounts;
}

/** Median and quartiles; `null` where nothing was rated. */
export function spreadOf(counts: RatingCounts): Spread | null {
  const n = sizeOf(counts);
  if (n === 0) return null;
  return {
    n,
    median: quantile(counts, n, 2),
    low: quantile(counts, n, 1),
    high: quantile(counts, n, 3),
    counts,
  };
}

/**
 * The rating at so many quarters of the way through the ratings, in order. Where that falls between two ratings it is half way from the
 * one to the other: Hyndman and Fan's definition 2 ("Sample Quantiles in Statistical Packages", The American Statistician 50, 1996).
 */
function quantile(counts: RatingCounts, n: number, quarters: 1 | 2 | 3): number {
  const position = (n * quarters) / 4;
  if (!Number.isInteger(position)) return ratingOf(counts, Math.ceil(position));
  return (ratingOf(counts, position) + ratingOf(counts, position + 1)) / 2;
}

/** A rating, and its place in the order, the first being 1. */
export interface PlacedRating {
  place: number;
  rating: number;
}

/** The rating in the middle, or the two around it; none where nothing was rated. */
export function middleOf(counts: RatingCounts): PlacedRating[] {
  const n = sizeOf(counts);
  if (n === 0) return [];
  const places = n % 2 === 1 ? [(n + 1) / 2] : [n / 2, n / 2 + 1];
  return places.map((place) => ({ place, rating: ratingOf(counts, place) }));
}

/** Every rating that was given, and how often. */
export function listRatings(counts: RatingCounts): { rating: number; count: number }[] {
  return counts
    .map((count, step) => ({ rating: ratingAt(step), count }))
    .filter(({ count }) => count > 0);
}

/** The rating at a place in the order, the first being 1. */
function ratingOf(counts: RatingCounts, place: number): number {
  let passed = 0;
  const step = counts.findIndex((count) => (passed += count) >= place);
  return ratingAt(step);
}

/** The counts that a want has on both of its questions. */
export interface WantCounts {
  matters: RatingCounts;
  provide: RatingCounts;
}

const LARGEST_COUNT = 99_999;

/** Longest packed text: eighteen counts of five digits, and what stands between them. */
export const PACKED_LENGTH = 110;

/**
 * Both counts of a want as one text: `0.3.12.40.7/1.2.3.4.5`, the ratings 1 to 5 of each question, a point between them. Where somebody
 * rated half a point, a question has nine counts in place of five.
 */
export function packCounts({ matters, provide }: WantCounts): string {
  return `${packOne(matters)}/${packOne(provide)}`;
}

function packOne(counts: RatingCounts): string {
  const wholes = counts.filter((_, step) => step % 2 === 0);
  return (sizeOf(wholes) === sizeOf(counts) ? wholes : counts).join('.');
}

/** The counts in a packed text; `null` where it is none. */
export function unpackCounts(text: string): WantCounts | null {
  const [matters, provide, ...rest] = text.split('/').map(unpackOne);
  return matters && provide && rest.length === 0 ? { matters, provide } : null;
}

function unpackOne(text: string): RatingCounts | null {
  const parts = text.split('.');
  if (!parts.every((part) => /^(?:0|[1-9]\d*)$/.test(part) && Number(part) <= LARGEST_COUNT)) {
    return null;
  }
  const counts = parts.map(Number);
  if (counts.length === STEPS) return counts;
  if (counts.length !== 5) return null;
  return Array.from({ length: STEPS }, (_, step) => (step % 2 === 0 ? counts[step / 2]! : 0));
}

/** Most answers that can be kept for one question and one rating. */
export const MOST_ANSWERS = LARGEST_COUNT;

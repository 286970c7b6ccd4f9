/** How each number of the engagement gap came about, in words and with the reader's own inputs. */
import type { Difference } from '../../tools/engagement-gap/differences.ts';
import type { Spread } from '../../tools/engagement-gap/ratings.ts';
import type { WantView } from '../../tools/engagement-gap/gaps.ts';
import { listOf } from '../grammar.ts';
import { figure, gapText, ratingText, signedFigure } from './engagement-gap.ts';
import type { NumberItem } from './number-item.ts';
import { formatNumber } from './numbers.ts';

/** The gaps of a viewpoint. */
export function gapNumbers(wants: readonly WantView[]): NumberItem[] {
  return wants
    .filter(({ gap }) => gap !== null)
    .map(({ want, matters, provide, gap }) => ({
      id: `gap-${want.id}`,
      label: want.name,
      value: figure(gap),
      formula: gapText.rules.gap,
      worked: `${ratingText(matters)} − ${ratingText(provide)} = ${figure(gap)}`,
    }));
}

/** What stands in the middle of a questionnaire's answers, and every answer that was given. */
export interface CountedAnswers {
  /** Every rating, and how often it was given. */
  ratings: readonly { rating: number; count: number }[];
  /** The one or the two in the middle. */
  middle: readonly { place: number; rating: number }[];
}

/** A median of the questionnaire. */
export function medianNumber(
  id: string,
  label: string,
  { n, median, low, high }: Spread,
  { ratings, middle }: CountedAnswers,
): NumberItem {
  const given = listOf(
    ratings.map(({ rating, count }) => `${formatNumber(count)} × ${figure(rating)}`),
  );
  const places = middle.map(({ place }) => formatNumber(place));
  const found = middle.map(({ rating }) => figure(rating));
  const worked =
    middle.length === 1
      ? `Answer ${places[0]} of ${formatNumber(n)} is ${found[0]}.`
      : `Answers ${places[0]} and ${places[1]} of ${formatNumber(n)} are ${found[0]} and ${found[1]}; half way lies ${figure(median)}.`;
  return {
    id,
    label,
    value: figure(median),
    formula: gapText.rules.median,
    worked: `${given}. ${worked} Quartiles, found in the same way a quarter and three quarters of the way through: ${figure(low)} and ${figure(high)}.`,
  };
}

/** The differences between two views. */
export function differenceNumbers(rows: readonly Difference[]): NumberItem[] {
  return rows
    .filter(({ gap }) => gap !== null)
    .map(({ want, first, second, gap }) => ({
      id: `difference-${want.id}`,
      label: want.name,
      value: signedFigure(gap),
      formula: gapText.rules.difference,
      worked: `${figure(second.gap)} − ${bracketed(first.gap!)} = ${signedFigure(gap)}`,
    }));
}

/** A number that is taken away from another. */
function bracketed(value: number): string {
  return value < 0 ? `(${figure(value)})` : figure(value);
}

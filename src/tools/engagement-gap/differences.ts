/** Two viewpoints side by side. */
import type { Want } from '../../model/tool-types.ts';
import { valueOf } from './gaps.ts';
import type { Viewpoint, WantView } from './gaps.ts';

/** A want as both viewpoints see it; each difference is the second less the first, `null` where one of them has no number. */
export interface Difference {
  want: Want;
  number: number;
  first: WantView;
  second: WantView;
  matters: number | null;
  provide: number | null;
  gap: number | null;
}

/**
 * Every want as both see it: the one whose gaps lie furthest apart first; of two alike the one whose ratings of what is provided lie further
 * apart, then the order of the list. Wants whose gaps cannot be compared come last.
 */
export function compareViewpoints(first: Viewpoint, second: Viewpoint): Difference[] {
  const rows = first.wants.map((one, index) => {
    const other = second.wants[index]!;
    return {
      want: one.want,
      number: one.number,
      first: one,
      second: other,
      matters: less(valueOf(other.matters), valueOf(one.matters)),
      provide: less(valueOf(other.provide), valueOf(one.provide)),
      gap: less(other.gap, one.gap),
    };
  });
  return rows.sort(
    (one, other) =>
      sizeOfGap(other.gap) - sizeOfGap(one.gap) ||
      Math.abs(other.provide ?? 0) - Math.abs(one.provide ?? 0) ||
      one.number - other.number,
  );
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

function sizeOfGap(gap: number | null): number {
  return gap === null ? -1 : Math.abs(gap);
}

/** What the differences come to. */
export interface DifferenceSummary {
  /** Wants whose gap both see. */
  compared: number;
  /** Those of them in which both see the same gap. */
  alike: number;
  /** The furthest apart; `null` where no gap can be compared, or all are alike. */
  widest: Difference | null;
  /** Wants that the first sees as provided better than the second does. */
  firstRatesHigher: number;
  secondRatesHigher: number;
  /** Wants whose provision both rate. */
  provisionCompared: number;
  /** Wants in which the first sees no gap above nought and the second does, as sorted. */
  unseen: Difference[];
}

/**
 * How far two viewpoints agree, which of them rates what is provided higher, and which gaps the second alone sees.
 *
 * @param rows as `compareViewpoints` sorts them
 */
export function summariseDifferences(rows: readonly Difference[]): DifferenceSummary {
  const compared = rows.filter(({ gap }) => gap !== null);
  const [first] = compared;
  return {
    compared: compared.length,
    alike: compared.filter(({ gap }) => gap === 0).length,
    widest: first && first.gap !== 0 ? first : null,
    firstRatesHigher: rows.filter(({ provide }) => provide !== null && provide < 0).length,
    secondRatesHigher: rows.filter(({ provide }) => provide !== null && provide > 0).length,
    provisionCompared: rows.filter(({ provide }) => provide !== null).length,
    unseen: compared.filter(({ first: ours, second }) => ours.gap! <= 0 && second.gap! > 0),
  };
}

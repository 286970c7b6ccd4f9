import { chartText } from '../../interface/charts.ts';
import type { EvidenceRow, Figure, FigureReference } from '../../model/types.ts';

/** A figure that can be drawn, with the row that it comes from. */
export interface KnownFigure {
  row: EvidenceRow;
  figure: Figure;
  /** 0 to 100. */
  percent: number;
  /** Where the true share lies from the point: at it, above it, below it, near it. */
  bound: 'exactly' | 'more' | 'less' | 'about';
}

/** What charts look up in the model. Each function throws where there is no such thing, or where a figure is no percentage. */
export interface FigureBook {
  figure: (reference: FigureReference) => KnownFigure;
  row: (id: string) => EvidenceRow;
  /** A status as readers see it, by its id. */
  status: (id: string) => string;
  /** Whether a row's figures are to be called old. */
  isOld: (row: EvidenceRow) => boolean;
}

/** A figure as it is drawn. */
export interface Mark {
  /** 0 to 100. */
  percent: number;
  bound: KnownFigure['bound'];
  /** As printed: `70%`, `more than 60%`. */
  value: string;
  /** Why it is drawn hollow: its row does not fully bear it out; empty where it is drawn filled. */
  doubt: string;
  /** The value, with the doubt where there is one. */
  words: string;
}

/** The mark of a figure. */
export function markOf({ row, figure, percent, bound }: KnownFigure): Mark {
  const doubt = chartText.doubts[row.status] ?? '';
  const { value } = figure;
  return {
    percent,
    bound,
    value,
    doubt,
    words: doubt === '' ? value : chartText.doubted(value, doubt),
  };
}

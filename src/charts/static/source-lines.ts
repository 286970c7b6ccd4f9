import { chartText } from '../../interface/charts.ts';
import { describeYears } from '../../interface/evidence.ts';
import { capital } from '../../interface/grammar.ts';
import type { ChartSpec, EvidenceRow } from '../../model/types.ts';
import type { FigureBook } from './figure-book.ts';
import { figuresIn } from './figure-table.ts';

/** A line of a chart's caption: rows that share what it says, and their source, years, sample and status. */
export interface SourceLine {
  ids: string[];
  text: string;
}

/** Where a chart comes from, row by row in the order in which it draws on them; rows that would say the same share a line. */
export function sourceLinesOf(chart: ChartSpec, book: FigureBook): SourceLine[] {
  const rows =
    chart.kind === 'matrix'
      ? chart.rows.flatMap(({ evidence }) => evidence.map(book.row))
      : figuresIn(chart).map(({ figure }) => book.figure(figure).row);
  const lines = new Map<string, Set<string>>();
  for (const row of rows) {
    const text = describeSource(row, book);
    lines.set(text, (lines.get(text) ?? new Set()).add(row.id));
  }
  return [...lines].map(([text, ids]) => ({ ids: [...ids], text }));
}

function describeSource(row: EvidenceRow, book: FigureBook): string {
  const years = describeYears(row);
  return [
    row.sources[0] ?? '',
    book.isOld(row) ? `${chartText.old}: ${years}` : capital(years),
    row.sample && chartText.asked(row.sample),
    capital(book.status(row.status)),
  ]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

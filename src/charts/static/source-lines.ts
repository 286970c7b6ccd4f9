import { chartText } from '../../interface/charts.ts';
import { describeBases, describeYearsBeside } from '../../interface/evidence.ts';
import { capital } from '../../interface/grammar.ts';
import type { ChartSpec, EvidenceRow, Figure } from '../../model/types.ts';
import type { FigureBook } from './figure-book.ts';
import { figuresIn } from './figure-table.ts';

/** A line of a chart's caption: rows that share what it says, and their source, years, sample and status. */
export interface SourceLine {
  ids: string[];
  text: string;
}

/** Where a chart comes from, row by row in the order in which it draws on them; rows that would say the same share a line. */
export function sourceLinesOf(chart: ChartSpec, book: FigureBook): SourceLine[] {
  const rows = new Map<string, { row: EvidenceRow; figures: Figure[] }>();
  const drawOn = (row: EvidenceRow, figures: Figure[]) =>
    rows.set(row.id, { row, figures: [...(rows.get(row.id)?.figures ?? []), ...figures] });
  if (chart.kind === 'matrix') {
    for (const id of chart.rows.flatMap(({ evidence }) => evidence)) drawOn(book.row(id), []);
  }
  for (const { figure: reference } of figuresIn(chart)) {
    const { row, figure } = book.figure(reference);
    drawOn(row, [figure]);
  }
  const lines = new Map<string, string[]>();
  for (const { row, figures } of rows.values()) {
    const text = describeSource(row, figures, book);
    lines.set(text, [...(lines.get(text) ?? []), row.id]);
  }
  return [...lines].map(([text, ids]) => ({ ids, text }));
}

function describeSource(row: EvidenceRow, figures: readonly Figure[], book: FigureBook): string {
  const years = describeYearsBeside(row);
  const when = book.isOld(row) ? [chartText.old, years].filter(Boolean).join(': ') : capital(years);
  return [row.sources[0] ?? '', when, describeBases(row, figures), capital(book.status(row.status))]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

import type { ChartSpec } from '../../model/types.ts';

interface Page {
  charts?: Map<string, ChartSpec>;
}

/** The charts that `<Chart id="…" />` finds on a page, by id; `locals` are those of the page. */
export function pageCharts(locals: object): Map<string, ChartSpec> {
  return ((locals as Page).charts ??= new Map());
}

/** Makes charts known to the prose of a page, before it is rendered. */
export function offerCharts(locals: object, charts: readonly ChartSpec[]): void {
  const known = pageCharts(locals);
  for (const chart of charts) known.set(chart.id, chart);
}

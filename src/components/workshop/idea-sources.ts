import type { FigureBook } from '../../charts/static/figure-book.ts';
import { sourceLinesOf } from '../../charts/static/source-lines.ts';
import { chartText } from '../../interface/charts.ts';
import { describeYearsBeside } from '../../interface/evidence.ts';
import { capital } from '../../interface/grammar.ts';
import { sourceText } from '../../interface/workshop/screen.ts';
import type { ChartSpec, Playbook } from '../../model/types.ts';
import type { IdeaStep } from '../../model/workshop-types.ts';

/** Most sources that are told one by one; more would not be read from the back of a room. */
const TOLD = 2;

/**
 * An essay's chart, named as `perception-gap/two-gaps`; `null` for an empty name.
 *
 * @throws where no essay has it
 */
export function findChart({ essays }: Playbook, name: string): ChartSpec | null {
  if (name === '') return null;
  const [essay, id] = name.split('/');
  const chart = essays
    .find((candidate) => candidate.id === essay)
    ?.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`A session shows the chart "${name}", which no essay has.`);
  return chart;
}

/** Where the figures of an idea come from: the rows of its chart, then those that its text rests on besides. */
export function sourcesOfIdea(step: IdeaStep, chart: ChartSpec | null, book: FigureBook): string[] {
  const drawn = chart ? sourceLinesOf(chart, book).flatMap(({ ids }) => ids) : [];
  const ids = [...new Set([...drawn, ...step.evidence])];
  const told = Map.groupBy(ids, (id) => describeSource(id, book));
  if (told.size > TOLD) return [sourceText.many(ids.map(capital))];
  return [...told].map(([source, rows]) => `${rows.map(capital).join(', ')}: ${source}`);
}

function describeSource(id: string, book: FigureBook): string {
  const row = book.row(id);
  const years = describeYearsBeside(row);
  const when = book.isOld(row) ? [chartText.old, years].filter(Boolean).join(': ') : capital(years);
  return [row.sources[0] ?? '', when, capital(book.status(row.status))]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

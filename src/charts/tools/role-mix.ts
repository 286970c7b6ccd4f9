import { mixInWords, mixText } from '../../interface/tools/role-mix.ts';
import type { NamedRole } from '../../interface/tools/role-mix.ts';
import { NO_NUMBER, formatSigned } from '../../interface/tools/numbers.ts';
import type { Viewpoint } from '../../tools/role-mix/form.ts';
import { viewpoints } from '../../tools/role-mix/form.ts';
import { whole } from '../../tools/role-mix/share.ts';
import type { Mix } from '../../tools/role-mix/share.ts';
import type { ChartTable, StackedChart } from '../tool-chart.ts';

/** The two mixes as bars, in words and as a table. */
export interface MixFigure {
  chart: StackedChart;
  sentence: string;
  table: ChartTable;
}

/**
 * The mixes that are whole, a bar each, of the same roles in the same order.
 *
 * @returns `null` where neither is
 */
export function mixFigure(
  roles: readonly NamedRole[],
  mixes: Readonly<Record<Viewpoint, Mix | null>>,
): MixFigure | null {
  const shown = viewpoints.flatMap((viewpoint) => {
    const mix = mixes[viewpoint];
    return mix === null ? [] : [{ viewpoint, mix }];
  });
  if (shown.length === 0) return null;
  return {
    chart: {
      kind: 'stacked',
      axis: { title: mixText.axis, min: 0, max: whole, step: 20 },
      series: roles.map(({ name }) => name),
      rows: shown.map(({ viewpoint, mix }) => ({ label: mixText.titles[viewpoint], values: mix })),
    },
    sentence: shown
      .map(({ viewpoint, mix }) => `${mixText.titles[viewpoint]}: ${mixInWords(roles, mix)}.`)
      .join(' '),
    table: tableOf(roles, mixes),
  };
}

function tableOf(
  roles: readonly NamedRole[],
  { today, intended }: Readonly<Record<Viewpoint, Mix | null>>,
): ChartTable {
  const cell = (mix: Mix | null, index: number): string =>
    mix === null ? NO_NUMBER : String(mix[index] ?? 0);
  const shift = (index: number): string =>
    today === null || intended === null
      ? NO_NUMBER
      : formatSigned((intended[index] ?? 0) - (today[index] ?? 0));
  return {
    caption: mixText.table.caption,
    head: [mixText.table.role, mixText.titles.today, mixText.titles.intended, mixText.table.shift],
    rows: roles.map(({ name }, index) => [
      name,
      cell(today, index),
      cell(intended, index),
      shift(index),
    ]),
  };
}

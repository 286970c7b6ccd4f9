import { describe, expect, test } from 'vitest';
import { configureTool } from '../../../src/charts/tool-config.ts';
import type { ToolInk } from '../../../src/charts/draw.ts';
import type { Axis, ToolChart } from '../../../src/charts/tool-chart.ts';

const ink: ToolInk = {
  fontFamily: 'Sans',
  fontSize: 16,
  text: 'ink',
  softText: 'soft',
  grid: 'line',
  paper: 'paper',
  here: 'signal',
  fills: [
    { fill: 'one', on: 'paper' },
    { fill: 'two', on: 'ink' },
  ],
};
const axis: Axis = { title: 'Points', min: 0, max: 100, unit: '%' };

/** The data of every series, with its kind. */
function seriesOf(chart: ToolChart) {
  return configureTool(chart, ink).data.datasets.map(({ type, data }) => [type, data]);
}

/** A number as it stands at a tick of an axis. */
function tick(chart: ToolChart, value: number): unknown {
  const scale = configureTool(chart, ink).options?.scales?.['x'] as {
    ticks: { callback: (value: number) => unknown };
  };
  return scale.ticks.callback(value);
}

describe('a chart of a tool', () => {
  test('with two ends joins them, and draws no point for what is not known', () => {
    const chart: ToolChart = {
      kind: 'dumbbell',
      axis,
      series: ['Provided', 'Matters'],
      rows: [
        { label: 'Trust', values: [2, 5] },
        { label: 'Choice', values: [3, null] },
      ],
    };
    expect(seriesOf(chart)).toEqual([
      ['line', [2, 3]],
      ['line', [5, null]],
      ['bar', [[2, 5], null]],
    ]);
  });

  test('with points draws one for those on the same spot, and the line on which both are alike', () => {
    const chart: ToolChart = {
      kind: 'scatter',
      x: { title: 'Provided', min: 1, max: 5 },
      y: { title: 'Matters', min: 1, max: 5 },
      points: [
        { label: '1', x: 2, y: 4 },
        { label: '7', x: 2, y: 4 },
        { label: '3', x: 5, y: 5 },
      ],
      isDiagonal: true,
    };
    expect(seriesOf(chart)).toEqual([
      [
        'scatter',
        [
          { x: 2, y: 4 },
          { x: 5, y: 5 },
        ],
      ],
      [
        'line',
        [
          { x: 1, y: 1 },
          { x: 5, y: 5 },
        ],
      ],
    ]);
    expect(seriesOf({ ...chart, isDiagonal: false })).toHaveLength(1);
  });

  test('with parts has a series a part, each in a fill of its own', () => {
    const chart: ToolChart = {
      kind: 'stacked',
      axis,
      series: ['Service', 'Brand', 'Sales'],
      rows: [
        { label: 'Today', values: [82, 13, 5] },
        { label: 'Intended', values: [55, 40, 5] },
      ],
    };
    const { datasets } = configureTool(chart, ink).data;
    expect(datasets.map(({ data }) => data)).toEqual([
      [82, 55],
      [13, 40],
      [5, 5],
    ]);
    expect(datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(['one', 'two', 'one']);
    expect(configureTool(chart, ink).plugins?.map(({ id }) => id)).toContain('shift');
  });

  test('with spans draws each from low to high, and a base line only where there is one', () => {
    const rows = [{ label: 'Margin', low: -20, high: 30 }];
    const chart: ToolChart = { kind: 'spans', axis, base: 5, baseLabel: 'All likely: 5', rows };
    expect(seriesOf(chart)).toEqual([['bar', [[-20, 30]]]]);
    expect(configureTool(chart, ink).plugins).toHaveLength(1);
    expect(configureTool({ ...chart, base: null }, ink).plugins).toEqual([]);
  });

  test('with a curve marks where the reader stands in the colour that says so', () => {
    const chart: ToolChart = {
      kind: 'line',
      x: axis,
      y: axis,
      lines: [{ label: 'In time', points: [{ x: 0, y: 0 }] }],
      marks: [{ label: 'You', x: 7, y: 76 }],
      level: { label: 'You ask for 80%', y: 80 },
    };
    const [own, ...others] = configureTool(chart, ink).data.datasets;
    expect(own).toMatchObject({ data: [{ x: 7, y: 76 }], pointBackgroundColor: 'signal' });
    expect(others).toHaveLength(2);
    expect(JSON.stringify(others)).not.toContain('signal');
  });

  test('groups the numbers of its axis, with the unit behind them and a minus that is one', () => {
    const chart: ToolChart = { kind: 'spans', axis, base: null, rows: [] };
    expect(tick(chart, 12_000)).toBe('12,000%');
    expect(tick(chart, -5)).toBe('−5%');
  });

  test('does not move and does not answer to the pointer', () => {
    const { options } = configureTool({ kind: 'spans', axis, base: null, rows: [] }, ink);
    expect(options).toMatchObject({ animation: false, events: [] });
  });
});

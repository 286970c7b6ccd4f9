/** The charts of the tools, as settings for Chart.js. */
import type { ToolConfiguration, ToolDataset, ToolInk, ToolPlugin, ToolScale } from './draw.ts';
import { fillAt } from './fill.ts';
import { category } from './row-axis.ts';
import { numeric } from './tool-axes.ts';
import { BAR_HALF, DASHES, SHAPES, baseLine, legendOf, notesOf, shiftLines } from './tool-marks.ts';
import type { Note } from './tool-marks.ts';
import type {
  DumbbellChart,
  LineChart,
  ScatterChart,
  SpansChart,
  StackedChart,
  ToolChart,
} from './tool-chart.ts';

/** The settings of a chart; nothing on the canvas answers to the pointer, for the table beside it has every number. */
export function configureTool(chart: ToolChart, ink: ToolInk): ToolConfiguration {
  switch (chart.kind) {
    case 'dumbbell':
      return configureDumbbell(chart, ink);
    case 'scatter':
      return configureScatter(chart, ink);
    case 'stacked':
      return configureStacked(chart, ink);
    case 'spans':
      return configureSpans(chart, ink);
    case 'line':
      return configureLine(chart, ink);
  }
}

function configureDumbbell({ axis, series, rows }: DumbbellChart, ink: ToolInk): ToolConfiguration {
  const labels = rows.map(({ label }) => label);
  const bridges = rows.map(({ values: [from = null, to = null] }) =>
    from === null || to === null ? null : ([from, to] as [number, number]),
  );
  const points = series.map((label, index): ToolDataset => {
    const { fill } = fillAt(ink, index);
    return {
      type: 'line',
      indexAxis: 'y',
      label,
      data: rows.map(({ values }) => values[index] ?? null) as number[],
      showLine: false,
      pointStyle: SHAPES[index % SHAPES.length]!,
      // Where two are alike, the first shows inside the hollow ones, which lie over it.
      pointRadius: ink.fontSize * (index === 0 ? 0.36 : 0.5),
      pointBackgroundColor: index === 0 ? fill : 'transparent',
      pointBorderColor: fill,
      pointBorderWidth: 2.5,
      order: -index,
      // A point on the edge is drawn whole.
      clip: false,
    };
  });
  const bars: ToolDataset = {
    type: 'bar',
    indexAxis: 'y',
    label: '',
    data: bridges as never,
    backgroundColor: ink.grid,
    barThickness: Math.max(3, ink.fontSize * 0.25),
    // Points lie over the bars.
    order: 1,
  };
  return make(
    { labels, datasets: [...points, bars] },
    ink,
    {
      x: numeric(axis, ink),
      y: category(ink),
    },
    [legendOf(series, ink)],
  );
}

function configureScatter(chart: ScatterChart, ink: ToolInk): ToolConfiguration {
  const { x, y, points, isDiagonal } = chart;
  const spots = new Map<string, { x: number; y: number; labels: string[] }>();
  for (const point of points) {
    const key = `${point.x} ${point.y}`;
    const spot = spots.get(key) ?? { x: point.x, y: point.y, labels: [] };
    spot.labels.push(point.label);
    spots.set(key, spot);
  }
  const { fill } = fillAt(ink, 0);
  const datasets: ToolDataset[] = [
    {
      type: 'scatter',
      data: [...spots.values()].map((spot) => ({ x: spot.x, y: spot.y })),
      pointRadius: ink.fontSize * 0.4,
      pointBackgroundColor: fill,
      pointBorderColor: fill,
      clip: false,
    },
  ];
  if (isDiagonal) {
    const from = Math.max(x.min, y.min);
    const to = Math.min(x.max, y.max);
    datasets.push({
      type: 'line',
      data: [
        { x: from, y: from },
        { x: to, y: to },
      ],
      borderColor: ink.softText,
      borderDash: [4, 4],
      borderWidth: 1.5,
      pointRadius: 0,
    });
  }
  const notes = [...spots.values()].map((spot): Note => ({
    text: spot.labels.join(', '),
    x: spot.x,
    y: spot.y,
    side: 'right',
    colour: ink.text,
  }));
  return make({ datasets }, ink, { x: numeric(x, ink), y: numeric(y, ink) }, [notesOf(notes, ink)]);
}

function configureStacked({ axis, series, rows }: StackedChart, ink: ToolInk): ToolConfiguration {
  const labels = rows.map(({ label }) => label);
  const datasets = series.map((label, index): ToolDataset => ({
    type: 'bar',
    indexAxis: 'y',
    label,
    data: rows.map(({ values }) => values[index] ?? 0),
    backgroundColor: fillAt(ink, index).fill,
    borderColor: ink.text,
    borderWidth: 1,
    categoryPercentage: 1,
    barPercentage: BAR_HALF * 2,
  }));
  const whole = axis.max - axis.min;
  const notes = rows.flatMap(({ values }, row) =>
    values.map((value, index): Note => {
      const start = values.slice(0, index).reduce((sum, each) => sum + each, 0);
      return {
        // A part too narrow for its number says it in the table alone.
        text: value / whole >= 0.05 ? String(value) : '',
        x: start + value / 2,
        y: row,
        side: 'centre',
        colour: fillAt(ink, index).on,
        isBold: true,
      };
    }),
  );
  return make(
    { labels, datasets },
    ink,
    {
      x: { ...numeric(axis, ink), stacked: true } as ToolScale,
      y: { ...category(ink), stacked: true } as ToolScale,
    },
    [notesOf(notes, ink), shiftLines(rows, ink), legendOf(series, ink, 'part')],
  );
}

function configureSpans(
  { axis, base, baseLabel = '', rows }: SpansChart,
  ink: ToolInk,
): ToolConfiguration {
  const labels = rows.map(({ label }) => label);
  const datasets: ToolDataset[] = [
    {
      type: 'bar',
      indexAxis: 'y',
      data: rows.map(({ low, high }) => [low, high]) as never,
      backgroundColor: fillAt(ink, 1).fill,
      borderColor: ink.text,
      borderWidth: 1,
      borderSkipped: false,
      barPercentage: 0.6,
      minBarLength: 2,
    },
  ];
  return make(
    { labels, datasets },
    ink,
    { x: numeric(axis, ink), y: category(ink) },
    base === null ? [] : [baseLine(base, baseLabel, ink)],
  );
}

function configureLine({ x, y, lines, marks, level }: LineChart, ink: ToolInk): ToolConfiguration {
  const curves = lines.map(({ points }, index): ToolDataset => ({
    type: 'line',
    data: points.map((point) => ({ ...point })),
    borderColor: fillAt(ink, index).fill,
    borderDash: DASHES[index % DASHES.length]!,
    borderWidth: 3,
    pointRadius: 0,
  }));
  const own: ToolDataset = {
    type: 'scatter',
    data: marks.map((mark) => ({ x: mark.x, y: mark.y })),
    pointRadius: ink.fontSize * 0.5,
    pointBackgroundColor: ink.here,
    pointBorderColor: ink.paper,
    pointBorderWidth: 2,
    clip: false,
    order: -1,
  };
  const reach: ToolDataset[] = level
    ? [
        {
          type: 'line',
          data: [
            { x: x.min, y: level.y },
            { x: x.max, y: level.y },
          ],
          borderColor: ink.softText,
          borderDash: [4, 4],
          borderWidth: 1.5,
          pointRadius: 0,
        },
      ]
    : [];
  const notes: Note[] = [
    ...marks.map((mark): Note => ({
      text: mark.label,
      x: mark.x,
      y: mark.y,
      side: 'below',
      colour: ink.here,
      isBold: true,
    })),
    ...(level
      ? [{ text: level.label, x: x.min, y: level.y, side: 'right', colour: ink.softText } as const]
      : []),
  ];
  const legend =
    lines.length > 1
      ? [
          legendOf(
            lines.map(({ label }) => label),
            ink,
            'line',
          ),
        ]
      : [];
  return make(
    { datasets: [own, ...curves, ...reach] },
    ink,
    { x: numeric(x, ink), y: numeric(y, ink) },
    [notesOf(notes, ink), ...legend],
  );
}

function make(
  data: ToolConfiguration['data'],
  ink: ToolInk,
  scales: Record<'x' | 'y', ToolScale>,
  plugins: readonly ToolPlugin[],
): ToolConfiguration {
  const hasHead = plugins.some(({ id }) => id === 'legend-line' || id === 'base');
  return {
    // Every series names its own kind.
    type: 'scatter',
    data,
    options: {
      animation: false,
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { top: ink.fontSize * (hasHead ? 2 : 1), right: ink.fontSize * 1.5 } },
      scales: scales as never,
    },
    plugins: [...plugins],
  };
}

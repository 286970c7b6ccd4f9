import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/charts/static/figure-table.ts';
import { shapePaths } from '../../src/charts/static/mark-shapes.ts';
import Chart from '../../src/components/charts/Chart.astro';
import ChartFigure from '../../src/components/charts/ChartFigure.astro';
import { openBook } from '../../src/components/charts/open-book.ts';
import { chartText } from '../../src/interface/charts.ts';
import { loadPlaybook } from '../../src/model/load-vite.ts';
import { readPercentage } from '../../src/model/percentage.ts';
import type {
  BarChart,
  ChartSpec,
  EvidenceRow,
  PairChart,
  RangeChart,
} from '../../src/model/types.ts';

/** Most bytes of a chart's HTML, its sources and its table among them; 1 KB is 1000 bytes. */
const MOST_BYTES = 12_000;

const playbook = loadPlaybook();
const { essays, pages, evidence } = playbook;
const book = openBook(playbook);
const charts = [...essays, ...pages].flatMap((page) =>
  page.charts.map((chart) => ({ name: `${page.id}: ${chart.id}`, chart })),
);
const container = await AstroContainer.create();

function render(chart: ChartSpec): Promise<string> {
  return container.renderToString(ChartFigure, { props: { chart }, locals: {} as never });
}

/** A chart's HTML without what only opens on demand: the table. */
function withoutOnDemand(html: string): string {
  return html.replace(/<details[\s\S]*?<\/details>/g, '');
}

/** The words that can be read in some HTML, names for those who do not see among them. */
function readWords(html: string): string {
  const names = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
  return [html.replace(/<[^>]*>/g, ' '), ...names].join(' ').replace(/\s+/g, ' ');
}

/** The first drawable figure of the evidence that a test asks for. */
function findFigure(isWanted: (row: EvidenceRow, bound: string) => boolean): string {
  for (const row of evidence) {
    for (const { id, value } of row.figures) {
      const read = readPercentage(value);
      if (id !== undefined && read && isWanted(row, read.bound)) return `${row.id}/${id}`;
    }
  }
  throw new Error('The evidence has no such figure.');
}

const isSure = ({ status }: EvidenceRow) => !(status in chartText.doubts);
const figures = {
  exact: findFigure((row, bound) => isSure(row) && bound === 'exactly'),
  more: findFigure((row, bound) => isSure(row) && bound === 'more'),
  less: findFigure((_row, bound) => bound === 'less'),
  unverified: findFigure(({ status }) => status === 'unverified'),
  mismatch: findFigure(({ status }) => status === 'mismatch'),
};

function barOf(figure: string): BarChart {
  return {
    id: 'bar',
    kind: 'bar',
    title: 'It is so.',
    note: '',
    bars: [{ label: 'This', figure }],
  };
}

function slopeOf(from: string, to: string): PairChart {
  return {
    id: 'slope',
    kind: 'slope',
    title: 'It is so.',
    note: '',
    ends: ['Then', 'Now'],
    lines: [{ label: 'This', from, to }],
  };
}

describe.each(charts)('the chart $name', ({ chart }) => {
  test('is small, and has no style of its own and no script', async () => {
    const html = await render(chart);
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=|undefined|NaN/);
  });

  test('says what it proves, its figures as words, and every row that it draws on', async () => {
    const html = await render(chart);
    expect(html).toContain(`<figcaption>${chart.title.replaceAll('&', '&amp;')}</figcaption>`);
    const words = readWords(withoutOnDemand(html));
    const rows = new Set<string>();
    for (const { figure } of figuresIn(chart)) {
      const known = book.figure(figure);
      expect(words).toContain(known.figure.value);
      expect(words).toContain(known.figure.asked ?? known.row.sample);
      rows.add(known.row.id);
    }
    if (chart.kind === 'matrix')
      chart.rows.flatMap(({ evidence: ids }) => ids).forEach((id) => rows.add(id));
    expect(rows.size).toBeGreaterThan(0);
    for (const id of rows) {
      expect(html).toContain(
        `href="/evidence/sources/#${id}" aria-label="Source ${id.toUpperCase()}"`,
      );
    }
  });
});

test('there is a chart in every essay', () => {
  expect(essays.filter((essay) => essay.charts.length === 0).map(({ id }) => id)).toEqual([]);
});

describe('a figure', () => {
  test('that is exact and borne out is filled and bounded by nothing', async () => {
    for (const chart of [barOf(figures.exact), slopeOf(figures.exact, figures.exact)]) {
      expect(await render(chart)).not.toMatch(/hollow|class="arrow|class="open/);
    }
  });

  test('that is a bound has an arrow, and above a lower bound an open line', async () => {
    expect(await render(barOf(figures.more))).toMatch(/class="open"[\s\S]*class="arrow"/);
    expect(await render(barOf(figures.less))).toMatch(/class="bar less[\s\S]*class="arrow"/);
    expect(await render(slopeOf(figures.more, figures.exact))).toContain('class="arrow"');
  });

  test.each(['unverified', 'mismatch'] as const)(
    'of the status %s is hollow and says so',
    async (status) => {
      for (const chart of [barOf(figures[status]), slopeOf(figures[status], figures.exact)]) {
        const html = await render(chart);
        expect(html).toContain('hollow');
        expect(readWords(withoutOnDemand(html))).toContain(chartText.doubts[status]);
      }
    },
  );
});

test('a mark has one shape on the strip and beside its label, on a halo that keeps it clear of others', async () => {
  const chart: RangeChart = {
    id: 'range',
    kind: 'range',
    title: 'It is so.',
    note: '',
    rows: [
      {
        label: 'This',
        points: [
          { label: 'One', figure: figures.exact },
          { label: 'Other', figure: figures.more },
        ],
      },
    ],
  };
  const html = await render(chart);
  for (const path of [shapePaths.round, shapePaths.square]) {
    expect(html.split(`<path d="${path}" class="halo">`)).toHaveLength(2);
    expect(html.split(`<path d="${path}" class="mark`)).toHaveLength(3);
  }
});

test('a matrix marks the cells that it fills only where it leaves others empty', async () => {
  const matrixOf = (cells: string[]): ChartSpec => ({
    id: 'matrix',
    kind: 'matrix',
    title: 'It is so.',
    note: '',
    columns: ['One', 'Other'],
    rows: [{ label: 'This', cells, evidence: [evidence[0]!.id] }],
  });
  expect((await render(matrixOf(['named', '']))).split('class="mark"')).toHaveLength(2);
  expect(await render(matrixOf(['named', 'more']))).not.toContain('class="mark"');
});

test('a chart that the page does not have is refused by name', async () => {
  const locals = { charts: new Map([['one', barOf(figures.exact)]]) } as never;
  await expect(container.renderToString(Chart, { props: { id: 'two' }, locals })).rejects.toThrow(
    'the front matter has no chart "two"; it has one.',
  );
});

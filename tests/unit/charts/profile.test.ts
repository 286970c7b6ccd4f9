import { describe, expect, test } from 'vitest';
import { configureProfile } from '../../../src/charts/profile-config.ts';
import type { ChartInk } from '../../../src/charts/draw.ts';
import { overlaysAtMost, seriesLooks } from '../../../src/charts/look.ts';
import {
  caseSeries,
  formatLevel,
  profileChart,
  profileRows,
  resultSeries,
  targetSeries,
} from '../../../src/charts/profile.ts';
import type { CaseStudy } from '../../../src/model/types.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { placeResult } from '../../../src/scoring/place.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();
const read = { evidence: 'e01', quote: 'words', why: 'because' };
const study: CaseStudy = {
  id: 'shop',
  title: 'The shop',
  short: 'Shop',
  order: 1,
  summary: 'A shop.',
  heldBy: 'Not looking.',
  profile: {
    purpose: { stage: 'reactive', ...read },
    insight: { stage: 'listening', ...read },
    dialogue: { silent: 'No word of it.' },
    service: { silent: 'No word of it.' },
    people: { stage: 'conversing', ...read },
  },
  questions: [],
};
const answers = answersInOrder(model, {
  purpose: [2, 2, 1],
  insight: [3, 3, 3],
  dialogue: [4, null, null],
  service: [5, 'dont-know', 4],
  people: ['dont-know', 'dont-know', 'dont-know'],
});
const shown = resultSeries(model, placeResult(model, answers), {
  id: 'shown',
  kind: 'shown',
  label: 'This result',
});
const ink: ChartInk = {
  fontFamily: 'Some Sans',
  fontSize: 16,
  text: 'black',
  softText: 'grey',
  grid: 'silver',
  paper: 'white',
  series: ['teal', 'black', 'grey'],
};

describe('a series', () => {
  test('of a result is drawn at the mean and keeps the stage of the rule', () => {
    expect(shown.points).toEqual([
      { level: 5 / 3, stage: 2 },
      { level: 3, stage: 3 },
      { level: 4, stage: 4 },
      { level: 4.5, stage: 4 },
      { level: null, stage: null },
      { level: null, stage: null },
    ]);
  });

  test('of a case has a gap where the account is silent, and where the case lacks the dimension', () => {
    expect(caseSeries(model, study)).toEqual({
      id: 'case-shop',
      kind: 'case',
      label: 'Shop',
      points: [
        { level: 1, stage: 1 },
        { level: 2, stage: 2 },
        { level: null, stage: null },
        { level: null, stage: null },
        { level: 3, stage: 3 },
        { level: null, stage: null },
      ],
    });
  });

  test('of targets has a gap where none is set', () => {
    expect(
      targetSeries(model, 'Your target', { insight: 3 }).points.map(({ level }) => level),
    ).toEqual([null, 3, null, null, null, null]);
  });
});

describe('the table beside a profile', () => {
  const chart = profileChart(model, [shown, caseSeries(model, study)]);

  test('has a row per dimension and a cell per series, in the order of the model', () => {
    expect(profileRows(chart).slice(0, 3)).toEqual([
      {
        id: 'purpose',
        name: 'Purpose',
        cells: [
          { level: 5 / 3, stage: 'Listening' },
          { level: 1, stage: 'Reactive' },
        ],
      },
      {
        id: 'insight',
        name: 'Insight',
        cells: [
          { level: 3, stage: 'Conversing' },
          { level: 2, stage: 'Listening' },
        ],
      },
      {
        id: 'dialogue',
        name: 'Dialogue',
        cells: [
          { level: 4, stage: 'Connected' },
          { level: null, stage: null },
        ],
      },
    ]);
  });

  test('holds the very numbers that Chart.js is given, gaps as null', () => {
    const { data } = configureProfile(chart, ink, false);
    expect(data.labels).toEqual(profileRows(chart).map(({ name }) => name));
    expect(data.datasets.map((dataset) => dataset.data)).toEqual(
      chart.series.map((_, index) => profileRows(chart).map(({ cells }) => cells[index]?.level)),
    );
    expect(data.datasets[0]?.data).toEqual([5 / 3, 3, 4, 4.5, null, null]);
  });

  test('prints a level with at most one decimal', () => {
    expect([2, 5 / 3, 4.5, 2.96].map(formatLevel)).toEqual(['2', '1.7', '4.5', '3']);
  });
});

describe('the chart’s settings', () => {
  const overlays = Array.from({ length: overlaysAtMost }, (_, index) => ({
    ...caseSeries(model, study),
    id: `case-${index}`,
  }));
  const { data, options } = configureProfile(profileChart(model, [shown, ...overlays]), ink, false);

  test('leave gaps open and put the shown result on top', () => {
    expect(data.datasets.map(({ spanGaps }) => spanGaps)).toEqual(data.datasets.map(() => false));
    expect(data.datasets.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('give every series a dash and a shape of its own', () => {
    const looks = seriesLooks([shown, ...overlays]);
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length);
    expect(new Set(looks.map(({ dash }) => dash.join())).size).toBe(looks.length);
    expect(data.datasets.map((dataset) => dataset.borderDash)).toEqual(
      looks.map(({ dash }) => dash),
    );
  });

  test('run from nought to the last stage, and without motion where none is wanted', () => {
    expect(options?.scales?.['r']).toMatchObject({ min: 0, max: 5 });
    expect(options?.animation).toBe(false);
    expect(configureProfile(profileChart(model, [shown]), ink, true).options?.animation).toEqual({
      duration: 400,
    });
  });
});

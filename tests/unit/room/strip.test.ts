import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/browser/picture.ts';
import { placeFigure } from '../../../src/charts/place-figure.ts';
import { isCrowded, mediansBefore, stripFigure } from '../../../src/charts/room-strip.ts';
import { configureStrip } from '../../../src/charts/strip-config.ts';
import { dotSize, placeDots } from '../../../src/charts/strip-marks.ts';
import type { LaneBox } from '../../../src/charts/strip-marks.ts';
import { groupName } from '../../../src/interface/workshop/figures.ts';
import type { PlaceFigures, QuestionFigures, RoomPlace } from '../../../src/room/figures.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();
const { roles } = model;

const slice = (group: string, counts: number[], dontKnow = 0, notApplicable = 0) => ({
  group,
  counts,
  dontKnow,
  notApplicable,
});
const figures: QuestionFigures = {
  question: 'pur-1',
  folded: ['unspecified', 'manager', 'partner', 'other'],
  slices: [
    slice('all', [1, 4, 2, 2, 1], 2, 1),
    slice('executive', [0, 0, 0, 2, 1]),
    slice('front-line', [1, 3, 0, 0, 0], 1),
    slice('folded', [0, 1, 2, 0, 0], 1, 1),
  ],
};
const earlier: QuestionFigures = {
  ...figures,
  slices: [
    slice('all', [5, 3, 0, 0, 3]),
    slice('executive', [0, 0, 0, 0, 3]),
    slice('front-line', [3, 1, 0, 0, 0]),
    slice('folded', [2, 2, 0, 0, 0]),
  ],
};

describe('the strips of a question', () => {
  const figure = stripFigure(model, roles, { after: figures, before: null, isWidest: true })!;

  it('have a row a group, each with a shape of its own, its median, its quartiles and its n', () => {
    const { rows, levels } = figure.chart;
    expect(levels).toEqual(['Reactive', 'Listening', 'Conversing', 'Connected', 'Leading']);
    expect(rows.map(({ label, note, spread }) => [label, note, spread])).toEqual([
      ['Everybody', 'n 13', { low: 2, median: 2, high: 4 }],
      ['Executives', 'n 3', { low: 4, median: 4, high: 5 }],
      ['Front line', 'n 5', { low: 1, median: 2, high: 2 }],
      ['The others together', 'n 5', { low: 2, median: 3, high: 3 }],
    ]);
    expect(new Set(rows.map(({ shape }) => shape)).size).toBe(4);
    const alone = stripFigure(model, roles, {
      after: { ...figures, slices: figures.slices.filter(({ group }) => group !== 'executive') },
      before: null,
      isWidest: false,
    })!;
    expect(alone.chart.rows[1]!.shape).toBe(rows[2]!.shape);
  });

  it('say in words what the widest gap is and how far all agree', () => {
    expect(figure.sentence).toBe(
      'Executives 4, front line 2: the widest gap in this dimension. The answers lie apart.',
    );
    expect(figure.more).toBe(
      'The middle one of 10 answers is 2, Listening. At least half of them lie from 2 to 4. 2 people did not know. 1 person said that it does not apply. Roles that too few people have are shown together.',
    );
  });

  it('have the same in a table', () => {
    expect(figure.table.head).toHaveLength(12);
    expect(figure.table.rows.slice(0, 2)).toEqual([
      ['Everybody', '1', '4', '2', '2', '1', '2', '1', '2', '2', '4', '0.3'],
      ['Executives', '0', '0', '0', '2', '1', '0', '0', '4', '4', '5', '0.8'],
    ]);
  });

  it('hold what was before beside what is now', () => {
    const { chart, more, table } = stripFigure(model, roles, {
      after: figures,
      before: earlier,
      isWidest: false,
    })!;
    expect(chart.rows[1]).toMatchObject({
      note: 'n 3→3',
      before: { counts: [0, 0, 0, 0, 3], spread: { low: 5, median: 5, high: 5 } },
    });
    expect(more).toContain('The median was 2 before and still is. Agreement was 0.0 and is 0.3.');
    expect(table.rows.map(([name]) => name).slice(0, 2)).toEqual([
      'Everybody, before',
      'Everybody, now',
    ]);
  });

  it('keep the median alone of what was before, where more rows stand beside it than the Screen has room for', () => {
    const chartOf = (groups: readonly string[], before: boolean) => {
      const asked = { ...figures, slices: groups.map((group) => slice(group, [1, 4, 2, 2, 1])) };
      return stripFigure(model, roles, {
        after: asked,
        before: before ? asked : null,
        isWidest: false,
      })!.chart;
    };
    const many = ['all', ...roles.map(({ id }) => id)];
    expect(many.length).toBeGreaterThan(5);
    expect(isCrowded(chartOf(many, true))).toBe(true);
    expect(isCrowded(chartOf(many, false))).toBe(false);
    expect(isCrowded(chartOf(many.slice(0, 5), true))).toBe(false);
    const { rows } = mediansBefore(chartOf(many, true));
    expect(rows[0]).toMatchObject({
      counts: [1, 4, 2, 2, 1],
      before: { counts: [], spread: { low: 2, median: 2, high: 4 } },
    });
    expect(mediansBefore(chartOf(many, false)).rows[0]!.before).toBeNull();
  });

  it('set the two roles furthest apart against each other, where one of the two is not shown', () => {
    const slices = [
      slice('all', [3, 3, 0, 0, 3]),
      slice('executive', [0, 0, 0, 0, 3]),
      slice('manager', [3, 0, 0, 0, 0]),
      slice('partner', [0, 3, 0, 0, 0]),
    ];
    const { sentence } = stripFigure(model, roles, {
      after: { question: 'pur-1', folded: [], slices },
      before: null,
      isWidest: false,
    })!;
    expect(sentence).toMatch(/^Executives 5, managers 1: four levels apart\./);
  });

  it('are none where too few answered, and say so where nobody chose a level', () => {
    const none = { question: 'pur-1', folded: [], slices: [] };
    expect(stripFigure(model, roles, { after: none, before: null, isWidest: false })).toBeNull();
    const unknown = { ...none, slices: [slice('all', [0, 0, 0, 0, 0], 4)] };
    const { sentence, chart } = stripFigure(model, roles, {
      after: unknown,
      before: null,
      isWidest: false,
    })!;
    expect(sentence).toBe('Nobody who answered chose one of the five statements.');
    expect(chart.rows[0]!.spread).toBeNull();
  });
});

describe('the name of a group', () => {
  it('is a plural, and for a role that has none its own', () => {
    expect(groupName(roles, 'partner', [])).toBe('Customer-facing partners');
    expect(groupName([{ id: 'guest', name: 'Guest' }], 'guest', [])).toBe('Guest');
    expect(groupName(roles, 'all', [])).toBe('Everybody');
    expect(groupName(roles, 'folded', ['manager', 'other'])).toBe('The others together');
  });
});

describe('the marks', () => {
  const box = (counts: number[], height: number): LaneBox => ({
    lane: { counts, spread: null },
    left: 0,
    top: 0,
    height,
    level: 100,
    shape: 0,
    isHollow: false,
  });

  it('are as large as lets every level of every row hold its people', () => {
    expect(dotSize([box([1, 2, 0, 0, 0], 60)], 20)).toBe(20);
    const size = dotSize([box([1, 2, 0, 0, 0], 60), box([0, 90, 0, 0, 0], 60)], 20);
    expect(size).toBeLessThan(7);
    const dots = placeDots(90, { level: 100, height: 60 }, size);
    expect(Math.min(...dots.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...dots.map(({ x }) => x))).toBeLessThanOrEqual(100);
    expect(Math.max(...dots.map(({ y }) => y))).toBeLessThanOrEqual(60);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(90);
  });

  it('stand about the middle of their level', () => {
    expect(placeDots(1, { level: 100, height: 60 }, 20)).toEqual([{ x: 50, y: 30 }]);
    expect(placeDots(2, { level: 100, height: 60 }, 20).map(({ x }) => x)).toEqual([40, 60]);
  });
});

describe('the room’s place in words', () => {
  const stages = {
    purpose: 2,
    insight: 2,
    dialogue: 3,
    service: 3,
    people: 1,
    proof: null,
  } as const;
  const place = (without: string, level: RoomPlace['place']): RoomPlace => ({
    without,
    place: level,
    stages,
    holding: [],
    ahead: [],
  });
  const shown: PlaceFigures = {
    kind: 'place',
    people: 12,
    all: place('all', 2),
    without: [place('executive', 1), place('front-line', 3)],
    gaps: [{ question: 'peo-1', medians: [2, 5] }],
    agreement: [{ question: 'peo-1', agreement: -0.4 }],
    prompts: [{ kind: 'gap', question: 'peo-1' }],
  };
  const figure = placeFigure(model, roles, shown, { ...shown, all: place('all', 1) });

  it('says where the room is, how far it depends on whom one asks, and where it was', () => {
    expect(figure.headline).toBe('The room is at 2, Listening; before, it was at 1, Reactive.');
    expect(figure.more).toBe(
      'Without executives it would be at 1, Reactive. Without the front line it would be at 3, Conversing. So the place depends on whom you ask, by two stages.',
    );
    expect(figure.notAssessed).toBe('Not assessed: Proof.');
  });

  it('says so where neither another group nor a round changes it', () => {
    const same = { ...shown, without: [place('executive', 2), place('front-line', 2)] };
    const { headline, more } = placeFigure(model, roles, same, same);
    expect(headline).toBe('The room is at 2, Listening, as before.');
    expect(more).toBe(
      'Without executives it stays at 2, Listening. Without the front line it stays at 2, Listening. The place does not depend on which of the two one asks.',
    );
  });

  it('puts the room and its dimensions on the ledges, the last stage on top', () => {
    expect(figure.ledges.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1]);
    expect(figure.ledges[3]).toEqual({
      level: 2,
      name: 'Listening',
      dimensions: ['Purpose', 'Insight'],
      isRoom: true,
      without: [],
    });
    expect(figure.ledges[4]).toMatchObject({ isRoom: false, without: ['Without executives'] });
  });

  it('says what is worth the time, with the two medians of a gap', () => {
    expect(figure.prompts).toEqual([
      {
        kind: 'The widest gap',
        dimension: 'People',
        stem: 'What does people show in question 1?',
        note: 'Front line 5, executives 2.',
      },
    ]);
  });

  it('says so where the two roles cannot be told apart', () => {
    const { more } = placeFigure(model, roles, { ...shown, without: [] }, null);
    expect(more).toBe(
      'Executives and front line are not set apart: too few of one or the other answered every question.',
    );
  });

  it('has its figures as tables', () => {
    expect(figure.tables.map(({ rows }) => rows[0])).toEqual([
      ['Purpose', '2 Listening', '2 Listening', '2 Listening', '2 Listening'],
      ['What does people show in question 1?', '2', '5', '3'],
      ['What does people show in question 1?', '−0.4'],
    ]);
  });
});

describe('the drawing', () => {
  const { chart } = stripFigure(model, roles, { after: figures, before: null, isWidest: false })!;
  const ink = {
    fontFamily: 'Sans',
    fontSize: 16,
    text: 'ink',
    softText: 'soft',
    grid: 'line',
    paper: 'paper',
    here: 'ink',
    fills: [{ fill: 'water', on: 'paper' }],
  };

  it('names the groups, and the levels where those have room', () => {
    const { data, options } = configureStrip(chart, ink);
    expect(data.labels).toEqual(['Everybody', 'Executives', 'Front line', 'The others together']);
    const { ticks } = options!.scales!['x'] as {
      ticks: { callback: (this: { chart: { width: number } }, value: number) => unknown };
    };
    expect(ticks.callback.call({ chart: { width: 900 } }, 2)).toEqual(['2', 'Listening']);
    expect(ticks.callback.call({ chart: { width: 320 } }, 2)).toBe('2');
  });

  it('is kept under words that are no wider than it is', () => {
    expect(breakLines('one two  three', 7, (text) => text.length)).toEqual(['one two', 'three']);
    expect(breakLines('extraordinary', 7, (text) => text.length)).toEqual(['extraordinary']);
    expect(breakLines('', 7, (text) => text.length)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/model/types.ts';
import { mergeWork, planMerge } from '../../../src/sharing/merge.ts';
import type { SavedWork } from '../../../src/sharing/placing.ts';
import { makePlanned } from '../plan/entries.ts';
import { makePlacing, makeSaved, makeWork } from './saved-work.ts';

const nothing: SavedWork = { history: [], targets: {} };
const all = { current: true, history: true, targets: true, plan: true, board: true, tools: true };
const none = {
  current: false,
  history: false,
  targets: false,
  plan: false,
  board: false,
  tools: false,
};
const board = {
  play: 'insight-look',
  owner: 'Ann',
  time: 'Four weeks',
  cost: '',
  decision: 'May we begin?',
};

describe('a plan says', () => {
  test('that everything is added where nothing is kept', () => {
    const work = makeWork();
    expect(planMerge(nothing, work)).toEqual({
      current: { add: [makePlacing()], same: [], replace: [], leave: [] },
      history: { add: work.history, same: [], replace: [], leave: [] },
      targets: {
        add: [
          { dimension: 'purpose', level: 3 },
          { dimension: 'service', level: 4 },
        ],
        same: [],
        replace: [],
        leave: [],
      },
      plan: { add: [], same: [], replace: [], leave: [] },
      board: { add: [], same: [], replace: [], leave: [] },
      tools: { add: [], same: [], replace: [], leave: [] },
      overwrites: false,
    });
  });

  test('that nothing changes where the file holds what is kept, in any order of fields', () => {
    const { answers, ...rest } = makePlacing();
    const turned = Object.fromEntries(Object.entries(answers).reverse());
    const plan = planMerge(makeWork(), makeWork({ current: { answers: turned, ...rest } }));
    expect(plan.overwrites).toBe(false);
    expect([plan.current, plan.history, plan.targets].map((part) => part.same.length)).toEqual([
      1, 2, 2,
    ]);
  });

  test('what would be overwritten', () => {
    const existing = makeWork();
    const incoming = makeWork({
      current: makePlacing({ nonce: 7 }),
      history: [makeSaved('b', { name: 'Renamed' }), makeSaved('c')],
      targets: { service: 5, people: 2 },
    });
    expect(planMerge(existing, incoming)).toEqual({
      current: {
        add: [],
        same: [],
        replace: [{ existing: existing.current, incoming: incoming.current }],
        leave: [],
      },
      history: {
        add: [makeSaved('c')],
        same: [],
        replace: [{ existing: makeSaved('b'), incoming: makeSaved('b', { name: 'Renamed' }) }],
        leave: [makeSaved('a')],
      },
      targets: {
        add: [{ dimension: 'people', level: 2 }],
        same: [],
        replace: [
          {
            existing: { dimension: 'service', level: 4 },
            incoming: { dimension: 'service', level: 5 },
          },
        ],
        leave: [{ dimension: 'purpose', level: 3 }],
      },
      plan: { add: [], same: [], replace: [], leave: [] },
      board: { add: [], same: [], replace: [], leave: [] },
      tools: { add: [], same: [], replace: [], leave: [] },
      overwrites: true,
    });
  });

  test('that a placing under way stays where the file has none', () => {
    const plan = planMerge(makeWork(), nothing);
    expect(plan.current).toEqual({ add: [], same: [], replace: [], leave: [makePlacing()] });
    expect(plan.overwrites).toBe(false);
  });

  test('that a blank placing is no loss', () => {
    const blank = makePlacing({ unit: '', answers: {}, notes: {}, reasons: {}, nonce: 9 });
    const plan = planMerge(makeWork({ current: blank }), makeWork());
    expect(plan.current).toEqual({ add: [makePlacing()], same: [], replace: [], leave: [] });
    expect(plan.overwrites).toBe(false);
  });

  test('that one different answer makes a different placing', () => {
    const answers = { ...makePlacing().answers, 'ins-1': { kind: 'dont-know' } } as const;
    const plan = planMerge(makeWork(), makeWork({ current: makePlacing({ answers }) }));
    expect(plan.current.replace).toHaveLength(1);
  });

  test('what a file does to the plan and to the words for the board', () => {
    const existing = makeWork({ plan: [makePlanned('a'), makePlanned('b')], board });
    const incoming = makeWork({
      plan: [makePlanned('b', { owner: 'Bea' }), makePlanned('c')],
      board: { ...board, cost: '£5,000' },
    });
    const plan = planMerge(existing, incoming);
    expect(plan.plan).toEqual({
      add: [makePlanned('c')],
      same: [],
      replace: [{ existing: makePlanned('b'), incoming: makePlanned('b', { owner: 'Bea' }) }],
      leave: [makePlanned('a')],
    });
    expect(plan.board.replace).toEqual([{ existing: board, incoming: incoming.board }]);
    expect(plan.overwrites).toBe(true);
  });

  test('that an entry is alike where the reader put the same into it', () => {
    const later = makePlanned('a', { addedAt: '2027-01-01T00:00:00Z', title: 'A new title' });
    const plan = planMerge(makeWork({ plan: [makePlanned('a')] }), makeWork({ plan: [later] }));
    expect(plan.plan.same).toEqual([makePlanned('a')]);
    expect(plan.overwrites).toBe(false);
  });
});

describe('a merge', () => {
  const existing = makeWork();
  const incoming = makeWork({
    current: makePlacing({ nonce: 7 }),
    history: [makeSaved('c'), makeSaved('b', { name: 'Renamed' })],
    targets: { service: 5, people: 2 },
  });

  test('without the reader’s word adds and overwrites nothing', () => {
    expect(mergeWork(existing, incoming, none)).toEqual({
      current: existing.current,
      history: [makeSaved('a'), makeSaved('b'), makeSaved('c')],
      targets: { purpose: 3, service: 4, people: 2 },
    });
  });

  test('with the reader’s word overwrites what differs and keeps the rest', () => {
    expect(mergeWork(existing, incoming, all)).toEqual({
      current: incoming.current,
      history: [makeSaved('a'), makeSaved('b', { name: 'Renamed' }), makeSaved('c')],
      targets: { purpose: 3, service: 5, people: 2 },
    });
  });

  test('overwrites the parts that were agreed to and no others', () => {
    expect(mergeWork(existing, incoming, { ...none, targets: true })).toEqual({
      current: existing.current,
      history: [makeSaved('a'), makeSaved('b'), makeSaved('c')],
      targets: { purpose: 3, service: 5, people: 2 },
    });
  });

  const here = makeWork({ plan: [makePlanned('a'), makePlanned('b')], board });
  const file = makeWork({
    plan: [makePlanned('c'), makePlanned('a', { owner: 'Bea' })],
    board: { ...board, cost: '£5,000' },
  });

  test('keeps the plan in its order, with what is new at its end', () => {
    expect(mergeWork(here, file, none)).toMatchObject({
      plan: [makePlanned('a'), makePlanned('b'), makePlanned('c')],
      board,
    });
    expect(mergeWork(here, file, { ...none, plan: true })).toMatchObject({
      plan: [makePlanned('a', { owner: 'Bea' }), makePlanned('b'), makePlanned('c')],
      board,
    });
    expect(mergeWork(here, file, { ...none, board: true }).board).toEqual(file.board);
  });

  test('brings in a plan and words for the board where there are none, and loses none to a file without', () => {
    expect(mergeWork(makeWork(), file, none)).toMatchObject({ plan: file.plan, board: file.board });
    expect(mergeWork(here, makeWork(), all)).toEqual(here);
  });

  test('puts the newest result first', () => {
    const newer = makeSaved('new', { savedAt: '2026-03-05T10:00:00.500Z' });
    const newest = makeSaved('newest', { savedAt: '2026-03-05T10:00:01Z' });
    const old = makeSaved('old', { savedAt: '2025-12-31T23:59:59Z' });
    const mine = makeWork({ history: [newer, makeSaved('a')] });
    const file = makeWork({ history: [old, newest] });
    expect(mergeWork(mine, file, none).history).toEqual([newest, newer, makeSaved('a'), old]);
  });

  test('of a file without a placing keeps the one under way', () => {
    expect(mergeWork(existing, nothing, all)).toEqual(existing);
  });

  test('into nothing gives the file', () => {
    expect(mergeWork(nothing, incoming, none)).toEqual(incoming);
  });

  const anyWork: fc.Arbitrary<SavedWork> = fc.record(
    {
      current: fc.nat({ max: 2 }).map((nonce) => makePlacing({ nonce })),
      history: fc.uniqueArray(
        fc
          .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('One', 'Two'))
          .map(([id, name]) => makeSaved(id, { name })),
        { selector: (saved) => saved.id },
      ),
      targets: fc.dictionary(
        fc.constantFrom('purpose', 'insight', 'people'),
        fc.constantFrom<Level>(1, 2, 3),
        { noNullPrototype: true },
      ),
      plan: fc.uniqueArray(
        fc
          .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('Ann', 'Bea'))
          .map(([play, owner]) => makePlanned(play, { owner })),
        { minLength: 1, selector: (entry) => entry.play },
      ),
      board: fc.constantFrom('Ann', 'Bea').map((owner) => ({ ...board, owner })),
    },
    { requiredKeys: ['history', 'targets'] },
  );

  test('never loses a result or a target, and without the reader’s word changes none', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (here, file) => {
        const merged = mergeWork(here, file, none);
        expect(merged.history.slice(0, here.history.length)).toEqual(here.history);
        expect(merged.targets).toMatchObject(here.targets);
        expect(merged.current).toEqual(here.current ?? file.current);
        expect(merged.board).toEqual(here.board ?? file.board);
        expect((merged.plan ?? []).slice(0, here.plan?.length ?? 0)).toEqual(here.plan ?? []);
        expect((merged.plan ?? []).map(({ play }) => play).sort()).toEqual(
          [...new Set([...(here.plan ?? []), ...(file.plan ?? [])].map(({ play }) => play))].sort(),
        );
        expect(Object.keys(merged.targets).sort()).toEqual(
          [...new Set(Object.keys({ ...here.targets, ...file.targets }))].sort(),
        );
      }),
    );
  });

  test('done again changes nothing, and then nothing is left to ask', () => {
    fc.assert(
      fc.property(anyWork, anyWork, (here, file) => {
        const merged = mergeWork(here, file, all);
        expect(mergeWork(merged, file, all)).toEqual(merged);
        expect(planMerge(merged, file).overwrites).toBe(false);
      }),
    );
  });
});

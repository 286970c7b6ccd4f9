import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPlaybookFromDisk } from '../../../src/model/load-node.ts';
import type { CaseStudy, ExampleAnswer, Level, Model } from '../../../src/model/types.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { movesAtMost, nextMoves, playOf } from '../../../src/scoring/next-moves.ts';
import type { NextMove } from '../../../src/scoring/next-moves.ts';
import { placeResult } from '../../../src/scoring/place.ts';
import type { PlaceResult } from '../../../src/scoring/place.ts';
import type { Targets } from '../../../src/scoring/targets.ts';
import { makeModel } from '../../fixtures/model.ts';
import { drawAnswers } from './drawn-answers.ts';

const model = makeModel();

type Stages = Partial<Record<string, Level | null>>;

/** A result in which each dimension has a stage, all answers alike; one that is not named is not assessed. */
function placeStages(stages: Stages): PlaceResult {
  const lists = model.dimensions.map(({ id }): [string, ExampleAnswer[]] => {
    const stage = stages[id] ?? null;
    return [id, [stage, stage, stage]];
  });
  return placeResult(model, answersInOrder(model, Object.fromEntries(lists)));
}

function allAt(level: Level, others: Stages = {}): Stages {
  return { ...Object.fromEntries(model.dimensions.map(({ id }) => [id, level])), ...others };
}

function movesOf(
  stages: Stages,
  targets: Targets = {},
  needsFirst: Record<string, string[]> = {},
): NextMove[] {
  return nextMoves(model, placeStages(stages), targets, needsFirst);
}

function playsOf(stages: Stages, targets: Targets = {}): string[] {
  return movesOf(stages, targets).map(({ play }) => play);
}

describe('the next moves of a firm whose dimensions are level', () => {
  test.each<[Level, string[]]>([
    [1, ['insight-look', 'people-look', 'purpose-look']],
    [2, ['insight-leap', 'people-leap', 'purpose-leap']],
    [3, ['insight-link', 'people-link', 'purpose-link']],
    [4, ['insight-lead', 'people-lead', 'purpose-lead']],
    [5, []],
  ])('at stage %i are decided by the order for ties', (level, plays) => {
    expect(playsOf(allAt(level))).toEqual(plays);
  });

  test('are all of dimensions that hold the place, and say so', () => {
    expect(movesOf(allAt(3))[0]).toEqual({
      play: 'insight-link',
      dimension: 'insight',
      leap: 'link',
      reason: 'holding',
      comesBefore: null,
      standing: {
        level: ['insight', 'people', 'purpose', 'service', 'dialogue', 'proof'],
        lower: 0,
        higher: 0,
        someRest: false,
      },
      turn: 0,
      waitsFor: [],
    });
  });
});

describe('the dimensions that hold the place', () => {
  test('are served earliest leap first, and those that are ahead not at all', () => {
    const stages = {
      purpose: 3,
      insight: 2,
      dialogue: 3,
      service: 1,
      people: 3,
      proof: 2,
    } as const;
    expect(placeStages(stages).place).toBe(2);
    expect(playsOf(stages)).toEqual(['service-look', 'insight-leap', 'proof-leap']);
  });

  test('may be one: a laggard by two gets one play, for the leap out of its own stage', () => {
    const stages = allAt(4, { proof: 2 });
    expect(placeStages(stages).place).toBe(3);
    expect(playsOf(stages)).toEqual(['proof-leap']);
  });

  test('ask for nothing at their target or beyond it', () => {
    expect(playsOf(allAt(3), { insight: 3, people: 1 })).toEqual([
      'purpose-link',
      'service-link',
      'dialogue-link',
    ]);
  });

  test('ask as ever short of their target', () => {
    expect(playsOf(allAt(2), { insight: 3, people: 5, purpose: 4 })).toEqual(playsOf(allAt(2)));
  });

  test('leave nothing to do where each is at its target', () => {
    const targets = Object.fromEntries(model.dimensions.map(({ id }) => [id, 2 as Level]));
    expect(playsOf(allAt(2), { ...targets, dialogue: 5 })).toEqual([
      'people-leap',
      'dialogue-leap',
    ]);
    expect(playsOf(allAt(2), targets)).toEqual([]);
  });

  test('are none at the last stage, though one dimension may lag there', () => {
    expect(placeStages(allAt(5, { proof: 4 })).place).toBe(5);
    expect(playsOf(allAt(5, { proof: 4 }))).toEqual([]);
  });
});

describe('before Dialogue’s Leap', () => {
  const level = (id: string): Targets => ({ [id]: 2 });

  test('comes People’s Leap, whatever the target of People', () => {
    const stages = allAt(3, { dialogue: 2, people: 2 });
    expect(movesOf(stages, level('people'))).toEqual([
      {
        play: 'people-leap',
        dimension: 'people',
        leap: 'leap',
        reason: 'before',
        comesBefore: 'dialogue-leap',
        standing: null,
        turn: 0,
        waitsFor: [],
      },
      {
        play: 'dialogue-leap',
        dimension: 'dialogue',
        leap: 'leap',
        reason: 'holding',
        comesBefore: null,
        standing: { level: ['dialogue'], lower: 0, higher: 0, someRest: true },
        turn: 1,
        waitsFor: ['people-leap'],
      },
    ]);
  });

  test('comes Insight’s Look where Dialogue leapt unread, whatever the target of Insight', () => {
    const stages = allAt(3, { dialogue: 2, insight: 1 });
    expect(placeStages(stages).place).toBe(2);
    expect(movesOf(stages, { insight: 1 })).toMatchObject([
      { play: 'insight-look', reason: 'before', comesBefore: 'dialogue-leap', waitsFor: [] },
      { play: 'dialogue-leap', reason: 'holding', waitsFor: ['insight-look'] },
    ]);
    expect(movesOf(stages)).toMatchObject([
      { play: 'insight-look', reason: 'holding', comesBefore: null },
      { play: 'dialogue-leap', reason: 'holding', waitsFor: ['insight-look'] },
    ]);
  });

  test('comes the next play on the way there, where the dimension is two stages short', () => {
    const stages = allAt(3, { dialogue: 2, people: 1 });
    expect(movesOf(stages, { people: 1 })).toMatchObject([
      { play: 'people-look', reason: 'before', comesBefore: 'dialogue-leap' },
      { play: 'dialogue-leap', reason: 'holding', waitsFor: ['people-leap'] },
    ]);
  });

  test('come both where both are short, even without a place', () => {
    const stages: Stages = { insight: 1, dialogue: 2, people: 2, service: 4 };
    expect(placeStages(stages).place).toBeNull();
    expect(movesOf(stages, { insight: 1, people: 2 })).toMatchObject([
      { play: 'insight-look', reason: 'before' },
      { play: 'people-leap', reason: 'before' },
      { play: 'dialogue-leap', reason: 'assessed', waitsFor: ['insight-look', 'people-leap'] },
    ]);
  });

  test('the first step towards it takes its room where there is none for both', () => {
    const stages = allAt(2, { insight: 1, proof: 3 });
    expect(placeStages(stages).place).toBe(2);
    expect(movesOf(stages, { insight: 1, people: 2 })).toMatchObject([
      { play: 'purpose-leap', reason: 'holding' },
      { play: 'service-leap', reason: 'holding' },
      { play: 'insight-look', reason: 'before', comesBefore: 'dialogue-leap' },
    ]);
  });

  test('comes nothing where Dialogue’s Leap is not among the moves', () => {
    const stages = allAt(2, { dialogue: 3, people: 2 });
    expect(playsOf(stages, { people: 2, insight: 2 })).toEqual([
      'purpose-leap',
      'service-leap',
      'proof-leap',
    ]);
  });

  test('a dimension that is not assessed gets no play, and is waited for', () => {
    const stages = allAt(3, { dialogue: 2, people: null });
    expect(movesOf(stages)).toMatchObject([{ play: 'dialogue-leap', waitsFor: ['people-leap'] }]);
  });
});

describe('what a move waits for', () => {
  const needsFirst = {
    'dialogue-link': ['people-link', 'service-link', 'insight-link', 'people-link'],
    'purpose-look': ['insight-look'],
  };

  test('is what its play needs first and is not done', () => {
    const stages = allAt(4, { dialogue: 3, service: 3 });
    const moves = movesOf(stages, {}, needsFirst);
    expect(moves.map(({ play, waitsFor }) => [play, waitsFor])).toEqual([
      ['service-link', []],
      ['dialogue-link', ['service-link']],
    ]);
  });

  test('counts a play as not done where its dimension is not assessed, and each play once', () => {
    const stages = allAt(4, { dialogue: 3, people: null });
    expect(movesOf(stages, {}, needsFirst)).toMatchObject([
      { play: 'dialogue-link', waitsFor: ['people-link'] },
    ]);
  });

  test('leaves out what is no play of the model', () => {
    const moves = movesOf(allAt(1), {}, { 'insight-look': ['insight-sing', 'proof-look'] });
    expect(moves[0]).toMatchObject({ play: 'insight-look', waitsFor: ['proof-look'] });
  });
});

describe('a move that waits for another', () => {
  test('stands after it, though the rule alone would put it before', () => {
    const stages = allAt(3, { service: 2, dialogue: 2, people: 2 });
    const moves = movesOf(stages, { people: 2 }, { 'service-leap': ['people-leap'] });
    expect(moves.map(({ play }) => play)).toEqual(['people-leap', 'service-leap', 'dialogue-leap']);
    expect(playsOf(stages, { people: 2 })).toEqual([
      'service-leap',
      'people-leap',
      'dialogue-leap',
    ]);
  });

  test('stands where it is in a circle', () => {
    const needsFirst = { 'insight-look': ['people-look'], 'people-look': ['insight-look'] };
    expect(movesOf(allAt(1), {}, needsFirst).map(({ play }) => play)).toEqual([
      'purpose-look',
      'insight-look',
      'people-look',
    ]);
  });
});

describe('where a move’s dimension stands', () => {
  test('is among those that ask for a move alone', () => {
    const stages = allAt(3, { service: 1, insight: 2, proof: 2, dialogue: 2 });
    const standings = movesOf(stages, { dialogue: 2 }).map(({ standing }) => standing);
    expect(standings).toEqual([
      { level: ['service'], lower: 0, higher: 2, someRest: true },
      { level: ['insight', 'proof'], lower: 1, higher: 0, someRest: true },
      { level: ['insight', 'proof'], lower: 1, higher: 0, someRest: true },
    ]);
  });

  test('counts a dimension at the last stage as one that rests', () => {
    const [move] = movesOf({ purpose: 5, insight: 2 });
    expect(move?.standing).toEqual({ level: ['insight'], lower: 0, higher: 0, someRest: true });
  });
});

describe('with fewer than five dimensions assessed', () => {
  test('the moves come from those assessed, earliest leap first', () => {
    const stages: Stages = { purpose: 3, insight: 4, service: 1, proof: 3 };
    expect(movesOf(stages)).toMatchObject([
      { play: 'service-look', reason: 'assessed' },
      { play: 'purpose-link', reason: 'assessed' },
      { play: 'proof-link', reason: 'assessed' },
    ]);
  });

  test('one at its target or at the last stage asks for nothing', () => {
    expect(playsOf({ purpose: 5, insight: 2, service: 3 }, { insight: 2 })).toEqual([
      'service-link',
    ]);
  });

  test('there is none where nothing is assessed', () => {
    expect(playsOf({})).toEqual([]);
  });
});

describe('by what the shipped plays need first', () => {
  const playbook = loadPlaybookFromDisk('.');
  const needsFirst = Object.fromEntries(playbook.plays.map((play) => [play.id, play.needsFirst]));

  function movesOfCase({ profile }: CaseStudy): NextMove[] {
    const stages = Object.entries(profile).map(([dimension, reading]) => {
      const stage = 'stage' in reading ? reading.stage : null;
      const level = playbook.model.stages.find(({ id }) => id === stage)?.number ?? null;
      return [dimension, level] as const;
    });
    return movesOf(Object.fromEntries(stages), {}, needsFirst);
  }

  test('a firm at Listening in all six closes its people’s gaps before it asks customers', () => {
    const moves = movesOf(allAt(2), {}, needsFirst);
    expect(moves.map(({ play, turn, waitsFor }) => [play, turn, waitsFor])).toEqual([
      ['people-leap', 1, []],
      ['insight-leap', 0, ['people-leap']],
      ['purpose-leap', 2, []],
    ]);
  });

  test.each<[string, [string, string[]][]]>([
    [
      'retailer',
      [
        ['insight-look', []],
        ['purpose-look', []],
        ['dialogue-look', ['insight-look']],
      ],
    ],
    [
      'bank',
      [
        ['insight-leap', ['people-leap']],
        ['purpose-leap', ['people-look']],
        ['dialogue-leap', ['people-leap']],
      ],
    ],
    [
      'consumer-brand',
      [
        ['insight-look', []],
        ['purpose-look', []],
        ['dialogue-look', ['insight-look']],
      ],
    ],
  ])('the %s gets plays where its account speaks, and none where it is silent', (id, moves) => {
    const study = playbook.cases.find((one) => one.id === id)!;
    expect(movesOfCase(study).map(({ play, waitsFor }) => [play, waitsFor])).toEqual(moves);
  });

  test('a retailer that had opened accounts unread looks before it leaps again', () => {
    const stages = { purpose: 1, insight: 1, dialogue: 2 } as const;
    expect(movesOf(stages)).toMatchObject([
      { play: 'insight-look' },
      { play: 'purpose-look' },
      { play: 'dialogue-leap', waitsFor: ['insight-look', 'people-leap'] },
    ]);
  });

  test('are read by the rule that the model ships with', () => {
    expect(playbook.model.nextMoves).toEqual(model.nextMoves);
  });
});

describe('for any answers and targets', () => {
  const anyTargets = fc.dictionary(
    fc.constantFrom(...model.dimensions.map(({ id }) => id)),
    fc.constantFrom<Level>(1, 2, 3, 4, 5),
  );
  const plays = model.dimensions.flatMap(({ id }) =>
    model.leaps.map((leap) => playOf(id, leap.id)),
  );
  const anyNeeds = fc.dictionary(
    fc.constantFrom(...plays),
    fc.array(fc.constantFrom(...plays), { maxLength: 3 }),
  );
  const anyRule = fc.record({
    order: fc.shuffledSubarray(model.nextMoves.order, { minLength: model.dimensions.length }),
    before: anyNeeds,
  });
  const anyModel = fc.oneof(
    fc.constant(model),
    anyRule.map((rule): Model => makeModel({ nextMoves: rule })),
  );

  function check(
    predicate: (moves: NextMove[], result: PlaceResult, targets: Targets, of: Model) => void,
  ): void {
    fc.assert(
      fc.property(
        anyModel,
        drawAnswers(model),
        anyTargets,
        anyNeeds,
        (of, answers, targets, needs) => {
          const result = placeResult(of, answers);
          predicate(nextMoves(of, result, targets, needs), result, targets, of);
        },
      ),
    );
  }

  const stageIn = (result: PlaceResult, dimension: string) =>
    result.dimensions.find((one) => one.dimension === dimension)?.stage ?? null;

  test('there are at most three moves, no two of them alike', () => {
    check((moves) => {
      expect(moves.length).toBeLessThanOrEqual(movesAtMost);
      expect(new Set(moves.map(({ play }) => play)).size).toBe(moves.length);
      expect(new Set(moves.map(({ dimension }) => dimension)).size).toBe(moves.length);
    });
  });

  test('every move is for the leap out of its dimension’s own stage', () => {
    check((moves, result) => {
      for (const { play, dimension, leap } of moves) {
        const level = stageIn(result, dimension);
        const from = model.stages.find(({ number }) => number === level)?.id;
        expect(model.leaps.find(({ id }) => id === leap)?.from).toBe(from);
        expect(play).toBe(playOf(dimension, leap));
      }
    });
  });

  test('a dimension that asks for nothing itself has a move only before another’s', () => {
    check((moves, result, targets, of) => {
      const asksItself = (id: string) =>
        (result.place === null || result.holding.includes(id)) &&
        (stageIn(result, id) ?? 0) < (targets[id] ?? Infinity);
      for (const { dimension, reason, comesBefore } of moves) {
        expect(reason === 'before').toBe(!asksItself(dimension));
        expect(comesBefore === null).toBe(reason !== 'before');
        if (comesBefore !== null) {
          expect(of.nextMoves.before[comesBefore]!.length).toBeGreaterThan(0);
        }
      }
    });
  });

  test('there is a move wherever a dimension that holds the place is short of its target', () => {
    check((moves, result, targets) => {
      const isAsking = result.holding.some(
        (id) => (stageIn(result, id) ?? 0) < (targets[id] ?? Infinity),
      );
      expect(moves.length > 0 || !isAsking).toBe(true);
    });
  });

  test('Dialogue’s Leap never stands before Insight’s Look or People’s Leap', () => {
    fc.assert(
      fc.property(drawAnswers(model), anyTargets, (answers, targets) => {
        const result = placeResult(model, answers);
        const moves = nextMoves(model, result, targets, {});
        const position = moves.findIndex(({ play }) => play === 'dialogue-leap');
        fc.pre(position !== -1);
        const earlier = moves.slice(0, position).map(({ dimension }) => dimension);
        for (const [dimension, end] of [
          ['insight', 2],
          ['people', 3],
        ] as const) {
          const stage = stageIn(result, dimension);
          if (stage !== null && stage < end) expect(earlier).toContain(dimension);
        }
      }),
    );
  });

  test('no move waits for itself or for one after it, by what the shipped plays need first', () => {
    const { plays: shipped } = loadPlaybookFromDisk('.');
    const needsFirst = Object.fromEntries(shipped.map((play) => [play.id, play.needsFirst]));
    fc.assert(
      fc.property(drawAnswers(model), anyTargets, (answers, targets) => {
        const moves = nextMoves(model, placeResult(model, answers), targets, needsFirst);
        for (const [position, { waitsFor }] of moves.entries()) {
          const later = moves.slice(position).map(({ play }) => play);
          expect(waitsFor.filter((id) => later.includes(id))).toEqual([]);
        }
      }),
    );
  });

  test('a move never waits for a play whose stage is reached', () => {
    check((moves, result) => {
      for (const { waitsFor } of moves) {
        for (const id of waitsFor) {
          const [dimension = '', leapId] = id.split('-');
          const leap = model.leaps.find((one) => one.id === leapId)!;
          const end = model.stages.find((one) => one.id === leap.to)!.number;
          expect(stageIn(result, dimension) ?? 0).toBeLessThan(end);
        }
      }
    });
  });
});

import { describe, expect, test } from 'vitest';
import { figureText } from '../../../src/interface/moves.ts';
import {
  kickerOf,
  namePlay,
  reasonForNone,
  reasonOf,
} from '../../../src/islands/result/move-words.ts';
import type { EvidenceRow, ExampleAnswer, Level } from '../../../src/model/types.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { nextMoves } from '../../../src/scoring/next-moves.ts';
import { placeResult } from '../../../src/scoring/place.ts';
import type { PlaceResult } from '../../../src/scoring/place.ts';
import type { Targets } from '../../../src/scoring/targets.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();

/** One stage a dimension, in the model's order. */
function place(...stages: (Level | null)[]): PlaceResult {
  const lists = model.dimensions.map(({ id }, index): [string, ExampleAnswer[]] => {
    const stage = stages[index] ?? null;
    return [id, [stage, stage, stage]];
  });
  return placeResult(model, answersInOrder(model, Object.fromEntries(lists)));
}

function reasons(result: PlaceResult, targets: Targets = {}): string[] {
  return nextMoves(model, result, targets, {}).map((move) => reasonOf(model, result, move));
}

describe('why a move was chosen', () => {
  test('is that its dimension holds the place', () => {
    expect(reasons(place(4, 4, 4, 4, 4, 2))).toEqual([
      'Proof holds the place back, at Listening. This play leads it to Conversing.',
    ]);
  });

  test('is that another play rests on it, where its dimension is at its target', () => {
    expect(reasons(place(3, 3, 2, 3, 2, 3), { people: 2 })).toEqual([
      'People is at its target and asks for nothing. This comes first all the same, because Dialogue’s Leap rests on it.',
      'Dialogue holds the place back, at Listening. This play leads it to Conversing.',
    ]);
  });

  test('is its own stage, where there is no place', () => {
    expect(reasons(place(3, null, null, 1))).toEqual([
      'Service stands at Reactive. There is no place yet, so the earliest leap comes first.',
      'Purpose stands at Conversing. There is no place yet, so the earliest leap comes first.',
    ]);
  });
});

describe('why there is no move', () => {
  test.each<[string, PlaceResult]>([
    ['No dimension is assessed, so no play can be chosen.', place()],
    [
      'Leading is the last stage. Nothing holds the place back, so no play is next.',
      place(5, 5, 5, 5, 5, 5),
    ],
    [
      'Whatever holds the place back is where you want it, by your own targets. So no play is next.',
      place(4, 4, 4, 4, 4, 2),
    ],
    [
      'Every assessed dimension is at your target or at the last stage, so no play is next for it.',
      place(5),
    ],
  ])('%s', (said, result) => {
    expect(nextMoves(model, result, { proof: 2 }, {})).toEqual([]);
    expect(reasonForNone(model, result)).toBe(said);
  });
});

test('a play is named by its dimension and its leap, and by its id where the model has no such play', () => {
  const [move] = nextMoves(model, place(4, 4, 4, 4, 4, 2), {}, {});
  expect(kickerOf(model, move!)).toBe('Proof, Leap');
  expect(namePlay(model, 'dialogue-leap')).toBe('Dialogue’s Leap');
  expect(namePlay(model, 'dialogue-sing')).toBe('dialogue-sing');
});

describe('a figure for the board page', () => {
  const row: EvidenceRow = {
    id: 'e08',
    topic: 'perception-gap',
    claim: 'Executives expect more of it.',
    figures: [],
    sample: '351 executives',
    fieldwork: '2010',
    published: '2011',
    sources: ['A survey'],
    seeds: [],
    status: 'checked',
    caution: '',
    against: [],
  };
  const figure = { id: 'executives', value: '70%', of: 'executives who expect it' };

  test('says what it counts, who was asked, when, its status and its row', () => {
    expect(figureText(row, figure, 'checked at the source')).toBe(
      '70%: executives who expect it. Asked: 351 executives (asked 2010, published 2011). Checked at the source (E08).',
    );
  });

  test('leaves out a sample that is not known, and says so of the year', () => {
    const bare = { ...row, sample: '', fieldwork: '', published: '' };
    expect(figureText(bare, figure, 'opinion')).toBe(
      '70%: executives who expect it. Year not known. Opinion (E08).',
    );
  });
});

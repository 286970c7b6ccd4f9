import { describe, expect, test } from 'vitest';
import { evidenceText } from '../../../src/interface/evidence.ts';
import { boardFigureText, boardText, movesText } from '../../../src/interface/moves.ts';
import {
  findFigure,
  findUnanswered,
  kickerOf,
  namePlay,
  reasonForNone,
  reasonOf,
} from '../../../src/islands/result/move-words.ts';
import type { PlayFigure, ShownMove } from '../../../src/islands/result/result-play.ts';
import type { ExampleAnswer, Level } from '../../../src/model/types.ts';
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

function movesFor(
  result: PlaceResult,
  targets: Targets = {},
  needsFirst: Record<string, string[]> = {},
): ShownMove[] {
  return nextMoves(model, result, targets, needsFirst).map((move) => ({ move, play: null }));
}

function reasons(
  result: PlaceResult,
  targets: Targets = {},
  needsFirst: Record<string, string[]> = {},
): string[] {
  const moves = movesFor(result, targets, needsFirst);
  return moves.map((_, position) => reasonOf(model, result, moves, position));
}

describe('why a move stands where it does', () => {
  test('is the order of the rule, where dimensions stand level, and the order is said once', () => {
    expect(reasons(place(3, 2, 3, 4, 2, 2))).toEqual([
      'Insight is first of three that stand level at Listening, by the order of the rule: Insight, People, Purpose, Service, Dialogue, Proof.',
      'People is second of three that stand level at Listening, by the same order.',
      'Proof is third of three that stand level at Listening, by the same order.',
    ]);
  });

  test('is that it is the lowest, then the next lowest', () => {
    expect(reasons(place(3, 2, 3, 1, 3, 2))).toEqual([
      'Service is the lowest of all, at Reactive.',
      'Next lowest: Insight is first of two that stand level at Listening, by the order of the rule: Insight, People, Purpose, Service, Dialogue, Proof.',
      'Next lowest: Proof is second of two that stand level at Listening, by the same order.',
    ]);
    expect(reasons(place(2, 1, 3, 3, 3, 3))).toEqual([
      'Insight is the lowest of all, at Reactive.',
      'Purpose is the next lowest, at Listening.',
    ]);
    expect(reasons(place(2, null, 1, 3))[0]).toBe(
      'Dialogue is the lowest of those assessed, at Reactive.',
    );
  });

  test('is that no other holds the place, or none is assessed', () => {
    expect(reasons(place(4, 4, 4, 4, 4, 2))).toEqual([
      'Proof alone holds the place back, at Listening.',
    ]);
    expect(reasons(place(null, null, null, 1))).toEqual(['Only Service is assessed, at Reactive.']);
  });

  test('counts only what asks for a play, where a dimension rests at its target', () => {
    expect(reasons(place(2, 2, 2, 4, 4, 3), { insight: 2 })).toEqual([
      'Purpose is first of two that ask for a play at Listening, by the order of the rule: Insight, People, Purpose, Service, Dialogue, Proof.',
      'Dialogue is second of two that ask for a play at Listening, by the same order.',
    ]);
    expect(reasons(place(2, 1, 3, 3, 3, 2), { insight: 1, proof: 2 })).toEqual([
      'Only Purpose asks for a play, at Listening.',
    ]);
    expect(reasons(place(null, 2, null, 1, 2), { insight: 2 })[0]).toBe(
      'Service is the lowest of those that ask for a play, at Reactive.',
    );
  });

  test('is that another play rests on it, where its dimension is at its target', () => {
    expect(reasons(place(3, 3, 2, 3, 2, 3), { people: 2 })).toEqual([
      'People is at its target and asks for nothing. It comes before “Dialogue’s Leap” all the same, because that rests on it.',
      'Only Dialogue asks for a play, at Listening.',
    ]);
  });

  test('is that one waits for the other, where that turns their order round', () => {
    const needs = { 'insight-leap': ['people-leap'] };
    expect(reasons(place(3, 2, 3, 3, 2, 3), {}, needs)).toEqual([
      'People is second of two that stand level at Listening, by the order of the rule: Insight, People, Purpose, Service, Dialogue, Proof. It comes before “Insight’s Leap”, which waits for it.',
      'Insight is first of two that stand level at Listening, by the same order. It waits for “People’s Leap” and comes after it.',
    ]);
  });

  test('is told apart from every other move’s', () => {
    for (const stages of [
      [2, 2, 2, 2, 2, 2],
      [1, 2, 2, 3, 3, 3],
      [3, null, 2, 1],
    ] as const) {
      const said = reasons(place(...stages));
      expect(new Set(said.map((one) => one.replace(/^\S+ /, ''))).size).toBe(said.length);
    }
  });
});

describe('what has to be answered before the moves', () => {
  const needs = {
    'insight-leap': ['people-leap'],
    'purpose-leap': ['people-look', 'proof-look'],
    'dialogue-leap': ['insight-look'],
  };

  test('is what they wait for and is not assessed, each with a question to begin with', () => {
    const result = place(2, 2, 3);
    expect(findUnanswered(model, result, movesFor(result, {}, needs))).toEqual({
      dimensions: [
        { dimension: 'people', question: 'peo-1' },
        { dimension: 'proof', question: 'pro-1' },
      ],
      waiting: 2,
    });
  });

  test('begins with a question that nobody has answered yet', () => {
    const [key] = model.dimensions.find(({ id }) => id === 'people')!.questions;
    const answers = answersInOrder(model, { insight: [2, 2, 2] });
    const result = placeResult(model, { ...answers, [key!.id]: { kind: 'dont-know' } });
    expect(findUnanswered(model, result, movesFor(result, {}, needs))?.dimensions).toEqual([
      { dimension: 'people', question: 'peo-2' },
    ]);
  });

  test('is nothing where they wait for nothing that is silent', () => {
    const result = place(2, 2, 3);
    expect(findUnanswered(model, result, movesFor(result))).toBeNull();
  });

  test('is said before the moves', () => {
    const { waitForAnswers } = movesText;
    expect(waitForAnswers(['People'], 3, 3)).toBe(
      'People is not assessed. Answer its questions first: the moves below wait for it.',
    );
    expect(waitForAnswers(['People', 'Proof'], 1, 2)).toBe(
      'People and Proof are not assessed. Answer their questions first: one of the moves below waits for them.',
    );
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
  const figure: PlayFigure = {
    row: 'e178',
    value: '83%',
    of: 'people who liked the reply, or loved it',
    base: '1,298 people who got one',
    years: 'published 2013',
    status: 'reported second-hand',
    caution: 'Sold by those who asked.',
    isOld: true,
  };

  function shown(figures: (PlayFigure | null)[]): ShownMove[] {
    const result = place(2, 2, 2, 2, 2, 2);
    return movesFor(result).map(({ move }, index) => ({
      move,
      play: {
        id: move.play,
        title: 'A play',
        address: '',
        lead: '',
        time: '',
        doneWhen: '',
        case: null,
        needsFirst: [],
        figure: figures[index] ?? null,
      },
    }));
  }

  test('says what it counts, its base, its age, its status and row, and the caution', () => {
    expect(boardFigureText(figure, figure.row)).toBe(
      'people who liked the reply, or loved it. Base: 1,298 people who got one. Old figures: published 2013. Reported second-hand (E178). Caution: Sold by those who asked.',
    );
  });

  test('leaves out what there is not, and says where nobody could see who was asked', () => {
    const bare = { ...figure, base: '', years: 'year not known', caution: '', isOld: false };
    expect(boardFigureText(bare, 'e08')).toBe(
      'people who liked the reply, or loved it. Year not known. Reported second-hand (E08).',
    );
    expect(boardFigureText({ ...bare, base: evidenceText.unseen }, 'e08')).toContain(
      ` ${evidenceText.unseen}. `,
    );
  });

  test('is the first move’s, or that of the next which has one, and says which', () => {
    expect(findFigure(shown([figure, null, figure]))).toEqual({ figure, position: 1 });
    expect(findFigure(shown([null, null, figure]))).toEqual({ figure, position: 3 });
    expect(findFigure(shown([]))).toBeNull();
    expect(boardText.figureOf(1)).toBe('A figure on the subject of this move, not a forecast.');
    expect(boardText.figureOf(2)).toBe(
      'A figure on the subject of the second move, not a forecast.',
    );
  });
});

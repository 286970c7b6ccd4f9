import { describe, expect, it } from 'vitest';
import type { DimensionFigures, PlaceFigures } from '../../../src/room/figures.ts';
import { alignQuestion } from '../../../src/room/room-change.ts';
import { figuresFor } from '../../../src/room/room-figures.ts';
import { isFigures } from '../../../src/room/room-file-figures.ts';
import { makeModel } from '../../fixtures/model.ts';
import { makeRoom, makeRound, makeSheets, makeTally } from '../../fixtures/room.ts';

const model = makeModel();
const submissions = [
  ...makeSheets(model, 'executive', [4, 4, 5, 'dont-know']),
  ...makeSheets(model, 'manager', [2, 2], 10),
  ...makeSheets(model, 'front-line', [1, 2, 2], 20),
  ...makeSheets(model, 'partner', [3], 30),
];
const tallies = [makeTally(model, 'front-line', [1, 1, 0, 0, 0])];
const room = makeRoom(model, { rounds: [makeRound({ submissions, tallies })] });
const figures = figuresFor(model, room, 'purpose') as DimensionFigures;
const place = figuresFor(model, room, 'place') as PlaceFigures;
const [first, ...others] = figures.questions;
const [all, ...parts] = first!.slices;

describe('figures from a file', () => {
  it('are those that a room draws', () => {
    expect(parts.map(({ group }) => group)).toEqual(['executive', 'front-line', 'folded']);
    expect(isFigures(model, 'purpose', structuredClone(figures))).toBe(true);
    expect(isFigures(model, 'place', structuredClone(place))).toBe(true);
  });

  it.each([
    ['a group stands before everybody', { ...first!, slices: [...parts, all!] }],
    ['a group stands without everybody', { ...first!, slices: parts }],
    ['a group is missing', { ...first!, slices: [all!, ...parts.slice(1)] }],
    ['a group stands twice', { ...first!, slices: [all!, ...parts, parts[0]!] }],
    [
      'everybody are more than their parts',
      { ...first!, slices: [{ ...all!, dontKnow: 9 }, ...parts] },
    ],
    ['nobody is folded that is named', { ...first!, folded: [] }],
    ['a role is alone and folded', { ...first!, folded: ['executive'] }],
    ['a question is of another dimension', { ...first!, question: 'ins-1' }],
  ])('are refused where %s', (_, question) => {
    const changed = { ...figures, questions: [question, ...others] };
    expect(isFigures(model, 'purpose', changed)).toBe(false);
  });

  it('are refused where a question stands twice', () => {
    expect(isFigures(model, 'purpose', { ...figures, questions: [first, first] })).toBe(false);
  });

  it('are refused where a place has two prompts of a kind', () => {
    const prompts = ['pur-1', 'pur-2'].map((question) => ({ kind: 'dont-know', question }));
    expect(isFigures(model, 'place', { ...place, prompts })).toBe(false);
    expect(isFigures(model, 'place', { ...place, all: { ...place.all, without: 'manager' } })).toBe(
      false,
    );
  });
});

describe('a question at two moments', () => {
  it('shows everybody alone, where one role at either is everybody', () => {
    const slice = { counts: [0, 3, 0, 0, 0], dontKnow: 0, notApplicable: 0 };
    const whole = {
      ...{ question: 'pur-1', folded: [] },
      slices: ['all', 'executive'].map((group) => ({ ...slice, group })),
    };
    expect(alignQuestion(whole, whole).after.slices.map(({ group }) => group)).toEqual(['all']);
  });
});

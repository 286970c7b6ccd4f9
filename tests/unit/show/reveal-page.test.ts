import type { ShownReveal } from '../../../src/room/deck.ts';
import { expect, test } from 'vitest';
import type { DimensionFigures } from '../../../src/room/figures.ts';
import type { Reveal } from '../../../src/room/room.ts';
import { pageOf, togetherOf } from '../../../src/room/reveal-page.ts';
import { makeModel } from '../../fixtures/model.ts';
import { makeReveal } from './deck-of-five.ts';

function makeDimension(counts: Record<string, readonly number[] | null>): Reveal {
  const figures: DimensionFigures = {
    kind: 'dimension',
    dimension: 'service',
    people: 8,
    questions: Object.entries(counts).map(([question, all]) => ({
      question,
      slices: all ? [{ group: 'all', counts: all, dontKnow: 0, notApplicable: 0 }] : [],
      folded: [],
    })),
  };
  return { ...makeReveal('service', ''), figures };
}

function questionsOf(reveal: Reveal | null): string[] {
  if (reveal?.figures.kind !== 'dimension') return [];
  return reveal.figures.questions.map(({ question }) => question);
}

const reveal = makeDimension({
  agreed: [0, 8, 0, 0, 0],
  hidden: null,
  split: [4, 0, 0, 0, 4],
});

test('the question on which the room is split comes first, one of which nothing is shown last', () => {
  const pages = [0, 1, 2].map((page) => pageOf({ reveal, before: null }, page));
  expect(pages.map((page) => questionsOf(page.reveal))).toEqual([
    ['split'],
    ['agreed'],
    ['hidden'],
  ]);
  expect(pages.map(({ before }) => before)).toEqual([null, null, null]);
});

test('what stood there before is the same question, in whatever order it was', () => {
  const before = makeDimension({ split: [0, 8, 0, 0, 0], agreed: [4, 0, 0, 0, 4] });
  expect(questionsOf(pageOf({ reveal, before }, 0).before)).toEqual(['split']);
  expect(questionsOf(pageOf({ reveal, before }, 2).before)).toEqual([]);
});

test('one question, and the place, are left as they are', () => {
  const single = { reveal: makeDimension({ split: [4, 0, 0, 0, 4] }), before: null };
  expect(pageOf(single, 0)).toBe(single);
});

test('its questions stand together with the numbers of the paper forms', () => {
  const model = makeModel();
  const all = model.dimensions.flatMap(({ questions }) => questions);
  const { id, questions } = model.dimensions[1]!;
  const { figures, ...rest } = makeReveal(id, '');
  const shown = {
    reveal: {
      ...rest,
      figures: {
        ...figures,
        questions: questions.map((each) => ({ question: each.id, slices: [], folded: [] })),
      },
    },
    before: null,
  } as ShownReveal;
  const numbers = questions.map((question) => ({
    id: question.id,
    number: all.indexOf(question) + 1,
    stem: question.stem,
  }));
  expect(togetherOf(model, shown)).toEqual(numbers);
  expect(numbers[0]!.number).toBe(model.dimensions[0]!.questions.length + 1);
});

import { describe, expect, it } from 'vitest';
import type { ExampleAnswer } from '../../../src/model/types.ts';
import type { PlaceFigures } from '../../../src/room/figures.ts';
import { figuresFor } from '../../../src/room/room-figures.ts';
import type { Room, Submission } from '../../../src/room/room.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { makeModel } from '../../fixtures/model.ts';
import { makeRoom, makeRound, makeSheet } from '../../fixtures/room.ts';

const model = makeModel();
const purpose = model.dimensions[0]!.id;

function roomOf(submissions: readonly Submission[]): Room {
  return makeRoom(model, { rounds: [makeRound({ submissions })] });
}

describe('the room’s place', () => {
  /** A person who answers every question of every dimension with one level. */
  const level = (person: number, role: string, said: ExampleAnswer, seconds = 0) =>
    makeSheet(
      model,
      person,
      role,
      answersInOrder(
        model,
        Object.fromEntries(model.dimensions.map(({ id }) => [id, [said, said, said]])),
      ),
      seconds,
    );
  const people = [4, 4, 5, 2, 2, 2, 2].map((said, person) =>
    level(person, person < 3 ? 'executive' : 'front-line', said as ExampleAnswer),
  );
  const place = (room: Room) => figuresFor(model, room, 'place') as PlaceFigures;

  it('is the model’s rule over the lower median of each question', () => {
    const { all, people: count } = place(roomOf(people));
    expect(count).toBe(7);
    expect(all).toMatchObject({ without: 'all', place: 2 });
    expect(Object.values(all.stages)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(all.holding).toHaveLength(6);
  });

  it('is worked out without executives and without the front line', () => {
    const { without } = place(roomOf(people));
    expect(without.map((one) => [one.without, one.place])).toEqual([
      ['executive', 2],
      ['front-line', 4],
    ]);
  });

  it('is not worked out without a role that is under the floor in a single question', () => {
    const short = makeSheet(
      model,
      0,
      'executive',
      answersInOrder(model, { [purpose]: [4, 4, null] }),
    );
    const { without } = place(roomOf([short, ...people.slice(1)]));
    expect(without).toEqual([]);
  });

  it('lists the gaps between the two roles, the widest first', () => {
    const { gaps } = place(roomOf(people));
    expect(gaps).toHaveLength(18);
    expect(gaps[0]).toEqual({ question: 'pur-1', medians: [4, 2] });
  });

  it('lists the questions from the widest disagreement, to one place, and says what is worth the time', () => {
    const divided = [1, 1, 1, 5, 5, 5].map((said, person) =>
      makeSheet(
        model,
        person,
        'manager',
        answersInOrder(model, {
          purpose: [3, 3, 'dont-know'],
          insight: [3, said as ExampleAnswer, person === 0 ? 'dont-know' : 3],
        }),
      ),
    );
    const { agreement, prompts, gaps } = place(roomOf(divided));
    expect(gaps).toEqual([]);
    expect(agreement.slice(0, 2)).toEqual([
      { question: 'ins-2', agreement: -1 },
      { question: 'pur-1', agreement: 1 },
    ]);
    expect(prompts).toEqual([
      { kind: 'disagreement', question: 'ins-2' },
      { kind: 'dont-know', question: 'pur-3' },
    ]);
  });

  it('names no question twice among what is worth the time', () => {
    const { prompts } = place(roomOf(people));
    expect(prompts.map(({ kind }) => kind)).toEqual(['gap', 'disagreement']);
    expect(new Set(prompts.map(({ question }) => question)).size).toBe(prompts.length);
  });

  it('says nothing of a room under the floor', () => {
    expect(place(roomOf(people.slice(0, 2)))).toMatchObject({
      people: 0,
      all: { place: null, holding: [], ahead: [] },
      without: [],
      gaps: [],
      agreement: [],
      prompts: [],
    });
  });

  it('lists the widest gap before a narrower one, and each agreement to one place alone', () => {
    const said = (person: number, role: string, first: ExampleAnswer, second: ExampleAnswer) =>
      makeSheet(model, person, role, answersInOrder(model, { purpose: [first, second] }));
    const room = roomOf([
      ...[0, 1, 2].map((person) => said(person, 'executive', 3, 5)),
      ...[3, 4, 5, 6].map((person) => said(person, 'front-line', 2, 1)),
    ]);
    const { gaps, agreement, prompts } = place(room);
    expect(gaps).toEqual([
      { question: 'pur-2', medians: [5, 1] },
      { question: 'pur-1', medians: [3, 2] },
    ]);
    expect(agreement).toEqual([
      { question: 'pur-2', agreement: -0.7 },
      { question: 'pur-1', agreement: 0.8 },
    ]);
    expect(prompts).toEqual([
      { kind: 'gap', question: 'pur-2' },
      { kind: 'disagreement', question: 'pur-1' },
    ]);
  });

  it('names no disagreement where all agree', () => {
    const { prompts } = place(roomOf([0, 1, 2].map((person) => level(person, 'manager', 3))));
    expect(prompts).toEqual([]);
  });
});

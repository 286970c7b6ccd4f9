import { describe, expect, test } from 'vitest';
import type { DimensionFigures } from '../../../src/room/figures.ts';
import { isBare, orderRevealed, outcomeOf, readVote } from '../../../src/room/outcome.ts';
import type { VoteNames } from '../../../src/room/outcome.ts';
import { revealedResult, roomMoves } from '../../../src/room/room-moves.ts';
import { figuresFor } from '../../../src/room/room-figures.ts';
import type { Reveal, Room } from '../../../src/room/room.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import type { ExampleAnswer } from '../../../src/model/types.ts';
import { makeModel } from '../../fixtures/model.ts';
import { at, makeRoom, makeRound, makeSheet, withReveal } from '../../fixtures/room.ts';

const model = makeModel();
const dimensions = model.dimensions.map(({ id }) => id);

const votes: VoteNames = {
  findings: [
    {
      id: 'advocacy',
      name: 'Speaking up',
      about: 'of consumers',
      share: '38%',
      row: 'e110',
      source: 'S.',
    },
  ],
  wants: [
    { id: 'speed', name: 'Speed' },
    { id: 'care', name: 'Care' },
  ],
};

/** Sheets of one role in which every question of a dimension has the same level, one dimension after the other. */
function sheets(role: string, people: number, levels: readonly ExampleAnswer[], from = 0) {
  const lists = Object.fromEntries(
    dimensions.map((id, index) => [
      id,
      [levels[index] ?? null, levels[index] ?? null, levels[index] ?? null],
    ]),
  );
  return Array.from({ length: people }, (_, index) =>
    makeSheet(model, from + index, role, answersInOrder(model, lists)),
  );
}

function reveal(room: Room, target: string, seconds = 60): Room {
  const made: Reveal = {
    target,
    step: '',
    at: at(seconds),
    figures: figuresFor(model, room, target),
  };
  return withReveal(room, made);
}

const low = makeRoom(model, {
  rounds: [makeRound({ submissions: sheets('manager', 4, [2, 1, 2, 2, 1, 2]) })],
});

describe('what a group takes home', () => {
  test('is who was there and nothing else, until something is revealed', () => {
    const outcome = outcomeOf(model, low, votes);
    expect(outcome.rounds).toEqual([
      { round: 1, people: 4, byRole: [{ role: 'manager', people: 4 }] },
    ]);
    expect(outcome.place).toBeNull();
    expect(outcome.dimensions).toEqual([]);
    expect(outcome.hidden).toEqual(dimensions);
    expect(isBare(outcome)).toBe(true);
    expect(JSON.stringify(outcome)).not.toContain('counts');
  });

  test('leaves out what was revealed and undone, and holds that nothing is decided', () => {
    const shown = reveal(low, 'insight');
    const { reveals, ...round } = shown.rounds[0]!;
    const undone = { ...shown, rounds: [{ ...round, reveals: [], withdrawn: reveals }] };
    expect(outcomeOf(model, undone, votes).dimensions).toEqual([]);
    const noDecision = { date: '', note: 'Later.' };
    const noted = outcomeOf(model, { ...undone, noDecision }, votes);
    expect(noted.noDecision).toEqual(noDecision);
    expect(isBare(noted)).toBe(false);
  });

  test('holds what has been revealed as it was then, whatever has come in since', () => {
    const shown = reveal(low, 'insight');
    const late = {
      ...shown,
      rounds: [
        {
          ...shown.rounds[0]!,
          submissions: [
            ...shown.rounds[0]!.submissions,
            ...sheets('executive', 5, [5, 5, 5, 5, 5, 5], 50),
          ],
        },
      ],
    };
    const [insight] = outcomeOf(model, late, votes).dimensions;
    expect(insight?.figures.questions[0]?.slices[0]?.counts).toEqual([4, 0, 0, 0, 0]);
    expect(insight).toMatchObject({ round: 1, before: null });
    expect(isBare(outcomeOf(model, late, votes))).toBe(false);
  });

  test('sets the newest round beside the newest one before it in which the same was revealed', () => {
    const first = reveal(reveal(low, 'insight'), 'people');
    const second = reveal(
      {
        ...first,
        rounds: [
          ...first.rounds,
          makeRound({ submissions: sheets('manager', 4, [2, 3, 2, 2, 3, 2], 20) }),
        ],
      },
      'insight',
    );
    const third: Room = { ...second, rounds: [...second.rounds, makeRound()] };
    const outcome = outcomeOf(model, third, votes);
    expect(outcome.dimensions.map(({ round, before }) => [round, before?.round])).toEqual([
      [2, 1],
      [1, undefined],
    ]);
    expect(outcome.dimensions[0]?.before?.figures.questions[0]?.slices[0]?.counts).toEqual([
      4, 0, 0, 0, 0,
    ]);
    expect(outcome.rounds.map(({ round }) => round)).toEqual([1, 2]);
  });

  test('sets an earlier workshop beside what no earlier round shows', () => {
    const { unit, edition, length, startedAt, floor, rounds } = low;
    const earlier = { unit, edition, length, startedAt, floor, round: rounds[0]! };
    const room = reveal(
      {
        ...low,
        earlier,
        rounds: [makeRound({ submissions: sheets('manager', 4, [3, 3, 3, 3, 3, 3], 20) })],
      },
      'insight',
    );
    const [insight] = outcomeOf(model, room, votes).dimensions;
    expect(insight?.before?.round).toBeNull();
    expect(insight?.before?.figures.questions[0]?.slices[0]?.counts).toEqual([4, 0, 0, 0, 0]);
  });
});

describe('a vote', () => {
  const vote = { subject: 'want/speed', counts: [0, 1, 1, 2, 0], isRevealed: true };

  test('is taken home with the lower of two middle cards, once it is revealed', () => {
    expect(readVote({ votes: [vote], floor: 3 }, 'want/speed')).toEqual({
      counts: vote.counts,
      people: 4,
      median: 3,
    });
    expect(
      readVote({ votes: [{ ...vote, isRevealed: false }], floor: 3 }, 'want/speed'),
    ).toBeNull();
  });

  test('of fewer people than the floor is left out', () => {
    expect(readVote({ votes: [vote], floor: 5 }, 'want/speed')).toBeNull();
  });

  test('on a want stands with the other side of the same want, or alone', () => {
    const room = makeRoom(model, {
      votes: [
        vote,
        { subject: 'given/care', counts: [3, 0, 0, 0, 0], isRevealed: true },
        { subject: 'guess/advocacy', counts: [0, 0, 0, 3, 0], isRevealed: true },
      ],
    });
    const { wants, guesses } = outcomeOf(model, room, votes);
    expect(wants.map(({ want, care, given }) => [want, care?.median, given?.median])).toEqual([
      ['speed', 3, undefined],
      ['care', undefined, 1],
    ]);
    expect(guesses.map(({ finding, median }) => [finding, median])).toEqual([['advocacy', 4]]);
  });
});

describe('the order of what is revealed', () => {
  const shown = (dimension: string, ...counts: number[][]): DimensionFigures => ({
    kind: 'dimension',
    dimension,
    people: 4,
    questions: counts.map((one, index) => ({
      question: `${dimension}-${index}`,
      slices: one.length > 0 ? [{ group: 'all', counts: one, dontKnow: 0, notApplicable: 0 }] : [],
      folded: [],
    })),
  });

  test('goes by the question of each dimension on which people agree least', () => {
    const split = shown('proof', [4, 0, 0, 0, 0], [2, 0, 0, 0, 2]);
    const even = shown('people', [2, 2, 0, 0, 0], [2, 2, 0, 0, 0]);
    const alike = shown('purpose', [0, 4, 0, 0, 0]);
    expect(orderRevealed(model, [alike, even, split])).toEqual(['proof', 'people', 'purpose']);
  });

  test('keeps the model’s order where people agree alike, and puts what too few answered last', () => {
    const alike = ['service', 'insight'].map((id) => shown(id, [0, 4, 0, 0, 0]));
    expect(orderRevealed(model, [shown('purpose', []), ...alike])).toEqual([
      'insight',
      'service',
      'purpose',
    ]);
  });
});

describe('the plays for a room', () => {
  test('are none while nothing is revealed', () => {
    expect(revealedResult(model, outcomeOf(model, low, votes))).toBeNull();
    expect(roomMoves(model, outcomeOf(model, low, votes), {})).toEqual([]);
  });

  test('follow from the room’s place by the rule of the placing', () => {
    const moves = roomMoves(model, outcomeOf(model, reveal(low, 'place'), votes), {});
    expect(moves.map(({ play, reason }) => [play, reason])).toEqual([
      ['insight-look', 'holding'],
      ['people-look', 'holding'],
    ]);
  });

  test('follow from the dimensions revealed so far, and from no other, before the place is', () => {
    const outcome = outcomeOf(model, reveal(reveal(low, 'people'), 'proof'), votes);
    const result = revealedResult(model, outcome);
    expect(
      result?.dimensions.flatMap(({ dimension, stage }) => (stage ? [[dimension, stage]] : [])),
    ).toEqual([
      ['people', 1],
      ['proof', 2],
    ]);
    expect(roomMoves(model, outcome, {}).map(({ play, reason }) => [play, reason])).toEqual([
      ['people-look', 'assessed'],
      ['proof-leap', 'assessed'],
    ]);
  });
});

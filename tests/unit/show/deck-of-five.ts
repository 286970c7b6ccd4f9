import type { Deck } from '../../../src/room/deck.ts';
import type { DimensionFigures } from '../../../src/room/figures.ts';
import type { Reveal, RoomScreen } from '../../../src/room/room.ts';

/** A session of five steps and 30 minutes, with one step of each kind that keys treat in a way of their own. */
export const deck: Deck = {
  id: 'short',
  minutes: 30,
  steps: [
    { id: 'welcome', kind: 'title', title: 'Welcome', minutes: 5 },
    { id: 'guess', kind: 'guess', title: 'Guess', minutes: 5 },
    { id: 'place', kind: 'reveal', title: 'The place', minutes: 10, reveals: 'place' },
    { id: 'widest', kind: 'reveal', title: 'The widest', minutes: 5, reveals: 'widest' },
    { id: 'decide', kind: 'decision', title: 'Decide', minutes: 5 },
  ],
};

/** 2026-03-01T09:00:00Z */
export const NINE = Date.parse('2026-03-01T09:00:00.000Z');

/** What the Screen may know of a room with sheets in it. */
export function makeRoom(part: Partial<RoomScreen> = {}): RoomScreen {
  return {
    room: 'one',
    unit: 'Acme',
    edition: '2026.1',
    length: 'key',
    floor: 3,
    round: 1,
    people: 12,
    hasAnswers: true,
    expected: null,
    byRole: [],
    reveals: [],
    asked: null,
    votes: [],
    decision: [],
    ...part,
  };
}

/** A reveal of a dimension whose questions are too few to be shown. */
export function makeReveal(target: string, step: string, questions = 0): Reveal {
  const figures: DimensionFigures = {
    kind: 'dimension',
    dimension: target,
    people: 12,
    questions: Array.from({ length: questions }, (_, index) => ({
      question: `${target}-${index + 1}`,
      slices: [],
      folded: [],
    })),
  };
  return { target, step, at: '2026-03-01T09:20:00.000Z', figures };
}

import { expect, test } from 'vitest';
import { describeNudge } from '../../../src/interface/workshop/console-room.ts';
import type { Deck } from '../../../src/room/deck.ts';
import { findNudges, isLeftOver, isNewRoundDue } from '../../../src/room/nudges.ts';
import type { NudgeFacts } from '../../../src/room/nudges.ts';
import type { RoomScreen } from '../../../src/room/room.ts';

const MINUTE = 60_000;
const room = {
  people: 4,
  hasAnswers: true,
  expected: 6,
  isOfLength: true,
  isRevealed: false,
  isDecided: false,
  round: 1,
  isNewRoundDue: false,
};
const calm: NudgeFacts = {
  step: { kind: 'collect' },
  isLast: false,
  hasScreen: true,
  room,
  isTimerOver: false,
  over: -MINUTE,
  behind: 0,
};
const say = (part: Partial<NudgeFacts>) => findNudges({ ...calm, ...part }).map(describeNudge);

test('nothing is said while all goes as planned', () => {
  expect(say({})).toEqual([]);
});

test('all answers are in, or none is, where the step is about answers', () => {
  expect(say({ room: { ...room, people: 6 } })).toEqual(['All the answers are in. You can go on.']);
  expect(say({ room: { ...room, people: 0, hasAnswers: false } })).toEqual([
    'No sheet is in yet. Paste codes below, or key paper on the room page.',
  ]);
  expect(say({ room: { ...room, people: 0 } })).toEqual([]);
  expect(say({ room: { ...room, people: 40, expected: null } })).toEqual([]);
  expect(say({ step: { kind: 'title' }, room: { ...room, people: 6 } })).toEqual([]);
  expect(say({ room: { ...room, people: 6, isRevealed: true } })).toEqual([]);
});

test('a step that needs a room says so where there is none', () => {
  const needs = ['This step needs a room. Open one before people send their codes.'];
  expect(say({ room: null })).toEqual(needs);
  expect(say({ room: null, step: { kind: 'reveal' } })).toEqual(needs);
  expect(say({ room: null, step: { kind: 'idea' } })).toEqual([]);
});

test('a room that counts other questions is named at every step', () => {
  expect(say({ step: { kind: 'title' }, room: { ...room, isOfLength: false } })).toEqual([
    'The room counts other questions than this session asks.',
  ]);
});

test('lateness is told in whole minutes, once, and of the session where that is late', () => {
  expect(say({ over: 59_999 })).toEqual([]);
  expect(say({ over: MINUTE })).toEqual(['This step has run 1 minute longer than planned.']);
  expect(say({ over: 3 * MINUTE, behind: 119_999 })).toEqual([
    'This step has run 3 minutes longer than planned.',
  ]);
  expect(say({ over: 3 * MINUTE, behind: 2 * MINUTE })).toEqual([
    'You are 2 minutes behind. Shorten a later step rather than a talk that goes well.',
  ]);
  expect(say({ behind: -5 * MINUTE })).toEqual([]);
});

test('the most urgent comes first', () => {
  expect(
    findNudges({ ...calm, hasScreen: false, room: null, isTimerOver: true, behind: 9 * MINUTE }),
  ).toEqual([
    { kind: 'no-screen' },
    { kind: 'no-room' },
    { kind: 'timer-over' },
    { kind: 'behind', minutes: 9 },
  ]);
});

test('where people answer again, the next round is asked for before anything else is said of the answers', () => {
  const due = { ...room, people: 6, isNewRoundDue: true };
  expect(say({ room: due })).toEqual([
    'Round 2 has not begun. Start it before you take in new codes, or they wipe out those of round 1.',
  ]);
  expect(findNudges({ ...calm, room: { ...due, round: 3 } })).toEqual([
    { kind: 'new-round', round: 4 },
  ]);
});

test('a decision that nobody has made is named, and at the last step what to take away', () => {
  const end = { step: { kind: 'decision' }, isLast: true } as const;
  expect(say(end)).toEqual([
    'No play is chosen yet. Choose one on the room page, or write down that nothing is decided.',
    'This is the last step. Print the outcome from the room page, or save it, before people go.',
  ]);
  expect(findNudges({ ...calm, ...end, room: { ...room, isDecided: true } })).toEqual([
    { kind: 'print' },
  ]);
  expect(say({ step: { kind: 'decision' }, room: { ...room, isDecided: true } })).toEqual([]);
  expect(say({ ...end, room: null })).toEqual([]);
});

const deck: Deck = {
  id: 'two-rounds',
  minutes: 5,
  steps: [
    { id: 'codes', kind: 'collect', title: '', minutes: 1 },
    { id: 'widest', kind: 'reveal', title: '', minutes: 1, reveals: 'widest' },
    { id: 'talk', kind: 'exercise', title: '', minutes: 1 },
    { id: 'again', kind: 'collect', title: '', minutes: 1 },
    { id: 'change', kind: 'reveal', title: '', minutes: 1, reveals: 'widest' },
  ],
};
const seen = (...steps: string[]): Pick<RoomScreen, 'reveals'> => ({
  reveals: steps.map((step) => ({
    reveal: {
      target: 'people',
      step,
      at: '2026-05-04T09:00:00.000Z',
      figures: { kind: 'dimension', dimension: 'people', people: 4, questions: [] },
    },
    before: null,
  })),
});
const due = (step: number, shown: Pick<RoomScreen, 'reveals'> | null) =>
  isNewRoundDue(deck, deck.steps[step]!, shown);

test('the next round is due where answers come in again while what was shown is of the round under way', () => {
  expect(due(3, seen('two-rounds/widest'))).toBe(true);
  expect(due(3, seen('other/widest'))).toBe(true);
  expect(due(3, seen(''))).toBe(true);
});

test('the next round is not due at other steps, where nothing was shown, nor where it has begun', () => {
  for (const step of [0, 1, 2, 4]) expect(due(step, seen('two-rounds/widest'))).toBe(false);
  expect(due(3, seen())).toBe(false);
  expect(due(3, null)).toBe(false);
  const { reveals } = seen('two-rounds/widest');
  expect(due(3, { reveals: reveals.map((each) => ({ ...each, isEarlier: true })) })).toBe(false);
  // Back from the step that comes after it.
  expect(due(3, seen('two-rounds/change'))).toBe(false);
});

test('what began more than eight hours ago is taken for left over', () => {
  const began = Date.parse('2026-05-04T09:00:00Z');
  const after = (minutes: number) => isLeftOver('2026-05-04T09:00:00Z', began + minutes * MINUTE);
  expect(after(8 * 60)).toBe(false);
  expect(after(8 * 60 + 1)).toBe(true);
  expect(isLeftOver(null, began)).toBe(false);
});

import { expect, test } from 'vitest';
import { describeNudge } from '../../../src/interface/workshop/console-room.ts';
import { findNudges } from '../../../src/room/nudges.ts';
import type { NudgeFacts } from '../../../src/room/nudges.ts';

const MINUTE = 60_000;
const room = { people: 4, expected: 6, isOfLength: true, isRevealed: false };
const calm: NudgeFacts = {
  step: { kind: 'collect' },
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
  expect(say({ room: { ...room, people: 0 } })).toEqual([
    'No sheet is in yet. Paste codes below, or key paper on the room page.',
  ]);
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

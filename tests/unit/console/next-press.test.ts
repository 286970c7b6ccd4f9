import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePress } from '../../../src/interface/workshop/console-room.ts';
import type { Deck } from '../../../src/room/deck.ts';
import { askedAt, findNextPress, missingFrom } from '../../../src/room/next-press.ts';
import type { RoomScreen } from '../../../src/room/room.ts';
import { changeShow, pressNext, startShow } from '../../../src/room/show-actions.ts';
import type { Show } from '../../../src/room/show.ts';

const NINE = Date.parse('2026-05-04T09:00:00Z');

const deck: Deck = {
  id: 'short',
  minutes: 12,
  steps: [
    { id: 'welcome', kind: 'title', title: 'Welcome', minutes: 2 },
    { id: 'guess', kind: 'guess', title: 'A guess', minutes: 3 },
    { id: 'widest', kind: 'reveal', title: 'Where we differ', minutes: 5, reveals: 'widest' },
    { id: 'end', kind: 'decision', title: 'What we do', minutes: 2 },
  ],
};

const emptyRoom: RoomScreen = {
  room: 'r1',
  unit: '',
  edition: '2026.1',
  length: 'key',
  floor: 3,
  round: 1,
  people: 0,
  hasAnswers: false,
  expected: null,
  byRole: [],
  reveals: [],
  asked: null,
  votes: [],
  decision: [],
};

const at = (step: string): Show =>
  changeShow(deck, startShow(deck, NINE), { type: 'go', step }, NINE);
const say = (show: Show, room: RoomScreen | null) =>
  describePress(findNextPress(deck, show, room), deck.steps, 'the answers on People');

test('at most steps the next press goes on, and says where to', () => {
  expect(say(startShow(deck, NINE), null)).toBe('Goes to step 2, “A guess”');
  expect(say(at('end'), null)).toBe(
    'Nothing: this is the last step. The outcome prints from the room page',
  );
});

test('at a guess it shows the figure first, and only then goes on', () => {
  expect(say(at('guess'), null)).toBe('Shows the published figure');
  const opened = changeShow(deck, at('guess'), { type: 'open-guess' }, NINE);
  expect(say(opened, null)).toBe('Goes to step 3, “Where we differ”');
});

test('at a reveal it goes on where nobody is in, and reveals where somebody is', () => {
  expect(say(at('widest'), null)).toBe('Goes to step 4, “What we do”');
  expect(say(at('widest'), emptyRoom)).toBe('Goes to step 4, “What we do”');
  expect(say(at('widest'), { ...emptyRoom, hasAnswers: true })).toBe('Shows the answers on People');
});

test('with people missing it asks, and then says that it will not ask again', () => {
  const room = { ...emptyRoom, people: 4, hasAnswers: true, expected: 6 };
  expect(say(at('widest'), room)).toBe(
    'Only asks, because 2 people are missing. A second press shows the answers on People',
  );
  const asked = { target: 'widest', step: 'short/widest', missing: 2 };
  expect(say(at('widest'), { ...room, asked })).toBe(
    'Shows the answers on People, although 2 people are missing',
  );
  const elsewhere = { ...asked, step: 'short/other' };
  expect(say(at('widest'), { ...room, asked: elsewhere })).toMatch(/^Only asks/);
  expect(say(at('widest'), { ...room, people: 6 })).toBe('Shows the answers on People');
});

test('once revealed it goes on', () => {
  const figures = { kind: 'dimension', dimension: 'people', people: 4, questions: [] } as const;
  const reveal = {
    target: 'people',
    step: 'short/widest',
    at: new Date(NINE).toISOString(),
    figures,
  };
  const room = {
    ...emptyRoom,
    people: 4,
    hasAnswers: true,
    expected: 6,
    reveals: [{ reveal, before: null }],
  };
  expect(say(at('widest'), room)).toBe('Goes to step 4, “What we do”');
});

test('a revealed dimension of three questions is shown page by page first', () => {
  const questions = ['a', 'b', 'c'].map((question) => ({ question, slices: [], folded: [] }));
  const figures = { kind: 'dimension', dimension: 'people', people: 4, questions } as const;
  const reveal = { target: 'people', step: 'short/widest', at: '', figures };
  const room = { ...emptyRoom, hasAnswers: true, reveals: [{ reveal, before: null }] };
  expect(say(at('widest'), room)).toBe('Shows page 2 of 4 of what is revealed');
});

test('what lies over the step goes first', () => {
  const blank = changeShow(deck, at('guess'), { type: 'blank' }, NINE);
  expect(say(blank, null)).toBe('Shows the step again: the Screen is black');
  const join = changeShow(deck, at('guess'), { type: 'overlay', overlay: 'join' }, NINE);
  expect(say(join, null)).toBe('Takes the join code away and shows the step');
});

test('nobody is missing where nobody knows how many to expect, or more came than were expected', () => {
  expect(missingFrom({ people: 4, expected: null })).toBe(0);
  expect(missingFrom({ people: 4, expected: 3 })).toBe(0);
  expect(missingFrom({ people: 4, expected: 9 })).toBe(5);
  expect(askedAt(deck, at('widest'), null)).toBeNull();
});

test('what is foretold is what the press does', () => {
  const shows = fc.record({
    step: fc.constantFrom(...deck.steps.map(({ id }) => id)),
    isBlank: fc.boolean(),
    overlay: fc.constantFrom('none' as const, 'join' as const),
    opened: fc.constantFrom([], ['guess']),
  });
  fc.assert(
    fc.property(shows, fc.nat(5), (part, people) => {
      const show: Show = { ...startShow(deck, NINE), ...part };
      const room = { ...emptyRoom, people, hasAnswers: people > 0 };
      const foretold = findNextPress(deck, show, room);
      const press = pressNext(deck, show, room);
      if (press.kind === 'reveal') return ['ask', 'insist', 'reveal'].includes(foretold.kind);
      const after = changeShow(deck, show, press.action, NINE);
      switch (foretold.kind) {
        case 'uncover':
          return after.step === show.step && after !== show && after.opened === show.opened;
        case 'open':
          return after.opened.includes(show.step);
        case 'step':
          return after.step === deck.steps[foretold.index]?.id;
        case 'end':
          return after.step === show.step;
        default:
          return false;
      }
    }),
  );
});

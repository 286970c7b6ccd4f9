import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawGaps } from '../../src/charts/tools/perception-gap.ts';
import {
  describeMiddle,
  describeRoom,
  describeTally,
  handsFaultText,
  roomText,
} from '../../src/interface/tools/perception-gap-room.ts';
import { writeSurvey } from '../../src/interface/tools/perception-gap-survey.ts';
import {
  describeBoard,
  describeChart,
  describeGap,
  describeLean,
  describeOff,
  describeStudy,
  describeWhy,
  workLean,
  workOff,
  workSides,
} from '../../src/interface/tools/perception-gap.ts';
import { deedOfKey } from '../../src/islands/tools/perception-gap/room-keys.ts';
import { readGuess, readPattern } from '../../src/tools/perception-gap/reading.ts';
import { BANDS, tallyRoom } from '../../src/tools/perception-gap/room.ts';

const advocacy = { id: 'advocacy', consumers: 38, executives: 70 };
const connected = { id: 'connected', consumers: 33, executives: 64 };
const discounts = { id: 'discounts', consumers: 61, executives: null };
const names = {
  advocacy: 'Speaking up',
  connected: 'Feeling connected',
  discounts: 'Discounts',
};
const study = { asked: 'October 2010', status: 'reported by others' };
const printed = { consumers: '38%', executives: '70%' };

describe('one guess in words', () => {
  test.each([
    [70, 'Consumers: 38%. Your guess of 70% lies 32 points above.'],
    [37, 'Consumers: 38%. Your guess of 37% lies 1 point below.'],
    [38, 'Your guess and what consumers said are the same: 38%.'],
  ])('of %i%%', (guess, sentence) => {
    expect(describeOff(readGuess(advocacy, guess), printed)).toBe(sentence);
  });

  test.each([
    [
      65,
      'Executives: 70%. At 65% you lean towards executives: 5 points from them, 27 points from consumers.',
    ],
    [
      37,
      'Executives: 70%. At 37% you lean towards consumers: 1 point from them, 33 points from executives.',
    ],
    [54, 'Executives: 70%. Your guess lies halfway, 16 points from each.'],
  ])('says which way %i%% leans', (guess, sentence) => {
    expect(describeLean(readGuess(advocacy, guess), printed)).toBe(sentence);
  });

  test('says that executives’ figure was not seen where it was not', () => {
    const lean = describeLean(readGuess(discounts, 40), { consumers: '61%', executives: '' });
    expect(lean).toBe('Executives’ figure not seen.');
  });

  test('says why a play follows from it', () => {
    expect(describeWhy(readGuess(discounts, 40), 'Discounts')).toBe(
      'Discounts: 21 points below what consumers said.',
    );
    expect(describeWhy(readGuess(discounts, 61), 'Discounts')).toBe(
      'Discounts: your guess met the study, and the study is not about your customers.',
    );
  });

  test('shows how its numbers came about', () => {
    const reading = readGuess(advocacy, 20);
    expect(workOff(reading)).toBe('20 − 38 = −18');
    expect(workLean(reading)).toBe('70 − 20 = 50 from executives, 38 − 20 = 18 from consumers');
    expect(workLean(readGuess(discounts, 20))).toBe('');
    expect(workSides([reading, readGuess(discounts, 70)], names)).toBe(
      'Speaking up −18; Discounts +9',
    );
  });
});

describe('the result in words', () => {
  const say = (
    guesses: readonly (readonly [typeof advocacy | typeof discounts, number])[],
    guessed = guesses.length,
  ) => {
    const readings = guesses.map(([found, guess]) => readGuess(found, guess));
    const progress = { total: 6, guessed, seen: readings.length };
    return describeGap(progress, readPattern(readings), names);
  };

  test('before any answer is open counts the guesses', () => {
    expect(say([])).toBe(
      'No guess is set yet. Set one for any of the six, by slider or by number.',
    );
    expect(say([], 1)).toBe('One of six guesses is set. No answer is open yet.');
    expect(say([], 3)).toBe('Three of six guesses are set. No answer is open yet.');
    expect(say([], 6)).toBe('All six guesses are set. No answer is open yet.');
  });

  test('of one guess has its difference and its lean', () => {
    expect(say([[advocacy, 70]])).toBe(
      'One of six answers is open. Your guess lies above what consumers said. The difference is 32 points. Where executives were asked too, your guess leans towards executives.',
    );
  });

  test('of several has the pattern, the widest difference and both leans', () => {
    const guesses = [
      [advocacy, 70],
      [connected, 30],
      [discounts, 70],
    ] as const;
    expect(say(guesses)).toBe(
      'Three of six answers are open. Most guesses lie above what consumers said: 2 above, 1 below. The widest difference is 32 points: speaking up. Where executives were asked too, the guesses part: one towards executives and one towards consumers.',
    );
  });

  test('of guesses that meet the study names no difference', () => {
    expect(say([[discounts, 61]])).toBe(
      'One of six answers is open. Your guess lies where consumers’ answers do.',
    );
  });

  test('of all says all', () => {
    const readings = [readGuess(advocacy, 70), readGuess(discounts, 70)];
    const progress = { total: 2, guessed: 2, seen: 2 };
    expect(describeGap(progress, readPattern(readings), names)).toMatch(
      /^All two answers are open\. /,
    );
    expect(describeBoard(progress, readPattern(readings), names, study)).toMatch(
      /^Guessed before seeing: all two findings of a survey of October 2010 \(reported by others\)\. /,
    );
  });

  test('never grades', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        const guesses = [
          [advocacy, a],
          [discounts, b],
        ] as const;
        expect(say(guesses)).not.toMatch(/correct|right|wrong|score|well done|NaN|undefined/i);
      }),
    );
  });

  test('for the board page is short, whatever the guesses are, and missing while no answer is open', () => {
    const long = { ...names, advocacy: 'Dealing with brands' };
    expect(describeBoard({ total: 6, guessed: 6, seen: 0 }, null, names, study)).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(advocacy, connected, discounts), fc.nat(100)), {
          minLength: 1,
          maxLength: 6,
        }),
        (pairs) => {
          const readings = pairs.map(([found, guess]) => readGuess(found, guess));
          const progress = { total: 6, guessed: 6, seen: readings.length };
          const text = describeBoard(progress, readPattern(readings), long, study)!;
          expect(text.length).toBeLessThanOrEqual(280);
          expect(text).toContain('reported by others');
        },
      ),
    );
  });
});

describe('the chart', () => {
  const readings = [readGuess(advocacy, 70), readGuess(discounts, 40)];
  const { chart, table } = drawGaps(readings, names);

  test('has a line for each open answer, and no point where nothing was seen', () => {
    expect(chart).toMatchObject({
      kind: 'dumbbell',
      series: ['Your guess', 'Consumers', 'Executives'],
      rows: [
        { label: 'Speaking up', values: [70, 38, 70] },
        { label: 'Discounts', values: [40, 61, null] },
      ],
    });
  });

  test('says the same as a table and as a sentence', () => {
    expect(table.rows).toEqual([
      ['Speaking up', '70%', '38%', '70%', '+32'],
      ['Discounts', '40%', '61%', 'not seen', '−21'],
    ]);
    expect(describeChart(readings, names)).toBe(
      'Your guesses beside what consumers said. Speaking up: 32 points above; Discounts: 21 points below.',
    );
  });
});

describe('a room in words', () => {
  const tally = (...hands: number[]) => tallyRoom(hands, advocacy);

  test('names its bands', () => {
    expect(BANDS.map(roomText.band)).toEqual([
      'Under 20%',
      '20 to 39%',
      '40 to 59%',
      '60 to 79%',
      '80% or more',
    ]);
  });

  test.each([
    [[0, 0, 0, 0, 0], 'No hands were counted.'],
    [[0, 1, 0, 0, 0], 'Of 1 hand: 1 in the band of the consumers’ figure.'],
    [
      [2, 3, 6, 9, 1],
      'Of 21 hands: 3 in the band of the consumers’ figure, 16 above it and 2 below it.',
    ],
    [
      [2, 0, 6, 0, 0],
      'Of 8 hands: none in the band of the consumers’ figure, 6 above and 2 below.',
    ],
  ])('tells hands of %j', (hands, sentence) => {
    expect(describeTally(tally(...hands))).toBe(sentence);
  });

  test('names the middle, also where it lies between two bands', () => {
    expect(describeMiddle(tally(2, 3, 6, 9, 1), BANDS)).toBe('40 to 59%');
    expect(describeMiddle(tally(4, 0, 0, 0, 4), BANDS)).toBe('between under 20% and 80% or more');
    expect(describeMiddle(tally(0, 0, 0, 0, 0), BANDS)).toBe('');
  });
});

describe('a room in words', () => {
  const inBand = (band: number) =>
    tallyRoom(
      BANDS.map((_, index) => (index === band ? 4 : 0)),
      { consumers: 38, executives: 70 },
    );

  test('says how many findings were revealed and where its middle lay', () => {
    expect(describeRoom([inBand(3), inBand(2), inBand(1)], 6, study)).toBe(
      'A room guessed before seeing three of six findings of a survey of October 2010 (reported by others). Its middle lay above the consumers’ band for two and in the consumers’ band for one.',
    );
    expect(describeRoom([], 6, study)).toBeNull();
  });

  test('fits the board page', () => {
    const all = [0, 0, 1, 1, 3, 4].map(inBand);
    expect(describeRoom(all, 6, study)!.length).toBeLessThanOrEqual(280);
  });

  test('speaks of hands where a count cannot be read', () => {
    expect(handsFaultText({ reason: 'no-number' })).toBe(
      'Count hands in whole numbers, such as 12.',
    );
    expect(handsFaultText({ reason: 'too-large', max: 9999 })).toBe(
      'This can be 9,999 hands at most.',
    );
  });
});

test('the questions can be pasted into a message', () => {
  const questions = [
    { ask: 'Do you follow us?', answers: ['Yes', 'No'] },
    { ask: 'Why?', answers: ['For news', 'For help', 'Another reason'] },
  ];
  expect(writeSurvey(questions)).toBe(
    `Two short questions
There are no right answers. Please leave your name off.

1. Do you follow us?
   Yes / No
2. Why?
   For news / For help / Another reason

If you like, say more about any of them:`,
  );
});

test('the year and the status of the study are those of its rows, each once', () => {
  const answer = { asked: 'October 2010', status: 'reported by others' };
  expect(describeStudy([answer, answer])).toEqual(answer);
  expect(describeStudy([answer, { asked: '2015', status: 'checked' }])).toEqual({
    asked: 'October 2010 and 2015',
    status: 'reported by others and checked',
  });
});

describe('a key in a room', () => {
  const heading = { closest: () => null };
  const field = { closest: (list: string) => (list.includes('input') ? ({} as Element) : null) };
  const press = (key: string, target = heading as unknown as Element, isLetterOn = true) =>
    deedOfKey({ key, altKey: false, ctrlKey: false, metaKey: false }, target, isLetterOn);

  test.each([
    [' ', 'forward'],
    ['Enter', 'forward'],
    ['PageDown', 'forward'],
    ['PageUp', 'back'],
    ['r', 'reveal'],
    ['R', 'reveal'],
    ['x', null],
    ['Escape', null],
  ])('%j means %s', (key, deed) => {
    expect(press(key)).toBe(deed);
  });

  test('in a field is typed, but for those of a clicker', () => {
    const inField = field as unknown as Element;
    expect([' ', 'Enter', 'r'].map((key) => press(key, inField))).toEqual([null, null, null]);
    expect(press('PageDown', inField)).toBe('forward');
    expect(press('PageUp', inField)).toBe('back');
  });

  test('that is a letter does nothing where letters are switched off', () => {
    expect(press('r', heading as unknown as Element, false)).toBeNull();
  });

  test('held with another key belongs to the browser', () => {
    const held = { key: 'r', altKey: false, ctrlKey: true, metaKey: false };
    expect(deedOfKey(held, heading, true)).toBeNull();
  });
});

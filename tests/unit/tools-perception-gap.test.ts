import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInputs, shareable } from '../../src/tools/form.ts';
import {
  guessField,
  handsField,
  hasUnreadableHands,
  makeForm,
  readGuessState,
  readHands,
  seenField,
} from '../../src/tools/perception-gap/form.ts';
import { choosePlays, readGuess, readPattern } from '../../src/tools/perception-gap/reading.ts';

const advocacy = { id: 'advocacy', consumers: 38, executives: 70 };
const discounts = { id: 'discounts', consumers: 61, executives: null };
const percent = fc.integer({ min: 0, max: 100 });
const found = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  consumers: percent,
  executives: fc.option(percent),
});

describe('a finding', () => {
  const state = (guess: string | undefined, seen: string | undefined) =>
    readGuessState('advocacy', {
      ...(guess !== undefined && { [guessField('advocacy')]: guess }),
      ...(seen !== undefined && { [seenField('advocacy')]: seen }),
    });

  test('is not guessed until something is typed, and 0 is a guess', () => {
    expect(state(undefined, undefined)).toEqual({ kind: 'none' });
    expect(state(' ', undefined)).toEqual({ kind: 'none' });
    expect(state('0', undefined)).toEqual({ kind: 'guessed', guess: 0 });
  });

  test.each([
    ['45', 45],
    ['45%', 45],
    [' 45 % ', 45],
    ['100', 100],
  ])('takes %j as a guess', (typed, guess) => {
    expect(state(typed, undefined)).toEqual({ kind: 'guessed', guess });
  });

  test.each(['101', '-1', '12.5', 'a third', '40-50'])('takes %j as no guess', (typed) => {
    expect(state(typed, undefined)).toEqual({ kind: 'unreadable' });
  });

  test('opens its answer only beside a guess that can be read', () => {
    expect(state('45', 'yes')).toEqual({ kind: 'seen', guess: 45 });
    expect(state(undefined, 'yes')).toEqual({ kind: 'none' });
    expect(state('101', 'yes')).toEqual({ kind: 'unreadable' });
  });
});

describe('the form', () => {
  const form = makeForm({
    id: 'perception-gap',
    version: 1,
    findings: [{ id: 'advocacy' }, { id: 'discounts' }],
  });

  test('has a guess, a seal and five counts of hands for each finding, and the step of the room', () => {
    expect(form.fields.map(({ id }) => id)).toEqual([
      'guess-advocacy',
      'seen-advocacy',
      'guess-discounts',
      'seen-discounts',
      ...[1, 2, 3, 4, 5].map((band) => `hands-advocacy-${band}`),
      ...[1, 2, 3, 4, 5].map((band) => `hands-discounts-${band}`),
      'room-step',
    ]);
  });

  test('keeps what was typed and names what it does not know', () => {
    const given = { 'guess-advocacy': '45 %', 'seen-advocacy': 'perhaps', 'guess-reviews': '5' };
    expect(checkInputs(form, given)).toEqual({
      inputs: { 'guess-advocacy': '45 %' },
      faults: [
        { field: 'seen-advocacy', text: 'perhaps', reason: 'unknown-choice' },
        { field: 'guess-reviews', text: '5', reason: 'unknown-field' },
      ],
    });
  });

  test('lets no link carry what a room did or which answers are open', () => {
    const guessed = { 'guess-advocacy': '45' };
    const inputs = {
      ...guessed,
      'seen-advocacy': 'yes',
      'hands-advocacy-4': '4',
      'room-step': '1',
    };
    expect(checkInputs(form, inputs)).toEqual({ inputs, faults: [] });
    expect(shareable(form, inputs)).toEqual(guessed);
  });

  test('reads hands band by band, and what is no count as not counted', () => {
    const inputs = {
      [handsField('advocacy', 0)]: '3',
      [handsField('advocacy', 1)]: '1,200',
      [handsField('advocacy', 2)]: 'many',
      [handsField('advocacy', 4)]: '0',
    };
    expect(readHands('advocacy', inputs)).toEqual([3, 1200, null, null, 0]);
  });

  test.each([
    ['', false],
    ['12', false],
    ['12345', true],
    ['many', true],
  ])('with %j hands for a band holds a count that cannot be read: %s', (typed, isUnreadable) => {
    const inputs = { [handsField('advocacy', 0)]: '3', [handsField('advocacy', 4)]: typed };
    expect(hasUnreadableHands('advocacy', inputs)).toBe(isUnreadable);
  });
});

describe('a guess beside what was found', () => {
  test.each([
    // guess, off, side, lean, points from executives, points from consumers
    [70, 32, 'above', 'executives', 0, 32],
    [38, 0, 'same', 'consumers', 32, 0],
    [54, 16, 'above', 'halfway', 16, 16],
    [55, 17, 'above', 'executives', 15, 17],
    [53, 15, 'above', 'consumers', 17, 15],
    [20, -18, 'below', 'consumers', 50, 18],
    [100, 62, 'above', 'executives', 30, 62],
  ] as const)(
    'of %i is %i points off, %s, and leans to %s',
    (guess, off, side, to, fromExecutives, fromConsumers) => {
      expect(readGuess(advocacy, guess)).toEqual({
        ...advocacy,
        guess,
        off,
        side,
        lean: { to, fromExecutives, fromConsumers },
      });
    },
  );

  test('leans nowhere where no figure of executives was seen', () => {
    expect(readGuess(discounts, 40)).toMatchObject({ off: -21, side: 'below', lean: null });
  });

  test('has its difference to a tenth of a point', () => {
    expect(readGuess({ id: 'x', consumers: 49.8, executives: null }, 50).off).toBe(0.2);
  });

  test('is off by what has to be taken from it to reach the consumers’ figure', () => {
    fc.assert(
      fc.property(found, percent, (figures, guess) => {
        const reading = readGuess(figures, guess);
        expect(reading.guess - reading.off).toBe(figures.consumers);
        expect(Math.sign(reading.off)).toBe({ above: 1, below: -1, same: 0 }[reading.side]);
      }),
    );
  });

  test('leans the other way when the two figures change places', () => {
    const mirrored = {
      executives: 'consumers',
      consumers: 'executives',
      halfway: 'halfway',
    } as const;
    fc.assert(
      fc.property(percent, percent, percent, (consumers, executives, guess) => {
        const { lean } = readGuess({ id: 'a', consumers, executives }, guess);
        const turned = readGuess({ id: 'a', consumers: executives, executives: consumers }, guess);
        expect(turned.lean?.to).toBe(mirrored[lean!.to]);
      }),
    );
  });
});

describe('several guesses', () => {
  const off = (...differences: number[]) =>
    readPattern(
      differences.map((difference, index) =>
        readGuess({ id: `f${index}`, consumers: 50, executives: null }, 50 + difference),
      ),
    );

  test('have no pattern before the first', () => {
    expect(readPattern([])).toBeNull();
  });

  test.each([
    [[5, 20, 1], 'all-above'],
    [[-5], 'all-below'],
    [[0, 0], 'all-same'],
    [[5, 6, -1], 'mostly-above'],
    [[-5, -6, 0], 'mostly-below'],
    [[5, 6, -1, -2], 'mixed'],
    [[5, 6, 0, 0], 'mixed'],
    [[5, -6], 'mixed'],
  ] as const)('off by %j are %s', (differences, pattern) => {
    expect(off(...differences)?.pattern).toBe(pattern);
  });

  test('are counted by side, and the first of the widest is named', () => {
    expect(off(5, -20, 20, 0)).toMatchObject({
      counts: { above: 2, below: 1, same: 1 },
      widest: { id: 'f1' },
    });
  });

  test('are counted by lean where both sides were asked', () => {
    const readings = [readGuess(advocacy, 70), readGuess(discounts, 60), readGuess(advocacy, 54)];
    expect(readPattern(readings)?.leans).toEqual({ executives: 1, consumers: 0, halfway: 1 });
  });

  test('are each on one side, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(found, percent), { minLength: 1 }), (pairs) => {
        const readings = pairs.map(([figures, guess]) => readGuess(figures, guess));
        const { counts, widest } = readPattern(readings)!;
        expect(counts.above + counts.below + counts.same).toBe(readings.length);
        for (const { off: each } of readings) {
          expect(Math.abs(each)).toBeLessThanOrEqual(Math.abs(widest.off));
        }
      }),
    );
  });
});

describe('the plays that follow', () => {
  const playsOf = {
    advocacy: ['insight-leap', 'proof-look'],
    connected: ['insight-leap', 'dialogue-look'],
    discounts: ['insight-leap'],
  };
  const reading = (id: string, off: number) =>
    readGuess({ id, consumers: 50, executives: null }, 50 + off);

  test('begin with the widest difference and name each play once', () => {
    const readings = [reading('advocacy', 4), reading('discounts', 2), reading('connected', -30)];
    expect(choosePlays(readings, playsOf, 3).map(({ play }) => play)).toEqual([
      'insight-leap',
      'proof-look',
    ]);
  });

  test('stop at the number asked for', () => {
    const readings = [reading('advocacy', 4), reading('connected', -30)];
    expect(choosePlays(readings, playsOf, 1)).toEqual([
      { play: 'insight-leap', reading: readings[1] },
    ]);
  });

  test('are none before a guess', () => {
    expect(choosePlays([], playsOf, 3)).toEqual([]);
  });
});

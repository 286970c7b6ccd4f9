import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BANDS,
  bandOf,
  holdStep,
  lastRoomStep,
  readRoomStep,
  tallyRoom,
} from '../../src/tools/perception-gap/room.ts';

const percent = fc.integer({ min: 0, max: 100 });
const hands = fc.array(fc.option(fc.integer({ min: 0, max: 500 })), {
  minLength: BANDS.length,
  maxLength: BANDS.length,
});

describe('the bands', () => {
  test.each([
    [0, 0],
    [19, 0],
    [19.5, 0],
    [20, 1],
    [38, 1],
    [59, 2],
    [60, 3],
    [79, 3],
    [80, 4],
    [100, 4],
  ])('%d%% lies in band %i', (value, band) => {
    expect(bandOf(value)).toBe(band);
  });

  test('hold every whole percentage once', () => {
    fc.assert(
      fc.property(percent, (value) => {
        const holding = BANDS.filter(({ from, to }) => from <= value && value <= to);
        expect(holding).toEqual([BANDS[bandOf(value)]]);
      }),
    );
  });
});

describe('the steps of a room', () => {
  test('go from the start through question and answer of each finding to the end', () => {
    expect([0, 1, 2, 3, 4, 5].map((step) => readRoomStep(step, 2))).toEqual([
      { kind: 'start' },
      { kind: 'finding', index: 0, isShown: false },
      { kind: 'finding', index: 0, isShown: true },
      { kind: 'finding', index: 1, isShown: false },
      { kind: 'finding', index: 1, isShown: true },
      { kind: 'end' },
    ]);
  });

  test('are held between the start and the end', () => {
    expect([-1, 3.4, 99].map((step) => holdStep(step, 2))).toEqual([0, 3, 5]);
  });

  test('never show an answer in the step that first shows its question', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (findings) => {
        const steps = Array.from({ length: lastRoomStep(findings) + 1 }, (_, step) =>
          readRoomStep(step, findings),
        );
        for (let index = 0; index < findings; index += 1) {
          const first = steps.find((step) => step.kind === 'finding' && step.index === index);
          expect(first).toEqual({ kind: 'finding', index, isShown: false });
        }
      }),
    );
  });
});

describe('a show of hands', () => {
  test('is counted below, in and above the band of the answer', () => {
    expect(tallyRoom([2, 3, null, 9, 1], { consumers: 38, executives: 70 })).toEqual({
      counts: [2, 3, 0, 9, 1],
      total: 15,
      answer: 1,
      executives: 3,
      below: 2,
      within: 3,
      above: 10,
      middle: { from: 3, to: 3 },
    });
  });

  test('has its middle between two bands where as many hands lie on either side', () => {
    const { middle } = tallyRoom([4, 0, 0, 4, 0], { consumers: 61, executives: null });
    expect(middle).toEqual({ from: 0, to: 3 });
  });

  test('has no middle without hands', () => {
    expect(tallyRoom([null, 0, null, null, null], { consumers: 61, executives: null })).toEqual({
      counts: [0, 0, 0, 0, 0],
      total: 0,
      answer: 3,
      executives: null,
      below: 0,
      within: 0,
      above: 0,
      middle: null,
    });
  });

  test('loses no hand, and has a middle with hands in it', () => {
    fc.assert(
      fc.property(hands, percent, (counted, consumers) => {
        const { below, within, above, total, middle, counts } = tallyRoom(counted, {
          consumers,
          executives: null,
        });
        expect(below + within + above).toBe(total);
        expect(middle === null).toBe(total === 0);
        if (middle) {
          expect(counts[middle.from]).toBeGreaterThan(0);
          expect(counts[middle.to]).toBeGreaterThan(0);
          expect(middle.from).toBeLessThanOrEqual(middle.to);
        }
      }),
    );
  });
});

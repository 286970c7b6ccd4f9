import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Timer } from '../../../src/room/show.ts';
import {
  MINUTE,
  addTime,
  leftOf,
  phaseOf,
  readyTimer,
  shareOf,
  startOrPause,
} from '../../../src/room/timer.ts';
import { NINE } from './deck-of-five.ts';

test('a timer waits with its whole length, runs to a moment, and pauses with what is left', () => {
  const ready = readyTimer(10);
  expect(leftOf(ready, NINE)).toBe(10 * MINUTE);
  expect(phaseOf(ready, NINE)).toBe('ready');

  const running = startOrPause(ready, NINE);
  expect(running).toEqual({
    state: 'running',
    total: 10 * MINUTE,
    endsAt: '2026-03-01T09:10:00.000Z',
  });
  expect(leftOf(running, NINE + 3 * MINUTE)).toBe(7 * MINUTE);

  const paused = startOrPause(running, NINE + 3 * MINUTE);
  expect(paused).toEqual({ state: 'paused', total: 10 * MINUTE, left: 7 * MINUTE });
  expect(leftOf(paused, NINE + 60 * MINUTE)).toBe(7 * MINUTE);

  const again = startOrPause(paused, NINE + 60 * MINUTE);
  expect(again).toMatchObject({ state: 'running', endsAt: '2026-03-01T10:07:00.000Z' });
});

test('the phases of ten minutes: the last fifth from two minutes, the last twentieth from thirty seconds', () => {
  const timer = startOrPause(readyTimer(10), NINE);
  const phaseAt = (left: number) => phaseOf(timer, NINE + 10 * MINUTE - left);
  expect(phaseAt(10 * MINUTE)).toBe('running');
  expect(phaseAt(2 * MINUTE + 1)).toBe('running');
  expect(phaseAt(2 * MINUTE)).toBe('last-fifth');
  expect(phaseAt(30_001)).toBe('last-fifth');
  expect(phaseAt(30_000)).toBe('last-twentieth');
  expect(phaseAt(1)).toBe('last-twentieth');
  expect(phaseAt(0)).toBe('over');
  expect(phaseAt(-5000)).toBe('over');
});

test('a timer that is over keeps counting, and neither starts nor pauses', () => {
  const timer = startOrPause(readyTimer(1), NINE);
  expect(leftOf(timer, NINE + 90_000)).toBe(-30_000);
  expect(startOrPause(timer, NINE + 90_000)).toBe(timer);
  expect(shareOf(timer, NINE + 90_000)).toBe(0);
});

test('one more minute is added in every state, and runs from now where the time was over', () => {
  expect(addTime(readyTimer(5), MINUTE, NINE)).toEqual(readyTimer(6));
  expect(addTime({ state: 'paused', total: 5 * MINUTE, left: 1000 }, MINUTE, NINE)).toEqual({
    state: 'paused',
    total: 6 * MINUTE,
    left: 61_000,
  });
  const running = startOrPause(readyTimer(5), NINE);
  expect(addTime(running, MINUTE, NINE + MINUTE)).toMatchObject({
    endsAt: '2026-03-01T09:06:00.000Z',
  });
  const later = NINE + 20 * MINUTE;
  expect(leftOf(addTime(running, MINUTE, later), later)).toBe(MINUTE);
});

const timers: fc.Arbitrary<Timer> = fc
  .record({ minutes: fc.integer({ min: 1, max: 240 }), presses: fc.nat(4) })
  .map(({ minutes, presses }) => {
    let timer = readyTimer(minutes);
    for (let press = 0; press < presses; press++) timer = startOrPause(timer, NINE + press * 1000);
    return timer;
  });

test('pausing and going on loses nothing, whenever it happens', () => {
  fc.assert(
    fc.property(timers, fc.nat(200_000), fc.nat(1_000_000), (timer, after, pause) => {
      const now = NINE + 5000 + after;
      const left = leftOf(timer, now);
      fc.pre(left > 0);
      const paused = timer.state === 'running' ? startOrPause(timer, now) : timer;
      const later = now + pause;
      expect(leftOf(startOrPause(paused, later), later)).toBe(left);
    }),
  );
});

test('what is left as a share stays between none and all', () => {
  fc.assert(
    fc.property(timers, fc.integer({ min: -1_000_000, max: 100_000_000 }), (timer, after) => {
      const share = shareOf(timer, NINE + after);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});

import { expect, test } from 'vitest';
import { timerShape } from '../../../src/charts/timer-shape.ts';
import { clockOf } from '../../../src/interface/workshop/deck.ts';
import type { TimerPhase } from '../../../src/room/timer.ts';

const phases: TimerPhase[] = ['ready', 'running', 'last-fifth', 'last-twentieth', 'over', 'paused'];

test('every phase has a shape of its own, so that no hue has to tell it', () => {
  const drawn = phases.map((phase) => JSON.stringify(timerShape(phase, 0.1)));
  expect(new Set(drawn).size).toBe(phases.length);
});

test('the disc shrinks clockwise up to twelve', () => {
  expect(timerShape('running', 1).fill).toBe(timerShape('running', 1).outline);
  expect(timerShape('running', 0.75).fill).toBe('M20 20L37.00 20.00A17 17 0 1 1 20 3z');
  expect(timerShape('running', 0.25).fill).toBe('M20 20L3.00 20.00A17 17 0 0 1 20 3z');
});

test('started seconds count whole, and minutes go beyond the hour', () => {
  expect(clockOf(300_000)).toBe('5:00');
  expect(clockOf(299_999)).toBe('5:00');
  expect(clockOf(1)).toBe('0:01');
  expect(clockOf(-4000)).toBe('0:00');
  expect(clockOf(75 * 60_000)).toBe('75:00');
});

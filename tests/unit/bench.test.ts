import { expect, test } from 'vitest';
import { timeAgainst } from '../bench/measure.ts';

/** Keeps the processor busy for some turns. */
const turn = (turns: number) => () => {
  let sum = 0;
  for (let at = 0; at < turns; at += 1) sum += Math.sqrt(at);
  return sum;
};

test('work that is sixteen times as long comes out as many times as long', () => {
  const [baseline, longer] = timeAgainst(
    { name: 'baseline', work: turn(10_000) },
    [{ name: 'longer', work: turn(160_000) }],
    { rounds: 9, slice: 1 },
  );
  expect(baseline?.ratio).toBe(1);
  expect(longer?.name).toBe('longer');
  expect(longer?.ratio).toBeGreaterThan(4);
  expect(longer?.ratio).toBeLessThan(64);
});

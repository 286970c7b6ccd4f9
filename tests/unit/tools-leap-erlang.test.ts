import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_ON_DUTY,
  answerQueue,
  findOnDuty,
  inTimeUpTo,
  loadOf,
  rosterFor,
  sharedHandling,
  targetFor,
  waitChance,
} from '../../src/tools/leap/erlang.ts';
import type { Queue } from '../../src/tools/leap/erlang.ts';

const HALF_HOUR = 1800;

/** The worked case that several sources share: 100 contacts in half an hour, three minutes each, within 20 seconds. */
const worked: Queue = { load: loadOf(100, 180, HALF_HOUR), handling: 180, target: 20 };

const queues = fc
  .record({
    load: fc.double({ min: 0.01, max: 300, noNaN: true }),
    handling: fc.double({ min: 1, max: 3600, noNaN: true }),
    target: fc.double({ min: 1, max: 7200, noNaN: true }),
  })
  .map((queue): Queue => queue);

/** A queue and people enough on duty for it. */
const staffed = fc
  .tuple(queues, fc.integer({ min: 1, max: 60 }))
  .map(([queue, more]) => ({ queue, onDuty: Math.floor(queue.load) + more }));

describe('the published examples of Erlang C', () => {
  it('come out to every digit with 14 people on duty (E200)', () => {
    const answers = answerQueue(worked, 14);

    expect(worked.load).toBe(10);
    expect(answers.waitChance).toBeCloseTo(0.1741319, 7);
    expect(answers.inTime).toBeCloseTo(0.8883500191794669, 15);
    expect(answers.averageWait).toBeCloseTo(7.835937, 6);
    expect(answers.occupancy).toBeCloseTo(0.7142857, 7);
  });

  it('need 14 on duty and 20 on the rota (E200)', () => {
    expect(findOnDuty(worked, { inTime: 0.8, occupancy: 0.85 })?.onDuty).toBe(14);
    expect(rosterFor(14, 1 - 0.3)).toBe(20);
  });

  it('come out to every digit with 11 people on duty (E201)', () => {
    const answers = answerQueue(worked, 11);

    expect(answers.waitChance).toBeCloseTo(0.6821182, 7);
    expect(answers.inTime).toBeCloseTo(0.3896138, 7);
  });

  it('need one more where occupancy is capped at 70% (E202)', () => {
    const capped = findOnDuty({ ...worked, target: 0.33 * 60 }, { inTime: 0.8, occupancy: 0.7 });

    expect(capped?.onDuty).toBe(15);
    expect(capped?.inTime).toBeCloseTo(0.941, 3);
    expect(capped?.occupancy).toBeCloseTo(0.667, 3);
    expect(capped?.waitChance).toBeCloseTo(0.102, 3);
    expect(rosterFor(15, 1 - 0.3)).toBe(22);
  });

  it('need 23 for 200 contacts and a minute (E203)', () => {
    const queue: Queue = { load: loadOf(200, 180, HALF_HOUR), handling: 180, target: 60 };
    const needed = findOnDuty(queue, { inTime: 0.8, occupancy: 1 });

    expect(queue.load).toBe(20);
    expect(needed?.onDuty).toBe(23);
    expect(needed?.occupancy).toBeCloseTo(0.87, 2);
    expect(needed?.inTime).toBeCloseTo(0.84706, 5);
    expect(answerQueue(queue, 22).inTime).toBeCloseTo(0.70842, 5);
  });

  it('come out to every digit with a load of 48 and 55 on duty (E204)', () => {
    const queue: Queue = { load: loadOf(360, 240, HALF_HOUR), handling: 240, target: 15 };
    const answers = answerQueue(queue, 55);

    expect(queue.load).toBe(48);
    expect(answers.waitChance).toBeCloseTo(0.2387009, 7);
    expect(answers.inTime).toBeCloseTo(0.8458831, 7);
    expect(answers.averageWait).toBeCloseTo(8.184, 4);
    expect(answers.occupancy).toBeCloseTo(0.872727, 6);
  });

  it('take 40 whole people where a rule of thumb says 38 (E205)', () => {
    const queue: Queue = { load: loadOf(100, 600, HALF_HOUR), handling: 600, target: 20 };

    expect(queue.load).toBeCloseTo(33.33, 2);
    expect(Math.round(queue.load + 0.8 * Math.sqrt(queue.load))).toBe(38);
    expect(answerQueue(queue, 39).inTime).toBeCloseTo(0.78972, 5);
    expect(answerQueue(queue, 40).inTime).toBeCloseTo(0.84727, 5);
    expect(findOnDuty(queue, { inTime: 0.8, occupancy: 1 })?.onDuty).toBe(40);
  });

  it('fall just short with 13 where 14 are needed (E206)', () => {
    expect(answerQueue(worked, 13).inTime).toBeCloseTo(0.7955948, 7);
  });

  it('say nearly nothing with a target of an hour (E216)', () => {
    const queue: Queue = { load: loadOf(60, 360, 3600), handling: 360, target: 3600 };

    expect(queue.load).toBe(6);
    expect(answerQueue(queue, 7).inTime).toBeCloseTo(0.99997, 5);
  });

  it('count a chat of 600 seconds as 240 with three at once (E209)', () => {
    expect(sharedHandling(600, 2.5)).toBe(240);
  });
});

describe('the chance of having to wait', () => {
  it.each([0.5, 0.8])(
    'is the load itself with one person on duty and a load of %d (E207)',
    (load) => {
      expect(waitChance(load, 1)).toBeCloseTo(load, 15);
    },
  );

  it('is the load itself with one person on duty, whatever the load', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (load) => {
        expect(waitChance(load, 1)).toBeCloseTo(load, 12);
      }),
    );
  });

  it('is from 0 to 1, and more people on duty never raise it', () => {
    fc.assert(
      fc.property(staffed, ({ queue, onDuty }) => {
        const chance = waitChance(queue.load, onDuty);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(waitChance(queue.load, onDuty + 1)).toBeLessThanOrEqual(chance + 1e-12);
      }),
    );
  });

  it('agrees with the sum of the textbook where that can be reckoned', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        (load, more) => {
          const onDuty = Math.floor(load) + more;
          expect(waitChance(load, onDuty)).toBeCloseTo(textbook(load, onDuty), 9);
        },
      ),
    );
  });
});

/** A^N/N! · N/(N−A) over the sum of A^k/k! up to N−1 and itself. */
function textbook(load: number, onDuty: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < onDuty; k += 1) {
    sum += term;
    term = (term * load) / (k + 1);
  }
  const last = (term * onDuty) / (onDuty - load);
  return last / (sum + last);
}

describe('the share answered in time', () => {
  it('is never lowered by more people or a longer target', () => {
    fc.assert(
      fc.property(staffed, fc.double({ min: 0, max: 600, noNaN: true }), (line, longer) => {
        const { queue, onDuty } = line;
        const share = answerQueue(queue, onDuty).inTime;
        const later = { ...queue, target: queue.target + longer };
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(answerQueue(queue, onDuty + 1).inTime).toBeGreaterThanOrEqual(share - 1e-12);
        expect(answerQueue(later, onDuty).inTime).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  it('is the same for all numbers at once as for each', () => {
    const shares = inTimeUpTo(worked, 20);

    expect(shares).toHaveLength(21);
    expect(shares.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 0));
    expect(shares[14]).toBe(answerQueue(worked, 14).inTime);
  });

  it('is reached at the target found for it, and not before', () => {
    fc.assert(
      fc.property(staffed, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (line, goal) => {
        const { queue, onDuty } = line;
        const target = targetFor(queue, onDuty, goal);
        const at = (seconds: number) => answerQueue({ ...queue, target: seconds }, onDuty).inTime;
        expect(at(target + 0.001)).toBeGreaterThanOrEqual(goal - 1e-9);
        if (target > 0.002) expect(at(target * 0.99)).toBeLessThan(goal);
      }),
    );
  });
});

describe('the people needed on duty', () => {
  it('reach the goal, and one fewer does not', () => {
    fc.assert(
      fc.property(
        queues,
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (queue, inTime, occupancy) => {
          const needed = findOnDuty(queue, { inTime, occupancy });
          expect(needed?.inTime).toBeGreaterThanOrEqual(inTime - 1e-9);
          expect(needed?.occupancy).toBeLessThanOrEqual(occupancy + 1e-9);
          const fewer = (needed?.onDuty ?? 0) - 1;
          if (fewer <= queue.load) return;
          const short = answerQueue(queue, fewer);
          expect(short.inTime < inTime || short.occupancy > occupancy).toBe(true);
        },
      ),
    );
  });

  it('are found for a load near 10,000, with every number finite', () => {
    const queue: Queue = { load: 9_990, handling: 300, target: 20 };
    const needed = findOnDuty(queue, { inTime: 0.8, occupancy: 1 });
    const answers = answerQueue(queue, 10_000);

    expect(needed?.onDuty).toBeGreaterThan(9_990);
    expect(needed?.onDuty).toBeLessThan(10_150);
    for (const value of Object.values(answers)) expect(Number.isFinite(value)).toBe(true);
    expect(answers.waitChance).toBeGreaterThan(0.8);
    expect(answers.waitChance).toBeLessThan(1);
  });

  it('near the load of a large centre follow the law of the square root', () => {
    const load = 10_000;
    const spare = 100;
    // Halfin and Whitt: with β·√A to spare the chance tends to 1 / (1 + β·Φ(β)/φ(β)); for β = 1 that is 0.2234.
    expect(waitChance(load, load + spare)).toBeCloseTo(0.2234, 2);
  });

  it('are not given where it takes more than are reckoned with', () => {
    const queue: Queue = { load: MOST_ON_DUTY, handling: 300, target: 20 };

    expect(findOnDuty(queue, { inTime: 0.8, occupancy: 1 })).toBeNull();
  });

  it('are on the rota often enough for those on duty, and one fewer is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        (onDuty, absence) => {
          const rota = rosterFor(onDuty, 1 - absence);
          // What is closer to a whole number than a billionth part counts as that number.
          const margin = 3e-9 * Math.max(1, rota);
          expect(rota * (1 - absence)).toBeGreaterThanOrEqual(onDuty - margin);
          expect((rota - 1) * (1 - absence)).toBeLessThan(onDuty + margin);
        },
      ),
    );
  });
});

describe('what Erlang C has no answer for (E208)', () => {
  it.each<[string, () => unknown, string]>([
    [
      'as many on duty as the load',
      () => answerQueue(worked, 10),
      'The people on duty must exceed the load, or the line grows without end: 10 on duty, a load of 10.',
    ],
    [
      'nobody on duty',
      () => waitChance(2, 0),
      'The people on duty must exceed the load, or the line grows without end: 0 on duty, a load of 2.',
    ],
    [
      'part of a person',
      () => waitChance(2, 3.5),
      'People on duty are a whole number; this is 3.5.',
    ],
    [
      'no handling time',
      () => loadOf(100, 0, 1800),
      'The handling time must be more than 0; it is 0.',
    ],
    [
      'a negative volume',
      () => loadOf(-20, 180, 1800),
      'The volume must be more than 0; it is -20.',
    ],
    ['no period', () => loadOf(20, 180, 0), 'The period must be more than 0; it is 0.'],
    [
      'no target',
      () => answerQueue({ ...worked, target: 0 }, 14),
      'The target must be more than 0; it is 0.',
    ],
    [
      'a share of all',
      () => findOnDuty(worked, { inTime: 1, occupancy: 1 }),
      'The share to answer in time must be more than 0 and less than 1; it is 1.',
    ],
    [
      'no time in conversations',
      () => findOnDuty(worked, { inTime: 0.8, occupancy: 0 }),
      'The largest occupancy must be more than 0 and at most 1; it is 0.',
    ],
    [
      'everybody absent',
      () => rosterFor(14, 0),
      'The share of the time that each is on duty must be more than 0 and at most 1; it is 0.',
    ],
    [
      'a rota for what is no number',
      () => rosterFor(Number.NaN, 0.7),
      'People on duty are a whole number; this is NaN.',
    ],
    [
      'a curve to fewer than nobody',
      () => inTimeUpTo(worked, -3),
      'People on duty are a whole number; this is -3.',
    ],
    [
      'a curve to part of a person',
      () => inTimeUpTo(worked, 2.5),
      'People on duty are a whole number; this is 2.5.',
    ],
    [
      'a factor under one',
      () => sharedHandling(600, 0.5),
      'The factor must be at least 1; it is 0.5.',
    ],
    [
      'what is no number',
      () => loadOf(Number.NaN, 180, 1800),
      'The volume must be more than 0; it is NaN.',
    ],
  ])('refuses %s', (_, work, message) => {
    expect(work).toThrow(new RangeError(message));
  });
});

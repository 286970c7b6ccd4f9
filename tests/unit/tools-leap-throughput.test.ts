import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerBacklog,
  findBacklogLevers,
  findPeople,
  isKept,
  keeps,
  leastInTime,
} from '../../src/tools/leap/backlog-answers.ts';
import type { Backlog } from '../../src/tools/leap/backlog-answers.ts';
import { greatestWhole, leastWhole } from '../../src/tools/leap/search-whole.ts';
import { answerDay, evenShare, rateOf, stretchesOf } from '../../src/tools/leap/throughput.ts';
import type { Day } from '../../src/tools/leap/throughput.ts';

/** Eighty conversations in eight hours, sixteen of them in the fifth. */
const day: Day = { hours: 8, volume: 80, peak: 0.2, waiting: 0 };

/** People get through ten an hour: as many in a day as come in. */
const CAPACITY = 10;

const days = fc
  .record({
    hours: fc.oneof(fc.integer({ min: 1, max: 24 }), fc.double({ min: 1, max: 24, noNaN: true })),
    volume: fc.double({ min: 1, max: 5000, noNaN: true }),
    steep: fc.double({ min: 0, max: 1, noNaN: true }),
    waiting: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 })),
  })
  .map(({ hours, volume, steep, waiting }): Day => {
    const even = evenShare(hours);
    return { hours, volume, peak: even + (1 - even) * steep, waiting };
  });

/** Capacity as a multiple of what a day needs. */
const paces = fc.double({ min: 0.2, max: 5, noNaN: true });
const targets = fc.double({ min: 0.01, max: 24, noNaN: true });

const capacityOf = ({ volume, hours }: Day, pace: number) => (volume / hours) * pace;

describe('the rate of one person', () => {
  it('is 3,600 divided by the handling time in seconds (E213)', () => {
    expect(rateOf(6, 1)).toBe(3600 / 360);
  });

  it('is lower where people have slack', () => {
    expect(rateOf(6, 0.8)).toBe(8);
  });

  it.each<[number, number, string]>([
    [0, 1, 'Minutes a conversation must be more than 0; they are 0.'],
    [Number.NaN, 1, 'Minutes a conversation must be more than 0; they are NaN.'],
    [5, 0, 'The busy share must be more than 0 and at most 1; it is 0.'],
    [5, 1.1, 'The busy share must be more than 0 and at most 1; it is 1.1.'],
  ])('refuses %d minutes and a busy share of %d', (minutes, busy, message) => {
    expect(() => rateOf(minutes, busy)).toThrow(new RangeError(message));
  });
});

describe('the hours of a day', () => {
  it('hold the busiest one in the middle, and the rest evenly', () => {
    const arrivals = stretchesOf(day).map((stretch) => stretch.arrivals);

    expect(arrivals).toHaveLength(8);
    expect(arrivals[4]).toBe(16);
    expect(arrivals[0]).toBeCloseTo(64 / 7, 12);
  });

  it('end with a part of an hour where the day is not whole', () => {
    const stretches = stretchesOf({ ...day, hours: 7.5 });

    expect(stretches).toHaveLength(8);
    expect(stretches[7]).toEqual({ length: 0.5, arrivals: (64 * 0.5) / 6.5 });
  });

  it('add up to the day', () => {
    fc.assert(
      fc.property(days, (one) => {
        const stretches = stretchesOf(one);
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(stretches.map(({ length }) => length))).toBeCloseTo(one.hours, 6);
        expect(sum(stretches.map(({ arrivals }) => arrivals)) / one.volume).toBeCloseTo(1, 6);
      }),
    );
  });

  it.each<[Partial<Day>, string]>([
    [{ hours: 0.5 }, 'Hours open are from 1 to 24; they are 0.5.'],
    [{ volume: -1 }, 'The volume must be at least 0; it is -1.'],
    [{ peak: 0.1 }, 'The busiest hour’s share is from an even share to 1; it is 0.1 of 8 hours.'],
  ])('refuse %j', (part, message) => {
    expect(() => stretchesOf({ ...day, ...part })).toThrow(new RangeError(message));
  });
});

describe('a day of eighty conversations with people for eighty', () => {
  const answers = answerDay(day, CAPACITY, 0.5);

  it('begins with what the day before leaves', () => {
    expect(answers.opening).toBeCloseTo(24 / 7, 12);
    expect(answers.closing).toBeCloseTo(24 / 7, 12);
    expect(answers.keepsUp).toBe(true);
    expect(answers.daysToClear).toBe(0);
  });

  it('leaves six waiting after the busiest hour, and takes them up in the afternoon', () => {
    const left = answers.hours.map((hour) => hour.left);

    [18 / 7, 12 / 7, 6 / 7, 0, 6, 36 / 7, 30 / 7, 24 / 7].forEach((expected, hour) =>
      expect(left[hour], `hour ${hour + 1}`).toBeCloseTo(expected, 9),
    );
  });

  it('answers five in six within half an hour', () => {
    expect(answers.inTime).toBeCloseTo(5 / 6, 8);
    expect(answers.inTimeBusiest).toBeCloseTo(5 / 6, 8);
  });

  it('makes nobody wait longer than 36 minutes', () => {
    expect(answers.longestWait).toBeCloseTo(0.6, 12);
    expect(answerDay(day, CAPACITY, 0.6).inTime).toBe(1);
  });

  it('begins with what waits, where that is more, and tells the days until it is gone', () => {
    const heap = answerDay({ ...day, waiting: 50 }, 12, 1);

    // A day of twelve an hour has sixteen to spare.
    expect(heap.opening).toBe(50);
    expect(heap.closing).toBeCloseTo(34, 9);
    expect(heap.daysToClear).toBe(4);
    expect(heap.inTime).toBeLessThan(answerDay(day, 12, 1).inTime ?? 0);
  });

  it('begins with what the day before leaves, where less than that waits', () => {
    expect(answerDay({ ...day, waiting: 1 }, CAPACITY, 0.5).opening).toBeCloseTo(24 / 7, 12);
  });

  it('answers nobody in time in the end, where fewer are got through than come in', () => {
    const short = answerDay(day, 9, 4);

    expect(short).toMatchObject({
      keepsUp: false,
      inTime: 0,
      averageWait: null,
      longestWait: null,
      daysToClear: null,
    });
    expect(short.closing - short.opening).toBeCloseTo(8, 9);
  });

  it('has nothing to say of time where nothing comes in', () => {
    expect(answerDay({ ...day, volume: 0 }, 0, 1)).toMatchObject({
      keepsUp: true,
      inTime: null,
      inTimeBusiest: null,
      averageWait: null,
    });
  });
});

describe('every day', () => {
  it('loses no conversation and invents none', () => {
    fc.assert(
      fc.property(days, paces, targets, (one, pace, target) => {
        const { hours, opening, closing } = answerDay(one, capacityOf(one, pace), target);
        const answered = hours.reduce((total, hour) => total + hour.answered, 0);
        const scale = one.volume + opening;
        expect((opening + one.volume - answered - closing) / scale).toBeCloseTo(0, 6);
        for (const hour of hours) {
          expect(hour.left).toBeGreaterThanOrEqual(0);
          expect(hour.answered).toBeLessThanOrEqual(
            capacityOf(one, pace) * hour.length + 1e-6 * scale,
          );
        }
      }),
    );
  });

  it('leaves no more than it found, where people keep up', () => {
    fc.assert(
      fc.property(days, fc.double({ min: 1, max: 5, noNaN: true }), (one, pace) => {
        const { opening, closing } = answerDay(one, capacityOf(one, pace), 1);
        expect(closing).toBeLessThanOrEqual(opening + 1e-6 * one.volume);
      }),
    );
  });

  it('answers no smaller share with more people or a longer target', () => {
    fc.assert(
      fc.property(
        days,
        paces,
        targets,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (one, pace, target, more) => {
          const share = (capacity: number, hours: number) =>
            answerDay(one, capacity, hours).inTime ?? 0;
          const capacity = capacityOf(one, pace);
          const now = share(capacity, target);
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(1);
          expect(share(capacity * more, target)).toBeGreaterThanOrEqual(now - 1e-6);
          expect(share(capacity, target * more)).toBeGreaterThanOrEqual(now - 1e-6);
        },
      ),
    );
  });

  it('gives the share and the waits that stepping through it gives', () => {
    fc.assert(
      fc.property(
        days,
        fc.double({ min: 1.01, max: 4, noNaN: true }),
        targets,
        (one, pace, target) => {
          const capacity = capacityOf(one, pace);
          const { opening, inTime, averageWait } = answerDay(one, capacity, target);
          const stepped = stepThrough(one, opening, capacity, target);
          expect(inTime).toBeCloseTo(stepped.inTime, 1);
          expect((averageWait ?? 0) / one.hours).toBeCloseTo(stepped.averageWait / one.hours, 1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The same day in four hundred steps an hour, each conversation waiting for those before it. */
function stepThrough(one: Day, opening: number, capacity: number, target: number) {
  const STEPS = 400;
  let backlog = opening;
  let early = 0;
  let waited = 0;
  for (const { length, arrivals } of stretchesOf(one)) {
    for (let step = 0; step < STEPS; step += 1) {
      const wait = backlog / capacity;
      if (wait <= target) early += arrivals / STEPS;
      waited += (wait * arrivals) / STEPS;
      backlog = Math.max(0, backlog + (arrivals - capacity * length) / STEPS);
    }
  }
  return { inTime: early / one.volume, averageWait: waited / one.volume };
}

/** The same eighty a day, answered by people of whom each is on duty half the time and gets through ten an hour. */
const backlog: Backlog = {
  month: 1600,
  days: 20,
  hours: 8,
  peak: 0.2,
  waiting: 0,
  rate: 10,
  dutyEach: 0.5,
  able: 2,
  target: 0.5,
};

const MINUTE = 1 / 60;

const backlogs = fc
  .record({
    day: days,
    able: fc.integer({ min: 0, max: 40 }),
    rate: fc.double({ min: 1, max: 60, noNaN: true }),
    dutyEach: fc.double({ min: 0.01, max: 1, noNaN: true }),
    target: targets,
  })
  .map(({ day: one, ...rest }): Backlog => ({
    month: one.volume * 20,
    days: 20,
    hours: one.hours,
    peak: one.peak,
    waiting: one.waiting,
    ...rest,
  }));
const goals = fc.double({ min: 0.05, max: 1, noNaN: true });

describe('what closes the gap', () => {
  it('is one person, some conversations fewer, or some minutes longer', () => {
    const levers = findBacklogLevers(backlog, 0.95, MINUTE);

    expect(isKept(answerBacklog(backlog), 0.95)).toBe(false);
    expect(levers.people).toBe(3);
    // Five may wait for half an hour. 5/Q of the busiest hour come while fewer do, if Q wait at its end: 95% at Q = 5.263, so 15.263 come in it.
    expect(levers.conversations).toBe(1526);
    // With 6 at its end, 95% come while fewer than 5.7 wait, which is 34.2 minutes.
    expect((levers.target ?? 0) / MINUTE).toBeCloseTo(35, 9);
  });

  it('asks for the share in the busiest hour as well as over the day', () => {
    const steep = answerBacklog({ ...backlog, able: 3, peak: 0.4 });

    expect(steep.inTime).toBeGreaterThan(0.5);
    expect(steep.inTimeBusiest).toBeLessThan(0.5);
    expect(leastInTime(steep)).toBe(steep.inTimeBusiest);
    expect(isKept(steep, 0.5)).toBe(false);
  });

  it('is no target, where the backlog grows', () => {
    expect(findBacklogLevers({ ...backlog, able: 1 }, 0.8, MINUTE)).toMatchObject({
      people: 2,
      target: null,
    });
  });

  it('is no smaller number of conversations, where what waits alone takes too long', () => {
    const heap: Backlog = { ...backlog, waiting: 5000 };

    expect(findBacklogLevers(heap, 0.8, MINUTE).conversations).toBeNull();
  });

  it('is people until somebody is there at any time, and no target without them', () => {
    const thin: Backlog = { ...backlog, month: 20, able: 4, dutyEach: 0.2 };

    expect(isKept(answerBacklog(thin), 0.8)).toBe(true);
    expect(keeps(thin, 0.8)).toBe(false);
    expect(findBacklogLevers(thin, 0.8, MINUTE)).toEqual({
      people: 5,
      conversations: null,
      target: null,
    });
  });

  it('is no number of people, where more would be needed than any firm has', () => {
    expect(findPeople({ ...backlog, dutyEach: 1e-12 }, 0.8)).toBeNull();
    expect(findPeople({ ...backlog, dutyEach: 1e-8 }, 0.8)).toBe(100_000_000);
  });

  it('is fewer conversations than there are, where a month has a part of one', () => {
    const kept: Backlog = { ...backlog, able: 3, month: 100.6 };

    expect(findBacklogLevers(kept, 0.8, MINUTE).conversations).toBe(100);
  });

  it('is nothing but people, where nobody is able', () => {
    expect(findBacklogLevers({ ...backlog, able: 0 }, 0.8, MINUTE)).toEqual({
      people: 2,
      conversations: null,
      target: null,
    });
  });

  it('closes it exactly: the next step down does not', () => {
    fc.assert(
      fc.property(backlogs, goals, (one, goal) => {
        const kept = (part: Partial<Backlog>) => keeps({ ...one, ...part }, goal);
        const { people, conversations, target } = findBacklogLevers(one, goal, MINUTE);
        expect(people).not.toBeNull();
        expect(kept({ able: people! })).toBe(true);
        if (people! > 0) expect(kept({ able: people! - 1 })).toBe(false);
        if (conversations !== null) {
          expect(kept({ month: conversations })).toBe(true);
          if (conversations < Math.floor(one.month)) {
            expect(kept({ month: conversations + 1 })).toBe(false);
          }
        } else expect(kept({ month: 1 })).toBe(false);
        if (target !== null) {
          expect(kept({ target })).toBe(true);
          if (target > 1.5 * MINUTE) expect(kept({ target: target - MINUTE })).toBe(false);
        }
      }),
    );
  });
});

describe('a search among whole numbers', () => {
  it('finds the edge, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 1e9 }),
        (edge, most) => {
          expect(leastWhole((value) => value >= edge, 0, most)).toBe(edge <= most ? edge : null);
          expect(greatestWhole((value) => value <= edge, most)).toBe(
            edge < 1 ? null : Math.min(edge, most),
          );
        },
      ),
    );
  });
});

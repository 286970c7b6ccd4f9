import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixFigure } from '../../src/charts/tools/role-mix.ts';
import {
  needText,
  nearlyAllWarning,
  playReason,
  shortWarning,
  warningRows,
} from '../../src/interface/tools/role-mix-reading.ts';
import {
  boardText,
  brokenText,
  limitText,
  movedNumber,
  othersText,
  resultText,
  shiftNumber,
  shiftValue,
} from '../../src/interface/tools/role-mix.ts';
import type { MixReading } from '../../src/tools/role-mix/mix.ts';
import { serviceNeed } from '../../src/tools/role-mix/service-need.ts';
import type { ReplyHours, ServiceNeed } from '../../src/tools/role-mix/service-need.ts';
import { shareByWeight, whole } from '../../src/tools/role-mix/share.ts';
import type { Mix } from '../../src/tools/role-mix/share.ts';
import type { Shift } from '../../src/tools/role-mix/shift.ts';

const roles = ['Service', 'Sentiment', 'Brand', 'Sales'].map((name) => ({
  id: name.toLowerCase(),
  name,
}));
const blank: MixReading = { state: 'blank' };
const of = (mix: Mix): MixReading => ({ state: 'whole', mix });

function shiftFrom(today: Mix, intended: Mix): Shift {
  const shifts = roles.map(({ id }, index) => {
    const [before, after] = [today[index] ?? 0, intended[index] ?? 0];
    return { role: id, today: before, intended: after, points: after - before };
  });
  return {
    roles: shifts,
    moved: shifts.reduce((sum, { points }) => sum + Math.max(points, 0), 0),
  };
}

function say(today: Mix, intended: Mix, asked: string | null = null): string {
  return resultText(roles, of(today), of(intended), shiftFrom(today, intended), asked);
}

describe('the result of the role mix', () => {
  test('asks for a mix while nothing is entered', () => {
    expect(resultText(roles, blank, blank, null, null)).toBe(
      'Nothing is entered yet. Enter today’s mix, the one you intend, or both: with both you see the shift and what it asks.',
    );
  });

  test('tells one mix, and asks for the other', () => {
    expect(resultText(roles, of([60, 25, 0, 15]), blank, null, null)).toBe(
      'Today, of 100 points: service 60, sentiment 25 and sales 15; brand none. Enter the mix you intend to see the shift.',
    );
    expect(resultText(roles, blank, of([100, 0, 0, 0]), null, null)).toBe(
      'Intended, of 100 points: service 100; sentiment, brand and sales none. Enter today’s mix to see the shift.',
    );
  });

  test('tells who gives and who takes, the largest first', () => {
    expect(say([82, 3, 10, 5], [55, 20, 20, 5], 'Insight')).toBe(
      '27 of 100 points move: service gives 27; sentiment takes 17 and brand 10. Most of this bears on Insight.',
    );
    expect(say([40, 20, 20, 20], [39, 21, 20, 20])).toBe(
      '1 of 100 points moves: service gives 1; sentiment takes 1.',
    );
    expect(say([40, 20, 20, 20], [40, 20, 20, 20])).toBe(
      'You intend the mix that you have: no point moves.',
    );
  });

  test('tells what is wrong with a mix from elsewhere', () => {
    const broken: MixReading = { state: 'broken', points: [60, 20, 5, 5], total: 90 };
    expect(resultText(roles, broken, blank, null, null)).toBe(
      'Today’s points come to 90 and have to come to 100.',
    );
    expect(brokenText.text('intended', { ...broken, points: [60, 20, null, 10] })).toBe(
      'The intended mix has a role without points that can be read; the others come to 90. A mix has four whole numbers that come to 100.',
    );
  });
});

describe('a move', () => {
  test('is told by what became of the others', () => {
    expect(othersText(roles, 'today', [40, 30, 20, 10], 1)).toBe(
      'Today, the others: service 40, brand 20 and sales 10.',
    );
  });

  test('that stops short says why', () => {
    expect(limitText('locked', 'Brand', 20)).toBe('Brand is locked. Unlock it to move it.');
    expect(limitText('others-locked', 'Brand', 20)).toBe(
      'Brand cannot move: all other roles are locked, so none can give or take.',
    );
    expect(limitText('locked-points', 'Brand', 20)).toBe(
      'Brand stops at 20: the locked roles hold the other 80.',
    );
    expect(limitText('range', 'Brand', 100)).toBe('Brand goes from 0 to 100.');
  });
});

describe('the chart of the mixes', () => {
  test('has a bar for each whole mix, and a table with the signed shift', () => {
    expect(mixFigure(roles, { today: [82, 3, 10, 5], intended: [55, 20, 20, 5] })).toEqual({
      chart: {
        kind: 'stacked',
        axis: { title: 'Points of 100', min: 0, max: 100, step: 20 },
        series: ['Service', 'Sentiment', 'Brand', 'Sales'],
        rows: [
          { label: 'Today', values: [82, 3, 10, 5] },
          { label: 'Intended', values: [55, 20, 20, 5] },
        ],
      },
      sentence:
        'Today: service 82, brand 10, sales 5 and sentiment 3. Intended: service 55, sentiment 20, brand 20 and sales 5.',
      table: {
        caption: 'Points of 100, by role',
        head: ['Role', 'Today', 'Intended', 'Shift'],
        rows: [
          ['Service', '82', '55', '−27'],
          ['Sentiment', '3', '20', '+17'],
          ['Brand', '10', '20', '+10'],
          ['Sales', '5', '5', '0'],
        ],
      },
    });
  });

  test('leaves a dash for a mix that is not there, and is not drawn without any', () => {
    const figure = mixFigure(roles, { today: null, intended: [55, 20, 20, 5] });
    expect(figure?.chart.rows).toEqual([{ label: 'Intended', values: [55, 20, 20, 5] }]);
    expect(figure?.table.rows[0]).toEqual(['Service', '–', '55', '–']);
    expect(mixFigure(roles, { today: null, intended: null })).toBeNull();
  });
});

describe('how the shift came about', () => {
  const shift = shiftFrom([82, 3, 10, 5], [55, 20, 20, 5]);

  test('is worked with the points of the reader', () => {
    expect(shift.roles.map((role) => shiftNumber.worked(role))).toEqual([
      '55 − 82 = −27',
      '20 − 3 = +17',
      '20 − 10 = +10',
      '5 − 5 = 0',
    ]);
    expect(movedNumber.worked(roles, shift)).toBe('17 (sentiment) + 10 (brand) = 27');
    expect([-27, 1, 0].map(shiftValue)).toEqual(['−27 points', '+1 point', 'no change']);
  });
});

describe('a warning', () => {
  const sources = Object.fromEntries(
    warningRows.map((id) => [
      id,
      { address: `/#${id}`, published: id === 'e66' ? '2018' : '2011' },
    ]),
  );

  test('says whose word it is, and that the line is ours', () => {
    const found = { role: 'service', viewpoint: 'intended', points: 85 } as const;
    expect(nearlyAllWarning(roles, found, 80, sources)).toEqual({
      text: 'Service would have 85 of 100 points, which is nearly everything. A strategy of service alone is built on reacting and cannot last, an author inside a bank held in 2011.',
      basis:
        'One practitioner’s opinion. Another author holds that service may be the most important use; both can be right if service is not the whole. That it is nearly everything from 80 points on is our choice.',
      rows: ['e47', 'e66', 'e107'],
    });
  });

  test('takes the year from its row', () => {
    const found = { role: 'service', viewpoint: 'today', points: 90 } as const;
    const moved = { ...sources, e47: { address: '', published: '2009' } };
    expect(nearlyAllWarning(roles, found, 80, moved).text).toContain('held in 2009.');
  });

  test('gives an opinion as an opinion', () => {
    const found = { role: 'brand', viewpoint: 'today', points: 90 } as const;
    expect(nearlyAllWarning(roles, found, 80, sources)).toMatchObject({
      text: 'Brand has 90 of 100 points today, which is nearly everything. If customers see these pages as service, as one author holds, questions will come whatever you post. Keep points for answering them.',
      basis:
        'One author’s opinion of 2018; the advice is ours. That it is nearly everything from 80 points on is our choice.',
    });
  });

  test('goes back to rows that the page has addresses for', () => {
    for (const { id } of roles) {
      const { rows } = nearlyAllWarning(
        roles,
        { role: id, viewpoint: 'today', points: 99 },
        80,
        sources,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(warningRows).toContain(row);
    }
  });
});

describe('what replies need', () => {
  const need: ServiceNeed = {
    basis: 'from-service',
    neededHours: 45,
    availableHours: 60,
    allHours: 150,
    neededPoints: 30,
    intendedPoints: 25,
    intendedHours: 37.5,
    shortPoints: 5,
    shortHours: 7.5,
  };

  test('is told beside what is intended', () => {
    expect(needText.answer(need)).toBe(
      'Replies need 30 points of service; you intend 25. That is not enough.',
    );
    expect(needText.answer({ ...need, intendedPoints: 30, shortPoints: 0, shortHours: 0 })).toBe(
      'Replies need 30 points of service; you intend 30. That is enough, if the hours stay what they are.',
    );
  });

  test('is a warning where it is more', () => {
    expect(shortWarning(need).text).toBe(
      'You intend 25 points for service, and replies need 30: 5 points short, 7.5 hours a week. Before you move points, leave more to service, add people, or see that fewer matters need a reply.',
    );
    expect(shortWarning({ ...need, neededPoints: 1250, shortPoints: 1225 }).text).toBe(
      'You intend 25 points for service, and replies need 1,250: more than all four roles have together. That takes more people, or fewer matters that need a reply.',
    );
  });

  test('is worked with the hours of the leap tool', () => {
    expect(needText.number.worked(need, 40)).toBe(
      '60 × 100 ÷ 40 = 150 hours in all; 45 × 100 ÷ 150 = 30, so 30',
    );
    expect(
      needText.number.worked({ ...need, basis: 'entered', allHours: 140, neededPoints: 33 }, 40),
    ).toBe('45 × 100 ÷ 140 = 32.14, so 33');
    expect(needText.shortNumber.worked(need)).toBe('30 − 25 = 5');
  });

  test('is worked with the digits that it takes to come to the same', () => {
    const reply = { neededHours: 26.25, availableHours: 28.38 };
    const worked = work(reply, null, 10);
    expect(worked).toBe('28.4 × 100 ÷ 10 = 284 hours in all; 26.3 × 100 ÷ 284 = 9.26, so 10');
    // 9.0003: with one digit it would come to 9.
    const close = work({ neededHours: 9.0003, availableHours: 10 }, 100, 10);
    expect(close).toBe('9.0003 × 100 ÷ 100 = 9.0003, so 10');
  });

  test('comes to what is printed, from what is printed', () => {
    // In hundredths of an hour; what lies a billionth part beside a whole point cannot be printed.
    const hours = fc.integer({ min: 10, max: 2_000_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        hours,
        hours,
        fc.option(hours),
        fc.integer({ min: 1, max: 100 }),
        (neededHours, availableHours, typed, points) => {
          const line = work({ neededHours, availableHours }, typed, points).replaceAll(',', '');
          for (const [, sum = '', printed = ''] of line.matchAll(
            /([\d.]+ × 100 ÷ [\d.]+) = ([\d.]+)/g,
          )) {
            const [number = NaN, by = NaN] = sum.split(' × 100 ÷ ').map(Number);
            const digits = printed.split('.')[1]?.length ?? 0;
            const off = Math.abs((number * 100) / by - Number(printed));
            expect(off, line).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
          }
          const [, result = '', rounded = ''] = /= ([\d.]+) so (\d+)$/.exec(line) ?? [];
          expect(rounded, line).toBe(String(Math.ceil(parseFloat(result))));
        },
      ),
      { numRuns: 500 },
    );
  });

  /** The printed sum; the points at its end are those of the reading. */
  function work(reply: ReplyHours, hours: number | null, servicePoints: number): string {
    const rest = whole - servicePoints;
    const mix = [servicePoints, rest, 0, 0];
    const found = serviceNeed(reply, hours, mix, mix, 0);
    if (typeof found === 'string') throw new Error(found);
    const line = needText.number.worked(found, servicePoints);
    expect(line.replaceAll(',', '')).toMatch(new RegExp(`so ${found.neededPoints}$`));
    return line;
  }
});

describe('why a play is named', () => {
  const dimensions = [{ id: 'insight', name: 'Insight' }];
  const part = { role: 'sentiment', points: 17, asks: 'Read.', plays: ['insight-look'] };

  test('is the dimension and what bears on it', () => {
    const play = { play: 'insight-look', reason: 'shift', dimension: 'insight', part } as const;
    expect(playReason(roles, dimensions, { ...play, points: 17 })).toBe(
      'Insight: 17 points of the shift bear on it (sentiment +17).',
    );
    expect(playReason(roles, dimensions, { ...play, points: 27 })).toBe(
      'Insight: 27 points of the shift bear on it (sentiment +17 first).',
    );
  });
});

describe('the line for the board page', () => {
  test('is no longer than that page takes', () => {
    const anyMix = fc
      .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
      .map((weights) => shareByWeight(weights, whole));
    fc.assert(
      fc.property(anyMix, anyMix, fc.nat(100_000), (today, intended, short) => {
        const text = boardText(roles, shiftFrom(today, intended), 'Dialogue', short);
        expect(text.length).toBeLessThanOrEqual(280);
      }),
    );
    const shift = shiftFrom([82, 3, 10, 5], [55, 20, 20, 5]);
    expect(boardText(roles, shift, 'Insight', 5)).toBe(
      'Our own estimate, of 100 points, today and intended: service 82 to 55, sentiment 3 to 20, brand 10 to 20, sales 5 to 5. Most of the shift bears on Insight. By our inputs to the leap tool, replies need 5 points of service more than that.',
    );
  });
});

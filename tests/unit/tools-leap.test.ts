import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeapTool, ToolInputs } from '../../src/model/tool-types.ts';
import { checkInputs } from '../../src/tools/form.ts';
import { SECONDS, answerLeap } from '../../src/tools/leap/answers.ts';
import { keeps } from '../../src/tools/leap/backlog-answers.ts';
import { depthOf, suggestDepth } from '../../src/tools/leap/depth.ts';
import { answerQueue } from '../../src/tools/leap/erlang.ts';
import { makeForm } from '../../src/tools/leap/form.ts';
import { gapsOf } from '../../src/tools/leap/gaps.ts';
import { serviceHoursNeeded } from '../../src/tools/leap/needed-hours.ts';
import { nextPlays } from '../../src/tools/leap/next-plays.ts';
import { staffOf } from '../../src/tools/leap/staff.ts';

const FACTORS = [1, 1.7, 2.5, 2.9, 3.5];

/** Ninety-six thousand people of whom 2% speak in a month; six able people, sixteen hours a week each. */
const filled: ToolInputs = {
  customers: '80k',
  prospects: '16,000',
  speak: '2%',
  minutes: '6',
  hours: '8',
  days: '5',
  peak: '20',
  trained: '12',
  equipped: '9',
  empowered: '7',
  able: '6',
  'week-hours': '16',
  absence: '25',
  target: '2',
  'target-unit': 'hours',
  share: '80',
};

const tool = {
  id: 'leap',
  version: 1,
  knowledge: ['preferences', 'needs', 'attitudes', 'behaviours'].map((id) => ({
    id,
    name: id,
    about: id,
  })),
  insight: {
    'know-preferences': 'ins-1',
    'know-needs': 'ins-1',
    'know-attitudes': 'ins-3',
    monitoring: 'ins-2',
  },
  concurrency: FACTORS.map(String),
} as unknown as LeapTool;

const without = (...fields: string[]): ToolInputs =>
  Object.fromEntries(Object.entries(filled).filter(([field]) => !fields.includes(field)));

describe('the worked firm', () => {
  const answers = answerLeap(filled, FACTORS);

  it('has 13,333 customers for each of the six who are trained, equipped and empowered', () => {
    expect(answers.scale).toEqual({ able: 6, customersEach: 80_000 / 6, peopleEach: 16_000 });
  });

  it('has 1,920 conversations a month, 88.6 a day and 17.7 in the busiest hour', () => {
    expect(answers.daily).toMatchObject({ people: 96_000, month: 1920 });
    expect(answers.daily?.days).toBeCloseTo(65 / 3, 12);
    expect(answers.daily?.day).toBeCloseTo(88.615, 3);
    expect(answers.daily?.busiest).toBeCloseTo(17.723, 3);
    expect(answers.daily?.week).toBeCloseTo(443.08, 2);
  });

  it('has 1.8 people on duty at any time', () => {
    expect(answers.hands).toMatchObject({ openHours: 40, hoursEach: 12, dutyEach: 0.3 });
    expect(answers.hands?.onDuty).toBeCloseTo(1.8, 12);
  });

  it('keeps its target of two hours for work that can wait', () => {
    expect(answers.isLive).toBe(false);
    expect(answers.backlog?.isKept).toBe(true);
    expect(answers.backlog?.answers.inTime).toBe(1);
    // 88.6 a day at ten an hour over eight hours.
    expect(answers.backlog?.onDutyForDay).toBeCloseTo(1.1077, 4);
    expect(answers.backlog?.onDutyForBusiest).toBe(2);
    expect(answers.backlog?.levers.people).toBe(4);
  });

  it('has no part of a person on duty in a line', () => {
    const live = answerLeap({ ...filled, target: '1', 'target-unit': 'minutes' }, FACTORS);

    expect(live.isLive).toBe(true);
    expect(live.line).toMatchObject({ kind: 'answers', chats: 1, factor: 1 });
    if (live.line?.kind !== 'answers') return;
    expect(live.line.line.onDuty).toBe(1);
    expect(live.line.answers.now).toBeNull();
    // A load of 1.77 takes four on duty, and four on duty take fourteen who are able.
    expect(live.line.answers.needed?.onDuty).toBe(4);
    expect(live.line.people).toBe(14);
  });

  it('counts chats held at once by the factor for as many', () => {
    const live = answerLeap({ ...filled, chats: '3' }, FACTORS);

    expect(live.line).toMatchObject({ chats: 3, factor: 2.5 });
    if (live.line?.kind === 'answers') expect(live.line.line.queue.handling).toBe(144);
  });

  it('takes more people where they may not be in conversations all the time', () => {
    const slack = answerLeap({ ...filled, busy: '70' }, FACTORS);

    expect(slack.backlog?.levers.people).toBeGreaterThan(4);
  });
});

describe('what closes the gap in a line', () => {
  const inputs = {
    ...filled,
    able: '12',
    empowered: '12',
    equipped: '12',
    target: '20',
    'target-unit': 'seconds',
  };
  const { line } = answerLeap(inputs, FACTORS);

  it('is exact: one conversation or one second the other way does not', () => {
    expect(line?.kind).toBe('answers');
    if (line?.kind !== 'answers') return;
    const { queue, month, onDuty } = line.line;
    const share = (count: number, target: number) =>
      answerQueue({ ...queue, load: (queue.load / month) * count, target }, onDuty).inTime;
    const { conversations, target, isKept: kept } = line.answers;

    expect(onDuty).toBe(3);
    expect(kept).toBe(false);
    expect(share(conversations!, 20)).toBeGreaterThanOrEqual(0.8);
    expect(share(conversations! + 1, 20)).toBeLessThan(0.8);
    expect(share(month, target!)).toBeGreaterThanOrEqual(0.8);
    expect(share(month, target! - 1)).toBeLessThan(0.8);
  });

  it('has none where everybody has to be answered in time', () => {
    expect(answerLeap({ ...inputs, share: '100' }, FACTORS).line).toEqual({ kind: 'everybody' });
  });

  it('has none where nobody speaks', () => {
    expect(answerLeap({ ...inputs, speak: '0' }, FACTORS).line).toEqual({ kind: 'nothing' });
  });
});

describe('what is not given', () => {
  it('is named, and nothing is reckoned from it', () => {
    const answers = answerLeap(without('able', 'share'), FACTORS);

    expect(answers.missing).toEqual(['able', 'share']);
    expect(answers).toMatchObject({ scale: null, hands: null, backlog: null, line: null });
    expect(answers.daily).not.toBeNull();
  });

  it('is never guessed from the three counts: without how many are all three, nobody counts', () => {
    expect(answerLeap(without('able'), FACTORS).hands).toBeNull();
    expect(staffOf(without('able'))).toBeNull();
    expect(serviceHoursNeeded(without('able'))).toBeNull();
  });

  it('is everything on an empty form', () => {
    const answers = answerLeap({}, FACTORS);

    expect(answers.missing).toHaveLength(11);
    expect(answers).toMatchObject({ scale: null, volume: null, backlog: null, conflicts: [] });
  });

  it('is the unit of a target, where that alone is missing', () => {
    expect(answerLeap(without('target-unit'), FACTORS).missing).toEqual(['target-unit']);
  });

  it('counts as none for prospects and for what waits, and as all for the time in conversations', () => {
    const bare = answerLeap(without('prospects'), FACTORS);

    expect(bare.daily?.people).toBe(80_000);
    expect(bare.missing).toEqual([]);
    expect(bare.backlog?.backlog).toMatchObject({ waiting: 0, rate: 10 });
  });
});

describe('what cannot be', () => {
  it('is more people who are all three than are the fewest of the three', () => {
    const answers = answerLeap({ ...filled, able: '8' }, FACTORS);

    expect(answers.conflicts).toEqual([
      { field: 'able', conflict: { kind: 'more-able-than', able: 8, fewest: 7, of: 'empowered' } },
    ]);
    expect(answers).toMatchObject({ scale: null, hands: null, backlog: null });
    expect(staffOf({ ...filled, able: '8' })).toBeNull();
  });

  it('is a busiest hour with less than an even share', () => {
    expect(answerLeap({ ...filled, peak: '12' }, FACTORS).conflicts).toEqual([
      { field: 'peak', conflict: { kind: 'peak-below-even', peak: 12, even: 12.5 } },
    ]);
  });

  it('is a firm where everybody is absent', () => {
    const answers = answerLeap({ ...filled, absence: '100' }, FACTORS);

    expect(answers.conflicts).toEqual([{ field: 'absence', conflict: { kind: 'all-absent' } }]);
    expect(answers.backlog).toBeNull();
  });

  it('does not arise from an even share that was rounded by hand', () => {
    expect(answerLeap({ ...filled, peak: '12.5' }, FACTORS).conflicts).toEqual([]);
  });
});

describe('the hours a week', () => {
  it('that replies take stand beside those that able people give', () => {
    expect(serviceHoursNeeded(filled)?.neededHours).toBeCloseTo(44.308, 3);
    expect(serviceHoursNeeded(filled)?.availableHours).toBe(72);
    expect(serviceHoursNeeded({ ...filled, busy: '80%' })?.neededHours).toBeCloseTo(55.385, 3);
  });

  it('that able people give go on to what they cost', () => {
    expect(staffOf(filled)).toEqual({ people: 6, hoursEach: 16 });
    expect(staffOf({ able: 'six', 'week-hours': '16' })).toBeNull();
  });
});

describe('the depth', () => {
  it('is sounded where every side was studied and somebody reads regularly', () => {
    const known = {
      'know-preferences': 'studied',
      'know-needs': 'asked',
      'know-attitudes': 'studied',
    };

    expect(depthOf(tool, known)).toMatchObject({ studied: 3, isSounded: false, isEmpty: false });
    expect(
      depthOf(tool, { ...known, 'know-behaviours': 'studied', monitoring: 'regular' }).isSounded,
    ).toBe(true);
    expect(depthOf(tool, {})).toMatchObject({ studied: 0, isEmpty: true });
  });

  it('is suggested by the answers to the questions of Insight', () => {
    expect(suggestDepth(tool, { 'ins-1': 2, 'ins-2': 1 })).toEqual({
      'know-preferences': 'studied',
      'know-needs': 'studied',
      monitoring: 'chance',
    });
    expect(suggestDepth(tool, { 'ins-3': 5, 'ins-2': 4 })).toEqual({
      'know-attitudes': 'asked',
      monitoring: 'regular',
    });
    expect(suggestDepth(tool, {})).toEqual({});
  });
});

describe('the plays to do next', () => {
  const sounded = {
    'know-preferences': 'asked',
    'know-needs': 'asked',
    'know-attitudes': 'asked',
    'know-behaviours': 'asked',
    monitoring: 'regular',
  };
  const namesFor = (inputs: ToolInputs) =>
    nextPlays(answerLeap(inputs, FACTORS), depthOf(tool, inputs)).map(({ play }) => play);

  it('are none where nothing was put in', () => {
    expect(namesFor({})).toEqual([]);
  });

  it('begin with looking, as long as a side is guessed or nobody reads', () => {
    expect(namesFor({ ...filled, ...sounded, 'know-needs': 'guessed' })[0]).toBe('insight-look');
    expect(namesFor({ ...sounded, monitoring: 'nobody' })).toEqual(['insight-look']);
  });

  it('count people by name where it is not known how many are all three, or nobody is', () => {
    expect(namesFor({ trained: '4' })).toEqual(['people-look']);
    expect(namesFor({ ...filled, able: '0' })).toEqual(['people-look', 'service-look']);
  });

  it('close gaps and ask why people write, where the target is not kept', () => {
    expect(namesFor({ ...filled, speak: '6%' })).toEqual(['people-leap', 'service-look']);
  });

  it('let the smallest part speak only where the target is kept and the water sounded', () => {
    expect(namesFor({ ...filled, ...sounded })).toEqual([
      'people-leap',
      'service-leap',
      'dialogue-leap',
    ]);
    expect(namesFor(filled)).not.toContain('dialogue-leap');
  });

  it('do not call a target of minutes kept that Erlang C finds short', () => {
    const live = { ...filled, ...sounded, target: '5', 'target-unit': 'minutes' };

    expect(answerLeap(live, FACTORS).backlog?.isKept).toBe(true);
    expect(answerLeap(live, FACTORS).isKept).toBe(false);
    expect(namesFor(live)).toEqual(['people-leap', 'service-look']);
  });
});

describe('the gaps between the three counts', () => {
  it('are the fewest of the three, and how many at least are one and not all', () => {
    expect(gapsOf(answerLeap(filled, FACTORS).numbers)).toEqual({
      fewest: { test: 'empowered', count: 7 },
      partly: 6,
    });
    expect(gapsOf(answerLeap(without('able'), FACTORS).numbers)?.partly).toBeNull();
    expect(gapsOf(answerLeap({}, FACTORS).numbers)).toBeNull();
  });
});

const typed = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.double({ min: 0, max: 200, noNaN: true }).map((value) => value.toFixed(3)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '0',
      '1e9',
      '-3',
      '15%',
      '1.2k',
      '10bn',
      '1 200',
      '0,1',
      '∞',
      'NaN',
      '9'.repeat(40),
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Any texts in any of the fields. */
const anyInputs = fc
  .record(
    Object.fromEntries(
      makeForm(tool).fields.map((field) => [
        field.id,
        field.kind === 'choice'
          ? fc.oneof(fc.constantFrom(...field.choices), fc.string({ maxLength: 5 }))
          : typed,
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((inputs) => inputs as ToolInputs);

/** The worked firm with some fields typed over. */
const nearlyFilled = anyInputs.map((inputs): ToolInputs => {
  const over = Object.entries(inputs).filter((_, index) => index % 5 === 0);
  return { ...filled, ...Object.fromEntries(over) };
});

describe('whatever is typed', () => {
  it('gives no number that is not one, and none below nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyInputs, nearlyFilled), (inputs) => {
        for (const [path, value] of numbersIn(answerLeap(inputs, FACTORS))) {
          expect(Number.isFinite(value), path).toBe(true);
          expect(value, path).toBeGreaterThanOrEqual(0);
        }
        for (const value of Object.values(serviceHoursNeeded(inputs) ?? {})) {
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('counts whole people, and enough of them', () => {
    fc.assert(
      fc.property(nearlyFilled, (inputs) => {
        const { backlog, line } = answerLeap(inputs, FACTORS);
        const people = [
          backlog?.levers.people ?? 0,
          backlog?.onDutyForBusiest ?? 0,
          line?.kind === 'answers' ? (line.people ?? 0) : 0,
        ];
        for (const count of people) expect(Number.isInteger(count)).toBe(true);
        if (backlog && backlog.levers.people !== null) {
          expect(backlog.backlog.able >= backlog.levers.people).toBe(backlog.isKept);
          expect(keeps(backlog.backlog, backlog.goal)).toBe(backlog.isKept);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a form that holds what it was given', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { inputs: kept } = checkInputs(makeForm(tool), inputs);
        expect(answerLeap(kept, FACTORS).missing).toEqual(answerLeap(inputs, FACTORS).missing);
      }),
    );
  });
});

it('a target in hours is that many seconds', () => {
  expect(SECONDS).toEqual({ seconds: 1, minutes: 60, hours: 3600 });
});

/** Every number in some data, with the path to it. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}/${key}`));
}

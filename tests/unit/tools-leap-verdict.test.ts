import { describe, expect, it } from 'vitest';
import { drawLine, drawPeople } from '../../src/charts/tools/leap.ts';
import { backlogNumbers } from '../../src/interface/tools/leap-backlog-numbers.ts';
import { describeEnough, gapNumbers, leverNumbers } from '../../src/interface/tools/leap-levers.ts';
import { boardText, describeLeap } from '../../src/interface/tools/leap-result.ts';
import { formatGoal, formatInTime } from '../../src/interface/tools/leap.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { LeapTool, ToolInputs } from '../../src/model/tool-types.ts';
import { ceilClose, floorClose } from '../../src/tools/close.ts';
import { answerLeap } from '../../src/tools/leap/answers.ts';
import { depthOf } from '../../src/tools/leap/depth.ts';
import { gapsOf } from '../../src/tools/leap/gaps.ts';
import { serviceHoursNeeded } from '../../src/tools/leap/needed-hours.ts';
import { nextPlays } from '../../src/tools/leap/next-plays.ts';
import { answerLine } from '../../src/tools/leap/queue-answers.ts';

const FACTORS = [1, 1.7, 2.5, 2.9, 3.5];
const tool = loadPlaybookFromDisk('.').tools.find(({ id }) => id === 'leap') as LeapTool;

/** Ninety-six thousand people of whom 2% speak in a month; nine able people, sixteen hours a week each. */
const filled: ToolInputs = {
  customers: '80k',
  prospects: '16,000',
  speak: '2%',
  minutes: '6',
  hours: '8',
  days: '5',
  peak: '20',
  able: '9',
  'week-hours': '16',
  absence: '25',
  target: '2',
  'target-unit': 'hours',
  share: '80',
};

function say(part: ToolInputs) {
  const inputs = { ...filled, ...part };
  const answers = answerLeap(inputs, FACTORS);
  const depth = depthOf(tool, inputs);
  const { backlog, target } = answers;
  return {
    answers,
    verdict: describeLeap(answers, depth).replace(/^[^.]*stands before [^.]*\. /, ''),
    board: boardText(answers, depth),
    levers: backlog && target ? leverNumbers(backlog, target).map(({ value }) => value) : [],
    enough: backlog ? describeEnough(backlog) : '',
    gaps: gapNumbers(answers, gapsOf(answers.numbers)).map(({ value }) => value),
    plays: nextPlays(answers, depth).map(({ play }) => play),
  };
}

describe('what waits now', () => {
  it('does not decide whether an ordinary day keeps the target, and is cleared in some days', () => {
    const said = say({ waiting: '1,000' });

    expect(said.answers.isKept).toBe(true);
    expect(said.answers.backlog?.levers.people).toBe(
      say({ waiting: '0' }).answers.backlog?.levers.people,
    );
    expect(said.verdict).toBe(
      'They can keep your target: 100% of conversations are answered within 2 hours, in the busiest hour too, and you ask for 80%. 1,000 wait now; they are cleared in 8 days open, and until then your target is missed.',
    );
    expect(said.board).toMatch(
      /We can keep our target \(80% within 2 hours\) once what waits now is cleared: it is missed for 8 days open\.$/,
    );
    expect(said.plays).not.toContain('service-leap');
  });

  it('misses the target for as many days as it takes, and none where little waits', () => {
    const { heap } = say({ waiting: '1,000', target: '8' }).answers.backlog!;
    const few = say({ waiting: '20' });

    expect(heap?.daysMissed).toBeLessThan(heap!.days!);
    expect(say({ waiting: '1,000', target: '8' }).verdict).toMatch(
      /, and for the first \d days? your target is missed\.$/,
    );
    expect(few.verdict).toMatch(
      /20 wait now; they are cleared in 1 day open, and your target is kept meanwhile\.$/,
    );
    expect(few.board).toContain('We can keep our target');
    expect(few.plays).toContain('service-leap');
  });

  it('is never cleared where a day has nothing to spare', () => {
    expect(say({ waiting: '1,000', speak: '9' }).verdict).toMatch(
      / 1,000 wait now, and are never cleared\.$/,
    );
  });

  it('is cleared where nothing comes in', () => {
    expect(say({ waiting: '300', speak: '0' }).verdict).toBe(
      'Nobody speaks in a month, so nothing comes in. 300 wait now; they are cleared in 2 days open.',
    );
  });
});

describe('a target for live work', () => {
  const live = { target: '20', 'target-unit': 'seconds' };

  it('takes chats held at once into what people get through as well', () => {
    const { answers } = say({ ...live, chats: '3', speak: '5' });

    expect(answers.backlog).toMatchObject({ factor: 2.5, backlog: { rate: 25 } });
    expect(answers.backlog?.answers.keepsUp).toBe(true);
    expect(say({ ...live, speak: '5' }).answers.backlog?.answers.keepsUp).toBe(false);
    expect(backlogNumbers(answers, answers.backlog!, answers.target!)).toContainEqual(
      expect.objectContaining({ id: 'rate', worked: '3,600 ÷ (6 × 60 ÷ 2.5) = 25' }),
    );
  });

  it('leaves work that can wait as it is', () => {
    expect(say({ chats: '3' }).answers.backlog).toMatchObject({ factor: 1, backlog: { rate: 10 } });
  });

  it('of everybody cannot be promised', () => {
    const said = say({ target: '30', 'target-unit': 'minutes', share: '100', able: '30' });

    expect(said.answers.isKept).toBe(false);
    expect(said.verdict).toBe(
      'They cannot promise your target. For live work Erlang C cannot promise 100%: a longer wait always has some chance. Leaving chance out, 100% of conversations are answered within 30 minutes, in the busiest hour too.',
    );
    expect(said.board).toContain('We cannot promise our target (100% within 30 minutes).');
    expect(said.plays).toEqual([]);
  });

  it('near one hour begins with what the board says too', () => {
    const said = say({ target: '59', 'target-unit': 'minutes', able: '4' });

    expect(said.answers.backlog?.isKept).toBe(true);
    expect(said.answers.isKept).toBe(false);
    expect(said.verdict).toMatch(/^They cannot keep your target: Erlang C, which reckons/);
    expect(said.board).toContain('We cannot keep our target');
  });

  it('closes no gap by taking all of people’s time where they may not', () => {
    const line = {
      queue: { load: 9, handling: 300, target: 60 },
      goal: { inTime: 0.8, occupancy: 0.7 },
      month: 1000,
      onDuty: 10,
    };

    expect(answerLine(line).target).toBeNull();
    expect(answerLine({ ...line, goal: { inTime: 0.8, occupancy: 1 } }).target).not.toBeNull();
  });
});

describe('the gaps of people', () => {
  const short = { able: '4', trained: '7', equipped: '6', empowered: '5' };

  it('are enough only where they are for the larger need, and only if they came to be closed', () => {
    const said = say({ ...short, target: '30', 'target-unit': 'minutes' });

    expect(said.gaps).toEqual(['at least 3']);
    expect(say({ ...short, target: '59', 'target-unit': 'minutes' }).gaps).toEqual([
      'at least 3: if they came to meet all three, and gave the same hours, that would be enough',
    ]);
  });
});

describe('nobody who speaks', () => {
  it('leaves nothing to keep: no board, and no target to publish', () => {
    const said = say({ speak: '0' });

    expect(said.answers.isKept).toBeNull();
    expect(said.board).toBeNull();
    expect(said.plays).not.toContain('service-leap');
    expect(say({ customers: '0', prospects: '0' }).board).toBeNull();
  });
});

describe('fewer than one on duty', () => {
  it('keep no target, since at times nobody is there', () => {
    const said = say({ able: '1', 'week-hours': '8', absence: '0', speak: '0.1', target: '9' });

    expect(said.answers.isKept).toBe(false);
    expect(said.verdict).toBe(
      'They cannot promise your target: with 0.2 people on duty on average, nobody is there for 80% of the time you are open.',
    );
    expect(said.board).toContain(
      'We cannot keep our target (80% within 9 hours): at times nobody is on duty, and it takes 5 able people.',
    );
    expect(said.levers).toEqual([
      '4 more, which makes 5',
      'would not close it',
      'would not close it',
    ]);
    expect(drawPeople(said.answers.backlog!, said.answers.target!)?.chart.marks).toEqual([]);
  });
});

it('names what no smaller number of conversations would mend', () => {
  const { backlog, target } = answerLeap({ ...filled, able: '2', speak: '4' }, FACTORS);

  expect(leverNumbers(backlog!, target!)[1]?.worked).toBe(
    'Not even 1 conversation a month does it: at times nobody is there',
  );
});

describe('the share asked for', () => {
  it.each([
    [0.9997, '99.97%'],
    [0.8496, '84.96%'],
    [0.8, '80%'],
  ])('is printed as it was typed: %d', (share, text) => expect(formatGoal(share)).toBe(text));

  it('stands beside a share of as many decimals, still rounded down', () => {
    expect(formatInTime(0.84965, 0.8496)).toBe('84.96%');
    expect(formatInTime(0.84959, 0.8496)).toBe('84.95%');
  });
});

describe('one person and one customer', () => {
  it('are one', () => {
    const said = say({
      customers: '1',
      prospects: '0',
      speak: '100',
      able: '1',
      'week-hours': '60',
      absence: '0',
    });

    expect(describeLeap(said.answers, depthOf(tool, {}))).toMatch(/ stands before 1 customer\. /);
    expect(said.board).toMatch(/^1 able person before 1 customer; 1 conversation a month/);
    expect(said.enough).toBe('It takes that one person.');
  });
});

describe('the curve of people on duty', () => {
  it('never falls, up to as many as are reckoned with, and is none beyond', () => {
    const target = { value: 20, unit: 'seconds', seconds: 20 } as const;
    const draw = (needed: number | null) => {
      const line = {
        queue: { load: 96_000, handling: 300, target: 20 },
        goal: { inTime: 0.8, occupancy: 1 },
        month: 1e9,
        onDuty: 95_000,
      };
      const at =
        needed === null
          ? null
          : { onDuty: needed, waitChance: 0, inTime: 1, averageWait: 0, occupancy: 1 };
      const answers = { now: null, isKept: false, needed: at, conversations: null, target: null };
      return drawLine(
        { kind: 'answers', line, answers, factor: 1, chats: 1, people: null },
        target,
      );
    };
    const points = draw(96_300)?.chart.lines[0]?.points ?? [];

    expect(points.at(-1)?.y).toBe(100);
    expect(points.every(({ y }, index) => y >= (points[index - 1]?.y ?? 0))).toBe(true);
    expect(draw(null)).toBeNull();
  });
});

describe('hours that people give', () => {
  it('end with those that are open', () => {
    const long: ToolInputs = { ...filled, able: '7', 'week-hours': '60' };

    expect(serviceHoursNeeded(long)?.availableHours).toBe(7 * 40 * 0.75);
    expect(answerLeap(long, FACTORS).hands).toMatchObject({ hoursEach: 30, dutyEach: 0.75 });
    const { hours: _, ...open } = long;
    expect(serviceHoursNeeded(open)?.availableHours).toBe(7 * 60 * 0.75);
  });
});

it('rounding errors do not make another whole number', () => {
  expect([ceilClose(3.0000000001), ceilClose(3.001), floorClose(3.9999999999)]).toEqual([3, 4, 4]);
  expect([floorClose(3.999), ceilClose(0), floorClose(2)]).toEqual([3, 0, 2]);
});

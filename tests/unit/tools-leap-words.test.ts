import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawHours, drawLine, drawPeople } from '../../src/charts/tools/leap.ts';
import { describeDepth, describeMove } from '../../src/interface/tools/leap-depth.ts';
import { backlogNumbers } from '../../src/interface/tools/leap-backlog-numbers.ts';
import { lineNumbers } from '../../src/interface/tools/leap-line-numbers.ts';
import { heightNumbers } from '../../src/interface/tools/leap-numbers.ts';
import {
  describeEnough,
  describeLine,
  gapNumbers,
  leverNumbers,
  lineLeverNumbers,
} from '../../src/interface/tools/leap-levers.ts';
import { boardText, describeLeap } from '../../src/interface/tools/leap-result.ts';
import {
  describeConflict,
  formatAmount,
  formatInTime,
  formatTime,
  formatWait,
} from '../../src/interface/tools/leap.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { LeapTool, ToolInputs } from '../../src/model/tool-types.ts';
import { answerLeap } from '../../src/tools/leap/answers.ts';
import { depthOf } from '../../src/tools/leap/depth.ts';
import { makeForm } from '../../src/tools/leap/form.ts';
import { gapsOf } from '../../src/tools/leap/gaps.ts';
import { nextPlays } from '../../src/tools/leap/next-plays.ts';

const FACTORS = [1, 1.7, 2.5, 2.9, 3.5];
const tool = loadPlaybookFromDisk('.').tools.find(({ id }) => id === 'leap') as LeapTool;
const example = tool.example.inputs;
const names = tool.knowledge.map(({ name }) => name);

/** Everything that is said of some inputs. */
function sayAll(inputs: ToolInputs) {
  const answers = answerLeap(inputs, FACTORS);
  const depth = depthOf(tool, inputs);
  const { backlog, line, target, hands } = answers;
  const gaps = gapsOf(answers.numbers);
  const able = hands?.able ?? 0;
  const items = [
    ...heightNumbers(answers),
    ...(backlog && target ? backlogNumbers(answers, backlog, target) : []),
    ...(line && target ? lineNumbers(answers, line, target) : []),
  ];
  const figures =
    backlog && target
      ? [
          drawPeople(backlog, target),
          drawHours(backlog),
          line?.kind === 'answers' ? drawLine(line, target) : null,
        ]
      : [];
  return {
    sentence: describeLeap(answers, depth),
    levers: backlog && target ? leverNumbers(backlog, target) : [],
    enough: backlog ? describeEnough(backlog) : '',
    gaps: gapNumbers(answers, gaps),
    line: line && target ? describeLine(line, target, able) : [],
    lineLevers: line && target ? lineLeverNumbers(line, target, able) : [],
    depth: describeDepth(depth, names),
    moves: nextPlays(answers, depth),
    board: boardText(answers, depth),
    items,
    figures,
  };
}

const say = (part: ToolInputs) => sayAll({ ...example, ...part });

describe('the example', () => {
  const said = sayAll(example);

  it('does not keep its target, and says by how much', () => {
    expect(said.sentence).toBe(
      'Each of the 7 people who are trained, equipped and empowered stands before 11,429 customers. They do not keep your target: 78.8% of an ordinary day’s conversations are answered within 1 hour, and 75.9% of those of the busiest hour, and you ask for 80% in both.',
    );
  });

  it('says what would close the gap, each alone', () => {
    const shown = (items: typeof said.levers) => items.map(({ value, worked }) => [value, worked]);

    expect(shown(said.levers)).toEqual([
      ['1 more, which makes 8', '80% within 1 hour takes 8 able people: 8 − 7 = 1'],
      [
        '93 fewer, which leaves 3,107 of 3,200',
        'With 3,107 a month 80% are answered in time; with one more, 79.9%',
      ],
      [
        '1 hour 4 minutes in place of 1 hour',
        'Within 1 hour 4 minutes 81% are answered in time; one minute less, 79.7%',
      ],
    ]);
    expect(shown(said.gaps)).toEqual([
      [
        'at least 7: if they came to meet all three, and gave the same hours, that would be enough',
        '14 − 7 = 7',
      ],
    ]);
  });

  it('puts looking first, then people, then what comes in', () => {
    expect(said.moves.map(({ play }) => play)).toEqual([
      'insight-look',
      'people-leap',
      'service-look',
    ]);
    for (const move of said.moves) expect(describeMove(move)).toMatch(/^[A-Z].*\.$/);
  });

  it('says what is known and what is guessed', () => {
    expect(said.depth).toBe(
      'You have studied what they need and what they do. You go by guesses or scraps on what they prefer and what they think and feel. What is said of you elsewhere is read by whoever comes across it. Until you know them, a firm that can answer can still leap without looking, as the retailer in our cases did.',
    );
  });

  it('is short enough for the board page', () => {
    expect(said.board).toBe(
      '7 able people before 80,000 customers; 3,200 conversations a month, 44.3 in the busiest hour. We cannot keep our target (80% within 1 hour): it takes 8 able people. Sides of our customers studied: 2 of 4.',
    );
  });

  it('opens every number to its formula and to the same with its inputs', () => {
    const worked = Object.fromEntries(said.items.map((item) => [item.id, item.worked]));

    expect(worked).toMatchObject({
      'customers-each': '80,000 ÷ 7 = 11,429',
      month: '(80,000 + 20,000) × 3.2% = 3,200',
      busiest: '3,200 ÷ (5 × 52 ÷ 12) = 147.6923 a day; 147.6923 × 30% = 44.3',
      'on-duty': '7 × 20 × (100% − 25%) ÷ (8 × 5) = 2.63',
      rate: '3,600 ÷ (7 × 60) × 85% = 7.2857',
      needed:
        '80% within 1 hour is reached with 8 able people. With 7, 75.9%. You have 7, so 1 is missing.',
      'line-people': '7 ÷ (15 ÷ 40) = 18.6667, so 19; you have 7',
    });
    const ids = [...said.items, ...said.levers, ...said.lineLevers, ...said.gaps].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { formula, worked: own } of said.items) {
      expect(formula.length).toBeGreaterThan(0);
      expect(own).toMatch(/\d/);
    }
  });

  it('has its own point on the curve, and a table with the same numbers', () => {
    const [people] = said.figures;

    expect(people?.chart.marks).toEqual([{ label: 'You', x: 7, y: 75.95 }]);
    expect(people?.sentence).toBe(
      'With your 7 able people at least 75.9% are answered in time, over the day and in its busiest hour; 80% takes 8.',
    );
    expect(people?.table.rows).toContainEqual(['7 (you)', '75.9%', '78.8%']);
    expect(people?.table.rows).toContainEqual(['6', '0%', '0%']);
  });

  it('shows the day hour by hour', () => {
    const [, hours] = said.figures;

    expect(hours?.sentence).toBe(
      'Most wait at the end of hour 5: 25. At closing 12 are left for the next day.',
    );
    expect(hours?.table.rows[5]).toEqual(['5 (the busiest)', '44.3', '19.1', '25.2']);
  });
});

describe('what the tool says', () => {
  it('asks for a beginning while nothing is given', () => {
    expect(sayAll({}).sentence).toBe(
      'Begin with your customers and the people who may answer them. The result stands here as soon as there is one.',
    );
  });

  it('gives what it can and names what is missing', () => {
    expect(sayAll({ customers: '1000', able: '1' }).sentence).toBe(
      'The one person who is trained, equipped and empowered stands before 1,000 customers. Still needed for an answer: “Share of them who speak to you in a month”, “Minutes that one conversation takes”, “Hours open a day” and six more.',
    );
  });

  it('names a target without a unit', () => {
    const { 'target-unit': _, ...inputs } = example;

    expect(sayAll(inputs).sentence).toMatch(
      /Still needed for an answer: whether the target is in seconds, minutes or hours\.$/,
    );
  });

  it('says what cannot be in place of a result', () => {
    expect(say({ able: '9' }).sentence).toBe(
      '9 people cannot be all three when 8 are empowered. Change one of the two.',
    );
    expect(describeConflict({ kind: 'more-able-than', able: 2, fewest: 1, of: 'trained' })).toBe(
      '2 people cannot be all three when 1 is trained. Change one of the two.',
    );
    expect(say({ peak: '10' }).sentence).toMatch(
      /With your hours an even day has 12\.5% in each hour, and the busiest hour cannot have less than that\.$/,
    );
    expect(say({ absence: '100%' }).sentence).toMatch(
      /With all hours lost nobody answers\. The share lost is less than 100%\.$/,
    );
  });

  it('tells that the backlog grows, and that no target helps', () => {
    const said = say({ speak: '4%' });

    expect(said.sentence).toMatch(
      /They cannot keep your target: they get through 153 conversations a day and 185 come in, so what waits grows every day and in the end nobody is answered in time\.$/,
    );
    expect(said.levers[2]?.worked).toBe(
      'A longer target would not close it: what waits grows every day',
    );
  });

  it('says that nobody can answer where nobody is all three', () => {
    expect(say({ able: '0' }).sentence).toBe(
      'Nobody is trained, equipped and empowered, so nobody stands before your customers. Your target cannot be kept.',
    );
    expect(say({ able: '0' }).moves.map(({ play }) => play)).toContain('people-look');
  });

  it('says what it takes where the target is kept, and that it could be published', () => {
    const said = say({
      speak: '2%',
      'know-preferences': 'asked',
      'know-attitudes': 'studied',
      monitoring: 'regular',
    });

    expect(said.levers).toEqual([]);
    expect(said.enough).toBe('It takes 5 able people, and you have 7.');
    expect(said.depth).toMatch(/^You have studied all four sides\./);
    expect(said.moves.map(({ play }) => play)).toEqual([
      'people-leap',
      'insight-leap',
      'service-leap',
    ]);
    expect(said.board).toContain('We can keep our target (80% within 1 hour).');
  });

  it('explains inputs that Erlang C has no answer for', () => {
    expect(say({}).line[0]).toBe(
      'In the busiest hour 5.17 conversations go on at once, on average, and 2 whole people are on duty. Erlang C has no answer there: unless more people are on duty than conversations go on, the line grows without end.',
    );
    expect(say({ share: '100' }).line).toEqual([
      'Erlang C cannot promise 100%: a longer wait always has some chance. Ask for 99% or less to see this part.',
    ]);
  });

  it('lets Erlang C speak where the target is one of minutes', () => {
    const said = say({ target: '45', 'target-unit': 'minutes', speak: '2.4%', peak: '20%' });

    expect(said.sentence).toMatch(
      /They cannot keep your target: Erlang C, which reckons live work with chance, takes 11 able people\. Leaving chance out, 100% of conversations are answered within 45 minutes, in the busiest hour too\.$/,
    );
    expect(said.board).toContain(
      'We cannot keep our target (80% within 45 minutes): it takes 11 able people.',
    );
    expect(said.moves.map(({ play }) => play)).not.toContain('service-leap');
  });

  it('tells the days until a heap is gone', () => {
    const said = say({ waiting: '300', speak: '2%' });
    const clear = said.items.find(({ id }) => id === 'clear');

    expect(clear?.value).toBe('5 days');
    expect(say({ waiting: '300', speak: '4%' }).items.find(({ id }) => id === 'clear')?.value).toBe(
      'never',
    );
  });
});

describe('amounts, shares and times', () => {
  it.each([
    [0, '0'],
    [0.004, 'under 0.01'],
    [1.768, '1.77'],
    [17.72, '17.7'],
    [1920.4, '1,920'],
  ])('write %d as %s', (value, text) => expect(formatAmount(value)).toBe(text));

  it.each([
    [0.79996, '79.9%'],
    [0.8, '80%'],
    [1, '100%'],
    [0.9999, '99.9%'],
    [0.0004, 'under 0.1%'],
    [0, '0%'],
  ])('write the share %d as %s, never rounded up to a goal', (share, text) =>
    expect(formatInTime(share)).toBe(text),
  );

  it.each([
    [3840, '1 hour 4 minutes'],
    [7200, '2 hours'],
    [61, '1 minute 1 second'],
    [0, '0 seconds'],
  ])('write %d seconds as %s', (seconds, text) => expect(formatTime(seconds)).toBe(text));

  it.each([
    [0, '0 seconds'],
    [0.36, 'under a second'],
    [36, '36 seconds'],
    [540, '9 minutes'],
    [4690, '1 hour 18 minutes'],
    [12_672, '3 hours 31 minutes'],
  ])('write a wait of %d seconds as %s', (seconds, text) => expect(formatWait(seconds)).toBe(text));
});

const texts = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map(String),
  fc.integer({ min: 0, max: 1e9 }).map(String),
  fc.constantFrom('0', '-1', '1.2k', '15%', 'many', '1e5', '99.9%', '0.1', ''),
);
const anyInputs = fc
  .record(
    Object.fromEntries(
      makeForm(tool).fields.map((field) => [
        field.id,
        field.kind === 'choice' ? fc.constantFrom(...field.choices) : texts,
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((inputs) => inputs as ToolInputs);

describe('whatever is typed', () => {
  it('no sentence, number, chart or table holds NaN, Infinity or a number below nothing', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat({ max: 4 }), (inputs, kept) => {
        const over = Object.entries(inputs).filter((_, index) => index % 5 <= kept);
        const said = sayAll({ ...example, ...Object.fromEntries(over) });
        for (const part of partsOf(said)) {
          if (typeof part === 'number') expect(Number.isFinite(part)).toBe(true);
          else expect(part).not.toMatch(/NaN|Infinity|undefined|null|[−-]\d/);
        }
        expect((said.board ?? '').length).toBeLessThanOrEqual(280);
        for (const chart of said.figures.flatMap((figure) => figure?.chart ?? [])) {
          for (const { points } of chart.lines) {
            for (const { x, y } of points) {
              expect(Number.isFinite(x) && Number.isFinite(y) && x >= 0 && y >= 0).toBe(true);
            }
          }
          expect(chart.x.max).toBeGreaterThan(0);
          expect(chart.y.max).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the curves never fall', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const over = Object.entries(inputs).filter((_, index) => index % 4 === 0);
        const said = sayAll({ ...example, ...Object.fromEntries(over) });
        const [people, , line] = said.figures;
        for (const { points } of [...(people?.chart.lines ?? []), ...(line?.chart.lines ?? [])]) {
          points
            .slice(1)
            .forEach(({ y }, index) =>
              expect(y).toBeGreaterThanOrEqual((points[index]?.y ?? 0) - 0.01),
            );
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Every text and number in some data. */
function partsOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(partsOf) : [];
}

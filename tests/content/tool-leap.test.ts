import { describe, expect, it } from 'vitest';
import { chatFactors, hintFigures } from '../../src/components/tools/leap-props.ts';
import { leapForm } from '../../src/interface/tools/leap.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { LeapTool } from '../../src/model/tool-types.ts';
import { checkInputs } from '../../src/tools/form.ts';
import { answerLeap } from '../../src/tools/leap/answers.ts';
import { answerQueue, findOnDuty, loadOf, rosterFor } from '../../src/tools/leap/erlang.ts';
import type { QueueAnswers } from '../../src/tools/leap/erlang.ts';
import { DONT_KNOW, MONITORING, knownField, makeForm } from '../../src/tools/leap/form.ts';

const playbook = loadPlaybookFromDisk('.');
const tool = playbook.tools.find(({ id }) => id === 'leap') as LeapTool;
const staffing = playbook.evidence.filter(({ topic }) => topic === 'staffing');

const figureOf = (row: string, id: string): string =>
  staffing.find((each) => each.id === row)?.figures.find((each) => each.id === id)?.value ?? '';

/** A worked case: its volume, minutes and target within half an hour, and who are on duty. */
const cases: [string, { volume: number; handling: number; target: number; onDuty: number }][] = [
  ['e200', { volume: 100, handling: 180, target: 20, onDuty: 14 }],
  ['e201', { volume: 100, handling: 180, target: 20, onDuty: 11 }],
  ['e202', { volume: 100, handling: 180, target: 0.33 * 60, onDuty: 15 }],
  ['e203', { volume: 200, handling: 180, target: 60, onDuty: 23 }],
  ['e204', { volume: 360, handling: 240, target: 15, onDuty: 55 }],
  ['e206', { volume: 100, handling: 180, target: 20, onDuty: 13 }],
  ['e216', { volume: 30, handling: 360, target: 3600, onDuty: 7 }],
];

/** Figure id to what the code gives for it. */
const given: Record<string, (answers: QueueAnswers) => number> = {
  'has-to-wait': ({ waitChance }) => waitChance,
  'in-time': ({ inTime }) => inTime,
  'average-wait': ({ averageWait }) => averageWait,
  occupancy: ({ occupancy }) => occupancy,
};

describe('the rows on staffing', () => {
  it('are all there, and the leap or the return cites each', () => {
    expect(staffing.map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, index) => `e${200 + index}`),
    );
    for (const { id } of staffing) {
      const files = playbook.citations[id] ?? [];
      expect(
        files.some((file) => /^content\/tools\/(?:leap|return)\.mdx$/.test(file)),
        id,
      ).toBe(true);
    }
  });

  it.each(cases)('print what the code gives, to the last digit printed: %s', (row, worked) => {
    const { volume, handling, target, onDuty } = worked;
    const answers = answerQueue({ load: loadOf(volume, handling, 1800), handling, target }, onDuty);
    const printed = staffing
      .find(({ id }) => id === row)!
      .figures.flatMap((figure) => {
        const read = given[figure.id ?? ''];
        return read ? [{ value: figure.value, read }] : [];
      });

    expect(printed.length).toBeGreaterThan(0);
    for (const { value, read } of printed) {
      const number = value.endsWith('%')
        ? Number.parseFloat(value) / 100
        : Number.parseFloat(value);
      const text = /\d+\.?\d*/.exec(value)?.[0] ?? '';
      const digits = (text.split('.')[1]?.length ?? 0) + (value.endsWith('%') ? 2 : 0);
      expect(read(answers), `${row}: ${value}`).toBeCloseTo(number, digits);
    }
  });

  it('print the people that the code asks for', () => {
    const worked = { load: 10, handling: 180, target: 20 };
    const capped = findOnDuty({ ...worked, target: 0.33 * 60 }, { inTime: 0.8, occupancy: 0.7 });
    const onDuty = findOnDuty(worked, { inTime: 0.8, occupancy: 0.85 })?.onDuty ?? 0;

    expect(String(onDuty)).toBe(figureOf('e200', 'on-duty'));
    expect(String(rosterFor(onDuty, 1 - 0.3))).toBe(figureOf('e200', 'rota'));
    expect(String(capped?.onDuty)).toBe(figureOf('e202', 'on-duty'));
    expect(String(rosterFor(capped?.onDuty ?? 0, 1 - 0.3))).toBe(figureOf('e202', 'rota'));
  });
});

describe('the leap', () => {
  it('takes the factors of chats held at once from their row', () => {
    expect(chatFactors(playbook, tool)).toEqual([1, 1.7, 2.5, 2.9, 3.5]);
    expect(leapForm.chats.choices.length).toBeGreaterThanOrEqual(tool.concurrency.length);
  });

  it('says beside a field what its row prints', () => {
    const { hired, own, chats } = hintFigures(playbook);

    expect(leapForm.lost.known(hired, own)).toContain(figureOf('e215', 'outsourcers'));
    expect(leapForm.lost.known(hired, own)).toContain(figureOf('e215', 'own-teams'));
    expect(leapForm.chats.known(chats)).toContain(figureOf('e212', 'most-chats'));
    expect([leapForm.lost.rows, leapForm.chats.rows]).toEqual([['e215'], ['e209', 'e212']]);
  });

  it('suggests each side of the depth, and monitoring, from a question on Insight', () => {
    const insight = playbook.model.dimensions.find(({ id }) => id === 'insight');

    expect(Object.keys(tool.insight).sort()).toEqual(
      [...tool.knowledge.map(({ id }) => knownField(id)), MONITORING].sort(),
    );
    for (const question of Object.values(tool.insight)) {
      expect(insight?.questions.map(({ id }) => id)).toContain(question);
    }
  });

  it('has an example that fits its form and leaves nothing open', () => {
    const { inputs } = tool.example;
    const answers = answerLeap(inputs, chatFactors(playbook, tool));

    expect(checkInputs(makeForm(tool), inputs)).toEqual({ inputs, faults: [] });
    expect(answers).toMatchObject({ missing: [], conflicts: [] });
    expect(answers.backlog).not.toBeNull();
  });

  it('has words for every choice of its form', () => {
    const words = { ...leapForm.known, ...leapForm.monitoring.choices, ...leapForm.unit.choices };
    for (const field of makeForm(tool).fields) {
      if (field.kind !== 'choice' || field.id === 'chats') continue;
      expect(Object.keys(words)).toEqual(expect.arrayContaining([...field.choices]));
    }
    expect(Object.keys(words)).toContain(DONT_KNOW);
  });
});

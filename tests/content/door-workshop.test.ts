import { describe, expect, it } from 'vitest';
import { readModel, requireModel } from '../../src/model/read-model.ts';
import { makeFiles, swap } from '../fixtures/playbook-files.ts';
import type { Override } from '../fixtures/playbook-files.ts';

const SESSION = 'content/workshop/short.mdx';
const MODEL = 'content/model/model.yaml';

/** Each problem in one line: file, place, message. */
function problemsOf(overrides: Record<string, Override>): string[] {
  const result = readModel(makeFiles(overrides));
  return result.ok
    ? []
    : result.problems.map(({ file, place, message }) => `${file} | ${place} | ${message}`);
}

describe('sessions', () => {
  it('are in the playbook in their order, with their steps', () => {
    const later = swap('order: 1', 'order: 2')(makeFiles()[SESSION]!);
    const { sessions, citations } = requireModel(
      makeFiles({ 'content/workshop/earlier.mdx': makeFiles()[SESSION]!, [SESSION]: later }),
    );

    expect(sessions.map(({ id }) => id)).toEqual(['earlier', 'short']);
    expect(sessions[0]?.steps.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['idea', 4],
      ['reveal', 6],
    ]);
    expect(citations['e01']).toContain(SESSION);
  });

  it('are at least one', () => {
    expect(problemsOf({ [SESSION]: null })[0]).toContain(
      'content/workshop/ |  | No file in this folder holds a session of the workshop. Keys are: title, description,',
    );
  });

  it('take as long as their steps', () => {
    expect(problemsOf({ [SESSION]: swap('minutes: 10', 'minutes: 12') })).toEqual([
      `${SESSION} | minutes | The session takes 12 minutes, and its steps take 10. The two are the same number. Mend the one that is wrong.`,
    ]);
  });

  it('have steps with ids of their own', () => {
    expect(problemsOf({ [SESSION]: swap('id: purpose', 'id: gap') })[0]).toContain(
      `${SESSION} | steps.1.id | The id "gap" is taken`,
    );
  });

  it('draw the charts of essays alone', () => {
    expect(problemsOf({ [SESSION]: swap('most/most', 'most/least') })).toEqual([
      `${SESSION} | steps.0.chart | "most/least" is not a chart. Charts are: most/most. Fix the spelling, or add the chart to the essay that draws it.`,
    ]);
  });

  it('put the source beside a figure', () => {
    const bare = (text: string) =>
      swap('chart: most/most', "chart: ''")(swap('Most people say so.', 'It is 70%.')(text));
    expect(problemsOf({ [SESSION]: bare })).toEqual([
      `${SESSION} | steps.0.text | "70%" is a figure, and its step names no row of evidence and draws no chart. A projected figure has its source beside it. Name the row under "evidence", or draw the chart.`,
    ]);
    const sourced = (text: string) => swap('evidence: []', 'evidence: [e01]')(bare(text));
    expect(problemsOf({ [SESSION]: sourced })).toEqual([]);
  });

  it('reveal a dimension, the widest disagreement or the place', () => {
    expect(problemsOf({ [SESSION]: swap('reveals: purpose', 'reveals: widest') })).toEqual([]);
    expect(problemsOf({ [SESSION]: swap('reveals: purpose', 'reveals: place') })).toEqual([]);
    expect(problemsOf({ [SESSION]: swap('reveals: purpose', 'reveals: porpoise') })[0]).toContain(
      `${SESSION} | steps.1.reveals | "porpoise" is not a dimension.`,
    );
  });

  it('ask questions, use tools and guess findings that exist', () => {
    const become = (kind: string) => swap('kind: reveal', `kind: ${kind}`);
    const asks = (line: string, kind: string) => (text: string) =>
      become(kind)(swap('reveals: purpose', line)(text));

    expect(problemsOf({ [SESSION]: asks('question: pur-9', 'question') })[0]).toContain(
      `${SESSION} | steps.1.question | "pur-9" is not a question.`,
    );
    expect(problemsOf({ [SESSION]: asks('lines: []\n    tool: returns', 'exercise') })).toEqual([
      `${SESSION} | steps.1.tool | "returns" is not a tool. Tools are: return. Fix the spelling, or add the tool to content/tools/.`,
    ]);
    expect(problemsOf({ [SESSION]: asks('finding: heard', 'guess') })[0]).toContain(
      `${SESSION} | steps.1.finding | "heard" is not a finding.`,
    );
  });
});

describe('roles in a room', () => {
  it('have a letter each', () => {
    expect(problemsOf({ [MODEL]: swap('letter: E', 'letter: U') })).toEqual([
      `${MODEL} | roles.1.letter | The letter "U" stands at roles.0.letter already. Paper sheets are keyed with it, so each role has one of its own. Choose another.`,
    ]);
  });

  it('lie apart by two of them', () => {
    expect(
      problemsOf({ [MODEL]: swap('[unspecified, executive]', '[executive, executive]') }),
    ).toEqual([
      `${MODEL} | roleGap.1 | The gap lies between two roles, and this names one of them twice. Name another.`,
    ]);
    expect(
      problemsOf({ [MODEL]: swap('[unspecified, executive]', '[executive, worker]') })[0],
    ).toContain(`${MODEL} | roleGap.1 | "worker" is not a role.`);
  });
});

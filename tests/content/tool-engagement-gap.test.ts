import { expect, test } from 'vitest';
import { makeQuestions } from '../../src/interface/tools/engagement-gap-questions.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { Tool } from '../../src/model/tool-types.ts';
import { plain } from '../../src/tools/engagement-gap/survey-cells.ts';

const { tools, essays } = loadPlaybookFromDisk(process.cwd());
const isGap = (tool: Tool) => tool.id === 'engagement-gap';
const tool = tools.find(isGap)!;

test('the pairing of failings with wants is the one that the essay draws', () => {
  const essay = essays.find(({ id }) => id === 'engagement-gap')!;
  const chart = essay.charts.find(({ id }) => id === 'wants-and-failings')!;
  if (chart.kind !== 'matrix') throw new Error('The chart of the pairing is no matrix.');
  const drawn = chart.rows.map(({ label, cells }) => [label, cells.filter((cell) => cell !== '')]);
  const paired = tool.wants.map(({ id, name }) => [
    name,
    tool.failings.filter(({ wants }) => wants.includes(id)).map(({ name: failing }) => failing),
  ]);
  const bare = (text: unknown) => String(text).toLowerCase().replace(/^an? /, '');
  const sorted = (pairs: unknown[][]) =>
    pairs
      .map(
        ([want, failings]) =>
          `${bare(want)}: ${(failings as string[]).map(bare).sort().join(', ')}`,
      )
      .sort();
  expect(sorted(paired)).toEqual(sorted(drawn));
});

test('no sentence or key of the questionnaire can be taken for another', () => {
  const questions = makeQuestions(tool);
  expect(new Set(questions.map(({ key }) => plain(key))).size).toBe(24);
  const sentences = tool.wants.map(({ asked }) => plain(asked));
  for (const one of sentences) {
    expect(sentences.filter((other) => other.includes(one))).toEqual([one]);
    expect(one.length).toBeGreaterThan(12);
  }
});

test('every want names different plays, and begins before the last leap', () => {
  for (const { id, plays } of tool.wants) {
    expect(new Set(plays).size, id).toBe(plays.length);
    expect(plays[0], id).toMatch(/-(?:look|leap)$/);
  }
});

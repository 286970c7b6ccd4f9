import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerFindings } from '../../src/components/tools/perception-gap-answers.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { PerceptionGapTool } from '../../src/model/tool-types.ts';
import { checkInputs } from '../../src/tools/form.ts';
import { makeForm, readGuessState } from '../../src/tools/perception-gap/form.ts';

const playbook = loadPlaybookFromDisk('.');
const tool = playbook.tools.find(({ id }) => id === 'perception-gap') as PerceptionGapTool;
const answers = answerFindings(playbook, tool.findings);

/** What the safe wording gives: the share of consumers, and of executives where theirs was seen. */
const SAFE: Record<string, [consumers: number, executives: number | null]> = {
  advocacy: [38, 70],
  connected: [33, 64],
  discounts: [61, null],
  friends: [70, null],
  brands: [23, null],
  'not-engaging': [55, null],
};

describe('the findings to guess', () => {
  test('are six, two of them with both sides, each with the figure that is safe to print', () => {
    const found = answers.map(({ finding, consumers, executives }) => [
      finding,
      [consumers.percent, executives?.percent ?? null],
    ]);
    expect(Object.fromEntries(found)).toEqual(SAFE);
  });

  test('say of whom each share is, from when, and how far it could be checked', () => {
    for (const { consumers, executives, source, asked, status, caution, row } of answers) {
      expect(consumers.base).toBe('1,056 consumers in nine countries');
      if (executives) {
        expect(executives.base).toBe(
          '351 executives in eight countries, 329 to 336 of them for each item',
        );
      }
      expect(source).toContain('asked October 2010, published 2011');
      expect(asked).toBe('October 2010');
      expect(status).toBe('reported by others');
      expect(caution).not.toBe('');
      expect(row.address).toBe('/evidence/sources/#e110');
    }
  });

  test('ask about the people who were asked, and give no share away in what is read before', () => {
    const file = readFileSync('content/tools/perception-gap.mdx', 'utf8');
    const before = file.replace(/^ {4}(?:guess-|after:).*$/gm, '');
    for (const [consumers, executives] of Object.values(SAFE)) {
      for (const share of [consumers, executives].filter((each) => each !== null)) {
        expect(before).not.toMatch(new RegExp(`\\b${share}\\b`));
      }
    }
    for (const { about, after } of tool.findings) {
      expect(about).toMatch(/^of consumers (?:said|agreed) that /);
      expect(after).not.toMatch(/\d/);
    }
  });
});

test('the made-up example is six guesses, none of them the answer, and opens nothing', () => {
  const { inputs } = tool.example;
  expect(checkInputs(makeForm(tool), inputs)).toEqual({ inputs, faults: [] });
  for (const { id } of tool.findings) {
    const state = readGuessState(id, inputs);
    expect(state.kind).toBe('guessed');
    expect(state).not.toMatchObject({ guess: SAFE[id]?.[0] });
  }
});

describe('the questions to one’s own customers', () => {
  const { questions } = tool;

  test('ask one thing each, and none that is denied or says how to answer', () => {
    for (const { ask, answers: given } of questions) {
      expect(ask.match(/\?/g)).toHaveLength(1);
      expect(ask).not.toMatch(/\b(?:no|not|never|because|keep away)\b/i);
      expect(new Set(given).size).toBe(given.length);
      if (given.includes('Yes')) expect(given).toEqual(['Yes', 'No', 'Not sure']);
      else expect(ask).toMatch(/ Tick all that apply\.$/);
    }
  });

  test('give every finding a share: an answer that is offered, of people who were asked', () => {
    for (const { id, counted } of tool.findings) {
      const named = [...counted.matchAll(/“(.+?)” (?:in|to) question (\d)/g)];
      expect(named.length, id).toBeGreaterThan(0);
      for (const [, answer, number] of named) {
        expect(questions[Number(number) - 1]?.answers, id).toContain(answer);
      }
    }
  });

  test('ask whether somebody follows before a share is taken of those who do', () => {
    const [, follows, why] = questions;
    expect(follows?.ask).toMatch(/^Do you follow us /);
    expect(why?.ask).toMatch(/^If you follow us, /);
    const ofFollowers = tool.findings.filter(({ counted }) => counted.includes('question 3'));
    expect(ofFollowers.map(({ id }) => id)).toEqual(['connected', 'discounts']);
    for (const { counted } of ofFollowers) expect(counted).toContain('“Yes” to question 2');
  });
});

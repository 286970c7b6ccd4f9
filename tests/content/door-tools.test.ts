import { describe, expect, it } from 'vitest';
import { readModel, requireModel } from '../../src/model/read-model.ts';
import { makeFiles, swap } from '../fixtures/playbook-files.ts';
import type { Override } from '../fixtures/playbook-files.ts';

const TOOL = 'content/tools/return.mdx';
const MIX = 'content/tools/role-mix.mdx';

const ROLE_MIX = `---
id: role-mix
title: Four roles
description: A tool for tests.
short: Role mix
order: 2
lede: It shares a hundred points.
seeds: [post]
essays: []
stages: []
plays: [purpose-look]
version: 1
example:
  about: A shop that does not exist.
  inputs: {}
roles:
  - { id: service, name: Service, about: It answers. }
  - { id: sentiment, name: Sentiment, about: It listens. }
  - { id: brand, name: Brand, about: It shows. }
  - { id: sales, name: Sales, about: It sells. }
shifts:
  - role: brand
    direction: more
    dimension: dialogue
    asks: Somebody writes.
    plays: [dialogue-look]
nearlyAll: 80
---

It rests on nothing.
`;

/** Each problem in one line: file, place, message. */
function problemsOf(overrides: Record<string, Override>): string[] {
  const result = readModel(makeFiles(overrides));
  return result.ok
    ? []
    : result.problems.map(({ file, place, message }) => `${file} | ${place} | ${message}`);
}

describe('tools', () => {
  it('are in the playbook in their order, each with what is its own', () => {
    const { tools, citations } = requireModel(makeFiles({ [MIX]: ROLE_MIX }));

    expect(tools.map(({ id, order }) => [id, order])).toEqual([
      ['return', 1],
      ['role-mix', 2],
    ]);
    expect(tools[0]).toMatchObject({
      example: { inputs: { people: '2' } },
      effects: [{ id: 'heard', figure: 'e01/most' }],
    });
    expect(citations['e01']).toContain(TOOL);
  });

  it('cite the rows of their figures', () => {
    const prose: Override = swap('<Cite id="e01" />', '');
    expect(requireModel(makeFiles({ [TOOL]: prose })).citations['e01']).toContain(TOOL);
  });

  it('have one id, in their name and in their file', () => {
    expect(problemsOf({ [TOOL]: null, 'content/tools/returns.mdx': makeFiles()[TOOL]! })).toEqual([
      'content/tools/returns.mdx | id | This file is named "returns", and its id is "return". A tool has one id, in both. Rename the file, or mend the id.',
    ]);
    expect(problemsOf({ [TOOL]: swap('id: return', 'id: returns') })[0]).toContain(
      `${TOOL} | id | "returns" is not allowed here.`,
    );
  });

  it('are at least one', () => {
    expect(problemsOf({ [TOOL]: null })[0]).toContain(
      'content/tools/ |  | No file in this folder holds a tool. Keys are: id, title, description, short, order,',
    );
  });

  it.each([
    ['seeds: [post]', 'seeds: [pst]', 'seeds.0 | "pst" is not a seed document.'],
    ['essays: [most]', 'essays: [must]', 'essays.0 | "must" is not an essay.'],
    ['stages: [reactive]', 'stages: [reactve]', 'stages.0 | "reactve" is not a stage.'],
    ['plays: [purpose-look]', 'plays: [purpose-lok]', 'plays.0 | "purpose-lok" is not a play.'],
    ['people: purpose-look', 'people: proof-lok', 'next.people | "proof-lok" is not a play.'],
    ['figure: e01/most', 'figure: e01/must', 'effects.0.figure | "e01/must" is not a figure.'],
    ['figure: e01/most', 'figure: e09/most', 'effects.0.figure | "e09" is not a row of evidence.'],
    ['It rests', 'Seven in ten rest', 'line 26 | '],
    ['title: What must', 'title: What 70% must', 'title | '],
  ])('name only what exists, and cite their figures: %s', (from, to, problem) => {
    const change: Override =
      from === 'It rests'
        ? (text) =>
            text.replace('It rests on one row.<Cite id="e01" />', 'Seven in ten people pay.')
        : swap(from, to);
    const [first = '', ...others] = problemsOf({ [TOOL]: change });
    expect(first).toContain(`${TOOL} | ${problem}`);
    expect(others).toEqual([]);
  });

  it.each([
    ['role: brand', 'role: brnd', 'shifts.0.role | "brnd" is not a role.'],
    [
      'dimension: dialogue',
      'dimension: dialog',
      'shifts.0.dimension | "dialog" is not a dimension.',
    ],
    ['[dialogue-look]', '[dialogue-lok]', 'shifts.0.plays.0 | "dialogue-lok" is not a play.'],
    ['id: sales', 'id: brand', 'roles.3.id | The id "brand" is taken'],
    ['order: 2', 'order: 1', 'order | The number 1 is taken'],
    ['nearlyAll: 80', 'nearlyAll: 30', 'nearlyAll | '],
  ])('hold together in themselves: %s', (from, to, problem) => {
    expect(problemsOf({ [MIX]: swap(from, to)(ROLE_MIX) })).toEqual([
      expect.stringContaining(`${MIX} | ${problem}`),
    ]);
  });
});

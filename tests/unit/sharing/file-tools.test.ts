import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, writeFile } from '../../../src/sharing/file.ts';
import { mergeWork, planMerge } from '../../../src/sharing/merge.ts';
import type { SavedWork } from '../../../src/sharing/placing.ts';
import { cleanText } from '../../../src/sharing/clean-text.ts';
import { TOOLS_LIMIT, putTool } from '../../../src/sharing/tool-work.ts';
import type { ToolWork } from '../../../src/sharing/tool-work.ts';
import { exportedAt, linesOf, models } from './file-texts.ts';
import type { Json } from './file-texts.ts';

const nothing: SavedWork = { history: [], targets: {} };

function makeTool(tool: string, part: Partial<ToolWork> = {}): ToolWork {
  return {
    tool,
    version: 1,
    inputs: { people: '1.2k', share: '15%' },
    changedAt: '2026-03-01T09:30:00Z',
    ...part,
  };
}

/** The text of a file with one tool after `change` has had its way with it. */
function fileWith(change: (file: Json, tool: Json) => void): string {
  const file = JSON.parse(writeFile({ ...nothing, tools: [makeTool('leap')] }, exportedAt)) as Json;
  change(file, (file['tools'] as Json[])[0]!);
  return JSON.stringify(file);
}

describe('a file with the inputs of tools', () => {
  test('says that its version has room for them', () => {
    expect(JSON.parse(writeFile({ ...nothing, tools: [makeTool('leap')] }, exportedAt))).toEqual({
      format: 'the-leap',
      version: 3,
      exportedAt,
      history: [],
      targets: {},
      tools: [makeTool('leap')],
    });
    expect(JSON.parse(writeFile({ ...nothing, tools: [] }, exportedAt))).toMatchObject({
      version: 1,
    });
  });

  test('comes back as it was written, also from a tool and with fields that this site lacks', () => {
    const input = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => cleanText(text));
    const inputs = fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      input.filter((text) => text !== ''),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(inputs, (given) => {
        const tools = [makeTool('leap', { inputs: given }), makeTool('a-tool-to-come')];
        const reading = readFile(models, writeFile({ ...nothing, tools }, exportedAt));
        expect(reading.ok && reading.data.tools).toEqual(tools);
      }),
    );
  });

  test.each([undefined, '', 'We can keep our target.'])(
    'keeps the words for the board: %j',
    (board) => {
      const tools = [makeTool('leap', board === undefined ? {} : { board })];
      const reading = readFile(models, writeFile({ ...nothing, tools }, exportedAt));
      expect(reading.ok && reading.data.tools).toEqual(tools);
    },
  );

  test('leaves empty inputs out', () => {
    const text = fileWith((_, tool) => (tool['inputs'] = { people: ' ', share: '5' }));
    const reading = readFile(models, text);
    expect(reading.ok && reading.data.tools?.[0]?.inputs).toEqual({ share: '5' });
  });

  test.each<[string, (file: Json, tool: Json) => void, string]>([
    ['no list', (file) => (file['tools'] = {}), 'tools: '],
    ['an unknown field', (_, tool) => (tool['score'] = 3), 'tools.0: '],
    ['no inputs', (_, tool) => delete tool['inputs'], 'tools.0: '],
    ['a version of half', (_, tool) => (tool['version'] = 1.5), 'tools.0.version: This must be'],
    ['a number as input', (_, tool) => (tool['inputs'] = { people: 3 }), 'tools.0.inputs.people: '],
    [
      'a field that no tool can have',
      (_, tool) => (tool['inputs'] = { 'a b': '3' }),
      'tools.0.inputs.a b: ',
    ],
    [
      'a long input',
      (_, tool) => (tool['inputs'] = { people: '1'.repeat(201) }),
      'tools.0.inputs.people: ',
    ],
    [
      'many inputs',
      (_, tool) =>
        (tool['inputs'] = Object.fromEntries(
          Array.from({ length: 121 }, (_each, index) => [`f${index}`, '1']),
        )),
      'tools.0.inputs: The tool has 121 inputs; at most 120 are read. Remove some.',
    ],
    [
      'a tool twice',
      (file) => (file['tools'] = [makeTool('leap'), makeTool('leap')]),
      'tools.1.tool: ',
    ],
    [
      'many tools',
      (file) =>
        (file['tools'] = Array.from({ length: TOOLS_LIMIT + 1 }, (_, index) =>
          makeTool(`t${index}`),
        )),
      'tools: This file has 13 tools; at most 12 are read. Remove some.',
    ],
    ['a version without room for tools', (file) => (file['version'] = 2), ': '],
  ])('is refused with %s', (_, change, problem) => {
    const lines = linesOf(fileWith(change));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(problem);
  });
});

describe('bringing tools in', () => {
  const here: SavedWork = { ...nothing, tools: [makeTool('leap'), makeTool('return')] };
  const other = makeTool('leap', { inputs: { people: '9' } });
  const file: SavedWork = { ...nothing, tools: [other, makeTool('role-mix')] };
  const none = {
    current: false,
    history: false,
    targets: false,
    plan: false,
    board: false,
    tools: false,
  };

  test('asks before it overwrites, and adds what is new', () => {
    const plan = planMerge(here, file);
    expect(plan.overwrites).toBe(true);
    expect(plan.tools.replace).toEqual([{ existing: makeTool('leap'), incoming: other }]);
    expect(mergeWork(here, file, none).tools).toEqual([
      makeTool('leap'),
      makeTool('return'),
      makeTool('role-mix'),
    ]);
    expect(mergeWork(here, file, { ...none, tools: true }).tools).toEqual([
      other,
      makeTool('return'),
      makeTool('role-mix'),
    ]);
  });

  test('finds the same inputs alike, whenever they were put in', () => {
    const later = makeTool('leap', { changedAt: '2026-09-01T00:00:00Z' });
    expect(planMerge(here, { ...nothing, tools: [later] }).overwrites).toBe(false);
  });
});

describe('the kept tools', () => {
  test('take one in at its place or at the end, and let it go', () => {
    const [leap, mix] = [makeTool('leap'), makeTool('role-mix')];
    const changed = makeTool('leap', { inputs: { people: '2' } });
    expect(putTool([], 'leap', leap)).toEqual([leap]);
    expect(putTool([leap], 'role-mix', mix)).toEqual([leap, mix]);
    expect(putTool([leap, mix], 'leap', changed)).toEqual([changed, mix]);
    expect(putTool([leap, mix], 'leap', null)).toEqual([mix]);
  });
});

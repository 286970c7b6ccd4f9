import { describe, expect, test } from 'vitest';
import { nextTexts } from '../../src/interface/tools/return-result.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { readPercentage } from '../../src/model/percentage.ts';
import type { ReturnTool } from '../../src/model/tool-types.ts';
import { checkInputs, readNumbers } from '../../src/tools/form.ts';
import { makeForm } from '../../src/tools/return/form.ts';
import { workOut } from '../../src/tools/return/work-out.ts';

const { tools, plays, evidence } = loadPlaybookFromDisk('.');
const tool = tools.find(({ id }) => id === 'return') as ReturnTool;
const form = makeForm(tool);

describe('the content of the return tool', () => {
  test('has a play that exists for every reason to name one', () => {
    expect(Object.keys(tool.next).sort()).toEqual(Object.keys(nextTexts).sort());
    const known = plays.map(({ id }) => id);
    expect(Object.values(tool.next).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('has claims of “up to” so much alone, each from a row that is not verified', () => {
    for (const { figure: reference } of tool.effects) {
      const [id, name] = reference.split('/');
      const row = evidence.find((each) => each.id === id)!;
      expect(row.status, reference).toBe('unverified');
      const { value } = row.figures.find((figure) => figure.id === name)!;
      expect(readPercentage(value), reference).toMatchObject({ bound: 'less' });
      expect(value).toMatch(/^up to /);
    }
  });

  test('has an example that the form takes whole, that can be tried and that does not flatter', () => {
    const { inputs } = tool.example;
    expect(checkInputs(form, inputs)).toEqual({ inputs, faults: [] });
    expect(readNumbers(form, inputs).faults).toEqual({});
    const { outcome, order, reading } = workOut(form, inputs);
    expect(reading.rangeFaults).toEqual({});
    expect(order).not.toBeNull();
    expect(outcome!.pays).toBe(false);
  });

  test('takes no claimed size as an input of its example', () => {
    const sizes = [/^25\s*%?$/, /^50\s*%?$/];
    for (const [field, text] of Object.entries(tool.example.inputs)) {
      expect(
        sizes.some((size) => size.test(text)),
        field,
      ).toBe(false);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { RoleMixTool } from '../../src/model/tool-types.ts';
import { checkInputs } from '../../src/tools/form.ts';
import { warningRows } from '../../src/interface/tools/role-mix-reading.ts';
import { makeForm, serviceRole } from '../../src/tools/role-mix/form.ts';
import { readMixes } from '../../src/tools/role-mix/mix.ts';
import { choosePlays } from '../../src/tools/role-mix/plays.ts';
import { asksOf, shiftBetween } from '../../src/tools/role-mix/shift.ts';
import { findNearlyAll } from '../../src/tools/role-mix/warnings.ts';

const { tools, plays, model, evidence } = loadPlaybookFromDisk('.');
const tool = tools.find(({ id }) => id === 'role-mix') as RoleMixTool;
const dimensions = model.dimensions.map(({ id }) => id);

describe('the content of the role mix', () => {
  test('has the four roles of the source, service among them', () => {
    expect(tool.roles.map(({ id }) => id)).toEqual([serviceRole, 'sentiment', 'brand', 'sales']);
  });

  test('asks for something wherever a role gains or loses, once for each dimension', () => {
    for (const { id } of tool.roles) {
      for (const direction of ['more', 'less']) {
        const own = tool.shifts.filter((one) => one.role === id && one.direction === direction);
        const asked = own.map(({ dimension }) => dimension);
        expect(asked.length, `${id}, ${direction}`).toBeGreaterThan(0);
        expect(new Set(asked).size, `${id}, ${direction}`).toBe(asked.length);
      }
    }
  });

  test('names plays of the dimension that a shift bears on', () => {
    for (const { plays: named, dimension } of tool.shifts) {
      for (const id of named) {
        expect(plays.find((play) => play.id === id)?.dimension, id).toBe(dimension);
      }
    }
  });

  test('begins with the play that finds out where the hours went', () => {
    const ground = { shift: null, asks: [], isShort: false };
    const [first] = choosePlays(tool, serviceRole, ground);
    expect(first?.play).toBe('purpose-look');
  });

  test('has an example of two whole mixes that shows a warning, a shift and three plays', () => {
    const { inputs } = tool.example;
    expect(checkInputs(makeForm(tool), inputs)).toEqual({ inputs, faults: [] });
    const { today, intended } = readMixes(tool, inputs);
    if (today.state !== 'whole' || intended.state !== 'whole') throw new Error('not two mixes');
    const shift = shiftBetween(tool, today.mix, intended.mix);
    const asks = asksOf(tool, shift, dimensions);
    const mixes = { today: today.mix, intended: intended.mix };
    expect(findNearlyAll(tool, mixes).map(({ role }) => role)).toEqual([serviceRole]);
    expect(choosePlays(tool, serviceRole, { shift, asks, isShort: false })).toHaveLength(3);
  });

  test('has a row of evidence, with its year, for each that a warning goes back to', () => {
    for (const id of warningRows) {
      expect(evidence.find((row) => row.id === id)?.published, id).toMatch(/^\d{4}$/);
    }
  });
});

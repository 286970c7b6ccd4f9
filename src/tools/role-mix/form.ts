import type { RoleMixTool } from '../../model/tool-types.ts';
import type { Field, ToolForm } from '../form.ts';
import { readNumber } from '../typed-number.ts';
import type { NumberReading, NumberRule } from '../typed-number.ts';

/** The two mixes: as the work is shared today, and as the reader intends it. */
export type Viewpoint = 'today' | 'intended';

export const viewpoints: readonly Viewpoint[] = ['today', 'intended'];

/** The role whose share the warnings and the replies are about. */
export const serviceRole = 'service';

/** The value of a lock's field; an open lock is absent. */
export const lockedChoice = 'locked';

/** The field of all hours that a firm gives to social media in a week, in all roles together. */
export const hoursField = 'hours';

/** A role's points. */
export const pointsRule: NumberRule = { unit: 'points', max: 100, isWhole: true };

/** Hours as typed. */
export const hoursRule: NumberRule = { unit: 'hours', max: 1_000_000 };

/** Reads a role's points as typed; a `%` may stand behind them, since points of a hundred are nothing else. */
export function readPoints(text: string): NumberReading {
  return readNumber(text.normalize('NFKC').replace(/%\s*$/, ''), pointsRule);
}

/** The field of a role's points. */
export function pointsField(viewpoint: Viewpoint, role: string): string {
  return `${viewpoint}-${role}`;
}

/** The field that says whether a role keeps its points. */
export function lockField(viewpoint: Viewpoint, role: string): string {
  return `${viewpoint}-${role}-lock`;
}

/** The inputs: four shares and four locks for each mix, and the hours of a week. */
export function makeForm(tool: RoleMixTool): ToolForm {
  const fieldsOf = (viewpoint: Viewpoint): Field[] =>
    tool.roles.flatMap(({ id }): Field[] => [
      { id: pointsField(viewpoint, id), kind: 'number', number: pointsRule },
      { id: lockField(viewpoint, id), kind: 'choice', choices: [lockedChoice] },
    ]);
  return {
    tool: tool.id,
    version: tool.version,
    fields: [
      ...viewpoints.flatMap(fieldsOf),
      { id: hoursField, kind: 'number', number: hoursRule },
    ],
  };
}

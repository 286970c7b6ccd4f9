import type { RoleMixTool } from '../../model/tool-types.ts';
import type { ToolInputs } from '../form.ts';
import { readNumber } from '../typed-number.ts';
import { hoursField, hoursRule, lockField, lockedChoice, pointsField, readPoints } from './form.ts';
import type { Viewpoint } from './form.ts';
import { shareByWeight, whole } from './share.ts';
import type { Locks, Mix } from './share.ts';

/**
 * What the inputs say of one mix:
 * - `blank`: no role has points yet
 * - `whole`: all roles have, together 100
 * - `broken`: some are missing or cannot be read (`null`), or they do not add up to 100; `total` is what the others add up to. The
 *   sliders never leave a mix so; a link or a file can.
 */
export type MixReading =
  | { state: 'blank' }
  | { state: 'whole'; mix: Mix }
  | { state: 'broken'; points: readonly (number | null)[]; total: number };

/** Everything that the inputs of the tool say. */
export interface MixesRead {
  today: MixReading;
  intended: MixReading;
  /** Hours that the firm gives to social media in a week, in all roles; `null` where they are not given or cannot be read. */
  hours: number | null;
}

/** Reads both mixes and the hours. */
export function readMixes(tool: RoleMixTool, inputs: ToolInputs): MixesRead {
  const hours = readNumber(inputs[hoursField] ?? '', hoursRule);
  const read = (viewpoint: Viewpoint): MixReading => {
    const fields = tool.roles.map(({ id }) => pointsField(viewpoint, id));
    if (fields.every((field) => inputs[field] === undefined)) return { state: 'blank' };
    return judge(
      fields.map((field) => {
        const points = readPoints(inputs[field] ?? '');
        return points.ok ? points.value : null;
      }),
    );
  };
  return { today: read('today'), intended: read('intended'), hours: hours.ok ? hours.value : null };
}

function judge(points: readonly (number | null)[]): MixReading {
  const given = points.filter((one) => one !== null);
  const total = given.reduce((sum, one) => sum + one, 0);
  return given.length === points.length && total === whole
    ? { state: 'whole', mix: given }
    : { state: 'broken', points, total };
}

/** A whole mix near to points that are not one: roles without points share the rest evenly; where there is no rest, or no such role, all keep their proportion. */
export function mendMix(points: readonly (number | null)[]): Mix {
  const missing = points.filter((one) => one === null).length;
  const rest = whole - points.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (missing === 0 || rest <= 0) {
    return shareByWeight(
      points.map((one) => one ?? 0),
      whole,
    );
  }
  const shares = shareByWeight(Array<number>(missing).fill(1), rest);
  return points.map((one) => one ?? shares.shift() ?? 0);
}

/** The locks of a mix, in the order of the roles. */
export function readLocks(tool: RoleMixTool, inputs: ToolInputs, viewpoint: Viewpoint): Locks {
  return tool.roles.map(({ id }) => inputs[lockField(viewpoint, id)] === lockedChoice);
}

/** A mix as inputs. */
export function mixInputs(tool: RoleMixTool, viewpoint: Viewpoint, mix: Mix): ToolInputs {
  return Object.fromEntries(
    tool.roles.map(({ id }, index) => [pointsField(viewpoint, id), String(mix[index] ?? 0)]),
  );
}

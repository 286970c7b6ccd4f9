import type { RoleMixTool } from '../../model/tool-types.ts';
import { viewpoints } from './form.ts';
import type { Viewpoint } from './form.ts';
import type { Mix } from './share.ts';

/** A role that is nearly everything in a mix. */
export interface NearlyAll {
  role: string;
  viewpoint: Viewpoint;
  points: number;
}

/** The roles that reach `tool.nearlyAll` points in a mix; at most one in each, because the line lies above half. */
export function findNearlyAll(
  tool: RoleMixTool,
  mixes: Readonly<Record<Viewpoint, Mix | null>>,
): NearlyAll[] {
  return viewpoints.flatMap((viewpoint) =>
    tool.roles.flatMap(({ id }, index) => {
      const points = mixes[viewpoint]?.[index] ?? 0;
      return points >= tool.nearlyAll ? [{ role: id, viewpoint, points }] : [];
    }),
  );
}

import type { RoleMixTool } from '../../model/tool-types.ts';
import type { Mix } from './share.ts';

/** What becomes of one role. */
export interface RoleShift {
  /** Role id. */
  role: string;
  today: number;
  intended: number;
  /** Intended less today: -100 to 100. */
  points: number;
}

/** The way from one mix to another. */
export interface Shift {
  /** In the order of the roles. */
  roles: readonly RoleShift[];
  /** Points that leave one role for another: 0 to 100. */
  moved: number;
}

/** The shift between two whole mixes; what all roles gain is what all roles lose. */
export function shiftBetween(tool: RoleMixTool, today: Mix, intended: Mix): Shift {
  const roles = tool.roles.map(({ id }, index): RoleShift => {
    const [before, after] = [today[index] ?? 0, intended[index] ?? 0];
    return { role: id, today: before, intended: after, points: after - before };
  });
  return { roles, moved: roles.reduce((sum, { points }) => sum + Math.max(points, 0), 0) };
}

/** What the shift of one role asks of one dimension. */
export interface AskPart {
  role: string;
  /** Of the role, with its sign. */
  points: number;
  /** What the firm must then be able to do. */
  asks: string;
  /** Play ids, the first one first. */
  plays: readonly string[];
}

/** What a shift asks of one dimension. */
export interface DimensionAsk {
  /** Dimension id. */
  dimension: string;
  /** Points that the roles named in `parts` gain or lose, without their signs: how much of the shift bears on the dimension. */
  points: number;
  /** The largest first; of equals in the order of the content. */
  parts: readonly AskPart[];
}

/**
 * What a shift asks of each dimension that it bears on, by the pairs of role and dimension in `tool.shifts`; a role that keeps its points
 * asks for nothing.
 *
 * @param dimensions ids in the model's order, which decides between equals
 * @returns the dimension on which most points bear first
 */
export function asksOf(
  tool: RoleMixTool,
  shift: Shift,
  dimensions: readonly string[],
): DimensionAsk[] {
  const parts = tool.shifts.flatMap(({ role, direction, dimension, asks, plays }) => {
    const points = shift.roles.find((one) => one.role === role)?.points ?? 0;
    const applies = direction === 'more' ? points > 0 : points < 0;
    return applies ? [{ dimension, part: { role, points, asks, plays } }] : [];
  });
  return dimensions
    .map((dimension): DimensionAsk => {
      const own = parts
        .filter((one) => one.dimension === dimension)
        .map(({ part }) => part)
        .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
      const points = own.reduce((sum, part) => sum + Math.abs(part.points), 0);
      return { dimension, points, parts: own };
    })
    .filter(({ parts: own }) => own.length > 0)
    .toSorted((a, b) => b.points - a.points);
}

import type { RoleMixTool } from '../../model/tool-types.ts';
import type { AskPart, DimensionAsk, Shift } from './shift.ts';

/** More plays than this are a list of wishes. */
export const playsAtMost = 3;

/** A play to begin with, and why. */
export type MixPlay =
  /** There is no shift to work from: the first play that this tool helps with. */
  | { play: string; reason: 'start' }
  /** The intended service falls short of what replies need. */
  | { play: string; reason: 'short' }
  /** A dimension that the shift bears on. */
  | { play: string; reason: 'shift'; dimension: string; points: number; part: AskPart };

/** What the plays are chosen from. */
export interface PlayGround {
  /** `null` while a mix is missing. */
  shift: Shift | null;
  /** As `asksOf` orders them. */
  asks: readonly DimensionAsk[];
  /** Whether the intended service falls short of what replies need. */
  isShort: boolean;
}

/**
 * At most three plays.
 *
 * The rule: without a shift, the first of `tool.plays`. Where the intended service falls short, the first play that the content has for
 * service, in the direction in which service moves (more, where it stays). Then, dimension by dimension, the one on which most points bear
 * first, the first play of its largest part that is not named yet; one play for each dimension.
 *
 * @param service id of the role
 */
export function choosePlays(tool: RoleMixTool, service: string, ground: PlayGround): MixPlay[] {
  const chosen: MixPlay[] = [];
  const add = (next: MixPlay | null): void => {
    if (next !== null && chosen.every(({ play }) => play !== next.play)) chosen.push(next);
  };
  if (ground.isShort) add(playForService(tool, service, ground.shift));
  for (const { dimension, points, parts } of ground.asks) {
    const named = chosen.map(({ play }) => play);
    for (const part of parts) {
      const play = part.plays.find((id) => !named.includes(id));
      if (play === undefined) continue;
      add({ play, reason: 'shift', dimension, points, part });
      break;
    }
  }
  const [start] = tool.plays;
  if (chosen.length === 0 && start !== undefined) add({ play: start, reason: 'start' });
  return chosen.slice(0, playsAtMost);
}

function playForService(tool: RoleMixTool, service: string, shift: Shift | null): MixPlay | null {
  const points = shift?.roles.find(({ role }) => role === service)?.points ?? 0;
  const direction = points < 0 ? 'less' : 'more';
  const play = tool.shifts
    .filter((one) => one.role === service && one.direction === direction)
    .flatMap(({ plays }) => plays)
    .at(0);
  return play === undefined ? null : { play, reason: 'short' };
}

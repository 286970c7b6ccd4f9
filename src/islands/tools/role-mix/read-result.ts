import type { RoleMixTool, ToolInputs } from '../../../model/tool-types.ts';
import { serviceRole } from '../../../tools/role-mix/form.ts';
import type { Viewpoint } from '../../../tools/role-mix/form.ts';
import { readMixes } from '../../../tools/role-mix/mix.ts';
import type { MixesRead, MixReading } from '../../../tools/role-mix/mix.ts';
import { choosePlays } from '../../../tools/role-mix/plays.ts';
import type { MixPlay } from '../../../tools/role-mix/plays.ts';
import type { ReplyFromLeap } from '../../../tools/role-mix/from-leap.ts';
import { serviceNeed } from '../../../tools/role-mix/service-need.ts';
import type { NoServiceNeed, ServiceNeed } from '../../../tools/role-mix/service-need.ts';
import type { Mix } from '../../../tools/role-mix/share.ts';
import { asksOf, shiftBetween } from '../../../tools/role-mix/shift.ts';
import type { DimensionAsk, Shift } from '../../../tools/role-mix/shift.ts';
import { findNearlyAll } from '../../../tools/role-mix/warnings.ts';
import type { NearlyAll } from '../../../tools/role-mix/warnings.ts';

/** All that the tool shows. */
export interface MixResult {
  read: MixesRead;
  /** The mixes that are whole. */
  mixes: Readonly<Record<Viewpoint, Mix | null>>;
  /** Whether the result in words tells of every mix that has points; it does not while one of them is broken. */
  isEveryMixSaid: boolean;
  /** `null` while a mix is missing. */
  shift: Shift | null;
  asks: readonly DimensionAsk[];
  /** The dimension that most points bear on; `null` where there is none, or more than one. */
  mostAsked: DimensionAsk | null;
  nearlyAll: readonly NearlyAll[];
  /** `null` where the leap tool has no inputs that tell. */
  need: ServiceNeed | NoServiceNeed | 'made-up' | null;
  /** The same where the intended service falls short; else `null`. */
  short: ServiceNeed | null;
  /** Of today. */
  servicePoints: number | null;
  plays: readonly MixPlay[];
}

/**
 * Works out all that the tool shows.
 *
 * @param dimensions ids in the model's order
 * @param reply from the leap tool
 */
export function readResult(
  tool: RoleMixTool,
  inputs: ToolInputs,
  dimensions: readonly string[],
  reply: ReplyFromLeap,
): MixResult {
  const read = readMixes(tool, inputs);
  const mixes = { today: wholeOf(read.today), intended: wholeOf(read.intended) };
  const { today, intended } = mixes;
  const service = tool.roles.findIndex(({ id }) => id === serviceRole);
  const shift = today && intended && shiftBetween(tool, today, intended);
  const asks = shift ? asksOf(tool, shift, dimensions) : [];
  const [first, second] = asks;
  const need =
    reply === null || reply === 'made-up'
      ? reply
      : serviceNeed(reply, read.hours, today, intended, service);
  const short = need !== null && typeof need === 'object' && need.shortPoints > 0 ? need : null;
  return {
    read,
    mixes,
    isEveryMixSaid: read.today.state !== 'broken' && read.intended.state !== 'broken',
    shift,
    asks,
    mostAsked: first && first.points > (second?.points ?? 0) ? first : null,
    nearlyAll: findNearlyAll(tool, mixes),
    need,
    short,
    servicePoints: today?.[service] ?? null,
    plays:
      today || intended
        ? choosePlays(tool, serviceRole, { shift, asks, isShort: short !== null })
        : [],
  };
}

function wholeOf(reading: MixReading): Mix | null {
  return reading.state === 'whole' ? reading.mix : null;
}

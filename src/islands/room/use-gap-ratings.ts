import { useState } from 'react';
import { nowIso } from '../../browser/clock.ts';
import { readTools, writeTool } from '../../browser/tool-door.ts';
import type { ToolOutcome } from '../../browser/tool-door.ts';
import { gapText as words } from '../../interface/workshop/room-cards.ts';
import type { EngagementGapTool } from '../../model/tool-types.ts';
import { countRatings, putRatings } from '../../room/vote-ratings.ts';
import type { RoomRating } from '../../room/vote-ratings.ts';
import type { ToolWork } from '../../sharing/tool-work.ts';
import { secondField } from '../../tools/engagement-gap/form.ts';
import type { ViewpointNumber } from '../../tools/engagement-gap/form.ts';

/** The tool, as far as its ratings go. */
export type GapTool = Pick<EngagementGapTool, 'id' | 'version' | 'wants'>;

/** How far the taking has come. */
export type GapState =
  | { kind: 'offer' }
  /** Ratings are there already. */
  | { kind: 'ask'; own: number; isSecondTaken: boolean }
  | { kind: 'done'; before: ToolWork | null }
  | { kind: 'undone' }
  | { kind: 'failed'; why: 'blocked' | 'full' | 'newer' };

/** Taking the room's ratings into the tool. */
export interface GapTaking {
  state: GapState;
  /** Puts them there, or asks where ratings are there already. */
  begin(): void;
  put(viewpoint: ViewpointNumber): void;
  leave(): void;
  undo(before: ToolWork | null): void;
}

/** Puts ratings into what this browser keeps of the tool, and back. */
export function useGapRatings(tool: GapTool, ratings: readonly RoomRating[]): GapTaking {
  const [state, setState] = useState<GapState>({ kind: 'offer' });
  const settle = (outcome: ToolOutcome, next: GapState) =>
    setState(outcome.ok ? next : { kind: 'failed', why: outcome.reason });

  const put = (viewpoint: ViewpointNumber) => {
    const before = keptOf(tool);
    const inputs = putRatings(tool, before?.inputs ?? {}, viewpoint, ratings, words.view);
    const { id, version } = tool;
    const work = { ...before, tool: id, version, inputs, changedAt: nowIso() };
    settle(writeTool(id, version, work), { kind: 'done', before });
  };
  return {
    state,
    put,
    begin: () => {
      const inputs = keptOf(tool)?.inputs ?? {};
      const own = countRatings(tool, inputs, 1);
      const isSecondTaken = (inputs[secondField] ?? 'none') !== 'none';
      if (own === 0) put(1);
      else setState({ kind: 'ask', own, isSecondTaken });
    },
    leave: () => setState({ kind: 'offer' }),
    undo: (before) => settle(writeTool(tool.id, tool.version, before), { kind: 'undone' }),
  };
}

/** What this browser keeps of the tool; `null` where nothing is kept. */
function keptOf({ id }: GapTool): ToolWork | null {
  return readTools().tools.find(({ tool }) => tool === id) ?? null;
}

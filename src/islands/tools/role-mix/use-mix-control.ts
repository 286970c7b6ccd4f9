import { useRef, useState } from 'react';
import type { RoleMixTool } from '../../../model/tool-types.ts';
import { lockField, lockedChoice, pointsField } from '../../../tools/role-mix/form.ts';
import type { Viewpoint } from '../../../tools/role-mix/form.ts';
import { mendMix, mixInputs, readLocks } from '../../../tools/role-mix/mix.ts';
import type { MixReading } from '../../../tools/role-mix/mix.ts';
import { evenMix, mostOf, moveHeld } from '../../../tools/role-mix/share.ts';
import type { Grip, Limit, Locks, Mix } from '../../../tools/role-mix/share.ts';
import type { ToolHold } from '../use-tool-inputs.ts';

/** What kept the last move short. */
export interface Stop {
  /** Position of the role. */
  role: number;
  limit: Limit;
  /** Points that the role can have. */
  most: number;
}

/** One mix, and what the reader can do with it. */
export interface MixControl {
  viewpoint: Viewpoint;
  reading: MixReading;
  /** Where the sliders stand: even shares for a blank mix, the nearest whole mix for a broken one. */
  mix: Mix;
  locks: Locks;
  /** `null` after a move that went where it was asked to. */
  stop: Stop | null;
  /** Position of the role that was moved last; `null` where none was since the mix came from elsewhere. */
  moved: number | null;
  /** The mix that was cleared last and can be brought back. */
  cleared: Mix | null;
  /** Moves a role as near to the points as it can go, and says where that is. */
  move(role: number, asked: number): number;
  toggleLock(role: number): void;
  /** Puts a whole mix in place. */
  put(mix: Mix): void;
  clear(): void;
}

/** What the last move left behind, which holds as long as the mix is the one it led to. */
interface LastMove {
  mix: Mix;
  role: number;
  limit: Limit | null;
}

/** One of the two mixes, on top of the tool's inputs. */
export function useMixControl(
  tool: RoleMixTool,
  hold: ToolHold,
  viewpoint: Viewpoint,
  reading: MixReading,
): MixControl {
  const grip = useRef<Grip | null>(null);
  const [last, setLast] = useState<LastMove | null>(null);
  const [cleared, setCleared] = useState<Mix | null>(null);
  const mix = standingOf(reading, tool.roles.length);
  const locks = readLocks(tool, hold.inputs, viewpoint);
  const isFromMove = last !== null && last.mix.every((points, index) => points === mix[index]);

  return {
    viewpoint,
    reading,
    mix,
    locks,
    stop:
      isFromMove && last.limit !== null
        ? { role: last.role, limit: last.limit, most: mostOf(mix, locks, last.role) }
        : null,
    moved: isFromMove ? last.role : null,
    cleared: reading.state === 'blank' ? cleared : null,
    move: (role, asked) => {
      const moved = moveHeld(grip.current, mix, locks, role, asked);
      grip.current = moved.grip;
      setLast({ mix: moved.mix, role, limit: moved.limit });
      hold.setMany(mixInputs(tool, viewpoint, moved.mix));
      return moved.mix[role] ?? 0;
    },
    toggleLock: (role) => {
      const field = lockField(viewpoint, tool.roles[role]?.id ?? '');
      setLast(null);
      hold.set(field, locks[role] === true ? '' : lockedChoice);
    },
    put: (whole) => {
      setLast(null);
      hold.setMany(mixInputs(tool, viewpoint, whole));
    },
    clear: () => {
      setCleared(mix);
      const fields = tool.roles.flatMap(({ id }) => [
        pointsField(viewpoint, id),
        lockField(viewpoint, id),
      ]);
      hold.setMany(Object.fromEntries(fields.map((field) => [field, ''])));
    },
  };
}

function standingOf(reading: MixReading, roles: number): Mix {
  switch (reading.state) {
    case 'blank':
      return evenMix(roles);
    case 'whole':
      return reading.mix;
    case 'broken':
      return mendMix(reading.points);
  }
}

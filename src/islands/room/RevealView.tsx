import type { Model, Role } from '../../model/types.ts';
import type { Reveal } from '../../room/room.ts';
import { DimensionReveal } from './DimensionReveal.tsx';
import { PlaceReveal } from './PlaceReveal.tsx';

export interface RevealViewProps {
  model: Model;
  reveal: Reveal;
  /** The same target in the round before, or in an earlier workshop; `null` where there is none. */
  before: Reveal | null;
  roles: readonly Role[];
  /** `screen` is read from the back of a room and fits without scrolling. */
  size: 'screen' | 'page';
  /** Hears of each chart as it is drawn, with a name for its file; `null` when it is gone. The same function on every render. */
  onCanvas?: (name: string, canvas: HTMLCanvasElement | null) => void;
}

/** What was revealed: a dimension's questions, or the room's place. */
export function RevealView({ model, reveal, before, roles, size, onCanvas }: RevealViewProps) {
  const { figures, target } = reveal;
  const earlier = before?.figures;
  const shared = { model, roles, size };
  return (
    <div className={`reveal is-${size} is-${figures.kind}`} data-reveal={target}>
      {figures.kind === 'dimension' ? (
        <DimensionReveal
          {...shared}
          figures={figures}
          before={earlier?.kind === 'dimension' ? earlier : null}
          onCanvas={onCanvas}
        />
      ) : (
        <PlaceReveal
          {...shared}
          figures={figures}
          before={earlier?.kind === 'place' ? earlier : null}
        />
      )}
    </div>
  );
}

import { useLayoutEffect, useRef } from 'react';
import { movesText } from '../../interface/moves.ts';
import { addToPlanText as words } from '../../interface/plan.ts';
import { hasPlay, isFull } from '../../sharing/plan.ts';
import type { Plan, PlayName } from '../../sharing/plan.ts';

/** The reader's own plan, whoever's result is shown, and the way into it. */
export interface Planning {
  plan: Plan;
  /** Why this browser would not keep a play, as a sentence; `null` where it would. */
  refusal: string | null;
  /** Address of the plan's page. */
  address: string;
  onAdd: (play: PlayName) => void;
}

/** A button that takes a play into the plan, and the way there once it is in. */
export function AddToPlan({ play, planning }: { play: PlayName; planning: Planning }) {
  const { plan, refusal, address, onAdd } = planning;
  const isIn = refusal === null && hasPlay(plan, play.id);
  const said = refusal ?? (isIn ? words.isIn : isFull(plan) ? words.planFull : '');
  const box = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const wasPressed = useRef(false);

  // The button goes with its press, and takes the focus along.
  useLayoutEffect(() => {
    if (wasPressed.current && said !== '') (link.current ?? box.current)?.focus();
    wasPressed.current = false;
  }, [said]);

  const add = () => {
    wasPressed.current = true;
    onAdd({ id: play.id, title: play.title });
  };

  // The region is there before its first message, or nobody would hear that.
  return (
    <div className="move-plan" tabIndex={-1} ref={box}>
      <p role="status">{said}</p>
      {isIn && (
        <a href={address} ref={link}>
          {words.open}
        </a>
      )}
      {said === '' && (
        <button
          type="button"
          className="button quiet"
          aria-label={movesText.addOne(play.title)}
          onClick={add}
        >
          {words.add}
        </button>
      )}
    </div>
  );
}

/** Why a browser would not keep what goes into the plan, in words; `null` where there is no reason. */
export function refusalOf(problems: readonly { kind: string }[]): string | null {
  const kinds = problems.map(({ kind }) => kind);
  if (kinds.includes('blocked')) return words.blocked;
  return kinds.includes('full') ? words.storeFull : null;
}

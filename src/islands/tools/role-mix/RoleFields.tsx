import type { KeyboardEvent } from 'react';
import { limitText, mixText as words } from '../../../interface/tools/role-mix.ts';
import type { MixRole } from '../../../model/tool-types.ts';
import { whole } from '../../../tools/role-mix/share.ts';
import { PointsBox } from './PointsBox.tsx';
import type { MixControl } from './use-mix-control.ts';

/** Points for a key that a slider does not move by itself, or by other steps in other browsers. */
const STEPS: Readonly<Record<string, number>> = { PageUp: 10, PageDown: -10 };

/** One role of a mix: its slider, its points to type, and its lock. */
export function RoleFields({
  role: { id: roleId, name, about },
  at,
  control,
}: {
  role: MixRole;
  /** Position of the role. */
  at: number;
  control: MixControl;
}) {
  const { viewpoint, reading, mix, locks, stop } = control;
  const id = `${viewpoint}-${roleId}`;
  const points = mix[at] ?? 0;
  const isLocked = locks[at] === true;
  const isBlank = reading.state === 'blank';
  const entered = reading.state === 'broken' ? (reading.points[at] ?? null) : points;
  const isStopped = stop?.role === at;
  // One description serves both mixes.
  const described = ['today', roleId, 'about'].join('-');

  function moveTo(slider: HTMLInputElement, asked: number) {
    // A slider that was pulled too far would stay there, because nothing else changes.
    slider.value = String(control.move(at, asked));
  }

  function step(event: KeyboardEvent<HTMLInputElement>) {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    moveTo(event.currentTarget, Math.min(Math.max(points + by, 0), whole));
  }

  return (
    <div className="mix-role" data-role={at + 1}>
      <label htmlFor={id} className="mix-name">
        {name}
        <span className="visually-hidden"> {words.when[viewpoint]}</span>
      </label>
      <PointsBox
        id={`${id}-points`}
        label={words.typed(name, viewpoint)}
        points={isBlank ? null : entered}
        isDisabled={isLocked}
        onPoints={(asked) => control.move(at, asked)}
      />
      <button
        type="button"
        className="button quiet mix-lock"
        aria-pressed={isLocked}
        aria-label={words.lockLabel(name, viewpoint)}
        disabled={isBlank}
        onClick={() => control.toggleLock(at)}
      >
        {words.lock}
      </button>
      <input
        id={id}
        type="range"
        min={0}
        max={whole}
        step={1}
        value={points}
        data-blank={isBlank || undefined}
        disabled={isLocked}
        aria-valuetext={isBlank ? words.blankValue(points) : undefined}
        aria-describedby={described}
        onInput={({ currentTarget }) => moveTo(currentTarget, Number(currentTarget.value))}
        onKeyDown={step}
      />
      {viewpoint === 'today' && (
        <p className="hint" id={described}>
          {about}
        </p>
      )}
      {isStopped && <p className="mix-stop">{limitText(stop.limit, name, stop.most)}</p>}
    </div>
  );
}

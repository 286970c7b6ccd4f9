import type { KeyboardEvent } from 'react';
import { mixText as words } from '../../../interface/tools/role-mix.ts';
import { whole } from '../../../tools/role-mix/share.ts';
import type { MixControl } from './use-mix-control.ts';

/** Points for a key that a slider does not move by itself, or by other steps in other browsers. */
const STEPS: Readonly<Record<string, number>> = { PageUp: 10, PageDown: -10 };

/** The slider of a role; in a blank mix it waits at even shares. */
export function RoleSlider({
  id,
  at,
  control: { reading, mix, locks, move },
  described,
}: {
  id: string;
  /** Position of the role. */
  at: number;
  control: MixControl;
  /** The id of what describes the role. */
  described: string;
}) {
  const points = mix[at] ?? 0;
  const isBlank = reading.state === 'blank';

  function moveTo(slider: HTMLInputElement, asked: number) {
    // A slider that was pulled too far would stay there, because nothing else changes.
    slider.value = String(move(at, asked));
  }

  function step(event: KeyboardEvent<HTMLInputElement>) {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    moveTo(event.currentTarget, Math.min(Math.max(points + by, 0), whole));
  }

  return (
    <input
      id={id}
      type="range"
      min={0}
      max={whole}
      step={1}
      value={points}
      data-blank={isBlank || undefined}
      disabled={locks[at] === true}
      aria-valuetext={isBlank ? words.blankValue(points) : undefined}
      aria-describedby={described}
      onInput={({ currentTarget }) => moveTo(currentTarget, Number(currentTarget.value))}
      onKeyDown={step}
    />
  );
}

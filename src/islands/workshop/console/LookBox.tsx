import { lookText as words } from '../../../interface/workshop/console.ts';
import { SIZES, TRIMS } from '../../../room/show-actions.ts';
import type { ShowAction } from '../../../room/show-actions.ts';
import type { ScreenLook, Show } from '../../../room/show.ts';

interface Props {
  show: Show;
  act: (action: ShowAction) => void;
}

const LOOKS: readonly ScreenLook[] = ['light', 'dark', 'black'];

/** How the Screen is lit, and how large its type is. */
export function LookBox({ show, act }: Props) {
  const isDesigned = show.size === 0 && show.brightness === 0 && show.contrast === 0;
  return (
    <details className="console-box">
      <summary>{words.title}</summary>
      <div className="console-look">
        <Colours show={show} act={act} />
        <Stepper
          name={words.size}
          value={show.size}
          range={SIZES}
          onStep={(by) => act({ type: 'size', by })}
        />
        <Stepper
          name={words.brightness}
          value={show.brightness}
          range={TRIMS}
          onStep={(by) => act({ type: 'trim', of: 'brightness', by })}
        />
        <Stepper
          name={words.contrast}
          value={show.contrast}
          range={TRIMS}
          onStep={(by) => act({ type: 'trim', of: 'contrast', by })}
        />
        <button
          className="button quiet"
          type="button"
          disabled={isDesigned}
          onClick={() => act({ type: 'reset-display' })}
        >
          {words.reset}
        </button>
      </div>
    </details>
  );
}

function Colours({ show, act }: Props) {
  return (
    <fieldset>
      <legend>{words.look}</legend>
      {LOOKS.map((look) => (
        <label key={look}>
          <input
            type="radio"
            name="screen-look"
            checked={show.look === look}
            onChange={() => act({ type: 'look', look })}
          />
          {words.looks[look]}
        </label>
      ))}
    </fieldset>
  );
}

interface StepperProps {
  name: string;
  value: number;
  range: { least: number; most: number };
  onStep: (by: 1 | -1) => void;
}

function Stepper({ name, value, range, onStep }: StepperProps) {
  return (
    <div className="console-stepper" role="group" aria-label={name}>
      <span>{name}</span>
      <button
        type="button"
        aria-label={words.less(name)}
        disabled={value <= range.least}
        onClick={() => onStep(-1)}
      >
        −
      </button>
      <output>{value === 0 ? words.asDesigned : words.steps(value)}</output>
      <button
        type="button"
        aria-label={words.more(name)}
        disabled={value >= range.most}
        onClick={() => onStep(1)}
      >
        +
      </button>
    </div>
  );
}

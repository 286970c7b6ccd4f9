import { gapText as words } from '../../../interface/tools/perception-gap.ts';
import type { GuessReading } from '../../../tools/perception-gap/reading.ts';

interface Props {
  reading: GuessReading;
  /** The same in words. */
  label: string;
}

const TICKS = [0, 20, 40, 60, 80, 100] as const;

/** A guess and what was found on one scale: the guess above the line, the others on it, each with its name and its shape. */
export function GuessScale({ reading, label }: Props) {
  const { guess, consumers, executives } = reading;
  return (
    <svg className="gap-scale" role="img" aria-label={label}>
      <line className="gap-line" x1="0%" x2="100%" y1="4.4em" y2="4.4em" />
      {TICKS.map((tick) => (
        <g key={tick} className="gap-tick">
          <line x1={`${tick}%`} x2={`${tick}%`} y1="4.4em" y2="4.7em" />
          <text x={`${tick}%`} y="8.6em" textAnchor={anchorAt(tick)}>
            {tick}%
          </text>
        </g>
      ))}
      <line className="gap-span" x1={`${guess}%`} x2={`${consumers}%`} y1="3.1em" y2="3.1em" />
      <line className="gap-drop" x1={`${consumers}%`} x2={`${consumers}%`} y1="3.1em" y2="4.4em" />
      <Mark percent={guess} at="3.1em" shape="triangle" name={words.scale.guess} nameAt="1.7em" />
      <Mark
        percent={consumers}
        at="4.4em"
        shape="circle"
        name={words.scale.consumers}
        nameAt="5.9em"
      />
      {executives !== null && (
        <Mark
          percent={executives}
          at="4.4em"
          shape="square"
          name={words.scale.executives}
          nameAt="7.1em"
        />
      )}
    </svg>
  );
}

interface MarkProps {
  percent: number;
  /** How far down the point stands. */
  at: string;
  shape: 'triangle' | 'circle' | 'square';
  name: string;
  /** How far down its name stands. */
  nameAt: string;
}

function Mark({ percent, at, shape, name, nameAt }: MarkProps) {
  return (
    <>
      <svg className={`gap-mark is-${shape}`} x={`${percent}%`} y={at}>
        {shape === 'triangle' && <path d="M0 7L-7 -5H7Z" />}
        {shape === 'circle' && <circle r="7" />}
        {shape === 'square' && <rect x="-6" y="-6" width="12" height="12" />}
      </svg>
      <text x={`${percent}%`} y={nameAt} textAnchor={anchorAt(percent)}>
        {name} <tspan className="gap-value">{percent}%</tspan>
      </text>
    </>
  );
}

/** Near an end of the scale a text grows inwards. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 14) return 'start';
  return percent > 86 ? 'end' : 'middle';
}

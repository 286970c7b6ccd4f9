import { gapText as words } from '../../../interface/tools/perception-gap.ts';

interface Props {
  /** Of the finding. */
  name: string;
  /** `null` while there is none that can be read. */
  guess: number | null;
  onGuess: (percent: string) => void;
}

/** Where a slider without a guess stands: at its end, without a thumb and without a filled part. */
const UNSET = 0;

/** The keys that would lead to that end, and change nothing there. */
const TO_UNSET: readonly string[] = ['Home', 'ArrowLeft', 'ArrowDown', 'PageDown'];

/** A guess by slider; without one there is a scale and nothing on it. */
export function GuessSlider({ name, guess, onGuess }: Props) {
  return (
    <span className="gap-slider">
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        className={guess === null ? 'is-unset' : undefined}
        value={guess ?? UNSET}
        aria-label={words.slider(name)}
        aria-valuetext={guess === null ? words.sliderNone : words.sliderValue(guess)}
        onChange={(event) => onGuess(event.target.value)}
        // A press on the end where it stands changes nothing, and is a guess all the same.
        onClick={(event) => guess === null && onGuess(event.currentTarget.value)}
        onKeyDown={({ key }) => guess === null && TO_UNSET.includes(key) && onGuess(String(UNSET))}
      />
      <span className="gap-ends" aria-hidden="true">
        <span>0%</span>
        <span>100%</span>
      </span>
    </span>
  );
}

import { gapText as words } from '../../../interface/tools/perception-gap.ts';
import { GUESS_RULE, guessField } from '../../../tools/perception-gap/form.ts';
import type { GuessState } from '../../../tools/perception-gap/form.ts';
import type { GuessReading } from '../../../tools/perception-gap/reading.ts';
import { NumberField } from '../NumberField.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';
import { AnswerBlock } from './AnswerBlock.tsx';
import type { Finding, FindingAnswer } from './parts.ts';

interface Props {
  hold: ToolHold;
  finding: Finding;
  answer: FindingAnswer;
  state: GuessState;
  /** `null` while the answer is hidden. */
  reading: GuessReading | null;
  hidesOthers: boolean;
  onSee: () => void;
}

/** Where a slider without a guess stands: at its end, without a thumb and without a filled part. */
const UNSET = 0;

/** The keys that would lead to that end, and change nothing there. */
const TO_UNSET: readonly string[] = ['Home', 'ArrowLeft', 'ArrowDown', 'PageDown'];

/** A finding: its question, a guess by slider or by number, and, once the guess is fixed, its answer. */
export function GuessItem({ hold, finding, answer, state, reading, hidesOthers, onSee }: Props) {
  return (
    <li className="gap-item">
      <fieldset>
        <legend>
          <span className="gap-name">{finding.name}</span> {words.question(finding.about)}
        </legend>
        {reading ? (
          <AnswerBlock
            finding={finding}
            answer={answer}
            reading={reading}
            hidesOthers={hidesOthers}
          />
        ) : (
          <GuessFields hold={hold} finding={finding} state={state} onSee={onSee} />
        )}
      </fieldset>
    </li>
  );
}

function GuessFields({
  hold,
  finding,
  state,
  onSee,
}: Pick<Props, 'hold' | 'finding' | 'state' | 'onSee'>) {
  const field = guessField(finding.id);
  const guess = state.kind === 'guessed' ? state.guess : null;
  const guessAt = (value: string) => hold.set(field, value);
  return (
    <>
      <div className="gap-guess">
        <span className="gap-slider">
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            className={guess === null ? 'is-unset' : undefined}
            value={guess ?? UNSET}
            aria-label={words.slider(finding.name)}
            aria-valuetext={guess === null ? words.sliderNone : words.sliderValue(guess)}
            onChange={(event) => guessAt(event.target.value)}
            // A press on the end where it stands changes nothing, and is a guess all the same.
            onClick={(event) => guess === null && guessAt(event.currentTarget.value)}
            onKeyDown={({ key }) =>
              guess === null && TO_UNSET.includes(key) && guessAt(String(UNSET))
            }
          />
          <span className="gap-ends" aria-hidden="true">
            <span>0%</span>
            <span>100%</span>
          </span>
        </span>
        <NumberField
          hold={hold}
          field={field}
          rule={GUESS_RULE}
          label={words.typed}
          unitLabel={words.unit}
        />
      </div>
      <p className="row gap-see">
        <button
          className="button quiet"
          type="button"
          disabled={guess === null}
          aria-label={words.seeOf(finding.name)}
          aria-describedby={`${field}-state`}
          onClick={onSee}
        >
          {words.see}
        </button>
        <span className="hint" id={`${field}-state`}>
          {state.kind === 'none'
            ? `${words.none}.`
            : guess === null
              ? words.seeNone
              : words.seeHint}
        </span>
      </p>
    </>
  );
}

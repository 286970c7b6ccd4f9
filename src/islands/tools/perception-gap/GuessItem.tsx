import { gapText as words } from '../../../interface/tools/perception-gap.ts';
import { GUESS_RULE, guessField } from '../../../tools/perception-gap/form.ts';
import type { GuessState } from '../../../tools/perception-gap/form.ts';
import type { GuessReading } from '../../../tools/perception-gap/reading.ts';
import { NumberField } from '../NumberField.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';
import { AnswerBlock } from './AnswerBlock.tsx';
import { GuessSlider } from './GuessSlider.tsx';
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

/** A finding: its question, a guess by slider or by number, and, once the guess is fixed, its answer. */
export function GuessItem({ hold, finding, answer, state, reading, hidesOthers, onSee }: Props) {
  return (
    <li className="gap-item">
      <fieldset>
        <legend>
          <h3 className="gap-name">{finding.name}</h3> {words.question(finding.about)}
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
  finding: { id, name },
  state,
  onSee,
}: Pick<Props, 'hold' | 'finding' | 'state' | 'onSee'>) {
  const field = guessField(id);
  const guess = state.kind === 'guessed' ? state.guess : null;
  return (
    <>
      <div className="gap-guess">
        <GuessSlider name={name} guess={guess} onGuess={(percent) => hold.set(field, percent)} />
        <NumberField hold={hold} field={field} rule={GUESS_RULE} label={words.typed} />
      </div>
      <p className="row gap-see">
        <button
          className="button quiet"
          type="button"
          disabled={guess === null}
          aria-label={words.seeOf(name)}
          aria-describedby={`${field}-state`}
          onClick={onSee}
        >
          {words.see}
        </button>
        <span className="hint" id={`${field}-state`}>
          {words.seeStates[state.kind]}
        </span>
      </p>
    </>
  );
}

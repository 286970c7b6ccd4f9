import { useEffect, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { keysEnabled, onKeysChange } from '../../browser/keys.ts';
import { instructionText, placeText } from '../../interface/place.ts';
import type { Model } from '../../model/types.ts';
import type { Answered } from '../../scoring/answers.ts';
import { NOTE_LENGTH, REASON_LENGTH } from '../../sharing/placing.ts';
import type { Placing } from '../../sharing/placing.ts';
import type { PlacedQuestion, Progress } from './route.ts';
import { StepHeading } from './StepHeading.tsx';
import { TextLine } from './TextLine.tsx';

interface Props {
  model: Model;
  placing: Placing;
  placed: PlacedQuestion;
  progress: Progress;
  /** Whether the browser keeps what is answered. */
  isKept: boolean;
  onAnswer: (answered: Answered | null) => void;
  onNote: (typed: string) => void;
  onReason: (typed: string) => void;
  onBack: () => void;
  onNext: () => void;
}

const text = placeText.question;

/** What has keys of its own, so that none of them answers or leaves the question. */
const ownKeys = 'summary, button, textarea, select, input[type="text"]';

/** One question: its answers, the two ways of not answering, the note, and the ways on. */
export function QuestionForm({
  model,
  placing,
  placed,
  progress,
  isKept,
  onAnswer,
  onNote,
  onReason,
  onBack,
  onNext,
}: Props) {
  const { dimension, question } = placed;
  const form = useRef<HTMLFormElement>(null);
  const lastReason = useRef('');
  const [message, setMessage] = useState('');
  const [hasKeys, setHasKeys] = useState(true);
  // Open from the start where there is a note; after that the reader opens and closes it.
  const [hadNote] = useState(() => placing.notes[question.id] !== undefined);
  // A note that stood open from the start is no reason to move the focus there.
  const isOpeningNote = useRef(false);

  useEffect(() => {
    setHasKeys(keysEnabled());
    return onKeysChange(setHasKeys);
  }, []);

  const answered = placing.answers[question.id] ?? null;
  const reason = placing.reasons[question.id] ?? '';
  const note = placing.notes[question.id] ?? '';

  const levels = question.answers.flatMap((answer) => {
    const stage = model.stages.find(({ id: stageId }) => stageId === answer.stage);
    return stage ? [{ level: stage.number, text: answer.text }] : [];
  });

  const choose = (chosen: Answered) => {
    setMessage('');
    onAnswer(chosen);
    // Arrow keys pass through the answers; what was typed for one of them survives that.
    if (chosen.kind === 'not-applicable' && lastReason.current !== '') onReason(lastReason.current);
  };

  const typeReason = (typed: string) => {
    setMessage('');
    lastReason.current = typed;
    onReason(typed);
  };

  const goOn = () => {
    if (answered === null) setMessage(text.nothingChosen);
    else if (answered.kind === 'not-applicable' && reason === '') setMessage(text.reasonMissing);
    else onNext();
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    goOn();
  };

  const skipOrClear = () => {
    if (answered === null) {
      onNext();
    } else {
      onAnswer(null);
      setMessage(text.cleared);
    }
  };

  const enterAnswers = (fromEnd: boolean) => {
    const radios = [
      ...(form.current?.querySelectorAll<HTMLInputElement>('input[name="answer"]') ?? []),
    ];
    (radios.find(({ checked }) => checked) ?? radios.at(fromEnd ? -1 : 0))?.focus();
  };

  const focusNote = (note: HTMLDetailsElement) => {
    if (isOpeningNote.current && note.open) note.querySelector('textarea')?.focus();
    isOpeningNote.current = false;
  };

  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const target = event.target as HTMLElement;
    if (target.closest(ownKeys)) return;
    const isHeading = target.matches('[data-step-heading]');
    if (event.key === 'Backspace') {
      event.preventDefault();
      onBack();
    } else if (event.key === 'Enter' && isHeading) {
      event.preventDefault();
      goOn();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isHeading) {
      event.preventDefault();
      enterAnswers(event.key === 'ArrowUp');
    } else if (keysEnabled()) {
      const pressed = levels.find(({ level }) => String(level) === event.key);
      if (!pressed) return;
      event.preventDefault();
      choose({ kind: 'level', level: pressed.level });
      form.current?.querySelector<HTMLInputElement>(`input[value="${pressed.level}"]`)?.focus();
    }
  };

  const option = (chosen: Answered, face: ReactNode, label: string) => {
    const value = chosen.kind === 'level' ? String(chosen.level) : chosen.kind;
    const isChosen =
      answered?.kind === chosen.kind &&
      (answered.kind !== 'level' || chosen.kind !== 'level' || answered.level === chosen.level);
    return (
      <label className="place-answer" key={value}>
        <input
          type="radio"
          name="answer"
          value={value}
          checked={isChosen}
          onChange={() => choose(chosen)}
        />
        <span className="place-face" aria-hidden="true">
          {face}
        </span>
        <span>{label}</span>
      </label>
    );
  };

  return (
    // The keys are a second way to what the radios and buttons in the form do.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <form ref={form} className="place-question" onSubmit={submit} onKeyDown={press}>
      <p className="place-instruction">{instructionText(model.instruction, placing.unit)}</p>
      <div className="place-progress">
        <p id="question-progress">
          {text.progress(progress.at, progress.of)}
          <span className="place-dimension">{dimension.name}</span>
        </p>
        <progress value={progress.at} max={progress.of} aria-labelledby="question-progress" />
      </div>
      <fieldset>
        <legend>
          <StepHeading describedBy="question-progress">{question.stem}</StepHeading>
        </legend>
        <div className="place-answers">
          {levels.map(({ level, text: label }) => option({ kind: 'level', level }, level, label))}
        </div>
        <div className="place-others">
          {option({ kind: 'dont-know' }, null, text.dontKnow)}
          {question.mayNotApply && option({ kind: 'not-applicable' }, null, text.notApplicable)}
        </div>
      </fieldset>
      {answered?.kind === 'not-applicable' && (
        <TextLine
          id="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={reason}
          limit={REASON_LENGTH}
          rows={1}
          onChange={typeReason}
        />
      )}
      {!isKept && <p className="place-not-kept">{placeText.notSaved}</p>}
      <p className="place-message" role="status">
        {message}
      </p>
      <div className="place-ways">
        <button className="button quiet" type="button" onClick={onBack}>
          {text.back}
        </button>
        <button className="button quiet" type="button" onClick={skipOrClear}>
          {answered === null ? text.skip : text.clear}
        </button>
        <button className="button" type="submit">
          {text.next}
        </button>
      </div>
      <details
        className="place-note"
        open={hadNote}
        onToggle={(event) => focusNote(event.currentTarget)}
      >
        <summary onClick={() => (isOpeningNote.current = true)}>{text.noteSummary}</summary>
        <TextLine
          id="note"
          label={text.note}
          hint={text.noteHint}
          value={note}
          limit={NOTE_LENGTH}
          rows={2}
          onChange={onNote}
        />
      </details>
      <p className="hint">
        {isKept && placeText.savedHere}{' '}
        <span className="place-keys">{hasKeys ? text.keys : text.keysOff}</span>
      </p>
    </form>
  );
}

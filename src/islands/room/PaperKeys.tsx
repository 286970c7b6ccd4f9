import { useRef } from 'react';
import type { FormEvent, KeyboardEvent, RefObject } from 'react';
import { nextKeyText, paperText as words } from '../../interface/workshop/room-intake.ts';
import type { Model } from '../../model/types.ts';
import { countedQuestions } from '../../room/given-answers.ts';
import { nextExpected } from '../../room/paper.ts';
import type { Room } from '../../room/room.ts';
import { usePaperKeys } from './use-paper-keys.ts';
import type { PaperKeying } from './use-paper-keys.ts';
import type { RoomHold } from './use-room.ts';

interface Props {
  hold: RoomHold;
  /** The room's edition. */
  model: Model;
}

/** Paper sheets, keyed in one after the other: a letter and the digits, and Enter for the next. */
export function PaperKeys({ hold, model }: Props) {
  return hold.room && <PaperForm hold={hold} model={model} room={hold.room} />;
}

function PaperForm({ hold, model, room }: Props & { room: Room }) {
  const field = useRef<HTMLInputElement>(null);
  const keying = usePaperKeys(hold, model, room);
  const { done, canUndo } = keying;
  const add = (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    keying.add();
  };
  const undo = () => {
    keying.undo();
    field.current?.focus();
  };
  return (
    <form className="paper-keys" onSubmit={add} noValidate>
      <ul className="paper-letters" aria-label={words.letters}>
        {model.roles.map(({ id, letter, name }) => (
          <li key={id}>
            <kbd>{letter}</kbd> {name}
          </li>
        ))}
      </ul>
      <SheetField field={field} keying={keying} model={model} room={room} onUndo={undo} />
      <p className="row">
        <button className="button quiet" type="submit">
          {words.add}
        </button>
        {canUndo && (
          <>
            <button className="button quiet" type="button" onClick={undo}>
              {words.undo}
            </button>
            <span className="hint">{words.undoHint}</span>
          </>
        )}
      </p>
      <p role="status">{done.said !== '' && <span key={done.number}>{done.said}</span>}</p>
    </form>
  );
}

interface FieldProps {
  field: RefObject<HTMLInputElement | null>;
  keying: PaperKeying;
  model: Model;
  room: Room;
  onUndo: () => void;
}

function SheetField({ field, keying: { typed, canUndo, type }, model, room, onUndo }: FieldProps) {
  const questions = model.dimensions.flatMap((one) => countedQuestions(one, room.length));
  const mayNotApply = questions.some((question) => question.mayNotApply);
  const nameOf = (role: string) => model.roles.find(({ id }) => id === role)?.name ?? role;
  const undoByKey = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    if (!isUndo || typed !== '' || !canUndo) return;
    event.preventDefault();
    onUndo();
  };
  return (
    <div className="field">
      <label htmlFor="paper-sheet">{words.label}</label>
      <input
        id="paper-sheet"
        ref={field}
        type="text"
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="next"
        aria-describedby="paper-hint paper-next"
        onChange={(event) => type(event.target.value)}
        onKeyDown={undoByKey}
      />
      <p className="paper-next" id="paper-next">
        {nextKeyText(nextExpected(model, room.length, typed), nameOf)}
      </p>
      <p className="hint" id="paper-hint">
        {words.hint(questions.length, mayNotApply)}
      </p>
    </div>
  );
}

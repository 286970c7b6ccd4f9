import { useRef, useState } from 'react';
import type { ClipboardEvent, DragEvent, FormEvent, KeyboardEvent } from 'react';
import { boxText as words } from '../../interface/workshop/room-intake.ts';
import type { Model } from '../../model/types.ts';
import { IntakeReport } from './IntakeReport.tsx';
import { RoomFileAsk } from './RoomFileAsk.tsx';
import { useIntake } from './use-intake.ts';
import type { RoomHold } from './use-room.ts';

interface Props {
  /** Every edition that this site has. */
  models: readonly Model[];
  /** Of an open room; nothing is shown without one. */
  hold: RoomHold;
  /** The start of the ids around the field; one of its own on the page. */
  id?: string;
}

/** One box for everything that people send: what holds codes is taken in at once, and nothing else of it is kept. */
export function IntakeBox({ models, hold, id = 'intake' }: Props) {
  const [isOver, setOver] = useState(false);
  const { report, opened, take, takeFile, toNext, tell, clear } = useIntake(models, hold);
  if (!hold.room) return null;
  const drop = (event: DragEvent<HTMLDivElement>) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void takeFile(file);
    else take(event.dataTransfer.getData('text/plain'));
  };
  return (
    <div
      className={isOver ? 'intake is-over' : 'intake'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <TextBox id={id} onText={take} />
      <FileButton id={`${id}-file`} onFile={(file) => void takeFile(file)} />
      <IntakeReport
        report={report}
        next={hold.room.rounds.length + 1}
        onNext={toNext}
        onClear={clear}
      />
      {opened && <RoomFileAsk hold={hold} room={opened} onTaken={tell} onLeave={clear} />}
    </div>
  );
}

/** A field that is empty again as soon as something was pasted into it. */
function TextBox({ id, onText }: { id: string; onText: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (text === '') return;
    // What was pasted never stands in the field, nor in what the browser's own undo brings back.
    event.preventDefault();
    onText((field.current?.value ?? '') + text);
    clear();
  };
  const send = () => {
    onText(field.current?.value ?? '');
    clear();
  };
  const clear = () => {
    if (field.current) field.current.value = '';
  };
  return (
    <form
      className="intake-form"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.label}</label>
        <textarea
          id={id}
          ref={field}
          rows={4}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onPaste={paste}
          onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
      </div>
      <button className="button quiet" type="submit">
        {words.take}
      </button>
    </form>
  );
}

function FileButton({ id, onFile }: { id: string; onFile: (file: File) => void }) {
  return (
    <div className="field intake-file">
      <label htmlFor={id}>{words.file}</label>
      <input
        id={id}
        type="file"
        accept=".txt,.csv,.json,.md,.eml,.html,text/*,application/json"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, mended, is to be picked again.
          event.currentTarget.value = '';
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.fileHint}
      </p>
    </div>
  );
}

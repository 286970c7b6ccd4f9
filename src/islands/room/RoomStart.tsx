import { useState } from 'react';
import type { FormEvent } from 'react';
import { readPickedFile } from '../../browser/download.ts';
import { readQuery } from '../../browser/query-string.ts';
import { roomText } from '../../interface/workshop/room.ts';
import type { Model } from '../../model/types.ts';
import type { Session } from '../../model/workshop-types.ts';
import { readRoomFile } from '../../room/room-file.ts';
import { RoomFields, readRoomFields } from './RoomFields.tsx';
import type { RoomSet } from './RoomFields.tsx';
import { TEXT_LIMIT } from './take-codes.ts';
import type { RoomHold } from './use-room.ts';

const words = roomText.start;
const fresh: RoomSet = { unit: '', length: 'key', floor: 3, expected: null };

interface Props {
  models: readonly Model[];
  /** Once it is ready. */
  hold: RoomHold;
}

/** Opens a room: a new one, or one from a file. What a new one counts is what the session asks that the address names. */
export function RoomStart({
  models,
  hold,
  sessions,
}: Props & { sessions: readonly Pick<Session, 'id' | 'length'>[] }) {
  const [asked] = useState(() => readQuery('session'));
  const session = sessions.find(({ id }) => id === asked);
  const set = { ...fresh, length: session?.length ?? fresh.length };
  const [isFaulty, setFaulty] = useState(false);
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = readRoomFields(event.currentTarget);
    setFaulty(chosen === null);
    if (chosen) hold.open(chosen);
    else event.currentTarget.querySelector<HTMLInputElement>('[name="expected"]')?.focus();
  };
  return (
    <div className="room-start">
      <section aria-labelledby="room-start">
        <h2 id="room-start">{words.title}</h2>
        <p>{words.lead}</p>
        <form className="stack" onSubmit={begin} noValidate>
          <RoomFields id="start" set={set} isFaulty={isFaulty} />
          <button className="button" type="submit">
            {words.begin}
          </button>
        </form>
      </section>
      <section aria-labelledby="room-earlier">
        <h2 id="room-earlier">{words.or}</h2>
        <FileOpener models={models} hold={hold} />
      </section>
    </div>
  );
}

function FileOpener({ models, hold }: Props) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const pick = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const picked = await readPickedFile(file, TEXT_LIMIT);
    // The same file, mended, is to be picked again.
    field.value = '';
    if (!picked.ok)
      return setProblems([
        picked.reason === 'too-large' ? words.fileTooLarge : words.fileUnreadable,
      ]);
    const reading = readRoomFile(models, picked.text);
    if (!reading.ok) return setProblems(reading.problems);
    setProblems([]);
    hold.act({ type: 'replace', room: reading.room });
  };
  return (
    <div className="file-picker">
      <div className="field">
        <label htmlFor="room-file">{words.file}</label>
        <input
          id="room-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="room-file-hint"
          onChange={(event) => void pick(event.currentTarget)}
        />
        <p className="hint" id="room-file-hint">
          {words.fileHint}
        </p>
      </div>
      {problems.length > 0 && (
        <div className="problem" role="alert">
          <p>
            <strong>{words.fileProblems}</strong>
          </p>
          <ul>
            {problems.slice(0, 12).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

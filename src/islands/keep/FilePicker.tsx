import { useState } from 'react';
import { readPickedFile } from '../../browser/download.ts';
import { fileText as words } from '../../interface/keep.ts';
import type { Model } from '../../model/types.ts';
import { FILE_LIMITS, readFile } from '../../sharing/file.ts';
import type { SavedResult, SavedWork } from '../../sharing/placing.ts';
import { fileProblemText } from '../../sharing/problem-text.ts';
import { settleWork } from './kept-placing.ts';
import { FaultList } from '../FaultList.tsx';

/** A file that could be read. */
export interface PickedWork {
  name: string;
  /** ISO date and time, UTC. */
  exportedAt: string;
  /** Its placing is of an edition that this site has. */
  work: SavedWork;
  /** Ids of the editions in it that this site lacks. */
  foreign: string[];
}

interface Problem {
  /** Path in the data; empty for the whole file. */
  place: string;
  message: string;
}

interface Found {
  problems: Problem[];
  /** How many there are beyond those. */
  more: number;
}

const sound: Found = { problems: [], more: 0 };

interface Props {
  /** Of the field, and the start of the ids around it; one of its own on the page. */
  id: string;
  label: string;
  hint: string;
  models: readonly Model[];
  /** Called with each file that was picked; `null` where it could not be read. */
  onFile: (file: PickedWork | null) => void;
}

/** Most problems that are listed one by one. */
const LISTED = 12;

/** Picks a file and reads it whole or not at all; what is wrong with it is listed. */
export function FilePicker({ id, label, hint, models, onFile }: Props) {
  const [{ problems, more }, setFound] = useState<Found>(sound);
  const unlisted = Math.max(0, problems.length - LISTED) + more;

  const pick = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const reading = await readWork(models, file);
    // The same file, mended, is to be picked again.
    field.value = '';
    setFound(reading.ok ? sound : reading);
    onFile(reading.ok ? reading.file : null);
  };

  return (
    <div className="file-picker">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}hint`}
          onChange={(event) => void pick(event.currentTarget)}
        />
        <p className="hint" id={`${id}hint`}>
          {hint}
        </p>
      </div>
      {problems.length > 0 && (
        <div className="problem" role="alert">
          <p>
            <strong>{words.problems(problems.length + more)}</strong>
          </p>
          <FaultList faults={problems.slice(0, LISTED)} />
          {unlisted > 0 && <p>{words.more(unlisted)}</p>}
          <p>{words.whole}</p>
        </div>
      )}
    </div>
  );
}

type WorkReading = { ok: true; file: PickedWork } | ({ ok: false } & Found);

async function readWork(models: readonly Model[], file: File): Promise<WorkReading> {
  const limit = FILE_LIMITS.bytes;
  const picked = await readPickedFile(file, limit);
  if (!picked.ok) {
    const message =
      picked.reason === 'too-large'
        ? fileProblemText({ reason: 'too-large', limit })
        : words.unreadable;
    return { ok: false, problems: [{ place: '', message }], more: 0 };
  }
  const reading = readFile(models, picked.text);
  if (!reading.ok) return reading;
  const { exportedAt, data, foreign } = reading;
  return {
    ok: true,
    file: {
      name: picked.name,
      exportedAt,
      work: settleWork(models, data, ({ unit, edition }) => words.foreignName(unit, edition)),
      foreign: [...new Set(foreign.map(({ edition }) => edition))],
    },
  };
}

/** Every result in a file, its placing first. */
export function resultsIn({ work }: PickedWork): Pick<SavedResult, 'id' | 'name' | 'placing'>[] {
  const { current, history } = work;
  const present = current && { id: 'current', name: words.present(current.unit), placing: current };
  return [...(present ? [present] : []), ...history];
}

import { useRef, useState } from 'react';
import { nowIso } from '../../browser/clock.ts';
import { offerDownload } from '../../browser/download.ts';
import { holdsAnything, toState, toWork } from '../../browser/saved.ts';
import { fileText as words, openedText } from '../../interface/keep.ts';
import type { Model } from '../../model/types.ts';
import { writeFile } from '../../sharing/file.ts';
import { mergeWork } from '../../sharing/merge.ts';
import type { MergeChoice } from '../../sharing/merge.ts';
import { HISTORY_LIMIT } from '../../sharing/placing.ts';
import type { SavedWork } from '../../sharing/placing.ts';
import { PLAN_LIMIT } from '../../sharing/plan.ts';
import type { Saved } from '../state/use-saved.ts';
import { DoneNote } from './DoneNote.tsx';
import { FilePicker } from './FilePicker.tsx';
import type { PickedWork } from './FilePicker.tsx';
import { MergeAsk } from './MergeAsk.tsx';
import type { Opening } from './use-opened.ts';

interface Props {
  models: readonly Model[];
  saved: Saved;
  opened: Opening;
}

/** Everything that is saved as a file, and a file brought in. */
export function FileBox({ models, saved, opened }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pickedFile: file, setPickedFile: setFile } = opened;
  const [full, setFull] = useState('');
  const [said, setSaid] = useState('');
  const here = toWork(saved.state);
  const isEmpty = !holdsAnything(saved.state);
  const canUndo = saved.undoable?.kind === 'replace' && opened.broughtFile !== '';

  const save = () => {
    const now = nowIso();
    const name = words.fileName(now.slice(0, 10));
    offerDownload(name, 'application/json', writeFile(here, now));
    setSaid(words.saved(name));
  };

  const take = (picked: PickedWork | null) => {
    setFull('');
    opened.setBroughtFile('');
    setFile(picked);
  };

  const bring = ({ name, work }: PickedWork, choice: MergeChoice) => {
    const merged = mergeWork(here, work, choice);
    const full = fullText(here, work, merged);
    setFull(full);
    if (full !== '') return;
    saved.actions.replaceAll(toState(merged));
    setFile(null);
    opened.setBroughtFile(name);
  };

  const undo = () => {
    opened.setBroughtFile('');
    saved.actions.undo();
    heading.current?.focus();
  };

  return (
    <section className="keep-box" aria-labelledby="file">
      <h3 id="file" ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <div className="stack">
        <p>{words.lead}</p>
        {isEmpty ? (
          <p className="hint">{words.nothing}</p>
        ) : (
          <p>
            <button className="button quiet" type="button" onClick={save}>
              {words.save}
            </button>{' '}
            <span role="status">{said}</span>
          </p>
        )}
        <FilePicker
          id="open-file"
          label={words.pick}
          hint={words.pickHint}
          models={models}
          onFile={take}
        />
        {file && (
          <MergeAsk
            // What was ticked for one file is no answer for another.
            key={`${file.name} ${file.exportedAt}`}
            models={models}
            here={here}
            file={file}
            onLook={(looked) => opened.openFile(looked, file.name)}
            onBring={(choice) => bring(file, choice)}
            onCancel={() => {
              setFile(null);
              heading.current?.focus();
            }}
          />
        )}
        <p role="status">{full}</p>
        <DoneNote
          text={canUndo ? words.brought(opened.broughtFile) : ''}
          undo={openedText.undo}
          onUndo={undo}
        />
      </div>
    </section>
  );
}

/** What would grow beyond its limit; empty where nothing would. A list that is over its limit already, here or in the file, is kept whole. */
function fullText(here: SavedWork, file: SavedWork, merged: SavedWork): string {
  const grows = (limit: number, count: (work: SavedWork) => number) =>
    count(merged) > Math.max(limit, count(here), count(file));
  if (grows(HISTORY_LIMIT, ({ history }) => history.length)) return words.full(HISTORY_LIMIT);
  if (grows(PLAN_LIMIT, ({ plan = [] }) => plan.length)) return words.planFull(PLAN_LIMIT);
  return '';
}

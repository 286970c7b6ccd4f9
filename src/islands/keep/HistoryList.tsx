import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { holdsAnything } from '../../browser/saved.ts';
import { historyText as words } from '../../interface/keep.ts';
import { momentText } from '../../interface/saved.ts';
import type { Model } from '../../model/types.ts';
import { HISTORY_LIMIT, NAME_LENGTH, cleanName } from '../../sharing/placing.ts';
import type { Placing, SavedResult } from '../../sharing/placing.ts';
import type { Saved } from '../state/use-saved.ts';
import { Confirm } from '../Confirm.tsx';
import { DoneNote } from './DoneNote.tsx';
import { HistoryEntry } from './HistoryEntry.tsx';
import { hasAnswers, isSaved } from './kept-placing.ts';

interface Props {
  models: readonly Model[];
  saved: Saved;
  onOpen: (entry: SavedResult) => void;
  /** Deletes everything that is saved here. */
  onClear: () => void;
  /** Takes back what was done last. */
  onUndo: () => void;
}

/** The results that the reader saved: add one, open, rename, delete, delete everything. */
export function HistoryList({ models, saved, onOpen, onClear, onUndo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isUndone, setUndone] = useState(false);
  const { state, actions, undoable } = saved;
  const entries = state.history.toSorted((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));

  const done =
    undoable?.kind === 'delete'
      ? words.removed(undoable.result.name)
      : undoable?.kind === 'clear'
        ? words.cleared
        : '';

  const undo = () => {
    onUndo();
    setUndone(true);
    heading.current?.focus();
  };

  return (
    <section className="keep-box" aria-labelledby="history">
      <h3 id="history" ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <div className="stack">
        <p>{words.lead}</p>
        {hasAnswers(state.placing) && (
          <SaveForm
            placing={state.placing}
            history={entries}
            isKept={saved.isKept}
            onSave={(name) => actions.saveToHistory(name)}
          />
        )}
        <DoneNote
          text={done || (isUndone ? words.undone : '')}
          undo={words.undo}
          onUndo={done === '' ? null : undo}
        />
        {entries.length === 0 ? (
          <p className="hint">{words.none}</p>
        ) : (
          <ul className="history" aria-label={words.list}>
            {entries.map((entry) => (
              <HistoryEntry
                key={entry.id}
                models={models}
                entry={entry}
                onOpen={() => onOpen(entry)}
                onRename={(name) => actions.renameResult(entry.id, name)}
                onRemove={() => {
                  setUndone(false);
                  actions.deleteResult(entry.id);
                }}
              />
            ))}
          </ul>
        )}
        {holdsAnything(state) && (
          <Confirm
            id="clear-ask"
            label={words.clear}
            question={words.clearAsk}
            yes={words.clearYes}
            no={words.clearNo}
            onYes={() => {
              setUndone(false);
              onClear();
            }}
          />
        )}
      </div>
    </section>
  );
}

function SaveForm({
  placing,
  history,
  isKept,
  onSave,
}: {
  placing: Placing;
  history: readonly SavedResult[];
  /** Whether what is saved outlasts this page. */
  isKept: boolean;
  onSave: (name: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [refusal, setRefusal] = useState('');
  const name = typed ?? words.defaultName(placing.unit, momentText(placing.changedAt));
  const said = saved === null ? refusal : (isKept ? words.saved : words.savedHere)(saved);

  const refuse = (reason: string) => {
    setSaved(null);
    setRefusal(reason);
  };

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const clean = cleanName(name);
    if (clean === '') {
      refuse(words.noName);
    } else if (isSaved(history, placing, clean)) {
      refuse(words.savedBefore(clean));
    } else if (history.length >= HISTORY_LIMIT) {
      refuse(words.full(HISTORY_LIMIT));
    } else {
      onSave(clean);
      setTyped(null);
      setSaved(clean);
    }
  };

  return (
    <form className="keep-form" onSubmit={save} noValidate>
      <div className="field">
        <label htmlFor="result-name">{words.name}</label>
        <input
          id="result-name"
          type="text"
          value={name}
          maxLength={NAME_LENGTH}
          autoComplete="off"
          onChange={(event) => {
            refuse('');
            setTyped(event.target.value);
          }}
        />
      </div>
      <button className="button" type="submit">
        {words.save}
      </button>
      <p className="keep-said" role="status">
        {said}
      </p>
    </form>
  );
}

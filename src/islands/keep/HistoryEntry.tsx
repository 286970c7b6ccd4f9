import { useLayoutEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { historyText as words } from '../../interface/keep.ts';
import { momentText } from '../../interface/saved.ts';
import type { Model } from '../../model/types.ts';
import { NAME_LENGTH, cleanText } from '../../sharing/placing.ts';
import type { SavedResult } from '../../sharing/placing.ts';
import { StageName } from '../result/StageName.tsx';
import { modelOf, resultOf } from './kept-placing.ts';

interface Props {
  models: readonly Model[];
  entry: SavedResult;
  onOpen: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}

/** One saved result. */
export function HistoryEntry({ models, entry, onOpen, onRename, onRemove }: Props) {
  const { name, savedAt, placing } = entry;
  const [isRenaming, setRenaming] = useState(false);
  const wasRenaming = useRef(false);
  const rename = useRef<HTMLButtonElement>(null);
  const model = modelOf(models, placing);
  const result = resultOf(models, placing);

  useLayoutEffect(() => {
    if (wasRenaming.current && !isRenaming) rename.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  return (
    <li>
      {isRenaming ? (
        <RenameForm
          id={`rename-${entry.id}`}
          name={name}
          onName={(next) => {
            if (next !== '') onRename(next);
            setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <>
          <p className="history-name">{name}</p>
          <p className="hint">
            <time dateTime={savedAt}>{words.when(momentText(savedAt))}</time>,{' '}
            {words.edition(placing.edition)}
          </p>
          <p>
            {model && result ? (
              <StageName model={model} level={result.place} none={words.noPlace} />
            ) : (
              words.otherEdition(placing.edition)
            )}
          </p>
          <div className="row">
            <button
              className="button quiet"
              type="button"
              aria-label={words.openOne(name)}
              onClick={onOpen}
            >
              {words.open}
            </button>
            <button
              className="button quiet"
              type="button"
              aria-label={words.renameOne(name)}
              ref={rename}
              onClick={() => setRenaming(true)}
            >
              {words.rename}
            </button>
            <button
              className="button quiet"
              type="button"
              aria-label={words.removeOne(name)}
              onClick={onRemove}
            >
              {words.remove}
            </button>
          </div>
        </>
      )}
    </li>
  );
}

function RenameForm({
  id,
  name,
  onName,
  onCancel,
}: {
  /** Of the field. */
  id: string;
  name: string;
  /** Called with a clean name; empty where nothing was left of it. */
  onName: (name: string) => void;
  onCancel: () => void;
}) {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onName(cleanText(typed, NAME_LENGTH));
  };

  return (
    <form className="keep-form" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{words.newName}</label>
        <input
          id={id}
          ref={field}
          type="text"
          value={typed}
          maxLength={NAME_LENGTH}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
        />
      </div>
      <div className="row">
        <button className="button" type="submit">
          {words.renameYes}
        </button>
        <button className="button quiet" type="button" onClick={onCancel}>
          {words.renameNo}
        </button>
      </div>
    </form>
  );
}

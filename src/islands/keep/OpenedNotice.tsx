import { useEffect, useRef, useState } from 'react';
import { newId, nowIso } from '../../browser/clock.ts';
import { historyText, openedText as words } from '../../interface/keep.ts';
import { momentText } from '../../interface/saved.ts';
import type { Model } from '../../model/types.ts';
import { HISTORY_LIMIT, cleanName, isBlank } from '../../sharing/placing.ts';
import type { Saved } from '../state/use-saved.ts';
import { Confirm } from '../Confirm.tsx';
import { DoneNote } from './DoneNote.tsx';
import type { KeepAddresses } from './KeepPanel.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { datePlacing, modelOf } from './kept-placing.ts';
import { isSamePlacing } from './use-beside.ts';
import type { Opened, Opening } from './use-opened.ts';

interface Props {
  models: readonly Model[];
  saved: Saved;
  opened: Opening;
  addresses: KeepAddresses;
}

/** What was done with what was opened. */
type Done = { kind: 'kept'; name: string } | { kind: 'full' } | { kind: 'own' };

/**
 * Stands above the result in every state of the page: says what was opened and what is not in it, with the ways to keep it, to make it
 * one's own and to go back; says what the address carries that could not be opened, with the way on.
 */
export function OpenedNotice({ models, saved, opened: opening, addresses }: Props) {
  const { opened, problem } = opening;
  const [done, setDone] = useState<Done | null>(null);
  const note = useRef<HTMLElement>(null);
  const before = useRef<Opened | null>(null);

  useEffect(() => {
    // Only what the reader asked for on this page moves the focus: a page that opens begins at its beginning.
    if (opened && before.current && opened !== before.current) note.current?.focus();
    if (opened) setDone(null);
    before.current = opened;
  }, [opened]);

  const canUndo = done?.kind === 'own' && saved.undoable?.kind === 'replace';
  const said =
    done?.kind === 'kept'
      ? (saved.isKept ? words.kept : words.keptHere)(done.name)
      : done?.kind === 'full'
        ? historyText.full(HISTORY_LIMIT)
        : canUndo
          ? words.ownDone
          : '';

  const undo = () => {
    setDone(null);
    saved.actions.undo();
  };

  const keep = ({ placing, origin }: Opened) => {
    if (saved.state.history.length >= HISTORY_LIMIT) {
      setDone({ kind: 'full' });
      return;
    }
    const now = nowIso();
    const name = cleanName(words.defaultName(origin, momentText(now)));
    saved.actions.addToHistory([
      { id: newId(), name, savedAt: now, placing: datePlacing(placing, now) },
    ]);
    setDone({ kind: 'kept', name });
  };

  const makeOwn = ({ placing }: Opened) => {
    saved.actions.replaceAll({ ...saved.state, placing: datePlacing(placing, nowIso()) });
    setDone({ kind: 'own' });
    opening.close();
  };

  return (
    <div className="opened">
      {problem && (
        <ProblemNote
          problem={problem}
          placeAddress={addresses.place}
          onDismiss={opening.dismissProblem}
        />
      )}
      {opened && (
        <section className="note" aria-label={words.region} tabIndex={-1} ref={note}>
          <p>
            <strong>{fromText(opened)}</strong> {aboutText(opened, done === null)}
          </p>
          <div className="row">
            {opened.origin !== 'history' && done?.kind !== 'kept' && (
              <button className="button quiet" type="button" onClick={() => keep(opened)}>
                {words.keep}
              </button>
            )}
            {modelOf(models, opened.placing) && (
              <OwnButton saved={saved} opened={opened} onOwn={() => makeOwn(opened)} />
            )}
            <button className="button quiet" type="button" onClick={opening.close}>
              {words.close}
            </button>
          </div>
        </section>
      )}
      <DoneNote text={said} undo={words.undo} onUndo={canUndo ? undo : null} />
    </div>
  );
}

/** Makes what is open the reader's placing; asks first where that replaces answers. */
function OwnButton({ saved, opened, onOwn }: { saved: Saved; opened: Opened; onOwn: () => void }) {
  const { placing } = saved.state;
  if (placing && isSamePlacing(placing, opened.placing)) return null;
  if (!placing || isBlank(placing)) {
    return (
      <button className="button quiet" type="button" onClick={onOwn}>
        {words.own}
      </button>
    );
  }
  return (
    <Confirm
      id="own-ask"
      label={words.own}
      question={words.ownAsk(placing.unit, Object.keys(placing.answers).length)}
      yes={words.ownYes}
      no={words.ownNo}
      onYes={onOwn}
    />
  );
}

function fromText({ origin, name }: Opened): string {
  return origin === 'file' || origin === 'history' ? words.from[origin](name) : words.from[origin];
}

/** What is not in it, and what has not happened. */
function aboutText({ missing }: Opened, isUntouched: boolean): string {
  return [
    missing.length > 0 && words.missing(missing.map((part) => words.parts[part])),
    isUntouched && words.untouched,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

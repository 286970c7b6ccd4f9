import { useLayoutEffect, useRef } from 'react';
import { keepWhole, removeKept } from '../../browser/offline.ts';
import type { Offline } from '../../browser/offline.ts';
import { offlineText as words, percentText, sizeText } from '../../interface/offline.ts';
import { isSavingData } from '../../offline/save-data.ts';
import type { Amount } from '../../offline/types.ts';
import { Confirm } from '../Confirm.tsx';
import { useOffline } from './use-offline.ts';

interface Props {
  /** Start of the ids inside; one of its own on the page. */
  id?: string;
}

/** What is kept for the time without a network, how large the rest is, and the buttons that fetch it and remove it. Brings no heading. */
export function OfflineBox({ id = 'offline' }: Props) {
  const state = useOffline();
  const { kind } = state;
  const rest = restOf(state);
  const status = useRef<HTMLParagraphElement>(null);
  const hasActed = useRef(false);
  const act = (deed: () => Promise<void>) => {
    hasActed.current = true;
    void deed();
  };
  useLayoutEffect(() => {
    // The pressed button goes with the state that it was for.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hasActed.current && isLost) status.current?.focus();
  }, [kind]);

  return (
    <div className="offline-box" data-offline={kind}>
      <p role="status" tabIndex={-1} ref={status}>
        {statusOf(state)}
      </p>
      {state.kind === 'keeping' && <Progress done={state.done} all={state.whole.bytes} />}
      {state.kind === 'whole' && <p className="hint">{words.kept(sizeText(state.whole.bytes))}</p>}
      {rest !== undefined && (
        <KeepButton rest={rest} isBegun={kind === 'stopped'} onKeep={() => act(keepWhole)} />
      )}
      {(kind === 'core' || kind === 'stopped' || kind === 'whole') && (
        <Confirm
          id={`${id}-remove`}
          label={words.remove}
          question={words.removeAsk}
          yes={words.removeYes}
          no={words.removeNo}
          onYes={() => act(removeKept)}
        />
      )}
    </div>
  );
}

/** The size of what can be fetched: `null` where it is not known, nothing where there is nothing to fetch. */
function restOf(state: Offline): Amount | null | undefined {
  switch (state.kind) {
    case 'none':
    case 'failed':
    case 'core':
    case 'stopped':
      return state.whole;
    default:
      return undefined;
  }
}

function statusOf(state: Offline): string {
  switch (state.kind) {
    case 'unsupported':
      return words.status.unsupported[state.why];
    case 'stopped':
      return words.status.stopped(state.why, percentText(state.done, state.whole.bytes));
    default:
      return words.status[state.kind];
  }
}

function Progress({ done, all }: { done: number; all: number }) {
  return (
    <div>
      <progress aria-label={words.progress} value={done} max={all} />
      <p className="hint">{words.done(sizeText(done), sizeText(all), percentText(done, all))}</p>
    </div>
  );
}

interface KeepButtonProps {
  rest: Amount | null;
  /** Whether some of it is here. */
  isBegun: boolean;
  onKeep: () => void;
}

function KeepButton({ rest, isBegun, onKeep }: KeepButtonProps) {
  if (isSavingData()) return <p>{words.saveData}</p>;
  return (
    <>
      {rest && <p className="hint">{words.size(sizeText(rest.sent), sizeText(rest.bytes))}</p>}
      <button className="button" type="button" onClick={onKeep}>
        {isBegun ? words.goOn : words.keep}
      </button>
    </>
  );
}

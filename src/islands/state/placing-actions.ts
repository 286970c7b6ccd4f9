import { newId, nowIso } from '../../browser/clock.ts';
import { writeInvited, writeSetAside } from '../../browser/saved.ts';
import type { SetAside } from '../../browser/saved.ts';
import { isBlank, nameResult } from '../../sharing/placing.ts';
import type { Placing, SavedResult } from '../../sharing/placing.ts';
import type { Holder } from './held.ts';

/** What can be done with the reader's placing. */
export interface PlacingActions {
  /** Keeps the reader's placing in place of the one before; `changedAt` is the caller's. */
  savePlacing(placing: Placing): void;
  /** Sets the placing aside and leaves none; the next one takes a new nonce. */
  startOver(): void;
  /**
   * Begins a placing that somebody asked for. The reader's own, if it has answers, moves to the history.
   *
   * @param placing blank
   * @param ownName the name that the reader's own gets in the history
   */
  beginInvited(placing: Placing, ownName: string): void;
}

export function makePlacingActions({ newest, change }: Holder): PlacingActions {
  return {
    savePlacing(placing) {
      change({ placing });
    },

    startOver() {
      const { placing } = newest().state;
      const aside = hasContent(placing) ? placing : null;
      change(
        { placing: null },
        setAside(aside && { kind: 'start-over', placing: aside, historyId: null }),
      );
    },

    beginInvited(placing, ownName) {
      const { placing: own, history } = newest().state;
      writeInvited(placing.nonce);
      const invitedNonce = placing.nonce;
      if (!hasContent(own)) {
        change({ placing }, { invitedNonce });
        return;
      }
      const entry = makeResult(own, ownName);
      const aside = setAside({ kind: 'invitation', placing: own, historyId: entry.id });
      change({ placing, history: [entry, ...history] }, { invitedNonce, ...aside });
    },
  };
}

/** An entry of the history that is made now. */
export function makeResult(placing: Placing, name: string): SavedResult {
  return { id: newId(), name: nameResult(placing, name), savedAt: nowIso(), placing };
}

/** Brings back a placing that was set aside; one with answers that this would replace is set aside in its turn. */
export function undoSetAside({ newest, change }: Holder, aside: SetAside): void {
  const { placing, history } = newest().state;
  const replaced: SetAside | null = hasContent(placing)
    ? { kind: 'set-aside', placing, historyId: null }
    : null;
  change(
    {
      placing: aside.placing,
      ...(aside.historyId !== null && {
        history: history.filter(({ id }) => id !== aside.historyId),
      }),
    },
    setAside(replaced),
  );
}

function setAside(aside: SetAside | null): { undoable: SetAside | null } {
  // A convenience for a reload of this tab; without it the undo still works until then.
  writeSetAside(aside);
  return { undoable: aside };
}

/** Whether a placing holds anything that its reader would miss. */
function hasContent(placing: Placing | null): placing is Placing {
  return placing !== null && !isBlank(placing);
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { readBeside, writeBeside } from '../../browser/beside.ts';
import { newId, nowIso } from '../../browser/clock.ts';
import { compareText } from '../../interface/keep.ts';
import type { Model } from '../../model/types.ts';
import { COMPARED_LIMIT } from '../../sharing/link.ts';
import { cleanName } from '../../sharing/placing.ts';
import type { Placing, SavedResult } from '../../sharing/placing.ts';

/** Where a result that stands beside others came from. */
export type BesideOrigin = 'own' | 'link' | 'code' | 'file' | 'history';

/** One of the results that stand side by side. */
export interface BesideResult {
  /** Begins with its origin; `own` and `history-<id>` name what they are copies of. */
  id: string;
  origin: BesideOrigin;
  /** As the reader named it; empty where they have not, and its letter stands for it. */
  label: string;
  /** Dates are empty where the result came as a code. */
  placing: Placing;
}

/** What became of results that were to be set beside the others. */
export interface Added {
  added: number;
  /** Already there, answer for answer. */
  known: number;
  /** Left out because no more have room. */
  left: number;
}

/** The results that stand side by side, and what can be done with them. */
export interface Beside {
  results: BesideResult[];
  add(placings: readonly { placing: Placing; label: string }[], origin: BesideOrigin): Added;
  /** Sets a copy of something of the reader's own beside the others, or takes it away. */
  tick(
    id: string,
    origin: 'own' | 'history',
    source: { placing: Placing; label: string } | null,
  ): void;
  rename(id: string, label: string): void;
  remove(id: string): void;
  /** Puts other results in place of all that stand side by side. */
  replaceAll(results: BesideResult[]): void;
}

const UNDATED = '1970-01-01T00:00:00.000Z';

/** A result that is to stand beside others, under a label that is kept: cleaned and cut. */
export function besideResult(
  id: string,
  origin: BesideOrigin,
  { label, placing }: { label: string; placing: Placing },
): BesideResult {
  return { id, origin, label: cleanName(label), placing };
}

/** A result that stands beside others, in the form of an entry of a file. */
export function toSaved({ id, label, placing }: BesideResult): SavedResult {
  return {
    id,
    // An entry of a file needs a name.
    name: label || compareText.unnamed,
    savedAt: nowIso(),
    placing: {
      ...placing,
      startedAt: placing.startedAt || UNDATED,
      changedAt: placing.changedAt || UNDATED,
    },
  };
}

function fromSaved({ id, name, placing }: SavedResult): BesideResult {
  const date = (iso: string) => (iso === UNDATED ? '' : iso);
  return {
    id,
    origin: id.split('-', 1)[0] as BesideOrigin,
    label: name === compareText.unnamed ? '' : name,
    placing: {
      ...placing,
      startedAt: date(placing.startedAt),
      changedAt: date(placing.changedAt),
    },
  };
}

/** Whether two placings are copies of one, answer for answer. */
export function isSamePlacing(one: Placing, other: Placing): boolean {
  const said = ({ edition, role, nonce, answers }: Placing) =>
    JSON.stringify([
      edition,
      role,
      nonce,
      Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  return said(one) === said(other);
}

/**
 * The results that stand side by side in this tab; they survive a reload and end with the tab.
 *
 * @param models every edition that this site has, the same array on every render
 */
export function useBeside(models: readonly Model[]): Beside {
  const [results, setResults] = useState<BesideResult[]>([]);
  // Results may be added twice between two renders.
  const newest = useRef<BesideResult[]>([]);

  const actions = useMemo<Omit<Beside, 'results'>>(() => {
    const hold = (next: BesideResult[]) => {
      newest.current = next;
      setResults(next);
      // A convenience for a reload; without it they last as long as the page.
      writeBeside(next.map(toSaved));
    };
    return {
      add(placings, origin) {
        const next = [...newest.current];
        const counts: Added = { added: 0, known: 0, left: 0 };
        for (const { placing, label } of placings) {
          if (next.some((result) => isSamePlacing(result.placing, placing))) counts.known += 1;
          else if (next.length >= COMPARED_LIMIT) counts.left += 1;
          else {
            counts.added += 1;
            next.push(besideResult(`${origin}-${newId()}`, origin, { label, placing }));
          }
        }
        if (counts.added > 0) hold(next);
        return counts;
      },
      tick(id, origin, source) {
        const others = newest.current.filter((result) => result.id !== id);
        if (source === null) hold(others);
        else if (others.length < COMPARED_LIMIT) {
          hold([...others, besideResult(id, origin, source)]);
        }
      },
      rename(id, label) {
        const name = cleanName(label);
        hold(newest.current.map((one) => (one.id === id ? { ...one, label: name } : one)));
      },
      remove(id) {
        hold(newest.current.filter((result) => result.id !== id));
      },
      replaceAll: hold,
    };
  }, []);

  useEffect(() => {
    const kept = readBeside(models).map(fromSaved);
    if (kept.length > 0) actions.replaceAll(kept);
  }, [models, actions]);

  return { results, ...actions };
}

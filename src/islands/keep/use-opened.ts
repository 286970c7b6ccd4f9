import { useEffect, useMemo, useRef, useState } from 'react';
import { clearFragment, onFragmentChange, readFragment } from '../../browser/address.ts';
import { replaceFragment } from '../../browser/fragment.ts';
import type { Model } from '../../model/types.ts';
import { COMPARED_LIMIT } from '../../sharing/link.ts';
import type { Placing, SavedResult } from '../../sharing/placing.ts';
import type { PickedWork } from './FilePicker.tsx';
import { readPasted, readText } from './open-text.ts';
import type { OpenProblem, TextReading } from './open-text.ts';
import { useBeside } from './use-beside.ts';
import type { Added, Beside, BesideResult } from './use-beside.ts';
import { useReceived } from './use-received.ts';
import type { Received } from './use-received.ts';

/** The id of the section in which results stand side by side. */
export const COMPARE_ID = 'compare';

/** Where a result that is not the reader's present one came from. */
export type Origin = 'link' | 'code' | 'file' | 'history';

/** What a result that travelled as a code cannot hold. */
export type Missing = 'notes' | 'reasons' | 'unit' | 'targets' | 'dates';

/** A result that is looked at; nothing saved is touched by that. */
export interface Opened {
  /** Possibly of an edition that this site lacks. Its two dates are empty where `missing` holds `dates`. */
  placing: Placing;
  origin: Origin;
  /** The name of the file or of the entry; empty for a link and a code. */
  name: string;
  missing: readonly Missing[];
}

/** What became of a text. */
export type TextOutcome =
  | { kind: 'nothing' }
  | { kind: 'opened' }
  /** Several results: they stand side by side now, but for those that `problem` speaks of. */
  | { kind: 'compared'; counts: Added; problem: OpenProblem | null }
  | { kind: 'problem'; problem: OpenProblem };

/** What was opened on this page, and the ways to open and close it. */
export interface Opening {
  opened: Opened | null;
  /** Why what the page's address carries could not be opened, wholly or in part. */
  problem: OpenProblem | null;
  /** What stands side by side. */
  beside: Beside;
  /** What second persons have given. */
  received: Received;
  /** Changes each time results are to be seen side by side. */
  compareWanted: number;
  /** Whether results are to be seen side by side since this was asked last. */
  takeCompareWanted(): boolean;
  /** Opens a link, a code or several, in any words around them. */
  openText(text: string): TextOutcome;
  /** Opens a placing out of a file. */
  openFile(placing: Placing, name: string): void;
  /** Opens an entry of the history. */
  openResult(entry: SavedResult): void;
  /** Back to what is saved. */
  close(): void;
  dismissProblem(): void;
  /** Deletes what stands side by side and what second persons have given. */
  clearOthers(): void;
  /** Brings back what `clearOthers` deleted; in memory, so that deleted means deleted once the page is left. */
  undoClearOthers(): void;
  /** The file that was picked and is neither brought in nor left; `null` where there is none. */
  pickedFile: PickedWork | null;
  setPickedFile(file: PickedWork | null): void;
  /** The name of the file that was brought in last and not yet undone; empty where none was. */
  broughtFile: string;
  setBroughtFile(name: string): void;
}

/** Whether a text with results in it is a link. */
export function originOf(text: string): 'link' | 'code' {
  return text.includes('#') ? 'link' : 'code';
}

const notInCodes: readonly Missing[] = ['notes', 'reasons', 'unit', 'targets', 'dates'];

/**
 * What the reader looks at beside their own: what the page's address carries, now and whenever it changes, and what they open on the page.
 * A link stays in the address for as long as its result is open, so that a reload shows it again.
 *
 * @param models every edition that this site has, the same array on every render
 */
export function useOpened(models: readonly Model[]): Opening {
  const beside = useBeside(models);
  const received = useReceived();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const [compareWanted, setCompareWanted] = useState(0);
  const [pickedFile, setPickedFile] = useState<PickedWork | null>(null);
  const [broughtFile, setBroughtFile] = useState('');
  /** The fragment whose result is open; `null` where it came another way. */
  const fragmentOpen = useRef<string | null>(null);
  const isCompareWanted = useRef(false);
  const cleared = useRef<{ results: BesideResult[]; codes: string[] } | null>(null);
  const { add } = beside;

  const ways = useMemo(() => {
    const show = (next: Opened | null) => {
      if (fragmentOpen.current !== null) clearFragment();
      fragmentOpen.current = null;
      setOpened(next);
    };
    const wantCompare = () => {
      isCompareWanted.current = true;
      setCompareWanted((count) => count + 1);
    };
    const open = (
      { placings, problem: found }: TextReading,
      origin: 'link' | 'code',
    ): TextOutcome => {
      const [first] = placings;
      if (first === undefined)
        return found ? { kind: 'problem', problem: found } : { kind: 'nothing' };
      if (placings.length === 1 && found === null) {
        show({ placing: first, origin, name: '', missing: notInCodes });
        return { kind: 'opened' };
      }
      const counts = add(
        placings.map((placing) => ({ placing, label: '' })),
        origin,
      );
      wantCompare();
      return { kind: 'compared', counts, problem: found };
    };
    return {
      show,
      follow(fragment: string) {
        const before = fragmentOpen.current;
        fragmentOpen.current = null;
        const outcome = open(readText(models, `#${fragment}`), 'link');
        setProblem('problem' in outcome ? outcome.problem : null);
        if (outcome.kind === 'opened') {
          fragmentOpen.current = fragment;
        } else if (outcome.kind === 'nothing') {
          if (fragment === COMPARE_ID) wantCompare();
          // A link to a part of the page has done its work once the page has moved there.
          if (before !== null && fragment !== '') replaceFragment(before);
          fragmentOpen.current = before;
        }
      },
      takeCompareWanted() {
        const isWanted = isCompareWanted.current;
        isCompareWanted.current = false;
        return isWanted;
      },
      openText: (text: string) => open(readPasted(models, text), originOf(text)),
      openFile(placing: Placing, name: string) {
        show({ placing, origin: 'file', name, missing: [] });
      },
      openResult({ placing, name }: SavedResult) {
        show({ placing, origin: 'history', name, missing: [] });
      },
      close: () => show(null),
      dismissProblem() {
        setProblem(null);
        clearFragment();
      },
    };
  }, [models, add]);

  useEffect(() => {
    ways.follow(readFragment());
    return onFragmentChange(ways.follow);
  }, [ways]);

  return {
    opened,
    problem,
    beside,
    received,
    compareWanted,
    pickedFile,
    setPickedFile,
    broughtFile,
    setBroughtFile,
    ...ways,
    clearOthers() {
      cleared.current = { results: beside.results, codes: received.codes };
      beside.replaceAll([]);
      received.replaceAll([]);
    },
    undoClearOthers() {
      if (cleared.current === null) return;
      const { results, codes } = cleared.current;
      const added = beside.results.filter(({ id }) => results.every((result) => result.id !== id));
      beside.replaceAll([...added, ...results].slice(0, COMPARED_LIMIT));
      received.replaceAll([...new Set([...codes, ...received.codes])]);
      cleared.current = null;
    },
  };
}

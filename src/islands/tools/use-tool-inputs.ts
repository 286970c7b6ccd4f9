import { useEffect, useMemo, useRef, useState } from 'react';
import { clearFragment, onFragmentChange, readFragment } from '../../browser/address.ts';
import { nowIso } from '../../browser/clock.ts';
import type { StorageReason } from '../../browser/storage.ts';
import {
  dismissDamaged,
  onToolsChange,
  readTools,
  readUndo,
  writeTool,
  writeUndo,
} from '../../browser/tool-door.ts';
import { cleanText } from '../../sharing/clean-text.ts';
import { isSame } from '../../sharing/same.ts';
import { readToolFragment } from '../../sharing/tool-link.ts';
import type { ToolLinkProblem } from '../../sharing/tool-link.ts';
import { INPUT_LENGTH, TOOL_BOARD_LENGTH } from '../../sharing/tool-work.ts';
import type { ToolWork } from '../../sharing/tool-work.ts';
import { checkInputs, isMarked, markExample, unmark } from '../../tools/form.ts';
import type { InputFault, ToolForm, ToolInputs } from '../../tools/form.ts';

/** What put other inputs in place of the reader's, and can be undone. */
export type Replacement = 'reset' | 'example' | 'file' | 'link' | 'undo' | 'earlier';

/** Why nothing is kept: the store is closed or full, or holds inputs of a newer version of the tool, which stay as they are. */
export type KeepingProblem = StorageReason | 'newer';

/** A tool's inputs, and what can be done with them. */
export interface ToolHold {
  /** False on the server and until the browser's store has been read. */
  ready: boolean;
  /** What is shown: what is kept, or what a link brought. */
  inputs: ToolInputs;
  /** What is kept, whatever a link brought. */
  own: ToolInputs;
  /** Whether the inputs came with a link and are not kept. */
  isOpened: boolean;
  /** Whether the made-up example was filled in, and something of it may still stand. */
  isExample: boolean;
  /** What of the kept or brought inputs had to be left out. */
  faults: readonly InputFault[];
  linkProblem: ToolLinkProblem | null;
  storeProblem: KeepingProblem | null;
  /** A kept text that could not be read. */
  damaged: string | null;
  /** The last thing that can be undone. */
  done: Replacement | null;
  /** The result in words as it is kept for the board page, empty while there is none; `null` where the reader did not choose it. */
  board: string | null;
  /** Changes one input; an empty text takes it away. */
  set(field: string, text: string): void;
  /** Changes several inputs at once. */
  setMany(part: ToolInputs): void;
  /** Changes inputs of what is kept, also while a link is open. */
  setOwn(part: ToolInputs): void;
  /** Puts other inputs in place of all that are shown; a file's in place of what is kept. */
  replace(inputs: ToolInputs, how: 'reset' | 'example' | 'file'): void;
  /** Says that what is left of the example is the reader's own. */
  claim(): void;
  /** Takes the last replacement back; that can be undone in its turn. */
  undo(): void;
  /** Keeps what the link brought in place of what is kept. */
  keepOpened(): void;
  /** Goes back to what is kept, or on without a link that could not be read. */
  leaveOpened(): void;
  /** Puts the result on the board page, or takes it off with `null`. */
  setBoard(text: string | null): void;
  dismissDamaged(): void;
}

interface Held {
  ready: boolean;
  own: ToolInputs;
  board: string | null;
  opened: { fragment: string; inputs: ToolInputs; isEdited: boolean } | null;
  faults: readonly InputFault[];
  linkProblem: ToolLinkProblem | null;
  storeProblem: KeepingProblem | null;
  damaged: string | null;
  undo: { how: Replacement; own: ToolInputs; board: string | null } | null;
}

const nothing: Held = {
  ready: false,
  own: {},
  board: null,
  opened: null,
  faults: [],
  linkProblem: null,
  storeProblem: null,
  damaged: null,
  undo: null,
};

/**
 * The inputs of a tool: kept in this browser with every change, or opened from what stands after the `#` of the address. Empty until the
 * page is hydrated. Where the store is blocked or full, everything goes on in memory and `storeProblem` says so.
 *
 * @param form the same on every render
 */
export function useToolInputs(form: ToolForm): ToolHold {
  const [held, setHeld] = useState<Held>(nothing);
  const newest = useRef<Held>(nothing);

  const { readStore, readLink, ...actions } = useMemo(() => {
    const hold = (part: Partial<Held>) => {
      newest.current = { ...newest.current, ...part };
      setHeld(newest.current);
    };
    const keep = makeKeep(form, hold);
    return {
      ...makeReaders(form, newest, hold),
      ...makeEdits(newest, hold, keep),
      ...makeReplacements(form, newest, hold, keep),
    };
  }, [form]);

  useEffect(() => {
    readStore();
    readLink(readFragment());
    const ends = [onToolsChange(readStore), onFragmentChange(readLink)];
    return () => ends.forEach((end) => end());
  }, [readStore, readLink]);

  const shown = held.opened?.inputs ?? held.own;
  return {
    ready: held.ready,
    inputs: unmark(shown),
    own: unmark(held.own),
    isOpened: held.opened !== null,
    isExample: isMarked(shown),
    faults: held.faults,
    linkProblem: held.linkProblem,
    storeProblem: held.storeProblem,
    damaged: held.damaged,
    done: held.undo?.how ?? null,
    board: held.opened === null ? held.board : null,
    ...actions,
  };
}

type Newest = { readonly current: Held };
type Hold = (part: Partial<Held>) => void;
/** Keeps inputs and the words for the board, and holds what else follows from it. */
type Keep = (own: ToolInputs, board: string | null, rest?: Partial<Held>) => void;

function makeKeep(form: ToolForm, hold: Hold): Keep {
  return (own, board, rest = {}) => {
    const isEmpty = Object.keys(unmark(own)).length === 0;
    const work = isEmpty && board === null ? null : toWork(form, isEmpty ? {} : own, board);
    const outcome = writeTool(form.tool, form.version, work);
    const { undo } = rest;
    if (undo !== undefined) writeUndo(form.tool, undo && toWork(form, undo.own, undo.board));
    const storeProblem = outcome.ok ? null : outcome.reason;
    hold({ own: isEmpty ? {} : own, board, storeProblem, ...rest });
  };
}

function toWork({ tool, version }: ToolForm, inputs: ToolInputs, board: string | null): ToolWork {
  return { tool, version, inputs, ...(board !== null && { board }), changedAt: nowIso() };
}

/** What brings in what is kept and what a link holds. */
function makeReaders(form: ToolForm, newest: Newest, hold: Hold) {
  return {
    readStore: () => {
      const before = newest.current;
      // What could not be stored is ahead of the store; following the store would lose it.
      if (before.ready && before.storeProblem !== null) return;
      const { tools, reason, damaged } = readTools();
      // What this page holds is sound, whatever became of the store.
      if (before.ready && damaged !== null && damaged !== before.damaged) {
        hold({ damaged });
        return;
      }
      const work = tools.find(({ tool }) => tool === form.tool);
      const isNewer = work !== undefined && work.version > form.version;
      const { inputs, faults } = checkInputs(form, isNewer ? {} : (work?.inputs ?? {}));
      const isOther = before.ready && !isSame(inputs, before.own);
      hold({
        ready: true,
        own: inputs,
        board: isNewer ? null : (work?.board ?? null),
        storeProblem: isNewer ? 'newer' : reason,
        damaged,
        ...(before.opened === null && { faults }),
        // Undoing here would take back what another tab did since.
        ...(isOther && { undo: null }),
        ...(!before.ready && { undo: restoreUndo(form) }),
      });
    },

    readLink: (fragment: string) => {
      const { opened } = newest.current;
      if (fragment === opened?.fragment) return;
      const read = readToolFragment(fragment, form.version);
      if (read.kind === 'none') {
        // Back from the link, without having touched what it brought.
        if (fragment === '' && opened && !opened.isEdited) hold({ opened: null, faults: [] });
        return;
      }
      if (read.kind === 'problem') {
        const { kind: _, ...linkProblem } = read;
        hold({ linkProblem });
        return;
      }
      const { inputs, faults } = checkInputs(form, read.inputs);
      if (Object.keys(unmark(inputs)).length === 0) {
        hold({ linkProblem: { reason: 'nothing-left' } });
        return;
      }
      hold({ opened: { fragment, inputs, isEdited: false }, faults, linkProblem: null });
    },
  };
}

/** What changes single inputs, and what stands on the board page. */
function makeEdits(newest: Newest, hold: Hold, keep: Keep) {
  const change = (inputs: ToolInputs, part: ToolInputs): ToolInputs => {
    const next = Object.entries({ ...inputs, ...clean(part) });
    const left = Object.fromEntries(next.filter(([, text]) => text !== ''));
    return Object.keys(unmark(left)).length === 0 ? {} : left;
  };
  const setOwn = (part: ToolInputs) => {
    const { own, board } = newest.current;
    keep(change(own, part), board);
  };
  const setMany = (part: ToolInputs) => {
    const { opened } = newest.current;
    if (opened)
      hold({ opened: { ...opened, inputs: change(opened.inputs, part), isEdited: true } });
    else setOwn(part);
  };
  return {
    set: (field: string, text: string) => setMany({ [field]: text }),
    setMany,
    setOwn,
    claim: () => {
      const { opened, own, board } = newest.current;
      if (opened) hold({ opened: { ...opened, inputs: unmark(opened.inputs), isEdited: true } });
      else keep(unmark(own), board);
    },
    setBoard: (text: string | null) => {
      const { own } = newest.current;
      keep(own, text === null ? null : cleanText(text, TOOL_BOARD_LENGTH));
    },
    dismissDamaged: () => {
      dismissDamaged();
      hold({ damaged: null });
    },
  };
}

/** What puts other inputs in place of all. */
function makeReplacements(form: ToolForm, newest: Newest, hold: Hold, keep: Keep) {
  return {
    replace: (inputs: ToolInputs, how: 'reset' | 'example' | 'file') => {
      const { opened, own, board } = newest.current;
      const given = clean(inputs);
      const checked = checkInputs(form, how === 'example' ? markExample(given) : given);
      // What is kept is no part of a link: clearing the one leaves the other.
      if (opened && how !== 'file') {
        hold({ opened: { ...opened, inputs: checked.inputs, isEdited: true }, faults: [] });
        return;
      }
      if (opened) clearFragment();
      keep(checked.inputs, board, {
        opened: null,
        faults: checked.faults,
        undo: { how, own, board },
      });
    },
    undo: () => {
      const { undo, own, board } = newest.current;
      if (undo) keep(undo.own, undo.board, { faults: [], undo: { how: 'undo', own, board } });
    },
    keepOpened: () => {
      const { opened, own, board } = newest.current;
      if (!opened || Object.keys(opened.inputs).length === 0) return;
      clearFragment();
      keep(opened.inputs, board, { opened: null, undo: { how: 'link', own, board } });
    },
    leaveOpened: () => {
      clearFragment();
      hold({ opened: null, faults: [], linkProblem: null });
    },
  };
}

/** What could still be undone when this tab last showed the tool. */
function restoreUndo(form: ToolForm): Held['undo'] {
  const kept = readUndo(form.tool);
  if (kept === null || kept.version > form.version) return null;
  const { inputs } = checkInputs(form, kept.inputs);
  return { how: 'earlier', own: inputs, board: kept.board ?? null };
}

/** Texts as they can be kept. A number keeps the blanks that are typed into it. */
function clean(part: ToolInputs): ToolInputs {
  return Object.fromEntries(
    Object.entries(part).map(([field, text]) => [
      field,
      Array.from(text.replace(/[\p{Cc}\p{Cs}]/gu, ' '))
        .slice(0, INPUT_LENGTH)
        .join(''),
    ]),
  );
}

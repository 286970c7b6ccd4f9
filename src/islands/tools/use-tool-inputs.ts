import { useEffect, useMemo, useRef, useState } from 'react';
import { clearFragment, onFragmentChange, readFragment } from '../../browser/address.ts';
import { nowIso } from '../../browser/clock.ts';
import type { StorageReason } from '../../browser/storage.ts';
import { onToolsChange, readTools, writeTool } from '../../browser/tool-door.ts';
import { INPUT_LENGTH, TOOL_BOARD_LENGTH } from '../../sharing/tool-work.ts';
import type { ToolWork } from '../../sharing/tool-work.ts';
import { cleanText } from '../../sharing/clean-text.ts';
import { readToolFragment } from '../../sharing/tool-link.ts';
import type { ToolLinkProblem } from '../../sharing/tool-link.ts';
import { checkInputs } from '../../tools/form.ts';
import type { InputFault, ToolForm, ToolInputs } from '../../tools/form.ts';

/** What put other inputs in place of the reader's, and can be undone. */
export type Replacement = 'reset' | 'example' | 'file' | 'link';

/** A tool's inputs, and what can be done with them. */
export interface ToolHold {
  /** False on the server and until the browser's store has been read. */
  ready: boolean;
  /** What is shown: what is kept, or what a link brought. */
  inputs: ToolInputs;
  /** Whether the inputs came with a link and are not kept. */
  isOpened: boolean;
  /** Whether inputs of the reader's own are kept besides. */
  hasOwn: boolean;
  /** What of the kept or brought inputs had to be left out. */
  faults: readonly InputFault[];
  linkProblem: ToolLinkProblem | null;
  storeProblem: StorageReason | null;
  /** A kept text that could not be read. */
  damaged: string | null;
  /** The last thing that can be undone. */
  done: Replacement | null;
  /** The result in words as it is kept for the board page; empty where it is not on it. */
  board: string;
  /** Changes one input; an empty text takes it away. */
  set(field: string, text: string): void;
  /** Changes several inputs at once. */
  setMany(part: ToolInputs): void;
  /** Puts other inputs in place of all. */
  replace(inputs: ToolInputs, how: Exclude<Replacement, 'link'>): void;
  undo(): void;
  /** Keeps what the link brought in place of what is kept. */
  keepOpened(): void;
  /** Goes back to what is kept. */
  leaveOpened(): void;
  /** Puts the result on the board page, or takes it off with an empty text. */
  setBoard(text: string): void;
}

interface Held {
  ready: boolean;
  own: ToolInputs;
  board: string;
  opened: ToolInputs | null;
  faults: readonly InputFault[];
  linkProblem: ToolLinkProblem | null;
  storeProblem: StorageReason | null;
  damaged: string | null;
  undo: { how: Replacement; own: ToolInputs; board: string } | null;
}

const nothing: Held = {
  ready: false,
  own: {},
  board: '',
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

  const actions = useMemo(() => {
    const hold = (part: Partial<Held>) => {
      newest.current = { ...newest.current, ...part };
      setHeld(newest.current);
    };
    return makeActions(form, newest, hold);
  }, [form]);

  useEffect(() => {
    actions.readStore();
    actions.readLink(readFragment());
    const ends = [onToolsChange(actions.readStore), onFragmentChange(actions.readLink)];
    return () => ends.forEach((end) => end());
  }, [actions]);

  const { readStore: _store, readLink: _link, ...offered } = actions;
  return {
    ready: held.ready,
    inputs: held.opened ?? held.own,
    isOpened: held.opened !== null,
    hasOwn: Object.keys(held.own).length > 0,
    faults: held.faults,
    linkProblem: held.linkProblem,
    storeProblem: held.storeProblem,
    damaged: held.damaged,
    done: held.undo?.how ?? null,
    board: held.opened === null ? held.board : '',
    ...offered,
  };
}

function makeActions(
  form: ToolForm,
  newest: { readonly current: Held },
  hold: (part: Partial<Held>) => void,
) {
  const keep = (own: ToolInputs, board: string, rest: Partial<Held> = {}) => {
    const isEmpty = Object.keys(own).length === 0;
    const work: ToolWork | null = isEmpty
      ? null
      : { tool: form.tool, version: form.version, inputs: own, board, changedAt: nowIso() };
    const outcome = writeTool(form.tool, work);
    const storeProblem = outcome.ok ? null : outcome.reason;
    hold({ own, board: isEmpty ? '' : board, storeProblem, undo: null, ...rest });
  };
  const setMany = (part: ToolInputs) => {
    const { opened, own, board } = newest.current;
    const next = Object.entries({ ...(opened ?? own), ...clean(part) });
    const inputs = Object.fromEntries(next.filter(([, text]) => text !== ''));
    if (opened) hold({ opened: inputs });
    else keep(inputs, board);
  };

  return {
    readStore: () => {
      // What could not be stored is ahead of the store; following the store would lose it.
      if (newest.current.storeProblem !== null && newest.current.ready) return;
      const { tools, reason, damaged } = readTools();
      const work = tools.find(({ tool }) => tool === form.tool);
      const { inputs, faults } = checkInputs(form, work?.inputs ?? {});
      hold({
        ready: true,
        own: inputs,
        board: work?.board ?? '',
        storeProblem: reason,
        damaged: damaged ?? newest.current.damaged,
        ...(newest.current.opened === null && { faults }),
      });
    },
    readLink: (fragment: string) => {
      const read = readToolFragment(fragment, form.version);
      if (read.kind === 'none') return;
      if (read.kind === 'problem') {
        const { kind: _, ...linkProblem } = read;
        hold({ linkProblem });
        return;
      }
      const { inputs, faults } = checkInputs(form, read.inputs);
      hold({ opened: inputs, faults, linkProblem: null });
    },
    set: (field: string, text: string) => setMany({ [field]: text }),
    setMany,
    replace: (inputs: ToolInputs, how: Exclude<Replacement, 'link'>) => {
      const { opened, own, board } = newest.current;
      const checked = checkInputs(form, clean(inputs));
      if (opened) clearFragment();
      keep(checked.inputs, board, {
        opened: null,
        faults: checked.faults,
        undo: { how, own, board },
      });
    },
    undo: () => {
      const { undo } = newest.current;
      if (undo) keep(undo.own, undo.board, { faults: [] });
    },
    keepOpened: () => {
      const { opened, own, board } = newest.current;
      if (!opened) return;
      clearFragment();
      keep(opened, board, { opened: null, undo: { how: 'link', own, board } });
    },
    leaveOpened: () => {
      clearFragment();
      hold({ opened: null, faults: [], linkProblem: null });
    },
    setBoard: (text: string) => {
      const { own, undo } = newest.current;
      keep(own, cleanText(text, TOOL_BOARD_LENGTH), { undo });
    },
  };
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

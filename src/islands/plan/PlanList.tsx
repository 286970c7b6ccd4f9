import { useLayoutEffect, useRef, useState } from 'react';
import { planText as words } from '../../interface/plan.ts';
import type { PlanLine } from '../../sharing/plan-lines.ts';
import type { Saved } from '../state/use-saved.ts';
import { PlanItem } from './PlanItem.tsx';

interface Props {
  lines: readonly PlanLine[];
  /** What was taken out last and can come back; `null` where nothing can. */
  removed: { line: PlanLine; index: number } | null;
  actions: Saved['actions'];
}

/** The plays in the reader's order, and where one was just removed, the way to have it back. */
export function PlanList({ lines, removed, actions }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // What takes the focus once the list is drawn anew: moving and removing take it away from what was pressed.
  const focusNext = useRef<string | null>(null);
  const [said, setSaid] = useState('');

  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const move = ({ entry, title }: PlanLine, index: number, step: -1 | 1) => {
    const to = index + step;
    if (to < 0 || to >= lines.length) {
      setSaid(step < 0 ? words.isFirst(title) : words.isLast(title));
      return;
    }
    focusNext.current = `[data-move="${step < 0 ? 'up' : 'down'} ${entry.play}"]`;
    actions.moveInPlan(entry.play, step);
    setSaid(words.moved(title, to + 1, lines.length));
  };

  const remove = ({ entry, title }: PlanLine) => {
    focusNext.current = '[data-undo]';
    actions.removeFromPlan(entry.play);
    setSaid(words.removed(title));
  };

  const undo = ({ entry, title }: PlanLine) => {
    focusNext.current = `[data-title="${entry.play}"]`;
    actions.undo();
    setSaid(words.restored(title));
  };

  const items = lines.map((line, index) => (
    <li key={line.entry.play}>
      <PlanItem
        line={line}
        number={index + 1}
        isLast={index === lines.length - 1}
        onChange={(part) => actions.changeEntry(line.entry.play, part)}
        onMove={(step) => move(line, index, step)}
        onRemove={() => remove(line)}
      />
    </li>
  ));
  if (removed) {
    const { line } = removed;
    items.splice(
      removed.index,
      0,
      <li key="removed" className="plan-removed row">
        <span>{words.removed(line.title)}</span>
        <button className="button quiet" type="button" data-undo onClick={() => undo(line)}>
          {words.undo}
        </button>
      </li>,
    );
  }

  return (
    <>
      <ol className="plan-list" aria-label={words.list} ref={list}>
        {items}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

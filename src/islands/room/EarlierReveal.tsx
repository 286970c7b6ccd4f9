import { useState } from 'react';
import { resultsText as words } from '../../interface/workshop/outcome.ts';
import type { Model } from '../../model/types.ts';
import type { Room } from '../../room/room.ts';
import { DrawnReveal } from './DrawnReveal.tsx';

interface Props {
  model: Model;
  room: Room;
  /** A dimension's id, or `place`. */
  target: string;
  name: string;
}

/** What was revealed of a target in the newest round before this one, drawn when it is asked for. */
export function EarlierReveal({ model, room, target, name }: Props) {
  const [isOpen, setOpen] = useState(false);
  const found = room.rounds
    .slice(0, -1)
    .map(({ reveals }, index) => ({
      round: index + 1,
      reveal: reveals.findLast((reveal) => reveal.target === target),
    }))
    .findLast(({ reveal }) => reveal !== undefined);
  if (!found?.reveal) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.rounds.earlierReveals(name, found.round)}</summary>
      {isOpen && <DrawnReveal model={model} reveal={found.reveal} before={null} name={name} />}
    </details>
  );
}

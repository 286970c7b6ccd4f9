import { useState } from 'react';
import { nowIso } from '../../browser/clock.ts';
import { countText, cardText as words } from '../../interface/workshop/room-cards.ts';
import type { Model } from '../../model/types.ts';
import { countedQuestions } from '../../room/given-answers.ts';
import type { Room, Tally } from '../../room/room.ts';
import { useCounts } from './counts.ts';
import type { CountDraft } from './counts.ts';
import type { RoomHold } from './use-room.ts';

/** Counting cards on one question and for one role. */
export interface CardCounting {
  /** Question id. */
  question: string;
  /** Role id. */
  role: string;
  /** Cards 1 to 5, then don't know. */
  draft: CountDraft;
  /** What became of the last count; empty before. */
  said: string;
  /** Of the round under way. */
  tallies: readonly Tally[];
  /** Shows another count: the one that is kept, to be changed, or an empty one. */
  turnTo(next: { question: string; role: string }): void;
  /** Keeps the count and goes on to the next role. */
  keep(): void;
}

/** Cards 1 to 5, and don't know. */
const FIELDS = 6;

/** Holds the count that is being made. */
export function useCardCount(hold: RoomHold, model: Model, room: Room): CardCounting {
  const draft = useCounts(FIELDS);
  const [chosen, setChosen] = useState('');
  const [role, setRole] = useState(model.roles.find(({ number }) => number > 0)?.id ?? '');
  const [said, setSaid] = useState('');
  const counted = model.dimensions.flatMap((one) => countedQuestions(one, room.length));
  // What was chosen may count no longer.
  const question = (counted.find(({ id }) => id === chosen) ?? counted[0])?.id ?? '';
  const tallies = room.rounds.at(-1)?.tallies ?? [];

  const turnTo = (next: { question: string; role: string }) => {
    const kept = tallies.find((each) => each.question === next.question && each.role === next.role);
    setChosen(next.question);
    setRole(next.role);
    draft.fill(kept && [...kept.counts, kept.dontKnow]);
  };
  const keep = () => {
    if (draft.counts === null) return;
    if (draft.total === 0) return setSaid(countText.none);
    const counts = draft.counts.slice(0, -1);
    const dontKnow = draft.counts.at(-1) ?? 0;
    hold.act({ type: 'tally', tally: { question, role, counts, dontKnow, at: nowIso() } });
    const at = model.roles.findIndex(({ id }) => id === role);
    const next = model.roles[at + 1];
    const name = model.roles[at]?.name ?? role;
    setSaid(next ? words.keptNext(name, next.name) : words.kept(name));
    if (next) turnTo({ question, role: next.id });
  };
  return { question, role, draft, said, tallies, turnTo, keep };
}

/** What cards can be raised on besides the model's questions. */
import { roomText as handsText } from '../../interface/tools/perception-gap-room.ts';
import { voteText as words } from '../../interface/workshop/room-cards.ts';
import type { VoteNames } from '../../room/outcome.ts';
import { BANDS } from '../../tools/perception-gap/room.ts';

/** What kind of a subject a vote has. */
export type VoteKind = 'guess' | 'want' | 'given';

/** Something to raise cards on. */
export interface VoteSubject {
  /** As `Vote.subject` has it. */
  subject: string;
  kind: VoteKind;
  /** For a list. */
  name: string;
  /** What is said to the room. */
  ask: string;
  /** The five cards, each in a word above its field and in words that stand on their own. */
  fields: { short: string; label: string }[];
}

const cards = [1, 2, 3, 4, 5];

/** Every subject: the findings, then the wants with how much customers care, then with how well the firm does. */
export function listSubjects({ findings, wants }: VoteNames): VoteSubject[] {
  const guesses = findings.map(({ id, name, about }): VoteSubject => ({
    subject: `guess/${id}`,
    kind: 'guess',
    name: words.names.guess(name),
    ask: words.asks.guess(about),
    fields: BANDS.map((band, index) => ({
      short: handsText.band(band),
      label: words.card(index + 1, handsText.band(band)),
    })),
  }));
  return [...guesses, ...(['want', 'given'] as const).flatMap((kind) => rateWants(wants, kind))];
}

function rateWants(wants: VoteNames['wants'], kind: 'want' | 'given'): VoteSubject[] {
  return wants.map(({ id, name }) => ({
    subject: `${kind}/${id}`,
    kind,
    name: words.names[kind](name),
    ask: words.asks[kind](name),
    fields: cards.map((card, index) => ({
      short: String(card),
      label: words.card(card, words.scales[kind][index] ?? ''),
    })),
  }));
}

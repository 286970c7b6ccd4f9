/** What a group takes home: everything that has been revealed and decided, and nothing else. */
import type { Model } from '../model/types.ts';
import type { Plan } from '../sharing/plan.ts';
import { agreementOf } from './agreement.ts';
import type { DimensionFigures, PlaceFigures, QuestionFigures, Slice } from './figures.ts';
import { medianOf, quantileOf } from './quartiles.ts';
import { earlierReveal } from './room-earlier.ts';
import { peopleIn } from './room-screen.ts';
import type { NoDecision, Reveal, Room, RoomScreen, Vote } from './room.ts';

/** The names of what can be voted on with cards; `src/components/workshop/vote-names.ts` lists them. */
export interface VoteNames {
  /** Findings of the perception-gap tool. */
  findings: readonly {
    id: string;
    name: string;
    /** What is guessed: `of consumers said that …`. */
    about: string;
    /** The published share as printed: `33%`. */
    share: string;
    /** Id of the row that it comes from. */
    row: string;
    /** What must stand beside the share: what it counts, its base, years, status, row and caution. */
    source: string;
  }[];
  /** Wants of the engagement-gap tool. */
  wants: readonly { id: string; name: string }[];
}

/** Something revealed, as it was shown last; and as it was shown last in a round before that one, or stood in an earlier workshop. */
export interface Shown<Figures> {
  /** 1 for the first. */
  round: number;
  figures: Figures;
  /** Its round is `null` where that was in an earlier workshop. */
  before: { round: number | null; figures: Figures } | null;
}

/** A round in which anybody answered. */
export interface OutcomeRound {
  /** 1 for the first. */
  round: number;
  people: number;
  /** In the model's order of roles, those with nobody left out. */
  byRole: RoomScreen['byRole'];
}

/** A guess of the room, or what it said of a want. */
export interface OutcomeVote {
  /** How many raised 1, 2, 3, 4 and 5. */
  counts: readonly number[];
  people: number;
  /** The card in the middle, the lower one of two. */
  median: number;
}

/** Everything that a group may take home. */
export interface Outcome {
  room: Pick<Room, 'unit' | 'edition' | 'length' | 'floor' | 'startedAt' | 'expected'>;
  /** In their order. */
  rounds: readonly OutcomeRound[];
  place: Shown<PlaceFigures> | null;
  /** Those revealed, in the model's order. */
  dimensions: readonly Shown<DimensionFigures>[];
  /** Ids of those not revealed, in the model's order. */
  hidden: readonly string[];
  guesses: readonly ({ finding: string } & OutcomeVote)[];
  /** Wants on which one thing at least was revealed, in the tool's order. */
  wants: readonly { want: string; care: OutcomeVote | null; given: OutcomeVote | null }[];
  decision: Plan;
  /** `null` where a play is decided, or nothing was said of it. */
  noDecision: NoDecision | null;
}

/** The groups of one question with what is said of each. */
export interface GroupLine {
  /** As in `Slice`. */
  group: string;
  slice: Slice;
  /** Answers with a level. */
  levels: number;
  /** Levels, don't-knows and does-not-applies. */
  answers: number;
  /** Lower quartile, median and upper quartile; `null` without a level. */
  spread: { low: number; median: number; high: number } | null;
}

/** Gathers what has been revealed and decided in a room. */
export function outcomeOf(model: Model, room: Room, votes: VoteNames): Outcome {
  const { unit, edition, length, floor, startedAt, expected, decision, noDecision = null } = room;
  const dimensions = model.dimensions.map(({ id }) => ({ id, shown: findShown(model, room, id) }));
  return {
    room: { unit, edition, length, floor, startedAt, expected },
    rounds: listRounds(model, room),
    place: keepKind(findShown(model, room, 'place'), 'place'),
    dimensions: dimensions.flatMap(({ shown }) => keepKind(shown, 'dimension') ?? []),
    hidden: dimensions.filter(({ shown }) => shown === null).map(({ id }) => id),
    ...listVotes(room, votes),
    decision,
    noDecision,
  };
}

/** Whether there is anything but people to take home. */
export function isBare({ place, dimensions, guesses, wants, decision, ...rest }: Outcome): boolean {
  return (
    place === null &&
    rest.noDecision === null &&
    [dimensions, guesses, wants, decision].every((list) => list.length === 0)
  );
}

/**
 * Ids of dimensions that have been revealed, from the widest disagreement to the narrowest: each has the lowest agreement of its questions,
 * everybody's answers taken together. Of two alike the earlier in the model comes first, and one too few people answered comes last.
 */
export function orderRevealed(model: Model, shown: readonly DimensionFigures[]): string[] {
  const lowest = ({ questions }: DimensionFigures) =>
    Math.min(
      ...questions.map(({ slices }) => (slices[0] && agreementOf(slices[0].counts)) ?? Infinity),
    );
  const inOrder = model.dimensions.flatMap(
    ({ id }) => shown.find(({ dimension }) => dimension === id) ?? [],
  );
  return inOrder
    .toSorted((one, other) => compare(lowest(one), lowest(other)))
    .map(({ dimension }) => dimension);
}

/** Infinities included, whose difference is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The groups of a question, everybody first. */
export function groupLines({ slices }: QuestionFigures): GroupLine[] {
  return slices.map((slice) => {
    const levels = slice.counts.reduce((sum, count) => sum + count, 0);
    const median = medianOf(slice.counts);
    const low = quantileOf(slice.counts, 0.25);
    const high = quantileOf(slice.counts, 0.75);
    return {
      group: slice.group,
      slice,
      levels,
      answers: levels + slice.dontKnow + slice.notApplicable,
      spread: median === null || low === null || high === null ? null : { low, median, high },
    };
  });
}

/** The newest reveal of a target, and the newest of it in a round before; where there is none, what an earlier workshop answered. */
function findShown(model: Model, room: Room, target: string): Shown<Reveal['figures']> | null {
  const newest = room.rounds
    .map(({ reveals }, index) => ({
      round: index + 1,
      figures: reveals.findLast((reveal) => reveal.target === target)?.figures,
    }))
    .flatMap(({ round, figures }) => (figures ? [{ round, figures }] : []));
  const last = newest.at(-1);
  if (!last) return null;
  const earlier = earlierReveal(model, room, target);
  const before = newest.at(-2) ?? (earlier && { round: null, figures: earlier.figures });
  return { ...last, before };
}

/** The figures, where they are of the kind that their target asks for. */
function keepKind<Kind extends Reveal['figures']['kind']>(
  shown: Shown<Reveal['figures']> | null,
  kind: Kind,
): Shown<Extract<Reveal['figures'], { kind: Kind }>> | null {
  type Wanted = Extract<Reveal['figures'], { kind: Kind }>;
  const isWanted = (figures: Reveal['figures']): figures is Wanted => figures.kind === kind;
  if (!shown || !isWanted(shown.figures)) return null;
  const { round, figures, before } = shown;
  return {
    round,
    figures,
    before:
      before && isWanted(before.figures) ? { round: before.round, figures: before.figures } : null,
  };
}

function listRounds(model: Model, room: Room): OutcomeRound[] {
  return room.rounds
    .map((_, index) => {
      const rounds = room.rounds.slice(0, index + 1);
      const { people, byRole } = peopleIn(model, { ...room, rounds });
      return { round: index + 1, people, byRole };
    })
    .filter(({ people }) => people > 0);
}

/** The votes that the Screen may show and that enough people have given. */
function listVotes(room: Room, { findings, wants }: VoteNames): Pick<Outcome, 'guesses' | 'wants'> {
  const find = (subject: string) => readVote(room, subject);
  return {
    guesses: findings.flatMap(({ id }) => {
      const vote = find(`guess/${id}`);
      return vote ? [{ finding: id, ...vote }] : [];
    }),
    wants: wants
      .map(({ id }) => ({ want: id, care: find(`want/${id}`), given: find(`given/${id}`) }))
      .filter(({ care, given }) => care !== null || given !== null),
  };
}

/** A vote that is revealed and meets the room's floor. */
export function readVote(room: Pick<Room, 'votes' | 'floor'>, subject: string): OutcomeVote | null {
  const vote = room.votes.find((each) => each.subject === subject && each.isRevealed);
  return vote ? countVote(vote, room.floor) : null;
}

function countVote({ counts }: Vote, floor: number): OutcomeVote | null {
  const people = counts.reduce((sum, count) => sum + count, 0);
  const median = medianOf(counts);
  return people < floor || median === null ? null : { counts, people, median };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExampleAnswer } from '../../../src/model/types.ts';
import type { PlaceFigures, QuestionFigures, Slice } from '../../../src/room/figures.ts';
import { questionFiguresOf } from '../../../src/room/question-figures.ts';
import { alignQuestion } from '../../../src/room/room-change.ts';
import { figuresFor } from '../../../src/room/room-figures.ts';
import type { Floor, Reveal, Room, Round, Submission } from '../../../src/room/room.ts';
import { makeSmallModel } from '../../fixtures/model.ts';
import { at, makeRoom, makeRound, makeSheets, makeTally } from '../../fixtures/room.ts';

const model = makeSmallModel({ dimensions: 1, questions: 1 });
const dimension = model.dimensions[0]!.id;
const roles = ['executive', 'manager', 'front-line', 'partner'];

/**
 * Somebody sends a sheet or another in its place, or takes it back; cards are counted; the dimension or the place is drawn, or a reveal is
 * undone; the floor or the length changes; a round begins, with nobody in it or with the sheets of the round before pasted again.
 */
type Event =
  | { kind: 'send'; person: number; role: number }
  | { kind: 'take-back'; person: number }
  | { kind: 'count'; role: number; cards: number }
  | { kind: 'draw'; target: string }
  | { kind: 'undo' }
  | { kind: 'set'; part: Partial<Pick<Room, 'floor' | 'length'>> }
  | { kind: 'new-round'; isKept: boolean };

const person = fc.nat(13);
const send = fc.record({ kind: fc.constant('send' as const), person, role: fc.nat(3) });
const takeBack = fc.record({ kind: fc.constant('take-back' as const), person });
const draw = fc.constant<Event>({ kind: 'draw', target: dimension });
const drawPlace = fc.constant<Event>({ kind: 'draw', target: 'place' });
const undo = fc.constant<Event>({ kind: 'undo' });
const count = fc.record({
  kind: fc.constant('count' as const),
  role: fc.nat(3),
  cards: fc.nat(5),
});
const floors = fc.constantFrom<Floor>(3, 5);
const set = fc.record({
  kind: fc.constant('set' as const),
  part: fc.oneof(
    fc.record({ floor: fc.constantFrom<Floor>(3, 5, 8) }),
    fc.record({ length: fc.constantFrom<Room['length']>('key', 'all') }),
  ),
});
const newRound = fc.constant<Event>({ kind: 'new-round', isKept: false });
const keepRound = fc.constant<Event>({ kind: 'new-round', isKept: true });

function storyOf(...rare: fc.Arbitrary<Event>[]): fc.Arbitrary<Event[]> {
  const event = fc.oneof(
    { weight: 12, arbitrary: send },
    ...[takeBack, draw, ...rare].map((arbitrary) => ({ weight: 2, arbitrary })),
  );
  return fc
    .array(event, { minLength: 8, maxLength: 36 })
    .map((events): Event[] => [...events, { kind: 'draw', target: dimension }]);
}

/** The first question's figures in a reveal, and the round in which that was. */
interface Seen {
  round: number;
  figures: QuestionFigures;
}

/** A story under way. */
class Life {
  readonly seen: Seen[] = [];
  #room: Room;
  #sheets = new Map<number, Submission>();

  constructor(floor: Floor) {
    this.#room = makeRoom(model, { floor });
  }

  get #round(): Round {
    return this.#room.rounds.at(-1)!;
  }

  #put(part: Partial<Round>): void {
    const rounds = [...this.#room.rounds.slice(0, -1), { ...this.#round, ...part }];
    this.#room = { ...this.#room, rounds };
  }

  /** @param level the answer of a sheet that is sent now */
  pass(event: Event, index: number, level: ExampleAnswer): void {
    if (event.kind === 'send') {
      const [sheet] = makeSheets(model, roles[event.role]!, [level], event.person, index);
      this.#sheets.set(event.person, sheet!);
    } else if (event.kind === 'take-back') this.#sheets.delete(event.person);
    else if (event.kind === 'set') this.#room = { ...this.#room, ...event.part };
    else if (event.kind === 'new-round') this.#begin(event.isKept, index);
    else if (event.kind === 'count') this.#count(event.role, event.cards, index);
    else if (event.kind === 'undo') this.#undo();
    this.#put({ submissions: [...this.#sheets.values()] });
    if (event.kind === 'draw') this.#draw(event.target, index);
  }

  #begin(isKept: boolean, index: number): void {
    const kept = [...this.#sheets].map(
      ([one, sheet]) => [one, { ...sheet, at: at(index) }] as const,
    );
    this.#sheets = new Map(isKept ? kept : []);
    this.#room = {
      ...this.#room,
      rounds: [...this.#room.rounds, makeRound({ startedAt: at(index) })],
    };
  }

  #count(role: number, cards: number, index: number): void {
    const others = this.#round.tallies.filter((tally) => tally.role !== roles[role]);
    const tally = makeTally(model, roles[role]!, [0, cards, 0, 0, 0], 0, index);
    this.#put({ tallies: cards > 0 ? [...others, tally] : others });
  }

  #undo(): void {
    const { reveals, withdrawn = [] } = this.#round;
    const last = reveals.at(-1);
    if (last) this.#put({ reveals: reveals.slice(0, -1), withdrawn: [...withdrawn, last] });
  }

  #draw(target: string, index: number): void {
    const drawn = questionFiguresOf(model, this.#room, model.dimensions[0]!.questions[0]!.id);
    const figures = figuresFor(model, this.#room, target);
    const reveal: Reveal = { target, step: '', at: at(index), figures };
    this.#put({ reveals: [...this.#round.reveals, reveal] });
    const round = this.#room.rounds.length - 1;
    this.seen.push({ round, figures: figures.kind === 'place' ? toldBy(figures, drawn) : drawn });
  }
}

/** Of a question's figures the groups of which the place tells. */
function toldBy(place: PlaceFigures, figures: QuestionFigures): QuestionFigures {
  const alone = [
    ...place.without.map(({ without }) => without),
    ...(place.gaps.length > 0 ? model.roleGap : []),
  ];
  const own = figures.slices.filter(({ group }) => alone.includes(group));
  const all = figures.slices.slice(0, 1);
  // All of them stand twice, so that they count beside their parts: the others are not shown apart.
  return { ...figures, slices: own.length > 0 ? [...all, ...own, ...all] : all };
}

/**
 * Lives through a story in which one sheet answers 5 and every other one 1, so that the counts of a shown group tell whether that sheet is in
 * it.
 *
 * @param marked the place in the story at which the sheet is sent; -1 marks none
 */
function live(story: readonly Event[], floor: Floor, marked: number): readonly Seen[] {
  const life = new Life(floor);
  // A second sheet of the same person with the same answer would be the same in both rounds, but where one of them is marked.
  const isKept = story.some((event) => event.kind === 'new-round' && event.isKept);
  const sent = new Map<number, number>();
  for (const [index, event] of story.entries()) {
    const earlier = event.kind === 'send' ? (sent.get(event.person) ?? 0) : 0;
    if (event.kind === 'send') sent.set(event.person, earlier + 1);
    const plain = isKept ? 1 + (earlier % 4) : 1;
    life.pass(event, index, (index === marked ? 5 : plain) as ExampleAnswer);
  }
  return life.seen;
}

/** The question's figures in every reveal of each round. */
function shownIn(seen: readonly Seen[]): QuestionFigures[][] {
  const rounds = Math.max(0, ...seen.map(({ round }) => round + 1));
  return Array.from({ length: rounds }, (_, index) =>
    seen.filter(({ round }) => round === index).map(({ figures }) => figures),
  );
}

/** A group that was shown, as the places in the story of the sheets that are in it. */
type Group = ReadonlySet<number>;

/** The groups that were shown; a sum of others is left out, for it tells nothing more. */
function groupsShown(story: readonly Event[], floor: Floor): Group[] {
  const sent = story.flatMap(({ kind }, index) => (kind === 'send' ? [index] : []));
  const plain = live(story, floor, -1);
  const marked = new Map(sent.map((index) => [index, live(story, floor, index)]));
  // Figures alike are taken for the same showing; where the mark makes a difference there, it tells nothing.
  fc.pre([...marked.values()].every((one) => nameGroups(one) === nameGroups(plain)));
  const groups = plain.flatMap(({ figures: { slices } }, reveal) =>
    slices.flatMap((_, slice) => {
      if (slice === 0 && slices.length > 1) return [];
      const holds = (index: number) =>
        marked.get(index)![reveal]!.figures.slices[slice]!.counts[4] === 1;
      return [new Set(sent.filter(holds))];
    }),
  );
  const keys = groups.map((group) => [...group].join());
  return groups.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

function nameGroups(seen: readonly Seen[]): string {
  return JSON.stringify(
    seen.map(({ figures }) => figures.slices.map((slice) => [slice.group, sizeOf(slice)])),
  );
}

/** The smallest floor that a story ever has. */
function lowestFloor(story: readonly Event[], floor: Floor): number {
  const set = story.map((event) => (event.kind === 'set' ? (event.part.floor ?? floor) : floor));
  return Math.min(floor, ...set);
}

/** The fewest people, more than none, whose answers remain in any sum or difference of the groups. */
function fewestRevealed(story: readonly Event[], groups: readonly Group[]): number {
  const people = story.map((event) => (event.kind === 'send' ? event.person : -1));
  let fewest = Infinity;
  const choose = (index: number, sum: readonly number[]) => {
    if (index === groups.length) {
      const left = new Set(people.filter((_, sheet) => sum[sheet] !== 0));
      if (left.size > 0) fewest = Math.min(fewest, left.size);
      return;
    }
    for (const times of [-1, 0, 1]) {
      const group = groups[index]!;
      choose(
        index + 1,
        sum.map((each, sheet) => each + (group.has(sheet) ? times : 0)),
      );
    }
  };
  choose(
    0,
    story.map(() => 0),
  );
  return fewest;
}

function sizeOf({ counts, dontKnow, notApplicable }: Slice): number {
  return counts.reduce((sum, count) => sum + count, 0) + dontKnow + notApplicable;
}

/** Whatever is drawn in such stories, no sum or difference of shown groups holds fewer people than the floor. */
function expectNobodyFound(runs: number, ...rare: fc.Arbitrary<Event>[]): void {
  fc.assert(
    fc.property(storyOf(...rare), floors, (story, floor) => {
      const groups = groupsShown(story, floor);
      fc.pre(groups.length <= 8);
      expect(fewestRevealed(story, groups)).toBeGreaterThanOrEqual(lowestFloor(story, floor));
    }),
    { numRuns: runs },
  );
}

describe('what a room shows', () => {
  it('lets nobody work out a group under the floor from what was shown before, however late sheets come, change or go', () => {
    expectNobodyFound(100);
  });

  it('nor from a place, from cards, from a reveal that was undone, or after another floor or length', () => {
    expectNobodyFound(100, drawPlace, undo, set, count);
  });

  it('nor from a round before, of which sheets still stand', () => {
    expectNobodyFound(70, keepRound, drawPlace);
  });

  it('splits nobody off a group in a second round, and the same roles stand alone before and after', () => {
    fc.assert(
      fc.property(storyOf(newRound), floors, (story, floor) => {
        const rounds = shownIn(live(story, floor, -1));
        rounds.slice(1).forEach((after, index) => {
          const [one, other] = [rounds[index]!.at(-1), after.at(-1)];
          if (!one?.slices.length || !other?.slices.length) return;
          const pair = alignQuestion(one, other);
          const names = [pair.before, pair.after].map(({ slices }) =>
            slices.map(({ group }) => group).filter((group) => group !== 'folded'),
          );
          expect(names[0]).toEqual(names[1]);
          // The later round never shows a role alone that the round before did not.
          expect(pair.after.slices).toEqual(other.slices);
          for (const slice of [...pair.before.slices, ...pair.after.slices]) {
            expect(sizeOf(slice)).toBeGreaterThanOrEqual(floor);
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});

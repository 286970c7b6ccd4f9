import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DimensionFigures, QuestionFigures, Slice } from '../../../src/room/figures.ts';
import { alignQuestion } from '../../../src/room/room-change.ts';
import { figuresFor } from '../../../src/room/room-figures.ts';
import type { Floor, Reveal, Room, Submission } from '../../../src/room/room.ts';
import { makeSmallModel } from '../../fixtures/model.ts';
import { at, makeRoom, makeRound, makeSheets } from '../../fixtures/room.ts';

const model = makeSmallModel({ dimensions: 1, questions: 1 });
const dimension = model.dimensions[0]!.id;
const roles = ['executive', 'manager', 'front-line', 'partner'];

/** Somebody sends a sheet or another in its place, or takes it back; the dimension is drawn; a round begins. */
type Event =
  | { kind: 'send'; person: number; role: number }
  | { kind: 'take-back'; person: number }
  | { kind: 'draw' }
  | { kind: 'new-round' };

const person = fc.nat(13);
const send = fc.record({ kind: fc.constant('send' as const), person, role: fc.nat(3) });
const takeBack = fc.record({ kind: fc.constant('take-back' as const), person });
const draw = fc.constant<Event>({ kind: 'draw' });
const newRound = fc.constant<Event>({ kind: 'new-round' });
const floors = fc.constantFrom<Floor>(3, 5);

function storyOf(...rare: fc.Arbitrary<Event>[]): fc.Arbitrary<Event[]> {
  const event = fc.oneof(
    { weight: 12, arbitrary: send },
    ...[takeBack, draw, ...rare].map((arbitrary) => ({ weight: 2, arbitrary })),
  );
  return fc
    .array(event, { minLength: 8, maxLength: 36 })
    .map((events): Event[] => [...events, { kind: 'draw' }]);
}

/**
 * Lives through a story in which one sheet answers 5 and every other one 1, so that the counts of a shown group tell whether that sheet is in
 * it.
 *
 * @param marked the place in the story at which the sheet is sent; -1 marks none
 */
function live(story: readonly Event[], floor: Floor, marked: number): Room {
  let room = makeRoom(model, { floor });
  let sheets = new Map<number, Submission>();
  const put = (part: { submissions?: Submission[]; reveals?: Reveal[] }) => {
    const round = { ...room.rounds.at(-1)!, ...part };
    room = { ...room, rounds: [...room.rounds.slice(0, -1), round] };
  };
  story.forEach((event, index) => {
    if (event.kind === 'send') {
      const level = index === marked ? 5 : 1;
      const [sheet] = makeSheets(model, roles[event.role]!, [level], event.person, index);
      sheets.set(event.person, sheet!);
    } else if (event.kind === 'take-back') sheets.delete(event.person);
    else if (event.kind === 'new-round') {
      sheets = new Map();
      room = { ...room, rounds: [...room.rounds, makeRound({ startedAt: at(index) })] };
    }
    put({ submissions: [...sheets.values()] });
    if (event.kind !== 'draw') return;
    const figures = figuresFor(model, room, dimension);
    const reveal = { target: dimension, step: '', at: at(index), figures };
    put({ reveals: [...room.rounds.at(-1)!.reveals, reveal] });
  });
  return room;
}

/** The question's figures in every reveal of each round. */
function shownIn(room: Room): QuestionFigures[][] {
  return room.rounds.map(({ reveals }) =>
    reveals.map(({ figures }) => (figures as DimensionFigures).questions[0]!),
  );
}

/** A group that was shown, as the places in the story of the sheets that are in it. */
type Group = ReadonlySet<number>;

/** The groups that were shown in each round; a sum of others is left out, for it tells nothing more. */
function groupsShown(story: readonly Event[], floor: Floor): Group[][] {
  const sent = story.flatMap(({ kind }, index) => (kind === 'send' ? [index] : []));
  const marked = new Map(sent.map((index) => [index, shownIn(live(story, floor, index))]));
  const plain = shownIn(live(story, floor, -1));
  // Figures alike are taken for the same showing; where the mark makes a difference there, it tells nothing.
  fc.pre([...marked.values()].every((one) => nameGroups(one) === nameGroups(plain)));
  return plain.map((reveals, round) => {
    const groups = reveals.flatMap(({ slices }, reveal) =>
      slices.flatMap((_, slice) => {
        if (slice === 0 && slices.length > 1) return [];
        const holds = (index: number) =>
          marked.get(index)![round]![reveal]!.slices[slice]!.counts[4] === 1;
        return [new Set(sent.filter(holds))];
      }),
    );
    const keys = groups.map((group) => [...group].join());
    return groups.filter((_, index) => keys.indexOf(keys[index]!) === index);
  });
}

function nameGroups(rounds: readonly QuestionFigures[][]): string {
  return JSON.stringify(
    rounds.map((reveals) =>
      reveals.map(({ slices }) => slices.map((slice) => [slice.group, sizeOf(slice)])),
    ),
  );
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

describe('what a room shows', () => {
  it('lets nobody work out a group under the floor from what was shown before, however late sheets come, change or go', () => {
    fc.assert(
      fc.property(storyOf(), floors, (story, floor) => {
        for (const groups of groupsShown(story, floor)) {
          fc.pre(groups.length <= 8);
          expect(fewestRevealed(story, groups)).toBeGreaterThanOrEqual(floor);
        }
      }),
      { numRuns: 150 },
    );
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
      { numRuns: 150 },
    );
  });
});

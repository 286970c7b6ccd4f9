import type { Model } from '../model/types.ts';
import { groupsOfFigures, showingsOf, traceAnswers } from './already-shown.ts';
import type { QuestionFigures } from './figures.ts';
import { questionFiguresOf } from './question-figures.ts';
import { figuresFor } from './room-figures.ts';
import type { EarlierRoom, Reveal, Room } from './room.ts';
import { isSafeAfter } from './safe-beside.ts';

/**
 * What an earlier workshop answered, to stand before a reveal of this one: as it was revealed then, and otherwise as it may be shown by the
 * stricter of the two floors. A question is left out where fewer answers than the floor asks for tell the two workshops apart.
 *
 * @param model of the edition of this room
 * @param target a dimension's id, or `place`
 * @returns `null` where there is no earlier workshop, or it used another edition
 */
export function earlierReveal(model: Model, room: Room, target: string): Reveal | null {
  const { earlier, rounds } = room;
  if (!earlier || earlier.edition !== model.edition) return null;
  return {
    target,
    step: '',
    at: earlier.startedAt,
    figures: figuresFor(model, asRoom(room, earlier), target, (_, then, question) =>
      figuresBeside(model, then, rounds, question),
    ),
  };
}

/**
 * Whether a room's file is of the very workshop that is under way.
 *
 * @param file the room that was read from a file
 */
export function isSameWorkshop(
  { id, startedAt }: Pick<Room, 'id' | 'startedAt'>,
  file: Pick<Room, 'id' | 'startedAt'>,
): boolean {
  return id === file.id && startedAt === file.startedAt;
}

/** What may be shown of a question of the earlier workshop beside what this one has shown. */
function figuresBeside(
  model: Model,
  then: Room,
  rounds: Room['rounds'],
  question: string,
): QuestionFigures {
  const figures = questionFiguresOf(model, then, question);
  const answers = traceAnswers(model, [...rounds, ...then.rounds], question);
  const shown = showingsOf(model, rounds, question);
  const groups = groupsOfFigures(model, figures).map(({ roles }) => roles);
  const isSafe = isSafeAfter(shown, answers, groups, then.floor);
  return isSafe ? figures : { question, slices: [], folded: [] };
}

/** The earlier workshop as a room, asked the questions of this one. */
function asRoom(room: Room, { unit, startedAt, floor, round }: EarlierRoom): Room {
  return {
    ...room,
    unit,
    startedAt,
    floor: Math.max(room.floor, floor) === room.floor ? room.floor : floor,
    rounds: [round],
    earlier: null,
  };
}

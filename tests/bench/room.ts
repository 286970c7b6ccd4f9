/** A chat log of a large room, and what happens from the paste to the drawn place. */
import { stripFigure } from '../../src/charts/room-strip.ts';
import type { Model } from '../../src/model/types.ts';
import { blankRoom, changeRoom } from '../../src/room/room-actions.ts';
import { figuresFor } from '../../src/room/room-figures.ts';
import { writeRoom } from '../../src/room/room-file.ts';
import { toScreen } from '../../src/room/room-screen.ts';
import type { Room } from '../../src/room/room.ts';
import { answersInOrder } from '../../src/scoring/answers.ts';
import { encodeCode } from '../../src/sharing/code.ts';
import { findCodes } from '../../src/sharing/find-codes.ts';

/** How many people are in the room, and how many milliseconds they may take. */
export const PEOPLE = 500;
export const ROOM_LIMIT = 100;

const opened = '2026-03-03T09:00:00.000Z';
const pasted = '2026-03-03T09:05:00.000Z';

/** A message a person as a chat client saves it, every question answered, all roles and stages there. */
export function makeLog(model: Model): string {
  const messages = Array.from({ length: PEOPLE }, (_, person) => {
    const answers = answersInOrder(
      model,
      Object.fromEntries(
        model.dimensions.map(({ id, questions }, dimension) => [
          id,
          questions.map(
            (_question, index) => model.stages[(person + dimension + index) % 5]?.number ?? null,
          ),
        ]),
      ),
    );
    const role = model.roles[person % model.roles.length]?.id ?? '';
    const code = encodeCode(model, { role, nonce: person * 2000, answers });
    return `10:02:11 From Person ${person} to Everyone:\n\tHere is mine: ${code} thanks\n`;
  });
  return messages.join('');
}

/** An open room that nobody is in. */
export function openRoom(model: Model): Room {
  const part = { unit: 'Harbour Bank', length: 'all', floor: 3, expected: PEOPLE } as const;
  return blankRoom(model, part, 'room', opened);
}

/** All that is done from the paste of a log to what is drawn of every dimension and of the place, and to what is stored and published. */
export function showLog(model: Model, room: Room, log: string): readonly unknown[] {
  const codes = findCodes([model], log).codes.map(({ code }) => code);
  const merge = { type: 'merge', codes, way: 'code' } as const;
  const { room: filled, outcome } = changeRoom([model], room, merge, pasted);
  if (outcome.added !== PEOPLE) throw new Error(`${outcome.added} of ${PEOPLE} codes were found.`);
  const drawn = model.dimensions.map(({ id }) => {
    const figures = figuresFor(model, filled, id);
    if (figures.kind !== 'dimension') throw new Error(`${id} is no dimension.`);
    return figures.questions.map((after) =>
      stripFigure(model, model.roles, { after, before: null, isWidest: false }),
    );
  });
  const place = figuresFor(model, filled, 'place');
  return [drawn, place, writeRoom(filled, pasted), toScreen(model, filled, null)];
}

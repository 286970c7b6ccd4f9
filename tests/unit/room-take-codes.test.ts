import { expect, test } from 'vitest';
import { codesOf, isOfNextRound, readDropped } from '../../src/islands/room/take-codes.ts';
import { blankRoom, changeRoom } from '../../src/room/room-actions.ts';
import { writeRoom } from '../../src/room/room-file.ts';
import { encodeCode } from '../../src/sharing/code.ts';
import { writeFile } from '../../src/sharing/file.ts';
import { blankPlacing } from '../../src/sharing/placing.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';

const { model } = loadPlaybookFromDisk('.');
const now = '2026-05-04T10:30:00.000Z';
const placing = {
  ...blankPlacing(model, 77, now),
  answers: {
    [model.dimensions[0]!.questions[0]!.id]: { kind: 'level' as const, level: 3 as const },
  },
};
const code = encodeCode(model, placing);

test('a placing’s file becomes its code, and nothing else of it is read', () => {
  const file = writeFile({ history: [], targets: {}, current: placing }, now);
  expect(readDropped([model], file)).toEqual({ kind: 'text', text: code });
});

test('a room’s file is told apart, with the codes of its last round', () => {
  const part = { unit: 'Acme', length: 'key', floor: 3, expected: null } as const;
  const blank = blankRoom(model, part, 'room1', now);
  const { room } = changeRoom([model], blank, { type: 'merge', codes: [code], way: 'code' }, now);
  const dropped = readDropped([model], writeRoom(room, now));
  expect(dropped).toEqual({ kind: 'room', room });
  expect(codesOf(room)).toEqual([code]);
});

test('whatever else a file holds is a text to look through', () => {
  for (const text of ['Pat: hello', '{"a": 1}', '{ no JSON', '']) {
    expect(readDropped([model], text)).toEqual({ kind: 'text', text });
  }
});

test('a text that replaces more of what was revealed than it brings in looks like the next round’s', () => {
  expect(isOfNextRound({ added: 1, replacedAfterReveal: 2 })).toBe(true);
  expect(isOfNextRound({ added: 2, replacedAfterReveal: 2 })).toBe(false);
  expect(isOfNextRound({ added: 0, replacedAfterReveal: 0 })).toBe(false);
});

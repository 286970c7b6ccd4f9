import { expect, it } from 'vitest';
import { floorShown } from '../../../src/room/floor.ts';
import { figuresFor } from '../../../src/room/room-figures.ts';
import { makeModel } from '../../fixtures/model.ts';
import { makeRoom, makeRound, makeSheets } from '../../fixtures/room.ts';

const model = makeModel();
const submissions = [
  ...makeSheets(model, 'executive', [4, 4, 5, 5]),
  ...makeSheets(model, 'front-line', [1, 2, 2, 3, 3], 10),
];
const room = makeRoom(model, { rounds: [makeRound({ submissions })] });

it.each(['purpose', 'place'])(
  'the smallest floor is told of that a group of the %s needs',
  (target) => {
    const shown = [figuresFor(model, room, target)];
    expect(floorShown(shown, 3)).toBe(3);
    expect(floorShown(shown, 8)).toBe(3);
    expect(floorShown([figuresFor(model, { ...room, floor: 8 }, target)], 8)).toBe(8);
    expect(floorShown([], 5)).toBe(5);
  },
);

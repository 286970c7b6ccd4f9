import { expect, test } from 'vitest';
import { addDigit, commandOf, mayGoOn, readPosition } from '../../../src/room/keys.ts';
import type { PressedKey } from '../../../src/room/keys.ts';

function press(key: string, part: Partial<PressedKey> = {}): PressedKey {
  return {
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    isTyping: false,
    isOnControl: false,
    ...part,
  };
}

const steady = [
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Escape', 'escape'],
] as const;

const single = [
  [' ', 'next'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['f', 'full-screen'],
  ['q', 'join'],
  ['r', 'reveal'],
  ['t', 'timer'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['?', 'help'],
] as const;

test.each([...steady, ...single])('the key "%s" means %s', (key, command) => {
  expect(commandOf(press(key), true)).toBe(command);
});

test.each(steady)('%s works where single characters are switched off', (key, command) => {
  expect(commandOf(press(key), false)).toBe(command);
});

test.each(single)('"%s" does nothing where single characters are switched off', (key) => {
  expect(commandOf(press(key), false)).toBeNull();
});

test.each([...steady, ...single, ['7', 'a step']] as const)(
  '"%s" is left alone in a field and with a modifier',
  (key) => {
    expect(commandOf(press(key, { isTyping: true }), true)).toBeNull();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      expect(commandOf(press(key, { [modifier]: true }), true)).toBeNull();
    }
  },
);

test('Space presses the button that has the focus; other keys go through', () => {
  expect(commandOf(press(' ', { isOnControl: true }), true)).toBeNull();
  expect(commandOf(press('PageDown', { isOnControl: true }), true)).toBe('next');
  expect(commandOf(press('b', { isOnControl: true }), true)).toBe('blank');
});

test('other keys are left to the browser', () => {
  for (const key of ['Enter', 'Tab', 'a', 'F5', 'Home', 'toString', '__proto__']) {
    expect(commandOf(press(key), true)).toBeNull();
  }
});

test('digits typed within a second make one number', () => {
  expect(commandOf(press('4'), true)).toEqual({ digit: 4 });
  expect(commandOf(press('4'), false)).toBeNull();
  const one = addDigit(null, 1, 5000);
  expect(addDigit(one, 2, 6000)).toEqual({ text: '12', at: 6000 });
  expect(addDigit(one, 2, 6001)).toEqual({ text: '2', at: 6001 });
});

test('a number means a step where there is one', () => {
  expect(readPosition({ text: '12', at: 0 }, 12)).toBe(12);
  expect(readPosition({ text: '13', at: 0 }, 12)).toBeNull();
  expect(readPosition({ text: '0', at: 0 }, 12)).toBeNull();
  expect(readPosition({ text: '03', at: 0 }, 12)).toBe(3);
});

test('a number waits for another digit only where that could mean a step', () => {
  expect(mayGoOn({ text: '1', at: 0 }, 12)).toBe(true);
  expect(mayGoOn({ text: '2', at: 0 }, 12)).toBe(false);
  expect(mayGoOn({ text: '1', at: 0 }, 9)).toBe(false);
});

import { expect, test } from 'vitest';
import { readPort } from '../../../src/commands/site.ts';

test('the port is the one that PORT names, and the usual one where it names none', () => {
  expect(readPort(4322, { PORT: '8080' })).toBe(8080);
  expect(readPort(4322, { PORT: '' })).toBe(4322);
  expect(readPort(4322, {})).toBe(4322);
});

test.each(['web', '-1', '65536', '80.5', '1e3', ' 80'])('a port of “%s” is refused', (port) => {
  expect(() => readPort(4322, { PORT: port })).toThrow(
    `PORT is “${port}”; it must be a whole number from 0 to 65535.`,
  );
});

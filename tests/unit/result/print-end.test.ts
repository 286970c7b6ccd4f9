import { beforeEach, expect, test, vi } from 'vitest';
import { onPrintEnd } from '../../../src/islands/result/print-end.ts';

let page: EventTarget;
const ended = vi.fn();
const tell = (...types: string[]) => types.forEach((type) => page.dispatchEvent(new Event(type)));

beforeEach(() => {
  page = new EventTarget();
  ended.mockClear();
});

test('a print ends when the browser says so', () => {
  onPrintEnd(page, ended);
  tell('beforeprint');
  expect(ended).not.toHaveBeenCalled();
  tell('afterprint');
  expect(ended).toHaveBeenCalledTimes(1);
});

test.each([['beforeprint'], ['focus']])(
  'where the browser does not say so, a print has ended at the next %s',
  (type) => {
    onPrintEnd(page, ended);
    tell('beforeprint', type);
    expect(ended).toHaveBeenCalledTimes(1);
  },
);

test('an end is told once, and not at all to one who listens no more', () => {
  onPrintEnd(page, ended);
  tell('afterprint', 'afterprint', 'focus', 'beforeprint', 'beforeprint');
  expect(ended).toHaveBeenCalledTimes(1);
  onPrintEnd(page, ended)();
  tell('afterprint', 'focus');
  expect(ended).toHaveBeenCalledTimes(1);
});

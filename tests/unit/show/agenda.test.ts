import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/room/agenda.ts';
import { changeShow, startShow } from '../../../src/room/show-actions.ts';
import { MINUTE } from '../../../src/room/timer.ts';
import { NINE, deck } from './deck-of-five.ts';

const fresh = startShow(deck, NINE);
const begun = changeShow(deck, fresh, { type: 'begin' }, NINE);
const at = (minutes: number) => NINE + minutes * MINUTE;

test('before the session begins there is a plan and no clock', () => {
  const agenda = agendaOf(deck, fresh, at(3));
  expect(agenda).toMatchObject({
    planned: 30 * MINUTE,
    elapsed: null,
    left: 30 * MINUTE,
    behind: 0,
  });
  expect(agenda.lines.map(({ plannedStart }) => plannedStart / MINUTE)).toEqual([0, 5, 10, 20, 25]);
  expect(agenda.lines.map(({ elapsed }) => elapsed)).toEqual([null, null, null, null, null]);
});

test('a step has its own minutes before the session is behind', () => {
  expect(agendaOf(deck, begun, at(5)).behind).toBe(0);
  expect(agendaOf(deck, begun, at(7)).behind).toBe(2 * MINUTE);
  expect(agendaOf(deck, begun, at(40))).toMatchObject({ left: 0, behind: 35 * MINUTE });
});

test('a step that is begun early puts the session ahead', () => {
  const early = changeShow(deck, begun, { type: 'go', step: 'place' }, at(6));
  expect(agendaOf(deck, early, at(6)).behind).toBe(-4 * MINUTE);
  expect(agendaOf(deck, early, at(12)).behind).toBe(0);
});

test('the time of a step runs until another is shown for the first time', () => {
  const second = changeShow(deck, begun, { type: 'next' }, at(4));
  const back = changeShow(deck, second, { type: 'previous' }, at(6));
  const third = changeShow(deck, back, { type: 'go', step: 'place' }, at(9));
  const { lines } = agendaOf(deck, third, at(11));
  expect(lines.map(({ elapsed }) => elapsed && elapsed / MINUTE)).toEqual([4, 5, 2, null, null]);
  expect(lines.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true, false, false]);
});

test('a clock that was set back shows no time below nothing', () => {
  const agenda = agendaOf(deck, begun, at(-2));
  expect(agenda.elapsed).toBe(0);
  expect(agenda.lines[0]?.elapsed).toBe(0);
});

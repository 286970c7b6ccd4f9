import { expect, test } from 'vitest';
import { changeShow, startShow } from '../../../src/room/show-actions.ts';
import { readShow } from '../../../src/room/show-text.ts';
import { NINE, deck } from './deck-of-five.ts';

const show = changeShow(
  deck,
  changeShow(deck, startShow(deck, NINE), { type: 'next' }, NINE),
  { type: 'timer-start-pause' },
  NINE,
);

test('a state comes back as it was kept', () => {
  expect(readShow(deck, JSON.stringify(show))).toEqual(show);
});

test.each([
  ['nothing', null],
  ['no JSON', '{"session":'],
  ['a list', '[]'],
  ['another session', JSON.stringify({ ...show, session: 'long' })],
  ['a step that the session no longer has', JSON.stringify({ ...show, step: 'gone' })],
  ['a revision that is no whole number', JSON.stringify({ ...show, revision: 1.5 })],
  ['a moment that is none', JSON.stringify({ ...show, changedAt: 'yesterday' })],
  ['an entry without a moment', JSON.stringify({ ...show, entered: { welcome: 'soon' } })],
  ['an overlay that is not known', JSON.stringify({ ...show, overlay: 'video' })],
  ['a look that is not known', JSON.stringify({ ...show, look: 'sepia' })],
  ['a size beyond the largest', JSON.stringify({ ...show, size: 5 })],
  ['a trim beyond the least', JSON.stringify({ ...show, contrast: -5 })],
  ['a timer without an end', JSON.stringify({ ...show, timer: { state: 'running', total: 1000 } })],
  ['a timer without a length', JSON.stringify({ ...show, timer: { state: 'ready', total: 0 } })],
  ['a timer paused at nothing', JSON.stringify({ ...show, timer: { state: 'paused', total: 5 } })],
])('%s is no state, and the session begins anew', (_, text) => {
  expect(readShow(deck, text)).toBeNull();
});

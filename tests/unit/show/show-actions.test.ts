import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  changeShow,
  newer,
  pressNext,
  pressReveal,
  startShow,
} from '../../../src/room/show-actions.ts';
import { revealAt, stepOf, timerStepOf } from '../../../src/room/deck.ts';
import type { ShownReveal } from '../../../src/room/deck.ts';
import type { ShowAction } from '../../../src/room/show-actions.ts';
import { readShow } from '../../../src/room/show-text.ts';
import type { Show } from '../../../src/room/show.ts';
import { MINUTE } from '../../../src/room/timer.ts';
import { NINE, deck, makeReveal, makeRoom } from './deck-of-five.ts';

const fresh = startShow(deck, NINE);

function run(actions: readonly ShowAction[], from: Show = fresh, now = NINE): Show {
  return actions.reduce((show, action) => changeShow(deck, show, action, now), from);
}

const NEXT = { kind: 'act', action: { type: 'next' } };

const go = (step: string): ShowAction => ({ type: 'go', step });

test('a session begins at its first step, with that step’s minutes on the timer', () => {
  expect(fresh).toMatchObject({
    session: 'short',
    revision: 0,
    step: 'welcome',
    startedAt: null,
    entered: {},
    timer: { state: 'ready', total: 5 * MINUTE },
  });
});

test('a session without steps cannot be shown', () => {
  expect(() => startShow({ ...deck, steps: [] }, NINE)).toThrow(
    'The session "short" has no steps.',
  );
});

test('next and previous walk the steps and stop at the ends, where nothing changes', () => {
  const second = run([{ type: 'next' }]);
  expect(second).toMatchObject({ step: 'guess', revision: 1 });
  expect(run([{ type: 'previous' }])).toBe(fresh);
  const last = run([go('decide')]);
  expect(run([{ type: 'next' }], last)).toBe(last);
  expect(run([{ type: 'previous' }], second).step).toBe('welcome');
  expect(run([go('no-such-step')])).toBe(fresh);
  expect(run([go('welcome')])).toBe(fresh);
});

test('the clock begins when it is told to, or when the first step is left', () => {
  const begun = changeShow(deck, fresh, { type: 'begin' }, NINE);
  expect(begun).toMatchObject({
    startedAt: '2026-03-01T09:00:00.000Z',
    entered: { welcome: '2026-03-01T09:00:00.000Z' },
  });
  expect(changeShow(deck, begun, { type: 'begin' }, NINE + MINUTE)).toBe(begun);

  const left = changeShow(deck, fresh, { type: 'next' }, NINE + MINUTE);
  expect(left).toMatchObject({
    startedAt: '2026-03-01T09:01:00.000Z',
    entered: { welcome: '2026-03-01T09:01:00.000Z', guess: '2026-03-01T09:01:00.000Z' },
  });
  const back = changeShow(deck, left, { type: 'previous' }, NINE + 2 * MINUTE);
  expect(back.entered).toBe(left.entered);
});

test('a step brings its minutes to a timer that waits, is paused or is over, and leaves one that runs', () => {
  expect(run([go('place')]).timer).toEqual({ state: 'ready', total: 10 * MINUTE });
  const running = run([{ type: 'timer-start-pause' }]);
  const on = run([go('place')], running);
  expect(on.timer).toBe(running.timer);
  expect(timerStepOf(deck, running)).toBeNull();
  expect(timerStepOf(deck, on)).toBe(1);
  const paused = run([{ type: 'timer-start-pause' }], running, NINE + MINUTE);
  expect(run([go('place')], paused).timer).toEqual({ state: 'ready', total: 10 * MINUTE });
  expect(run([go('place')], running, NINE + 6 * MINUTE).timer).toEqual({
    state: 'ready',
    total: 10 * MINUTE,
  });
});

test('the timer’s key starts this step’s time where another step’s still runs', () => {
  const running = run([{ type: 'timer-start-pause' }, go('place')]);
  const own = run([{ type: 'timer-start-pause' }], running);
  expect(own.timer).toEqual({
    state: 'running',
    total: 10 * MINUTE,
    endsAt: '2026-03-01T09:10:00.000Z',
  });
  expect(timerStepOf(deck, own)).toBeNull();
  expect(run([{ type: 'timer-start-pause' }], own).timer.state).toBe('paused');
  const reset = run([{ type: 'timer-reset' }], running);
  expect(reset.timer).toEqual({ state: 'ready', total: 10 * MINUTE });
  expect(timerStepOf(deck, reset)).toBeNull();
});

test('a timer is reset to the minutes of the step, whatever was added', () => {
  const added = run([{ type: 'timer-add' }, { type: 'timer-start-pause' }]);
  expect(added.timer.total).toBe(6 * MINUTE);
  expect(run([{ type: 'timer-reset' }], added).timer).toEqual(fresh.timer);
  expect(run([{ type: 'timer-reset' }])).toBe(fresh);
});

test('what lies over a step goes first, and the step stays', () => {
  const black = run([go('guess'), { type: 'overlay', overlay: 'join' }, { type: 'blank' }]);
  expect(black).toMatchObject({ isBlank: true, overlay: 'join' });
  const joined = run([{ type: 'next' }], black);
  expect(joined).toMatchObject({ isBlank: false, overlay: 'join', step: 'guess' });
  const clear = run([{ type: 'previous' }], joined);
  expect(clear).toMatchObject({ isBlank: false, overlay: 'none', step: 'guess' });
  expect(run([go('place')], black)).toMatchObject({
    isBlank: true,
    overlay: 'none',
    step: 'place',
  });
});

test('the same overlay again closes it', () => {
  const open = run([{ type: 'overlay', overlay: 'join' }]);
  expect(open.overlay).toBe('join');
  expect(run([{ type: 'overlay', overlay: 'join' }], open).overlay).toBe('none');
  expect(run([{ type: 'overlay', overlay: 'none' }], open).overlay).toBe('none');
  expect(run([{ type: 'overlay', overlay: 'none' }])).toBe(fresh);
});

test('size and trim stop at their ends and go back to what was designed', () => {
  const larger: ShowAction = { type: 'size', by: 1 };
  const huge = run(Array.from({ length: 9 }, () => larger));
  expect(huge).toMatchObject({ size: 4, revision: 4 });
  const dim = run(
    Array.from({ length: 9 }, (): ShowAction => ({ type: 'trim', of: 'brightness', by: -1 })),
    huge,
  );
  expect(dim.brightness).toBe(-1);
  const plain = run([{ type: 'reset-display' }, { type: 'look', look: 'black' }], dim);
  expect(plain).toMatchObject({ size: 0, brightness: 0, contrast: 0, look: 'black' });
});

test('starting over goes back to the first step and keeps how the Screen is lit', () => {
  const on = run([{ type: 'look', look: 'dark' }, go('guess'), { type: 'open-guess' }]);
  const again = run([{ type: 'restart' }], on);
  expect(again).toMatchObject({
    step: 'welcome',
    startedAt: null,
    entered: {},
    opened: [],
    look: 'dark',
  });
  expect(again.revision).toBe(on.revision + 1);
});

test('the forward key opens a guess before it goes on', () => {
  const guess = run([go('guess')]);
  expect(pressNext(deck, guess, null)).toEqual({ kind: 'act', action: { type: 'open-guess' } });
  const open = run([{ type: 'open-guess' }], guess);
  expect(open.opened).toEqual(['guess']);
  expect(run([{ type: 'open-guess' }], open)).toBe(open);
  expect(pressNext(deck, open, null)).toEqual({ kind: 'act', action: { type: 'next' } });
  expect(pressNext(deck, open, makeRoom())).toEqual({ kind: 'act', action: { type: 'next' } });
});

test('the forward key reveals before it goes on, where sheets or cards are in', () => {
  const place = run([go('place')]);
  const next = { kind: 'act', action: { type: 'next' } };
  const reveal = { kind: 'reveal', target: 'place', step: 'short/place' };
  expect(pressNext(deck, place, null)).toEqual(next);
  expect(pressNext(deck, place, makeRoom({ hasAnswers: false }))).toEqual(next);
  expect(pressNext(deck, place, makeRoom())).toEqual(reveal);
  expect(pressNext(deck, place, makeRoom({ people: 0 }))).toEqual(reveal);
  const shown = { reveal: makeReveal('place', ''), before: null };
  expect(pressNext(deck, place, makeRoom({ reveals: [shown] }))).toEqual(next);
});

test('the widest disagreement is revealed by its own step, not by another that shows the same dimension', () => {
  const widest = run([go('widest')]);
  const shownAt = (step: string) =>
    makeRoom({ reveals: [{ reveal: makeReveal('service', step), before: null }] });
  const reveal = { kind: 'reveal', target: 'widest', step: 'short/widest' };
  expect(pressNext(deck, widest, shownAt('short/other'))).toEqual(reveal);
  expect(pressNext(deck, widest, shownAt('short/widest'))).toEqual(NEXT);
  const six = ['purpose', 'insight', 'dialogue', 'service', 'people', 'proof'];
  const reveals = six.map((target) => ({
    reveal: makeReveal(target, 'short/other'),
    before: null,
  }));
  expect(pressNext(deck, widest, makeRoom({ reveals }))).toEqual(NEXT);
  expect(pressNext(deck, widest, makeRoom({ reveals: reveals.slice(1) }))).toEqual(reveal);
});

test('what an earlier round revealed at a step stays there, and the forward key goes on', () => {
  const shown = (target: string, step: string, isEarlier = true) => ({
    reveal: makeReveal(target, step),
    before: null,
    isEarlier,
  });
  const first = [shown('service', 'short/widest'), shown('place', 'short/place')];
  const second = [...first, shown('service', 'short/again', false)];
  for (const reveals of [first, second]) {
    const room = makeRoom({ round: 2, reveals });
    for (const [index, step] of (['widest', 'place'] as const).entries()) {
      const show = run([go(step)]);
      expect(revealAt(deck, stepOf(deck, show), room)).toBe(reveals[index]);
      expect(pressNext(deck, show, room)).toEqual(NEXT);
      expect(pressReveal(deck, show)?.kind).toBe('reveal');
    }
  }
  const elsewhere = makeRoom({ round: 2, reveals: [shown('place', 'short/before')] });
  expect(pressNext(deck, run([go('place')]), elsewhere).kind).toBe('reveal');
});

test('what the room page reveals stands at a step that has revealed nothing else', () => {
  const [own, free, place] = [
    { reveal: makeReveal('service', 'short/widest'), before: null },
    { reveal: makeReveal('people', ''), before: null },
    { reveal: makeReveal('place', ''), before: null },
  ];
  const at = (id: string, reveals: readonly ShownReveal[]) =>
    revealAt(deck, stepOf(deck, { step: id }), makeRoom({ reveals }));
  expect(at('widest', [free, place])).toBe(free);
  expect(at('widest', [own, free])).toBe(own);
  expect(at('widest', [{ ...free, isEarlier: true }])).toBeNull();
  expect(at('widest', [place])).toBeNull();
  expect(at('place', [free, place])).toBe(place);
  expect(at('welcome', [free, place])).toBeNull();
});

test('under a black Screen or an overlay the forward key reveals nothing', () => {
  const next = { kind: 'act', action: { type: 'next' } };
  for (const cover of [{ type: 'blank' }, { type: 'overlay', overlay: 'join' }] as const) {
    expect(pressNext(deck, run([go('place'), cover]), makeRoom())).toEqual(next);
    expect(pressNext(deck, run([go('guess'), cover]), makeRoom())).toEqual(next);
  }
});

test('the reveal key takes away what lies over the step first, as the forward key does', () => {
  const covers = [{ type: 'blank' }, { type: 'overlay', overlay: 'join' }] as const;
  for (const [cover, id] of covers.flatMap((each) => [
    [each, 'place'] as const,
    [each, 'guess'] as const,
  ])) {
    const show = run([go(id), cover]);
    const press = pressReveal(deck, show);
    expect(press).toEqual({ kind: 'act', action: { type: 'uncover' } });
    expect(run([{ type: 'uncover' }], show)).toMatchObject({
      step: id,
      isBlank: false,
      overlay: 'none',
      opened: [],
    });
  }
  expect(run([{ type: 'uncover' }])).toBe(fresh);
});

test('the reveal key reveals at a reveal, opens a guess, and does nothing elsewhere', () => {
  expect(pressReveal(deck, run([go('place')]))).toEqual({
    kind: 'reveal',
    target: 'place',
    step: 'short/place',
  });
  expect(pressReveal(deck, run([go('guess')]))).toEqual({
    kind: 'act',
    action: { type: 'open-guess' },
  });
  expect(pressReveal(deck, fresh)).toBeNull();
});

const actions: fc.Arbitrary<ShowAction> = fc.oneof(
  fc.constantFrom<ShowAction>(
    { type: 'begin' },
    { type: 'next' },
    { type: 'previous' },
    { type: 'blank' },
    { type: 'overlay', overlay: 'join' },
    { type: 'open-guess' },
    { type: 'timer-start-pause' },
    { type: 'timer-add' },
    { type: 'timer-reset' },
    { type: 'size', by: 1 },
    { type: 'size', by: -1 },
    { type: 'look', look: 'black' },
    { type: 'trim', of: 'contrast', by: 1 },
    { type: 'reset-display' },
    { type: 'restart' },
  ),
  fc.constantFrom(...deck.steps.map(({ id }) => go(id))),
);
const walks = fc.array(fc.tuple(actions, fc.nat(600_000)), { maxLength: 30 });

function walk(steps: readonly (readonly [ShowAction, number])[]): Show {
  let now = NINE;
  let show = fresh;
  for (const [action, wait] of steps) {
    now += wait;
    show = changeShow(deck, show, action, now);
  }
  return show;
}

test('whatever is pressed, the state is one that a window opened late can read', () => {
  fc.assert(
    fc.property(walks, (steps) => {
      const show = walk(steps);
      expect(readShow(deck, JSON.stringify(show))).toEqual(show);
    }),
  );
});

test('two windows agree on the newer state, whichever hears of which', () => {
  fc.assert(
    fc.property(walks, walks, (left, right) => {
      const [one, other] = [walk(left), walk(right)];
      expect(newer(one, other)).toEqual(newer(other, one));
      expect(newer(one, one)).toBe(one);
    }),
  );
});

test('a later change of the same revision holds', () => {
  const early = changeShow(deck, fresh, { type: 'blank' }, NINE + 1);
  const late = changeShow(deck, fresh, { type: 'next' }, NINE + 2);
  expect(newer(early, late)).toBe(late);
  expect(newer(changeShow(deck, early, { type: 'blank' }, NINE + 1), late).revision).toBe(2);
});

test('a revealed dimension is gone through question by question, then all of them together, before the session goes on', () => {
  const widest = run([go('widest')]);
  const room = makeRoom({
    reveals: [{ reveal: makeReveal('service', 'short/widest', 3), before: null }],
  });
  const second: ShowAction = { type: 'page', to: 1 };
  expect(pressNext(deck, widest, room)).toEqual({ kind: 'act', action: second });
  const last = run([second, { type: 'page', to: 2 }], widest);
  expect(last.page).toBe(2);
  const together: ShowAction = { type: 'page', to: 3 };
  expect(pressNext(deck, last, room)).toEqual({ kind: 'act', action: together });
  const end = run([together], last);
  expect(pressNext(deck, end, room)).toEqual(NEXT);
  expect(run([{ type: 'next' }], end)).toMatchObject({ step: 'decide', page: 0 });
  const back = run([{ type: 'previous' }, { type: 'previous' }], last);
  expect(back).toMatchObject({ step: 'widest', page: 0 });
  expect(run([{ type: 'previous' }], back).step).toBe('place');
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  PLAN_KEY,
  addEntryToPlan,
  addToPlan,
  isInPlan,
  onPlanChange,
} from '../../../src/browser/plan-door.ts';
import { readSaved, writePlan } from '../../../src/browser/saved.ts';
import { PLAN_LIMIT } from '../../../src/sharing/plan.ts';
import { Store } from '../../fixtures/store.ts';
import { makeEdition } from '../sharing/edition.ts';
import { makePlanned } from './entries.ts';

const models = [makeEdition()];
const now = '2026-03-01T09:30:00.000Z';
const read = { id: 'insight-look', title: 'Read before you write' };

let local: Store;

function openWindow(store: object): void {
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: store }));
}

beforeEach(() => {
  local = new Store();
  openWindow(local);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a play added on its own page', () => {
  test('is in the plan from then on, once', () => {
    expect(isInPlan(read.id)).toBe(false);
    expect([addToPlan(read, now), addToPlan(read, now)]).toEqual(['in', 'in']);
    expect(isInPlan(read.id)).toBe(true);
    expect(readSaved(models)).toMatchObject({
      state: {
        plan: [
          {
            play: 'insight-look',
            title: 'Read before you write',
            owner: '',
            date: '',
            state: 'to-do',
            note: '',
            addedAt: now,
          },
        ],
      },
      problems: [],
    });
  });

  test('joins a plan that the plan’s own page wrote, which stays as it is', () => {
    const plan = [makePlanned('people-leap'), makePlanned('long-gone')];
    writePlan(plan);
    addToPlan(read, now);
    const { state, problems } = readSaved(models);
    expect(state.plan.slice(0, 2)).toEqual(plan);
    expect(state.plan[2]).toMatchObject({ play: 'insight-look' });
    expect(problems).toEqual([]);
  });

  test('comes with what a room said of it, and changes nothing of a play that is in the plan already', () => {
    const there = { ...makePlanned('people-leap'), owner: 'Ann' };
    writePlan([there]);
    const decided = {
      ...makePlanned('insight-look'),
      owner: 'Bea',
      date: '2026-05-04',
      note: 'Two notes.',
    };
    expect(addEntryToPlan(decided, now)).toBe('in');
    expect(addEntryToPlan({ ...there, owner: 'Bea' }, now)).toBe('in');
    expect(readSaved(models).state.plan).toEqual([there, decided]);
  });

  test('finds no room in a full plan', () => {
    writePlan(Array.from({ length: PLAN_LIMIT }, (_, index) => makePlanned(`play-${index}`)));
    const before = local.getItem(PLAN_KEY);
    expect(addToPlan(read, now)).toBe('no-room');
    expect(local.getItem(PLAN_KEY)).toBe(before);
  });

  test.each(['ruin', '[]', '{"format":"the-leap","version":2,"plan":[null]}', '{"plan":[]}'])(
    'puts %s aside, of which the plan’s own page tells, and is added all the same',
    (ruin) => {
      local[PLAN_KEY] = ruin;
      expect(isInPlan(read.id)).toBe(false);
      expect(addToPlan(read, now)).toBe('in');
      expect(local['leap.plan.unreadable']).toBe(ruin);
      const { state, problems } = readSaved(models);
      expect(state.plan).toMatchObject([{ play: 'insight-look' }]);
      expect(problems).toMatchObject([{ kind: 'unreadable', part: 'plan', text: ruin }]);
    },
  );

  test('overwrites no text that there is no room to put aside', () => {
    local[PLAN_KEY] = 'ruin';
    local.setItem = function (key: string, text: string) {
      if (key !== PLAN_KEY) throw new DOMException('no', 'QuotaExceededError');
      this[key] = text;
    };
    expect(addToPlan(read, now)).toBe('full');
    expect(local.getItem(PLAN_KEY)).toBe('ruin');
  });

  test('is refused with the reason where nothing can be stored', () => {
    openWindow({
      getItem: () => null,
      setItem() {
        throw new DOMException('no', 'QuotaExceededError');
      },
    });
    expect(addToPlan(read, now)).toBe('full');
    vi.stubGlobal('window', new EventTarget());
    expect([isInPlan(read.id), addToPlan(read, now)]).toEqual([false, 'blocked']);
  });
});

test('a listener hears of another tab’s change and of a return to the page', () => {
  const listener = vi.fn();
  onPlanChange(listener);
  window.dispatchEvent(new Event('storage'));
  window.dispatchEvent(new Event('pageshow'));
  expect(listener).toHaveBeenCalledTimes(2);
});

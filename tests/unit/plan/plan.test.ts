import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planText } from '../../../src/interface/plan.ts';
import { isDay } from '../../../src/sharing/day.ts';
import {
  changeEntry,
  moveEntry,
  removeEntry,
  restoreEntry,
} from '../../../src/sharing/edit-plan.ts';
import {
  ENTRY_NOTE_LENGTH,
  OWNER_LENGTH,
  PLAN_LIMIT,
  PLAY_TITLE_LENGTH,
  addEntry,
  isFull,
} from '../../../src/sharing/plan.ts';
import { countStates, findGone, toLines } from '../../../src/sharing/plan-lines.ts';
import type { PlayFacts } from '../../../src/sharing/plan-lines.ts';
import type { Plan } from '../../../src/sharing/plan.ts';
import { anyEntry, anyPlan, makePlanned } from './entries.ts';

const now = '2026-03-01T09:30:00Z';
const read = { id: 'insight-look', title: 'Read before you write' };
const close = { id: 'people-leap', title: 'Close the gaps' };
const three: Plan = ['a', 'b', 'c'].map((play) => makePlanned(play));

function playsOf(plan: Plan): string {
  return plan.map(({ play }) => play).join(' ');
}

describe('adding a play', () => {
  test('puts it at the end, to do, with nobody and no day named', () => {
    expect(addEntry(addEntry([], read, now), close, now)).toEqual([
      {
        play: 'insight-look',
        title: 'Read before you write',
        owner: '',
        date: '',
        state: 'to-do',
        note: '',
        addedAt: now,
      },
      {
        play: 'people-leap',
        title: 'Close the gaps',
        owner: '',
        date: '',
        state: 'to-do',
        note: '',
        addedAt: now,
      },
    ]);
  });

  test('that is in the plan changes nothing of it', () => {
    const plan = changeEntry(addEntry([], read, now), read.id, { owner: 'Ann', state: 'done' });
    expect(addEntry(plan, { ...read, title: 'Another title' }, '2027-01-01T00:00:00Z')).toBe(plan);
  });

  test('stops where the plan is full', () => {
    const full = Array.from({ length: PLAN_LIMIT }, (_, index) => makePlanned(`play-${index}`));
    expect(isFull(full)).toBe(true);
    expect(isFull(full.slice(1))).toBe(false);
    expect(addEntry(full, read, now)).toBe(full);
  });

  test('cuts a title that is too long and takes the id for one that is empty', () => {
    const long = addEntry([], { id: 'a', title: 'Ab '.repeat(100) }, now);
    expect(long[0]?.title).toHaveLength(PLAY_TITLE_LENGTH);
    expect(addEntry([], { id: 'a', title: '' }, now)[0]?.title).toBe('a');
  });
});

describe('changing an entry', () => {
  test('changes what is given and nothing else', () => {
    expect(changeEntry(three, 'b', { owner: ' Bea\n Boyd ', state: 'done' })).toEqual([
      three[0],
      { ...makePlanned('b'), owner: 'Bea Boyd', state: 'done' },
      three[2],
    ]);
    expect(changeEntry(three, 'b', { note: '', date: '' })[1]).toEqual(
      makePlanned('b', { note: '', date: '' }),
    );
  });

  test('cuts what is too long', () => {
    const [entry] = changeEntry(three, 'a', {
      owner: 'o'.repeat(99),
      note: '\u{1F600}'.repeat(300),
    });
    expect(entry?.owner).toBe('o'.repeat(OWNER_LENGTH));
    expect(entry?.note).toBe('\u{1F600}'.repeat(ENTRY_NOTE_LENGTH));
  });

  test('keeps the lines of a note, and counts their breaks', () => {
    const [entry] = changeEntry(three, 'a', { note: ' first line \r\n- second\n\n\n\nthird\n' });
    expect(entry?.note).toBe('first line\n- second\n\nthird');
    const [long] = changeEntry(three, 'a', { note: 'n\n'.repeat(300) });
    expect(long?.note).toBe('n\n'.repeat(ENTRY_NOTE_LENGTH / 2).trim());
  });

  test('leaves the day as it was where no calendar has the new one', () => {
    for (const date of ['2026-02-30', '1 March', '12026-01-01', '0002-01-01']) {
      expect(changeEntry(three, 'a', { date })).toEqual(three);
    }
    expect(changeEntry(three, 'a', { date: '2028-02-29' })[0]?.date).toBe('2028-02-29');
  });
});

describe('removing an entry', () => {
  test('can be undone at its place', () => {
    expect(playsOf(removeEntry(three, 'b'))).toBe('a c');
    expect(restoreEntry(removeEntry(three, 'b'), three[1]!, 1)).toEqual(three);
  });

  test('can be undone in a plan that has become shorter or full', () => {
    expect(playsOf(restoreEntry([three[0]!], three[2]!, 2))).toBe('a c');
    const full = Array.from({ length: PLAN_LIMIT }, (_, index) => makePlanned(`play-${index}`));
    expect(restoreEntry(full, three[1]!, 1)).toHaveLength(PLAN_LIMIT + 1);
  });

  test('is not undone over the same play that was added meanwhile', () => {
    const again = addEntry(removeEntry(three, 'b'), { id: 'b', title: 'B' }, now);
    expect(restoreEntry(again, three[1]!, 1)).toBe(again);
  });

  test('and its undo leave any plan as it was', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat({ max: 7 }), (plan, index) => {
        const entry = plan[index];
        fc.pre(entry !== undefined);
        expect(restoreEntry(removeEntry(plan, entry.play), entry, index)).toEqual(plan);
      }),
    );
  });
});

describe('moving an entry', () => {
  test.each([
    ['b', -1, 'b a c'],
    ['b', 1, 'a c b'],
    ['a', 2, 'b c a'],
    ['a', -1, 'a b c'],
    ['c', 1, 'a b c'],
    ['x', 1, 'a b c'],
  ])('%s by %i gives %s', (play, step, order) => {
    expect(playsOf(moveEntry(three, play, step))).toBe(order);
  });

  test('without room for it gives back the same plan', () => {
    expect(moveEntry(three, 'a', -1)).toBe(three);
  });

  test('and back leaves any plan as it was, and no move loses an entry', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.nat({ max: 7 }),
        fc.integer({ min: -8, max: 8 }),
        (plan, at, step) => {
          const play = plan[at]?.play ?? 'none';
          const moved = moveEntry(plan, play, step);
          expect(new Set(moved)).toEqual(new Set(plan));
          expect(moveEntry(moved, play, moved === plan ? 0 : -step)).toEqual(plan);
        },
      ),
    );
  });
});

describe('a plan', () => {
  test('names the entries whose play is gone, whole', () => {
    const gone = findGone(three, [{ id: 'c' }, { id: 'z' }]);
    expect(gone).toEqual([three[0], three[1]]);
    expect(findGone([], [])).toEqual([]);
  });

  const makeFacts = (id: string, needsFirst: string[] = []): PlayFacts => ({
    id,
    title: `Title of ${id}`,
    dimension: 'Insight',
    leap: 'Look',
    doneWhen: 'It is signed.',
    needsFirst,
    address: `/plays/${id}/`,
  });

  test('shows of a play what the playbook says now, and of one that is gone what it was called', () => {
    expect(toLines(three.slice(0, 2), [makeFacts('a')])).toEqual([
      {
        entry: three[0],
        title: 'Title of a',
        dimension: 'Insight',
        leap: 'Look',
        doneWhen: 'It is signed.',
        address: '/plays/a/',
        waits: [],
      },
      {
        entry: three[1],
        title: 'Do b',
        dimension: '',
        leap: '',
        doneWhen: '',
        address: '',
        waits: [],
      },
    ]);
  });

  test('says which plays that come first are missing or stand below', () => {
    const plays = [makeFacts('a'), makeFacts('b', ['a', 'c', 'd']), makeFacts('c'), makeFacts('d')];
    const waitsOf = (plan: Plan) =>
      toLines(plan, plays)
        .find(({ entry }) => entry.play === 'b')
        ?.waits.map(({ title, isBelow }) => `${title} ${isBelow ? 'below' : 'missing'}`);
    expect(waitsOf(three)).toEqual(['Title of c below', 'Title of d missing']);
    const doneBelow = changeEntry(three, 'c', { state: 'done' });
    expect(waitsOf(doneBelow)).toEqual(['Title of d missing']);
    expect(waitsOf(changeEntry(three, 'b', { state: 'done' }))).toEqual([]);
    expect(waitsOf(['a', 'c', 'd', 'b'].map((play) => makePlanned(play)))).toEqual([]);
  });

  test('counts its states', () => {
    const plan = [makePlanned('a', { state: 'done' }), makePlanned('b'), makePlanned('c')];
    expect(countStates(plan)).toEqual({ 'to-do': 0, doing: 2, done: 1 });
  });

  test('never has a play twice, however it is added to', () => {
    fc.assert(
      fc.property(anyPlan, anyEntry, (plan, { play, title }) => {
        const once = addEntry(plan, { id: play, title }, now);
        expect(addEntry(once, { id: play, title }, now)).toBe(once);
        expect(new Set(once.map((entry) => entry.play)).size).toBe(once.length);
      }),
    );
  });
});

test('a day is one that the calendar has', () => {
  expect(['2026-02-28', '2028-02-29', '1000-01-01', '9999-12-31'].filter(isDay)).toHaveLength(4);
  expect(
    ['', '0202-01-01', '2026-02-29', '2026-13-01', '2026-3-1', '2026-03-01T00:00:00Z'].some(isDay),
  ).toBe(false);
});

test('of many plays that are gone five are named', () => {
  const titles = Array.from({ length: 60 }, (_, index) => String(index + 1));
  expect(planText.gone.text(titles)).toMatch(/^“1”, “2”, “3”, “4”, “5” and 55 more: they keep/);
  expect(planText.gone.text(titles.slice(0, 6))).toMatch(/^“1”, “2”, “3”, “4”, “5” and “6”: they/);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PLAN_KEY, addToPlan } from '../../../src/browser/plan-door.ts';
import { readSaved } from '../../../src/browser/saved.ts';
import { writeFile } from '../../../src/sharing/file.ts';
import { makeEdition } from '../sharing/edition.ts';
import { makePlanned } from './entries.ts';

const models = [makeEdition()];
const [a, b] = ['a', 'b'].map((play) => makePlanned(play));
const sound = writeFile({ history: [], targets: {}, plan: [a!, b!] }, '2026-03-01T09:30:00Z');
const damaged = sound.replace('"doing"', '"halted"');

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  const store = new Proxy(
    {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    },
    {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({
        enumerable: true,
        configurable: true,
      }),
    },
  );
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: store }));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('of a damaged plan the sound entries stay, and the whole text is put aside', () => {
  kept.set(PLAN_KEY, damaged);
  const first = readSaved(models);
  expect(first.state.plan).toEqual([b]);
  expect(first.problems).toMatchObject([
    {
      kind: 'unreadable',
      part: 'plan',
      text: damaged,
      problems: [{ place: 'plan.0.state', reason: 'bad-state' }],
    },
  ]);
  expect(kept.get('leap.plan.unreadable')).toBe(damaged);
  expect(readSaved(models)).toEqual(first);
});

test('a play that is added to a plan of a newer version joins what is sound of it', () => {
  kept.set(PLAN_KEY, sound.replace('"version": 2', '"version": 4'));
  expect(addToPlan({ id: 'c', title: 'C' }, '2026-03-01T09:30:00.000Z')).toBe('in');
  const { state, problems } = readSaved(models);
  expect(state.plan.map(({ play }) => play)).toEqual(['a', 'b', 'c']);
  expect(problems).toMatchObject([{ problems: [{ reason: 'newer-version' }] }]);
});

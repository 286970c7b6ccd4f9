import { expect, test } from 'vitest';
import { countPages, pageOfCard } from '../../src/components/plays/booklet-pages.ts';
import {
  findNeighbours,
  groupByStatus,
  listNeeded,
  listNextPlays,
  listRows,
  listWaiting,
} from '../../src/components/plays/play-relations.ts';
import { cardText } from '../../src/interface/plays.ts';
import { loadPlaybook } from '../../src/model/load-vite.ts';

const playbook = loadPlaybook();
const { model, plays, cases, statuses } = playbook;
const play = (id: string) => plays.find((each) => each.id === id)!;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('cards stand two to a page, after one page of contents', () => {
  expect([0, 1, 2, 3, 22, 23].map(pageOfCard)).toEqual([2, 2, 3, 3, 13, 13]);
  expect([0, 1, 2, 24].map(countPages)).toEqual([1, 2, 2, 13]);
});

test('a figure on a card has its years and its status beside it', () => {
  const figure = {
    value: '67%',
    of: 'consumers who asked a firm',
    base: '',
    years: 'asked 2012, published 2013',
    status: 'reported by others',
    caution: '',
    isOld: true,
  };
  expect(cardText.figure(figure)).toBe(
    '67%: consumers who asked a firm. Old figures, asked 2012, published 2013. Reported by others:',
  );
  expect(cardText.figure({ ...figure, isOld: false })).toContain('. Asked 2012, published 2013. ');
});

test('the neighbours of a play are the leaps beside it and its own leap in the next dimension', () => {
  const { before, after, across } = findNeighbours(model, plays, play('people-leap'));
  expect([before?.id, after?.id, across.id]).toEqual(['people-look', 'people-link', 'proof-leap']);
});

test('the first leap has none before it, and the last dimension is followed by the first', () => {
  const { before, after, across } = findNeighbours(model, plays, play('proof-look'));
  expect([before, after?.id, across.id]).toEqual([undefined, 'proof-leap', 'purpose-look']);
});

test('a play waits for those that it names, and they say so', () => {
  for (const each of plays) {
    expect(ids(listNeeded(plays, each)).sort()).toEqual([...each.needsFirst].sort());
    for (const needed of listNeeded(plays, each)) {
      expect(ids(listWaiting(plays, needed))).toContain(each.id);
    }
  }
});

test('the rows of a play are those of its fields and of its steps, each under one status', () => {
  for (const each of plays) {
    const rows = listRows(playbook, each);
    expect(ids(rows)).toEqual(expect.arrayContaining(each.evidence));
    const grouped = groupByStatus(statuses, rows).flatMap((group) => group.rows);
    expect(ids(grouped).sort()).toEqual(ids(rows).sort());
  }
});

test('the next plays of a case leave the stages that we read, and no silent dimension has one', () => {
  for (const study of cases) {
    const next = listNextPlays(playbook, study);
    const read = Object.entries(study.profile).filter(([, reading]) => 'stage' in reading);
    expect(next.map(({ dimension }) => dimension)).toEqual(
      model.dimensions.map(({ id }) => id).filter((id) => read.some(([name]) => name === id)),
    );
  }
  const bank = cases.find(({ id }) => id === 'bank')!;
  expect(ids(listNextPlays(playbook, bank))).toEqual([
    'purpose-leap',
    'insight-leap',
    'dialogue-leap',
  ]);
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { countByStatus } from '../../src/search/evidence-facets.ts';

const playbook = loadPlaybookFromDisk('.');
const { evidence, statuses, topics } = playbook;

/** The number that a figure's value begins with. */
function numberIn(reference: string): number {
  const [row, figure] = reference.split('/');
  const value = evidence
    .find(({ id }) => id === row)
    ?.figures.find(({ id }) => id === figure)?.value;
  return Number.parseFloat(value ?? '');
}

describe('the counts by status', () => {
  it('are those of the files, and add up to all rows', () => {
    const files = globSync('content/evidence/*.yaml').map((file) => readFileSync(file, 'utf8'));
    const written = files.join('\n').match(/^ {2}status: .*$/gm) ?? [];
    const counts = countByStatus(statuses, evidence);

    for (const { status, count } of counts) {
      expect(count, status.id).toBe(
        written.filter((line) => line === `  status: ${status.id}`).length,
      );
    }
    expect(written).toHaveLength(evidence.length);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(evidence.length);
  });

  it('have no row under our advice, which rests on none', () => {
    expect(evidence.filter(({ status }) => status === 'advice')).toEqual([]);
  });
});

describe('every row of evidence', () => {
  it('names where it comes from, in a topic that has rows', () => {
    expect(evidence.filter(({ sources }) => sources.length === 0)).toEqual([]);
    for (const { id } of topics) expect(evidence.map(({ topic }) => topic)).toContain(id);
  });

  it('tells which part was seen, where it is not verified', () => {
    const silent = evidence.filter(
      ({ status, caution }) =>
        status === 'unverified' && !/^(?:The part we saw: |We saw no part of it)/.test(caution),
    );

    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('says what the original says or what the matter is, where its source departs from it', () => {
    const silent = evidence.filter(
      ({ status, caution }) => status === 'mismatch' && !caution.includes('Our source'),
    );

    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('has an id for each of its percentages, so that it can be drawn', () => {
    const nameless = evidence.flatMap(({ id, figures }) =>
      figures.filter((figure) => figure.value.endsWith('%') && !figure.id).map(() => id),
    );

    expect(nameless).toEqual([]);
  });

  it('bears nothing where its caution says that nothing rests on it', () => {
    const barred = evidence.filter(({ caution }) => caution.includes('Nothing on this site rests'));
    const { model, plays } = playbook;
    const borne = [
      ...[...model.stages, ...model.leaps, ...model.dimensions, ...plays],
      ...model.dimensions.flatMap(({ questions }) => questions),
    ].flatMap((part) => part.evidence);

    expect(barred.map(({ id }) => id)).toEqual(['e29']);
    for (const { id } of barred) expect(borne).not.toContain(id);
  });

  it('counts what can be read without its claim', () => {
    const leaning = evidence.flatMap(({ id, figures }) =>
      figures
        .filter(({ of }) =>
          /^those\b|^(?:who|it|them)\b|\b(?:who got one|do it|say so|used it)\b/.test(of),
        )
        .map(({ of }) => `${id}: ${of}`),
    );

    expect(leaning).toEqual([]);
  });

  it('names who a figure is a share of, where that is not everybody who was asked', () => {
    for (const reference of [
      'e116/within-hour',
      'e178/liked-reply',
      'e186/expect-reply',
      'e186/never-got-reply',
      'e110/connected-executives',
      'e110/connected-consumers',
      'e07/discounts',
    ]) {
      const [row, figure] = reference.split('/');
      const found = evidence.find(({ id }) => id === row)?.figures.find(({ id }) => id === figure);
      expect(found?.asked, reference).toBeTruthy();
    }
  });

  it('says which row stands in the place of which', () => {
    const replacing = evidence.flatMap(({ id, replaces }) =>
      replaces.map((replaced) => `${id} for ${replaced}`),
    );

    expect(replacing).toEqual(
      expect.arrayContaining([
        'e116 for e69',
        'e113 for e30',
        'e113 for e31',
        'e110 for e04',
        'e110 for e06',
      ]),
    );
  });
});

describe('figures that stand in more than one row', () => {
  it('are the same in each', () => {
    for (const [one, other] of [
      ['e08/executives', 'e110/advocacy-executives'],
      ['e09/consumers', 'e110/advocacy-consumers'],
      ['e06/consumers', 'e110/connected-consumers'],
      ['e07/discounts', 'e110/discounts-consumers'],
      ['e03/friends', 'e110/friends-consumers'],
      ['e03/brands', 'e110/brands-consumers'],
      ['e04/not-engaging', 'e110/not-engaging'],
      ['e69/within-hour', 'e116/within-hour'],
      ['e69/expect-reply', 'e116/expect-reply'],
      ['e27/use-reviews', 'e112/use-reviews'],
      ['e14/share', 'e111/efficiency-experts'],
      ['e15/share', 'e111/content-kings'],
      ['e16/share', 'e111/social-butterflies'],
      ['e17/share', 'e111/connected-maestros'],
    ] as const) {
      expect(numberIn(one), one).toBeGreaterThan(0);
      expect(numberIn(one), `${one} and ${other}`).toBe(numberIn(other));
    }
  });

  it('add up to a hundred for the four personalities, as the row on their sum says', () => {
    const shares = ['e14', 'e15', 'e16', 'e17'].map((id) => numberIn(`${id}/share`));

    expect(shares).toEqual([41, 9, 15, 35]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(numberIn('e18/sum'));
  });
});

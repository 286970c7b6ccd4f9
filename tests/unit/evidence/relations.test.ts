import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../src/components/evidence/relations.ts';
import { makeRow } from './rows.ts';

const rows = [
  makeRow({ id: 'e01', contradicts: ['e02'] }),
  makeRow({ id: 'e02', replaces: ['e03'] }),
  makeRow({ id: 'e03', contradicts: ['e04'] }),
  makeRow({ id: 'e04', contradicts: ['e03'] }),
] as const;
const none = { contradicts: [], contradictedBy: [], replaces: [], replacedBy: [] };

describe('what stands between rows', () => {
  it('is told on both when one contradicts the other', () => {
    expect(relationsOf(rows, rows[0])).toEqual({ ...none, contradicts: ['e02'] });
    expect(relationsOf(rows, rows[1])).toMatchObject({ contradictedBy: ['e01'] });
  });

  it('has a direction when one replaces the other', () => {
    expect(relationsOf(rows, rows[1])).toMatchObject({ replaces: ['e03'], replacedBy: [] });
    expect(relationsOf(rows, rows[2])).toMatchObject({ replaces: [], replacedBy: ['e02'] });
  });

  it('is told once where both say it', () => {
    expect(relationsOf(rows, rows[3])).toEqual({ ...none, contradicts: ['e03'] });
    expect(relationsOf(rows, rows[2])).toMatchObject({ contradicts: ['e04'], contradictedBy: [] });
  });
});

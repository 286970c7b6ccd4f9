import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  makeRecords,
  printCsv,
  printJson,
  SEPARATOR,
} from '../../../src/components/evidence/row-records.ts';
import { describeFigureBase } from '../../../src/interface/evidence.ts';
import { loadPlaybookFromDisk } from '../../../src/model/load-node.ts';

const playbook = loadPlaybookFromDisk('.');
const records = makeRecords(playbook, (path) => `https://example.org/base${path}`);

/** A cell as it was before it was joined. */
function listIn(cell: string | undefined): string[] {
  return cell ? cell.split(SEPARATOR) : [];
}

describe('the CSV file of the rows', () => {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(printCsv(records), {
    header: true,
    skipEmptyLines: true,
  });

  it('has a head, a line for each figure, and one for a row without figures', () => {
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(COLUMNS);
    expect(data.map(({ id, value }) => [id, value])).toEqual(
      playbook.evidence.flatMap(({ id, figures }) =>
        figures.length > 0 ? figures.map(({ value }) => [id, value]) : [[id, '']],
      ),
    );
  });

  it('holds the rows that the content holds', () => {
    const firsts = data.filter((line, at) => line['id'] !== data[at - 1]?.['id']);
    const back = firsts.map((line) => ({
      id: line['id'],
      claim: line['claim'],
      sample: line['asked'],
      fieldwork: line['fieldwork'],
      published: line['published'],
      sources: listIn(line['sources']),
      seeds: listIn(line['seeds']).map(
        (title) => playbook.seeds.find((seed) => seed.title === title)?.id,
      ),
      topic: playbook.topics.find(({ title }) => title === line['topic'])?.id,
      status: playbook.statuses.find(({ label }) => label === line['status'])?.id,
      caution: line['caution'],
      contradicts: listIn(line['contradicts']),
      replaces: listIn(line['replaces']),
    }));

    expect(back).toEqual(playbook.evidence.map(({ figures: _, ...row }) => row));
  });

  it('holds the figures that the content holds, each with its base', () => {
    const back = data
      .filter(({ value }) => value !== '')
      .map(({ id, value, of, base }) => ({ id, value, of, base }));

    expect(back).toEqual(
      playbook.evidence.flatMap((row) =>
        row.figures.map((figure) => ({
          id: row.id,
          value: figure.value,
          of: figure.of,
          base: describeFigureBase(row, figure),
        })),
      ),
    );
  });

  it('splits a value into columns that can be reckoned with', () => {
    const line = (id: string, value: string) =>
      data.find((found) => found['id'] === id && found['value'] === value);

    expect(line('e05', '60 to 65%')).toMatchObject({
      number: '60',
      numberTo: '65',
      unit: '%',
      qualifier: 'range',
    });
    expect(line('e116', 'about 5 hours')).toMatchObject({
      number: '5',
      numberTo: '',
      unit: 'hours',
      qualifier: 'about',
    });
    expect(line('e07', 'last')).toMatchObject({ number: '', unit: '', qualifier: 'other' });
  });

  it('gives both directions of a replacement', () => {
    const of = (id: string) => data.find((line) => line['id'] === id);

    expect(of('e116')).toMatchObject({ replaces: 'e69', replacedBy: '' });
    expect(of('e69')).toMatchObject({ replaces: '', replacedBy: 'e116' });
    expect(of('e73')?.['contradictedBy'] ?? '').toBe('');
    expect(of('e182')?.['contradictedBy']).toBe('e61');
  });

  it('tells spreadsheets its encoding, and no formula from a text', () => {
    const csv = printCsv([{ ...records[0]!, claim: '=1+1', caution: '@here', asked: '-5' }]);

    expect(csv.startsWith('\uFEFFid,')).toBe(true);
    expect(csv).toContain(`,"'=1+1",`);
    expect(csv).toContain(`,"'@here",`);
    expect(csv).toContain(`,"'-5",`);
  });
});

describe('the JSON file of the rows', () => {
  const json = JSON.parse(printJson(playbook, records)) as {
    fields: object;
    figureFields: object;
    statuses: { label: string }[];
    seeds: { title: string }[];
    rows: Record<string, unknown>[];
  };

  it('describes every field that its rows have, and no other', () => {
    expect(json.rows).toHaveLength(playbook.evidence.length);
    for (const row of json.rows) {
      const { figures, ...rest } = row as { figures: object[] };
      expect(Object.keys(rest).sort()).toEqual(Object.keys(json.fields).sort());
      for (const figure of figures) {
        expect(Object.keys(figure).sort()).toEqual(Object.keys(json.figureFields).sort());
      }
    }
  });

  it('holds the same as the CSV file', () => {
    expect(json.rows).toEqual(records);
  });

  it('explains every status and seed document that a row names', () => {
    const statuses = json.statuses.map(({ label }) => label);
    const seeds = json.seeds.map(({ title }) => title);

    expect(statuses).toEqual(expect.arrayContaining(records.map(({ status }) => status)));
    expect(seeds).toEqual(expect.arrayContaining(records.flatMap((record) => record.seeds)));
  });
});

describe('the pages that use a row', () => {
  const usedIn = (id: string) => records.find((record) => record.id === id)?.usedIn ?? [];

  it('are given by their addresses, as the row is by its own', () => {
    expect(records.find(({ id }) => id === 'e86')?.address).toBe(
      'https://example.org/base/evidence/sources/#e86',
    );
    expect(usedIn('e86')).toContain('https://example.org/base/cases/retailer/');
  });

  it('have the home page among them once, for its prose and for its chart', () => {
    for (const id of ['e08', 'e40']) {
      expect(usedIn(id).filter((address) => address === 'https://example.org/base/')).toHaveLength(
        1,
      );
    }
  });
});

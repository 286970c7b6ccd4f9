import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  makeRecords,
  printCsv,
  printJson,
  SEPARATOR,
} from '../../../src/components/evidence/row-records.ts';
import { rowFields } from '../../../src/interface/evidence.ts';
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

  it('has a head with every field, and a line for every row', () => {
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(Object.keys(rowFields));
    expect(data.map(({ id }) => id)).toEqual(playbook.evidence.map(({ id }) => id));
  });

  it('holds what the content holds', () => {
    const back = data.map((line) => ({
      id: line['id'],
      claim: line['claim'],
      figures: listIn(line['figures']).map((text) => {
        const [, value, of] = /^(.*?): (.*)$/.exec(text) ?? [];
        return { value, of };
      }),
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
      against: listIn(line['against']),
    }));

    expect(back).toEqual(
      playbook.evidence.map((row) => ({
        ...row,
        figures: row.figures.map(({ value, of }) => ({ value, of })),
      })),
    );
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
    statuses: { label: string }[];
    seeds: { title: string }[];
    rows: Record<string, unknown>[];
  };

  it('describes every field that its rows have, and no other', () => {
    expect(json.rows).toHaveLength(playbook.evidence.length);
    for (const row of json.rows) expect(Object.keys(row)).toEqual(Object.keys(json.fields));
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

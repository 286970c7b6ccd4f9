import Papa from 'papaparse';
import { rowFields, rowPath, sourcesPage } from '../../interface/evidence.ts';
import type { Playbook } from '../../model/types.ts';
import { isOld } from '../../search/evidence-facets.ts';
import { listUses } from '../../search/evidence-uses.ts';

/** A row of evidence as the files give it; topic, seed documents and status by name. */
export type RowRecord = Record<
  Exclude<keyof typeof rowFields, 'old' | 'figures' | ListField>,
  string
> &
  Record<ListField, string[]> & {
    old: boolean;
    figures: { value: string; of: string }[];
  };

type ListField = 'sources' | 'seeds' | 'against' | 'usedIn';

/** Stands between several values in one cell of the CSV file; no value holds it. */
export const SEPARATOR = ' | ';

const FIELDS = Object.keys(rowFields) as (keyof typeof rowFields)[];

/**
 * Every row of evidence with what the files say of it, in the playbook's order.
 *
 * @param toAddress a whole address from a site-absolute path
 */
export function makeRecords(playbook: Playbook, toAddress: (path: string) => string): RowRecord[] {
  const { model, evidence, statuses, topics, seeds } = playbook;
  return evidence.map((row) => ({
    id: row.id,
    topic: topics.find(({ id }) => id === row.topic)!.title,
    claim: row.claim,
    figures: row.figures.map(({ value, of }) => ({ value, of })),
    asked: row.sample,
    fieldwork: row.fieldwork,
    published: row.published,
    old: isOld(model, row),
    sources: row.sources,
    seeds: row.seeds.map((seed) => seeds.find(({ id }) => id === seed)!.title),
    status: statuses.find(({ id }) => id === row.status)!.label,
    caution: row.caution,
    against: row.against,
    usedIn: listUses(playbook, row.id).map(({ path }) => toAddress(path)),
    address: toAddress(rowPath(row.id)),
  }));
}

/** The rows as CSV with a head, made safe for spreadsheets: a cell that would be a formula begins with an apostrophe. */
export function printCsv(records: readonly RowRecord[]): string {
  const rows = records.map((record) =>
    FIELDS.map((field) => {
      if (field === 'figures') {
        return record.figures.map(({ value, of }) => `${value}: ${of}`).join(SEPARATOR);
      }
      const value = record[field];
      return Array.isArray(value) ? value.join(SEPARATOR) : String(value);
    }),
  );
  // Without the mark, spreadsheets take UTF-8 for another encoding.
  return `\uFEFF${Papa.unparse({ fields: FIELDS, data: rows }, { escapeFormulae: true })}\r\n`;
}

/** The rows as JSON, with what the fields hold, what the statuses mean, and the seed documents. */
export function printJson(playbook: Playbook, records: readonly RowRecord[]): string {
  const { model, statuses, seeds } = playbook;
  return `${JSON.stringify(
    {
      title: sourcesPage.fileTitle,
      licence: sourcesPage.licence,
      edition: model.edition,
      fields: rowFields,
      statuses: statuses.map(({ label, meaning }) => ({ label, meaning })),
      seeds: seeds.map(({ title, author, date, about }) => ({ title, author, date, about })),
      rows: records,
    },
    null,
    1,
  )}\n`;
}

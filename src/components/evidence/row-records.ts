import Papa from 'papaparse';
import {
  describeFigureBase,
  figureFields,
  rowFields,
  rowPath,
  sourcesPage,
} from '../../interface/evidence.ts';
import type { Playbook } from '../../model/types.ts';
import { isOld } from '../../search/evidence-facets.ts';
import { listUses } from '../../search/evidence-uses.ts';
import { relationsOf } from './relations.ts';
import type { Relations } from './relations.ts';
import { splitValue } from './split-value.ts';
import type { SplitValue } from './split-value.ts';

type RowField = keyof typeof rowFields;
type FigureField = keyof typeof figureFields;
type ListField = 'sources' | 'seeds' | keyof Relations | 'usedIn';

/** A figure as the files give it: its value in parts and as printed, what it counts, and its base. */
export type FigureRecord = SplitValue & Record<'value' | 'of' | 'base', string>;

/** A row of evidence as the files give it; topic, seed documents and status by name. */
export type RowRecord = Record<Exclude<RowField, 'old' | ListField>, string> &
  Record<ListField, string[]> & { old: boolean; figures: FigureRecord[] };

/** Stands between several values in one cell of the CSV file; no value holds it. */
export const SEPARATOR = ' | ';

const ROW_FIELDS = Object.keys(rowFields) as RowField[];
const FIGURE_FIELDS = Object.keys(figureFields) as FigureField[];
const FIGURES_AT = ROW_FIELDS.indexOf('claim') + 1;

/** The heads of the columns of the CSV file. */
export const COLUMNS: readonly string[] = ROW_FIELDS.toSpliced(
  FIGURES_AT,
  0,
  ...(FIGURE_FIELDS as string[] as RowField[]),
);

/**
 * Every row of evidence with what the files say of it, in the playbook's order.
 *
 * @param toAddress an address from a site-absolute path
 */
export function makeRecords(playbook: Playbook, toAddress: (path: string) => string): RowRecord[] {
  const { model, evidence, statuses, topics, seeds } = playbook;
  return evidence.map((row) => ({
    id: row.id,
    topic: topics.find(({ id }) => id === row.topic)!.title,
    claim: row.claim,
    figures: row.figures.map((figure) => ({
      ...splitValue(figure.value),
      value: figure.value,
      of: figure.of,
      base: describeFigureBase(row, figure),
    })),
    asked: row.sample,
    fieldwork: row.fieldwork,
    published: row.published,
    old: isOld(model, row),
    sources: row.sources,
    seeds: row.seeds.map((seed) => seeds.find(({ id }) => id === seed)!.title),
    status: statuses.find(({ id }) => id === row.status)!.label,
    caution: row.caution,
    ...relationsOf(evidence, row),
    usedIn: listUses(playbook, row.id).map(({ path }) => toAddress(path)),
    address: toAddress(rowPath(row.id)),
  }));
}

/**
 * The rows as CSV with a head, a line for each figure and one for a row without. It is made safe for spreadsheets: a cell that would be a
 * formula begins with an apostrophe.
 */
export function printCsv(records: readonly RowRecord[]): string {
  const lines = records.flatMap((record) => {
    const cells = ROW_FIELDS.map((field) => {
      const value = record[field];
      return Array.isArray(value) ? value.join(SEPARATOR) : String(value);
    });
    const figures: (FigureRecord | null)[] = record.figures.length > 0 ? record.figures : [null];
    return figures.map((figure) =>
      cells.toSpliced(
        FIGURES_AT,
        0,
        ...FIGURE_FIELDS.map((field) => String(figure?.[field] ?? '')),
      ),
    );
  });
  // Without the mark, spreadsheets take UTF-8 for another encoding.
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: lines }, { escapeFormulae: true })}\r\n`;
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
      figureFields,
      statuses: statuses.map(({ label, meaning }) => ({ label, meaning })),
      seeds: seeds.map(({ title, author, date, about }) => ({ title, author, date, about })),
      rows: records,
    },
    null,
    1,
  )}\n`;
}

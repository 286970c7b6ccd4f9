import type { EvidenceRow, Status } from '../model/types.ts';
import type { EvidenceFacet } from '../search/evidence-facets.ts';
import type { Use } from '../search/evidence-uses.ts';

/** The strings around citations and figures. */
export const evidenceText = {
  source: (label: string) => `Source ${label}`,
  asked: (sample: string) => `Asked: ${sample}`,
  caution: (caution: string) => `Caution: ${caution}`,
  old: 'Old figures',
} as const;

/** When a row's study was done and published, in words: `asked 2010, published 2011`, or that neither is known. */
export function describeYears({ fieldwork, published }: EvidenceRow): string {
  if (fieldwork && published && fieldwork !== published) {
    return `asked ${fieldwork}, published ${published}`;
  }
  return fieldwork || published || 'year not known';
}

/** A row's figures in one line: `70%: executives; 38%: consumers`; empty where it has none. */
export function describeFigures({ figures }: EvidenceRow): string {
  return figures.map(({ value, of }) => `${value}: ${of}`).join('; ');
}

/** A row's place on the page of sources, without the base: `/evidence/sources/#e08`. */
export function rowPath(id: string): string {
  return `/evidence/sources/#${id}`;
}

/** The strings of the page of sources. */
export const sourcesPage = {
  kind: 'Evidence',
  up: 'The evidence',
  countsTitle: 'How far we could check',
  counts: (total: number) => `Each of the ${total} rows has one status.`,
  old: (age: number, year: string) =>
    `Figures are called old where people were asked, or the study came out, ${age} years or more before this edition of ${year}.`,
  topics: 'Topics',
  rowsTitle: 'The rows',
  rowCount: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  asked: 'Asked',
  years: 'Years',
  chain: 'Chain',
  seeds: (count: number) => (count === 1 ? 'Seed document' : 'Seed documents'),
  caution: 'Caution',
  against: 'Contradicts or replaces',
  againstIt: 'Contradicted or replaced by',
  uses: 'Used in',
  home: 'Home',
  unused: 'No page cites this row.',
  cite: 'Cite this row',
  copy: 'Copy',
  seedsTitle: 'The seed documents',
  seedsText:
    'The playbook grew from these texts. Where they borrow a figure, the row leads back to the original as far as we could follow it.',
  seedFacts: { author: 'Author', date: 'Date', about: 'About' },
  filesTitle: 'The rows as files',
  filesText:
    'Both files hold every row and the same fields. In the CSV file several values of one field stand between upright strokes.',
  fileTitle: 'The Leap: every row of evidence',
  licence: 'CC BY 4.0',
  csv: 'Download CSV',
  json: 'Download JSON',
  fields: 'What the fields hold',
} as const;

/** The strings that the filters of the page of sources are built with. */
export const filterFields = {
  label: 'Narrow the rows',
  any: 'Any',
  labels: {
    status: 'Status',
    topic: 'Topic',
    seed: 'Seed document',
    year: 'Year',
  } satisfies Record<EvidenceFacet, string>,
  none: { seed: 'No seed document', year: 'Not known' },
  all: 'Show all rows',
} as const;

/** The strings that the script of the page of sources writes. */
export const filterSaid = {
  none: 'No row has all of this.',
  besides: 'the row that the address names is shown as well',
  copied: 'Copied.',
  notCopied: 'The browser did not allow it. Select the line and copy it by hand.',
} as const;

/**
 * What the filters leave, in one line.
 *
 * @param shown how many rows the choice lets through
 * @param total how many there are
 * @param named label of a row that the address names and the choice leaves out; empty where there is none
 */
export function describeShown(shown: number, total: number, named: string): string {
  const rows = total === 1 ? '1 row' : `${total} rows`;
  const line = shown === 0 ? filterSaid.none : `${shown === total ? rows : `${shown} of ${rows}`}.`;
  return named ? `${line} ${named}: ${filterSaid.besides}.` : line;
}

/** What a kind of page is called before the names of the pages. */
const KINDS: Readonly<Record<Use['kind'], readonly [one: string, more: string]>> = {
  page: ['Page', 'Pages'],
  essay: ['Essay', 'Essays'],
  stage: ['Stage', 'Stages'],
  dimension: ['Dimension', 'Dimensions'],
  case: ['Case', 'Cases'],
  play: ['Play', 'Plays'],
};

/** `Stages` before several, `Stage` before one. */
export function kindOfUse(kind: Use['kind'], count: number): string {
  return KINDS[kind][count === 1 ? 0 : 1];
}

/**
 * A row as one line to put under a text that cites it: source, years, status, id and address.
 *
 * @param address the row's whole address
 */
export function citationLine(row: EvidenceRow, status: Status, address: string): string {
  return `${row.sources[0]} (${describeYears(row)}; ${status.label}). The Leap, row ${row.id.toUpperCase()}. ${address}`;
}

/** The fields of the files of rows, in the order of the columns, with what they hold. */
export const rowFields = {
  id: 'The row, as on this site.',
  topic: 'What the row is about.',
  claim: 'What the row says, in our words.',
  figures: 'Each figure, a colon, and what it counts.',
  asked: 'Who was asked, and how many; empty where nobody was or it is not known.',
  fieldwork: 'When they were asked; empty where it is not known.',
  published: 'When it was published; empty where it is not known.',
  old: 'Whether the figures are old, true or false.',
  sources: 'From the original to where we read it.',
  seeds: 'The seed documents that say it or borrow from it.',
  status: 'How far we could check it.',
  caution: 'What to know before using it.',
  against: 'The rows that it contradicts or replaces.',
  usedIn: 'Addresses of the pages that use it.',
  address: 'The row’s own address.',
} as const;

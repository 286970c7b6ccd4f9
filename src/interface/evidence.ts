import type { EvidenceRow, Figure, Status } from '../model/types.ts';
import { countWord } from './grammar.ts';
import type { EvidenceFacet } from '../search/evidence-facets.ts';
import type { Use } from '../search/evidence-uses.ts';

/** The strings around citations and figures. */
export const evidenceText = {
  source: (label: string) => `Source ${label}`,
  asked: (sample: string) => `Asked: ${sample}`,
  /** Where a row has a share of people and does not say of whom. */
  unseen: 'Who was asked was not visible to us',
  caution: (caution: string) => `Caution: ${caution}`,
  close: 'Close',
  old: 'Old figures',
} as const;

/** When a row's study was done and published, in words: `asked 2010, published 2011`, or that neither is known. */
export function describeYears({ fieldwork, published }: EvidenceRow): string {
  if (fieldwork && published && fieldwork !== published) {
    return `asked ${fieldwork}, published ${published}`;
  }
  return fieldwork || published || 'year not known';
}

/** A row's years, to be printed with its first source: empty where that ends with them already. */
export function describeYearsBeside(row: EvidenceRow): string {
  const years = describeYears(row);
  return row.sources[0]?.endsWith(years) ? '' : years;
}

/** A row's figures in one line: `70%: executives; 38%: consumers`; empty where it has none. */
export function describeFigures({ figures }: EvidenceRow): string {
  return figures.map(({ value, of }) => `${value}: ${of}`).join('; ');
}

/** The statuses of rows that may come from asking people. */
const STUDIES: readonly string[] = ['checked', 'reported', 'unverified', 'mismatch'];

/** Whether a row prints a share of those who were asked, and who they were was not to be seen. */
export function isBaseUnseen({ sample, status, figures }: EvidenceRow): boolean {
  return (
    sample === '' &&
    STUDIES.includes(status) &&
    figures.some(({ id, value }) => id !== undefined && value.includes('%'))
  );
}

/** Who a figure is a share of: its own base, else the row's sample, else that it was not to be seen; empty where nobody was asked. */
export function describeFigureBase(row: EvidenceRow, figure: Figure): string {
  return figure.asked || row.sample || (isBaseUnseen(row) ? evidenceText.unseen : '');
}

/** Who was asked for some figures, each base once with the values that are shares of it; none where nobody was. */
export function listBases(
  row: EvidenceRow,
  figures: readonly Figure[],
): { base: string; values: string[] }[] {
  const bases = new Map<string, string[]>();
  for (const figure of figures) {
    const base = describeFigureBase(row, figure);
    bases.set(base, [...(bases.get(base) ?? []), figure.value]);
  }
  if (figures.length === 0) bases.set(row.sample, []);
  bases.delete('');
  return [...bases].map(([base, values]) => ({ base, values }));
}

/**
 * Who was asked for some figures of a row, in one line; with each base the values that are shares of it, where there are several.
 * Empty where nobody was asked.
 */
export function describeBases(row: EvidenceRow, figures: readonly Figure[]): string {
  const bases = listBases(row, figures);
  const [first] = bases;
  if (!first) return '';
  if (bases.length === 1) {
    return first.base === evidenceText.unseen ? first.base : evidenceText.asked(first.base);
  }
  return evidenceText.asked(
    bases.map(({ base, values }) => `${base} (${values.join(', ')})`).join('; '),
  );
}

/** A figure with all that must stand beside it where it is printed away from its row. */
export interface BoardFigure {
  /** As printed: `40%`. */
  value: string;
  /** What it counts; it stands on its own. */
  of: string;
  /** Who it is a share of; empty where nobody was asked. */
  base: string;
  years: string;
  /** The label of the row's status. */
  status: string;
  /** The row's whole caution; empty where there is none. */
  caution: string;
  isOld: boolean;
}

/**
 * A figure as a page prints it away from its row.
 *
 * @param isOld whether the row's figures are old, counted from the edition
 */
export function describeBoardFigure(
  row: EvidenceRow,
  figure: Figure,
  status: Status,
  isOld: boolean,
): BoardFigure {
  return {
    value: figure.value,
    of: figure.of,
    base: describeFigureBase(row, figure),
    years: describeYears(row),
    status: status.label,
    caution: row.caution,
    isOld,
  };
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
  relations: {
    contradicts: 'Contradicts',
    contradictedBy: 'Contradicted by',
    replaces: 'Replaces',
    replacedBy: 'Replaced by',
  },
  uses: 'Used in',
  home: 'Home',
  toFilters: 'Back to the filters',
  unused: 'No page cites this row.',
  cite: 'Cite this row',
  copy: 'Copy',
  seedsTitle: 'The seed documents',
  seedsText:
    'The playbook grew from these texts. Where they borrow a figure, the row leads back to the original as far as we could follow it.',
  seedFacts: { author: 'Author', date: 'Date', about: 'About' },
  filesTitle: 'The rows as files',
  filesText:
    'Both files hold every row. The CSV file has one line for each figure, and one for a row without figures; what is said of the row stands on each of its lines. Several values of one field stand between upright strokes. The JSON file has each row once, with a list of its figures.',
  fileTitle: 'The Leap: every row of evidence',
  licence: 'CC BY 4.0',
  csv: 'Download CSV',
  json: 'Download JSON',
  fields: 'What the columns and fields hold',
  figureFields: 'Of a figure',
  rowFields: 'Of a row',
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
  /** What a seed document is. */
  seedHint: (seeds: number) => `one of the ${countWord(seeds)} texts this playbook began from`,
  none: { seed: 'None', year: 'Not known' },
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
  tool: ['Tool', 'Tools'],
  session: ['Session', 'Sessions'],
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

/** What to put under a text that cites a row, before the row's address: source, years, status and id. */
export function citationLead(row: EvidenceRow, status: Status): string {
  const told = [describeYearsBeside(row), status.label].filter(Boolean).join('; ');
  return `${row.sources[0]} (${told}). The Leap, row ${row.id.toUpperCase()}.`;
}

/** What the files hold of a row, in the order of the columns; the columns of its figures stand after the claim. */
export const rowFields = {
  id: 'The row, as on this site.',
  topic: 'What the row is about.',
  claim: 'What the row says, in our words.',
  asked: 'Who was asked, and how many; empty where nobody was or it is not known.',
  fieldwork: 'When they were asked; empty where it is not known.',
  published: 'When it was published; empty where it is not known.',
  old: 'Whether the figures are old, true or false.',
  sources: 'From the original to where we read it.',
  seeds: 'The seed documents that say it or borrow from it.',
  status: 'How far we could check it.',
  caution: 'What to know before using it.',
  contradicts: 'The rows that it contradicts.',
  contradictedBy: 'The rows that contradict it and are not among those.',
  replaces: 'The rows in whose place its figure or wording stands.',
  replacedBy: 'The rows whose figure or wording stands in its place.',
  usedIn: 'Addresses of the pages that use it.',
  address: 'The row’s own address.',
} as const;

/** What the files hold of a figure, in the order of the columns. */
export const figureFields = {
  number: 'The number; of a range the lower end; empty for a rank or a share in words.',
  numberTo: 'The upper end of a range; empty otherwise.',
  unit: 'What the number is in, such as %; empty for a plain count.',
  qualifier: 'How the number stands: exactly, more than, less than, about, range, other.',
  value: 'The figure as printed.',
  of: 'What it counts.',
  base: 'Who it is a share of; empty where nobody was asked.',
} as const;

/** What a status is called beside a code in a text, by its id; elsewhere it has its label. */
export const shortStatus: Readonly<Record<string, string>> = {
  checked: 'checked',
  reported: 'reported',
  unverified: 'not verified',
  mismatch: 'source differs',
  'first-hand': 'account',
  arithmetic: 'our arithmetic',
};

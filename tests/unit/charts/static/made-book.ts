import type { FigureBook, KnownFigure } from '../../../../src/charts/static/figure-book.ts';
import type { EvidenceRow } from '../../../../src/model/types.ts';

/** A figure as a test writes it: its value, and how it is to be read. */
interface MadeFigure {
  value: string;
  percent: number;
  bound?: KnownFigure['bound'];
  asked?: string | undefined;
}

/** A row that says little; what matters to a test is given. */
export function makeRow(part: Partial<EvidenceRow> & { id: string }): EvidenceRow {
  return {
    claim: 'Most people say so.',
    figures: [],
    sample: '',
    fieldwork: '',
    published: '2025',
    sources: ['A survey'],
    seeds: [],
    topic: 'topic',
    status: 'checked',
    caution: '',
    contradicts: [],
    replaces: [],
    ...part,
  };
}

/**
 * A book of rows; each figure counts "people asked".
 *
 * @param figures by reference
 * @param rows parts of the rows that matter, by id
 * @param old ids of the rows whose figures are old
 */
export function makeBook(
  figures: Record<string, MadeFigure>,
  rows: Record<string, Partial<EvidenceRow>> = {},
  old: readonly string[] = [],
): FigureBook {
  const row = (id: string) => makeRow({ id, ...rows[id] });
  return {
    row,
    figure: (reference) => {
      const [id = '', name = ''] = reference.split('/');
      const { value, percent, bound = 'exactly', asked } = figures[reference]!;
      return {
        row: row(id),
        figure: { id: name, value, of: 'people asked', asked },
        percent,
        bound,
      };
    },
    status: (id) => `status ${id}`,
    isOld: ({ id }) => old.includes(id),
  };
}

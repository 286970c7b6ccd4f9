/** The text of a questionnaire's results, split into rows and cells. */
import Papa from 'papaparse';
import { findHeadings } from './survey-columns.ts';
import type { SurveyQuestion } from './survey-columns.ts';

/** What may stand between two cells. */
export type Separator = ',' | ';' | '\t' | '|';

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];

/** A table, and what was odd about its text. */
export interface SurveyTable {
  rows: string[][];
  separator: Separator;
  /** A quotation mark opens a cell and is not closed where the cell ends, so quotation marks were taken for ordinary signs. */
  hasOpenQuote: boolean;
  /** Some signs were lost before the text came here. */
  hasLostSigns: boolean;
}

/** Enough rows to find the headings in. */
const PREVIEW = 40;
/** No text has it, since it is taken out first. */
const NO_QUOTE = '\u0000';
const REPLACEMENT = '\uFFFD';

/**
 * Splits a text at the separator under which most questions are found in its headings; where none is found, at the one that gives most
 * columns. Quotation marks hold a cell together.
 */
export function splitTable(text: string, questions: readonly SurveyQuestion[]): SurveyTable {
  const table = splitOnce(text, questions);
  // Some programs put each line into one pair of quotation marks.
  const lines = table.rows.map(([line = '', ...rest]) => (rest.length === 0 ? line : null));
  const isWrapped = lines.every((line) => line !== null) && !findHeadings(table.rows, questions);
  return isWrapped ? splitOnce(lines.join('\n'), questions) : table;
}

function splitOnce(text: string, questions: readonly SurveyQuestion[]): SurveyTable {
  const clean = cleanEnds(text);
  const hasLostSigns = clean.includes(REPLACEMENT);
  const separator = chooseSeparator(clean, questions);
  const { data, errors } = parse(clean, separator);
  const isOdd = errors.some(({ type }) => type === 'Quotes');
  const bare = isOdd ? parse(clean, separator, { quoteChar: NO_QUOTE }).data : data;
  const hasOpenQuote = countFitting(bare) > countFitting(data);
  const rows = hasOpenQuote ? bare.map((row) => row.map(dropQuotes)) : data;
  return { rows, separator, hasOpenQuote, hasLostSigns };
}

/** Rows with as many cells as most of them have: more of these, and the text was split as it was meant. */
function countFitting(rows: readonly (readonly string[])[]): number {
  const lengths = rows.map(({ length }) => length).filter((length) => length > 1);
  return Math.max(0, ...lengths.map((length) => lengths.filter((one) => one === length).length));
}

/**
 * The text with line feeds alone, without a byte order mark and without the line `sep=;` that some programs write. A file of two-byte
 * characters that was read as UTF-8 has noughts between its letters: they go too.
 */
function cleanEnds(text: string): string {
  return text
    .replaceAll(NO_QUOTE, '')
    .replace(/^[\uFEFF\uFFFE\uFFFD]+/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^"?sep=(?:[,;|]|\t)"?\n/i, '');
}

function parse(text: string, delimiter: Separator, config: Papa.ParseConfig<string[]> = {}) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', ...config });
}

function chooseSeparator(text: string, questions: readonly SurveyQuestion[]): Separator {
  const tried = SEPARATORS.map((separator) => {
    const { data } = parse(text, separator, { preview: PREVIEW });
    return {
      separator,
      found: findHeadings(data, questions)?.found ?? 0,
      columns: Math.max(...data.map(({ length }) => length), 0),
    };
  });
  const [best] = tried.sort((one, other) => other.found - one.found || other.columns - one.columns);
  return best!.separator;
}

function dropQuotes(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll('""', '"');
}

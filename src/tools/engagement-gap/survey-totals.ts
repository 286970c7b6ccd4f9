/** Rows of a questionnaire's results that sum up the others: totals, means, counts. */
import { HIGHEST, LOWEST } from './ratings.ts';

/** A row below the headings. */
export interface NumberedRow {
  /** What stands in its first filled cell that answers no question. */
  label: string;
  /** One for each column that answers a question; `null` where it holds no number. */
  numbers: readonly (number | null)[];
}

/** What a row is: a person's answers, the others summed up, or a person's answers behind a label that begins like a sum. */
export type RowKind = 'answers' | 'total' | 'like-total';

/** What the numbers of a column come to. */
type Summary = Readonly<Record<Statistic, readonly number[]>>;

type Statistic = 'mean' | 'sum' | 'count' | 'median' | 'lowest' | 'highest' | 'deviation';

/** What a label may announce, by its first word; a total is a mean in some programs. */
const ANNOUNCED: readonly (readonly [Statistic[], string[]])[] = [
  [
    ['mean'],
    [
      'average',
      'averages',
      'avg',
      'mean',
      'means',
      'durchschnitt',
      'mittelwert',
      'mittelwerte',
      'moyenne',
      'media',
      'promedio',
      'gemiddelde',
    ],
  ],
  [
    ['sum', 'count', 'mean'],
    [
      'total',
      'totals',
      'grandtotal',
      'subtotal',
      'sum',
      'sums',
      'overall',
      'summe',
      'gesamt',
      'gesamtsumme',
      'gesamtergebnis',
      'somme',
      'totale',
    ],
  ],
  [['count'], ['count', 'counts', 'n', 'anzahl']],
  [['median'], ['median', 'medians']],
  [['lowest'], ['min', 'minimum']],
  [['highest'], ['max', 'maximum']],
  [['deviation'], ['standarddeviation', 'stddev', 'stdev', 'sd', 'standardabweichung']],
];

const EXTREMES: readonly Statistic[] = ['lowest', 'highest'];

/** Of so many of the numbers that stand for answers, not all need be answers. */
const MOST = 0.9;

/**
 * Tells totals from answers, by the label and by the numbers.
 *
 * A row is a total where its label begins with such a word, and either a number in it is no whole number from 1 to 5 while those of the other
 * rows are, or all its numbers are what the label announces of the other rows: as far as they are rounded where the label says nothing else, and
 * otherwise exactly where none has decimals. Since Max is also a name, and the highest rating a common one, rows of extremes count only in the
 * company of another total.
 */
export function findTotals(rows: readonly NumberedRow[]): RowKind[] {
  const announced = rows.map(({ label }) => announcedBy(label));
  const others = rows.filter((_, index) => announced[index]!.statistics.length === 0);
  const areAnswers = mostAnswers(others);
  const columns = (rows[0]?.numbers ?? []).map((_, column) => summarise(others, column));
  const kinds = rows.map(({ numbers }, index): RowKind => {
    const given = numbers.filter((value) => value !== null);
    const { statistics, isAll } = announced[index]!;
    if (statistics.length === 0 || given.length === 0) return 'answers';
    const standsOut = areAnswers && !given.every(isAnswer);
    const reach = reachOf(given, isAll);
    return standsOut || isAnnounced(statistics, numbers, columns, reach) ? 'total' : 'like-total';
  });
  const isExtreme = (index: number) => EXTREMES.includes(announced[index]!.statistics[0]!);
  const hasCompany = kinds.some((kind, index) => kind === 'total' && !isExtreme(index));
  return kinds.map((kind, index) =>
    kind === 'total' && isExtreme(index) && !hasCompany ? 'like-total' : kind,
  );
}

/** What a label announces. */
interface Announcement {
  /** One of these; none where it does not begin like a total. */
  statistics: readonly Statistic[];
  /** Whether it says nothing else. */
  isAll: boolean;
}

function announcedBy(label: string): Announcement {
  const [first = '', second = '', ...rest] = label
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const statisticsOf = (name: string) =>
    ANNOUNCED.find(([, names]) => names.includes(name))?.[0] ?? [];
  // `n/a` and `N. Smith` are no counts.
  const byFirst = first === 'n' && second !== '' ? [] : statisticsOf(first);
  if (byFirst.length > 0) return { statistics: byFirst, isAll: second === '' };
  return { statistics: statisticsOf(first + second), isAll: rest.length === 0 };
}

function isAnswer(value: number): boolean {
  return Number.isInteger(value) && value >= LOWEST && value <= HIGHEST;
}

function mostAnswers(rows: readonly NumberedRow[]): boolean {
  const numbers = rows.flatMap((row) => row.numbers.filter((value) => value !== null));
  return numbers.length > 0 && numbers.filter(isAnswer).length >= numbers.length * MOST;
}

function isAnnounced(
  statistics: readonly Statistic[],
  numbers: readonly (number | null)[],
  columns: readonly Summary[],
  reach: number,
): boolean {
  return statistics.some((statistic) =>
    numbers.every(
      (value, column) =>
        value === null ||
        columns[column]![statistic].some((exact) => Math.abs(exact - value) <= reach),
    ),
  );
}

/** How far the numbers of a row may have been rounded: half of their last decimal; whole ones only where they may. */
function reachOf(numbers: readonly number[], mayBeWhole: boolean): number {
  const decimals = numbers.map((value) => String(value).split('.')[1]?.length ?? 0);
  const most = Math.max(0, ...decimals);
  return (most === 0 && !mayBeWhole ? 0 : 0.5 * 10 ** -most) + 1e-9;
}

/** What a column comes to; a deviation is worked out in two ways, and nothing is where the column holds no number. */
function summarise(rows: readonly NumberedRow[], column: number): Summary {
  const numbers = rows.flatMap((row) => row.numbers[column] ?? []);
  const sorted = [...numbers].sort((one, other) => one - other);
  const count = numbers.length;
  const sum = numbers.reduce((total, value) => total + value, 0);
  const mean = sum / count;
  const squares = numbers.reduce((total, value) => total + (value - mean) ** 2, 0);
  const middle = [sorted[Math.ceil(count / 2) - 1] ?? 0, sorted[Math.floor(count / 2)] ?? 0];
  const found = (...values: number[]) => (count === 0 ? [] : values);
  return {
    mean: found(mean),
    sum: found(sum),
    count: [count],
    median: found((middle[0]! + middle[1]!) / 2),
    lowest: found(sorted[0]!),
    highest: found(sorted.at(-1)!),
    deviation: found(Math.sqrt(squares / count), Math.sqrt(squares / (count - 1))),
  };
}

/** What to do next, chosen by what the result lacks or shows. */
import type { Amount } from './amounts.ts';
import type { ReturnResult } from './work-out.ts';

/** Why a play is named. */
export type NextReason =
  /** Complaints alone cannot pay for it. */
  | 'beyond-complaints'
  /** Nobody has counted who complains. */
  | 'count-complaints'
  /** The break-even belongs on the page that says what return means. */
  | 'write-down'
  /** How many stay because of an answer matters most, and only a comparison tells. */
  | 'compare'
  /** What a customer brings matters most, and the records hold it. */
  | 'join-records'
  /** What it costs matters most, and depends on who does it. */
  | 'count-people';

/** Most plays that are named. */
const MOST = 3;

const COST: readonly Amount[] = [
  'people',
  'hours-each',
  'weeks',
  'hour-cost',
  'person-cost',
  'tools-cost',
];
const WORTH: readonly Amount[] = ['value', 'margin', 'years'];
const COMPLAINTS: readonly Amount[] = ['customers', 'complain'];

/** At most three reasons, the first to be seen to first; none without a break-even. */
export function chooseNext({ reading, breakEven, spans }: ReturnResult): NextReason[] {
  if (breakEven === null) return [];
  const { known } = reading;
  const isBeyond = breakEven.kind === 'customers' && breakEven.beyond !== null;
  const reasons: NextReason[] = [
    'write-down',
    ...(isBeyond ? (['beyond-complaints'] as const) : []),
    ...(known.customers && known.complain ? [] : (['count-complaints'] as const)),
    ...spans.slice(0, 1).map(({ amount }) => reasonFor(amount)),
    'compare',
    'join-records',
  ];
  return [...new Set(reasons)].slice(0, MOST);
}

function reasonFor(amount: Amount): NextReason {
  if (COST.includes(amount)) return 'count-people';
  if (WORTH.includes(amount)) return 'join-records';
  return COMPLAINTS.includes(amount) ? 'count-complaints' : 'compare';
}

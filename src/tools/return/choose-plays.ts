/** What to do next, chosen by what the result lacks or shows. */
import { COMPLAINTS, COST, WORTH } from './amounts.ts';
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

/** At most three reasons, the first to be seen to first; none without a break-even, or where nothing is spent. */
export function chooseNext({ reading, breakEven, spans }: ReturnResult): NextReason[] {
  if (breakEven === null || breakEven.kind === 'free') return [];
  // No break-even is to be written down, and no comparison is needed, while every kept customer is a loss.
  if (breakEven.kind === 'never') return ['join-records', 'beyond-complaints'];
  const { known } = reading;
  const reasons: NextReason[] = [
    'write-down',
    ...(breakEven.beyond === null ? [] : (['beyond-complaints'] as const)),
    ...(known.customers && known.complain ? [] : (['count-complaints'] as const)),
    ...spans.slice(0, 1).map(({ amount }) => reasonFor(amount)),
    'compare',
    'join-records',
  ];
  return [...new Set(reasons)].slice(0, MOST);
}

function reasonFor(amount: Amount): NextReason {
  const isOf = (group: readonly Amount[]) => group.includes(amount);
  if (isOf(COST)) return 'count-people';
  if (isOf(WORTH)) return 'join-records';
  return isOf(COMPLAINTS) ? 'count-complaints' : 'compare';
}

import type { LeapItem } from '../../../interface/tools/leap-numbers.ts';
import { leapText } from '../../../interface/tools/leap-result.ts';
import type { NumberItem } from '../../../interface/tools/number-item.ts';

/** Id of a row of evidence to its address. */
export type RowAddresses = Readonly<Record<string, string>>;

/** Something that a method leaves out, with the rows that say so. */
export interface Limit {
  text: string;
  rows: readonly string[];
}

/** What a method leaves out. */
export function Limits({ limits, rows }: { limits: readonly Limit[]; rows: RowAddresses }) {
  return (
    <div className="leap-left-out">
      <h4>{leapText.limits}</h4>
      <ul className="leap-limits">
        {limits.map((limit) => (
          <li key={limit.text}>
            {limit.text} <RowLinks ids={limit.rows} rows={rows} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Links to rows, in brackets; nothing where there are none. */
export function RowLinks({ ids, rows }: { ids: readonly string[]; rows: RowAddresses }) {
  if (ids.length === 0) return null;
  return (
    <span>
      (
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={rows[id] ?? ''}>{id.toUpperCase()}</a>
        </span>
      ))}
      )
    </span>
  );
}

/** Numbers with the addresses of their rows. */
export function linkItems(items: readonly LeapItem[], rows: RowAddresses): NumberItem[] {
  return items.map(({ rows: ids = [], ...item }) => ({
    ...item,
    evidence: ids.map((id) => ({ id, address: rows[id] ?? '' })),
  }));
}

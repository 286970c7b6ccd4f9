import { frameText as words } from '../../interface/tools/frame.ts';

/** A number of a result, with how it came about. */
export interface NumberItem {
  /** One of its own on the page. */
  id: string;
  label: string;
  /** As shown, with its unit. */
  value: string;
  /** The rule in words. */
  formula: string;
  /** The same with the reader's own inputs in it. */
  worked: string;
  /** What must be known to read it. */
  note?: string;
  /** The rows of evidence that the rule comes from. */
  evidence?: readonly { id: string; address: string }[];
}

/** The numbers of a result; each opens to how it came about. */
export function Numbers({ items }: { items: readonly NumberItem[] }) {
  return (
    <ul className="numbers">
      {items.map(({ id, label, value, formula, worked, note, evidence = [] }) => (
        <li key={id}>
          <p className="number">
            <span className="number-label">{label}</span> <strong>{value}</strong>
          </p>
          <details>
            <summary>
              {words.how}
              <span className="visually-hidden">: {label}</span>
            </summary>
            <p>{formula}</p>
            <p className="worked">{worked}</p>
            {note && <p>{note}</p>}
            {evidence.length > 0 && (
              <p className="hint">
                {words.rows}{' '}
                {evidence.map((row, index) => (
                  <span key={row.id}>
                    {index > 0 && ', '}
                    <a href={row.address}>{row.id.toUpperCase()}</a>
                  </span>
                ))}
              </p>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

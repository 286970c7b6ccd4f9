import { frameText as words } from '../../interface/tools/frame.ts';
import type { NumberItem } from '../../interface/tools/number-item.ts';

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

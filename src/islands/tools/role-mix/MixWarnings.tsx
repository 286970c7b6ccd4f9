import { Fragment } from 'react';
import { warningText as words } from '../../../interface/tools/role-mix-reading.ts';
import type { MixWarning, WarningRow } from '../../../interface/tools/role-mix-reading.ts';

/** What speaks against a mix, whose word that is, and the rows it goes back to. */
export function MixWarnings({
  warnings,
  rows,
}: {
  warnings: readonly MixWarning[];
  /** By id. */
  rows: Readonly<Record<string, WarningRow>>;
}) {
  return warnings.map(({ text, basis, rows: ids }) => (
    <div className="note mix-warning" key={text}>
      <p>
        <strong>{words.label}</strong> {text}
      </p>
      <p className="hint">
        {basis}
        {ids.map((id, index) => (
          <Fragment key={id}>
            {index === 0 ? ' ' : ', '}
            <a href={rows[id]?.address}>{id.toUpperCase()}</a>
          </Fragment>
        ))}
      </p>
    </div>
  ));
}

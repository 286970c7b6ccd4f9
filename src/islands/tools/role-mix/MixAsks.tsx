import { frameText } from '../../../interface/tools/frame.ts';
import { asksText as words } from '../../../interface/tools/role-mix-reading.ts';
import { nameIn, pointsOf } from '../../../interface/tools/role-mix.ts';
import type { NamedRole } from '../../../interface/tools/role-mix.ts';
import type { DimensionAsk } from '../../../tools/role-mix/shift.ts';

/** What a shift asks of each dimension that it bears on. */
export function MixAsks({
  asks,
  roles,
  dimensions,
}: {
  asks: readonly DimensionAsk[];
  roles: readonly NamedRole[];
  dimensions: readonly (NamedRole & { address: string })[];
}) {
  if (asks.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className="hint">{words.lead}</p>
      <ol className="numbers mix-asks">
        {asks.map((ask) => (
          <li key={ask.dimension}>
            <h4 className="number">
              <a href={dimensions.find(({ id }) => id === ask.dimension)?.address}>
                {nameIn(dimensions, ask.dimension)}
              </a>{' '}
              <strong>{pointsOf(ask.points)}</strong>
            </h4>
            <ul>
              {ask.parts.map((part) => (
                <li key={part.role}>
                  <strong>{words.part(roles, part)}:</strong> {part.asks}
                </li>
              ))}
            </ul>
            <details>
              <summary>
                {frameText.how}
                <span className="visually-hidden">: {nameIn(dimensions, ask.dimension)}</span>
              </summary>
              <p>{words.number.formula}</p>
              <p className="worked">{words.number.worked(roles, ask)}</p>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

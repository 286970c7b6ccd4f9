import { resultText, claimSentence } from '../../../interface/tools/return-result.ts';
import { claimNumber } from '../../../interface/tools/return-numbers.ts';
import type { BreakEven } from '../../../tools/return/break-even.ts';
import { claimNeedOf } from '../../../tools/return/claims.ts';
import { Numbers } from '../Numbers.tsx';
import type { ReturnClaim } from './parts.ts';

interface Props {
  claims: readonly ReturnClaim[];
  breakEven: BreakEven | null;
}

/** What part of each claimed effect would do, with everything that keeps it from being a fact. */
export function ReturnClaims({ claims, breakEven }: Props) {
  const { claims: words } = resultText;
  const needs = claims.map((claim) => ({ claim, need: claimNeedOf(breakEven, claim.percent) }));
  const known = needs.flatMap(({ claim, need }) =>
    need === null ? [] : [{ ...claimNumber(claim, need), evidence: [claim.row] }],
  );
  return (
    <div className="result-part claims-part">
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <ul className="claims">
        {needs.map(({ claim, need }) => (
          <li key={claim.id}>
            <p>
              <strong>{words.named(claim.name, claim.size)}</strong>{' '}
              <span className="claim-mark">{words.mark}</span>
            </p>
            <p className="hint">
              {words.told(claim.status, claim.years, claim.caution)}{' '}
              <a href={claim.row.address}>{words.row(claim.row.id)}</a>
            </p>
            {need && <p>{claimSentence(need, claim.direction)}</p>}
          </li>
        ))}
      </ul>
      {known.length > 0 ? (
        <Numbers items={known} />
      ) : (
        <p className="note">{reasonFor(breakEven)}</p>
      )}
    </div>
  );
}

function reasonFor(breakEven: BreakEven | null): string {
  const { claims: words } = resultText;
  if (breakEven === null) return words.first;
  if (breakEven.kind === 'never') return words.never;
  if (breakEven.kind === 'free') return words.free;
  return breakEven.complainers === 0 ? words.none : words.fill;
}

import { planText } from '../../interface/plan.ts';
import type { Placing } from '../../sharing/placing.ts';
import type { PlanAddresses } from './PlanIsland.tsx';

interface Props {
  /** `null` where the reader has none. */
  placing: Placing | null;
  addresses: PlanAddresses;
}

const words = planText.ways;

/** Where the plan comes from and where it goes: the result and the page for the board, or the placing that they need. */
export function PlanWays({ placing, addresses }: Props) {
  const hasResult = placing !== null && Object.keys(placing.answers).length > 0;
  return (
    <nav className="row plan-ways" aria-label={words.label}>
      {hasResult ? (
        <>
          <a href={addresses.result}>{words.result}</a>
          {/* The form is there once the result is. */}
          <a href={`${addresses.result}#board`}>{words.board}</a>
        </>
      ) : (
        <a href={addresses.place}>{words.place}</a>
      )}
    </nav>
  );
}

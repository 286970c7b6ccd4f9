import { planText } from '../../interface/plan.ts';
import type { PlanAddresses } from './PlanIsland.tsx';

const words = planText.empty;

/** What the page says where no play is in the plan. */
export function EmptyPlan({ addresses }: { addresses: PlanAddresses }) {
  return (
    <div className="plan-empty stack">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p className="row">
        <a className="button" href={addresses.plays}>
          {words.plays}
        </a>
        <a className="button quiet" href={addresses.place}>
          {words.place}
        </a>
      </p>
    </div>
  );
}

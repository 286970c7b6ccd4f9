import type { SavedProblem } from '../../browser/saved.ts';
import { planText } from '../../interface/plan.ts';
import type { Model } from '../../model/types.ts';
import { hasPlay } from '../../sharing/plan.ts';
import type { Plan } from '../../sharing/plan.ts';
import { salvagePlan } from '../../sharing/plan-salvage.ts';
import { FaultList } from '../FaultList.tsx';

interface Props {
  models: readonly Model[];
  problems: readonly SavedProblem[];
  /** As it is now. */
  plan: Plan;
  /** The place where a file is opened. */
  address: string;
}

/** Most faults that are listed one by one. */
const LISTED = 5;

const words = planText.damaged;

/** Of each plan that could not be read: what is wrong with it, what of it is in the plan, and how to get the rest back. */
export function DamagedPlan({ models, problems, plan, address }: Props) {
  return problems.map((problem) => {
    if (problem.kind !== 'unreadable' || problem.part !== 'plan') return null;
    const { key, text, problems: faults } = problem;
    const { sound, total } = salvagePlan(models, text);
    const kept = sound.filter(({ play }) => hasPlay(plan, play)).length;
    return (
      <div className="note plan-damaged stack" key={key}>
        <p>
          <strong>{words.title}</strong>
        </p>
        <FaultList faults={faults.slice(0, LISTED)} />
        {faults.length > LISTED && <p>{words.more(faults.length - LISTED)}</p>}
        <p>{words.kept(total, kept)}</p>
        {(total === 0 || kept < total) && (
          <p>
            {words.rest} <a href={address}>{words.go}</a>.
          </p>
        )}
      </div>
    );
  });
}

import { useState } from 'react';
import { nowIso } from '../../browser/clock.ts';
import { addEntryToPlan, isInPlan } from '../../browser/plan-door.ts';
import type { Adding } from '../../browser/plan-door.ts';
import { addToPlanText } from '../../interface/plan.ts';
import { decisionText as words } from '../../interface/workshop/decision.ts';
import type { Plan } from '../../sharing/plan.ts';

const refusals: Record<Exclude<Adding, 'in'>, string> = {
  'no-room': addToPlanText.planFull,
  full: addToPlanText.storeFull,
  blocked: addToPlanText.blocked,
};

/** Takes the decision into the plan that this browser keeps; what is in that plan already stays as it is. */
export function ToPlan({ decision, address }: { decision: Plan; address: string }) {
  const [said, setSaid] = useState('');

  const put = () => {
    const there = decision.filter(({ play }) => isInPlan(play));
    const others = decision.filter((entry) => !there.includes(entry));
    const now = nowIso();
    const outcomes = others.map((entry) => ({ entry, adding: addEntryToPlan(entry, now) }));
    const added = outcomes.filter(({ adding }) => adding === 'in').map(({ entry }) => entry);
    const refused = outcomes.find(({ adding }) => adding !== 'in')?.adding;
    const titles = (plan: Plan) => plan.map(({ title }) => title);
    setSaid(
      [
        words.put(titles(added), titles(there)),
        refused === undefined || refused === 'in' ? '' : refusals[refused],
      ]
        .filter((part) => part !== '')
        .join(' '),
    );
  };

  return (
    <div className="stack">
      <p className="row">
        <button className="button" type="button" onClick={put}>
          {words.toPlan}
        </button>
        {said !== '' && <a href={address}>{words.openPlan}</a>}
      </p>
      <p role="status">{said}</p>
      <p className="hint measure">{words.toPlanHint}</p>
    </div>
  );
}

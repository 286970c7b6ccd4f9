import { planText as words } from '../../interface/plan.ts';
import type { Model } from '../../model/types.ts';
import { countStates, findGone, toLines } from '../../sharing/plan-lines.ts';
import type { PlayFacts } from '../../sharing/plan-lines.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { SavedProblems } from '../state/SavedProblems.tsx';
import { useSaved } from '../state/use-saved.ts';
import { DamagedPlan } from './DamagedPlan.tsx';
import { EmptyPlan } from './EmptyPlan.tsx';
import { PlanExports } from './PlanExports.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { PlanWays } from './PlanWays.tsx';

/** The addresses of the pages that the plan links to, with the base. */
export interface PlanAddresses {
  plays: string;
  place: string;
  result: string;
  privacy: string;
  /** The place where everything that is saved can be taken away or deleted. */
  file: string;
}

interface Props {
  /** Every edition of the content. */
  models: Model[];
  /** Every play that the playbook has. */
  plays: PlayFacts[];
  addresses: PlanAddresses;
}

/** The plan: which plays the reader has taken on, who runs each and by when. */
export function PlanIsland(props: Props) {
  return (
    <ErrorBoundary>
      <PlanView {...props} />
    </ErrorBoundary>
  );
}

function PlanView({ models, plays, addresses }: Props) {
  const saved = useSaved(models);
  const { ready, state, problems, undoable, isKept, actions } = saved;
  const lines = toLines(state.plan, plays);
  const [line] = undoable?.kind === 'remove-move' ? toLines([undoable.entry], plays) : [];
  const removed = undoable?.kind === 'remove-move' && line ? { line, index: undoable.index } : null;
  const gone = findGone(state.plan, plays).map(({ title }) => title);
  const unit = state.placing?.unit ?? '';
  const isEmpty = lines.length === 0;

  return (
    <div className="plan" data-ready={ready}>
      <SavedProblems saved={saved} />
      <DamagedPlan models={models} problems={problems} plan={state.plan} address={addresses.file} />
      {gone.length > 0 && (
        <div className="note plan-gone">
          <p>
            <strong>{words.gone.title(gone.length)}</strong>
          </p>
          <p>{words.gone.text(gone)}</p>
        </div>
      )}
      {!isEmpty && (
        <p className="plan-counts">{words.counts(lines.length, countStates(state.plan))}</p>
      )}
      {(!isEmpty || removed) && <PlanList lines={lines} removed={removed} actions={actions} />}
      {isEmpty && <EmptyPlan addresses={addresses} />}
      <p className="hint plan-stays">
        {isKept ? words.stays : words.notKept} <a href={addresses.privacy}>{words.privacy}</a>
      </p>
      {!isEmpty && <PlanWays placing={state.placing} addresses={addresses} />}
      {!isEmpty && <PlanExports lines={lines} unit={unit} fileAddress={addresses.file} />}
      {!isEmpty && <PlanSheet lines={lines} unit={unit} />}
    </div>
  );
}

import { useLayoutEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { dimensionNames } from '../../charts/names.ts';
import { fileText as words } from '../../interface/keep.ts';
import { momentText } from '../../interface/saved.ts';
import type { Model } from '../../model/types.ts';
import { planMerge } from '../../sharing/merge.ts';
import type { MergeChoice, MergePlan, PartPlan, Target } from '../../sharing/merge.ts';
import type { Placing, SavedWork } from '../../sharing/placing.ts';
import { resultsIn } from './FilePicker.tsx';
import type { PickedWork } from './FilePicker.tsx';

interface Props {
  models: readonly Model[];
  /** What is saved in this browser. */
  here: SavedWork;
  file: PickedWork;
  onLook: (placing: Placing) => void;
  onBring: (choice: MergeChoice) => void;
  onCancel: () => void;
}

/** Says what is in a file and what bringing it in would add, replace and leave, and asks. */
export function MergeAsk({ models, here, file, onLook, onBring, onCancel }: Props) {
  const panel = useRef<HTMLFormElement>(null);
  const [choice, setChoice] = useState<MergeChoice>({
    current: false,
    history: false,
    targets: false,
    plan: false,
    board: false,
    tools: false,
  });
  const plan = planMerge(here, file.work);
  const results = resultsIn(file);
  const hasNews = plan.overwrites || partsOf(plan, 'add').length > 0;

  useLayoutEffect(() => panel.current?.focus(), [file]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onBring(choice);
  };

  const tick = (part: keyof MergeChoice, label: string) => (
    <label className="check">
      <input
        type="checkbox"
        checked={choice[part]}
        onChange={(event) => setChoice({ ...choice, [part]: event.target.checked })}
      />{' '}
      {label}
    </label>
  );

  const sentence = (text: (parts: readonly string[]) => string, which: Shown) => {
    const parts = partsOf(plan, which);
    return parts.length > 0 && <p>{text(parts)}</p>;
  };

  return (
    <form
      className="note"
      aria-labelledby="merge-title"
      tabIndex={-1}
      ref={panel}
      onSubmit={submit}
    >
      <h4 id="merge-title">{words.found(file.name)}</h4>
      <p className="hint">{words.savedOn(momentText(file.exportedAt))}</p>
      {file.foreign.length > 0 && <p>{words.foreign(file.foreign)}</p>}
      {results.length > 0 && (
        <ul className="file-results" aria-label={words.contents}>
          {results.map(({ id: key, name, placing }) => (
            <li key={key}>
              <span>{name}</span>
              <button
                className="button quiet"
                type="button"
                aria-label={words.look(name)}
                onClick={() => onLook(placing)}
              >
                {words.lookShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      {sentence(words.adds, 'add')}
      {sentence(words.same, 'same')}
      {sentence(words.leaves, 'leave')}
      {!hasNews && (
        <p>
          {results.length > 0 || partsOf(plan, 'same').length > 0 ? words.nothingNew : words.empty}
        </p>
      )}
      {plan.overwrites && (
        <fieldset className="file-replace">
          <legend>{words.differs}</legend>
          {plan.current.replace.map(({ existing, incoming }) => (
            <div key="current">
              {tick('current', words.replacePlacing(describe(existing), describe(incoming)))}
            </div>
          ))}
          {plan.history.replace.length > 0 && (
            <div>
              {tick(
                'history',
                words.replaceResults(plan.history.replace.map(({ existing }) => existing.name)),
              )}
            </div>
          )}
          {plan.targets.replace.length > 0 && (
            <div>{tick('targets', words.replaceTargets(targetNames(models, plan.targets)))}</div>
          )}
          {plan.plan.replace.length > 0 && (
            <div>
              {tick(
                'plan',
                words.replaceEntries(plan.plan.replace.map(({ existing }) => existing.title)),
              )}
            </div>
          )}
          {plan.board.replace.length > 0 && <div>{tick('board', words.replaceBoard)}</div>}
          {plan.tools.replace.length > 0 && (
            <div>{tick('tools', words.replaceTools(plan.tools.replace.length))}</div>
          )}
        </fieldset>
      )}
      <div className="row">
        <button className="button quiet" type="button" onClick={onCancel}>
          {words.cancel}
        </button>
        {hasNews && (
          <button className="button" type="submit">
            {words.bring}
          </button>
        )}
      </div>
    </form>
  );
}

type Shown = 'add' | 'same' | 'leave';

/** What a plan does in one way, as noun phrases. */
function partsOf(merge: MergePlan, which: Shown): string[] {
  const { current, history, targets, plan, board, tools } = merge;
  return [
    ...(current[which].length > 0 ? [words.placing] : []),
    ...(history[which].length > 0 ? [words.results(history[which].length)] : []),
    ...(targets[which].length > 0 ? [words.targets(targets[which].length)] : []),
    ...(plan[which].length > 0 ? [words.entries(plan[which].length)] : []),
    ...(board[which].length > 0 ? [words.board] : []),
    ...(tools[which].length > 0 ? [words.tools(tools[which].length)] : []),
  ];
}

function describe({ unit, changedAt }: Placing): string {
  return words.onePlacing(unit, momentText(changedAt));
}

function targetNames(models: readonly Model[], targets: PartPlan<Target>): string[] {
  const ids = targets.replace.map(({ existing }) => existing.dimension);
  const [names = []] = models
    .map((model) => dimensionNames(model, ids))
    .toSorted((a, b) => b.length - a.length);
  return names;
}

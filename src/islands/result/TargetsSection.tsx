import { dimensionNames } from '../../charts/names.ts';
import { result as words } from '../../interface/result.ts';
import type { Level, Model } from '../../model/types.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import type { TargetProgress, TargetsResult } from '../../scoring/targets.ts';
import { Section } from './Section.tsx';
import { StageName } from './StageName.tsx';

/** What is good enough for the reader in each dimension, and how far it still is. */
export function TargetsSection({
  model,
  result,
  progress,
  held,
  onTarget,
}: {
  model: Model;
  result: PlaceResult;
  /** `null` where the result is not the reader's own. */
  progress: TargetsResult | null;
  /** What the place would be without what is held by choice, as a sentence; `null` where there is nothing to say. */
  held: string | null;
  onTarget: (dimension: string, level: Level | null) => void;
}) {
  if (progress === null) {
    return (
      <Section id="targets" title={words.sections.targets}>
        <p className="measure">{words.targets.notOwn}</p>
      </Section>
    );
  }
  return (
    <Section id="targets" title={words.sections.targets}>
      <p className="measure">{words.targets.lead}</p>
      <div role="status" className="target-status">
        {progress.dimensions.length > 0 && (
          <p>{words.targets.count(progress.reached, progress.dimensions.length)}</p>
        )}
        {held !== null && <p className="note">{held}</p>}
      </div>
      <table className="targets stacked">
        <caption className="visually-hidden">{words.sections.targets}</caption>
        <thead>
          <tr>
            <th scope="col">{words.targets.dimension}</th>
            <th scope="col">{words.targets.now}</th>
            <th scope="col">{words.targets.target}</th>
            <th scope="col">{words.targets.progress}</th>
          </tr>
        </thead>
        <tbody>
          {result.dimensions.map(({ dimension, stage }) => {
            const [name = ''] = dimensionNames(model, [dimension]);
            const row = progress.dimensions.find((one) => one.dimension === dimension);
            return (
              <tr key={dimension}>
                <th scope="row">{name}</th>
                <td data-label={words.targets.now}>
                  <StageName model={model} level={stage} none={words.targets.notAssessed} />
                </td>
                <td data-label={words.targets.target}>
                  <TargetSelect
                    id={`target-${dimension}`}
                    model={model}
                    label={words.targets.label(name)}
                    target={row?.target ?? null}
                    onTarget={(level) => onTarget(dimension, level)}
                  />
                </td>
                <td data-label={words.targets.progress}>{row && <Progress row={row} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}

function TargetSelect({
  id,
  model,
  label,
  target,
  onTarget,
}: {
  id: string;
  model: Model;
  label: string;
  target: Level | null;
  onTarget: (level: Level | null) => void;
}) {
  return (
    <div className="field">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        value={target ?? ''}
        onChange={({ target: { value } }) =>
          onTarget(value === '' ? null : (Number(value) as Level))
        }
      >
        <option value="">{words.targets.none}</option>
        {model.stages.map(({ id: stageId, number, name }) => (
          <option key={stageId} value={number}>
            {`${number}  ${name}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function Progress({ row }: { row: TargetProgress }) {
  if (row.stagesToGo === null) return words.targets.notAssessed;
  return (
    <>
      {row.reached ? words.targets.reached : words.targets.toGo(row.stagesToGo)}
      {row.heldByChoice && <span className="by-choice">{words.targets.byChoice}</span>}
    </>
  );
}

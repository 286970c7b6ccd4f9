import { compareText as words } from '../../interface/keep.ts';
import type { Model } from '../../model/types.ts';
import type { Saved } from '../state/use-saved.ts';
import { hasAnswers, modelOf } from './kept-placing.ts';
import type { Beside } from './use-beside.ts';

interface Props {
  models: readonly Model[];
  saved: Saved;
  beside: Beside;
  /** Whether no more results have room. */
  isFull: boolean;
}

/** What is saved in this browser, to be set beside other results. Nothing where nothing is. */
export function Ticks({ models, saved, beside, isFull }: Props) {
  const { placing, history } = saved.state;
  const sources = [
    ...(hasAnswers(placing)
      ? [{ id: 'own', origin: 'own' as const, name: words.own, label: words.ownLabel, placing }]
      : []),
    ...history.map((entry) => ({
      // As long as the id of an entry may be.
      id: `history-${entry.id}`.slice(0, 64),
      origin: 'history' as const,
      name: entry.name,
      label: entry.name,
      placing: entry.placing,
    })),
  ].filter((source) => modelOf(models, source.placing) !== null);
  if (sources.length === 0) return null;
  return (
    <fieldset className="beside-ticks">
      <legend>{words.ticks}</legend>
      {sources.map(({ id, origin, name, label, placing: copied }) => {
        const isOn = beside.results.some((result) => result.id === id);
        return (
          <label className="check" key={id}>
            <input
              type="checkbox"
              checked={isOn}
              disabled={isFull && !isOn}
              onChange={(event) =>
                beside.tick(id, origin, event.target.checked ? { placing: copied, label } : null)
              }
            />{' '}
            {name}
          </label>
        );
      })}
      {isFull && <p className="hint">{words.full}</p>}
    </fieldset>
  );
}

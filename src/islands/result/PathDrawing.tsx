import { dimensionNames } from '../../charts/names.ts';
import { listOf } from '../../interface/grammar.ts';
import { result as words } from '../../interface/result.ts';
import type { Model } from '../../model/types.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { StageMark } from './StageMark.tsx';

/** The path as ledges, the first lowest; each names the dimensions that stand on it, and one says "You are here". */
export function PathDrawing({ model, result }: { model: Model; result: PlaceResult }) {
  return (
    <ol className="result-path" aria-label={words.path.label}>
      {model.stages.map(({ id, name, number }) => {
        const standing = result.dimensions.filter(({ stage }) => stage === number);
        const isHere = result.place === number;
        return (
          <li key={id} data-ledge={number} aria-current={isHere ? 'step' : undefined}>
            {isHere && <strong className="here">{words.path.here}</strong>}
            <span className="ledge">
              <StageMark level={number} />
              <span className="ledge-name">{name}</span>
              {standing.length > 0 && (
                <span className="standing">
                  {listOf(
                    dimensionNames(
                      model,
                      standing.map(({ dimension }) => dimension),
                    ),
                  )}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

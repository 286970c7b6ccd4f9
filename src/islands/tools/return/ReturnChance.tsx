import { drawSpans, drawTrials } from '../../../charts/tools/return.ts';
import { returnText } from '../../../interface/tools/return.ts';
import { trialNumbers } from '../../../interface/tools/return-numbers.ts';
import { noTrialsText, resultText } from '../../../interface/tools/return-result.ts';
import { SEED_RULE } from '../../../tools/return/form.ts';
import { LARGEST_SEED, meanResultOf } from '../../../tools/return/trials.ts';
import type { ReturnResult } from '../../../tools/return/work-out.ts';
import { NumberField } from '../NumberField.tsx';
import { Numbers } from '../Numbers.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';
import { SteadyFigure } from './SteadyFigure.tsx';
import type { Trials } from './use-trials.ts';

interface Props {
  hold: ToolHold;
  result: ReturnResult;
  trials: Trials;
  currency: string;
}

/** The chance that it pays, and what matters most to it. */
export function ReturnChance({ hold, result, trials: { summary, last }, currency }: Props) {
  const { order, spans, outcome } = result;
  const { trials: words, matters } = resultText;
  const why = noTrialsText(result);
  return (
    <>
      <div className="result-part">
        <h3>{words.title}</h3>
        {why !== '' && <p className="note">{why}</p>}
        {order && (
          <>
            <div className="trials" aria-busy={summary === null}>
              {last ? <SteadyFigure figure={drawTrials(last, currency)} /> : <p>{words.running}</p>}
            </div>
            {summary && (
              <Numbers items={trialNumbers(summary, meanResultOf(order.ranges), currency)} />
            )}
            <SeedField hold={hold} seed={order.seed} />
          </>
        )}
      </div>
      {outcome && spans.length > 0 && (
        <div className="result-part">
          <h3>{matters}</h3>
          <SteadyFigure figure={drawSpans(spans, outcome.result, currency)} />
        </div>
      )}
    </>
  );
}

function SeedField({ hold, seed }: { hold: ToolHold; seed: number }) {
  const { seed: words } = returnText;
  const next = seed === LARGEST_SEED ? 0 : seed + 1;
  return (
    <div className="seed-field">
      <NumberField
        hold={hold}
        field="seed"
        rule={SEED_RULE}
        label={words.label}
        hint={words.hint(LARGEST_SEED)}
      />
      <button className="button quiet" type="button" onClick={() => hold.set('seed', String(next))}>
        {words.again}
      </button>
    </div>
  );
}

import { useMemo } from 'react';
import { drawBreakEven } from '../../../charts/tools/return.ts';
import {
  boardText,
  conditionSentences,
  missingGuessText,
  nextTexts,
  resultSentence,
  resultText,
} from '../../../interface/tools/return-result.ts';
import { resultNumbers } from '../../../interface/tools/return-numbers.ts';
import { chooseNext } from '../../../tools/return/choose-plays.ts';
import { makeForm } from '../../../tools/return/form.ts';
import { workOut } from '../../../tools/return/work-out.ts';
import type { ReturnResult } from '../../../tools/return/work-out.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { withReasons } from '../NextPlays.tsx';
import type { NextPlay } from '../NextPlays.tsx';
import { Numbers } from '../Numbers.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import type { ToolAddresses } from '../ToolKeep.tsx';
import { useToolInputs } from '../use-tool-inputs.ts';
import type { ReturnClaim, ReturnSource } from './parts.ts';
import { ReturnChance } from './ReturnChance.tsx';
import { ReturnClaims } from './ReturnClaims.tsx';
import { ReturnInputs } from './ReturnInputs.tsx';
import { SteadyFigure } from './SteadyFigure.tsx';
import { useTrials } from './use-trials.ts';

interface Props {
  tool: ReturnSource;
  /** Those that the tool may name. */
  plays: readonly Omit<NextPlay, 'why'>[];
  claims: readonly ReturnClaim[];
  addresses: ToolAddresses;
}

/** `/tools/return/`: how many customers a year the work has to keep or win, what must be true for that, and how likely it is. */
export function ReturnIsland(props: Props) {
  return (
    <ErrorBoundary>
      <Return {...props} />
    </ErrorBoundary>
  );
}

function Return({ tool, plays, claims, addresses }: Props) {
  const form = useMemo(() => makeForm(tool), [tool]);
  const hold = useToolInputs(form);
  const result = useMemo(() => workOut(form, hold.inputs), [form, hold.inputs]);
  const trials = useTrials(result.order);
  const currency = hold.inputs['currency'] ?? '';
  const isEmpty = Object.keys(hold.inputs).length === 0;
  const sentence = resultSentence(result, trials.summary, currency);
  const chosen = chooseNext(result).map((reason) => ({
    play: tool.next[reason] ?? '',
    why: nextTexts[reason],
  }));
  return (
    <ToolFrame
      hold={hold}
      form={form}
      example={tool.example}
      inputs={<ReturnInputs hold={hold} reading={result.reading} currency={currency} />}
      sentence={sentence === '' ? resultText.empty : sentence}
      isEmpty={isEmpty}
      next={withReasons(plays, chosen)}
      board={boardText(result, trials.summary, currency)}
      addresses={addresses}
    >
      <Conditions result={result} currency={currency} />
      {result.breakEven && (
        <ReturnChance hold={hold} result={result} trials={trials} currency={currency} />
      )}
      <ReturnClaims claims={claims} breakEven={result.breakEven} />
      <AllNumbers result={result} currency={currency} />
    </ToolFrame>
  );
}

/** What must be true, and where what is brought in meets the cost. */
function Conditions({ result, currency }: { result: ReturnResult; currency: string }) {
  const { breakEven, outcome, reading } = result;
  if (breakEven === null) return null;
  const guess =
    reading.given.has('kept-share') || reading.missingGuess.includes('others')
      ? missingGuessText(reading.missingGuess)
      : '';
  return (
    <div className="result-part">
      {guess !== '' && <p className="note">{guess}</p>}
      <h3>{resultText.must}</h3>
      <ol>
        {conditionSentences(result, currency).map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ol>
      {breakEven.kind === 'customers' && (
        <SteadyFigure figure={drawBreakEven(breakEven, outcome, currency)} />
      )}
    </div>
  );
}

function AllNumbers({ result, currency }: { result: ReturnResult; currency: string }) {
  const numbers = resultNumbers(result, currency);
  if (numbers.length === 0) return null;
  return (
    <div className="result-part numbers-part">
      <h3>{resultText.numbers}</h3>
      <Numbers items={numbers} />
    </div>
  );
}

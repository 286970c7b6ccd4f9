import { useMemo } from 'react';
import { drawHours, drawPeople } from '../../../charts/tools/leap.ts';
import { backlogNumbers } from '../../../interface/tools/leap-backlog-numbers.ts';
import { describeLevers, leapText } from '../../../interface/tools/leap-result.ts';
import type { BacklogResult, LeapAnswers, Target } from '../../../tools/leap/answers.ts';
import { gapsOf } from '../../../tools/leap/gaps.ts';
import { Numbers } from '../Numbers.tsx';
import { ToolFigure } from '../ToolFigure.tsx';
import { Limits, linkItems } from './Limits.tsx';
import type { RowAddresses } from './Limits.tsx';

interface Props {
  answers: LeapAnswers;
  result: BacklogResult;
  target: Target;
  rows: RowAddresses;
}

/** The main answer: work that can wait. */
export function BacklogSection({ answers, result, target, rows }: Props) {
  const { backlog: words } = leapText;
  const [people, hours] = useMemo(
    () => [drawPeople(result, target), drawHours(result)],
    [result, target],
  );
  const levers = describeLevers(result, target, gapsOf(answers.numbers));
  const isAny = result.backlog.month > 0;
  return (
    <>
      <h3>{words.title}</h3>
      <p className="leap-lead">{words.lead}</p>
      {levers.length > 0 && <Levers levers={levers} isKept={result.isKept} />}
      {isAny && <ToolFigure {...people} />}
      {isAny && (doesWait(result) ? <ToolFigure {...hours} /> : <p>{hours.sentence}</p>)}
      <Numbers items={linkItems(backlogNumbers(answers, result, target), rows)} />
      <Limits limits={words.limits} rows={rows} />
    </>
  );
}

/** Whether anything waits at the end of any hour; a chart of nothing shows nothing. */
function doesWait({ answers: { opening, hours } }: BacklogResult): boolean {
  return opening > 0 || hours.some(({ left }) => left > 0);
}

/** What would close a gap, each alone; or what it takes. */
export function Levers({ levers, isKept }: { levers: readonly string[]; isKept: boolean }) {
  if (isKept) return <p>{levers.join(' ')}</p>;
  return (
    <>
      <h4>{leapText.levers}</h4>
      <ul className="leap-levers">
        {levers.map((lever) => (
          <li key={lever}>{lever}</li>
        ))}
      </ul>
    </>
  );
}

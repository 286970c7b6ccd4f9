import { useMemo } from 'react';
import { drawHours, drawPeople } from '../../../charts/tools/leap.ts';
import { backlogNumbers } from '../../../interface/tools/leap-backlog-numbers.ts';
import { describeEnough, gapNumbers, leverNumbers } from '../../../interface/tools/leap-levers.ts';
import type { LeapItem } from '../../../interface/tools/leap-numbers.ts';
import { leapText } from '../../../interface/tools/leap-result.ts';
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
  // For live work the gaps stand under Erlang C, which asks for more.
  const gaps = answers.isLive ? [] : gapNumbers(answers, gapsOf(answers.numbers));
  const levers = [...leverNumbers(result, target), ...gaps];
  const isAny = result.backlog.month > 0;
  const isTimed = isAny && result.isManned;
  return (
    <>
      <h3>{words.title}</h3>
      <p className="leap-lead">{words.lead}</p>
      {result.isKept && isAny && <p>{describeEnough(result)}</p>}
      <Levers levers={levers} rows={rows} />
      {isAny && people && <ToolFigure {...people} />}
      {isTimed && (doesWait(result) ? <ToolFigure {...hours} /> : <p>{hours.sentence}</p>)}
      <Numbers items={linkItems(backlogNumbers(answers, result, target), rows)} />
      <Limits limits={words.limits} rows={rows} />
    </>
  );
}

/** Whether anything waits at the end of any hour; a chart of nothing shows nothing. */
function doesWait({ answers: { opening, hours } }: BacklogResult): boolean {
  return opening > 0 || hours.some(({ left }) => left > 0);
}

/** What would close a gap, each alone; nothing where there is none. */
export function Levers({ levers, rows }: { levers: readonly LeapItem[]; rows: RowAddresses }) {
  if (levers.length === 0) return null;
  return (
    <>
      <h4>{leapText.levers}</h4>
      <Numbers items={linkItems(levers, rows)} />
    </>
  );
}

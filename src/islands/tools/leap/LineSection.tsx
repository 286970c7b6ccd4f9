import { useMemo } from 'react';
import { drawLine } from '../../../charts/tools/leap.ts';
import { lineNumbers } from '../../../interface/tools/leap-line-numbers.ts';
import {
  describeLine,
  gapNumbers,
  lineLeverNumbers,
} from '../../../interface/tools/leap-levers.ts';
import { leapText } from '../../../interface/tools/leap-result.ts';
import type { LeapAnswers, LineResult, Target } from '../../../tools/leap/answers.ts';
import { gapsOf } from '../../../tools/leap/gaps.ts';
import { Numbers } from '../Numbers.tsx';
import { ToolFigure } from '../ToolFigure.tsx';
import { Levers } from './BacklogSection.tsx';
import { Limits, linkItems } from './Limits.tsx';
import type { RowAddresses } from './Limits.tsx';

interface Props {
  answers: LeapAnswers;
  result: LineResult;
  target: Target;
  rows: RowAddresses;
}

/** Erlang C: the answer for live work, and beside any other target a comparison with its limits. */
export function LineSection({ answers, result, target, rows }: Props) {
  const { line: words } = leapText;
  const able = answers.hands?.able ?? 0;
  const { isLive } = answers;
  const figure = useMemo(
    () => (isLive && result.kind === 'answers' ? drawLine(result, target) : null),
    [isLive, result, target],
  );
  const levers = isLive
    ? [...lineLeverNumbers(result, target, able), ...gapNumbers(answers, gapsOf(answers.numbers))]
    : [];
  return (
    <>
      <h3>{words.title}</h3>
      <p className="leap-lead">{words.lead}</p>
      {!isLive && <p className="note">{words.notLive}</p>}
      <p>{describeLine(result, target, able).join(' ')}</p>
      <Levers levers={levers} rows={rows} />
      {figure && <ToolFigure {...figure} />}
      <Numbers items={linkItems(lineNumbers(answers, result, target), rows)} />
      <Limits limits={words.limits} rows={rows} />
    </>
  );
}

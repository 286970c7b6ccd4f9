import { useMemo } from 'react';
import {
  describeBoard,
  describeGap,
  describeWhy,
} from '../../../interface/tools/perception-gap.ts';
import type { PerceptionGapTool } from '../../../model/tool-types.ts';
import { makeForm, readGuessState } from '../../../tools/perception-gap/form.ts';
import { choosePlays, readGuess, readPattern } from '../../../tools/perception-gap/reading.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import type { ToolAddresses } from '../ToolKeep.tsx';
import { useToolInputs } from '../use-tool-inputs.ts';
import { GapResult } from './GapResult.tsx';
import { GuessList } from './GuessList.tsx';
import type { FindingAnswer, PlayLink } from './parts.ts';
import { RoomDialog } from './RoomDialog.tsx';
import { SurveySection } from './SurveySection.tsx';
import { useRoomAddress } from './use-room.ts';

interface Props {
  tool: PerceptionGapTool;
  /** One for each finding of the tool. */
  answers: FindingAnswer[];
  /** Every play that a finding names. */
  plays: PlayLink[];
  addresses: ToolAddresses;
}

/** Most plays to name at once. */
const NEXT = 3;

/** Findings to guess before they are seen, alone or with a room, and the questions to put to one's own customers. */
export function PerceptionGapIsland(props: Props) {
  return (
    <ErrorBoundary>
      <PerceptionGap {...props} />
    </ErrorBoundary>
  );
}

function PerceptionGap({ tool, answers: listed, plays, addresses }: Props) {
  const form = useMemo(() => makeForm(tool), [tool]);
  const hold = useToolInputs(form);
  const room = useRoomAddress();
  const { findings } = tool;

  const answers = useMemo(
    () => new Map(listed.map((answer) => [answer.finding, answer])),
    [listed],
  );
  const names = useMemo(
    () => Object.fromEntries(findings.map(({ id, name }) => [id, name])),
    [findings],
  );
  const states = findings.map(({ id }) => readGuessState(id, hold.inputs));
  const readings = findings.flatMap(({ id }, index) => {
    const state = states[index];
    const answer = answers.get(id);
    if (state?.kind !== 'seen' || !answer) return [];
    const executives = answer.executives?.percent ?? null;
    return [readGuess({ id, consumers: answer.consumers.percent, executives }, state.guess)];
  });

  const pattern = readPattern(readings);
  const progress = {
    total: findings.length,
    guessed: states.filter(({ kind }) => kind === 'guessed' || kind === 'seen').length,
    seen: readings.length,
  };
  const playsOf = Object.fromEntries(findings.map(({ id, plays: named }) => [id, named]));
  const next = choosePlays(readings, playsOf, NEXT).flatMap(({ play, reading }) => {
    const found = plays.find(({ id }) => id === play);
    return found ? [{ ...found, why: describeWhy(reading, names[reading.id] ?? '') }] : [];
  });

  const shared = { hold, findings, answers };
  return (
    <>
      <ToolFrame
        hold={hold}
        form={form}
        example={tool.example}
        isEmpty={Object.keys(hold.inputs).length === 0}
        sentence={describeGap(progress, pattern, names)}
        next={next}
        board={describeBoard(progress, pattern, names)}
        addresses={addresses}
        inputs={
          <GuessList
            {...shared}
            states={states}
            readings={new Map(readings.map((reading) => [reading.id, reading]))}
          />
        }
      >
        <GapResult readings={readings} pattern={pattern} names={names} answers={answers} />
      </ToolFrame>
      <SurveySection findings={findings} plays={plays} />
      {hold.ready && room.isOpen && <RoomDialog {...shared} onLeave={room.leave} />}
    </>
  );
}

import { useMemo } from 'react';
import { describeRoom, roomText } from '../../../interface/tools/perception-gap-room.ts';
import {
  describeBoard,
  describeGap,
  describeStudy,
  describeWhy,
} from '../../../interface/tools/perception-gap.ts';
import type { PerceptionGapTool } from '../../../model/tool-types.ts';
import { makeForm } from '../../../tools/perception-gap/form.ts';
import { choosePlays } from '../../../tools/perception-gap/reading.ts';
import type { GuessReading } from '../../../tools/perception-gap/reading.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { withReasons } from '../NextPlays.tsx';
import type { NextPlay } from '../NextPlays.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import type { ToolAddresses } from '../ToolKeep.tsx';
import { useToolInputs } from '../use-tool-inputs.ts';
import { GapResult } from './GapResult.tsx';
import { GuessList } from './GuessList.tsx';
import type { Finding, FindingAnswer, PlayLink } from './parts.ts';
import { readGap } from './read-gap.ts';
import { readRevealed } from './read-room.ts';
import { RoomDialog } from './RoomDialog.tsx';
import { RoomTable } from './RoomTable.tsx';
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
  const { findings, questions } = tool;

  const answers = useMemo(
    () => new Map(listed.map((answer) => [answer.finding, answer])),
    [listed],
  );
  const names = useMemo(
    () => Object.fromEntries(findings.map(({ id, name }) => [id, name])),
    [findings],
  );
  const study = describeStudy(listed);
  const { states, readings, pattern, progress } = readGap(findings, answers, hold.inputs);
  const revealed = readRevealed(findings, answers, hold.own);
  // A link's inputs have no room.
  const roomSaid = hold.isOpened
    ? null
    : describeRoom(
        revealed.map(({ tally }) => tally),
        findings.length,
        study,
      );
  const said = describeGap(progress, pattern, names);
  const ownSaid = roomSaid && progress.guessed === 0 ? roomText.noOwn : said;
  const shared = { hold, findings, answers, study };
  return (
    <>
      <ToolFrame
        hold={hold}
        form={form}
        example={tool.example}
        isEmpty={Object.keys(hold.inputs).length === 0}
        isWide
        sentence={[ownSaid, roomSaid].filter(Boolean).join(' ')}
        next={listNext(readings, findings, plays)}
        board={describeBoard(progress, pattern, names, study) ?? roomSaid}
        addresses={addresses}
        inputs={
          <GuessList
            {...shared}
            tool={addresses.tool}
            states={states}
            readings={new Map(readings.map((reading) => [reading.id, reading]))}
          />
        }
      >
        <GapResult readings={readings} pattern={pattern} names={names} answers={answers} />
        {revealed.length > 0 && <RoomTable results={revealed} answers={answers} />}
      </ToolFrame>
      <SurveySection findings={findings} questions={questions} plays={plays} study={study} />
      {hold.ready && room.isOpen && <RoomDialog {...shared} onLeave={room.leave} />}
    </>
  );
}

/** The plays that follow from the guesses, with why each. */
function listNext(
  readings: readonly GuessReading[],
  findings: readonly Finding[],
  plays: readonly PlayLink[],
): NextPlay[] {
  const playsOf = Object.fromEntries(findings.map(({ id, plays: named }) => [id, named]));
  const nameOf = (id: string) => findings.find((finding) => finding.id === id)?.name ?? '';
  const chosen = choosePlays(readings, playsOf, NEXT).map(({ play, reading }) => ({
    play,
    why: describeWhy(reading, nameOf(reading.id)),
  }));
  return withReasons(plays, chosen);
}

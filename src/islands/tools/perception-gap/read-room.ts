import type { ToolInputs } from '../../../model/tool-types.ts';
import { readHands, readStepNumber } from '../../../tools/perception-gap/form.ts';
import { tallyRoom } from '../../../tools/perception-gap/room.ts';
import type { RoomTally } from '../../../tools/perception-gap/room.ts';
import type { Finding, FindingAnswer } from './parts.ts';

/** A finding with the hands of a room for it. */
export interface RoomResult {
  finding: Finding;
  tally: RoomTally;
}

/** Counts the hands of a room for every finding. */
export function readRoom(
  findings: readonly Finding[],
  answers: ReadonlyMap<string, FindingAnswer>,
  own: ToolInputs,
): RoomResult[] {
  return findings.flatMap((finding) => {
    const answer = answers.get(finding.id);
    if (!answer) return [];
    const found = {
      consumers: answer.consumers.percent,
      executives: answer.executives?.percent ?? null,
    };
    return [{ finding, tally: tallyRoom(readHands(finding.id, own), found) }];
  });
}

/** The same for the findings with hands whose answer the room has seen, which gives no other answer away. */
export function readRevealed(
  findings: readonly Finding[],
  answers: ReadonlyMap<string, FindingAnswer>,
  own: ToolInputs,
): RoomResult[] {
  const step = readStepNumber(own, findings.length);
  return readRoom(findings, answers, own).filter(
    ({ finding, tally }) => tally.total > 0 && step >= 2 * findings.indexOf(finding) + 2,
  );
}

/** The inputs of the perception gap: a guess for each finding, whether its answer was opened, and what a room did with the same findings. */
import type { ToolForm, ToolInputs } from '../form.ts';
import { readNumber } from '../typed-number.ts';
import type { NumberRule } from '../typed-number.ts';
import { BANDS, lastRoomStep } from './room.ts';

/** What a guess takes: a whole percentage. */
export const GUESS_RULE: NumberRule = { unit: 'percent', min: 0, max: 100, isWhole: true };

/** What a count of hands takes. */
export const HANDS_RULE: NumberRule = { unit: 'count', min: 0, max: 9999, isWhole: true };

/** The field in which the room's step stands; absent before the first step. */
export const ROOM_STEP = 'room-step';

/** What a field of `seenField` holds once the answer was opened. */
export const SEEN = 'yes';

/** What no link carries: what a room did belongs to the room, and whoever opens a link guesses before an answer opens. */
const PRIVATE: readonly string[] = ['seen-*', 'hands-*', ROOM_STEP];

/** The field of a guess. */
export function guessField(finding: string): string {
  return `guess-${finding}`;
}

/** The field that says that a guess is fixed and its answer open. */
export function seenField(finding: string): string {
  return `seen-${finding}`;
}

/**
 * The field of a count of hands.
 *
 * @param band position in `BANDS`, from 0
 */
export function handsField(finding: string, band: number): string {
  return `hands-${finding}-${band + 1}`;
}

/** What `makeForm` needs of the tool. */
interface ToolLike {
  id: string;
  version: number;
  findings: readonly { id: string }[];
}

/** All inputs of the tool, finding by finding. */
export function makeForm({ id, version, findings }: ToolLike): ToolForm {
  return {
    tool: id,
    version,
    privateFields: PRIVATE,
    fields: [
      ...findings.flatMap((finding) => [
        { id: guessField(finding.id), kind: 'number' as const, number: GUESS_RULE },
        { id: seenField(finding.id), kind: 'choice' as const, choices: [SEEN] },
      ]),
      ...findings.flatMap((finding) =>
        BANDS.map((_, band) => ({
          id: handsField(finding.id, band),
          kind: 'number' as const,
          number: HANDS_RULE,
        })),
      ),
      {
        id: ROOM_STEP,
        kind: 'number',
        number: roomStepRule(findings.length),
      },
    ],
  };
}

/** How a finding stands with the reader. */
export type GuessState =
  /** Nothing is typed. */
  | { kind: 'none' }
  /** What is typed is no whole percentage. */
  | { kind: 'unreadable' }
  | { kind: 'guessed'; guess: number }
  /** The guess is fixed, and its answer open. */
  | { kind: 'seen'; guess: number };

/** How a finding stands; an answer is open only where there is a guess that can be read. */
export function readGuessState(finding: string, inputs: ToolInputs): GuessState {
  const reading = readNumber(inputs[guessField(finding)] ?? '', GUESS_RULE);
  if (!reading.ok) return { kind: reading.fault.reason === 'empty' ? 'none' : 'unreadable' };
  const kind = inputs[seenField(finding)] === SEEN ? 'seen' : 'guessed';
  return { kind, guess: reading.value };
}

/** The hands of a room for a finding, band by band: `null` where none are typed or what is typed is no count. */
export function readHands(finding: string, inputs: ToolInputs): (number | null)[] {
  return BANDS.map((_, band) => {
    const reading = readNumber(inputs[handsField(finding, band)] ?? '', HANDS_RULE);
    return reading.ok ? reading.value : null;
  });
}

/** Whether something is typed for a finding's hands that is no count. */
export function hasUnreadableHands(finding: string, inputs: ToolInputs): boolean {
  return BANDS.some((_, band) => {
    const reading = readNumber(inputs[handsField(finding, band)] ?? '', HANDS_RULE);
    return !reading.ok && reading.fault.reason !== 'empty';
  });
}

/** The number of the step at which the room stands; 0 before it begins and where what is kept is no step. */
export function readStepNumber(inputs: ToolInputs, findings: number): number {
  const reading = readNumber(inputs[ROOM_STEP] ?? '', roomStepRule(findings));
  return reading.ok ? reading.value : 0;
}

function roomStepRule(findings: number): NumberRule {
  return { unit: 'count', min: 0, max: lastRoomStep(findings), isWhole: true };
}

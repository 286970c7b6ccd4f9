/** What has been answered in a round: each sheet's and each tally's answers to one question. */
import type { Model, Question } from '../model/types.ts';
import type { RoomLength } from '../model/workshop-types.ts';
import type { Answered } from '../scoring/answers.ts';
import { decodeCode } from '../sharing/code.ts';
import type { DecodedCode } from '../sharing/code.ts';
import type { Slice } from './figures.ts';
import type { Round, Submission } from './room.ts';

/** An answer that one or more people of a role gave together. */
export interface GivenAnswer {
  /** Role id. */
  role: string;
  /** ISO date and time, UTC. */
  at: string;
  said: Answered;
  people: number;
  /** Whether cards were raised for it, for everybody to see. */
  isRaised: boolean;
  /** Whose sheet it is; `null` for cards. */
  nonce: number | null;
}

/** The questions of a dimension that count in a room. */
export function countedQuestions(
  { questions }: { questions: readonly Question[] },
  length: RoomLength,
): readonly Question[] {
  return length === 'key' ? questions.slice(0, 1) : questions;
}

const read = new WeakMap<Submission, { model: Model; sheet: DecodedCode | null }>();

/** The sheet that a submission carries; `null` where the edition cannot read it. */
export function readSubmission(model: Model, submission: Submission): DecodedCode | null {
  const known = read.get(submission);
  if (known?.model === model) return known.sheet;
  const decoded = decodeCode([model], submission.code);
  const sheet = decoded.ok ? decoded : null;
  read.set(submission, { model, sheet });
  return sheet;
}

/** Every answer to a question in a round: of sheets, and of cards that were raised and counted. */
export function answersTo(model: Model, round: Round, question: string): GivenAnswer[] {
  const sheets = round.submissions.flatMap((submission): GivenAnswer[] => {
    const sheet = readSubmission(model, submission);
    const said = sheet?.answers[question];
    if (!sheet || !said) return [];
    const { role, nonce } = sheet;
    return [{ role, at: submission.at, said, people: 1, isRaised: false, nonce }];
  });
  const raised = round.tallies
    .filter((tally) => tally.question === question)
    .flatMap(({ role, at, counts, dontKnow }): GivenAnswer[] => {
      const levels = counts.map((people, index) => ({
        said: { kind: 'level', level: index + 1 } as Answered,
        people,
      }));
      return [...levels, { said: { kind: 'dont-know' } as const, people: dontKnow }]
        .filter(({ people }) => people > 0)
        .map((one) => ({ role, at, ...one, isRaised: true, nonce: null }));
    });
  return [...sheets, ...raised];
}

/** How many people raised cards in a round, by role: as many as raised the most for one question. Those with nobody are left out. */
export function raisedByRole({ tallies }: Round): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { role, counts, dontKnow } of tallies) {
    most.set(role, Math.max(most.get(role) ?? 0, sum(counts) + dontKnow));
  }
  return most;
}

/** The answers of a group, counted. */
export function countSlice(group: string, answers: readonly GivenAnswer[]): Slice {
  const count = (isCounted: (said: Answered) => boolean) =>
    sum(answers.filter(({ said }) => isCounted(said)).map(({ people }) => people));
  const raised = sum(answers.filter(({ isRaised }) => isRaised).map(({ people }) => people));
  return {
    group,
    counts: [1, 2, 3, 4, 5].map((level) =>
      count((said) => said.kind === 'level' && said.level === level),
    ),
    dontKnow: count(({ kind }) => kind === 'dont-know'),
    notApplicable: count(({ kind }) => kind === 'not-applicable'),
    ...(raised > 0 && { raised }),
  };
}

/** How many people answered: levels, don't-knows and does-not-applies. */
export function sizeOf({ counts, dontKnow, notApplicable }: Slice): number {
  return sum(counts) + dontKnow + notApplicable;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + number, 0);
}

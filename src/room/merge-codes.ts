/** Codes that come into a room: who is new, who answers anew, who is in already. */
import type { Model } from '../model/types.ts';
import { decodeCode } from '../sharing/code.ts';
import type { DecodedCode } from '../sharing/code.ts';
import { readSubmission } from './given-answers.ts';
import type { Room, Round, Submission, Way } from './room.ts';

/** What became of the codes that were merged: each distinct code that could be read is counted once. */
export interface MergeOutcome {
  /** People who were not in this round before. */
  added: number;
  /** Codes that took the place of an earlier one of the same person, or gave way to a later one among those merged. */
  replaced: number;
  /** Codes that were in already. */
  known: number;
  /** Codes of another edition than the room's: they are left out. */
  otherEdition: number;
  /** Of those added: codes that stand word for word in the round before, from people who stay with their answers or from an old log. */
  unchanged: number;
  /** Left out because the facilitator has discarded them in this round. */
  discarded: number;
  /** Left out because the round is full. */
  left: number;
}

/** Nothing merged. */
export const noOutcome: MergeOutcome = {
  added: 0,
  replaced: 0,
  known: 0,
  otherEdition: 0,
  unchanged: 0,
  discarded: 0,
  left: 0,
};

/** Most sheets in a round. */
export const SHEET_LIMIT = 2000;

/**
 * Merges codes into the round that is under way. A person is known by their nonce: of several codes with one nonce the last holds, and
 * merging the same codes again changes nothing. What was discarded stays out, unless it comes alone: then somebody wants it back.
 *
 * @param codes as `encodeCode` writes them; what cannot be read is passed over
 * @param now ISO date and time, UTC
 */
export function mergeCodes(
  models: readonly Model[],
  { edition, rounds }: Room,
  codes: readonly string[],
  way: Way,
  now: string,
): {
  submissions: readonly Submission[];
  discarded: Pick<Round, 'discarded'>;
  outcome: MergeOutcome;
} {
  const outcome = { ...noOutcome };
  const present = rounds.at(-1)?.submissions ?? [];
  const before = new Set(rounds.at(-2)?.submissions.map(({ code }) => code));
  const read = [...new Set(codes)].flatMap((code) => readCode(models, code));
  const ofEdition = read.filter((sheet) => sheet.edition === edition);
  outcome.otherEdition = read.length - ofEdition.length;
  const out = rounds.at(-1)?.discarded ?? [];
  const isAlone = read.length === 1;
  const own = ofEdition.filter(({ code }) => isAlone || !out.includes(code));
  outcome.discarded = ofEdition.length - own.length;
  const back = out.filter((code) => !own.some((sheet) => sheet.code === code));

  const model = models.find((one) => one.edition === edition);
  const held = new Map<number, Submission>();
  for (const submission of present) {
    const sheet = model && readSubmission(model, submission);
    if (sheet) held.set(sheet.nonce, submission);
  }
  const size = held.size;
  for (const [nonce, sent] of groupByNonce(own)) {
    const last = sent.at(-1) ?? '';
    const earlier = held.get(nonce);
    if (earlier?.code === last) outcome.known += sent.length;
    else if (earlier) {
      outcome.known += sent.includes(earlier.code) ? 1 : 0;
      outcome.replaced += sent.includes(earlier.code) ? sent.length - 1 : sent.length;
    } else if (size + outcome.added >= SHEET_LIMIT) {
      outcome.left += sent.length;
      continue;
    } else {
      outcome.added += 1;
      outcome.replaced += sent.length - 1;
      outcome.unchanged += before.has(last) ? 1 : 0;
    }
    if (earlier?.code === last) continue;
    // What came last stands last.
    held.delete(nonce);
    held.set(nonce, { code: last, way, at: now });
  }
  const isChanged = outcome.added + outcome.replaced > 0;
  return {
    submissions: isChanged ? [...held.values()] : present,
    discarded: back.length < out.length ? { discarded: back } : {},
    outcome,
  };
}

/**
 * A nonce that nobody in the room has, so that a sheet on paper takes nobody's place.
 *
 * @param model of the room's edition
 * @param draw a fresh random nonce on every call
 */
export function findFreeNonce(model: Model, { rounds }: Room, draw: () => number): number {
  const submissions = rounds.flatMap((round) => round.submissions);
  const taken = new Set(submissions.map((one) => readSubmission(model, one)?.nonce));
  let nonce = draw();
  while (taken.has(nonce)) nonce = draw();
  return nonce;
}

/** One sheet, or none where the code cannot be read. */
function readCode(models: readonly Model[], code: string): DecodedCode[] {
  const decoded = decodeCode(models, code);
  return decoded.ok ? [decoded] : [];
}

/** Each person's codes in their order. */
function groupByNonce(sheets: readonly DecodedCode[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const { nonce, code } of sheets) groups.set(nonce, [...(groups.get(nonce) ?? []), code]);
  return groups;
}

/** Codes that come into a room: who is new, who answers anew, who is in already. */
import type { Model } from '../model/types.ts';
import { decodeCode } from '../sharing/code.ts';
import type { DecodedCode } from '../sharing/code.ts';
import { isSame } from '../sharing/same.ts';
import { readSubmission } from './given-answers.ts';
import type { Room, Round, Submission, Way } from './room.ts';

/** What became of the codes that were merged: each distinct code that could be read is counted once. */
export interface MergeOutcome {
  /** People who were not in this round before. */
  added: number;
  /** Codes that took the place of an earlier one of the same person, or gave way to a later one among those merged. */
  replaced: number;
  /** Codes that were in already, or that a later one of the same person has replaced before. */
  known: number;
  /** Codes of another edition than the room's: they are left out. */
  otherEdition: number;
  /** Of those added: codes that stand word for word in the round before, from people who stay with their answers or from an old log. */
  unchanged: number;
  /** Left out because the facilitator has discarded them in this round. */
  discarded: number;
  /** Left out because the round is full. */
  left: number;
  /** People whose sheet was replaced in a round of which something had been revealed: some of them may have meant the next. */
  replacedAfterReveal: number;
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
  replacedAfterReveal: 0,
};

/** Most sheets in a round. */
export const SHEET_LIMIT = 2000;

/**
 * Merges codes into the round that is under way. A person is known by their nonce: of several codes with one nonce the last holds, and
 * merging the same codes again changes nothing. A code that was replaced stays so when an old log is pasted again. What was discarded
 * stays out, unless it comes alone: then somebody wants it back.
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
): { part: Partial<Round>; outcome: MergeOutcome } {
  const round = rounds.at(-1);
  const model = models.find((one) => one.edition === edition);
  if (!round || !model) return { part: {}, outcome: noOutcome };
  const read = [...new Set(codes)].flatMap((code) => readCode(models, code));
  const ofEdition = read.filter((sheet) => sheet.edition === edition);
  const held = heldSheets(model, round);
  const out = new Set(round.discarded);
  const old = new Set(round.superseded);
  const isOut = ({ code, nonce }: DecodedCode) =>
    out.has(code) || (old.has(code) && !held.has(nonce));
  const wanted = ofEdition.filter((sheet) => read.length === 1 || !isOut(sheet));
  const taken = takeSheets(held, wanted, round, { way, at: now });
  const before = new Set(rounds.at(-2)?.submissions.map(({ code }) => code));
  const outcome: MergeOutcome = {
    ...taken.outcome,
    otherEdition: read.length - ofEdition.length,
    discarded: ofEdition.length - wanted.length,
    unchanged: taken.added.filter((code) => before.has(code)).length,
  };
  const isBack = wanted.some(({ code }) => out.delete(code));
  const part = {
    ...(outcome.added + outcome.replaced > 0 && { submissions: [...held.values()] }),
    ...(isBack && { discarded: [...out] }),
    ...(!isSame(taken.superseded, [...old]) && {
      superseded: taken.superseded.slice(-SHEET_LIMIT),
    }),
  };
  return { part, outcome };
}

/** The sheets of a round by their nonces. */
function heldSheets(model: Model, { submissions }: Round): Map<number, Submission> {
  const held = new Map<number, Submission>();
  for (const submission of submissions) {
    const sheet = readSubmission(model, submission);
    if (sheet) held.set(sheet.nonce, submission);
  }
  return held;
}

/** Puts sheets among those that are held. */
function takeSheets(
  held: Map<number, Submission>,
  sheets: readonly DecodedCode[],
  { superseded = [], reveals, withdrawn = [] }: Round,
  how: Pick<Submission, 'way' | 'at'>,
): { outcome: MergeOutcome; added: string[]; superseded: readonly string[] } {
  const outcome = { ...noOutcome };
  const added: string[] = [];
  const old = new Set(superseded);
  const isShown = reveals.length + withdrawn.length > 0;
  for (const [nonce, sent] of groupByNonce(sheets)) {
    const earlier = held.get(nonce);
    const fresh = sent.filter((code) => code !== earlier?.code && !(earlier && old.has(code)));
    const last = fresh.at(-1);
    if (!earlier && held.size >= SHEET_LIMIT) {
      outcome.left += sent.length;
      continue;
    }
    // What comes before the one that is held was sent before it.
    if (last === undefined || earlier?.code === sent.at(-1)) {
      outcome.known += sent.length;
      for (const code of fresh) old.add(code);
      continue;
    }
    outcome.known += sent.length - fresh.length;
    outcome.replaced += fresh.length - (earlier ? 0 : 1);
    outcome.added += earlier ? 0 : 1;
    outcome.replacedAfterReveal += earlier && isShown ? 1 : 0;
    if (!earlier) added.push(last);
    for (const code of [...(earlier ? [earlier.code] : []), ...fresh]) old.add(code);
    old.delete(last);
    // What came last stands last.
    held.delete(nonce);
    held.set(nonce, { code: last, ...how });
  }
  return { outcome, added, superseded: [...old] };
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

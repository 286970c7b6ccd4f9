/** Answer sheets on paper, keyed in: a role's letter and a digit for each question. */
import type { Model, Question } from '../model/types.ts';
import type { RoomLength } from '../model/workshop-types.ts';
import type { Answered, Answers } from '../scoring/answers.ts';
import { encodeCode } from '../sharing/code.ts';
import { countedQuestions } from './given-answers.ts';

/** Why what was typed is no sheet. `at` counts the questions of the sheet from 1. */
export type PaperFault =
  | { reason: 'empty' }
  /** The first character is no role's letter. */
  | { reason: 'bad-letter'; typed: string; letters: readonly string[] }
  | { reason: 'bad-digit'; typed: string; at: number; question: string; digits: string }
  /** 9 where the question does not allow it. */
  | { reason: 'may-not-apply'; at: number; question: string }
  | { reason: 'too-few'; found: number; wanted: number }
  | { reason: 'too-many'; found: number; wanted: number }
  /** Every digit is 0. */
  | { reason: 'no-answers' };

/** What the next key is for. */
export type PaperNext =
  | { kind: 'letter'; letters: readonly string[] }
  /** `at` counts the questions of the sheet from 1; `digits` are those that it takes. */
  | { kind: 'digit'; role: string; at: number; of: number; question: string; digits: string }
  | { kind: 'done'; role: string }
  | { kind: 'fault'; fault: PaperFault };

export type PaperReading =
  { ok: true; code: string; role: string; answers: Answers } | { ok: false; fault: PaperFault };

const NOT_ANSWERED = '0';
const DONT_KNOW = '8';
const NOT_APPLICABLE = '9';

/** What was typed, as far as it is sound. */
interface Typed {
  role: string;
  /** A digit a question. */
  digits: string;
}

/**
 * Reads a sheet: the role's letter, then 1 to 5, 0 (not answered), 8 (don't know) or 9 (does not apply) for each question that counts.
 * Blanks are passed over; capitals and small letters are alike.
 *
 * @param nonce a fresh one, 0 to `NONCE_COUNT` - 1
 */
export function readSheet(
  model: Model,
  length: RoomLength,
  typed: string,
  nonce: number,
): PaperReading {
  const questions = questionsOf(model, length);
  const read = readTyped(model, questions, typed);
  if ('reason' in read) return { ok: false, fault: read };
  const { role, digits } = read;
  const [found, wanted] = [digits.length, questions.length];
  if (found < wanted) return { ok: false, fault: { reason: 'too-few', found, wanted } };
  const answers: Record<string, Answered> = {};
  for (const [index, { id }] of questions.entries()) {
    const digit = digits.charAt(index);
    if (digit !== NOT_ANSWERED) answers[id] = toAnswered(digit);
  }
  if (Object.keys(answers).length === 0) return { ok: false, fault: { reason: 'no-answers' } };
  return { ok: true, code: encodeCode(model, { role, nonce, answers }), role, answers };
}

/** What is still to be typed, or what is wrong already, for a word beside the field while somebody types. */
export function nextExpected(model: Model, length: RoomLength, typed: string): PaperNext {
  const questions = questionsOf(model, length);
  const read = readTyped(model, questions, typed);
  if ('reason' in read) {
    if (read.reason === 'empty') return { kind: 'letter', letters: lettersOf(model) };
    return { kind: 'fault', fault: read };
  }
  const { role, digits } = read;
  const question = questions[digits.length];
  if (!question) {
    const isBlank = /^0*$/.test(digits);
    return isBlank ? { kind: 'fault', fault: { reason: 'no-answers' } } : { kind: 'done', role };
  }
  return {
    kind: 'digit',
    role,
    at: digits.length + 1,
    of: questions.length,
    question: question.id,
    digits: digitsFor(model, question),
  };
}

function readTyped(
  model: Model,
  questions: readonly Question[],
  typed: string,
): Typed | PaperFault {
  const [letter, ...digits] = narrow(typed).replace(/\s/g, '').toUpperCase();
  if (letter === undefined) return { reason: 'empty' };
  const role = model.roles.find((one) => one.letter === letter);
  if (!role) return { reason: 'bad-letter', typed: letter, letters: lettersOf(model) };
  for (const [index, digit] of digits.slice(0, questions.length).entries()) {
    const question = questions[index];
    if (!question || digitsFor(model, question).includes(digit)) continue;
    const place = { at: index + 1, question: question.id };
    if (digit === NOT_APPLICABLE) return { reason: 'may-not-apply', ...place };
    return { reason: 'bad-digit', typed: digit, ...place, digits: digitsFor(model, question) };
  }
  const [found, wanted] = [digits.length, questions.length];
  if (found > wanted) return { reason: 'too-many', found, wanted };
  return { role: role.id, digits: digits.join('') };
}

/** Letters and digits as wide as an ideogram become plain ones; a small raised 2 is no 2. */
function narrow(typed: string): string {
  return typed.replace(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

function questionsOf(model: Model, length: RoomLength): Question[] {
  return model.dimensions.flatMap((dimension) => countedQuestions(dimension, length));
}

/** The digits that a question takes. */
function digitsFor({ stages }: Model, { mayNotApply }: Question): string {
  const levels = stages.map(({ number }) => number).join('');
  return NOT_ANSWERED + levels + DONT_KNOW + (mayNotApply ? NOT_APPLICABLE : '');
}

function lettersOf({ roles }: Model): string[] {
  return roles.map(({ letter }) => letter);
}

function toAnswered(digit: string): Answered {
  if (digit === DONT_KNOW) return { kind: 'dont-know' };
  if (digit === NOT_APPLICABLE) return { kind: 'not-applicable' };
  return { kind: 'level', level: Number(digit) as Extract<Answered, { kind: 'level' }>['level'] };
}

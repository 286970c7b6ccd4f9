/**
 * Everything that can be wrong with a code, a link or a file, and the one place for the sentences
 * that say so. A problem carries a reason and whatever its sentence needs; nothing here knows a
 * format.
 */

/** What can be wrong with a code. */
export type CodeProblem =
  | { reason: 'empty'; prefix: string }
  | { reason: 'no-code'; prefix: string }
  | { reason: 'several-codes'; found: number }
  /** `position` counts the symbols after the prefix from 1. */
  | { reason: 'bad-symbol'; prefix: string; symbol: string; position: number }
  | { reason: 'wrong-length'; prefix: string; found: number; wanted: number }
  | { reason: 'damaged' }
  /** The code passes its checks; `code` is its canonical form, to be kept. */
  | { reason: 'unknown-edition'; number: number; code: string }
  | { reason: 'unknown-role'; number: number; edition: string }
  | { reason: 'may-not-apply'; question: string; edition: string }
  /** The checks pass, yet the code holds what no encoder writes. */
  | { reason: 'impossible' };

/** What can be wrong with a link or with what follows its `#`. */
export type LinkProblem =
  | { reason: 'no-fragment' }
  | { reason: 'not-readable'; prefix: string }
  | { reason: 'too-long' }
  | { reason: 'too-many-codes'; found: number; limit: number }
  | { reason: 'no-edition' }
  | { reason: 'unknown-edition'; edition: string };

/** What can be wrong with one place in a file. */
export type FileDefect =
  /** `limit` in bytes. */
  | { reason: 'too-large'; limit: number }
  | { reason: 'not-json' }
  | { reason: 'other-format' }
  | { reason: 'newer-version'; found: number; known: number }
  | { reason: 'bad-version'; known: number }
  | { reason: 'forbidden-key'; key: string }
  | { reason: 'missing-field'; field: string }
  | { reason: 'unknown-field'; field: string }
  | { reason: 'wrong-type'; wanted: 'fields' | 'list' | 'text' }
  | {
      reason: 'too-many';
      what: 'results' | 'entries' | 'tools' | 'inputs';
      found: number;
      limit: number;
    }
  | { reason: 'bad-edition' }
  | { reason: 'unknown-role'; role: string; edition: string }
  | { reason: 'unknown-question'; question: string; edition: string }
  | { reason: 'unknown-dimension'; dimension: string }
  | { reason: 'bad-id' }
  | { reason: 'bad-number' }
  | { reason: 'duplicate-id'; id: string }
  | { reason: 'duplicate-play'; id: string }
  | { reason: 'bad-answer' }
  | { reason: 'bad-level'; limit: number }
  | { reason: 'may-not-apply'; question: string; edition: string }
  | { reason: 'bad-nonce'; limit: number }
  | { reason: 'too-long'; found: number; limit: number }
  | { reason: 'no-name' }
  | { reason: 'no-title' }
  | { reason: 'bad-state'; states: readonly string[] }
  | { reason: 'bad-date' }
  | { reason: 'bad-day' };

/** The sentence for a code that was refused: what is wrong and what to do. */
export function codeProblemText(problem: CodeProblem): string {
  switch (problem.reason) {
    case 'empty':
      return `There is no code here yet. Paste a code: it starts with ${problem.prefix}.`;
    case 'no-code':
      return `There is no code in this text. A code starts with ${problem.prefix}; copy it again, whole.`;
    case 'several-codes':
      return `This text holds ${problem.found} codes, and only one has room here. Paste one of them.`;
    case 'bad-symbol':
      return (
        `${showSymbol(problem.symbol)} never stands in a code; here it is number ${problem.position} after ${problem.prefix}. ` +
        'Copy the code again, with nothing after it.'
      );
    case 'wrong-length':
      return problem.found < problem.wanted
        ? `A code has ${problem.wanted} letters and digits after ${problem.prefix}; this one has ${problem.found}. Copy it again, whole.`
        : `A code has ${problem.wanted} letters and digits after ${problem.prefix}; this one has ${problem.found}. Copy it again, with nothing after it.`;
    case 'damaged':
      return 'A letter or digit in this code is wrong or out of place. Copy the code again from where it was made.';
    case 'unknown-edition':
      return (
        `This code is sound, but it was made with edition number ${problem.number} of the questions, which this site does not have. ` +
        'Keep the code and open it on a site that has that edition.'
      );
    case 'unknown-role':
      return (
        `This code names role number ${problem.number}, which edition ${problem.edition} does not have. ` +
        'Ask whoever sent it to make the code again.'
      );
    case 'may-not-apply':
      return (
        `This code answers “does not apply” to question ${problem.question}, where edition ${problem.edition} does not allow it. ` +
        'Ask whoever sent it to make the code again.'
      );
    case 'impossible':
      return 'This code holds something that this site never writes. Ask whoever sent it to make the code again.';
  }
}

/** The sentence for a link that was refused: what is wrong and what to do. */
export function linkProblemText(problem: LinkProblem): string {
  switch (problem.reason) {
    case 'no-fragment':
      return 'This link carries nothing after a #, so there is no result in it. Copy the whole link again.';
    case 'not-readable':
      return `There is no result and no invitation in this text. Paste the whole link again, or the code that starts with ${problem.prefix}.`;
    case 'too-long':
      return 'This text is too long for a link or a few codes. Paste the link or the codes alone.';
    case 'too-many-codes':
      return `This holds ${problem.found} codes, and at most ${problem.limit} results open side by side. Leave some out.`;
    case 'no-edition':
      return 'This invitation does not say which edition of the questions to answer. Ask whoever sent it for a new link.';
    case 'unknown-edition':
      return (
        `This invitation asks for edition ${quote(problem.edition)} of the questions, which this site does not have. ` +
        'Ask whoever sent it for a link to the site where it was made.'
      );
  }
}

/** The sentence for one defect of a file: what is wrong and what to do. */
export function fileProblemText(defect: FileDefect): string {
  switch (defect.reason) {
    case 'too-large':
      return `This file is larger than ${defect.limit / 1_000_000} MB, the most that is read. Choose the file that was saved from this site.`;
    case 'not-json':
      return 'This file cannot be read as JSON: it is of another kind or was cut short. Choose the file that was saved from this site.';
    case 'other-format':
      return 'This file comes from somewhere else: it does not say that it was saved from The Leap. Choose another file.';
    case 'newer-version':
      return (
        `This file has version ${defect.found}; this site reads up to version ${defect.known}. ` +
        'Reload the page to get the newest site, or open the file where it was saved.'
      );
    case 'bad-version':
      return `The version must be a whole number from 1 to ${defect.known}. Choose the file as it was saved.`;
    case 'forbidden-key':
      return `A field may not be called ${quote(defect.key)}. Remove the field.`;
    case 'missing-field':
      return `The field ${quote(defect.field)} is missing. Put it back, or save the file again.`;
    case 'unknown-field':
      return `There is no field called ${quote(defect.field)} here. Remove it or mend its name.`;
    case 'wrong-type':
      return `${wantedText[defect.wanted]} Mend it, or save the file again.`;
    case 'too-many':
      return `${holderText[defect.what]} has ${defect.found} ${defect.what}; at most ${defect.limit} are read. Remove some.`;
    case 'bad-edition':
      return 'An edition is letters, digits, dots and dashes, at most 16 of them. Mend it, or save the file again.';
    case 'unknown-role':
      return `Edition ${defect.edition} has no role ${quote(defect.role)}. Use a role that it has.`;
    case 'unknown-question':
      return `Edition ${defect.edition} has no question ${quote(defect.question)}. Remove it or mend its id.`;
    case 'unknown-dimension':
      return `There is no dimension ${quote(defect.dimension)}. Remove it or mend its id.`;
    case 'bad-id':
      return 'An id is letters, digits, dashes and underscores, at most 64 of them. Mend it.';
    case 'duplicate-id':
      return `Another result in the history has the id ${quote(defect.id)} already. Give one of them another id, or remove it.`;
    case 'duplicate-play':
      return `The play ${quote(defect.id)} is in the plan already. Remove one of the two entries.`;
    case 'bad-answer':
      return 'An answer is a level, “dont-know” or “not-applicable”, and nothing else. Mend it or remove it.';
    case 'bad-number':
      return 'This must be a whole number from 1 up. Mend it, or save the file again.';
    case 'bad-level':
      return `A level is a whole number from 1 to ${defect.limit}. Mend it or remove it.`;
    case 'may-not-apply':
      return `Edition ${defect.edition} does not allow “does not apply” for question ${defect.question}. Choose another answer or remove this one.`;
    case 'bad-nonce':
      return `The nonce must be a whole number from 0 to ${defect.limit}. Save the file again.`;
    case 'too-long':
      return `This text has ${defect.found} characters; at most ${defect.limit} are kept. Shorten it.`;
    case 'no-name':
      return 'A saved result needs a name. Give it one.';
    case 'no-title':
      return 'An entry of the plan needs the title of its play. Put it back.';
    case 'bad-state':
      return `A state is ${defect.states.map(quote).join(', ')}, and nothing else. Mend it.`;
    case 'bad-day':
      return 'A day must be written like 2026-03-01, and must exist; it may be left empty. Mend it.';
    case 'bad-date':
      return 'A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.';
  }
}

const wantedText: Record<'fields' | 'list' | 'text', string> = {
  fields: 'A group of named fields, in curly brackets, belongs here.',
  list: 'A list, in square brackets, belongs here.',
  text: 'A text, in quotation marks, belongs here.',
};

const holderText = {
  results: 'The history',
  entries: 'The plan',
  tools: 'This file',
  inputs: 'The tool',
};

const QUOTED_LENGTH = 40;

/** Puts what a stranger wrote in quotation marks: clipped, nothing unprintable. */
function quote(text: string): string {
  return `“${showText(text, QUOTED_LENGTH)}”`;
}

/** What a stranger wrote, made safe to show: nothing unprintable, no line breaks, clipped to a length in code points. */
export function showText(text: string, length: number): string {
  // A character has at most two units, so that a huge text need not be taken apart.
  const characters = Array.from(text.slice(0, 2 * length + 2));
  const shown = characters
    .slice(0, length)
    .join('')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return characters.length > length ? `${shown}…` : shown;
}

function showSymbol(symbol: string): string {
  if (!/[\p{C}\p{M}]/u.test(symbol)) return `“${symbol}”`;
  const number = (symbol.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `The character U+${number.padStart(4, '0')}`;
}

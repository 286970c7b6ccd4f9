/** What schemas are made of: texts, ids, references, and the rules of ours that a text may break. */
import { z } from 'astro/zod';
import { countWords } from './count-words.ts';

/** A rule of ours that a text breaks, carried by zod's issue for the sentence that is made of it. */
export type TextRule =
  | { rule: 'words'; max: number }
  | { rule: 'id' }
  | { rule: 'evidence-id' }
  | { rule: 'edition' }
  | { rule: 'date' };

/** A text with at least one character. */
export const text = z.string().trim().min(1);

/** A text that may be empty, which says "none" or "unknown". */
export const textOrNone = z.string().trim();

function ruled(params: TextRule, isKept: (value: string) => boolean) {
  // An empty text has its own sentence; one defect is one problem.
  return text.refine((value) => value === '' || isKept(value), { params: { ...params } });
}

/** A text of at most so many words. */
export function words(max: number) {
  return ruled({ rule: 'words', max }, (value) => countWords(value) <= max);
}

/** Lower-case words with hyphens between them. */
export const id = ruled({ rule: 'id' }, (value) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value));
/** `e08` */
export const evidenceId = ruled({ rule: 'evidence-id' }, (value) => /^e\d+$/.test(value));
/** `2026.1` */
export const editionId = ruled({ rule: 'edition' }, (value) => /^\d{4}\.[1-9]\d*$/.test(value));
/** `2026-01-31`, a day that the calendar has. */
export const date = ruled({ rule: 'date' }, (value) => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
});

/** An id of something else; that it exists is checked by the cross-file rules. */
export const reference = text;
/** Ids of other things. */
export const references = z.array(reference);

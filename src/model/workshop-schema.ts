/** The shape of the front matter of `content/workshop/<id>.mdx`: what all steps have, and what each kind has of its own. */
import { z } from 'astro/zod';
import { id, reference, references, text, textOrNone, words } from './schema-parts.ts';
import type { Session, SessionStep } from './workshop-types.ts';

const stepHead = {
  id,
  title: words(9),
  minutes: z.int().min(1),
  purpose: text,
  say: z.array(words(45)).min(1).max(4),
  format: text,
  materials: z.array(text),
  good: text,
  wrong: text,
};

const lines = z.array(words(14)).max(4);

const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), ...stepHead, lines }),
  z.strictObject({
    kind: z.literal('idea'),
    ...stepHead,
    text: words(40),
    chart: textOrNone,
    evidence: references,
  }),
  z.strictObject({ kind: z.literal('collect'), ...stepHead, lines }),
  z.strictObject({ kind: z.literal('question'), ...stepHead, question: reference }),
  z.strictObject({ kind: z.literal('reveal'), ...stepHead, reveals: reference }),
  z.strictObject({ kind: z.literal('exercise'), ...stepHead, lines, tool: textOrNone }),
  z.strictObject({ kind: z.literal('guess'), ...stepHead, finding: reference }),
  z.strictObject({ kind: z.literal('decision'), ...stepHead, lines }),
]) satisfies z.ZodType<SessionStep>;

/** The front matter of a session. */
export const sessionFrontMatter = z.strictObject({
  title: words(10),
  description: z.string().trim().min(1).max(160),
  short: words(3),
  order: z.int().min(1),
  lede: text,
  minutes: z.int().min(1),
  people: text,
  length: z.literal(['key', 'all']),
  outcome: text,
  invitation: z.strictObject({ subject: text, lines: z.array(text).min(1) }),
  preparation: z.strictObject({ room: z.array(text).min(1), call: z.array(text).min(1) }),
  steps: z.array(step).min(1),
}) satisfies z.ZodType<Omit<Session, 'id'>>;

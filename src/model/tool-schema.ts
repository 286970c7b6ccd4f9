/** The shape of the front matter of `content/tools/<id>.mdx`: what all tools have, and what each has of its own. */
import { z } from 'astro/zod';
import { id, reference, references, text, textOrNone, words } from './schema-parts.ts';
import type {
  ClaimedEffect,
  EngagementGapTool,
  Failing,
  Finding,
  KnowledgeArea,
  LeapTool,
  MixRole,
  MixShift,
  PerceptionGapTool,
  ReturnTool,
  RoleMixTool,
  SurveyQuestion,
  ToolExample,
  Want,
} from './tool-types.ts';

const description = z.string().trim().min(1).max(160);

const toolExample = z.strictObject({
  about: text,
  inputs: z.record(z.string(), text.max(200)),
}) satisfies z.ZodType<ToolExample>;

const head = {
  title: words(8),
  description,
  short: words(3),
  order: z.int().min(1),
  lede: text,
  seeds: references.min(1),
  essays: references,
  stages: references,
  plays: references.min(1),
  version: z.int().min(1),
  example: toolExample,
};

const want = z.strictObject({
  id,
  name: text,
  asked: text,
  plays: references.min(1),
}) satisfies z.ZodType<Want>;

const failing = z.strictObject({
  id,
  name: text,
  sign: text,
  wants: references.min(1),
}) satisfies z.ZodType<Failing>;

const engagementGap = z.strictObject({
  id: z.literal('engagement-gap'),
  ...head,
  wants: z.array(want).length(12),
  failings: z.array(failing).length(7),
}) satisfies z.ZodType<EngagementGapTool>;

const finding = z.strictObject({
  id,
  name: words(3),
  about: text,
  consumers: reference,
  executives: textOrNone,
  after: text,
  evidence: references,
  counted: text,
  plays: references.min(1),
}) satisfies z.ZodType<Finding>;

const surveyQuestion = z.strictObject({
  ask: text,
  answers: z.array(text).min(2),
}) satisfies z.ZodType<SurveyQuestion>;

const perceptionGap = z.strictObject({
  id: z.literal('perception-gap'),
  ...head,
  findings: z.array(finding).min(1),
  questions: z.array(surveyQuestion).min(1),
}) satisfies z.ZodType<PerceptionGapTool>;

const mixRole = z.strictObject({ id, name: text, about: text }) satisfies z.ZodType<MixRole>;

const mixShift = z.strictObject({
  role: reference,
  direction: z.literal(['more', 'less']),
  dimension: reference,
  asks: text,
  plays: references.min(1),
}) satisfies z.ZodType<MixShift>;

const roleMix = z.strictObject({
  id: z.literal('role-mix'),
  ...head,
  roles: z.array(mixRole).length(4),
  shifts: z.array(mixShift).min(1),
  nearlyAll: z.int().min(51).max(100),
}) satisfies z.ZodType<RoleMixTool>;

const knowledgeArea = z.strictObject({
  id,
  name: text,
  about: text,
}) satisfies z.ZodType<KnowledgeArea>;

const leap = z.strictObject({
  id: z.literal('leap'),
  ...head,
  knowledge: z.array(knowledgeArea).min(1),
  insight: z.record(z.string(), reference),
  concurrency: references.min(1),
}) satisfies z.ZodType<LeapTool>;

const effect = z.strictObject({
  id,
  name: text,
  figure: reference,
  direction: z.literal(['kept', 'lost']),
}) satisfies z.ZodType<ClaimedEffect>;

const returnTool = z.strictObject({
  id: z.literal('return'),
  ...head,
  effects: z.array(effect).min(1),
  next: z.record(z.string(), reference),
}) satisfies z.ZodType<ReturnTool>;

/** The front matter of a tool, told apart by its id. */
export const toolFrontMatter = z.discriminatedUnion('id', [
  engagementGap,
  perceptionGap,
  roleMix,
  leap,
  returnTool,
]);

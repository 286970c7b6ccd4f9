import { z } from 'astro/zod';
import type { FileKind } from './content-files.ts';
import {
  date,
  editionId,
  evidenceId,
  id,
  reference,
  references,
  text,
  textOrNone,
  words,
} from './schema-parts.ts';
import { toolFrontMatter } from './tool-schema.ts';
import { sessionFrontMatter } from './workshop-schema.ts';
import type {
  Answer,
  BarChart,
  CaseReading,
  CaseStudy,
  Dimension,
  Essay,
  EvidenceRow,
  Figure,
  Leap,
  MatrixChart,
  PageHead,
  PairChart,
  Play,
  Question,
  RangeChart,
  Role,
  Seed,
  Stage,
  Status,
  Term,
  Topic,
  WorkedExample,
} from './types.ts';

/** Questions of a dimension. */
export const QUESTIONS = 3;

/** Dimensions of an edition: the place is found over six, and the code has room for the answers of six. */
export const DIMENSIONS = 6;

const level = z.literal([1, 2, 3, 4, 5]);

const role = z.strictObject({
  id,
  number: z.int().min(0).max(7),
  name: text,
  letter: z.string().regex(/^[A-Z]$/),
}) satisfies z.ZodType<Role>;

const modelFile = z.strictObject({
  current: reference,
  roles: z.array(role).min(1),
  roleGap: z.tuple([reference, reference]),
});

const editionFile = z.strictObject({
  edition: editionId,
  number: z.int().min(1).max(31),
  published: date,
  instruction: text,
  dimensions: references,
  nextMoves: z.strictObject({
    order: references,
    before: z.record(z.string(), references.min(1)),
  }),
});

const stage = z.strictObject({
  id,
  number: level,
  name: text,
  line: text,
  hereIf: words(16),
  signs: z.array(text).min(3).max(5),
  undone: z.array(text).min(1),
  evidence: references,
}) satisfies z.ZodType<Stage>;

const leap = z.strictObject({
  id,
  name: text,
  from: reference,
  to: reference,
  action: words(12),
  text,
  evidence: references,
}) satisfies z.ZodType<Leap>;

const statement = z.strictObject({ stage: reference, text }) satisfies z.ZodType<Answer>;
const answer = z.strictObject({ stage: reference, text: words(14) }) satisfies z.ZodType<Answer>;

const question = z.strictObject({
  id,
  stem: words(12),
  answers: z.array(answer),
  mayNotApply: z.boolean(),
  evidence: references,
}) satisfies z.ZodType<Question>;

const dimension = z.strictObject({
  name: text,
  about: text,
  why: text,
  rises: text,
  statements: z.array(statement),
  questions: z.array(question).length(QUESTIONS),
  evidence: references,
}) satisfies z.ZodType<Omit<Dimension, 'id'>>;

const steps = z.int().min(1).nullable();

const example = z.strictObject({
  id,
  title: text,
  shows: text,
  answers: z.record(
    z.string(),
    z.array(z.literal([1, 2, 3, 4, 5, 'dont-know', 'not-applicable', null])),
  ),
  expected: z.strictObject({
    place: reference.nullable(),
    dimensions: z.record(z.string(), reference.nullable()),
    ahead: references,
    holding: references,
    stepsUp: steps,
    stepsDown: steps,
  }),
}) satisfies z.ZodType<WorkedExample>;

const status = z.strictObject({ id, label: text, meaning: text }) satisfies z.ZodType<Status>;

const seed = z.strictObject({
  id,
  title: text,
  short: words(6),
  author: text,
  date: text,
  about: text,
}) satisfies z.ZodType<Seed>;

const topic = z.strictObject({ id, title: text }) satisfies z.ZodType<Topic>;

const figure = z.strictObject({
  id: id.optional(),
  value: text,
  of: text,
  asked: text.optional(),
}) satisfies z.ZodType<Figure>;

const evidenceRow = z.strictObject({
  id: evidenceId,
  claim: text,
  figures: z.array(figure),
  sample: textOrNone,
  fieldwork: textOrNone,
  published: textOrNone,
  sources: z.array(text),
  seeds: references,
  status: reference,
  caution: textOrNone,
  contradicts: references,
  replaces: references,
}) satisfies z.ZodType<Omit<EvidenceRow, 'topic'>>;

const chartHead = { id, title: text, note: textOrNone };
const ends = z.array(text).length(2);

const barChart = z.strictObject({
  ...chartHead,
  kind: z.literal('bar'),
  bars: z.array(z.strictObject({ label: text, figure: reference })).min(1),
}) satisfies z.ZodType<BarChart>;

const lines = z
  .array(z.strictObject({ label: text, from: reference, to: reference }))
  .min(1) satisfies z.ZodType<PairChart['lines']>;
const dumbbellChart = z.strictObject({ ...chartHead, kind: z.literal('dumbbell'), ends, lines });
const slopeChart = z.strictObject({ ...chartHead, kind: z.literal('slope'), ends, lines });

const point = z.strictObject({ label: text, figure: reference });
const rangeChart = z.strictObject({
  ...chartHead,
  kind: z.literal('range'),
  rows: z.array(z.strictObject({ label: text, points: z.array(point).min(2) })).min(1),
}) satisfies z.ZodType<RangeChart>;

const matrixChart = z.strictObject({
  ...chartHead,
  kind: z.literal('matrix'),
  columns: z.array(text).min(1),
  rows: z
    .array(z.strictObject({ label: text, cells: z.array(textOrNone), evidence: references }))
    .min(1),
}) satisfies z.ZodType<MatrixChart>;

const charts = z.array(
  z.discriminatedUnion('kind', [barChart, dumbbellChart, slopeChart, rangeChart, matrixChart]),
);

const caseReading = z.union([
  z.strictObject({ stage: reference, evidence: reference, quote: words(14), why: text }),
  z.strictObject({ silent: text }),
]) satisfies z.ZodType<CaseReading>;

const description = z.string().trim().min(1).max(160);

/** The front matter of `content/cases/<id>.mdx`: a case study's data without its id, which is the file's name. */
const caseFrontMatter = z.strictObject({
  title: text,
  description,
  short: text,
  order: z.int().min(1),
  summary: text,
  heldBy: text,
  profile: z.record(z.string(), caseReading),
  questions: z.array(text).min(1),
}) satisfies z.ZodType<Omit<CaseStudy, 'id'> & { description: string }>;

/** The front matter of `content/pages/<name>.mdx`. */
const pageFrontMatter = z.strictObject({
  title: text,
  description,
  lede: text.optional(),
  charts: charts.optional(),
}) satisfies z.ZodType<Partial<Omit<PageHead, 'id'>>>;

/** The front matter of `content/essays/<id>.mdx`. */
const essayFrontMatter = z.strictObject({
  title: words(12),
  description,
  short: words(4),
  order: z.int().min(1),
  lede: text,
  seeds: references.min(1),
  dimensions: references.min(1),
  plays: references.min(1),
  charts,
}) satisfies z.ZodType<Omit<Essay, 'id'>>;

/** The front matter of `content/plays/<dimension>-<leap>.mdx`. */
const playFrontMatter = z.strictObject({
  title: words(8),
  description,
  dimension: reference,
  leap: reference,
  purpose: text,
  lead: text,
  room: z.array(text).min(1),
  time: text,
  needs: z.array(text).min(1),
  doneWhen: text,
  goesWrong: z.array(text).min(1),
  evidence: references,
  advice: text,
  figure: textOrNone,
  case: textOrNone,
  echo: textOrNone,
  needsFirst: references,
  regulated: textOrNone,
}) satisfies z.ZodType<Omit<Play, 'id'>>;

const term = z.strictObject({ id, term: text, meaning: text }) satisfies z.ZodType<Term>;

/** The shape of each kind of file: what its YAML, or its front matter, must be. */
export const schemas = {
  model: modelFile,
  edition: editionFile,
  stages: z.array(stage),
  leaps: z.array(leap),
  examples: z.array(example).min(1),
  dimension,
  statuses: z.array(status).min(1),
  seeds: z.array(seed).min(1),
  topics: z.array(topic).min(1),
  evidence: z.array(evidenceRow).min(1),
  case: caseFrontMatter,
  essay: essayFrontMatter,
  play: playFrontMatter,
  tool: toolFrontMatter,
  session: sessionFrontMatter,
  page: pageFrontMatter,
  glossary: z.array(term).min(1),
} satisfies Record<FileKind, z.ZodType>;

/** What each kind of file holds once its schema has taken it. */
export type ContentData = { [Kind in FileKind]: z.infer<(typeof schemas)[Kind]> };

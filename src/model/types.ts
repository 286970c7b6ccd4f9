/** The model as plain data: what `readModel` returns and what every pure folder takes as its first argument. */
import type { Tool } from './tool-types.ts';
import type { Session } from './workshop-types.ts';

/** A stage's position on the path, 1 (first) to 5 (last). */
export type Level = 1 | 2 | 3 | 4 | 5;

/** One of the five stages. */
export interface Stage {
  /** Stable id, also the address: `/path/<id>/`. */
  id: string;
  /** Position on the path, 1 to 5. */
  number: Level;
  name: string;
  /** The stage in one line, said by the firm. */
  line: string;
  /** Completes "You are here if ...", at most 16 words. */
  hereIf: string;
  /** What somebody walking through the firm would see: three to five observable things. */
  signs: string[];
  /** What staying here leaves undone; never a cost figure. */
  undone: string[];
  /** Ids of evidence rows that the stage draws on. */
  evidence: string[];
}

/** One of the four leaps between neighbouring stages. */
export interface Leap {
  id: string;
  name: string;
  /** Stage ids. */
  from: string;
  to: string;
  /** The leap as one action, at most 12 words. */
  action: string;
  /** What the leap takes, in two or three sentences. */
  text: string;
  evidence: string[];
}

/** One of the five things that could be seen; the answer's level is its stage's number. */
export interface Answer {
  /** Stage id. */
  stage: string;
  text: string;
}

/** A question; its id never changes and never derives from its wording. */
export interface Question {
  id: string;
  stem: string;
  /** Five, in the order of the stages. */
  answers: Answer[];
  /** Whether "does not apply to us" may be chosen; never true for a key question. */
  mayNotApply: boolean;
  evidence: string[];
}

/** One of the six dimensions. */
export interface Dimension {
  id: string;
  name: string;
  /** What the dimension is about, as a noun phrase. */
  about: string;
  /** Why it matters: two to four sentences. */
  why: string;
  /** The one thing that rises through the five statements. */
  rises: string;
  /** Five, in the order of the stages. */
  statements: Answer[];
  /** Three; the first is the key question. */
  questions: Question[];
  evidence: string[];
}

/** A role that a participant may name; its number is what the code carries. */
export interface Role {
  id: string;
  /** 0 to 7, never reused. */
  number: number;
  name: string;
  /** One capital, with which a paper sheet of that role is keyed. */
  letter: string;
}

/** An answer in a worked example: a level, or one of the three non-answers. */
export type ExampleAnswer = Level | 'dont-know' | 'not-applicable' | null;

/** A worked example of the scoring rule: printed on `/method/` and run by the tests. */
export interface WorkedExample {
  id: string;
  title: string;
  /** What the example shows, in one sentence. */
  shows: string;
  /** Dimension id to three answers in the order of its questions; `null` is not answered. */
  answers: Record<string, ExampleAnswer[]>;
  expected: {
    /** Stage id; `null` where there is a profile and no place. */
    place: string | null;
    /** Dimension id to stage id; `null` where the dimension has no assessed answer. */
    dimensions: Record<string, string | null>;
    /** Dimension ids at or beyond the stage after the place. */
    ahead: string[];
    /** Dimension ids that hold the place, lowest first. */
    holding: string[];
    /** Fewest answer-steps that would raise the place; `null` where nothing can. */
    stepsUp: number | null;
    /** Fewest answer-steps that would lower the place; `null` where nothing can. */
    stepsDown: number | null;
  };
}

/** A published edition of the model, frozen in `content/model/<id>/`. */
export interface Model {
  /** For example `2026.1`. */
  edition: string;
  /** The edition's number in codes, 1 to 31, never reused. */
  editionNumber: number;
  /** ISO date on which the edition was published. */
  published: string;
  /** The instruction that stands above every question, with `{unit}` where the name of the firm, brand or market goes. */
  instruction: string;
  roles: Role[];
  /** Ids of the two roles whose answers a room sets against each other. */
  roleGap: [string, string];
  stages: Stage[];
  leaps: Leap[];
  dimensions: Dimension[];
  nextMoves: NextMovesRule;
}

/** What decides between plays that could come next. */
export interface NextMovesRule {
  /** Ids of all dimensions: of two equal ones the earlier comes first. */
  order: string[];
  /** Play id to the ids of plays that come before it, whatever else holds. */
  before: Record<string, string[]>;
}

/** One of the eight statuses that a row of evidence may have. */
export interface Status {
  id: string;
  label: string;
  meaning: string;
}

/** A figure of an evidence row, as printed. */
export interface Figure {
  /** Names the figure within its row, for those that are drawn or printed on their own: `e08/executives`. */
  id?: string | undefined;
  /** As shown: `70%`, `1 in 4`, `more than 50%`. */
  value: string;
  /** What it counts, in words that stand on their own. */
  of: string;
  /** Who it is a share of, where that is not everybody in the row's `sample`. */
  asked?: string | undefined;
}

/** A row of evidence. */
export interface EvidenceRow {
  /** `e` and the number of the row, for example `e08`. */
  id: string;
  claim: string;
  figures: Figure[];
  /** Who was asked, and how many; empty where there is no sample. */
  sample: string;
  /** Year or years of fieldwork and of publication as printed; empty where unknown. */
  fieldwork: string;
  published: string;
  /** From the original to where we read it. */
  sources: string[];
  /** Ids of the seed documents that say it or borrow from it; empty where none does. */
  seeds: string[];
  /** Topic id: the name of the row's file. */
  topic: string;
  /** Status id. */
  status: string;
  /** Empty where there is nothing to warn of. */
  caution: string;
  /** Ids of rows that this one contradicts; it holds both ways, whichever row says it. */
  contradicts: string[];
  /** Ids of rows in whose place this one's figure or wording stands; it holds one way. */
  replaces: string[];
}

/** One of the documents that this playbook grew from. */
export interface Seed {
  id: string;
  title: string;
  /** What it is, in a few words, for a list to choose from. */
  short: string;
  author: string;
  /** As far as it is known, in words. */
  date: string;
  /** What the document is, in one sentence. */
  about: string;
}

/** A topic under which rows of evidence stand; its id is the name of their file. */
export interface Topic {
  id: string;
  title: string;
}

/** Names a figure of a row: `e08/executives`. */
export type FigureReference = string;

/** What every chart has. */
export interface ChartHead {
  /** Unique on its page. */
  id: string;
  /** The sentence that the chart proves. */
  title: string;
  /** What must be known to read it; empty where nothing must. */
  note: string;
}

/** One bar a figure, on a scale from 0 to 100. */
export interface BarChart extends ChartHead {
  kind: 'bar';
  bars: { label: string; figure: FigureReference }[];
}

/** Two figures a line: two groups, or two moments. A dumbbell lays them on one scale; a slope joins two scales. */
export interface PairChart extends ChartHead {
  kind: 'dumbbell' | 'slope';
  /** What the first and the second figure of each line are. */
  ends: string[];
  lines: { label: string; from: FigureReference; to: FigureReference }[];
}

/** Several surveys of one thing a row: from the lowest figure to the highest, each named. */
export interface RangeChart extends ChartHead {
  kind: 'range';
  rows: { label: string; points: { label: string; figure: FigureReference }[] }[];
}

/** Words in cells, for what has a direction and no number. */
export interface MatrixChart extends ChartHead {
  kind: 'matrix';
  columns: string[];
  /** A row has one cell a column; an empty one says nothing. */
  rows: { label: string; cells: string[]; evidence: string[] }[];
}

/** A chart drawn during the build; its figures are named, never typed. */
export type ChartSpec = BarChart | PairChart | RangeChart | MatrixChart;

/** What a case's account says of one dimension: a level with its row and quoted words, or silence. */
export type CaseReading =
  { stage: string; evidence: string; quote: string; why: string } | { silent: string };

/** A case study's data; its prose is MDX. */
export interface CaseStudy {
  /** File name and address. */
  id: string;
  title: string;
  /** Short name for a legend or a column head. */
  short: string;
  order: number;
  /** One sentence. */
  summary: string;
  /** What held the firm, in one sentence. */
  heldBy: string;
  /** Dimension id to what the account says. */
  profile: Record<string, CaseReading>;
  /** Questions for the reader's own firm. */
  questions: string[];
}

/** An essay's data; its prose is MDX. */
export interface Essay {
  /** File name, and address under `/evidence/`. */
  id: string;
  title: string;
  /** At most 160 characters. */
  description: string;
  /** Short name for a list or a neighbour. */
  short: string;
  order: number;
  lede: string;
  /** Ids of the seed documents that it is about. */
  seeds: string[];
  /** Ids of the dimensions that it bears on. */
  dimensions: string[];
  /** Ids of the plays to do next. */
  plays: string[];
  charts: ChartSpec[];
}

/** A play's data; its steps are MDX. */
export interface Play {
  /** File name and address: its dimension, a hyphen, its leap. */
  id: string;
  title: string;
  /** At most 160 characters. */
  description: string;
  /** Dimension id. */
  dimension: string;
  /** Leap id. */
  leap: string;
  /** What it changes, in one sentence. */
  purpose: string;
  /** The role that leads it. */
  lead: string;
  /** Roles in the room. */
  room: string[];
  /** How long it takes, in words. */
  time: string;
  needs: string[];
  /** A test that somebody from outside could make; then the next stage's statement is true. */
  doneWhen: string;
  goesWrong: string[];
  /** Ids of the rows that it rests on. */
  evidence: string[];
  /** Which part of it is our advice. */
  advice: string;
  /** The figure to print beside it; empty where no row has one. */
  figure: FigureReference;
  /** Case id; empty where no case shows it. */
  case: string;
  /** How the case shows it; empty where `case` is. */
  echo: string;
  /** Ids of the plays that come first. */
  needsFirst: string[];
  /** What a regulated firm does differently; empty where the play does not say. */
  regulated: string;
}

/** The head of a page that is one MDX file. */
export interface PageHead {
  /** File name. */
  id: string;
  title: string;
  /** At most 160 characters. */
  description: string;
  /** Empty where the page has none. */
  lede: string;
  charts: ChartSpec[];
}

/** A glossary entry. */
export interface Term {
  id: string;
  term: string;
  meaning: string;
}

/** Everything that the content holds, checked across files. */
export interface Playbook {
  /** The current edition. */
  model: Model;
  /** Every edition in the content, the current one included. */
  editions: Model[];
  examples: WorkedExample[];
  statuses: Status[];
  /** In the order of their numbers. */
  evidence: EvidenceRow[];
  seeds: Seed[];
  /** In the order in which they are shown. */
  topics: Topic[];
  cases: CaseStudy[];
  /** In their order. */
  essays: Essay[];
  /** One for each dimension and leap, by dimension and then by leap. */
  plays: Play[];
  /** In their order. */
  tools: Tool[];
  /** Of the workshop, in their order. */
  sessions: Session[];
  /** By file name. */
  pages: PageHead[];
  glossary: Term[];
  /** Evidence id to the files (`content/...`) that cite it, sorted. */
  citations: Record<string, string[]>;
  /** Ids of the rows that no file cites. */
  uncited: string[];
}

/** One thing wrong in one file. */
export interface Problem {
  /** `content/...` */
  file: string;
  /** Path in the data (`questions.2.answers.0.stage`) or `line 12`; empty for the whole file. */
  place: string;
  /** What is wrong, what is allowed, what to do. */
  message: string;
}

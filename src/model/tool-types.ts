/** The data of the five tools, each from its own `content/tools/<id>.mdx`; the prose below a tool is the file's MDX. */
import type { FigureReference } from './types.ts';

/** What every tool has. */
export interface ToolHead {
  /** File name and address under `/tools/`. */
  id: string;
  title: string;
  /** At most 160 characters. */
  description: string;
  /** Short name for a list or a link. */
  short: string;
  order: number;
  lede: string;
  /** Ids of the seed documents that it grew from. */
  seeds: string[];
  /** Ids of the essays that lead here. */
  essays: string[];
  /** Ids of the stages that lead here. */
  stages: string[];
  /** Ids of the plays that lead here: the tool helps with a step of theirs. */
  plays: string[];
  /** Of its inputs: a change of what they mean makes a new one. */
  version: number;
  example: ToolExample;
}

/** Made-up inputs to start from. */
export interface ToolExample {
  /** Whom they picture, in one sentence. */
  about: string;
  /** Field id to text, as a reader would type it. */
  inputs: Record<string, string>;
}

/** Something that customers want of a firm. */
export interface Want {
  id: string;
  name: string;
  /** The same as a customer would say it. */
  asked: string;
  /** Ids of the plays that mend it, the first one first. */
  plays: string[];
}

/** Something that firms do in place of what is wanted. */
export interface Failing {
  id: string;
  name: string;
  /** What it looks like in a firm, in one sentence. */
  sign: string;
  /** Ids of the wants that it lets down. */
  wants: string[];
}

/** `/tools/engagement-gap/` */
export interface EngagementGapTool extends ToolHead {
  id: 'engagement-gap';
  wants: Want[];
  failings: Failing[];
}

/** A finding that a reader guesses before seeing it. */
export interface Finding {
  id: string;
  /** Short, for a chart or a table. */
  name: string;
  /** What is guessed: `of consumers said that …`. */
  about: string;
  consumers: FigureReference;
  /** Empty where no figure of executives was seen. */
  executives: FigureReference;
  /** What it teaches. */
  after: string;
  /** Ids of the rows that bear on what it teaches, besides those of its figures. */
  evidence: string[];
  /** How its share is counted when one's own customers have answered the questions. */
  counted: string;
  /** Ids of the plays that follow from it. */
  plays: string[];
}

/** A question to put to one's own customers. */
export interface SurveyQuestion {
  ask: string;
  answers: string[];
}

/** `/tools/perception-gap/` */
export interface PerceptionGapTool extends ToolHead {
  id: 'perception-gap';
  findings: Finding[];
  /** What to ask one's own customers, so that a share can be counted for every finding. */
  questions: SurveyQuestion[];
}

/** A role that social media has in a firm. */
export interface MixRole {
  id: string;
  name: string;
  about: string;
}

/** What more or less of a role asks of a dimension: our reading. */
export interface MixShift {
  /** Role id. */
  role: string;
  direction: 'more' | 'less';
  /** Dimension id. */
  dimension: string;
  /** What the firm must then be able to do. */
  asks: string;
  /** Ids of the plays that bring it. */
  plays: string[];
}

/** `/tools/role-mix/` */
export interface RoleMixTool extends ToolHead {
  id: 'role-mix';
  roles: MixRole[];
  shifts: MixShift[];
  /** Points of a hundred from which one role is nearly everything: our own line. */
  nearlyAll: number;
}

/** A kind of thing to know about customers. */
export interface KnowledgeArea {
  id: string;
  name: string;
  about: string;
}

/** `/tools/leap/` */
export interface LeapTool extends ToolHead {
  id: 'leap';
  knowledge: KnowledgeArea[];
  /** Id of an input to the question of the current edition whose answer suggests it. */
  insight: Record<string, string>;
  /** How many times faster one person is with one, two, three … chats at once. */
  concurrency: FigureReference[];
}

/** An effect that somebody claims for answering, or for not answering. */
export interface ClaimedEffect {
  id: string;
  name: string;
  figure: FigureReference;
  direction: 'kept' | 'lost';
}

/** `/tools/return/` */
export interface ReturnTool extends ToolHead {
  id: 'return';
  effects: ClaimedEffect[];
  /** A reason for a next step to the id of its play. */
  next: Record<string, string>;
}

/** A tool, told apart by its id. */
export type Tool = EngagementGapTool | PerceptionGapTool | RoleMixTool | LeapTool | ReturnTool;

/**
 * What a reader put into a tool: field id to the text exactly as it was typed or chosen. A field that was left empty is absent.
 */
export type ToolInputs = Readonly<Record<string, string>>;

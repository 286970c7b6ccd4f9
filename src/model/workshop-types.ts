/** The workshop's sessions, each from its own `content/workshop/<id>.mdx`; the prose about a session is the file's MDX. */

/** How much of a placing a room works with: the key question of each dimension, or every question. */
export type RoomLength = 'key' | 'all';

/** What every step of a session has: a line of the run sheet, and what the Console shows to the facilitator alone. */
export interface StepHead {
  /** Unique in its session. */
  id: string;
  /** What the Screen shows in large type. */
  title: string;
  /** Whole minutes. */
  minutes: number;
  purpose: string;
  /** Words to say, a paragraph an item. */
  say: string[];
  /** How people work on it: alone, in pairs, all together. */
  format: string;
  /** What has to lie ready; none where nothing has. */
  materials: string[];
  /** What it looks like when it goes well. */
  good: string;
  /** What goes wrong, and what to do then. */
  wrong: string;
}

/** Words alone. */
export interface TitleStep extends StepHead {
  kind: 'title';
  lines: string[];
}

/** One idea and the chart that shows it. */
export interface IdeaStep extends StepHead {
  kind: 'idea';
  text: string;
  /** An essay's chart, `perception-gap/advocacy`; empty where no chart shows it. */
  chart: string;
  /** Ids of the rows that the text rests on; those of the chart need not be named again. */
  evidence: string[];
}

/** Codes come in; the Screen shows how many, by role, and no more. */
export interface CollectStep extends StepHead {
  kind: 'collect';
  lines: string[];
}

/** A question of the current edition with its five statements. */
export interface QuestionStep extends StepHead {
  kind: 'question';
  /** Question id. */
  question: string;
}

/** What the room answered, drawn when the facilitator reveals it. */
export interface RevealStep extends StepHead {
  kind: 'reveal';
  /** A dimension's id; `widest` for the one that the room disagrees on most of those not yet revealed; `place` for the room's place. */
  reveals: string;
}

/** Something that the group does. */
export interface ExerciseStep extends StepHead {
  kind: 'exercise';
  lines: string[];
  /** Id of the tool that it uses; empty where it uses none. */
  tool: string;
}

/** A share that the room guesses before the published figure is shown. */
export interface GuessStep extends StepHead {
  kind: 'guess';
  /** Id of a finding of the perception-gap tool. */
  finding: string;
}

/** The plays, their owners and their dates. */
export interface DecisionStep extends StepHead {
  kind: 'decision';
  lines: string[];
}

/** A step of a session, told apart by its kind. */
export type SessionStep =
  | TitleStep
  | IdeaStep
  | CollectStep
  | QuestionStep
  | RevealStep
  | ExerciseStep
  | GuessStep
  | DecisionStep;

/** A session that is ready to run. */
export interface Session {
  /** File name, and address under `/workshop/`. */
  id: string;
  title: string;
  /** At most 160 characters. */
  description: string;
  /** Short name for a list or a link. */
  short: string;
  order: number;
  lede: string;
  /** Whole minutes: the sum of those of its steps. */
  minutes: number;
  /** Who is in the room. */
  people: string;
  length: RoomLength;
  /** What the group leaves with. */
  outcome: string;
  /** What to send to those who are asked. `{place}` stands for the address of the placing. */
  invitation: { subject: string; lines: string[] };
  /** What to do before, in a room and on a call. */
  preparation: { room: string[]; call: string[] };
  steps: SessionStep[];
}

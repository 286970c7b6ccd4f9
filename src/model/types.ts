/** The model as plain data: what `readModel` returns and what every pure folder takes as its first argument. */

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
  stages: Stage[];
  leaps: Leap[];
  dimensions: Dimension[];
}

/** One of the eight statuses that a row of evidence may have. */
export interface Status {
  id: string;
  label: string;
  meaning: string;
}

/** A figure of an evidence row, as printed. */
export interface Figure {
  /** As shown: `70%`, `1 in 4`, `more than 50%`. */
  value: string;
  /** What it counts. */
  of: string;
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
  /** Status id. */
  status: string;
  /** Empty where there is nothing to warn of. */
  caution: string;
  /** Ids of rows that this one contradicts or replaces. */
  against: string[];
}

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
  evidence: EvidenceRow[];
  cases: CaseStudy[];
  glossary: Term[];
  /** Evidence id to the files (`content/...`) that cite it, sorted. */
  citations: Record<string, string[]>;
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

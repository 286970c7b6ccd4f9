import type { Study } from '../../../interface/tools/perception-gap.ts';
import type { Finding } from '../../../model/tool-types.ts';
import type { ToolHold } from '../use-tool-inputs.ts';

/** One side's figure, as printed and as drawn. */
export interface AnswerSide {
  /** As printed: `38%`. */
  value: string;
  /** 0 to 100. */
  percent: number;
  /** What it counts. */
  of: string;
  /** Who it is a share of. */
  base: string;
}

/** A row of evidence to be followed. */
export interface RowLink {
  id: string;
  label: string;
  address: string;
}

/** What a finding's guess is laid beside, and where it comes from. */
export interface FindingAnswer {
  /** Finding id. */
  finding: string;
  consumers: AnswerSide;
  /** `null` where no figure of executives was seen. */
  executives: AnswerSide | null;
  /** The first source with its years. */
  source: string;
  /** When people were asked; where that is not known, when it came out. */
  asked: string;
  /** The label of the row's status. */
  status: string;
  /** Empty where the row has none. */
  caution: string;
  row: RowLink;
  /** Rows that say more. */
  more: RowLink[];
}

/** A play to go on to. */
export interface PlayLink {
  id: string;
  title: string;
  address: string;
}

/** What is guessed, as the tool's content has it. */
export type { Finding, SurveyQuestion } from '../../../model/tool-types.ts';

/** What every part of the island is given. */
export interface GapProps {
  hold: ToolHold;
  findings: readonly Finding[];
  /** Finding id to its answer. */
  answers: ReadonlyMap<string, FindingAnswer>;
  /** Of when they are. */
  study: Study;
}

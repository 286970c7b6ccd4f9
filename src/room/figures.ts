/** What may be shown of a room's answers: counts that have passed the floor, and what follows from them. */
import type { Level } from '../model/types.ts';

/** The answers of a group to one question. */
export interface Slice {
  /** `all`, a role's id, or `folded`: the roles that are too few to stand alone, together. */
  group: string;
  /** How many chose the level 1, 2, 3, 4 and 5. */
  counts: readonly number[];
  dontKnow: number;
  notApplicable: number;
  /** How many of all these raised cards, for everybody to see. Absent where nobody did. */
  raised?: number;
}

/** One question: everybody first, then the roles in the model's order, then those folded together. */
export interface QuestionFigures {
  question: string;
  /** Empty where fewer people have answered than the floor asks for. */
  slices: readonly Slice[];
  /** Ids of the roles in the slice `folded`; empty where there is no such slice. */
  folded: readonly string[];
  /** ISO date and time, UTC: the answers are those of that moment. Absent where they are of the reveal’s own, or repeat what was shown. */
  asOf?: string;
}

/** One dimension: those of its questions that count in this room. */
export interface DimensionFigures {
  kind: 'dimension';
  dimension: string;
  /** The most people who stand in the figures of any of its questions. */
  people: number;
  questions: readonly QuestionFigures[];
}

/** The place of a room or of a part of it: the model's rule, over the lower median of each question's answers. */
export interface RoomPlace {
  /** `all`, or the id of the role that is left out. */
  without: string;
  /** `null` where there is a profile and no place. */
  place: Level | null;
  /** Dimension id to stage; `null` where it is not assessed. */
  stages: Readonly<Record<string, Level | null>>;
  /** Dimension ids short of the next stage, lowest first. */
  holding: readonly string[];
  /** Dimension ids at or beyond the next stage. */
  ahead: readonly string[];
}

/** The lower medians of the two roles whose answers are set against each other. */
export interface QuestionGap {
  question: string;
  /** Of the first role of the model's `roleGap`, and of the second. */
  medians: readonly [Level, Level];
}

/** Something that is worth the room's time. */
export interface Prompt {
  kind: 'gap' | 'disagreement' | 'dont-know';
  question: string;
}

/** From whose answers a place was worked out, where it tells of a question what was not shown before. */
export interface PlaceBasis {
  question: string;
  /** As in `QuestionFigures`. */
  asOf?: string;
  /** The groups of which the place tells; everybody is in one of them. */
  groups: readonly {
    /** Role ids. */
    roles: readonly string[];
    /** How many people on sheets, and with cards. */
    written: number;
    raised: number;
  }[];
}

/** The room's place and what depends on whom one asks. */
export interface PlaceFigures {
  kind: 'place';
  /** The most people who stand in the figures of any question. */
  people: number;
  all: RoomPlace;
  /** Without the first and without the second role of `roleGap`, where those left out and those left both meet the floor. */
  without: readonly RoomPlace[];
  /** Questions of which both roles are shown; the widest gap first, then the model's order. */
  gaps: readonly QuestionGap[];
  /** Question ids from the widest disagreement to the narrowest, with van der Eijk's agreement A, -1 to 1. */
  agreement: readonly { question: string; agreement: number }[];
  /** At most three. */
  prompts: readonly Prompt[];
  /** The room's own, never the Screen's. */
  basis?: readonly PlaceBasis[];
}

/** What one press reveals. */
export type RevealedFigures = DimensionFigures | PlaceFigures;

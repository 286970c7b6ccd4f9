/** The strings of what a room has revealed. */
import type { Level, Role } from '../../model/types.ts';
import type { Prompt } from '../../room/figures.ts';
import { capital, countWord, listOf } from '../grammar.ts';

/** Several people of a role; a role that is not here goes by its own name. */
const plurals: Readonly<Record<string, string>> = {
  unspecified: 'Those who named no role',
  executive: 'Executives',
  manager: 'Managers',
  'front-line': 'Front line',
  partner: 'Customer-facing partners',
  other: 'Other roles',
};

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const signed = (agreement: number) => agreement.toFixed(1).replace('-', '−').replace('−0.0', '0.0');

/**
 * The name of a group.
 *
 * @param group `all`, a role's id, or `folded`
 * @param folded ids of the roles in the group `folded`: they are not named, for nobody is to know which of them are empty
 */
export function groupName(
  roles: readonly Pick<Role, 'id' | 'name'>[],
  group: string,
  folded: readonly string[],
): string {
  if (group === 'all') return 'Everybody';
  const known = roles.find(({ id }) => id === group);
  if (known) return plurals[known.id] ?? known.name;
  return folded.length === roles.length - 1 ? 'All others together' : 'The others together';
}

/** `without executives`, `without the front line`. */
export function withoutName(roles: readonly Pick<Role, 'id' | 'name'>[], role: string): string {
  const name = inSentence(groupName(roles, role, []));
  return role === 'front-line' ? `without the ${name}` : `without ${name}`;
}

/** A group's name within a sentence. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A group and its median. */
export interface NamedLevel {
  name: string;
  level: Level;
}

/** How far a group agrees, in words; the four lines between them are ours. */
function describeAgreement(agreement: number): string {
  if (agreement >= 0.95) return 'everybody, or nearly, chose the same statement';
  if (agreement >= 0.6) return 'the answers lie close together';
  if (agreement >= 0.2) return 'the answers lie apart';
  if (agreement > -0.2) return 'the answers are spread over the path';
  return 'the answers are split into camps';
}

/** What was revealed of a dimension or of the place. */
export const figuresText = {
  strip: {
    tooFew: 'Too few people have answered this question. Nothing of it is shown.',
    note: (count: number) => `n ${count}`,
    noteMoved: (before: number, now: number) => `n ${before}→${now}`,
    legend: 'A mark a person. Box: the median. Shade: the middle half.',
    legendBefore:
      'A mark a person (hollow: before). Box: the median (dashed: before). Shade: the middle half.',
    legendMedian:
      'A mark a person. Box: the median. Bar above: the median before. Shade: the middle half.',
    folded: 'Roles that too few people have are shown together.',
    failed: 'The chart could not be drawn. The table has the same figures.',
    tableSummary: 'The same figures as a table',
    table: {
      caption: (stem: string) => `Answers to: ${stem}`,
      group: 'Group',
      dontKnow: 'Don’t know',
      notApplicable: 'Does not apply',
      low: 'Lower quartile',
      median: 'Median',
      high: 'Upper quartile',
      agreement: 'Agreement A',
      none: 'none',
      before: (name: string) => `${name}, before`,
      now: (name: string) => `${name}, now`,
    },
    agreementNote:
      'Agreement A (van der Eijk, 2001): 1 where all choose one level, 0 where every level has as many, −1 where the room is split between the two ends.',
  },
  /** `widest`: whether no other question of the dimension has so wide a gap. */
  gap: (high: NamedLevel, low: NamedLevel, isWidest: boolean) => {
    if (high.level === low.level) {
      return `${high.name} and ${inSentence(low.name)} both ${high.level}.`;
    }
    const apart = high.level - low.level;
    const rest = isWidest
      ? 'the widest gap in this dimension'
      : `${countWord(apart)} ${apart === 1 ? 'level' : 'levels'} apart`;
    return `${high.name} ${high.level}, ${inSentence(low.name)} ${low.level}: ${rest}.`;
  },
  middle: (count: number, level: Level, stage: string) =>
    `The middle one of ${count} answers is ${level}, ${stage}.`,
  half: (low: Level, high: Level) =>
    low === high
      ? `At least half of them are ${low}.`
      : `At least half of them lie from ${low} to ${high}.`,
  agreement: (agreement: number) => `${capital(describeAgreement(agreement))}.`,
  moved: (before: Level, now: Level) =>
    before === now
      ? `The median was ${before} before and still is.`
      : `The median was ${before} before and is ${now} now.`,
  agreementMoved: (before: number, now: number) =>
    `Agreement was ${signed(before)} and is ${signed(now)}.`,
  dontKnow: (count: number) => `${people(count)} did not know.`,
  notApplicable: (count: number) => `${people(count)} said that it does not apply.`,
  noLevel: 'Nobody who answered chose one of the five statements.',
  place: {
    /** `was`: the place before, by number and name; empty where it was the same, `null` where nothing is compared. */
    is: (level: Level, stage: string, was: string | null) => {
      const now = `The room is at ${level}, ${stage}`;
      if (was === null) return `${now}.`;
      return was === '' ? `${now}, as before.` : `${now}; before, it was at ${was}.`;
    },
    none: 'The room has a profile and no place: fewer than five dimensions have been answered by enough people.',
    here: 'The room',
    /** `without`: as `withoutName` says it. */
    without: (without: string) => capital(without),
    withoutIs: (without: string, level: Level, stage: string, isSame: boolean) =>
      `${capital(without)} it ${isSame ? 'stays' : 'would be'} at ${level}, ${stage}.`,
    withoutNone: (without: string) => `${capital(without)} there is a profile and no place.`,
    same: 'The place does not depend on which of the two one asks.',
    /** `apart`: stages between the two. */
    depends: (apart: number) =>
      apart === 0
        ? 'Both together have another place than either alone.'
        : `So the place depends on whom you ask, by ${countWord(apart)} ${apart === 1 ? 'stage' : 'stages'}.`,
    untold: (names: readonly string[]) =>
      `${listOf(names.map((name, index) => (index === 0 ? name : inSentence(name))))} are not set apart: too few of one or the other answered every question.`,
    ledges: 'The room’s place on the path',
    notAssessed: (names: readonly string[]) => `Not assessed: ${listOf(names)}.`,
    prompts: 'Worth the room’s time',
    promptKinds: {
      gap: 'The widest gap',
      disagreement: 'The widest disagreement',
      'dont-know': 'Most often not known',
    } as Readonly<Record<Prompt['kind'], string>>,
    promptsRule:
      'The widest gap between executives and front line, the widest disagreement, and the question that most people could not answer; no question twice.',
    noPrompts: 'Nobody disagrees, and nobody answered with “I don’t know”.',
    gapInRoom: (high: NamedLevel, low: NamedLevel) =>
      `${high.name} ${high.level}, ${inSentence(low.name)} ${low.level}.`,
    tables: {
      summary: 'The place, the gaps and the agreement as tables',
      stages: 'Where each dimension stands',
      dimension: 'Dimension',
      all: 'Everybody',
      before: 'Before',
      gaps: 'Lower medians of the two groups, the widest gap first',
      question: 'Question',
      apart: 'Levels apart',
      agreement: 'The questions, from the widest disagreement to the narrowest',
      none: 'not assessed',
    },
  },
  /** Of a chart's file. */
  pictureName: (parts: readonly string[]) => parts.join('-'),
  signed,
} as const;

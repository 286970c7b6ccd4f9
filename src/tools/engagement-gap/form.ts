/** The inputs of the engagement gap: ratings of two viewpoints, marks on the failings, and the counts of a questionnaire. */
import type { EngagementGapTool, ToolInputs, Want } from '../../model/tool-types.ts';
import type { Field, ToolForm } from '../form.ts';
import { readNumber } from '../typed-number.ts';
import type { NumberRule } from '../typed-number.ts';
import { PACKED_LENGTH, noRatings, packCounts, sizeOf, unpackCounts } from './ratings.ts';
import type { RatingCounts, WantCounts } from './ratings.ts';

/** Ours, or the one laid beside it. */
export type ViewpointNumber = 1 | 2;

/** The two questions about a want. */
export type Side = 'matters' | 'provide';

export const sides: readonly Side[] = ['matters', 'provide'];

/** What can be chosen for a rating. */
export const ratingChoices = ['1', '2', '3', '4', '5', 'dont-know'] as const;

/** How often a failing shows. */
export type Mark = 'often' | 'sometimes' | 'rarely' | 'dont-know';

export const marks: readonly Mark[] = ['often', 'sometimes', 'rarely', 'dont-know'];

/** Where a viewpoint comes from. */
export type Source = 'hand' | 'survey';

/** Where the second viewpoint may come from; absent is the same as none. */
export const secondChoices = ['none', 'hand', 'survey'] as const;

/** Longest name of a viewpoint, in characters. */
export const NAME_LENGTH = 40;

/** Field of a rating given by hand. */
export function ratingField(viewpoint: ViewpointNumber, want: string, side: Side): string {
  return viewpoint === 1 ? `${want}-${side}` : `second-${want}-${side}`;
}

/** Field of the mark on a failing. */
export function failingField(failing: string): string {
  return `failing-${failing}`;
}

/** Field of what a questionnaire said about a want. */
export function surveyField(want: string): string {
  return `survey-${want}`;
}

/** Field of a viewpoint's name. */
export function nameField(viewpoint: ViewpointNumber): string {
  return `name-${viewpoint}`;
}

/** Field of how many people filled in the questionnaire. */
export const rowsField = 'survey-rows';

const PEOPLE: NumberRule = { unit: 'count', isWhole: true };

/** Field of where the second viewpoint comes from. */
export const secondField = 'second';

/** Field of the viewpoint that orders the wants and chooses the plays; absent where the rule decides. */
export const leaderField = 'leader';

/** All inputs, in the order in which the page asks for them. */
export function makeForm(tool: EngagementGapTool): ToolForm {
  return {
    tool: tool.id,
    version: tool.version,
    fields: [
      { id: nameField(1), kind: 'text', longest: NAME_LENGTH },
      ...ratingFields(tool.wants, 1),
      ...tool.failings.map(({ id }) => choice(failingField(id), marks)),
      choice(secondField, secondChoices),
      { id: nameField(2), kind: 'text', longest: NAME_LENGTH },
      ...ratingFields(tool.wants, 2),
      { id: rowsField, kind: 'number', number: PEOPLE },
      ...tool.wants.map(({ id }): Field => ({
        id: surveyField(id),
        kind: 'text',
        longest: PACKED_LENGTH,
      })),
      choice(leaderField, ['1', '2']),
    ],
  };
}

function ratingFields(wants: readonly Want[], viewpoint: ViewpointNumber): Field[] {
  return wants.flatMap(({ id }) =>
    sides.map((side) => choice(ratingField(viewpoint, id, side), ratingChoices)),
  );
}

function choice(id: string, choices: readonly string[]): Field {
  return { id, kind: 'choice', choices };
}

/** What a questionnaire came to, by want id. */
export type SurveyCounts = Readonly<Record<string, WantCounts>>;

/**
 * The inputs that hold a questionnaire, every one of its fields given, so that nothing of an earlier one stays.
 *
 * @param rows how many people answered anything
 */
export function surveyInputs(
  tool: EngagementGapTool,
  counts: SurveyCounts,
  rows: number,
): Record<string, string> {
  const packed = tool.wants.map(({ id }) => {
    const { matters, provide } = counts[id] ?? { matters: noRatings, provide: noRatings };
    const isBlank = isEmpty(matters) && isEmpty(provide);
    return [surveyField(id), isBlank ? '' : packCounts({ matters, provide })];
  });
  return { ...Object.fromEntries(packed), [rowsField]: rows === 0 ? '' : String(rows) };
}

function isEmpty(counts: RatingCounts): boolean {
  return sizeOf(counts) === 0;
}

/** The questionnaire that the inputs hold; wants that nobody rated, and texts that are no counts, are not in it. */
export function readSurvey(tool: EngagementGapTool, inputs: ToolInputs): SurveyCounts {
  const found = tool.wants.flatMap(({ id }) => {
    const counts = unpackCounts(inputs[surveyField(id)] ?? '');
    return counts ? [[id, counts] as const] : [];
  });
  return Object.fromEntries(found);
}

/** How many people filled in the questionnaire; `null` where that is not told. */
export function readPeople(inputs: ToolInputs): number | null {
  const reading = readNumber(inputs[rowsField] ?? '', PEOPLE);
  return reading.ok ? reading.value : null;
}

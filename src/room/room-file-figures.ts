/** Whether data that a stranger may have written are figures that a room has revealed. */
import type { Model } from '../model/types.ts';
import { isFields } from '../sharing/file-fields.ts';
import type { RevealedFigures } from './figures.ts';

type Test = (value: unknown) => boolean;

/** Most people in a group: cards and sheets together. */
const MOST = 100_000;

const isCount: Test = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST;
const isAgreement: Test = (value) => typeof value === 'number' && value >= -1 && value <= 1;

/** A list of such items. */
function listOf(test: Test, length?: number): Test {
  return (value) =>
    Array.isArray(value) && (length === undefined || value.length === length) && value.every(test);
}

/** One of these. */
function oneOf(choices: readonly unknown[]): Test {
  return (value) => choices.includes(value);
}

/** These fields and no others. */
function fieldsOf(tests: Readonly<Record<string, Test>>): Test {
  return (value) =>
    isFields(value) &&
    Object.keys(value).length === Object.keys(tests).length &&
    Object.entries(tests).every(([name, test]) => Object.hasOwn(value, name) && test(value[name]));
}

/**
 * @param model of the edition that was answered
 * @param target what was revealed: a dimension's id, or `place`
 */
export function isFigures(model: Model, target: unknown, value: unknown): value is RevealedFigures {
  const isOfDimension = model.dimensions.some(({ id }) => id === target);
  const test = isOfDimension ? dimensionTest(model, target) : placeTest(model);
  return (isOfDimension || target === 'place') && test(value);
}

function questionTest({ dimensions }: Model): Test {
  return oneOf(dimensions.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

function dimensionTest(model: Model, dimension: unknown): Test {
  const roles = model.roles.map(({ id }) => id);
  const slice = fieldsOf({
    group: oneOf(['all', 'folded', ...roles]),
    counts: listOf(isCount, model.stages.length),
    dontKnow: isCount,
    notApplicable: isCount,
  });
  const question = fieldsOf({
    question: questionTest(model),
    slices: listOf(slice),
    folded: listOf(oneOf(roles)),
  });
  return fieldsOf({
    kind: oneOf(['dimension']),
    dimension: oneOf([dimension]),
    people: isCount,
    questions: listOf(question),
  });
}

function placeTest(model: Model): Test {
  const level = oneOf(model.stages.map(({ number }) => number));
  const levelOrNone: Test = (value) => value === null || level(value);
  const dimensions = model.dimensions.map(({ id }) => id);
  const place = fieldsOf({
    without: oneOf(['all', ...model.roles.map(({ id }) => id)]),
    place: levelOrNone,
    stages: fieldsOf(Object.fromEntries(dimensions.map((id) => [id, levelOrNone]))),
    holding: listOf(oneOf(dimensions)),
    ahead: listOf(oneOf(dimensions)),
  });
  const question = questionTest(model);
  return fieldsOf({
    kind: oneOf(['place']),
    people: isCount,
    all: place,
    without: listOf(place),
    gaps: listOf(fieldsOf({ question, medians: listOf(level, 2) })),
    agreement: listOf(fieldsOf({ question, agreement: isAgreement })),
    prompts: listOf(fieldsOf({ kind: oneOf(['gap', 'disagreement', 'dont-know']), question })),
  });
}

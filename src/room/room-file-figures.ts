/** Whether data that a stranger may have written are figures that a room has revealed. */
import type { Model } from '../model/types.ts';
import { isFields } from '../sharing/file-fields.ts';
import type {
  DimensionFigures,
  PlaceFigures,
  QuestionFigures,
  RevealedFigures,
  Slice,
} from './figures.ts';
import { sizeOf } from './given-answers.ts';

type Test = (value: unknown) => boolean;
type Tests = Readonly<Record<string, Test>>;

/** Most people in a group: cards and sheets together. */
const MOST = 100_000;

const isCount: Test = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST;
const isDate: Test = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) &&
  Number.isFinite(Date.parse(value));
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

/** These fields and no others; of the optional ones any. */
function fieldsOf(tests: Tests, optional: Tests = {}): Test {
  return (value) =>
    isFields(value) &&
    Object.keys(value).every((name) => Object.hasOwn({ ...tests, ...optional }, name)) &&
    Object.entries(tests).every(
      ([name, test]) => Object.hasOwn(value, name) && test(value[name]),
    ) &&
    Object.entries(optional).every(
      ([name, test]) => value[name] === undefined || test(value[name]),
    );
}

/** No two alike, by their name. */
function isEachOnce<Item>(items: readonly Item[], nameOf: (item: Item) => unknown): boolean {
  return new Set(items.map(nameOf)).size === items.length;
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

function questionTest({ dimensions }: Pick<Model, 'dimensions'>): Test {
  return oneOf(dimensions.flatMap(({ questions }) => questions.map(({ id }) => id)));
}

function dimensionTest(model: Model, dimension: unknown): Test {
  const roles = model.roles.map(({ id }) => id);
  const own = model.dimensions.filter(({ id }) => id === dimension);
  const slice = fieldsOf(
    {
      group: oneOf(['all', 'folded', ...roles]),
      counts: listOf(isCount, model.stages.length),
      dontKnow: isCount,
      notApplicable: isCount,
    },
    { raised: isCount },
  );
  const question = fieldsOf(
    {
      question: questionTest({ dimensions: own }),
      slices: listOf(slice),
      folded: listOf(oneOf(roles)),
    },
    { asOf: isDate },
  );
  const whole = fieldsOf({
    kind: oneOf(['dimension']),
    dimension: oneOf([dimension]),
    people: isCount,
    questions: listOf(question),
  });
  return (value) => {
    if (!whole(value)) return false;
    const { questions } = value as DimensionFigures;
    return isEachOnce(questions, (each) => each.question) && questions.every(isDrawable);
  };
}

/** Whether everybody stands first, each group once, and the groups, where there are any, make up everybody. */
function isDrawable({ slices, folded }: QuestionFigures): boolean {
  const [all, ...parts] = slices;
  if (!all) return folded.length === 0;
  const isMadeUp = (of: (slice: Slice) => number) =>
    parts.reduce((sum, part) => sum + of(part), 0) === of(all);
  const isSum =
    all.counts.every((_, level) => isMadeUp(({ counts }) => counts[level] ?? 0)) &&
    isMadeUp(({ dontKnow }) => dontKnow) &&
    isMadeUp(({ notApplicable }) => notApplicable) &&
    isMadeUp(({ raised = 0 }) => raised);
  return (
    all.group === 'all' &&
    slices.every((slice) => (slice.raised ?? 0) <= sizeOf(slice)) &&
    isEachOnce(slices, ({ group }) => group) &&
    isEachOnce(folded, (role) => role) &&
    parts.every(({ group }) => !folded.includes(group)) &&
    parts.some(({ group }) => group === 'folded') === folded.length > 0 &&
    (parts.length === 0 || isSum)
  );
}

function placeTest(model: Model): Test {
  const level = oneOf(model.stages.map(({ number }) => number));
  const levelOrNone: Test = (value) => value === null || level(value);
  const dimensions = model.dimensions.map(({ id }) => id);
  const roles = model.roles.map(({ id }) => id);
  const place = (without: readonly string[]) =>
    fieldsOf({
      without: oneOf(without),
      place: levelOrNone,
      stages: fieldsOf(Object.fromEntries(dimensions.map((id) => [id, levelOrNone]))),
      holding: listOf(oneOf(dimensions)),
      ahead: listOf(oneOf(dimensions)),
    });
  const question = questionTest(model);
  const kinds = ['gap', 'disagreement', 'dont-know'];
  const group = fieldsOf({ roles: listOf(oneOf(roles)), written: isCount, raised: isCount });
  const whole = fieldsOf(
    {
      kind: oneOf(['place']),
      people: isCount,
      all: place(['all']),
      without: listOf(place(model.roleGap)),
      gaps: listOf(fieldsOf({ question, medians: listOf(level, 2) })),
      agreement: listOf(fieldsOf({ question, agreement: isAgreement })),
      prompts: listOf(fieldsOf({ kind: oneOf(kinds), question })),
    },
    { basis: listOf(fieldsOf({ question, groups: listOf(group) }, { asOf: isDate })) },
  );
  return (value) => {
    if (!whole(value)) return false;
    const { without, gaps, agreement, prompts, basis = [] } = value as PlaceFigures;
    const isOnce = [gaps, agreement, prompts, basis].every((list) =>
      isEachOnce<{ question: string }>(list, (each) => each.question),
    );
    return (
      isOnce &&
      isEachOnce(without, (each) => each.without) &&
      isEachOnce(prompts, ({ kind }) => kind) &&
      basis.every(({ groups }) =>
        isEachOnce(
          groups.flatMap((each) => each.roles),
          (role) => role,
        ),
      )
    );
  };
}

import {
  certainIds,
  dimensionFiles,
  documentsOf,
  folderOf,
  idsIn,
  rowsIn,
  topOf,
  topsOf,
} from './content-index.ts';
import type { Content } from './content-index.ts';
import * as text from './problem-text.ts';
import {
  checkDimension,
  checkDimensionKey,
  checkStage,
  checkUnique,
  findRepeats,
  problemAt,
} from './reference-checks.ts';
import type { EditionIds } from './reference-checks.ts';
import { DIMENSIONS, QUESTIONS } from './schema.ts';
import { childOf, entriesOf, isText, itemsOf, textsOf } from './spot.ts';
import type { Spot } from './spot.ts';
import type { Problem } from './types.ts';

const LEVELS = [1, 2, 3, 4, 5];

/** The stages and dimensions that an edition's other files, and the cases, may name. */
export function idsOfEdition(content: Content, edition: string): EditionIds {
  const isInDoubt = checkStageList(content, edition).length > 0;
  return {
    edition,
    stages: isInDoubt ? undefined : certainIds(content, 'stages', edition),
    dimensions: dimensionIds(content, edition),
  };
}

/** The dimensions that an edition lists, then those that only have a file. */
function dimensionIds(content: Content, edition: string): string[] | undefined {
  const listed = topsOf(content, 'edition', edition).flatMap((top) =>
    textsOf(childOf(top, 'dimensions')),
  );
  if (listed.length === 0) return undefined;
  const filed = dimensionFiles(content, edition).map((file) => file.id);
  return [...new Set([...listed.map((spot) => spot.value), ...filed])];
}

/** All that holds within one edition's folder. */
export function checkEdition(content: Content, edition: string): Problem[] {
  const ids = idsOfEdition(content, edition);
  return [
    ...checkFolderName(content, edition),
    ...checkUnique('stage', idsIn(content, 'stages', edition)),
    ...checkStageList(content, edition),
    ...checkLeaps(content, ids),
    ...checkDimensionList(content, edition),
    ...checkQuestionIds(content, edition),
    ...topsOf(content, 'dimension', edition).flatMap((top) => checkDimensionFile(top, ids)),
    ...checkUnique('worked example', idsIn(content, 'examples', edition)),
    ...rowsIn(content, 'examples', edition).flatMap((row) => checkExample(content, row, ids)),
  ];
}

function checkFolderName(content: Content, edition: string): Problem[] {
  return topsOf(content, 'edition', edition).flatMap((top) => {
    const name = childOf(top, 'edition');
    return isText(name) && name.value !== edition
      ? [problemAt(name, text.wrongFolderName(name.value, edition))]
      : [];
  });
}

/** Five stages, numbered in the order of the path. */
function checkStageList(content: Content, edition: string): Problem[] {
  return topsOf(content, 'stages', edition).flatMap((top) => {
    if (!Array.isArray(top.value)) return [];
    const numbers = itemsOf(top).map((stage) => childOf(stage, 'number').value);
    const isOneOff = numbers.length === LEVELS.length;
    // A number that is no level has a problem of its own.
    const isTold = isOneOff && numbers.some((number) => !LEVELS.some((level) => level === number));
    const isKept = isOneOff && numbers.every((number, index) => number === LEVELS[index]);
    return isTold || isKept ? [] : [problemAt(top, text.wrongStageNumbers(numbers))];
  });
}

/** One leap from each stage to the next. */
function checkLeaps(content: Content, ids: EditionIds): Problem[] {
  const repeated = checkUnique('leap', idsIn(content, 'leaps', ids.edition));
  const wrong = topsOf(content, 'leaps', ids.edition).flatMap((top) => {
    const leaps = itemsOf(top);
    const ends = leaps.map((leap) => [childOf(leap, 'from'), childOf(leap, 'to')]);
    const unknown = ends.flat().flatMap((end) => checkStage(end, ids));
    const { stages } = ids;
    if (unknown.length > 0 || stages === undefined || !ends.flat().every(isText)) return unknown;

    const found = ends.map(([from, to]) => `${String(from?.value)} to ${String(to?.value)}`);
    const wanted = stages.slice(1).map((stage, index) => `${stages[index]} to ${stage}`);
    const isKept = found.join() === wanted.join();
    return isKept ? [] : [problemAt(top, text.wrongLeaps(found, wanted))];
  });
  return [...repeated, ...wrong];
}

/** Each listed dimension has its file, each file is listed, and they are as many as the place is found over. */
function checkDimensionList(content: Content, edition: string): Problem[] {
  const files = dimensionFiles(content, edition);
  return topsOf(content, 'edition', edition).flatMap((top) => {
    const list = childOf(top, 'dimensions');
    const listed = textsOf(list);
    if (!Array.isArray(list.value) || listed.length < list.value.length) return [];

    const names = listed.map((spot) => spot.value);
    const filed = files.map((file) => file.id);
    const problems = [
      ...findRepeats(listed).map(([again]) =>
        problemAt(again, text.repeatedDimension(again.value)),
      ),
      ...listed
        .filter((spot) => !filed.includes(spot.value))
        .map((spot) => {
          const create = `${folderOf(edition)}/dimensions/${spot.value}.yaml`;
          return problemAt(spot, text.uncreatedFile('dimension', spot.value, filed, create));
        }),
      ...files
        .filter((file) => !names.includes(file.id))
        .map(({ file, id }) => ({
          file,
          place: '',
          message: text.unlistedDimension(id, names, top.file),
        })),
    ];
    if (problems.length > 0 || names.length === DIMENSIONS) return problems;
    return [problemAt(list, text.wrongDimensionCount(names.length, DIMENSIONS))];
  });
}

function checkQuestionIds(content: Content, edition: string): Problem[] {
  const ids = topsOf(content, 'dimension', edition)
    .flatMap((top) => itemsOf(childOf(top, 'questions')))
    .map((question) => childOf(question, 'id'))
    .filter(isText);
  return checkUnique('question', ids);
}

function checkDimensionFile(top: Spot, ids: EditionIds): Problem[] {
  const questions = itemsOf(childOf(top, 'questions'));
  return [
    ...checkStageOrder(childOf(top, 'statements'), ids),
    ...questions.flatMap((question) => checkStageOrder(childOf(question, 'answers'), ids)),
    ...checkKeyQuestion(questions[0]),
  ];
}

/** A list of statements or of answers has each stage once, in order. */
function checkStageOrder(list: Spot, ids: EditionIds): Problem[] {
  const stages = itemsOf(list).map((item) => childOf(item, 'stage'));
  const unknown = stages.flatMap((stage) => checkStage(stage, ids));
  const isCertain = Array.isArray(list.value) && stages.every(isText);
  if (unknown.length > 0 || ids.stages === undefined || !isCertain) return unknown;

  const found = stages.map((stage) => String(stage.value));
  const isKept = found.join() === ids.stages.join();
  return isKept ? [] : [problemAt(list, text.wrongStageOrder(found, ids.stages))];
}

/** A key question applies to everyone, and so no whole dimension can be left out. */
function checkKeyQuestion(first: Spot | undefined): Problem[] {
  if (!first) return [];
  const mayNotApply = childOf(first, 'mayNotApply');
  return mayNotApply.value === true ? [problemAt(mayNotApply, text.keyQuestionMayNotApply())] : [];
}

function checkExample(content: Content, example: Spot, ids: EditionIds): Problem[] {
  const expected = childOf(example, 'expected');
  const answers = entriesOf(childOf(example, 'answers'));
  const dimensions = entriesOf(childOf(expected, 'dimensions'));
  const named = [...itemsOf(childOf(expected, 'ahead')), ...itemsOf(childOf(expected, 'holding'))];
  return [
    ...answers.flatMap(([key, entry]) => checkDimensionKey(key, entry, ids)),
    ...answers.flatMap(([key, entry]) => checkExampleAnswers(content, key, entry, ids)),
    ...checkStage(childOf(expected, 'place'), ids),
    ...dimensions.flatMap(([key, entry]) => checkDimensionKey(key, entry, ids)),
    ...dimensions.flatMap(([, stage]) => checkStage(stage, ids)),
    ...named.flatMap((spot) => checkDimension(spot, ids)),
  ];
}

/** An example answers every question of a dimension, and leaves out only those that may not apply. */
function checkExampleAnswers(
  content: Content,
  dimension: string,
  list: Spot,
  ids: EditionIds,
): Problem[] {
  const document = documentsOf(content, 'dimension', ids.edition).find(
    (found) => found.id === dimension,
  );
  if (!document || !Array.isArray(list.value)) return [];
  const questions = itemsOf(childOf(topOf(document), 'questions'));
  const names = questions.map((question) => childOf(question, 'id')).filter(isText);
  if (names.length !== QUESTIONS || questions.length !== QUESTIONS) return [];

  const answers = itemsOf(list);
  if (answers.length !== questions.length) {
    const asked = names.map((name) => name.value);
    return [problemAt(list, text.wrongAnswerCount(answers.length, asked))];
  }
  const allowed = applicableOnlySometimes(content, ids.edition);
  return answers.flatMap((answer, index) => {
    const question = names[index]?.value ?? '';
    const isRefused = answer.value === 'not-applicable' && !allowed.includes(question);
    return isRefused ? [problemAt(answer, text.notApplicableRefused(question, allowed))] : [];
  });
}

/** The questions of an edition that may be answered with "does not apply to us". */
function applicableOnlySometimes(content: Content, edition: string): string[] {
  return topsOf(content, 'dimension', edition)
    .flatMap((top) => itemsOf(childOf(top, 'questions')))
    .filter((question) => childOf(question, 'mayNotApply').value === true)
    .map((question) => String(childOf(question, 'id').value));
}

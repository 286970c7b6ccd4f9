import { currentEdition, documentsOf, topOf, topsOf } from './content-index.ts';
import type { Content } from './content-index.ts';
import { chartsOf } from './chart-spots.ts';
import { idsOfEdition } from './edition-checks.ts';
import {
  checkDimension,
  checkKnown,
  checkUnique,
  checkUniqueNumbers,
  problemAt,
} from './reference-checks.ts';
import { childOf, isText, itemsOf } from './spot.ts';
import type { Spot } from './spot.ts';
import type { Problem } from './types.ts';
import { findFigures } from './uncited-figures.ts';
import { uncitedIdea, wrongMinutes } from './workshop-problem-text.ts';

/** What a step may reveal besides a dimension. */
const REVEALS = ['widest', 'place'];

/** Sessions stand in an order of their own, their minutes add up, and what their steps name exists. */
export function checkSessions(content: Content): Problem[] {
  const tops = topsOf(content, 'session');
  return [
    ...checkUniqueNumbers(
      'session',
      tops.map((top) => childOf(top, 'order')),
    ),
    ...tops.flatMap((top) => {
      const steps = itemsOf(childOf(top, 'steps'));
      return [
        ...checkUnique('step', steps.map((step) => childOf(step, 'id')).filter(isText)),
        ...checkMinutes(top, steps),
        ...steps.flatMap((step) => [
          ...checkIdea(content, step),
          ...checkTool(content, step),
          ...checkAgainstModel(content, step),
        ]),
      ];
    }),
  ];
}

function checkMinutes(top: Spot, steps: readonly Spot[]): Problem[] {
  const stated = childOf(top, 'minutes');
  const minutes = steps.map((step) => childOf(step, 'minutes').value);
  if (!minutes.every((each) => typeof each === 'number') || typeof stated.value !== 'number') {
    return [];
  }
  const sum = minutes.reduce((total, each) => total + each, 0);
  return sum === stated.value ? [] : [problemAt(stated, wrongMinutes(stated.value, sum))];
}

/** An idea's chart is an essay's, and a figure in its words has a chart or a row beside it. */
function checkIdea(content: Content, step: Spot): Problem[] {
  if (childOf(step, 'kind').value !== 'idea') return [];
  const charts = documentsOf(content, 'essay').flatMap((essay) =>
    chartsOf(topOf(essay)).map((chart) => `${essay.id}/${String(childOf(chart, 'id').value)}`),
  );
  const words = childOf(step, 'text');
  const isShown = isText(childOf(step, 'chart')) || itemsOf(childOf(step, 'evidence')).length > 0;
  return [
    ...checkKnown('chart', childOf(step, 'chart'), charts, 'the essay that draws it'),
    ...(isText(words) && !isShown
      ? findFigures(words.value)
          .slice(0, 1)
          .map(({ figure }) => problemAt(words, uncitedIdea(figure)))
      : []),
  ];
}

/** The tool of an exercise, and the finding of a guess. */
function checkTool(content: Content, step: Spot): Problem[] {
  const tools = [...content.documents, ...content.unreadable].filter(({ kind }) => kind === 'tool');
  const findings = topsOf(content, 'tool')
    .flatMap((tool) => itemsOf(childOf(tool, 'findings')))
    .map((finding) => childOf(finding, 'id'))
    .filter(isText);
  return [
    ...checkKnown(
      'tool',
      childOf(step, 'tool'),
      tools.map(({ id }) => id),
      'content/tools/',
    ),
    ...checkKnown(
      'finding',
      childOf(step, 'finding'),
      findings.map(({ value }) => value),
      'content/tools/perception-gap.mdx',
    ),
  ];
}

/** The question of the current edition that a step asks, and the dimension that it reveals. */
function checkAgainstModel(content: Content, step: Spot): Problem[] {
  const edition = currentEdition(content);
  if (edition === undefined) return [];
  const questions = topsOf(content, 'dimension', edition)
    .flatMap((dimension) => itemsOf(childOf(dimension, 'questions')))
    .map((question) => childOf(question, 'id'))
    .filter(isText);
  const reveals = childOf(step, 'reveals');
  return [
    ...checkKnown(
      'question',
      childOf(step, 'question'),
      questions.map(({ value }) => value),
      `content/model/${edition}/dimensions/`,
    ),
    ...(isText(reveals) && REVEALS.includes(reveals.value.trim())
      ? []
      : checkDimension(reveals, idsOfEdition(content, edition))),
  ];
}

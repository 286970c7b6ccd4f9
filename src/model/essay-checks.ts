import { certainIds, currentEdition, documentsOf, topOf, topsOf } from './content-index.ts';
import type { Content } from './content-index.ts';
import type { ContentDocument } from './content-document.ts';
import { chartsOf } from './chart-spots.ts';
import { idsOfEdition } from './edition-checks.ts';
import { playIds } from './play-checks.ts';
import * as text from './problem-text.ts';
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

/** Essays stand in an order of their own, and what they name exists. */
export function checkEssays(content: Content): Problem[] {
  const essays = topsOf(content, 'essay');
  const seeds = certainIds(content, 'seeds');
  const edition = currentEdition(content);
  const plays = playIds(content);
  return [
    ...checkUniqueNumbers(
      'essay',
      essays.map((top) => childOf(top, 'order')),
    ),
    ...essays.flatMap((top) => [
      ...itemsOf(childOf(top, 'seeds')).flatMap((spot) =>
        checkKnown('seed document', spot, seeds, 'content/evidence/seeds.yaml'),
      ),
      ...itemsOf(childOf(top, 'plays')).flatMap((spot) =>
        checkKnown('play', spot, plays, 'content/plays/'),
      ),
      ...(edition === undefined
        ? []
        : itemsOf(childOf(top, 'dimensions')).flatMap((spot) =>
            checkDimension(spot, idsOfEdition(content, edition)),
          )),
    ]),
  ];
}

/** Each chart of the front matter is drawn in the text, and each in the text stands in the front matter. */
export function checkCharts(content: Content): Problem[] {
  return [...documentsOf(content, 'essay'), ...documentsOf(content, 'page')].flatMap((document) => {
    const charts = chartsOf(topOf(document));
    return [
      ...checkUnique('chart', charts.map((chart) => childOf(chart, 'id')).filter(isText)),
      ...charts.flatMap((chart) => [...checkDrawnOnce(chart, document), ...checkCells(chart)]),
      ...checkChartTags(document, charts),
    ];
  });
}

function checkDrawnOnce(chart: Spot, document: ContentDocument): Problem[] {
  const id = childOf(chart, 'id');
  if (!isText(id) || document.charts.some((tag) => tag.id === id.value)) return [];
  return [problemAt(id, text.unusedChart(id.value))];
}

function checkChartTags(document: ContentDocument, charts: readonly Spot[]): Problem[] {
  const known = charts.map((chart) => String(childOf(chart, 'id').value));
  return document.charts.flatMap(({ id, line }): Problem[] => {
    const place = `line ${line}`;
    if (id === '') return [{ file: document.file, place, message: text.chartWithoutId() }];
    return checkKnown(
      'chart',
      { file: document.file, path: [place], value: id },
      known,
      'the front matter',
    );
  });
}

/** A row of a matrix has a cell for each column. */
function checkCells(chart: Spot): Problem[] {
  const columns = childOf(chart, 'columns').value;
  if (!Array.isArray(columns)) return [];
  return itemsOf(childOf(chart, 'rows'))
    .map((row) => childOf(row, 'cells'))
    .filter(({ value }) => Array.isArray(value) && value.length !== columns.length)
    .map((cells) =>
      problemAt(cells, text.wrongCellCount(itemsOf(cells).length, columns.map(String))),
    );
}

/** Rows name seed documents that exist; each topic has its file, and each file its topic. */
export function checkTopics(content: Content): Problem[] {
  const seeds = certainIds(content, 'seeds');
  const topics = certainIds(content, 'topics');
  const files = [...content.documents, ...content.unreadable].filter(
    ({ kind }) => kind === 'evidence',
  );
  return [
    ...checkUnique('seed document', idSpots(content, 'seeds')),
    ...checkUnique('topic', idSpots(content, 'topics')),
    ...topsOf(content, 'evidence').flatMap((top) =>
      itemsOf(top)
        .flatMap((row) => itemsOf(childOf(row, 'seeds')))
        .flatMap((spot) => checkKnown('seed document', spot, seeds, 'content/evidence/seeds.yaml')),
    ),
    ...files.flatMap(({ file, id }) =>
      checkKnown('topic', { file, path: [], value: id }, topics, 'content/evidence/topics.yaml'),
    ),
    ...idSpots(content, 'topics')
      .filter(({ value }) => !files.some(({ id }) => id === value))
      .map((spot) => problemAt(spot, text.topicWithoutFile(spot.value))),
  ];
}

function idSpots(content: Content, kind: 'seeds' | 'topics') {
  return topsOf(content, kind)
    .flatMap(itemsOf)
    .map((item) => childOf(item, 'id'))
    .filter(isText);
}

import { evidenceIds, rowsIn, topsOf } from './content-index.ts';
import type { Content } from './content-index.ts';
import { chartsOf, figuresOf } from './chart-spots.ts';
import { readPercentage } from './percentage.ts';
import * as text from './problem-text.ts';
import { checkKnown, checkUnique, problemAt } from './reference-checks.ts';
import { childOf, isText, itemsOf } from './spot.ts';
import type { Spot } from './spot.ts';
import { guessedFigures, otherToolFigures } from './tool-spots.ts';
import { findFigures } from './uncited-figures.ts';
import type { Problem } from './types.ts';

/** Figures have ids of their own within their row, and what is drawn or printed of them exists and can be. */
export function checkFigures(content: Content): Problem[] {
  const figures = figuresByReference(content);
  const charts = (['essay', 'page'] as const).flatMap((kind) =>
    topsOf(content, kind).flatMap(chartsOf),
  );
  return [
    ...rowsIn(content, 'evidence').flatMap((row) =>
      checkUnique(
        'figure',
        itemsOf(childOf(row, 'figures'))
          .map((figure) => childOf(figure, 'id'))
          .filter(isText),
      ),
    ),
    ...charts.flatMap(figuresOf).flatMap((spot) => checkDrawn(content, spot, figures)),
    ...topsOf(content, 'play').flatMap((top) =>
      checkFigure(content, childOf(top, 'figure'), figures),
    ),
    ...topsOf(content, 'tool').flatMap((top) => [
      ...guessedFigures(top).flatMap((spot) => checkDrawn(content, spot, figures)),
      ...otherToolFigures(top).flatMap((spot) => checkFigure(content, spot, figures)),
    ]),
  ];
}

/** The figures that have an id, by how they are referred to; `undefined` where the rows are not certain. */
function figuresByReference(content: Content): Map<string, unknown> | undefined {
  if (evidenceIds(content) === undefined) return undefined;
  const figures = rowsIn(content, 'evidence').flatMap((row) =>
    itemsOf(childOf(row, 'figures'))
      .filter((figure) => isText(childOf(figure, 'id')))
      .map((figure): [string, unknown] => [
        `${String(childOf(row, 'id').value)}/${String(childOf(figure, 'id').value)}`,
        childOf(figure, 'value').value,
      ]),
  );
  // Of two with one name the first counts; that there are two is told elsewhere.
  return figures.reduce(
    (first, [reference, value]) => (first.has(reference) ? first : first.set(reference, value)),
    new Map<string, unknown>(),
  );
}

function checkFigure(
  content: Content,
  spot: Spot,
  figures: Map<string, unknown> | undefined,
): Problem[] {
  if (figures === undefined || !isText(spot)) return [];
  const row = spot.value.split('/', 1)[0] ?? '';
  // A row that does not exist is told as such.
  if (!evidenceIds(content)?.includes(row)) return [];
  const known = [...figures.keys()];
  const near = known.filter((reference) => reference.startsWith(`${row}/`));
  return checkKnown('figure', spot, near.length > 0 ? near : known, 'its row in content/evidence/');
}

function checkDrawn(
  content: Content,
  spot: Spot,
  figures: Map<string, unknown> | undefined,
): Problem[] {
  const unknown = checkFigure(content, spot, figures);
  if (unknown.length > 0 || !isText(spot) || !figures?.has(spot.value)) return unknown;
  const value = String(figures.get(spot.value));
  if (readPercentage(value) !== null) return [];
  return [problemAt(spot, text.figureNoPercentage(spot.value, value))];
}

/** In an essay, a case or a tool, a figure stands beside its row. */
export function checkCitedFigures(content: Content): Problem[] {
  return content.documents
    .filter(({ kind }) => kind === 'essay' || kind === 'case' || kind === 'tool')
    .flatMap((document) => [
      ...document.uncitedFigures.map(({ figure, line }) => ({
        file: document.file,
        place: `line ${line}`,
        message: text.uncitedFigure(figure),
      })),
      ...['title', 'description', 'short', 'lede', 'summary', 'heldBy']
        .map((key) => childOf({ file: document.file, path: [], value: document.value }, key))
        .filter(isText)
        .flatMap((spot) =>
          findFigures(spot.value)
            .slice(0, 1)
            .map(({ figure }) => problemAt(spot, text.figureInHead(figure))),
        ),
    ]);
}

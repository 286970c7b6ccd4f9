import type { ContentDocument } from './content-document.ts';
import { chartsOf, figuresOf } from './chart-spots.ts';
import { toolFigures } from './tool-spots.ts';
import { childOf, entriesOf, isText, itemsOf, printPath, textsOf } from './spot.ts';
import type { Spot, TextSpot } from './spot.ts';

/** A row of evidence named in a file that draws on it. */
export interface EvidenceReference {
  id: string;
  file: string;
  place: string;
}

/**
 * Every row that a file draws on: in the model's `evidence` lists, in the readings of a case, in the charts of an essay, in a play or a tool, in the
 * citations of prose.
 * What rows say of each other (`contradicts`, `replaces`) is not among them.
 */
export function findReferences(document: ContentDocument): EvidenceReference[] {
  const top: Spot = { file: document.file, path: [], value: document.value };
  const cited = document.citations
    .filter((citation) => citation.id !== '')
    .map(({ id, line }) => ({ id, file: document.file, place: `line ${line}` }));
  return [...namesOfRows(document, top).filter(isText).map(toReference), ...cited];
}

function namesOfRows(document: ContentDocument, top: Spot): Spot[] {
  switch (document.kind) {
    case 'stages':
    case 'leaps':
      return itemsOf(top).flatMap(evidenceOf);
    case 'dimension':
      return [...evidenceOf(top), ...itemsOf(childOf(top, 'questions')).flatMap(evidenceOf)];
    case 'case':
      return entriesOf(childOf(top, 'profile')).map(([, reading]) => childOf(reading, 'evidence'));
    case 'essay':
    case 'page':
      return chartsOf(top).flatMap((chart) => [
        ...figuresOf(chart).filter(isText).map(toRow),
        ...itemsOf(childOf(chart, 'rows')).flatMap(evidenceOf),
      ]);
    case 'tool':
      return [
        ...toolFigures(top).filter(isText).map(toRow),
        ...itemsOf(childOf(top, 'findings')).flatMap(evidenceOf),
      ];
    case 'session':
      return itemsOf(childOf(top, 'steps')).flatMap(evidenceOf);
    case 'play':
      return [...evidenceOf(top), ...[childOf(top, 'figure')].filter(isText).map(toRow)];
    default:
      return [];
  }
}

function evidenceOf(spot: Spot): Spot[] {
  return textsOf(childOf(spot, 'evidence'));
}

/** The row of a figure: `e08` of `e08/executives`. */
function toRow(figure: TextSpot): TextSpot {
  return { ...figure, value: figure.value.split('/', 1)[0] ?? '' };
}

function toReference(spot: { value: string } & Spot): EvidenceReference {
  return { id: spot.value.trim(), file: spot.file, place: printPath(spot.path) };
}

import { certainIds, evidenceIds, idsIn, rowsIn } from './content-index.ts';
import type { Content } from './content-index.ts';
import { findReferences } from './evidence-references.ts';
import * as text from './problem-text.ts';
import { checkKnown, checkUnique } from './reference-checks.ts';
import { childOf, itemsOf } from './spot.ts';
import type { Spot } from './spot.ts';
import type { Problem } from './types.ts';

/** Each row has a known status. */
export function checkStatuses(content: Content): Problem[] {
  const known = certainIds(content, 'statuses');
  return [
    ...checkUnique('status', idsIn(content, 'statuses')),
    ...rowsIn(content, 'evidence').flatMap((row) =>
      checkKnown('status', childOf(row, 'status'), known, 'content/evidence/statuses.yaml'),
    ),
  ];
}

/** Ids of rows are unique over all files, and rows speak only against rows that exist. */
export function checkEvidence(content: Content): Problem[] {
  const known = evidenceIds(content);
  return [
    ...checkUnique('row of evidence', idsIn(content, 'evidence')),
    ...rowsIn(content, 'evidence').flatMap((row) =>
      itemsOf(childOf(row, 'against')).flatMap((id) => checkRow(id, known)),
    ),
  ];
}

function checkRow(spot: Spot, known: readonly string[] | undefined): Problem[] {
  return checkKnown('row of evidence', spot, known, 'a file in content/evidence/');
}

/** Every row that the model, the cases and the prose draw on exists. */
export function checkReferences(content: Content): Problem[] {
  const known = evidenceIds(content);
  return content.documents
    .flatMap(findReferences)
    .flatMap(({ id, file, place }) => checkRow({ file, path: [place], value: id }, known));
}

/** Each citation in prose names a row. */
export function checkCitationIds(content: Content): Problem[] {
  return content.documents.flatMap(({ file, citations }) =>
    citations
      .filter((citation) => citation.id === '')
      .map(({ line }) => ({ file, place: `line ${line}`, message: text.citationWithoutId() })),
  );
}

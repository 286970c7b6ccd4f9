import { certainIds, evidenceIds, idsIn, rowsIn } from './content-index.ts';
import type { Content } from './content-index.ts';
import { findReferences } from './evidence-references.ts';
import * as text from './problem-text.ts';
import { checkKnown, checkUnique, problemAt } from './reference-checks.ts';
import { childOf, isText, itemsOf, textsOf } from './spot.ts';
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

/** Ids of rows are unique over all files, and what rows say of each other holds. */
export function checkEvidence(content: Content): Problem[] {
  const known = evidenceIds(content);
  const rows = rowsIn(content, 'evidence');
  return [
    ...checkUnique('row of evidence', idsIn(content, 'evidence')),
    ...rows.flatMap((row) =>
      RELATIONS.flatMap((relation) =>
        itemsOf(childOf(row, relation)).flatMap((id) => [
          ...checkRow(id, known),
          ...checkOther(row, id, relation),
        ]),
      ),
    ),
    ...(known === undefined ? [] : rows.flatMap((row) => checkReplaced(row, rows))),
  ];
}

/** What a row can say of another: that they cannot both hold, or that it stands in the other's place. */
const RELATIONS = ['contradicts', 'replaces'] as const;

/** A row says nothing of itself. */
function checkOther(row: Spot, id: Spot, relation: (typeof RELATIONS)[number]): Problem[] {
  if (!isText(id) || id.value !== childOf(row, 'id').value) return [];
  return [problemAt(id, text.relatedToItself(id.value, relation))];
}

/** How far a row was checked, for one that stands in another's place: 0 is furthest. */
function strengthOf(row: Spot): number {
  const strength = text.BEST_STATUSES.findIndex((id) => id === childOf(row, 'status').value);
  return strength < 0 ? text.BEST_STATUSES.length : strength;
}

/** A row stands in the place of none that was checked further. */
function checkReplaced(row: Spot, rows: readonly Spot[]): Problem[] {
  return textsOf(childOf(row, 'replaces')).flatMap((id) => {
    const replaced = rows.find((other) => childOf(other, 'id').value === id.value);
    if (!replaced || strengthOf(replaced) >= strengthOf(row)) return [];
    const [own, other] = [row, replaced].map((spot) => String(childOf(spot, 'status').value));
    return [problemAt(id, text.replacesStronger(id.value, other!, own!))];
  });
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

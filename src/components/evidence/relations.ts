import type { EvidenceRow } from '../../model/types.ts';

/** What stands between a row and others, by the ids of the others; each pair is named once. */
export interface Relations {
  contradicts: string[];
  /** Rows that contradict it without being contradicted by it. */
  contradictedBy: string[];
  replaces: string[];
  replacedBy: string[];
}

/** What a row says of others, and others of it. */
export function relationsOf(evidence: readonly EvidenceRow[], row: EvidenceRow): Relations {
  const idsOf = (says: (other: EvidenceRow) => string[]) =>
    evidence.filter((other) => says(other).includes(row.id)).map(({ id }) => id);
  return {
    contradicts: row.contradicts,
    contradictedBy: idsOf(({ contradicts }) => contradicts).filter(
      (id) => !row.contradicts.includes(id),
    ),
    replaces: row.replaces,
    replacedBy: idsOf(({ replaces }) => replaces),
  };
}

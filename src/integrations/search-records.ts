import { describeFigures, describeYears } from '../interface/evidence.ts';
import { search } from '../interface/search.ts';
import type { Playbook } from '../model/types.ts';

/** A part of a page that is found by itself. */
export interface SearchRecord {
  /** From the site's root, with the part's id. */
  address: string;
  title: string;
  content: string;
  /** For the filter of that name. */
  kind: string;
}

/** The words of the glossary and the rows of evidence, each as something that a search can find. */
export function recordsOf({
  glossary,
  evidence,
  statuses,
}: Pick<Playbook, 'glossary' | 'evidence' | 'statuses'>): SearchRecord[] {
  return [
    ...glossary.map(({ id, term, meaning }) => ({
      address: `/glossary/#${id}`,
      title: term,
      content: meaning,
      kind: search.recordKinds.word,
    })),
    ...evidence.map((row) => ({
      address: `/evidence/sources/#${row.id}`,
      title: `${row.id.toUpperCase()}: ${row.claim}`,
      content: [
        row.claim,
        describeFigures(row),
        row.sample,
        describeYears(row),
        statuses.find(({ id }) => id === row.status)?.label ?? '',
        ...row.sources,
        row.caution,
      ]
        .filter(Boolean)
        .map((part) => part.replace(/[.\s]*$/, '.'))
        .join(' '),
      kind: search.recordKinds.source,
    })),
  ];
}

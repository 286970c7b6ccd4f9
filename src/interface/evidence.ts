import type { EvidenceRow } from '../model/types.ts';

/** The strings around citations and figures. */
export const evidenceText = {
  source: (label: string) => `Source ${label}`,
  asked: (sample: string) => `Asked: ${sample}`,
  caution: (caution: string) => `Caution: ${caution}`,
  old: 'Old figures',
} as const;

/** When a row's study was done and published, in words: `asked 2010, published 2011`, or that neither is known. */
export function describeYears({ fieldwork, published }: EvidenceRow): string {
  if (fieldwork && published && fieldwork !== published) {
    return `asked ${fieldwork}, published ${published}`;
  }
  return fieldwork || published || 'year not known';
}

/** A row's figures in one line: `70%: executives; 38%: consumers`; empty where it has none. */
export function describeFigures({ figures }: EvidenceRow): string {
  return figures.map(({ value, of }) => `${value}: ${of}`).join('; ');
}

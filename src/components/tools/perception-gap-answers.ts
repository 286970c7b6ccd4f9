import { addressOf } from '../../interface/address.ts';
import {
  describeFigureBase,
  describeYearsBeside,
  evidenceText,
  rowPath,
} from '../../interface/evidence.ts';
import { capital } from '../../interface/grammar.ts';
import type {
  AnswerSide,
  FindingAnswer,
  RowLink,
} from '../../islands/tools/perception-gap/parts.ts';
import type { Finding } from '../../model/tool-types.ts';
import type { EvidenceRow, Playbook } from '../../model/types.ts';
import { openBook } from '../charts/open-book.ts';

/** The figures that a finding's guess is laid beside, with everything that has to stand near them. */
export function answerFindings(playbook: Playbook, findings: readonly Finding[]): FindingAnswer[] {
  const book = openBook(playbook);
  const readSide = (reference: string): AnswerSide => {
    const { row, figure, percent } = book.figure(reference);
    return { value: figure.value, percent, of: figure.of, base: describeFigureBase(row, figure) };
  };
  return findings.map((finding) => {
    const { row } = book.figure(finding.consumers);
    const others = finding.evidence.filter((id) => id !== row.id);
    return {
      finding: finding.id,
      consumers: readSide(finding.consumers),
      executives: finding.executives === '' ? null : readSide(finding.executives),
      source: describeSource(row, book.isOld(row)),
      asked: row.fieldwork || row.published,
      status: book.status(row.status),
      caution: row.caution,
      row: linkRow(row.id),
      more: others.map((id) => linkRow(book.row(id).id)),
    };
  });
}

function describeSource(row: EvidenceRow, isOld: boolean): string {
  const years = describeYearsBeside(row);
  const when = isOld ? [evidenceText.old, years].filter(Boolean).join(': ') : capital(years);
  return [row.sources[0] ?? '', when]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

function linkRow(id: string): RowLink {
  return { id, label: id.toUpperCase(), address: addressOf(rowPath(id)) };
}

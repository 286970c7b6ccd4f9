import { describeYearsBeside } from '../../interface/evidence.ts';
import type { ReturnClaim } from '../../islands/tools/return/parts.ts';
import type { ClaimedEffect } from '../../model/tool-types.ts';
import type { Playbook } from '../../model/types.ts';
import { openBook } from '../charts/open-book.ts';
import { rowAddress } from './tool-props.ts';

/** The claimed effects, each with its size as printed and with what keeps it from being a fact. */
export function readClaims(playbook: Playbook, effects: readonly ClaimedEffect[]): ReturnClaim[] {
  const book = openBook(playbook);
  return effects.map(({ id, name, figure: reference, direction }) => {
    const { row, figure, percent } = book.figure(reference);
    return {
      id,
      name,
      direction,
      size: figure.value,
      percent,
      status: book.status(row.status),
      years: describeYearsBeside(row),
      caution: row.caution,
      row: { id: row.id, address: rowAddress(row.id) },
    };
  });
}

import { certainIds, currentEdition, rowsIn, topsOf } from './content-index.ts';
import type { Content } from './content-index.ts';
import { idsOfEdition } from './edition-checks.ts';
import { findNearest } from './nearest.ts';
import * as text from './problem-text.ts';
import {
  checkDimensionKey,
  checkStage,
  checkUniqueNumbers,
  problemAt,
} from './reference-checks.ts';
import type { EditionIds } from './reference-checks.ts';
import { childOf, entriesOf, isText } from './spot.ts';
import type { Spot } from './spot.ts';
import type { Problem } from './types.ts';

/** Statuses of the rows on which the reading of a case may rest: what somebody saw, or thought. */
const ACCOUNTS = ['first-hand', 'opinion'];

/** Cases stand in an order of their own, and each has a whole profile that rests on accounts. */
export function checkCases(content: Content): Problem[] {
  const edition = currentEdition(content);
  const cases = topsOf(content, 'case');
  return [
    ...checkUniqueNumbers(
      'case',
      cases.map((top) => childOf(top, 'order')),
    ),
    ...cases.flatMap((top) => checkReadings(content, childOf(top, 'profile'))),
    ...(edition === undefined
      ? []
      : cases.flatMap((top) =>
          checkProfile(childOf(top, 'profile'), idsOfEdition(content, edition)),
        )),
  ];
}

/** A profile has every dimension once, each at a known stage or silent. */
function checkProfile(profile: Spot, ids: EditionIds): Problem[] {
  const readings = entriesOf(profile);
  const unknown = readings.flatMap(([key, entry]) => checkDimensionKey(key, entry, ids));
  const stages = readings.flatMap(([, entry]) => checkStage(childOf(entry, 'stage'), ids));
  const isMapping = typeof profile.value === 'object' && profile.value !== null;
  const keys = readings.map(([key]) => key);
  const missing = (ids.dimensions ?? []).filter((id) => !keys.includes(id));
  // A mistyped dimension is one problem, not one too many and one missing.
  const mistyped = keys
    .filter((key) => !ids.dimensions?.includes(key))
    .map((key) => findNearest(key, missing)[0]);
  const silent = missing.filter((id) => !mistyped.includes(id));
  return [
    ...unknown,
    ...stages,
    ...(isMapping && silent.length > 0 ? [problemAt(profile, text.missingReadings(silent))] : []),
  ];
}

/** A reading rests on a row that is somebody's account. */
function checkReadings(content: Content, profile: Spot): Problem[] {
  const known = certainIds(content, 'statuses');
  return entriesOf(profile).flatMap(([, reading]) => {
    const named = childOf(reading, 'evidence');
    const row = rowsIn(content, 'evidence').find(
      (found) => isText(named) && childOf(found, 'id').value === named.value,
    );
    const status = row && childOf(row, 'status');
    if (!isText(named) || !status || !isText(status)) return [];
    if (!known?.includes(status.value) || ACCOUNTS.includes(status.value)) return [];
    return [problemAt(named, text.wrongReadingStatus(named.value, status.value, ACCOUNTS))];
  });
}

import { editionsOf, folderOf, topsOf } from './content-index.ts';
import type { Content } from './content-index.ts';
import * as text from './problem-text.ts';
import {
  checkKnown,
  checkUnique,
  checkUniqueNumbers,
  findRepeats,
  problemAt,
} from './reference-checks.ts';
import { childOf, isText, itemsOf, printPath } from './spot.ts';
import type { Spot } from './spot.ts';
import type { Problem } from './types.ts';
import { oneRoleTwice, takenLetter } from './workshop-problem-text.ts';

/** The current edition exists. */
export function checkCurrentEdition(content: Content, editions: readonly string[]): Problem[] {
  if (editions.length === 0) return [];
  return topsOf(content, 'model').flatMap((top) => {
    const current = childOf(top, 'current');
    if (!isText(current) || editions.includes(current.value)) return [];
    const create = `${folderOf(current.value)}/edition.yaml`;
    return [problemAt(current, text.uncreatedFile('edition', current.value, editions, create))];
  });
}

/** Ids, numbers and letters of roles are unique, one role has the number 0, and the gap lies between two of them. */
export function checkRoles(content: Content): Problem[] {
  return topsOf(content, 'model').flatMap((top) => {
    const list = childOf(top, 'roles');
    const roles = itemsOf(list);
    const numbers = roles.map((role) => childOf(role, 'number'));
    const isCertain = roles.length > 0 && numbers.every(({ value }) => Number.isInteger(value));
    return [
      ...checkUnique('role', roles.map((role) => childOf(role, 'id')).filter(isText)),
      ...checkUniqueNumbers('role', numbers),
      ...checkLetters(roles),
      ...checkRoleGap(top, roles),
      ...(isCertain && !numbers.some(({ value }) => value === 0)
        ? [problemAt(list, text.noRoleZero())]
        : []),
    ];
  });
}

function checkLetters(roles: readonly Spot[]): Problem[] {
  return findRepeats(roles.map((role) => childOf(role, 'letter')).filter(isText)).map(
    ([again, first]) => problemAt(again, takenLetter(again.value, printPath(first.path))),
  );
}

function checkRoleGap(top: Spot, roles: readonly Spot[]): Problem[] {
  const gap = itemsOf(childOf(top, 'roleGap')).filter(isText);
  const ids = roles.map((role) => childOf(role, 'id')).filter(isText);
  return [
    ...gap.flatMap((spot) =>
      checkKnown(
        'role',
        spot,
        ids.map(({ value }) => value),
        'the roles of this file',
      ),
    ),
    ...findRepeats(gap).map(([again]) => problemAt(again, oneRoleTwice())),
  ];
}

/** No two editions share the number that codes carry. */
export function checkEditionNumbers(content: Content): Problem[] {
  const numbers = editionsOf(content).flatMap((edition) =>
    topsOf(content, 'edition', edition).map((top) => childOf(top, 'number')),
  );
  return checkUniqueNumbers('edition', numbers);
}

import { editionsOf, folderOf, topsOf } from './content-index.ts';
import type { Content } from './content-index.ts';
import * as text from './problem-text.ts';
import { checkUnique, checkUniqueNumbers, problemAt } from './reference-checks.ts';
import { childOf, isText, itemsOf } from './spot.ts';
import type { Problem } from './types.ts';

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

/** Ids and numbers of roles are unique, and one role has the number 0. */
export function checkRoles(content: Content): Problem[] {
  return topsOf(content, 'model').flatMap((top) => {
    const list = childOf(top, 'roles');
    const roles = itemsOf(list);
    const numbers = roles.map((role) => childOf(role, 'number'));
    const isCertain = roles.length > 0 && numbers.every(({ value }) => Number.isInteger(value));
    return [
      ...checkUnique('role', roles.map((role) => childOf(role, 'id')).filter(isText)),
      ...checkUniqueNumbers('role', numbers),
      ...(isCertain && !numbers.some(({ value }) => value === 0)
        ? [problemAt(list, text.noRoleZero())]
        : []),
    ];
  });
}

/** No two editions share the number that codes carry. */
export function checkEditionNumbers(content: Content): Problem[] {
  const numbers = editionsOf(content).flatMap((edition) =>
    topsOf(content, 'edition', edition).map((top) => childOf(top, 'number')),
  );
  return checkUniqueNumbers('edition', numbers);
}

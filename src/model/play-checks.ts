import {
  certainIds,
  currentEdition,
  documentsOf,
  editionsOf,
  folderOf,
  topOf,
  topsOf,
} from './content-index.ts';
import type { Content } from './content-index.ts';
import type { ContentDocument } from './content-document.ts';
import { idsOfEdition } from './edition-checks.ts';
import * as text from './problem-text.ts';
import { checkDimension, checkKnown, problemAt } from './reference-checks.ts';
import type { EditionIds } from './reference-checks.ts';
import { childOf, entriesOf, isText, itemsOf, textsOf } from './spot.ts';
import type { Spot } from './spot.ts';
import type { Problem } from './types.ts';

/** The plays that the current edition asks for, then those that only have a file. That one has no file is told once, not by all that name it. */
export function playIds(content: Content): string[] {
  return [...new Set([...wantedPlays(content), ...filedPlays(content)])];
}

/** A play for each dimension and leap of the current edition; none where these are not certain. */
function wantedPlays(content: Content): string[] {
  const edition = currentEdition(content);
  if (edition === undefined) return [];
  const leaps = certainIds(content, 'leaps', edition) ?? [];
  const dimensions = idsOfEdition(content, edition).dimensions ?? [];
  return dimensions.flatMap((dimension) => leaps.map((leap) => `${dimension}-${leap}`));
}

/** The plays that have a file, readable or not. */
function filedPlays(content: Content): string[] {
  return [...content.documents, ...content.unreadable]
    .filter(({ kind }) => kind === 'play')
    .map(({ id }) => id);
}

/** Every dimension has a play for every leap, under its name, and what plays name exists. */
export function checkPlays(content: Content): Problem[] {
  const edition = currentEdition(content);
  const plays = documentsOf(content, 'play');
  const known = playIds(content);
  return [
    ...(edition === undefined ? [] : checkPlayGrid(content, edition, plays)),
    ...plays
      .map(topOf)
      .flatMap((top) => [
        ...itemsOf(childOf(top, 'needsFirst')).flatMap((spot) =>
          checkKnown('play', spot, known, 'content/plays/'),
        ),
        ...checkCase(content, top),
      ]),
    ...checkCircles(content, plays),
  ];
}

/** A play for every dimension and leap of the current edition, each under its own name. */
function checkPlayGrid(
  content: Content,
  edition: string,
  plays: readonly ContentDocument[],
): Problem[] {
  const ids = idsOfEdition(content, edition);
  const leaps = certainIds(content, 'leaps', edition);
  const filed = filedPlays(content);
  return [
    ...plays.flatMap((document) => checkName(document, ids, leaps)),
    // Where there is no play at all, the folder is what is missing.
    ...(filed.length === 0 ? [] : wantedPlays(content))
      .filter((id) => !filed.includes(id))
      .map((id) => ({ file: `content/plays/${id}.mdx`, place: '', message: text.missingPlay() })),
  ];
}

function checkName(
  document: ContentDocument,
  ids: EditionIds,
  leaps: readonly string[] | undefined,
): Problem[] {
  const top = topOf(document);
  const dimension = childOf(top, 'dimension');
  const leap = childOf(top, 'leap');
  const unknown = [
    ...checkDimension(dimension, ids),
    ...checkKnown('leap', leap, leaps, `${folderOf(ids.edition)}/leaps.yaml`),
  ];
  if (unknown.length > 0 || !isText(dimension) || !isText(leap)) return unknown;
  const wanted = `${dimension.value}-${leap.value}`;
  if (document.id === wanted) return [];
  return [problemAt(top, text.wrongPlayName(document.id, wanted))];
}

function checkCase(content: Content, top: Spot): Problem[] {
  const cases = [...content.documents, ...content.unreadable]
    .filter(({ kind }) => kind === 'case')
    .map(({ id }) => id);
  const named = childOf(top, 'case');
  const echo = childOf(top, 'echo');
  const isUneven =
    typeof named.value === 'string' &&
    typeof echo.value === 'string' &&
    isText(named) !== isText(echo);
  return [
    ...checkKnown('case', named, cases, 'content/cases/'),
    ...(isUneven ? [problemAt(echo, text.caseWithoutEcho(isText(named)))] : []),
  ];
}

/** No play waits, by way of others, for itself, whether it says so itself or the rule for next moves says it. */
function checkCircles(content: Content, plays: readonly ContentDocument[]): Problem[] {
  const edition = currentEdition(content);
  const before = topsOf(content, 'edition', edition ?? '').flatMap((top) =>
    entriesOf(childOf(childOf(top, 'nextMoves'), 'before')),
  );
  const needs = new Map(
    plays.map((document) => [
      document.id,
      [
        ...textsOf(childOf(topOf(document), 'needsFirst')),
        ...before.filter(([id]) => id === document.id).flatMap(([, list]) => textsOf(list)),
      ].map(({ value }) => value),
    ]),
  );
  const told = new Set<string>();
  return plays.flatMap((document) => {
    const circle = findCircle(document.id, needs);
    const members = [...new Set(circle)].sort().join();
    if (circle === undefined || told.has(members)) return [];
    told.add(members);
    return [problemAt(childOf(topOf(document), 'needsFirst'), text.circularPlays(circle))];
  });
}

/** The shortest way from a play back to itself; `undefined` where there is none. */
function findCircle(
  start: string,
  needs: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const seen = new Set<string>();
  // A way that is found is added at the end and followed in its turn, so that shorter ways come first.
  const ways = [[start]];
  for (const way of ways) {
    for (const next of needs.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** What decides between next moves names every dimension once, and plays that exist. */
export function checkNextMoves(content: Content): Problem[] {
  const known = playIds(content);
  return editionsOf(content).flatMap((edition) =>
    topsOf(content, 'edition', edition).flatMap((top) => {
      const rule = childOf(top, 'nextMoves');
      const order = childOf(rule, 'order');
      const found = textsOf(order).map(({ value }) => value);
      const wanted = idsOfEdition(content, edition).dimensions ?? [];
      const isWhole = [...found].sort().join() === [...wanted].sort().join();
      const before = entriesOf(childOf(rule, 'before'));
      return [
        ...(Array.isArray(order.value) && !isWhole
          ? [problemAt(order, text.wrongOrder(found, wanted))]
          : []),
        ...before.flatMap(([key, entry]) =>
          [{ ...entry, value: key }, ...itemsOf(entry)].flatMap((spot) =>
            checkKnown('play', spot, known, 'content/plays/'),
          ),
        ),
      ];
    }),
  );
}

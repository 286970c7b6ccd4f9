import { certainIds, currentEdition, documentsOf, topOf, topsOf } from './content-index.ts';
import type { Content } from './content-index.ts';
import type { ContentDocument } from './content-document.ts';
import { idsOfEdition } from './edition-checks.ts';
import { playIds } from './play-checks.ts';
import * as text from './problem-text.ts';
import {
  checkDimension,
  checkKnown,
  checkStage,
  checkUnique,
  checkUniqueNumbers,
  problemAt,
} from './reference-checks.ts';
import { childOf, entriesOf, isText, itemsOf } from './spot.ts';
import type { Spot } from './spot.ts';
import type { Problem } from './types.ts';

/** The lists of a tool whose items have ids of their own, with what an item is called. */
const LISTS = {
  wants: 'want',
  failings: 'failing',
  findings: 'finding',
  roles: 'role',
  knowledge: 'knowledge area',
  effects: 'effect',
} as const;

/** Tools stand in an order of their own, each in the file of its id, and what they name exists. */
export function checkTools(content: Content): Problem[] {
  const documents = documentsOf(content, 'tool');
  return [
    ...checkUniqueNumbers(
      'tool',
      documents.map((document) => childOf(topOf(document), 'order')),
    ),
    ...documents.flatMap((document) => [
      ...checkFileName(document),
      ...checkLinks(content, topOf(document)),
      ...checkOwn(topOf(document)),
      ...checkAgainstModel(content, topOf(document)),
    ]),
  ];
}

function checkFileName(document: ContentDocument): Problem[] {
  const id = childOf(topOf(document), 'id');
  if (!isText(id) || id.value === document.id) return [];
  return [problemAt(id, text.wrongToolName(document.id, id.value))];
}

/** The seed documents, essays and plays that a tool names. */
function checkLinks(content: Content, top: Spot): Problem[] {
  const seeds = certainIds(content, 'seeds');
  const essays = [...content.documents, ...content.unreadable]
    .filter(({ kind }) => kind === 'essay')
    .map(({ id }) => id);
  const plays = playIds(content);
  const holders = [
    top,
    ...['wants', 'findings', 'shifts'].flatMap((list) => itemsOf(childOf(top, list))),
  ];
  return [
    ...itemsOf(childOf(top, 'seeds')).flatMap((spot) =>
      checkKnown('seed document', spot, seeds, 'content/evidence/seeds.yaml'),
    ),
    ...itemsOf(childOf(top, 'essays')).flatMap((spot) =>
      checkKnown('essay', spot, essays, 'content/essays/'),
    ),
    ...holders
      .flatMap((holder) => itemsOf(childOf(holder, 'plays')))
      .flatMap((spot) => checkKnown('play', spot, plays, 'content/plays/')),
    ...entriesOf(childOf(top, 'next')).flatMap(([, spot]) =>
      checkKnown('play', spot, plays, 'content/plays/'),
    ),
  ];
}

/** What the parts of a tool name of each other. */
function checkOwn(top: Spot): Problem[] {
  const idsIn = (list: string) =>
    itemsOf(childOf(top, list))
      .map((item) => childOf(item, 'id'))
      .filter(isText);
  const known = (list: string) => idsIn(list).map(({ value }) => value);
  return [
    ...Object.entries(LISTS).flatMap(([list, named]) => checkUnique(named, idsIn(list))),
    ...itemsOf(childOf(top, 'failings'))
      .flatMap((failing) => itemsOf(childOf(failing, 'wants')))
      .flatMap((spot) => checkKnown('want', spot, known('wants'), 'the wants of this file')),
    ...itemsOf(childOf(top, 'shifts'))
      .map((shift) => childOf(shift, 'role'))
      .flatMap((spot) => checkKnown('role', spot, known('roles'), 'the roles of this file')),
  ];
}

/** The stages, dimensions and questions of the current edition that a tool names. */
function checkAgainstModel(content: Content, top: Spot): Problem[] {
  const edition = currentEdition(content);
  if (edition === undefined) return [];
  const ids = idsOfEdition(content, edition);
  const questions = topsOf(content, 'dimension', edition)
    .flatMap((dimension) => itemsOf(childOf(dimension, 'questions')))
    .map((question) => childOf(question, 'id'))
    .filter(isText)
    .map(({ value }) => value);
  return [
    ...itemsOf(childOf(top, 'stages')).flatMap((spot) => checkStage(spot, ids)),
    ...itemsOf(childOf(top, 'shifts'))
      .map((shift) => childOf(shift, 'dimension'))
      .flatMap((spot) => checkDimension(spot, ids)),
    ...entriesOf(childOf(top, 'insight')).flatMap(([, spot]) =>
      checkKnown('question', spot, questions, `content/model/${edition}/dimensions/`),
    ),
  ];
}

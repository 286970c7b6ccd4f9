/** Finding things in files whose shape is not certain. */
import type { ContentDocument } from './content-document.ts';
import type { ContentFile, FileKind } from './content-files.ts';
import { compareNaturally } from './natural-order.ts';
import { childOf, isText, itemsOf } from './spot.ts';
import type { Spot, TextSpot } from './spot.ts';

/** All that the rules look at. */
export interface Content {
  documents: readonly ContentDocument[];
  /** Files that are there and cannot be read: what they hold is not known, so nothing is said of what refers to it. */
  unreadable: readonly ContentFile[];
}

/** The files of a kind; those outside an edition have the edition `""`. */
export function documentsOf(content: Content, kind: FileKind, edition = ''): ContentDocument[] {
  return content.documents.filter((found) => found.kind === kind && found.edition === edition);
}

/** The top of each file of a kind. */
export function topsOf(content: Content, kind: FileKind, edition = ''): Spot[] {
  return documentsOf(content, kind, edition).map(topOf);
}

/** All that a file holds, as the spot at its top. */
export function topOf(document: ContentDocument): Spot {
  return { file: document.file, path: [], value: document.value };
}

/** The rows of all list files of a kind. */
export function rowsIn(content: Content, kind: FileKind, edition = ''): Spot[] {
  return topsOf(content, kind, edition).flatMap(itemsOf);
}

/** The ids of a list file's rows, where they are texts. */
export function idsIn(content: Content, kind: FileKind, edition = ''): TextSpot[] {
  return rowsIn(content, kind, edition)
    .map((row) => childOf(row, 'id'))
    .filter(isText);
}

/** The ids of a kind of list file; `undefined` where there is none, or one cannot be read, or stands twice and so may be a slip for another. */
export function certainIds(content: Content, kind: FileKind, edition = ''): string[] | undefined {
  const isHidden = content.unreadable.some(
    (file) => file.kind === kind && file.edition === edition,
  );
  const tops = topsOf(content, kind, edition);
  const ids = idsIn(content, kind, edition).map((id) => id.value);
  const isWhole =
    ids.length > 0 &&
    ids.length === rowsIn(content, kind, edition).length &&
    ids.length === new Set(ids).size &&
    tops.every((top) => Array.isArray(top.value));
  return isWhole && !isHidden ? ids : undefined;
}

/** The ids of all rows of evidence in the order of their numbers; `undefined` where they are not certain. */
export function evidenceIds(content: Content): string[] | undefined {
  return certainIds(content, 'evidence')?.sort(compareNaturally);
}

/** Every edition that has a folder, its files readable or not. */
export function editionsOf(content: Content): string[] {
  const files = [...content.documents, ...content.unreadable];
  return [...new Set(files.map((file) => file.edition))].filter((edition) => edition !== '').sort();
}

/** The edition that `model.yaml` names; `undefined` where it cannot be told, or does not exist. */
export function currentEdition(content: Content): string | undefined {
  const [model] = topsOf(content, 'model');
  const current = model && childOf(model, 'current').value;
  return editionsOf(content).find((edition) => edition === current);
}

/** The dimension files of an edition, readable or not. */
export function dimensionFiles(content: Content, edition: string): ContentFile[] {
  return [...content.documents, ...content.unreadable].filter(
    (file) => file.kind === 'dimension' && file.edition === edition,
  );
}

/** The path of an edition's folder, without a slash at its end. */
export function folderOf(edition: string): string {
  return `content/model/${edition}`;
}

/** What a file in `content/` holds, told by its path. */
export type FileKind =
  | 'model'
  | 'edition'
  | 'stages'
  | 'leaps'
  | 'examples'
  | 'dimension'
  | 'statuses'
  | 'seeds'
  | 'topics'
  | 'evidence'
  | 'case'
  | 'essay'
  | 'play'
  | 'tool'
  | 'session'
  | 'page'
  | 'glossary';

/** A path that the model reads. */
export interface ContentFile {
  /** `content/...` */
  file: string;
  kind: FileKind;
  /** The edition's folder; empty for files outside an edition. */
  edition: string;
  /** The id that the file's name gives: a dimension's, a topic's, a case's, an essay's, a play's, a tool's, a session's or a page's; empty for the others. */
  id: string;
}

const PATTERNS: readonly [kind: FileKind, pattern: RegExp][] = [
  ['model', /^content\/model\/model\.yaml$/],
  ['edition', /^content\/model\/(?<edition>[^/]+)\/edition\.yaml$/],
  ['stages', /^content\/model\/(?<edition>[^/]+)\/stages\.yaml$/],
  ['leaps', /^content\/model\/(?<edition>[^/]+)\/leaps\.yaml$/],
  ['examples', /^content\/model\/(?<edition>[^/]+)\/examples\.yaml$/],
  ['dimension', /^content\/model\/(?<edition>[^/]+)\/dimensions\/(?<id>[^/]+)\.yaml$/],
  ['statuses', /^content\/evidence\/statuses\.yaml$/],
  ['seeds', /^content\/evidence\/seeds\.yaml$/],
  ['topics', /^content\/evidence\/topics\.yaml$/],
  ['evidence', /^content\/evidence\/(?<id>[^/]+)\.yaml$/],
  ['case', /^content\/cases\/(?<id>[^/]+)\.mdx$/],
  ['essay', /^content\/essays\/(?<id>[^/]+)\.mdx$/],
  ['play', /^content\/plays\/(?<id>[^/]+)\.mdx$/],
  ['tool', /^content\/tools\/(?<id>[^/]+)\.mdx$/],
  ['session', /^content\/workshop\/(?<id>[^/]+)\.mdx$/],
  ['page', /^content\/pages\/(?<id>[^/]+)\.mdx$/],
  ['glossary', /^content\/glossary\.yaml$/],
];

/** The paths that the model reads, as a problem lists them. */
export const LAYOUT: readonly string[] = [
  'content/model/model.yaml',
  'content/model/<edition>/edition.yaml, stages.yaml, leaps.yaml and examples.yaml',
  'content/model/<edition>/dimensions/<dimension>.yaml',
  'content/evidence/statuses.yaml, seeds.yaml, topics.yaml and <topic>.yaml',
  'content/cases/<case>.mdx',
  'content/essays/<essay>.mdx',
  'content/plays/<dimension>-<leap>.mdx',
  'content/tools/<tool>.mdx',
  'content/workshop/<session>.mdx',
  'content/pages/<page>.mdx',
  'content/glossary.yaml',
];

/** A path as the model names it: from `content/` on, with forward slashes. */
export function normalisePath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}

/** Whether a file is a note to people (`README.md`, `LICENSE`), which the model leaves alone. */
export function isNote(file: string): boolean {
  return /(?:^|\/)(?:README|LICENSE)(?:\.[a-z]+)?$/.test(file);
}

/**
 * What a path holds.
 *
 * @param file a normalised path
 * @returns `undefined` for a path that the model does not read
 */
export function identifyFile(file: string): ContentFile | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(file);
    if (match) {
      return { file, kind, edition: match.groups?.edition ?? '', id: match.groups?.id ?? '' };
    }
  }
  return undefined;
}

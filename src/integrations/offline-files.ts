import { gzipSync } from 'node:zlib';
import { digestOf } from '../offline/digest.ts';
import type { Amount, Build, FileLine, OfflineNotice } from '../offline/types.ts';

/** A file of a built site that can be kept. */
export interface BuiltFile {
  /** From the root of the built site. */
  path: string;
  line: FileLine;
  /** Bytes over the network, compressed. */
  sent: number;
  /** What other files could be named in; empty where none could. */
  text: string;
}

/** What no reader opens: the host's own files, what search engines and other sites ask for, and what is written here. */
const LEFT_OUT =
  /^(?:_headers|_redirects|robots\.txt|sitemap.*\.xml|share\.png|sw\.js|offline\.json|CNAME|\.nojekyll)$|\/offline\.[0-9a-f]+\.json$/;

/** Files that can name others. */
const READABLE = /\.(?:html|js|css)$/;

/** What is as small as it gets. */
const COMPRESSED = /\.(?:woff2|png|ico|pf_\w+|pagefind)$/;

/**
 * Scripts that the pages of the core do without: the drawing of profiles by Chart.js, in whose place the result has a picture of its own, and the
 * search in a dialog, whose index is no part of the core.
 */
const SPARED = /^(?:draw|DialogScript)\.[\w.-]+\.js$/;

/** Slanted type, which the browser makes up where its file is missing. */
const SLANTED = /@font-face\s*{[^}]*font-style:\s*italic[^}]*}/g;

/** What the name of a file looks like inside another. */
const NAME = /[\w.@-]+\.(?:js|css|woff2|svg)\b/g;

/**
 * The files of a built site that can be kept, in a fixed order.
 *
 * @param built each file's bytes by its path
 * @param base path under which the site is served
 */
export async function listFiles(
  built: ReadonlyMap<string, Buffer<ArrayBuffer>>,
  base: string,
): Promise<BuiltFile[]> {
  const kept = [...built].filter(([path]) => !LEFT_OUT.test(path));
  const sorted = kept.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    sorted.map(async ([path, bytes]) => ({
      path,
      line: [addressOf(base, path), await digestOf(bytes), bytes.length] as const,
      sent: COMPRESSED.test(path) ? bytes.length : gzipSync(bytes).length,
      text: READABLE.test(path) ? bytes.toString('utf8') : '',
    })),
  );
}

/** The address of a built file: a page's own, for a page. */
function addressOf(base: string, path: string): string {
  return `${base.replace(/\/?$/, '/')}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * Pages and every file that they, or those files in turn, name; what they can do without is left out.
 *
 * @param pages addresses without the base: `place/`
 * @param assets folder of the files whose names change with what is in them; only those and files of the site's root are found by their names
 * @throws where one of the pages is missing
 */
export function coreFiles(
  files: readonly BuiltFile[],
  { pages, assets }: { pages: readonly string[]; assets: string },
): BuiltFile[] {
  const named = files.filter(({ path }) => path.startsWith(`${assets}/`) || !path.includes('/'));
  const byName = new Map(named.map((file) => [nameOf(file), file]));
  const core = new Set(pages.map((page) => findPage(files, page)));
  // A file that is found is added at the end and read in its turn.
  for (const { text } of core) {
    for (const [name] of text.replace(SLANTED, '').matchAll(NAME)) {
      const file = byName.get(name);
      if (file && !SPARED.test(name)) core.add(file);
    }
  }
  return files.filter((file) => core.has(file));
}

function findPage(files: readonly BuiltFile[], page: string): BuiltFile {
  const found = files.find(({ path }) => path === `${page}index.html`);
  if (!found)
    throw new Error(`/${page} is to be kept for the time without a network, but it was not built.`);
  return found;
}

function nameOf({ path }: BuiltFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * What the worker of a build is made with, and the list of all files that it fetches when it is asked to.
 *
 * @param place the base, the folder of the files whose names change with what is in them, and the files of the core
 */
export async function makeBuild(
  files: readonly BuiltFile[],
  place: { base: string; assets: string; core: readonly BuiltFile[] },
): Promise<{ made: Build; list: { file: string; text: string } }> {
  const base = place.base.replace(/\/?$/, '/');
  const text = JSON.stringify(files.map(({ line }) => line));
  const listDigest = await digestOf(Buffer.from(text));
  const file = `${place.assets}/offline.${listDigest}.json`;
  const made: Build = {
    version: listDigest.slice(0, 12),
    base,
    core: amountOf(place.core),
    whole: amountOf(files),
    files: place.core.map(({ line }) => line),
    list: base + file,
    listDigest,
    hashed: `${base}${place.assets}/`,
    notKept: `${base}offline/`,
    missing: `${base}404.html`,
  };
  return { made, list: { file, text } };
}

function amountOf(files: readonly BuiltFile[]): Amount {
  return {
    files: files.length,
    bytes: files.reduce((sum, { line }) => sum + line[2], 0),
    sent: files.reduce((sum, { sent }) => sum + sent, 0),
  };
}

/** What the site says of the size of it all. */
export function makeNotice({ version, core, whole }: Build): OfflineNotice {
  return { version, core, whole };
}

import { CODE_PREFIX } from '../../src/sharing/code.ts';
import { readCssAddresses, readHtml, type ReadPage, type Reference } from './read-html.ts';

/** A built site as plain data. */
export interface BuiltSite {
  /** Path under which the site is served, with both slashes: `/` or `/playbook/`. */
  base: string;
  /** Origin that canonical addresses carry, for example `https://example.org`. */
  origin: string;
  /** Every file by its path in the folder, with forward slashes; the text of HTML, CSS, XML, JSON, manifests and headers, `null` for the rest. */
  files: ReadonlyMap<string, string | null>;
}

/** What a check found. */
export interface LinkReport {
  pages: number;
  /** How many references were followed. */
  references: number;
  faults: LinkFault[];
}

/** A reference that leads nowhere, or an id that stands twice. */
export interface LinkFault {
  /** Path of the file in the folder. */
  file: string;
  /** What stands there, what is wrong with it and what would be right. */
  what: string;
}

/** How many single characters must be put in, left out or changed to make one text of the other. */
function measureDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Those of some texts that are near to one, at most three, as a phrase. */
function suggest(wanted: string, from: Iterable<string>): string {
  const nearest = [...from]
    .map((text) => ({ text, distance: measureDistance(wanted, text) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 2))
    .sort((a, b) => a.distance - b.distance || a.text.localeCompare(b.text))
    .slice(0, 3)
    .map(({ text }) => text);
  return nearest.length === 0 ? 'nothing here is near it' : `nearest: ${nearest.join(', ')}`;
}

/** The address at which a file of the folder is served, under the base. */
function addressOf(file: string, base: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** Whether a fragment carries data for a script, such as a saved result, rather than the id of a place in the page. */
function isData(fragment: string): boolean {
  return ['=', ',', ':~:', CODE_PREFIX].some((mark) => fragment.includes(mark));
}

/**
 * Follows every reference of a built site: pages, resources, style sheets, manifests, sitemap, fragments and ids.
 *
 * @param site the files as built
 */
export function checkLinks({ base, origin, files }: BuiltSite): LinkReport {
  const faults: LinkFault[] = [];
  let references = 0;
  const host = new URL(origin).origin;

  const pages = new Map<string, ReadPage>();
  for (const [file, text] of files) {
    if (file.endsWith('.html') && text !== null) pages.set(file, readHtml(text));
  }
  const pageAddresses = [...pages.keys()].map((file) => addressOf(file, base));
  const fileAddresses = [...files.keys()].map((file) => addressOf(file, base));

  /** The file that a path of this host is answered with, or what is wrong with the path. */
  const findFile = (pathname: string): { file: string } | { fault: string } => {
    if (`${pathname}/` === base) {
      return { fault: `lacks its last slash; the address is ${base}` };
    }
    if (!pathname.startsWith(base)) {
      return { fault: `lies outside the base ${base}; under it: ${base}${pathname.slice(1)}` };
    }
    const inside = pathname.slice(base.length);
    if (inside === '' || inside.endsWith('/')) {
      const file = `${inside}index.html`;
      if (files.has(file)) return { file };
      return { fault: `is no page; ${suggest(pathname, pageAddresses)}` };
    }
    if (/(^|\/)index\.html$/.test(inside)) {
      return { fault: `names the file of a page; its address is ${addressOf(inside, base)}` };
    }
    if (files.has(inside)) return { file: inside };
    if (files.has(`${inside}/index.html`)) {
      return { fault: `lacks its last slash; the address is ${pathname}/` };
    }
    return { fault: `is no file; ${suggest(pathname, fileAddresses)}` };
  };

  const follow = (from: string, { place, value, use }: Reference, page?: ReadPage): void => {
    references += 1;
    const fail = (what: string) => faults.push({ file: from, what: `${place} “${value}” ${what}` });

    if (use === 'id') {
      if (!page?.ids.has(value))
        fail(`names no id of the page; ${suggest(value, page?.ids ?? [])}`);
      return;
    }
    if (value === '') return void fail('is empty');
    if (/^(?:data|blob):/i.test(value)) {
      if (use !== 'resource') fail('is no address that a reader could open');
      return;
    }
    if (/^(?:mailto|tel):/i.test(value)) {
      if (use !== 'link') fail('is no address of a file');
      return;
    }
    if (value.startsWith('//')) return void fail('leaves the scheme open; write https://');

    const here = new URL(addressOf(from, base), host);
    if (!URL.canParse(value, here)) return void fail('is no address');
    const target = new URL(value, here);
    if (target.protocol !== 'http:' && target.protocol !== 'https:') {
      return void fail(`uses ${target.protocol}, which no page may`);
    }
    if (target.origin !== host) {
      if (use === 'resource') fail('would be loaded from another host');
      if (use === 'address' && place !== 'link[rel=license]') fail(`does not lie on ${host}`);
      return;
    }
    const isWritten = /^[a-z]+:/i.test(value);
    if (from === '404.html' && !isWritten && !value.startsWith('/') && !value.startsWith('#')) {
      return void fail(
        'is relative, and this page is shown at any address; begin it with the base',
      );
    }
    if (use === 'address' && !isWritten) {
      return void fail(`is not whole; write ${target.href}`);
    }
    let pathname: string;
    let fragment: string;
    try {
      pathname = decodeURIComponent(target.pathname);
      fragment = decodeURIComponent(target.hash.slice(1));
    } catch {
      return void fail('holds a stray %');
    }
    if (value.startsWith('#')) {
      if (fragment !== '' && fragment !== 'top' && !isData(fragment) && !page?.ids.has(fragment)) {
        fail(`names no id of the page; ${suggest(fragment, page?.ids ?? [])}`);
      }
      return;
    }

    const found = findFile(pathname);
    if ('fault' in found) return void fail(found.fault);
    const aim = pages.get(found.file);
    if (aim && fragment !== '' && !isData(fragment) && !aim.ids.has(fragment)) {
      fail(`names no id of ${pathname}; ${suggest(fragment, aim.ids)}`);
    }
  };

  for (const [file, page] of pages) {
    for (const reference of page.references) follow(file, reference, page);
    for (const id of page.repeatedIds)
      faults.push({ file, what: `the id “${id}” stands there twice` });
  }

  for (const [file, text] of files) {
    if (text === null) continue;
    if (file.endsWith('.css')) {
      for (const value of readCssAddresses(text)) {
        if (!value.startsWith('#')) follow(file, { place: 'css', value, use: 'resource' });
      }
    }
    if (file.endsWith('.webmanifest')) {
      for (const value of readManifestAddresses(text)) {
        follow(file, { place: 'manifest', value, use: 'resource' });
      }
    }
  }

  const listed = readSitemap(files);
  for (const value of listed) {
    follow('sitemap', { place: 'loc', value, use: 'address' });
  }
  if (listed.length > 0) {
    const paths = new Set(
      listed.filter((loc) => URL.canParse(loc)).map((loc) => new URL(loc).pathname),
    );
    for (const [file, page] of pages) {
      const address = addressOf(file, base);
      if (file !== '404.html' && !page.isUnlisted && !paths.has(address)) {
        faults.push({ file, what: `the sitemap does not list ${address}` });
      }
    }
  }

  if (pages.size === 0) faults.push({ file: '.', what: 'there is no page in the folder' });
  return { pages: pages.size, references, faults };
}

/** The addresses in a web app manifest. */
function readManifestAddresses(text: string): string[] {
  const manifest = JSON.parse(text) as {
    start_url?: string;
    scope?: string;
    icons?: { src: string }[];
    screenshots?: { src: string }[];
    shortcuts?: { url: string; icons?: { src: string }[] }[];
  };
  const shortcuts = manifest.shortcuts ?? [];
  return [
    ...(manifest.start_url === undefined ? [] : [manifest.start_url]),
    ...(manifest.scope === undefined ? [] : [manifest.scope]),
    ...[...(manifest.icons ?? []), ...(manifest.screenshots ?? [])].map(({ src }) => src),
    ...shortcuts.flatMap(({ url, icons }) => [url, ...(icons ?? []).map(({ src }) => src)]),
  ];
}

/** The addresses that the sitemap's files list, the files of its index among them. */
function readSitemap(files: BuiltSite['files']): string[] {
  return [...files]
    .filter(([file]) => /^sitemap[^/]*\.xml$/.test(file))
    .flatMap(([, text]) => [...(text ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)])
    .map((match) => (match[1] ?? '').trim());
}

/** Most files that a printed fault names. */
const NAMED_FILES = 3;

/** The faults as lines, the same fault in several files told once. */
export function printFaults(faults: readonly LinkFault[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { file, what } of faults) files.set(what, (files.get(what) ?? new Set()).add(file));
  return [...files].map(([what, named]) => {
    const all = [...named];
    const more = all.length - NAMED_FILES;
    const few = all.slice(0, NAMED_FILES).join(', ') + (more > 0 ? ` and ${more} more` : '');
    return `${what} (in ${few})`;
  });
}

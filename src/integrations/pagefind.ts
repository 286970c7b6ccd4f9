import { createReadStream, existsSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { loadPlaybookFromDisk } from '../model/load-node.ts';
import { recordsOf } from './search-records.ts';
import type { SearchRecord } from './search-records.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Folder of the index in the built site. */
const FOLDER = 'pagefind';

/** As the pages give it: records in another language would make an index of their own. */
const LANGUAGE = 'en-gb';

/** What stands in a page for the eye or the hand alone, or is not shown until it is asked for: it is no text of the page. */
const UNREAD = [
  'nav',
  'button',
  'select',
  '[aria-hidden="true"]',
  '[popover]',
  '[hidden]:not([data-pagefind-filter])',
  '.visually-hidden',
  '.stage-mark',
  '.in-cell',
  '.cite',
  '.cite-note',
  // Their entries are records of their own.
  '.glossary',
  '.source-list',
  'details > :not(summary)',
];

/** Pagefind's own interfaces, its worker, and its engine for languages that it does not know: nothing here asks for them. */
const UNUSED = /^(?:pagefind-|wasm\.unknown\.)(?!entry\.json$)/;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Makes the search index: a build fails where a page cannot be indexed, where Pagefind reports an error or where no page was
 * indexed; in development the index of the last build is served.
 */
export default function pagefind(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = recordsOf(loadPlaybookFromDisk(fileURLToPath(config.root)));
        const count = await buildIndex(fileURLToPath(dir), records);
        logger.info(`${count} pages and ${records.length} parts of pages can be searched.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = path.join(fileURLToPath(config.outDir), FOLDER);
        if (!existsSync(folder)) {
          logger.info('Search works once the site has been built: npm run build');
        }
        server.middlewares.use(serveIndex(folder, config.base));
      },
    },
  };
}

/**
 * Indexes a built site and writes the index into it.
 *
 * @param site folder of the built site
 * @param records what can be found besides pages
 * @returns how many pages the index holds
 * @throws where Pagefind reports an error or the index holds no page
 */
export async function buildIndex(site: string, records: readonly SearchRecord[]): Promise<number> {
  const files = await makeIndex(site, records);
  // Pagefind's own count is of the files it read, the ones without a `data-pagefind-body` among them.
  const count = files.filter((file) => file.path.startsWith('fragment/')).length - records.length;
  if (count === 0) {
    throw new Error(`The search index holds no page of ${site}.`);
  }
  const out = path.join(site, FOLDER);
  // Parts of an earlier index would otherwise stay beside this one.
  await rm(out, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(out, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return count;
}

/** The files that the site's own search asks for. */
async function makeIndex(site: string, records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: UNREAD });
    if (!index) throw failure(errors);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw failure(added.errors);
    for (const { address, title, content, kind } of records) {
      const record = await index.addCustomRecord({
        url: address,
        content,
        language: LANGUAGE,
        meta: { title },
        filters: { kind: [kind] },
      });
      if (record.errors.length > 0) throw failure(record.errors);
    }
    // Not `writeFiles`: it answers before everything is on the disk, and closing then leaves files that are empty.
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failure(made.errors);
    return made.files.filter((file) => !UNUSED.test(file.path));
  } finally {
    await close();
  }
}

function failure(errors: readonly string[]): Error {
  return new Error(`The search index was not made:\n${errors.join('\n')}`);
}

/**
 * Answers requests for files of an index; 404 where there is none, so that the search can say so.
 *
 * @param folder the index, there or not
 * @param base path under which the site is served
 */
export function serveIndex(folder: string, base: string): Middleware {
  const prefix = `/${FOLDER}/`;
  const based = base.replace(/\/?$/, prefix);
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Whether Vite has taken the base off by now depends on where in its chain this stands.
    const start = [based, prefix].find((each) => pathname.startsWith(each));
    if (start === undefined) return next();
    // No file of the index has a name that an address would have to encode.
    const file = path.join(folder, pathname.slice(start.length));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-cache');
    createReadStream(file).pipe(response);
  };
}

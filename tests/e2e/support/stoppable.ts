import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A static host of a built site that can go away. */
export interface StoppableSite {
  /** Address of the first page, with the base and its last slash. */
  url: string;
  /** Bytes sent so far: answers with their heads, compressed as a static host does. */
  sent: () => number;
  /** Ends every connection and answers no more. */
  stop: () => Promise<void>;
  /** Answers from another folder from now on. */
  moveTo: (folder: string) => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const COMPRESSED = /^(?:text|application|image\/svg)/;

/** As `public/_headers` asks. */
const cachingOf = (pathname: string) =>
  pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Serves a folder of a built site on this machine, with Brotli, on a free port.
 *
 * @param folder the built site
 * @param base path under which it is served, with both slashes
 */
export async function serveStoppable(folder: string, base: string): Promise<StoppableSite> {
  let present = folder;
  let sentBefore = 0;
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => answer(request, response, present, base));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sentBefore += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, sentBefore),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    moveTo: (next) => {
      present = next;
    },
  };
}

const compressed = new Map<string, Buffer>();

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = pathname.startsWith(base) ? findFile(folder, pathname.slice(base.length)) : null;
  const file = found ?? path.join(folder, '404.html');
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const { mtimeMs, size } = statSync(file);
  const tag = `"${size}-${mtimeMs}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cachingOf(pathname));
  response.setHeader('ETag', tag);
  if (found && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.statusCode = found ? 200 : 404;
  if (COMPRESSED.test(type)) {
    response.setHeader('Content-Encoding', 'br');
    response.end(compress(file, tag));
  } else {
    createReadStream(file).pipe(response);
  }
}

function findFile(folder: string, asked: string): string | null {
  const file = path.join(folder, asked.replace(/(^|\/)$/, '$1index.html'));
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function compress(file: string, tag: string): Buffer {
  const key = `${file} ${tag}`;
  const made =
    compressed.get(key) ??
    brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  compressed.set(key, made);
  return made;
}

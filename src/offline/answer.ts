import { digestOf, sealOf } from './digest.ts';
import { readLevel } from './notes.ts';
import { recallPage, rememberPage } from './pages.ts';
import type { AskingEvent } from './scope.ts';
import { openShelf, otherVersions } from './shelves.ts';
import type { Build } from './types.ts';

/**
 * Whether the worker answers a request: one for a file of this site, as a whole.
 *
 * @param here address of the worker itself
 */
export function isOurs({ base }: Build, request: Request, here: string): boolean {
  const { origin, pathname } = new URL(request.url);
  return (
    request.method === 'GET' &&
    origin === new URL(here).origin &&
    pathname.startsWith(base) &&
    !request.headers.has('range')
  );
}

/** A page: from the shelf where it is kept, else over the network, else the page that says why not. */
export async function answerPage(build: Build, event: AskingEvent): Promise<Response> {
  const { base, version } = build;
  const { request, resultingClientId: id } = event;
  const address = addressOfPage(request.url);
  const kept = await match(await openShelf(base, version), address);
  if (kept) {
    await rememberPage(base, { id, version, digest: null, address });
    return kept;
  }
  try {
    const answer = await fetch(request);
    event.waitUntil(rememberFetched(base, id, address, answer.clone()));
    return answer;
  } catch (error) {
    const fallback = await answerWithout(build, address, request.url);
    if (!fallback) throw error;
    await rememberPage(base, { id, version, digest: null, address });
    return fallback;
  }
}

/** As the list has it: `/place/` for `/place/index.html`. */
function addressOfPage(url: string): string {
  return new URL(url).pathname.replace(/\/index\.html$/, '/');
}

async function rememberFetched(
  base: string,
  id: string,
  address: string,
  answer: Response,
): Promise<void> {
  const digest = await digestOf(await answer.arrayBuffer());
  await rememberPage(base, { id, version: null, digest, address });
}

/** What stands in for a page that neither the shelf nor the network has. */
async function answerWithout(
  build: Build,
  address: string,
  asked: string,
): Promise<Response | undefined> {
  const shelf = await openShelf(build.base, build.version);
  if (await match(shelf, `${address}/`)) {
    return Response.redirect(new URL(`${address}/`, asked).href, 302);
  }
  const isWhole = (await readLevel(build.base, build.version)) === 'whole';
  const page = await match(shelf, isWhole ? build.missing : build.notKept);
  if (!page) return undefined;
  const { headers } = page;
  return new Response(page.body, { status: isWhole ? 404 : 503, headers });
}

/**
 * A file that a page asks for: from the version that the page came from. A file whose name changes with what is in it is the same in every
 * version that has it.
 */
export async function answerFile(build: Build, event: AskingEvent): Promise<Response> {
  const { base, version, hashed } = build;
  const { request, clientId } = event;
  const { pathname } = new URL(request.url);
  if (pathname.startsWith(hashed)) {
    return (await matchAny(base, version, pathname)) ?? fetch(request);
  }
  const page = clientId === '' ? null : await recallPage(base, clientId);
  const present = await openShelf(base, version);
  if (!page) {
    try {
      return await fetch(request);
    } catch (error) {
      const kept = await match(present, pathname);
      if (!kept) throw error;
      return kept;
    }
  }
  const shelf =
    page.version === null
      ? await shelfOfFetched(present, page)
      : await openShelf(base, page.version);
  return (await match(shelf, pathname)) ?? fetch(request);
}

/** The present shelf for a page that came over the network, where the page is the one on the shelf. */
async function shelfOfFetched(
  present: Cache | null,
  { address, digest }: { address: string; digest: string | null },
): Promise<Cache | null> {
  const same = await match(present, address);
  return same && sealOf(same) === digest ? present : null;
}

async function matchAny(
  base: string,
  version: string,
  address: string,
): Promise<Response | undefined> {
  for (const each of [version, ...(await otherVersions(base, version))]) {
    const kept = await match(await openShelf(base, each), address);
    if (kept) return kept;
  }
  return undefined;
}

async function match(shelf: Cache | null, address: string): Promise<Response | undefined> {
  return shelf?.match(address, { ignoreVary: true });
}

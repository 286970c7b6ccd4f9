import { digestOf, seal, sealOf } from './digest.ts';
import { shelfName } from './names.ts';
import { otherVersions } from './shelves.ts';
import type { FileLine, StopReason } from './types.ts';

/** Files that are asked for at the same time. */
const AT_ONCE = 6;

/** How long to wait before each further try of a file that did not arrive, in milliseconds. */
const PAUSES = [500, 2000];

/** Why files could not all be brought. */
export class GatherError extends Error {
  override name = 'GatherError';
  readonly why: StopReason;

  constructor(why: StopReason, what: string) {
    super(`${what}: ${why}`);
    this.why = why;
  }
}

interface Gathering {
  base: string;
  version: string;
  /** Ends it. */
  signal?: AbortSignal | undefined;
  /** Called for each file once it is there. */
  onFile?: ((file: FileLine) => void) | undefined;
}

/**
 * Brings files onto the shelf of a version: from there, from the shelf of another version, from what the browser has, or over the network, each
 * one checked against its digest. Pages come after everything else, so that a page that is there has its files.
 *
 * @throws GatherError at the first file that cannot be brought; what was brought stays
 */
export async function gather(files: readonly FileLine[], gathering: Gathering): Promise<void> {
  const { base, version } = gathering;
  const shelf = await openFinder(base, version);
  const versions = await otherVersions(base, version);
  const others = await Promise.all(versions.map((other) => openFinder(base, other)));
  const pages = files.filter(([address]) => isPage(address));
  const rest = files.filter(([address]) => !isPage(address));
  for (const group of [rest, pages]) {
    await inParallel(group, (file) => bring(file, shelf, others, gathering));
  }
}

/** Whether an address is that of a page, which needs other files. */
function isPage(address: string): boolean {
  return address.endsWith('/') || address.endsWith('.html');
}

/** Works through a list, several at a time; the first that fails ends it. */
async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const walk = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await work(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const walks = await Promise.allSettled(Array.from({ length: AT_ONCE }, walk));
  const failed = walks.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** A shelf, and what stood on it when it was opened. */
interface Finder {
  shelf: Cache;
  addresses: ReadonlySet<string>;
}

async function openFinder(base: string, version: string): Promise<Finder> {
  const shelf = await caches.open(shelfName(base, version));
  const keys = await shelf.keys();
  return { shelf, addresses: new Set(keys.map(({ url }) => new URL(url).pathname)) };
}

async function bring(
  file: FileLine,
  own: Finder,
  others: readonly Finder[],
  { signal, onFile }: Gathering,
): Promise<void> {
  signal?.throwIfAborted();
  if (!(await find(own, file))) {
    const known = await Promise.all(others.map((other) => find(other, file)));
    const answer = known.find((one) => one !== undefined) ?? (await fetchFile(file, signal));
    await put(own.shelf, file[0], answer);
  }
  onFile?.(file);
}

/** A kept file, where it is the one that is meant. */
async function find(
  { shelf, addresses }: Finder,
  [address, digest]: FileLine,
): Promise<Response | undefined> {
  if (!addresses.has(address)) return undefined;
  const kept = await shelf.match(address, { ignoreVary: true });
  return kept && sealOf(kept) === digest ? kept : undefined;
}

async function put(shelf: Cache, address: string, answer: Response): Promise<void> {
  try {
    await shelf.put(address, answer);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      throw new GatherError('full', address);
    }
    throw error;
  }
}

async function fetchFile(file: FileLine, signal?: AbortSignal): Promise<Response> {
  for (const pause of PAUSES) {
    try {
      return await fetchOnce(file, signal);
    } catch (error) {
      if (!(error instanceof GatherError) || error.why !== 'network') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
      signal?.throwIfAborted();
    }
  }
  return fetchOnce(file, signal);
}

/**
 * A file as this version has it. What the browser has of it already is good enough where the digest agrees, and costs nothing; the network is
 * asked otherwise.
 */
async function fetchOnce([address, digest]: FileLine, signal?: AbortSignal): Promise<Response> {
  let isBroken = false;
  for (const cache of ['force-cache', 'reload'] as const) {
    const { answer, bytes } = await ask(address, {
      cache,
      priority: 'low',
      signal: signal ?? null,
    });
    if ((await digestOf(bytes)) === digest) return seal(answer, bytes, digest);
    isBroken = answer.status >= 500;
  }
  throw new GatherError(isBroken ? 'network' : 'changed', address);
}

async function ask(address: string, how: RequestInit) {
  try {
    const answer = await fetch(address, how);
    return { answer, bytes: await answer.arrayBuffer() };
  } catch (error) {
    how.signal?.throwIfAborted();
    throw new GatherError('network', `${address} (${String(error)})`);
  }
}

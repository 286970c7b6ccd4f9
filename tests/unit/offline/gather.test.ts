import { afterEach, describe, expect, test, vi } from 'vitest';
import { gather } from '../../../src/offline/gather.ts';
import { shelfName } from '../../../src/offline/names.ts';
import { linesOf, stubHost } from '../../fixtures/offline-host.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const files = { '/_astro/a.js': 'a', '/place/': 'the questions', '/favicon.svg': 'mark' };
const first = { base: '/', version: 'v1' };

async function readShelf(host: ReturnType<typeof stubHost>, version: string, address: string) {
  const shelf = await host.caches.open(shelfName('/', version));
  return (await shelf.match(address))?.text();
}

/** Runs what waits between tries, without the waiting. */
async function withoutPauses(work: Promise<void>): Promise<unknown> {
  const settled = work.then(
    () => null,
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  return settled;
}

describe('gathering', () => {
  test('keeps every file as it is, pages last, and drops how it was sent', async () => {
    const host = stubHost(files);
    await gather(await linesOf(files), first);
    expect(host.asked).toEqual(['/_astro/a.js', '/favicon.svg', '/place/']);
    expect(await readShelf(host, 'v1', '/place/')).toBe('the questions');
    const shelf = await host.caches.open(shelfName('/', 'v1'));
    const headers = (await shelf.match('/place/'))?.headers;
    expect(headers?.get('content-type')).toBe('text/plain');
    expect(headers?.get('content-encoding')).toBeNull();
  });

  test('asks for nothing twice, and goes on where it stopped', async () => {
    const host = stubHost(files);
    const lines = await linesOf(files);
    await gather(lines.slice(0, 1), first);
    host.asked = [];
    const brought: string[] = [];
    await gather(lines, { ...first, onFile: ([address]) => brought.push(address) });
    expect(host.asked).toEqual(['/favicon.svg', '/place/']);
    expect(brought.toSorted()).toEqual(Object.keys(files).toSorted());
  });

  test('takes what has not changed from the version before', async () => {
    const host = stubHost(files);
    await gather(await linesOf(files), first);
    host.asked = [];
    host.files = { ...files, '/place/': 'other questions' };
    await gather(await linesOf(host.files), { base: '/', version: 'v2' });
    // The browser's own copy is looked at before the network is asked.
    expect(host.asked).toEqual(['/place/']);
    expect(await readShelf(host, 'v1', '/place/')).toBe('the questions');
    expect(await readShelf(host, 'v2', '/place/')).toBe('other questions');
    expect(await readShelf(host, 'v2', '/_astro/a.js')).toBe('a');
  });

  test('refuses a file of another version', async () => {
    const host = stubHost({ ...files, '/place/': 'from a later version' });
    const failed = gather(await linesOf(files), first);
    await expect(failed).rejects.toMatchObject({ why: 'changed' });
    expect(await readShelf(host, 'v1', '/place/')).toBeUndefined();
  });

  test('tries three times before it says that the network does not answer', async () => {
    vi.useFakeTimers();
    const host = stubHost(files);
    host.isUp = false;
    const error = await withoutPauses(gather((await linesOf(files)).slice(0, 1), first));
    expect(error).toMatchObject({ why: 'network' });
    expect(host.asked).toHaveLength(3);
  });

  test('says that the store is full', async () => {
    const host = stubHost(files);
    host.caches.room.left = 1;
    await expect(gather(await linesOf(files), first)).rejects.toMatchObject({ why: 'full' });
  });

  test('ends where it is told to', async () => {
    stubHost(files);
    const signal = AbortSignal.abort();
    await expect(gather(await linesOf(files), { ...first, signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

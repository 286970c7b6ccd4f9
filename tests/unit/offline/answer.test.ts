import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerFile, answerPage, isOurs } from '../../../src/offline/answer.ts';
import { gather } from '../../../src/offline/gather.ts';
import { writeLevel } from '../../../src/offline/notes.ts';
import type { AskingEvent } from '../../../src/offline/scope.ts';
import type { Build } from '../../../src/offline/types.ts';
import { ORIGIN } from '../../fixtures/caches.ts';
import { makeTestBuild, linesOf, stubHost } from '../../fixtures/offline-host.ts';
import type { Files, OfflineHost } from '../../fixtures/offline-host.ts';

const site = (mark: string): Files => ({
  [`/_astro/script.${mark}.js`]: `script ${mark}`,
  '/pagefind/index': `index ${mark}`,
  '/place/': `place ${mark}`,
  '/offline/': `not kept ${mark}`,
  '/404.html': `missing ${mark}`,
});

let host: OfflineHost;
let one: Build;
let two: Build;
/** Pages of one test are none of another's. */
let number = 0;

beforeEach(async () => {
  host = stubHost(site('one'));
  number += 1;
  one = (await makeTestBuild('one', site('one'))).build;
  two = (await makeTestBuild('two', site('two'))).build;
  await keep(one, site('one'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function keep({ base, version }: Build, files: Files, level: 'core' | 'whole' = 'whole') {
  host.files = files;
  await gather(await linesOf(files), { base, version });
  await writeLevel(base, version, level);
  host.asked = [];
}

function eventOf(path: string, part: Partial<AskingEvent> = {}) {
  const waiting: Promise<unknown>[] = [];
  const event = {
    request: new Request(`${ORIGIN}${path}`),
    clientId: '',
    resultingClientId: '',
    waitUntil: (work: Promise<unknown>) => waiting.push(work),
    ...part,
  } as unknown as AskingEvent;
  return { event, settle: () => Promise.all(waiting) };
}

/** Opens a page as a browser does. */
async function openPage(build: Build, path: string, id: string) {
  const { event, settle } = eventOf(path, { resultingClientId: `${id} ${number}` });
  const answer = await answerPage(build, event);
  const text = await answer.text();
  await settle();
  return { status: answer.status, text };
}

async function askFrom(build: Build, id: string, path: string): Promise<string> {
  const { event } = eventOf(path, { clientId: `${id} ${number}` });
  return (await answerFile(build, event)).text();
}

describe('a page', () => {
  test('comes from the shelf, whatever stands after the question mark, without asking the network', async () => {
    expect(await openPage(one, '/place/?from=mail', 'a')).toEqual({
      status: 200,
      text: 'place one',
    });
    expect((await openPage(one, '/place/index.html', 'a')).text).toBe('place one');
    expect(host.asked).toEqual([]);
  });

  test('that is not kept comes over the network', async () => {
    host.files = { '/path/': 'the path' };
    expect((await openPage(one, '/path/', 'a')).text).toBe('the path');
  });

  test('that nobody has is answered with the error page where everything is kept, and with the one that says so where it is not', async () => {
    host.isUp = false;
    expect(await openPage(one, '/nowhere/', 'a')).toEqual({ status: 404, text: 'missing one' });
    await writeLevel('/', 'one', 'core');
    expect(await openPage(one, '/path/', 'a')).toEqual({ status: 503, text: 'not kept one' });
  });

  test('that is asked for without its last slash is led to', async () => {
    host.isUp = false;
    const answer = await answerPage(one, eventOf('/place').event);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${ORIGIN}/place/`);
  });

  test('fails as it would without a worker where nothing is kept at all', async () => {
    host.isUp = false;
    await expect(answerPage(two, eventOf('/path/').event)).rejects.toThrow('Failed to fetch');
  });
});

describe('a file', () => {
  test('comes from the version of the page that asks, when another has taken over and the host has no other', async () => {
    await openPage(one, '/place/', 'old');
    await keep(two, site('two'));
    await openPage(two, '/place/', 'new');
    expect(await askFrom(two, 'old', '/pagefind/index?ts=1')).toBe('index one');
    expect(await askFrom(two, 'new', '/pagefind/index?ts=1')).toBe('index two');
    expect(await askFrom(two, 'old', '/_astro/script.one.js')).toBe('script one');
    expect(host.asked).toEqual([]);
  });

  test('of a page that came over the network comes over the network, unless the page is the one that is kept', async () => {
    const { '/place/': place, ...rest } = site('one');
    await host.caches.delete('leap-offline / one');
    await keep(one, rest);
    host.files = { ...site('two') };
    await openPage(one, '/place/', 'later');
    expect(await askFrom(one, 'later', '/pagefind/index')).toBe('index two');
    host.files = { '/place/': place! };
    await openPage(one, '/place/', 'same');
    await keep(one, site('one'));
    host.isUp = false;
    expect(await askFrom(one, 'same', '/pagefind/index')).toBe('index one');
    await expect(askFrom(one, 'later', '/pagefind/index')).rejects.toThrow('Failed to fetch');
  });

  test('of a page that was open before the worker comes over the network, and from the shelf where there is none', async () => {
    host.files = site('two');
    expect(await askFrom(one, 'unknown', '/pagefind/index')).toBe('index two');
    host.isUp = false;
    expect(await askFrom(one, 'unknown', '/pagefind/index')).toBe('index one');
  });
});

test('the worker answers for whole files of its own base alone', () => {
  const build = { ...one, base: '/playbook/' };
  const here = `${ORIGIN}/playbook/sw.js`;
  const ask = (url: string, init?: RequestInit) => isOurs(build, new Request(url, init), here);
  expect(ask(`${ORIGIN}/playbook/place/`)).toBe(true);
  expect(ask(`${ORIGIN}/place/`)).toBe(false);
  expect(ask('https://elsewhere.example/playbook/')).toBe(false);
  expect(ask(`${ORIGIN}/playbook/place/`, { method: 'POST' })).toBe(false);
  expect(ask(`${ORIGIN}/playbook/a.png`, { headers: { range: 'bytes=0-' } })).toBe(false);
});

import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../src/commands/run-tool.ts';
import { resultLink } from '../../src/sharing/link.ts';
import { sites } from '../sites.ts';
import { findAxeFaults } from './support/axe.ts';
import { codeOf, firmPlacing } from './support/result-placings.ts';
import { makeSecondVersion, makeSmallSite, versionsOf } from './support/second-version.ts';
import { serveStoppable } from './support/stoppable.ts';
import type { StoppableSite } from './support/stoppable.ts';
import { baseOf, expect, test as siteTest } from './support/test.ts';

const test = siteTest.extend<{ host: StoppableSite }>({
  host: async ({ site }, use) => {
    const host = await serveStoppable(path.join(root, sites[site].outDir), baseOf(site));
    await use(host);
    await host.stop();
  },
  home: async ({ host }, use) => {
    await use(host.url);
  },
});

test.use({ serviceWorkers: 'allow' });

/** Waits until a worker answers for the page. */
async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

/** Keeps the whole playbook with its button. */
async function keepWhole(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at('/offline/'));
  await page.getByRole('button', { name: 'Keep the whole playbook offline' }).click();
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 40_000 });
}

test.describe('after a visit to the questions', () => {
  test.use({ allowedFaults: [/ERR_FAILED.*draw\.|status of 503/] });

  test('they and their result open with the server stopped, for less than 250 KB in all @core', async ({
    page,
    at,
    host,
  }) => {
    await page.goto(at('/place/'));
    await untilKept(page);
    expect(host.sent()).toBeLessThan(250_000);
    await host.stop();

    await page.reload();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    await page.goto(resultLink(at('/place/result/'), codeOf(firmPlacing)));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('An opened result');
    await expect(page.locator('svg.profile-svg').first()).toBeVisible();

    await page.goto(at('/path/'));
    await expect(page.getByText('The page that you asked for is not kept here')).toBeVisible();
    await page.getByRole('link', { name: 'Place yourself' }).last().click();
    await expect(page).toHaveURL(at('/place/'));
  });
});

test.describe('with the whole playbook kept', () => {
  test.use({ allowedFaults: [/status of 404/] });

  test('every page, the search and the error page answer with the server stopped', async ({
    page,
    at,
    host,
  }) => {
    await keepWhole(page, at);
    await host.stop();
    for (const path of ['/', '/evidence/perception-gap/', '/tools/return/', '/workshop/room/']) {
      await page.goto(at(path));
      await expect(page.locator('h1')).toBeVisible();
    }
    await page.goto(at('/workshop/45-minutes/console/'));
    await expect(page.getByText('Ready offline').first()).toBeAttached();
    await page.goto(at('/workshop/45-minutes/screen/'));
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.goto(at('/search/?q=cliff'));
    await expect(page.getByRole('main').locator('a', { hasText: 'leap' }).first()).toBeVisible();
    await page.goto(at('/nowhere/'));
    await expect(page.locator('h1')).toHaveText('No page here');
  });
});

test('a new version takes over at the next visit, and an open page keeps its own @playbook', async ({
  page,
  context,
  at,
  host,
  site,
}, testInfo) => {
  const [small, second] = [testInfo.outputPath('first'), testInfo.outputPath('second')];
  await makeSmallSite(path.join(root, sites[site].outDir), small, baseOf(site));
  const script = await makeSecondVersion(small, second, baseOf(site));
  const index = at('/pagefind/pagefind.js');
  host.moveTo(small);
  await keepWhole(page, at);
  await page.goto(at('/about/'));
  host.moveTo(second);

  const visit = await context.newPage();
  await visit.addInitScript(() => {
    navigator.serviceWorker?.addEventListener('controllerchange', () => {
      document.documentElement.dataset['changed'] = '';
    });
  });
  await visit.goto(at('/about/'));
  await expect(visit.locator('html[data-changed]')).toBeAttached({ timeout: 30_000 });
  await host.stop();
  const first = { page: 'first', script: 'first', index: 'first' };
  expect(await versionsOf(page, index)).toEqual(first);
  expect(await versionsOf(visit, index)).toEqual(first);
  const statusOf = (address: string) =>
    page.evaluate(async (asked) => (await fetch(asked)).status, address);
  expect(await statusOf(at(`/_astro/${script}`))).toBe(200);

  const next = await context.newPage();
  await next.goto(at('/about/'));
  const changed = { page: 'second', script: 'second', index: 'second' };
  expect(await versionsOf(next, index)).toEqual(changed);
});

test('what is kept goes when it is asked to, and is not fetched where data is to be saved', async ({
  page,
  at,
}) => {
  await page.goto(at('/place/'));
  await untilKept(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(at('/offline/'));
  await expect(page.getByText('The questions and your result are kept.')).toBeVisible();
  await expect(page.getByText('asks sites to save data, so')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep the whole' })).toHaveCount(0);
  expect(await findAxeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Remove what is kept' }).click();
  await page.getByRole('button', { name: 'Remove them' }).click();
  await expect(page.getByText('Nothing is kept in this browser.')).toBeVisible();
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  expect(await left()).toEqual([]);
  await page.goto(at('/place/'));
  await page.waitForLoadState('networkidle');
  expect(await left()).toEqual([]);
});

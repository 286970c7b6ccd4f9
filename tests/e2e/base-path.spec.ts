import { listBuiltPages } from './support/built-pages.ts';
import { baseOf, expect, test } from './support/test.ts';

test('every page is answered under the base, with all that it asks for @core', async ({
  page,
  at,
  site,
}) => {
  test.setTimeout(120_000);
  const base = baseOf(site);
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What a page still asks for when the next one is opened is given up.
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isGivenUp) failed.push(`no answer: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !url.pathname.startsWith(base)) {
      failed.push(`outside ${base}: ${request.url()}`);
    }
  });
  for (const path of listBuiltPages()) {
    await page.goto(at(path), { waitUntil: 'load' });
  }
  expect(failed).toEqual([]);
});

test.describe('with the transition between pages', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the links of the first page lead to pages of this site @core', async ({
    page,
    at,
    site,
  }) => {
    await page.goto(at('/'));
    const paths = await page
      .locator('main a[href]')
      .evaluateAll((links) =>
        (links as HTMLAnchorElement[])
          .filter((link) => link.origin === location.origin)
          .map((link) => link.pathname),
      );
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !path.startsWith(baseOf(site)))).toEqual([]);

    const first = paths[0] ?? '';
    await page.locator('main a[href]').first().click();
    await page.waitForURL((url) => url.pathname === first);
    await expect(page.locator('h1')).toBeVisible();
  });
});

test.describe('an address that does not exist', () => {
  test.use({ allowedFaults: [/status of 404/] });

  test('is answered with the page that says so @core', async ({ page, at }) => {
    const response = await page.goto(at('/nowhere/at/all/'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main a[href]').first()).toBeVisible();
  });
});

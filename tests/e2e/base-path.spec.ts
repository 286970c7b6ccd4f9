import { watchAnswers } from './support/answers.ts';
import { listBuiltPages } from './support/built-pages.ts';
import { baseOf, expect, test } from './support/test.ts';

// At the root the visit to every page for its structure sees the same.
test('every page is answered under the base, with all that it asks for @playbook', async ({
  page,
  at,
  site,
}) => {
  test.setTimeout(120_000);
  const failed = watchAnswers(page, baseOf(site));
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

import type { BrowserContext, Page } from '@playwright/test';

/** The longest that a page is waited for whose scripts never start, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Waits until what is pressed on a page is no longer lost: its scripts have run, and its islands have started and have read
 * the browser's store. Goes on where an island says that it cannot start, and where nothing comes of it.
 *
 * @param page a page whose scripts are on
 */
export async function untilStarted(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const started = page.waitForFunction(
    () =>
      document.querySelector('[data-island-message]:not([hidden])') !== null ||
      document.querySelector(
        'astro-island[ssr]:is([client="load"], [client="idle"]), [data-ready="false"]',
      ) === null,
    undefined,
    { timeout: PATIENCE },
  );
  await started.catch(() => {});
}

/**
 * Makes every page of a context wait for its scripts when a test opens, reloads or goes back to an address. A test that asks
 * for less (`waitUntil: 'commit'`) gets less.
 *
 * @param context a context that has no page yet, whose scripts are on
 */
export function waitForScripts(context: BrowserContext): void {
  context.on('page', (page) => {
    const { goto, reload, goBack } = page;
    page.goto = async (url, options) => {
      const response = await goto.call(page, url, options);
      if (options?.waitUntil !== 'commit') await untilStarted(page);
      return response;
    };
    page.reload = async (options) => {
      const response = await reload.call(page, options);
      await untilStarted(page);
      return response;
    };
    page.goBack = async (options) => {
      const response = await goBack.call(page, options);
      await untilStarted(page);
      return response;
    };
  });
}

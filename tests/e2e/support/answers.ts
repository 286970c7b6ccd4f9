import type { Page } from '@playwright/test';

/**
 * Watches what a page asks for: what is answered with an error or not at all, and what lies outside the site's base.
 *
 * @param page a page that has not been opened
 * @param base path under which the site is served, with both slashes
 * @returns a list that takes one line for each fault, as it happens
 */
export function watchAnswers(page: Page, base: string): string[] {
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
  return failed;
}

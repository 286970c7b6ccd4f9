import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { watchAnswers } from './support/answers.ts';
import { listBuiltPages } from './support/built-pages.ts';
import { baseOf, expect, test } from './support/test.ts';

const pages = listBuiltPages();

// Pages share a tab, in as many tabs as it takes to keep two workers busy to the end.
const TABS = 4;
const shares = Array.from({ length: TABS }, (_, tab) =>
  pages.filter((_page, index) => index % TABS === tab),
);

/** Longest description that search engines and shared links show whole. */
const DESCRIPTION_LENGTH = 160;

/** What is wrong with the head and the outline of a page. */
async function findHeadFaults(page: Page, path: string): Promise<string[]> {
  const head = await page.evaluate(() => {
    const content = (selector: string) =>
      document.querySelector(selector)?.getAttribute('content') ?? '';
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    return {
      lang: document.documentElement.lang,
      title: document.title,
      description: content('meta[name="description"]'),
      canonical: canonical ? new URL(canonical.href).pathname : '',
      isUnlisted: content('meta[name="robots"]').includes('noindex'),
      picture: content('meta[property="og:image"]'),
      pictureText: content('meta[property="og:image:alt"]'),
      icons: document.querySelectorAll('link[rel="icon"]').length,
      headings: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
    };
  });
  const { length } = head.description;
  const faults: [boolean, string][] = [
    [head.lang !== 'en-GB', `its language is “${head.lang}”`],
    [head.title.length < 10, `its title is “${head.title}”`],
    [length < 50, `its description has ${length} characters, fewer than 50`],
    [
      length > DESCRIPTION_LENGTH,
      `its description has ${length} characters, more than ${DESCRIPTION_LENGTH}`,
    ],
    [head.canonical !== path && !head.isUnlisted, `its canonical address is “${head.canonical}”`],
    // The windows of a workshop are opened, not shared.
    [
      !head.isUnlisted && !/^https:.*\.png$/.test(head.picture),
      `its share picture is “${head.picture}”`,
    ],
    [!head.isUnlisted && head.pictureText === '', 'its share picture has no text'],
    [head.icons === 0, 'it has no icon'],
    [head.headings !== 1, `it has ${head.headings} first-level headings`],
    [head.mains !== 1, `it has ${head.mains} main elements`],
  ];
  return faults.filter(([isFault]) => isFault).map(([, text]) => text);
}

/** What sticks out to the right of a narrow window. */
async function findWideElements(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 720 });
  return page.evaluate((limit) => {
    const reach = document.documentElement.scrollWidth;
    if (reach <= limit) return [];
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > limit + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.classList.value}`)
      .slice(0, 3);
    return [`it is ${reach} px wide in a window of ${limit}: ${widest.join(', ')}`];
  }, width);
}

test('the site has its pages', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['/', '/404.html', '/path/', '/place/', '/place/result/', '/search/']),
  );
});

for (const [index, share] of shares.entries()) {
  test(`pages, part ${index + 1} of ${TABS}: answers, structure, width and axe in light and dark`, async ({
    page,
    at,
    site,
  }) => {
    test.setTimeout(180_000);
    const faults = watchAnswers(page, baseOf(site));
    for (const path of share) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(at(path), { waitUntil: 'load' });
      const found = await findHeadFaults(page, path);
      found.push(...(await findAxeFaults(page)).map((fault) => `light: ${fault}`));
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      found.push(
        ...(await findAxeFaults(page, ['color-contrast'])).map((fault) => `dark: ${fault}`),
      );
      for (const width of [360, 320]) found.push(...(await findWideElements(page, width)));
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('titles and descriptions tell the pages apart', async ({ request, at }) => {
  const seen = new Map<string, string>();
  const repeated: string[] = [];
  for (const path of pages) {
    const html = await (await request.get(at(path))).text();
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
    for (const text of [title, description]) {
      const first = seen.get(text);
      if (first !== undefined) repeated.push(`“${text}” on ${first} and ${path}`);
      seen.set(text, path);
    }
  }
  expect(repeated).toEqual([]);
});

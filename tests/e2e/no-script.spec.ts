import { listBuiltPages } from './support/built-pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

/** Fewest words that a page may be left with. */
const WORDS = 25;

test('every page has its text without JavaScript', async ({ page, at }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const path of listBuiltPages()) {
    await page.goto(at(path), { waitUntil: 'load' });
    if (!(await page.locator('h1').isVisible())) faults.push(`${path}: no heading to be seen`);
    const text = await page.locator('main').innerText();
    const words = text.split(/\s+/).filter(Boolean).length;
    if (words < WORDS) faults.push(`${path}: ${words} words to be read`);
  }
  expect(faults).toEqual([]);
});

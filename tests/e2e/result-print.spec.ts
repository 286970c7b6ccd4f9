import type { Page } from '@playwright/test';
import type { Level } from '../../src/model/types.ts';
import {
  codeOf,
  firmPlacing,
  keep,
  makePlacing,
  partialPlacing,
  playbook,
  unknownPlacing,
} from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { model } = playbook;
const formats = ['A4', 'Letter'] as const;

async function openResult(page: Page, at: (path: string) => string, kept: Kept): Promise<void> {
  await keep(page, at('/privacy/'), kept);
  await page.goto(at('/place/result/'));
  await expect(page.getByRole('button', { name: 'Print the board page' })).toBeVisible();
}

/** How many pages a PDF of this page has. */
async function countPages(page: Page, format: (typeof formats)[number]): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

/** As long as a result at a level can be: the last so many dimensions hold, each by choice, and the names are long. */
function longestAt(level: Level, holding = model.dimensions.length): Kept {
  const ahead = model.dimensions.length - holding;
  return {
    placing: makePlacing(
      model.dimensions.map(({ questions }, index) =>
        questions.map(() => (index < ahead ? level + 1 : level) as Level),
      ),
      { unit: 'Customer operations, Northern and Western Europe and Nordics', role: 'partner' },
    ),
    targets: Object.fromEntries(model.dimensions.map(({ id }) => [id, level])),
  };
}

const results: Record<string, Kept> = {
  'an ordinary result': { placing: firmPlacing },
  'a profile without a place': { placing: partialPlacing },
  'a result that knows nothing': { placing: unknownPlacing },
  ...Object.fromEntries(
    model.stages.map(({ name, number }) => [`the longest ${name} result`, longestAt(number)]),
  ),
  ...Object.fromEntries(
    model.leaps.map(({ from }) => {
      const { name, number } = model.stages.find(({ id }) => id === from)!;
      return [`the longest ${name} result with one dimension ahead`, longestAt(number, 5)];
    }),
  ),
  'the longest result with two dimensions ahead': longestAt(4, 4),
  'the longest result with three dimensions ahead': longestAt(4, 3),
};

for (const [name, kept] of Object.entries(results)) {
  test(`${name} prints on one sheet of A4 and of Letter`, async ({ page, at }) => {
    await openResult(page, at, kept);
    for (const format of formats) expect(await countPages(page, format)).toBe(1);
  });
}

test('the board page holds the result and nothing else', async ({ page, at }) => {
  await openResult(page, at, { placing: firmPlacing });
  await page.emulateMedia({ media: 'print' });
  const board = page.getByRole('article', { name: 'Where we stand on the path' });
  await expect(board.getByRole('heading', { level: 2 })).toHaveText('Listening 2');
  await expect(board).toContainText('Insight, People and Proof hold.');
  await expect(board.getByText('You are here')).toBeVisible();
  await expect(board.getByRole('img', { name: /^Radar chart/ })).toBeVisible();
  for (const id of ['insight', 'people', 'proof']) {
    const dimension = model.dimensions.find((one) => one.id === id)!;
    await expect(board.getByText(dimension.statements[1]!.text)).toBeVisible();
    await expect(board.getByText(dimension.statements[2]!.text)).toBeVisible();
  }
  const leap = model.leaps.find(({ from }) => from === 'listening')!;
  await expect(board).toContainText(`The leap out: ${leap.name}. ${leap.action}`);
  await expect(board).toContainText('4 May 2026');
  await expect(board).toContainText(model.edition);
  await expect(board).toContainText('A structured self-reading, not a validated instrument.');
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.board') && !element.querySelector('.board'))
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => element.outerHTML.slice(0, 60)),
  );
  expect(outside).toEqual([]);
});

test('the board page of an opened result says where it comes from', async ({ page, at }) => {
  await page.goto(at(`/place/result/#${codeOf(firmPlacing)}`));
  await expect(page.getByRole('button', { name: 'Print the board page' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Where we stand on the path' })).toContainText(
    'Opened from a link. Notes, reasons, unit, targets and dates are not in it.',
  );
});

test('the button prints the board page', async ({ page, at }) => {
  await openResult(page, at, { placing: firmPlacing });
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-was-printed', '');
  });
  await page.getByRole('button', { name: 'Print the board page' }).click();
  await expect(page.locator('body[data-was-printed]')).toBeAttached();
});

test('the list of things to find out prints alone, by its own button', async ({ page, at }) => {
  await openResult(page, at, { placing: firmPlacing });
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print this list' }).click();
  await page.emulateMedia({ media: 'print' });
  const board = page.getByRole('article', { name: 'Where we stand on the path' });
  await expect(board).toBeHidden();
  await expect(page.getByRole('heading', { name: 'To find out' })).toBeVisible();
  await expect(page.getByText('Who can tell us')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Why this place' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(board).toBeVisible();
});

import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { openKept, quickPlacing } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const ADDRESS = '/tools/leap/';

/** The fields in the order of the page, with what is typed into each; nothing where it is left empty, `null` where no field stands. */
const TYPED: (string | null)[] = [
  '80,000',
  '20 000',
  '3.2%',
  '7',
  '8',
  '5',
  '30',
  '',
  '14',
  '11',
  '8',
  '9',
  '20',
  '25%',
  // A link to the row on hours lost.
  null,
  '85',
  '1',
];

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.tool[data-ready="true"]')).toBeVisible();
}

/** The result as it is read. */
const sentence = (page: Page) => page.locator('.tool-sentence');

test('a reader sets people beside people by keyboard alone, opens a number, and takes the result along', async ({
  page,
  browser,
  at,
}) => {
  await open(page, at(ADDRESS));
  await expect(sentence(page)).toContainText('Begin with your customers');
  expect(await findAxeFaults(page)).toEqual([]);

  await page.getByLabel('Customers', { exact: true }).focus();
  for (const [index, text] of TYPED.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    if (text === null) continue;
    await page.keyboard.type(text);
    if (index === 3) {
      await expect(sentence(page)).toContainText('Still needed for an answer: “Hours open a day”');
      expect(await findAxeFaults(page)).toEqual([]);
    }
  }
  const able = page.getByLabel('People who are all three');
  await expect(able).toHaveAttribute('aria-invalid', 'true');
  await expect(able).toHaveAccessibleDescription(
    /9 people cannot be all three when 8 are empowered\./,
  );
  await expect(sentence(page)).toHaveText(/^9 people cannot be all three/);
  expect(await findAxeFaults(page)).toEqual([]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'hours', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('80');
  await able.fill('7');
  await expect(sentence(page)).toContainText('They do not keep your target: 78.8%');
  await expect(page.getByText('1 more, which makes 8')).toBeVisible();

  const needed = page.getByRole('listitem').filter({ hasText: 'Able people needed' });
  await needed.locator('summary').press('Enter');
  await expect(needed).toContainText('With 7, 75.9%. You have 7, so 1 is missing.');
  const preferences = page.getByRole('group', { name: 'What they prefer' });
  await preferences.getByLabel('studied, in a dated note').press('Space');
  await expect(page.getByText('You have studied what they prefer.')).toBeVisible();
  await expect(page.locator('.next-plays').getByRole('link').first()).toHaveText(
    'Read before you write',
  );
  expect(await findAxeFaults(page)).toEqual([]);

  const said = await sentence(page).innerText();
  const link = await page.getByLabel('A link to these inputs').inputValue();
  await page.reload();
  await expect(sentence(page)).toHaveText(said);

  const other = await browser.newPage();
  await other.goto(at(ADDRESS) + new URL(link).hash);
  await expect(sentence(other)).toHaveText(said);
  await other.close();
});

test('the example, live work and paper', async ({ page, at }) => {
  await open(page, at(ADDRESS));
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(page.getByText(/^Made-up example inputs/).first()).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(2);
  await expect(page.getByText(/so this is the wrong model for it/)).toBeVisible();
  const sheets = (await page.pdf({ format: 'Letter' }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(2);
  await page.getByRole('radio', { name: 'minutes', exact: true }).check();
  await expect(sentence(page)).toContainText(
    'Erlang C, which reckons live work with chance, takes',
  );
  await expect(page.locator('canvas')).toHaveCount(3);

  await page.emulateMedia({ media: 'print' });
  await expect(sentence(page)).toBeVisible();
  await expect(page.getByText('80,000 ÷ 7 = 11,429')).toBeVisible();
  await expect(page.getByRole('cell', { name: '44.3' })).toBeVisible();
  await expect(page.getByLabel('Customers', { exact: true })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the depth is chosen from the reader’s own answers on Insight, and can be changed', async ({
  page,
  at,
}) => {
  await openKept(page, at(ADDRESS), { placing: quickPlacing });
  const note = page.getByText(/chosen from your answers on Insight for Marlow & Sons/);
  const needs = page.getByRole('group', { name: 'What they need' });
  await expect(note).toBeVisible();
  await expect(needs.getByLabel('studied, in a dated note')).toBeChecked();
  await expect(page.getByText(/You have studied what they prefer, what they need/)).toBeVisible();
  await page.getByRole('button', { name: 'Use them' }).click();
  await expect(page.getByRole('button', { name: 'Use them' })).toHaveCount(0);
  await expect(page.getByLabel('A link to these inputs')).toHaveValue(/know-needs=studied/);

  await needs.getByLabel('we guess').check();
  await expect(page.getByText(/You go by guesses or scraps on what they need\./)).toBeVisible();
  await page.reload();
  await expect(needs.getByLabel('we guess')).toBeChecked();
  await expect(
    page.getByRole('group', { name: 'What they prefer' }).getByLabel('studied, in a dated note'),
  ).toBeChecked();
});

import type { Locator, Page } from '@playwright/test';
import { writeFile } from '../../src/sharing/file.ts';
import { writeToolFragment } from '../../src/sharing/tool-link.ts';
import { typed } from '../fixtures/return-tool.ts';
import { findAxeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const { others: _others, ...alone } = typed;

/** A cost of 64,000, a worth of 320, 500 complainers: 200 of them are the break-even. */
const inputs = {
  ...alone,
  currency: '£',
  'kept-share': '40',
  'kept-share-low': '20',
  'kept-share-high': '60',
  ranges: 'yes',
};

/** What the leap tool keeps: two people who are trained, equipped and empowered, 20 hours a week each. */
const leap = {
  tool: 'leap',
  version: 1,
  inputs: { able: '2', 'week-hours': '20' },
  board: '',
  changedAt: '2026-03-01T09:30:00.000Z',
};

/** What is done before the island has started is lost. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.tool[data-ready="true"]')).toBeVisible();
}

const sentence = (page: Page): Locator => page.locator('.tool-sentence');

/** Goes on with the tabulator until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((one) => one === document.activeElement);
  for (let step = 0; step < 60; step++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The tabulator does not reach it.');
}

test(
  'the chance that it pays comes from a worker, and is the same where none can start; the example’s stays here',
  { tag: '@core' },
  async ({ page, at, context }) => {
    // A range whose middle is the break-even, likely in the middle, pays in half of the trials.
    const half = /Drawn at random from your ranges, it pays in (49|50|51) draws of 100\.$/;
    await open(page, at(`/tools/return/#${writeToolFragment(1, inputs)}`));
    await expect(sentence(page)).toHaveText(half);
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringMatching(/\/_astro\/return-worker[\w.-]*\.js$/),
    ]);
    const told = page.locator('.trials figcaption');
    const first = await told.textContent();
    expect(first).toContain('These are 100,000 draws, under the number 1;');

    const other = await context.newPage();
    await other.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: class {
          constructor() {
            throw new DOMException('No workers here.', 'SecurityError');
          }
        },
      });
    });
    await open(other, at(`/tools/return/#${writeToolFragment(1, inputs)}`));
    await expect(other.locator('.trials figcaption')).toHaveText(first!);
    expect(other.workers()).toEqual([]);

    // What is made up is marked as such, and is no result for others.
    await open(other, at('/tools/return/'));
    await other.getByRole('button', { name: 'Fill in an example' }).click();
    await expect(sentence(other)).toHaveText(/it pays in \d+ draws of 100\.$/);
    await expect(
      other.getByRole('checkbox', { name: 'Show this on my board page' }),
    ).toBeDisabled();
    const link = other.getByRole('textbox', { name: 'A link to these inputs' });
    await expect(link).toHaveValue(/&example=1(&|$)/);
  },
);

test('a break-even is worked out by keyboard alone, explained, tried and kept', async ({
  page,
  at,
}) => {
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const type = async (name: string, text: string) => {
    await tabTo(page, field(name));
    await page.keyboard.type(text);
  };
  const kept = writeFile({ history: [], targets: {}, tools: [leap] }, leap.changedAt);
  await page.goto(at('/tools/'));
  await page.evaluate((text) => localStorage.setItem('leap.tools', text), kept);
  await open(page, at('/tools/return/'));
  await expect(sentence(page)).toHaveText(/^Type what the work costs/);
  await expect(page.getByText('Claim, not a fact')).toHaveCount(2);
  expect(await findAxeFaults(page)).toEqual([]);

  // Half filled, and in error.
  await tabTo(page, page.getByRole('button', { name: 'Use them here' }));
  await page.keyboard.press('Enter');
  await expect(field('People who do the work')).toHaveValue('2');
  await expect(field('Hours a week each')).toHaveValue('20');
  await type('Weeks a year', '50');
  await type('Cost of an hour', '32');
  await type('What a customer pays in a year', '320');
  await expect(sentence(page)).toHaveText('Still needed for the break-even: contribution margin.');
  await type('Contribution margin', 'all');
  await page.keyboard.press('Tab');
  await expect(page.getByText('This cannot be read as a percentage.')).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);

  // A margin that cannot pay, and one that can.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('-5%');
  await expect(sentence(page)).toHaveText(/a kept customer costs you 16, so no number/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('100');
  await type('Customers', '10k');
  await type('Share who complain in a year', '5');
  await type('Share of complainers who stay because of the work', '40');
  await expect(sentence(page)).toHaveText(
    'It pays if at least 200 customers a year stay or come because of the work: 40% of those who complain, 2% of all customers. By your own guess it keeps or wins 200 a year and breaks even.',
  );
  const must = page.getByRole('heading', { name: 'What must be true for it to pay' });
  await expect(must.locator('+ ol > li')).toHaveCount(3);

  // Every number opens to how it came about.
  const how = page.locator('summary', { hasText: ': Customers a year to break even' });
  await tabTo(page, how);
  await page.keyboard.press('Enter');
  await expect(page.getByText('64,000 ÷ 320 = 200', { exact: true })).toBeVisible();

  // Ranges, one of them the wrong way round.
  const ranges = page.getByRole('radio', { name: 'A range, where you are unsure' });
  await page.getByRole('radio', { name: 'One number' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(ranges).toBeChecked();
  const share = page.getByRole('group', { name: /^Share of complainers who stay/ });
  const low = share.getByRole('textbox', { name: 'Low' });
  await tabTo(page, low);
  await page.keyboard.type('60');
  await tabTo(page, share.getByRole('textbox', { name: 'High' }));
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
  await expect(low).toHaveAccessibleDescription(
    'The low end, 60, is above the likely number, 40. Lower the one or raise the other.',
  );
  await expect(page.getByText('A range has to be mended before')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('20');
  await expect(sentence(page)).toHaveText(/pays in (49|50|51) draws of 100\.$/);
  const again = page.getByRole('button', { name: 'Draw again with another number' });
  await tabTo(page, again);
  await page.keyboard.press('Enter');
  await expect(page.locator('.trials figcaption')).toContainText('under the number 2;');
  await expect(page.locator('canvas')).toHaveCount(3);
  expect(await findAxeFaults(page)).toEqual([]);

  // Kept, and the same from its link.
  const told = await sentence(page).textContent();
  await page.reload();
  await expect(sentence(page)).toHaveText(told!);
  const link = await page.getByRole('textbox', { name: 'A link to these inputs' }).inputValue();
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await open(page, link);
  await expect(sentence(page)).toHaveText(told!);

  // On paper the inputs stand as a table, and tables beside the charts.
  await page.emulateMedia({ media: 'print' });
  const put = page.getByRole('table', { name: 'What was put in' });
  await expect(put.getByRole('row', { name: 'Share of complainers' })).toContainText('204060');
  await expect(page.getByRole('table', { name: 'Where the draws ended' })).toBeVisible();
  await expect(again).toBeHidden();
});

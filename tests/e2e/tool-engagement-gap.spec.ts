import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const address = '/tools/engagement-gap/';
const result = (page: Page) => page.getByRole('region', { name: 'What it shows' });
const rating = (page: Page, name: string, value: string) =>
  page.getByRole('group', { name }).getByRole('radio', { name: value, exact: true });

async function open(page: Page, url: string) {
  await page.goto(url);
  await expect(page.locator('.tool[data-ready="true"]')).toBeVisible();
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, name: RegExp) {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      const legend = focused?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      return `${legend} ${focused?.labels?.[0]?.textContent ?? focused?.textContent ?? ''}`;
    });
    if (name.test(found.replace(/\s+/g, ' '))) return;
  }
  throw new Error(`The Tab key never reached ${name}.`);
}

test('ratings are given by keyboard on a narrow screen, and a table that is none says so', async ({
  page,
  at,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, at(address));
  expect(await findAxeFaults(page)).toEqual([]);

  // A group of radios is one stop, and the arrow keys move in it.
  await tabTo(page, /^Working together: How much it matters/);
  await page.keyboard.press('Space');
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowRight');
  await tabTo(page, /^Working together: How well you provide it/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(rating(page, 'Working together: How much it matters', '5')).toBeChecked();
  await expect(
    result(page).getByText(
      /widest gap is in working together: it matters at 5 and is provided at 2/,
    ),
  ).toBeVisible();
  await tabTo(page, /Relevant marketing: How much it matters/);
  await page.keyboard.press('ArrowLeft');
  await expect(
    page.getByText('Relevant marketing: how much it matters to customers (What we think)'),
  ).toBeVisible();
  await page
    .getByRole('group', { name: /^Weak community ties/ })
    .getByLabel('Often')
    .press('Space');
  await expect(
    result(page).getByRole('cell', { name: 'weak community ties (often)' }),
  ).toBeVisible();

  await page.getByLabel('From the questionnaire').press('Space');
  const table = page.getByLabel('Results, pasted as a table');
  await table.fill('Date;Agent\n2026-11-02;Ann');
  await page.getByRole('button', { name: 'Read this table' }).press('Enter');
  await expect(page.getByText('No column answers one of the questions.')).toBeVisible();
  await expect(table).toHaveValue(/Agent/);
  expect(await findAxeFaults(page)).toEqual([]);

  // With a long name of a view, nothing is wider than the screen, be it a phone's or a tablet's.
  await page.getByLabel('Rated by hand').press('Space');
  await page
    .getByRole('textbox', { name: 'Name of this view' })
    .nth(1)
    .fill('Kundendienstabteilungsleiterinnenrunde 9');
  await rating(page, 'Relevant marketing: How much it matters', '4').last().press('Space');
  await rating(page, 'Relevant marketing: How well you provide it', '2').last().press('Space');
  await expect(page.getByRole('group', { name: /^Which view puts the wants/ })).toBeVisible();
  for (const width of [320, 360, 768, 820, 883, 900]) {
    await page.setViewportSize({ width, height: 740 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${width} px`).toBe(width);
  }
});

test('a questionnaire’s results are read with all that is wrong in them, and are there after a reload and from a link', async ({
  page,
  context,
  at,
}) => {
  await open(page, at(address));
  await page.getByRole('button', { name: 'Fill in an example' }).press('Enter');
  await page
    .getByLabel('Results, pasted as a table')
    .fill(
      [
        'When;together-well;Together Matters;<img src=x onerror=alert(1)>',
        '2026-11-02;1,0;"5 - very much";=1+1',
        '2026-11-03;2;6;',
        '2026-11-04;n/a;<b>4</b>;',
        '2026-11-05;4;4;',
      ].join('\r\n'),
    );
  await page.getByRole('button', { name: 'Read this table' }).press('Enter');
  const said = page.locator('.survey-outcome');
  for (const line of [
    'The ratings of 3 people: 5 ratings, from a table separated by semicolons.',
    'Columns 1 “When” and 4 “<img src=x onerror=alert(1)>” answer none of the questions.',
    '1 cell holds a number outside 1 to 5: “6”.',
    '1 cell cannot be read as a rating: “<b>4</b>”.',
  ]) {
    await expect(said).toContainText(line);
  }
  await expect(said.locator('img, b')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Name of this view' }).nth(1).fill('Four customers');
  const sentence = page.locator('.tool-sentence');
  const shown =
    'By “Four customers”, the widest gap is in working together: it matters at 4.5 and is provided at 2, a gap of 2.5.';
  await expect(sentence).toContainText(shown);
  await expect(
    page.getByRole('region', { name: 'What to do next' }).getByRole('listitem'),
  ).toHaveCount(3);
  expect(await findAxeFaults(page)).toEqual([]);

  await page.reload();
  await expect(sentence).toContainText(shown);
  const link = await page.getByLabel('A link to these inputs').inputValue();
  await page.evaluate(() => localStorage.clear());
  const other = await context.newPage();
  await open(other, at(`${address}${new URL(link).hash}`));
  await expect(other.locator('.tool-sentence')).toContainText(shown);
  await expect(
    result(other).getByRole('row', { name: /^Working together 2 4.5 4 to 5 3 2 1 to 4/ }),
  ).toBeVisible();

  await page.getByLabel('Or open a file').setInputFiles({
    name: 'results.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]),
  });
  await expect(page.locator('.survey-outcome')).toContainText(
    'This is an Excel file: save it as CSV, then open that.',
  );

  // What was there before a table came is one click away.
  await page.getByLabel('Results, pasted as a table').fill('trust-well\n3');
  await page.getByRole('button', { name: 'Read this table' }).press('Enter');
  await expect(page.getByText('Results of 1 person are here.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: back to what was here before' }).press('Enter');
  await expect(sentence).toContainText(shown);
});

test('the result prints on two sheets of A4, and the questionnaire on one, by itself', async ({
  page,
  at,
}) => {
  await open(page, at(address));
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(page.locator('.tool-sentence')).toContainText('By “What customers told us”');
  await expect(page.locator('canvas')).toHaveCount(4);
  const sheets = async () => {
    const pdf = await page.pdf({ format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length;
  };
  expect(await sheets()).toBe(2);

  // The dialog is the browser's own; what it would print is looked at here.
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print the questionnaire' }).press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What you want of us' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your engagement gap' })).toBeHidden();
  await expect(page.getByText('I can rely on you.').last()).toBeVisible();
  await expect(page.locator('.prints-alone')).not.toContainText('trust-matters');
  expect(await sheets()).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.prints-alone')).toHaveCount(0);
});

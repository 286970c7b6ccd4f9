import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { codeOf, firmPlacing, openKept, makePlacing, playbook } from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

type At = (path: string) => string;

const { model } = playbook;
/** One stage from the reader's own in most dimensions, three in Proof. */
const theirs = makePlacing(
  [
    [2, 2, 2],
    [2, 2, 2],
    [2, 2, 2],
    [4, 4, 4],
    [2, 2, 2],
    [5, 5, 5],
  ],
  { nonce: 77, role: 'front-line' },
);
const proof = model.dimensions.at(-1)!;

async function openResult(page: Page, at: At, kept: Kept = {}): Promise<void> {
  await openKept(page, at('/place/result/'), kept);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}

function section(page: Page) {
  return page.getByRole('region', { name: 'Ask a second person', exact: true });
}

async function give(page: Page, text: string): Promise<void> {
  await section(page).getByLabel('Their code').fill(text);
  await section(page).getByRole('button', { name: 'Set it beside mine' }).click();
}

/** Answers the six key questions of the placing that is on the page. */
async function answerKeyQuestions(page: Page, keys: string): Promise<void> {
  const heading = page.locator('main h2').first();
  for (const key of keys) {
    await expect(heading).toBeFocused();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
}

test.describe('the invitation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('holds the unit and the edition alone, and opens a blank placing @core', async ({
    page,
    at,
  }) => {
    await openResult(page, at, { placing: firmPlacing });
    const unit = section(page).getByLabel('Name of the firm, brand or market');
    await expect(unit).toHaveValue('Marlow & Sons');
    await section(page).getByRole('button', { name: 'Copy the invitation' }).click();
    await expect(section(page).getByText('Copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${at('/place/')}#edition=${model.edition}&unit=Marlow+%26+Sons`);

    await page.evaluate(() => localStorage.clear());
    await page.goto(link);
    await expect(
      page.getByRole('heading', { name: 'You were asked to place Marlow & Sons' }),
    ).toBeVisible();
  });

  test('takes another name as it is typed', async ({ page, at }) => {
    await openResult(page, at);
    await section(page).getByLabel('Name of the firm, brand or market').fill('Other & Co');
    await expect(section(page).getByLabel('Invitation')).toHaveValue(
      `${at('/place/')}#edition=${model.edition}&unit=Other+%26+Co`,
    );
  });
});

test('a code stays closed until the reader has answered the key questions themselves', async ({
  page,
  at,
}) => {
  await openResult(page, at, { placing: makePlacing([[3], [3]]) });
  await give(page, codeOf(theirs));
  const box = section(page);
  await expect(box).toContainText('Their code is kept, and not shown yet.');
  await expect(box).toContainText('You have answered two of the six key questions.');
  await expect(box.getByRole('table')).toHaveCount(0);
  await expect(box).not.toContainText('Front line');
  await expect(box.getByLabel('Their code')).toHaveValue('');

  await page.reload();
  await expect(box).toContainText('Their code is kept, and not shown yet.');
  await box.getByRole('link', { name: 'Answer them now' }).click();
  await expect(page).toHaveURL(at('/place/'));
  await page.getByRole('button', { name: 'Continue where you stopped' }).click();
  await answerKeyQuestions(page, '3322');
  await page.getByRole('link', { name: 'See the result' }).click();

  await expect(box).toContainText('Both are here. The widest disagreement comes first.');
  await expect(
    box.getByRole('columnheader', { name: 'B Second person (Front line)' }),
  ).toBeVisible();
  await expect(box.getByRole('table').locator('tbody tr').first()).toContainText(proof.name);
});

test('two people place one firm, and neither sees the other’s answers first', async ({
  browser,
  page,
  at,
}) => {
  await openResult(page, at, { placing: firmPlacing });
  const invitation = await section(page).getByLabel('Invitation').inputValue();

  const second = await browser.newContext();
  const other = await second.newPage();
  await other.goto(invitation);
  await expect(other.getByRole('heading', { name: /^You were asked to place/ })).toBeVisible();
  await other.getByLabel('Your role').selectOption('partner');
  await other.getByRole('button', { name: 'Begin' }).click();
  await answerKeyQuestions(other, '111111');
  await other.getByRole('button', { name: 'Get the code now' }).click();
  const code = await other.getByRole('group', { name: 'The code' }).locator('code').innerText();
  await second.close();

  await give(page, `Here you are: ${code}`);
  await expect(section(page)).toContainText(
    'Places: Second person (Customer-facing partner) at Reactive; You at Listening.',
  );
  await expect(section(page)).toContainText('Widest apart: Service, by three stages.');
});

test('the reader’s own code is recognised, an earlier copy of it too', async ({ page, at }) => {
  await openResult(page, at, { placing: firmPlacing });
  await give(page, codeOf(firmPlacing));
  await expect(section(page).getByRole('alert')).toContainText(
    'This is your own code. Paste the one that the second person gave you.',
  );
  await give(page, codeOf(makePlacing([[1]], { nonce: firmPlacing.nonce })));
  await expect(section(page).getByRole('alert')).toContainText('This is your own code.');
  expect(await page.evaluate(() => localStorage.getItem('leap.received'))).toBeNull();
});

test('a later code of the same person takes the place of the earlier one', async ({ page, at }) => {
  await openResult(page, at, { placing: firmPlacing });
  await give(page, codeOf(theirs));
  await give(page, codeOf(theirs));
  await expect(section(page).getByRole('alert')).toContainText('This code is here already.');
  await give(page, codeOf({ ...theirs, role: 'other' }));
  await expect(section(page).getByRole('columnheader')).toHaveCount(4);
  await expect(
    section(page).getByRole('columnheader', { name: 'B Second person (Another role)' }),
  ).toBeVisible();

  await section(page)
    .getByRole('button', { name: /^Remove the code of/ })
    .click();
  await expect(section(page).getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Ask a second person' })).toBeFocused();
});

test('axe finds nothing where a code waits and where both are shown', async ({ page, at }) => {
  await openResult(page, at);
  await give(page, codeOf(theirs));
  await expect(section(page)).toContainText('Their code is kept');
  expect(await findAxeFaults(page)).toEqual([]);

  await openResult(page, at, { placing: firmPlacing });
  await section(page).getByRole('button', { name: proof.name, exact: true }).click();
  await give(page, codeOf(firmPlacing));
  await expect(section(page).getByRole('alert')).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findAxeFaults(page, ['color-contrast'])).toEqual([]);
});

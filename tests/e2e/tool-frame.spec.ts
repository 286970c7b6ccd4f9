import type { Page } from '@playwright/test';
import { writeFile } from '../../src/sharing/file.ts';
import { findAxeFaults } from './support/axe.ts';
import { openWith } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const moment = '2026-05-04T10:30:00.000Z';

/** A kept tool as the browser's store or a file holds it. */
function work(inputs: Record<string, string>, version = 1): string {
  const tool = { tool: 'return', version, inputs, changedAt: moment };
  return writeFile({ history: [], targets: {}, tools: [tool] }, moment);
}

const own = { people: '7', customers: '4000' };

const partsOf = (page: Page) => ({
  people: page.getByRole('textbox', { name: 'People who do the work' }),
  button: (name: string) => page.getByRole('button', { name, exact: true }),
  notice: page.getByText('Opened from a link', { exact: true }),
});

async function keptPeople(page: Page): Promise<string | undefined> {
  const text = await page.evaluate(() => localStorage.getItem('leap.tools'));
  const file = JSON.parse(text ?? '{}') as { tools?: { inputs: Record<string, string> }[] };
  return file.tools?.[0]?.inputs['people'];
}

test('a link is looked at, changed, kept or left, and what was there before is never lost', async ({
  page,
  at,
}) => {
  const { people, button, notice } = partsOf(page);
  const link = at('/tools/return/#inputs=1&people=99');
  await openWith(page, link, { 'leap.tools': work(own) });
  await expect(notice).toBeVisible();
  await expect(people).toHaveValue('99');
  expect(await findAxeFaults(page)).toEqual([]);

  // On a phone, going down to the result leaves the link where it was; so does a reload.
  await page.setViewportSize({ width: 390, height: 800 });
  await button('Down to what it shows').press('Enter');
  await expect(page.getByRole('heading', { name: 'What it shows' })).toBeFocused();
  await page.reload();
  await expect(people).toHaveValue('99');

  await button('Clear the inputs').press('Enter');
  await expect(people).toHaveValue('');
  await expect(button('Keep these in place of mine')).toHaveCount(0);
  expect(await keptPeople(page)).toBe('7');
  await button('Back to mine').press('Enter');
  await expect(people).toHaveValue('7');
  await expect(page).toHaveURL(at('/tools/return/'));
  await expect(page.getByRole('heading', { name: 'What you put in' })).toBeFocused();

  await page.goto(link);
  await people.fill('98');
  await button('Keep these in place of mine').press('Enter');
  expect(await keptPeople(page)).toBe('98');
  await button('Undo').press('Enter');
  await expect(people).toHaveValue('7');
  await button('Undo').press('Enter');
  await expect(people).toHaveValue('98');

  // A link that cannot be read says so until the reader goes on.
  await page.goto(at('/tools/return/#inputs=2&people=1'));
  await expect(page.getByText('This link was made with version 2').last()).toBeVisible();
  await button('Go on without it').press('Enter');
  await expect(page.getByText('This link was made with version 2')).toHaveCount(0);
  await expect(people).toHaveValue('98');
});

test('what was cleared comes back after more is typed and after a reload, and another tab ends that', async ({
  page,
  context,
  at,
}) => {
  const { people, button } = partsOf(page);
  await openWith(page, at('/tools/return/'), { 'leap.tools': work(own) });
  await button('Clear the inputs').press('Enter');
  await people.fill('1');
  await page.reload();
  await expect(people).toHaveValue('1');
  await button('Undo').press('Enter');
  await expect(people).toHaveValue('7');
  await expect(page.getByRole('textbox', { name: 'Customers', exact: true })).toHaveValue('4000');

  await test.step('a file of a newer version is refused', async () => {
    await page.getByLabel('Open a file').setInputFiles({
      name: 'newer.json',
      mimeType: 'application/json',
      buffer: Buffer.from(work({ people: '5' }, 9)),
    });
    await expect(page.getByRole('alert')).toContainText('It holds version 9 of this tool’s inputs');
    await expect(people).toHaveValue('7');
    await page.getByLabel('Open a file').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(work({ people: '5' })),
    });
    await expect(people).toHaveValue('5');
  });

  const other = await context.newPage();
  await other.goto(at('/tools/return/'));
  await partsOf(other).people.fill('42');
  await expect(people).toHaveValue('42');
  await expect(button('Undo')).toHaveCount(0);
  await other.close();
});

test('inputs of a newer version of the tool stay as they are', async ({ page, at }) => {
  const { people } = partsOf(page);
  await openWith(page, at('/tools/return/'), { 'leap.tools': work(own, 2) });
  await expect(people).toHaveValue('');
  await expect(
    page.getByText('This browser keeps inputs of a newer version of this tool.').last(),
  ).toBeVisible();
  await people.fill('3');
  expect(await keptPeople(page)).toBe('7');
});

import type { Page } from '@playwright/test';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { countByStatus } from '../../src/search/evidence-facets.ts';
import { expect, test } from './support/test.ts';

const { evidence, statuses, topics } = loadPlaybookFromDisk('.');
const total = `${evidence.length} rows`;
const counts = countByStatus(statuses, evidence);
const mismatch = counts.find(({ status }) => status.id === 'mismatch')!;
const mismatched = evidence.filter(({ status }) => status === 'mismatch');

/** The rows that stand on the page. */
function rowsOn(page: Page) {
  return page.getByRole('article').filter({ visible: true });
}

test('the sources narrow by status, say how many are left, keep that in the address and find their way back @core', async ({
  page,
  at,
}) => {
  await page.goto(at('/evidence/sources/'));
  const said = page.getByRole('status');
  await expect(said).toHaveText(`${total}.`);
  const checked = page.getByRole('region', { name: 'How far we could check' });
  await expect(checked.getByRole('term')).toHaveText(
    counts.map(({ status, count }) => `${count} ${status.label}`),
  );

  await page.getByLabel('Status').selectOption({ label: mismatch.status.label });
  await expect(said).toHaveText(`${mismatch.count} of ${total}.`);
  await expect(rowsOn(page)).toHaveCount(mismatch.count);
  // The topics that still have rows, with as many as are left.
  const left = topics
    .map(({ id, title }) => [title, mismatched.filter(({ topic }) => topic === id).length] as const)
    .filter(([, count]) => count > 0);
  await expect(page.getByRole('navigation', { name: 'Topics' }).getByRole('listitem')).toHaveText(
    left.map(([title, count]) => `${title} (${count})`),
  );
  await page.reload();
  await expect(said).toHaveText(`${mismatch.count} of ${total}.`);

  await page.locator('#e69').getByText('Replaced by').waitFor();
  // A link to a row that the filter leaves out still leads to it.
  await page
    .getByRole('article')
    .filter({ hasText: 'Replaced by' })
    .filter({ hasText: 'E69' })
    .getByRole('link', { name: 'E116' })
    .click();
  await expect(rowsOn(page)).toHaveCount(mismatch.count + 1);
  await expect(page.locator('#e116')).toBeInViewport();
  await expect(said).toContainText('E116: the row that the address names is shown as well');

  await page.emulateMedia({ media: 'print' });
  await expect(rowsOn(page)).toHaveCount(evidence.length);
  await page.emulateMedia({ media: 'screen' });

  await page.goto(at('/evidence/sources/#e175'));
  await expect(page.locator('#e175')).toContainText('Who was asked was not visible to us');
  await page.getByRole('link', { name: 'Back to the filters' }).last().click();
  await expect(page.getByRole('combobox', { name: 'Seed document' })).toBeInViewport();
  await expect(page.getByRole('combobox', { name: 'Seed document' })).toHaveAccessibleDescription(
    'one of the five texts this playbook began from',
  );

  await page.goto(at('/evidence/'));
  await expect(page.getByRole('button', { name: 'Source E110 reported' })).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('What this page rests on')).toBeVisible();
  await expect(page.getByRole('note').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await page.goto(at('/evidence/sources/?status=first-hand&year=2025'));
  await expect(said).toHaveText('No row has all of this.');
  await expect(rowsOn(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all rows' }).press('Enter');
  await expect(said).toHaveText(`${total}.`);
  await expect(page.getByLabel('Status')).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('a citation leads to its row, whose line can be copied', async ({ page, at, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(at('/evidence/perception-gap/'));
  await page.getByRole('button', { name: 'Source E08' }).first().click();
  const note = page.getByRole('note').filter({ visible: true });
  // What to know before using the figure comes before the figure.
  await expect(note).toContainText(
    /E08: reported by others.*Caution: .*Seven in ten executives.*70% executives/s,
  );
  await note.getByRole('button', { name: 'Close' }).click();
  await expect(note).toHaveCount(0);
  await page.getByRole('button', { name: 'Source E08' }).first().click();
  await note.getByRole('link', { name: 'E08' }).click();
  await page.waitForURL(at('/evidence/sources/#e08'));
  const row = page.locator('#e08');
  await expect(row).toBeInViewport();
  await expect(row).toContainText(
    '70% executives who believe that taking part in social media raises advocacy',
  );
  await expect(row).toContainText('asked 2010, published 2011');
  await expect(row.getByRole('link', { name: 'Home' })).toBeVisible();

  await row.getByText('Cite this row').press('Enter');
  await row.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(row.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^IBM Institute for Business Value.*reported by others\). The Leap, row E08\. \S+$/,
  );
  expect(copied.split(' ').at(-1)).toBe(page.url());

  for (const name of ['Download CSV', 'Download JSON']) {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    const file = await page.request.get(new URL(address!, page.url()).href);
    expect(file.status()).toBe(200);
    expect(await file.text()).toContain(evidence[0]!.claim);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the sources stand there whole, without fields that do nothing', async ({ page, at }) => {
    await page.goto(at('/evidence/sources/?status=mismatch'));
    await expect(rowsOn(page)).toHaveCount(evidence.length);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await page.locator('#e08 summary').click();
    await expect(page.locator('#e08 details p')).toBeVisible();
    await expect(page.locator('#e08').getByRole('button')).toHaveCount(0);
  });
});

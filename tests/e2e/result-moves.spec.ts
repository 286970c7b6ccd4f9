import type { Page } from '@playwright/test';
import { codeOf, firmPlacing, keep, partialPlacing, playbook } from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { plays, cases } = playbook;

function findPlay(id: string) {
  return plays.find((play) => play.id === id)!;
}

async function openResult(page: Page, at: (path: string) => string, kept: Kept): Promise<void> {
  await keep(page, at('/privacy/'), kept);
  await page.goto(at('/place/result/'));
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** What this browser keeps under a key, as text. */
function kept(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

test('the next moves say why, when they are done and what they wait for, and go into the plan by keyboard', async ({
  page,
  at,
}) => {
  const pathTo = (path: string) => new URL(at(path)).pathname;
  await openResult(page, at, { placing: firmPlacing });
  const moves = section(page, 'Next moves');
  const [insight, people, proof] = ['insight-leap', 'people-leap', 'proof-leap'].map(findPlay);
  await expect(moves.getByRole('heading', { level: 3 })).toHaveText(
    [insight, people, proof].map((play) => play!.title),
  );
  await expect(moves.getByRole('link', { name: insight!.title }).first()).toHaveAttribute(
    'href',
    pathTo('/plays/insight-leap/'),
  );
  await expect(moves).toContainText(
    'Insight holds the place back, at Listening. This play leads it to Conversing.',
  );
  const items = moves.getByRole('list').first().locator('> li');
  await expect(items.nth(0)).toContainText(`Done when${insight!.doneWhen}`);
  await expect(items.nth(0)).toContainText(`Who leads${insight!.lead}`);
  await expect(items.nth(0)).toContainText(`Time${insight!.time}`);
  const echoed = cases.find(({ id }) => id === people!.case);
  if (echoed) {
    await expect(items.nth(1).getByRole('link', { name: echoed.short })).toHaveAttribute(
      'href',
      pathTo(`/cases/${echoed.id}/`),
    );
  }
  await expect(
    page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Next moves' }),
  ).toHaveAttribute('href', '#next-moves');

  await moves.getByRole('button', { name: `Add to plan: ${people!.title}` }).focus();
  await page.keyboard.press('Enter');
  const link = items.nth(1).getByRole('link', { name: 'Your plan' });
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('href', pathTo('/plan/'));
  await expect(items.nth(1).getByRole('status')).toHaveText('In your plan.');
  await expect(moves.getByRole('button', { name: /^Add to plan/ })).toHaveCount(2);
  expect(await kept(page, 'leap.plan')).toContain('people-leap');
  await page.reload();
  await expect(items.nth(1).getByRole('status')).toHaveText('In your plan.');
});

test('a result from a link has moves too; the plan is the reader’s own, the board page’s lines are not kept', async ({
  page,
  at,
}) => {
  const board = { owner: 'Ada Byron', time: '', cost: '', decision: '' };
  await keep(page, at('/privacy/'), { placing: firmPlacing, board });
  await page.goto(at(`/place/result/#${codeOf(partialPlacing)}`));
  const moves = section(page, 'Next moves');
  await expect(moves).toContainText(
    'Insight stands at Listening. There is no place yet, so the earliest leap comes first.',
  );
  await expect(moves).toContainText(
    'People and Proof are not assessed, so no play is chosen for them.',
  );
  const { title } = findPlay('insight-leap');
  await moves.getByRole('button', { name: `Add to plan: ${title}` }).click();
  expect(await kept(page, 'leap.plan')).toContain('insight-leap');

  const form = section(page, 'For the board page');
  await expect(form).toContainText('It is not kept');
  await expect(form.getByLabel('Owner of the first move')).toHaveValue('');
  await form.getByLabel('Owner of the first move').fill('Grace Hopper');
  expect(await kept(page, 'leap.board')).toContain('Ada Byron');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article').getByText('Grace Hopper')).toBeVisible();
});

test('what is typed for the board page is kept in this browser, cut to its length, and printed', async ({
  page,
  at,
}) => {
  await openResult(page, at, { placing: firmPlacing });
  const form = section(page, 'For the board page');
  const { lead } = findPlay('insight-leap');
  await expect(form.getByLabel('Owner of the first move')).toHaveAccessibleDescription(
    `The play names: ${lead}.`,
  );
  await form.getByLabel('Owner of the first move').pressSequentially('Ada  Byron ');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Six weeks');
  await expect(form.getByLabel('Owner of the first move')).toHaveValue('Ada Byron');
  await form.getByLabel('The decision you ask for').fill('Let two people answer.');
  await page.reload();
  await expect(form.getByLabel('Owner of the first move')).toHaveValue('Ada Byron');
  await expect(form.getByLabel('Time it takes')).toHaveValue('Six weeks');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article', { name: 'Where we stand on the path' });
  await expect(sheet.getByText('Let two people answer.')).toBeVisible();
});

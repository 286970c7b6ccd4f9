import type { Page } from '@playwright/test';
import { emptyWords } from '../../src/sharing/board-ask.ts';
import { writeFile } from '../../src/sharing/file.ts';
import { makeEntry } from '../../src/sharing/plan.ts';
import {
  codeOf,
  firmPlacing,
  openKept,
  partialPlacing,
  playbook,
} from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { plays, cases } = playbook;

function findPlay(id: string) {
  return plays.find((play) => play.id === id)!;
}

async function openResult(page: Page, at: (path: string) => string, kept: Kept): Promise<void> {
  await openKept(page, at('/place/result/'), kept);
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
  const [people, insight, proof] = ['people-leap', 'insight-leap', 'proof-leap'].map(findPlay);
  await expect(moves.getByRole('heading', { level: 3 })).toHaveText(
    [people, insight, proof].map((play) => play!.title),
  );
  await expect(moves.getByRole('link', { name: people!.title }).first()).toHaveAttribute(
    'href',
    pathTo('/plays/people-leap/'),
  );
  const items = moves.getByRole('list').first().locator('> li');
  await expect(items.nth(0)).toContainText(
    `People is second of three that stand level at Listening, by the order of the rule: Insight, People, Purpose, Service, Dialogue, Proof. It comes before “${insight!.title}”, which waits for it.`,
  );
  await expect(items.nth(0)).toContainText(`Done when${people!.doneWhen}`);
  await expect(items.nth(0)).toContainText(`Who leads${people!.lead}`);
  await expect(items.nth(0)).toContainText(`Time${people!.time}`);
  const echoed = cases.find(({ id }) => id === insight!.case);
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

  await moves.getByRole('button', { name: `Add to plan: ${insight!.title}` }).focus();
  await page.keyboard.press('Enter');
  const link = items.nth(1).getByRole('link', { name: 'Your plan' });
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('href', pathTo('/plan/'));
  await expect(items.nth(1).getByRole('status')).toHaveText('In your plan.');
  await expect(moves.getByRole('button', { name: /^Add to plan/ })).toHaveCount(2);
  expect(await kept(page, 'leap.plan')).toContain('insight-leap');
  await page.reload();
  await expect(items.nth(1).getByRole('status')).toHaveText('In your plan.');
});

test('a result from a link has moves too; the plan is the reader’s own, the board page’s lines are not kept', async ({
  page,
  at,
}) => {
  const board = { ...emptyWords, play: 'people-leap', owner: 'Ada Byron' };
  await openKept(page, at(`/place/result/#${codeOf(partialPlacing)}`), {
    placing: firmPlacing,
    board,
  });
  const moves = section(page, 'Next moves');
  await expect(moves).toContainText(
    'There is no place yet, so these are plays for the dimensions assessed: up to three, the earliest leap first.',
  );
  await expect(moves).toContainText('Insight is the lowest of those assessed, at Listening.');
  await expect(moves).toContainText(
    /People (is|and Proof are) not assessed. Answer (its|their) questions first/,
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
  await page.emulateMedia({ media: 'screen' });

  // Another result in its place says nothing of it, although its first move is the same.
  await page.evaluate(
    (code) => (window.location.hash = code),
    codeOf({ ...partialPlacing, nonce: partialPlacing.nonce + 1 }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('article').getByText('Grace Hopper')).toHaveCount(0);
  await expect(form.getByLabel('Owner of the first move')).toHaveValue('');

  // Words of the reader's own are for one placing too.
  const own = { ...board, placing: firmPlacing.nonce + 1 };
  await openKept(page, at('/place/result/'), { placing: firmPlacing, board: own });
  await expect(form).toContainText('Typed for another placing.');
  await form.getByRole('button', { name: 'Use it for the first move' }).click();
  await expect(form.getByLabel('Owner of the first move')).toHaveValue('Ada Byron');
  expect(await kept(page, 'leap.board')).toContain(`"placing": ${firmPlacing.nonce}`);
});

test('what is typed for the board page is kept in this browser, cut to its length, and printed for its move alone', async ({
  page,
  at,
}) => {
  const { lead, title } = findPlay('people-leap');
  const plan = [makeEntry({ id: 'people-leap', title }, '2026-05-04T10:30:00.000Z')];
  await openResult(page, at, { placing: firmPlacing });
  await page.evaluate(
    (text) => localStorage.setItem('leap.plan', text),
    writeFile(
      { history: [], targets: {}, plan: plan.map((one) => ({ ...one, owner: 'Ada Byron' })) },
      '2026-05-04T10:30:00.000Z',
    ),
  );
  await page.reload();
  const form = section(page, 'For the board page');
  const owner = form.getByLabel('Owner of the first move');
  const decision = form.getByLabel('The decision you ask for');
  await expect(owner).toHaveAccessibleDescription(`The play names: ${lead}.`);
  await form.getByRole('button', { name: 'From your plan: Ada Byron' }).press('Enter');
  await expect(owner).toBeFocused();
  await expect(owner).toHaveValue('Ada Byron');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Six  weeks ');
  await page.keyboard.press('Tab');
  await expect(form.getByLabel('Time it takes')).toHaveValue('Six weeks');
  await decision.fill('Let two people answer.');
  await page.reload();
  await expect(owner).toHaveValue('Ada Byron');
  await expect(form.getByRole('button', { name: /^From your plan/ })).toHaveCount(0);
  const sheet = page.getByRole('article', { name: 'Where we stand on the path' });
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('Let two people answer.')).toBeVisible();

  // With People at its target another move is the first.
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Good enough for us: People').selectOption('2');
  await expect(form).toContainText(`Typed for “${title}”, which is not the first move now.`);
  await expect(decision).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toContainText(`The first move: ${findPlay('insight-leap').title}`);
  await expect(sheet).not.toContainText('Let two people answer.');
  await expect(sheet).not.toContainText('Ada Byron');
  await page.emulateMedia({ media: 'screen' });
  await form.getByRole('button', { name: 'Use it for the first move' }).press('Enter');
  await expect(owner).toBeFocused();
  await expect(decision).toHaveValue('Let two people answer.');
});

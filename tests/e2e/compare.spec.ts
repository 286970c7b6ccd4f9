import type { Page } from '@playwright/test';
import { compareLink, resultLink } from '../../src/sharing/link.ts';
import { writeFile } from '../../src/sharing/file.ts';
import { findAxeFaults } from './support/axe.ts';
import { codeOf, openKept, makeEntry, makePlacing, playbook } from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

type At = (path: string) => string;

const { model } = playbook;
const [purpose, insight] = model.dimensions;

/** Listening: furthest along in Service. */
const anna = makePlacing(
  [
    [2, 2, 2],
    [2, 2, 2],
    [2, 2, 2],
    [4, 4, 4],
    [2, 2, 2],
    [2, 2, 2],
  ],
  { nonce: 21, role: 'executive' },
);
/** Reactive: nobody has answered Proof, and one answer of Insight is not known. */
const ben = makePlacing(
  [
    [1, 2, 2],
    [1, 'dont-know', null],
    [1, 1, 1],
    [1, 1, 1],
    [2, 2, 2],
  ],
  { nonce: 22, role: 'front-line' },
);
const march = { ...anna, nonce: 30, changedAt: '2026-03-02T09:00:00.000Z' };
const may = {
  ...makePlacing([
    [3, 3, 3],
    [3, 3, 3],
    [3, 3, 2],
    [3, 4, 4],
    [3, 3, 3],
    [2, 2, 2],
  ]),
  nonce: 31,
  changedAt: '2026-05-04T09:00:00.000Z',
};

async function openCompare(page: Page, at: At, kept: Kept = {}, fragment = '#compare') {
  await openKept(page, at(`/place/result/${fragment}`), kept);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}

function section(page: Page) {
  return page.getByRole('region', { name: 'Side by side', exact: true });
}

async function add(page: Page, text: string): Promise<void> {
  await section(page).getByLabel('Links or codes').fill(text);
  await section(page).getByRole('button', { name: 'Add', exact: true }).click();
}

/** The dimensions from the top, each with what stands in its cells. */
async function rowsOf(page: Page): Promise<string[]> {
  const rows = section(page).getByRole('table').locator('tbody tr');
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const copy = row.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
      return [...copy.children]
        .map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
        .join(' | ');
    }),
  );
}

test('two codes open side by side for somebody without a result, the widest disagreement first @core', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  await page.getByRole('link', { name: 'compare codes' }).click();
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused();
  await expect(section(page)).toBeInViewport();
  await expect(section(page)).toContainText('Add two or more.');

  await add(page, `Anna: ${codeOf(anna)}\nBen (sorry, late): ${codeOf(ben)} thanks!`);
  await expect(section(page)).toContainText('Two results added.');
  await expect(section(page)).toContainText('Places: B at Reactive; A at Listening.');
  await expect(section(page)).toContainText('Widest apart: Service, by three stages.');
  await expect(
    section(page).getByRole('radio', { name: 'Several people: widest disagreement first' }),
  ).toBeChecked();
  const rows = await rowsOf(page);
  expect(rows[0]).toBe('Service | 4 Connected | 1 Reactive | Three stages');
  expect(rows.at(-1)).toBe('Proof | 2 Listening | Not assessed | Too few to compare');
  expect(rows.map((row) => row.split(' | ')[0]!).toSorted()).toEqual(
    model.dimensions.map(({ name }) => name).toSorted(),
  );
});

test('roles, coverage and names tell the results apart', async ({ page, at }) => {
  await openCompare(page, at);
  await add(page, `${codeOf(anna)} ${resultLink(at('/place/result/'), codeOf(ben))}`);
  const list = section(page).getByRole('list', { name: 'The results' });
  await expect(list.getByRole('listitem').first()).toContainText('Executive');
  await expect(list.getByRole('listitem').first()).toContainText('18 of 18 questions answered');
  await expect(list.getByRole('listitem').last()).toContainText('Front line');
  await expect(list.getByRole('listitem').last()).toContainText('13 of 18 questions answered');

  await section(page).getByLabel('Name of B').fill('The front desk');
  await expect(section(page)).toContainText('Places: The front desk at Reactive; A at Listening.');
  await expect(section(page).getByRole('columnheader', { name: 'B The front desk' })).toBeVisible();

  await section(page).getByRole('button', { name: 'Remove A', exact: true }).click();
  await expect(section(page)).toContainText('One is here. Add one more');
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused();
});

test('a dimension opens to its questions with each answer in its words', async ({ page, at }) => {
  await openCompare(page, at);
  await add(page, `${codeOf(anna)} ${codeOf(ben)}`);
  const button = section(page).getByRole('button', { name: insight!.name, exact: true });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');

  const questions = section(page)
    .getByRole('list', { name: `Questions of ${insight!.name}` })
    .getByRole('listitem');
  await expect(questions).toHaveCount(3);
  await expect(questions.nth(0)).toContainText(insight!.questions[0]!.stem);
  await expect(questions.nth(0)).toContainText('one step apart');
  await expect(questions.nth(0)).toContainText(insight!.questions[0]!.answers[1]!.text);
  await expect(questions.nth(0)).toContainText(insight!.questions[0]!.answers[0]!.text);
  await expect(questions.nth(1)).toContainText('I don’t know');
  await expect(questions.nth(2)).toContainText('Not answered');
  await expect(questions.nth(2)).toContainText('too few to compare');

  await page.keyboard.press('Enter');
  await expect(questions).toHaveCount(0);

  // A later code of a placing that is here is known as such.
  const later = makePlacing([[2, 2, 3]], { nonce: anna.nonce, role: anna.role });
  await add(page, codeOf(later));
  await expect(section(page)).toContainText('the same placing as A, at another moment');
});

test('two saved results of one firm show what moved, in stages and in answer steps', async ({
  page,
  at,
}) => {
  await openCompare(page, at, { history: [makeEntry('May', may), makeEntry('March', march)] });
  const box = section(page);
  await box.getByRole('checkbox', { name: 'May' }).check();
  await box.getByRole('checkbox', { name: 'March' }).check();
  await expect(box.getByRole('radio', { name: 'One firm over time: what moved' })).toBeChecked();
  await expect(box.getByRole('columnheader').nth(1)).toHaveText('AMarch');
  await expect(box).toContainText(
    'The place moved from Listening to Conversing: one stage up. Answers moved eleven steps up and one step down; a step is one answer by one stage.',
  );
  expect(await rowsOf(page)).toEqual([
    'Purpose | 2 Listening | 3 Conversing | One stage up',
    'Insight | 2 Listening | 3 Conversing | One stage up',
    'Dialogue | 2 Listening | 3 Conversing | One stage up',
    'Service | 4 Connected | 4 Connected | Not moved',
    'People | 2 Listening | 3 Conversing | One stage up',
    'Proof | 2 Listening | 2 Listening | Not moved',
  ]);

  await box.getByRole('button', { name: purpose!.name, exact: true }).click();
  await expect(box.getByRole('list', { name: `Questions of ${purpose!.name}` })).toContainText(
    'one step up',
  );
  await box.getByRole('radio', { name: 'Several people: widest disagreement first' }).check();
  await expect(box).toContainText('Widest apart:');
});

test('a result is still there after a reload, however long the name of its file', async ({
  page,
  at,
}) => {
  await openCompare(page, at);
  await section(page)
    .getByLabel('Add from a file')
    .setInputFiles({
      name: `${'long-'.repeat(20)}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(
        writeFile({ current: anna, history: [], targets: {} }, '2026-05-05T08:00:00.000Z'),
      ),
    });
  await add(page, codeOf(ben));
  const results = section(page).getByRole('list', { name: 'The results' });
  await expect(results.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
  await page.reload();
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await expect(results.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
  await expect(results.getByLabel('Name of A')).toHaveValue('long-'.repeat(12));
});

test('a result in a file is added from the file, and nothing of it is kept', async ({
  page,
  at,
}) => {
  await openCompare(page, at);
  await add(page, codeOf(ben));
  const work = { current: anna, history: [makeEntry('March', march)], targets: {} };
  await section(page)
    .getByLabel('Add from a file')
    .setInputFiles({
      name: 'from-anna.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeFile(work, '2026-05-05T08:00:00.000Z')),
    });
  const found = section(page).getByRole('list', { name: 'Results in from-anna.json' });
  await expect(found.getByRole('listitem')).toHaveCount(2);
  await found.getByRole('button', { name: 'Add March' }).click();
  await expect(section(page)).toContainText('Places: A at Reactive; March at Listening.');
  expect(
    await page.evaluate(() =>
      ['leap.placing', 'leap.received'].map((key) => localStorage.getItem(key)),
    ),
  ).toEqual([null, null]);
});

test('a result of an edition that this site lacks is named and not set beside the others', async ({
  page,
  at,
}) => {
  await openCompare(page, at);
  const foreign = { ...anna, edition: '2031.1' };
  await section(page)
    .getByLabel('Add from a file')
    .setInputFiles({
      name: 'later.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        writeFile(
          { history: [makeEntry('Later', foreign)], targets: {} },
          '2026-05-05T08:00:00.000Z',
        ),
      ),
    });
  await add(page, codeOf(ben));
  await expect(section(page)).toContainText(
    'Made under edition 2031.1, which this site does not have. It is kept and not scored.',
  );
  await expect(section(page)).toContainText('One is here. Add one more');
  await section(page).getByRole('button', { name: 'Remove later.json' }).click();
  await expect(section(page)).not.toContainText('2031.1');
});

test.describe('a link to several results', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('opens them side by side, is there to be copied, and survives a reload', async ({
    page,
    at,
  }) => {
    await openCompare(page, at, {}, `#${codeOf(anna)},${codeOf(ben)}`);
    await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused();
    await expect(section(page)).toContainText('Places: B at Reactive; A at Listening.');
    await section(page).getByLabel('Name of A').fill('Anna');
    await section(page).getByRole('button', { name: 'Copy a link to these results' }).click();
    await expect(section(page).getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      compareLink(at('/place/result/'), [codeOf(anna), codeOf(ben)]),
    );

    await page.reload();
    await expect(section(page)).toContainText('Places: B at Reactive; Anna at Listening.');
    await expect(
      section(page).getByRole('list', { name: 'The results' }).getByRole('listitem'),
    ).toHaveCount(2);
  });
});

test('the same result is there once, and at most eight have room', async ({ page, at }) => {
  await openCompare(page, at, { placing: anna });
  await add(page, `${codeOf(ben)} ${codeOf(ben)}`);
  await expect(section(page)).toContainText('One result added. One result was there already.');
  const many = Array.from({ length: 8 }, (_, index) => codeOf({ ...ben, nonce: 100 + index }));
  await add(page, many.join(' '));
  await expect(section(page)).toContainText(
    'Seven results added. One result left out: at most eight stand side by side. Remove one first.',
  );
  await expect(section(page)).toContainText('Places: A, B, C, D, E, F, G and H at Reactive.');
  await expect(section(page).getByRole('checkbox', { name: 'Your present result' })).toBeDisabled();
  await section(page).getByRole('button', { name: 'Remove all' }).click();
  await expect(section(page)).toContainText('Add two or more.');
});

test('what stands side by side can be laid over the profile', async ({ page, at }) => {
  await openCompare(page, at, { placing: anna });
  await add(page, codeOf(ben));
  await section(page).getByRole('checkbox', { name: 'Your present result' }).check();
  await section(page).getByLabel('Name of A').fill('Ben');
  await expect(
    page.getByRole('group', { name: 'Lay over it' }).getByRole('checkbox', { name: 'Ben' }),
  ).toBeVisible();
});

test('axe finds nothing where results stand side by side', async ({ page, at }) => {
  await openCompare(page, at, { history: [makeEntry('March', march)] });
  await add(page, `${codeOf(anna)} ${codeOf(ben)}`);
  await section(page).getByRole('checkbox', { name: 'March' }).check();
  await section(page).getByRole('button', { name: insight!.name, exact: true }).click();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findAxeFaults(page, ['color-contrast'])).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await findAxeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { PlanEntry } from '../../src/sharing/plan.ts';
import { writeFile } from '../../src/sharing/file.ts';
import { findAxeFaults } from './support/axe.ts';
import { openWith, playbook } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { plays } = playbook;
const read = plays.find(({ id }) => id === 'insight-look')!;
const close = plays.find(({ id }) => id === 'people-leap')!;

const gone: PlanEntry = {
  play: 'insight-lurk',
  title: 'Lurk before you look',
  owner: 'Bea Boyd',
  date: '2026-05-04',
  state: 'doing',
  note: 'Half of it is done.',
  addedAt: '2025-01-01T09:30:00.000Z',
};

/** An entry as long as it may be. */
function makeFull({ id, title }: { id: string; title: string }): PlanEntry {
  const owner = 'Annabel Featherstonehaug, customer service, northern and western Europe, Nordics';
  const note = 'Ask the desk for the list. '.repeat(11).slice(0, 280).trim();
  return { ...gone, play: id, title, owner, note };
}

/** Opens the plan in a browser that has kept one. */
async function openPlan(page: Page, at: (path: string) => string, plan: PlanEntry[]) {
  const text = writeFile({ history: [], targets: {}, plan }, '2026-03-02T08:00:00Z');
  await openWith(page, at('/plan/'), { 'leap.plan': text });
  await untilReady(page);
}

/** What is done before the island has started is lost. */
async function untilReady(page: Page): Promise<void> {
  await expect(page.locator('.plan[data-ready="true"]')).toBeVisible();
}

function entry(page: Page, title: string) {
  return page.getByRole('group', { name: title });
}

async function titles(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'The plays in your plan' });
  return list.getByRole('heading').allTextContents();
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function press(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

test('a reader adds two plays, fills them in by keyboard, and takes the plan away @core', async ({
  page,
  at,
}) => {
  await page.goto(at(`/plays/${read.id}/`));
  await page.getByRole('button', { name: 'Add to plan' }).press('Enter');
  await expect(page.getByText('In your plan.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Your plan' })).toBeFocused();
  await page.goto(at(`/plays/${close.id}/`));
  await page.getByRole('button', { name: 'Add to plan' }).click();
  await page.keyboard.press('Enter');
  await untilReady(page);
  expect(await titles(page)).toEqual([read.title, close.title]);
  await expect(entry(page, close.title).getByText('People, Leap')).toBeVisible();
  await expect(
    entry(page, close.title).getByText(/^Waits for .+ not in the plan\.$/),
  ).toBeVisible();
  await expect(page.getByText('Two plays: 2 to do, 0 doing, 0 done.')).toBeVisible();

  const first = entry(page, read.title);
  await first.getByLabel('Owner').focus();
  await page.keyboard.type('Ann Adams ');
  await first.getByLabel('Date').fill('2026-09-01');
  await first.getByLabel('State').selectOption('Doing');
  await first.getByLabel('Note').fill('=1+1, *now*');
  const up = page.getByRole('button', { name: `Move up: ${close.title}` });
  await up.press('Enter');
  await expect(up).toBeFocused();
  await expect(page.getByText(`“${close.title}” is number 1 of 2 now.`)).toBeAttached();
  expect(await findAxeFaults(page)).toEqual([]);

  await page.reload();
  await untilReady(page);
  expect(await titles(page)).toEqual([close.title, read.title]);
  await expect(first.getByLabel('Owner')).toHaveValue('Ann Adams');
  await expect(first.getByLabel('Date')).toHaveValue('2026-09-01');
  await expect(first.getByLabel('Note')).toHaveValue('=1+1, *now*');
  await expect(page.getByText('Two plays: 1 to do, 1 doing, 0 done.')).toBeVisible();

  const markdown = await textOf(await press(page, 'Markdown'));
  expect(markdown).toContain(
    `2. [${read.title}](${at(`/plays/${read.id}/`)})\n   - Dimension and leap: Insight, Look\n   - State: Doing`,
  );
  expect(markdown).toContain('- Note: \\=1+1, \\*now\\*');

  const table = await press(page, 'CSV, for a spreadsheet');
  expect(table.suggestedFilename()).toMatch(/^the-leap-plan-\d{4}-\d{2}-\d{2}\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(await textOf(table), { header: true });
  expect(data[1]).toMatchObject({ Play: read.title, Owner: 'Ann Adams', Note: "'=1+1, *now*" });

  await expect(
    page.getByText(`Not in the calendar file, for want of a date: “${close.title}”.`),
  ).toBeVisible();
  const calendar = new ICAL.Component(ICAL.parse(await textOf(await press(page, 'Calendar file'))));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    [read.title, '2026-09-01'],
  ]);
});

test('a play that is gone stays, named, until it is removed, which can be undone', async ({
  page,
  context,
  at,
}) => {
  await openPlan(page, at, [makeFull(read), gone]);
  await expect(page.getByText('One play is no longer in the playbook')).toBeVisible();
  const old = entry(page, gone.title);
  await expect(old.getByLabel('Owner')).toHaveValue('Bea Boyd');
  await expect(old.getByRole('link')).toHaveCount(0);
  await old.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(page.getByText('One play is no longer in the playbook')).toBeHidden();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: gone.title })).toBeFocused();
  await expect(old.getByLabel('Note')).toHaveValue('Half of it is done.');

  // What another tab does is seen here, and what is typed here meanwhile stays.
  await old.getByLabel('Note').fill('Typed here');
  const other = await context.newPage();
  await other.goto(at(`/plays/${close.id}/`));
  await other.getByRole('button', { name: 'Add to plan' }).click();
  await expect(entry(page, close.title)).toBeVisible();
  await expect(old.getByLabel('Note')).toHaveValue('Typed here');
  await entry(page, close.title).getByRole('button', { name: 'Remove' }).click();
  await expect(other.getByRole('button', { name: 'Add to plan' })).toBeVisible();
});

test('the file that holds everything brings a deleted plan back, and asks before it changes one', async ({
  page,
  at,
}) => {
  await openPlan(page, at, [makeFull(read), gone]);
  await page.getByRole('link', { name: 'Save or delete everything' }).click();
  const box = page.getByRole('region', { name: 'A file of your own' });
  const saved = await (await press(page, 'Save everything as a file')).path();
  await page.getByRole('button', { name: 'Delete everything that is saved here' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  expect(await page.evaluate(() => localStorage.getItem('leap.plan'))).toBeNull();

  await page.getByLabel('Open a file').setInputFiles(saved);
  await expect(box.getByText('Adds two plays in the plan.')).toBeVisible();
  await box.getByRole('button', { name: 'Bring it in' }).click();
  await page.goto(at('/plan/'));
  await expect(entry(page, gone.title).getByLabel('Owner')).toHaveValue('Bea Boyd');

  await entry(page, gone.title).getByLabel('Owner').fill('Cem');
  await page.getByRole('link', { name: 'Save or delete everything' }).click();
  // This button comes once the island has started and has read the store.
  await expect(box.getByRole('button', { name: 'Save everything as a file' })).toBeVisible();
  await page.getByLabel('Open a file').setInputFiles(saved);
  await expect(box.getByText('Already here and alike: one play in the plan.')).toBeVisible();
  await box.getByLabel(`Replace what your plan says of “${gone.title}”`).check();
  expect(await findAxeFaults(page)).toEqual([]);
  await box.getByRole('button', { name: 'Bring it in' }).click();
  await page.goto(at('/plan/'));
  await expect(entry(page, gone.title).getByLabel('Owner')).toHaveValue('Bea Boyd');
});

test('the plan prints on one sheet of A4 and of Letter, and holds nothing else', async ({
  page,
  at,
}) => {
  const twelve = plays
    .slice(0, 12)
    .map((play) => ({ ...makeFull(play), owner: 'Ann', note: 'Soon.' }));
  await openPlan(page, at, [...twelve, makeFull(plays[12]!), makeFull(plays[13]!)]);
  await expect(page.getByText('may take more than one sheet')).toBeVisible();
  await openPlan(page, at, twelve);
  await expect(page.getByText('may take more than one sheet')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article', { name: 'The plan' });
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveCount(12);
  await expect(sheet).toContainText(plays[11]!.doneWhen);
  await expect(sheet).toContainText(/Waits for: “.+”, which is not in the plan\./);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g), format).toHaveLength(1);
  }
});

test('of a damaged plan every fault is named, with the way to get the rest back', async ({
  page,
  at,
}) => {
  await openPlan(page, at, [makeFull(read)]);
  await page.evaluate(() => {
    const kept = localStorage.getItem('leap.plan')!;
    localStorage.setItem('leap.plan', kept.replace('"doing"', '"halted"'));
  });
  await page.reload();
  await untilReady(page);
  await expect(page.getByText(/^plan\.0\.state A state is/)).toBeVisible();
  await expect(page.getByText('In the plan below: 0 of its 1 entries.')).toBeVisible();
  expect(await textOf(await press(page, 'Download that text'))).toContain('"halted"');
  expect(await findAxeFaults(page)).toEqual([]);
});

test('where nothing can be stored a play says so, and a full store loses nothing that is typed', async ({
  page,
  at,
}) => {
  await openPlan(page, at, [gone]);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  await entry(page, gone.title).getByLabel('Note').fill('Not to be lost');
  await expect(page.getByText('This browser’s store for the site is full')).toBeVisible();
  await page.getByRole('button', { name: `Move up: ${gone.title}` }).press('Enter');
  await expect(entry(page, gone.title).getByLabel('Note')).toHaveValue('Not to be lost');
  expect(await textOf(await press(page, 'Markdown'))).toContain('- Note: Not to be lost');

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(at(`/plays/${read.id}/`));
  await page.getByRole('button', { name: 'Add to plan' }).click();
  await expect(
    page.getByText('The play cannot be added: this browser does not let the page keep anything.'),
  ).toBeVisible();
  await page.goto(at('/plan/'));
  await expect(page.getByText('so the plan ends with this page')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Choose a play' })).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
});

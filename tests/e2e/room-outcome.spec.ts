import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import type { ExampleAnswer } from '../../src/model/types.ts';
import { readRoomFile, writeRoom } from '../../src/room/room-file.ts';
import type { Room } from '../../src/room/room.ts';
import { encodeCode } from '../../src/sharing/code.ts';
import { answersInOrder } from '../../src/scoring/answers.ts';
import { findAxeFaults } from './support/axe.ts';
import { openWith, playbook } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { model, plays } = playbook;
const begun = '2026-05-04T09:00:00.000Z';
const linkInsight = plays.find(({ id }) => id === 'insight-link')!;

/** Codes of five executives and five people of the front line, who have one level each for every question. */
function codes(executives: ExampleAnswer, frontLine: ExampleAnswer): string[] {
  const said = (level: ExampleAnswer) =>
    answersInOrder(model, Object.fromEntries(model.dimensions.map(({ id }) => [id, [level]])));
  return Array.from({ length: 10 }, (_, person) =>
    encodeCode(model, {
      role: person < 5 ? 'executive' : 'front-line',
      nonce: 500 + person,
      answers: said(person < 5 ? executives : frontLine),
    }),
  );
}

/** A room in which eleven are expected and ten are in. */
const room: Room = {
  id: 'room-1',
  unit: '<b>Marlow</b> & Sons',
  edition: model.edition,
  length: 'key',
  floor: 3,
  expected: 11,
  startedAt: begun,
  rounds: [
    {
      startedAt: begun,
      submissions: codes(4, 2).map((code) => ({ code, way: 'code', at: begun })),
      tallies: [],
      reveals: [],
    },
  ],
  votes: [],
  decision: [],
  earlier: null,
};

async function openRoom(page: Page, at: (path: string) => string): Promise<void> {
  await openWith(page, at('/workshop/room/'), { 'leap.room': writeRoom(room, begun) });
  await expect(page.locator('.room[data-ready="true"]')).toBeVisible();
}

/** The button that is pressed twice while somebody is missing. */
async function reveal(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Reveal ${name}`, exact: true }).click();
  await pressAgain(page, name);
}

/** The second press: one that follows at once is taken for the first. */
async function pressAgain(page: Page, name: string): Promise<void> {
  const again = page.getByRole('button', { name: `Reveal ${name} without them` });
  await again.waitFor();
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(again).toBeHidden({ timeout: 200 });
  }).toPass();
}

async function screenText(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem('leap.room-screen') ?? '');
}

async function press(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
}

test('a room reveals with a second press, asks again, decides, and prints what it found on one sheet', async ({
  page,
  at,
}) => {
  await openRoom(page, at);
  const insight = page.getByRole('region', { name: 'Insight', exact: true });
  await page.getByRole('button', { name: 'Reveal Insight' }).click();
  await expect(insight).toContainText(
    'One person is still missing. Press again to reveal without them.',
  );
  expect(await screenText(page)).not.toContain('counts');
  // A press that comes at once is taken for the first.
  await page.waitForTimeout(700);
  await pressAgain(page, 'Insight');
  await expect(insight.getByRole('heading', { name: 'Insight' })).toBeFocused();
  await expect(insight).toContainText('Executives 4, front line 2');
  const screen = await screenText(page);
  expect(screen).toContain('ins-1');
  expect(screen).not.toMatch(/pur-1|LUP/);

  await page.getByRole('button', { name: 'Start the next round' }).click();
  await page.getByRole('button', { name: 'Start round 2' }).click();
  await expect(page.getByText('Nobody’s answers are in yet.')).toBeVisible();
  await page.getByText('Insight, as it was revealed in round 1').click();
  await expect(insight).toContainText('Executives 4, front line 2');
  await page.getByLabel('Paste anything that holds codes').fill(codes(3, 3).join(' '));
  await page.getByRole('button', { name: 'Take the codes' }).click();
  await reveal(page, 'Insight');
  await expect(insight).toContainText('The median was 2 before and is 3 now.');
  await reveal(page, 'the room’s place');

  await page.getByRole('button', { name: `Choose: ${linkInsight.title}` }).click();
  const decided = page.getByRole('group', { name: linkInsight.title });
  await decided.getByLabel('Owner').fill('Bea Boyd');
  await decided.getByLabel('Date').fill('2026-06-01');
  await page.getByRole('button', { name: 'Put them in this browser’s plan' }).click();
  await expect(page.getByText(`In your plan now: “${linkInsight.title}”.`)).toBeVisible();
  const plan = await page.evaluate(() => localStorage.getItem('leap.plan'));
  expect(plan).toMatch(/"owner":"Bea Boyd","date":"2026-06-01"/);
  expect(await screenText(page)).toContain('Bea Boyd');

  const sheet = page.getByRole('article', { name: /^What the room found/ });
  await expect(sheet).toContainText('Bea Boyd');
  await expect(sheet).toContainText('Median 3 of 10 answers (in round 1: 2)');
  expect(await findAxeFaults(page)).toEqual([]);
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g), format).toHaveLength(1);
  }
});

test('what a room takes away opens without a network, and holds nobody’s own answers', async ({
  page,
  at,
  browser,
}) => {
  await openRoom(page, at);
  await reveal(page, 'Insight');
  await expect(page.getByRole('heading', { name: 'Insight', exact: true }).first()).toBeFocused();

  const html = await press(page, 'Web page');
  expect(html.suggestedFilename()).toMatch(/^the-leap-room-\d{4}-\d\d-\d\d\.html$/);
  const saved = test.info().outputPath('room.html');
  await html.saveAs(saved);
  const away = await browser.newContext({ offline: true });
  const opened = await away.newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(request.url()));
  await opened.goto(pathToFileURL(saved).href);
  expect(asked).toHaveLength(1);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(
    'What the room found about <b>Marlow</b> & Sons',
  );
  await expect(opened.getByRole('row', { name: /^Executives 0 0 0 5 0/ })).toBeVisible();
  await expect(opened.getByRole('img')).toHaveCount(1);
  expect(await opened.content()).not.toMatch(/LUP|pur-1/);
  await away.close();

  const table = readFileSync(await (await press(page, 'CSV, for a spreadsheet')).path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(table.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ Id, Group, Answers }) => [Id, Group, Answers])).toEqual([
    ['ins-1', 'Everybody', '10'],
    ['ins-1', 'Executives', '5'],
    ['ins-1', 'Front line', '5'],
  ]);
  expect(table).not.toContain('LUP');

  const file = await press(page, 'Room file (JSON), to open again');
  const reading = readRoomFile([model], readFileSync(await file.path(), 'utf8'));
  expect(reading.ok && reading.room.rounds[0]?.submissions).toHaveLength(10);

  await expect(
    page.getByRole('region', { name: 'Insight', exact: true }).locator('canvas'),
  ).toBeVisible();
  const picture = await press(page, 'Save as a picture: Insight');
  expect(
    readFileSync(await picture.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

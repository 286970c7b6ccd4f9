import type { Page } from '@playwright/test';
import { findBrowser, launchOptions } from '../../src/commands/browser.ts';
import { encodeCode } from '../../src/sharing/code.ts';
import { findAxeFaults } from './support/axe.ts';
import { filmQr } from './support/fake-camera.ts';
import { playbook } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const ADDRESS = '/workshop/room/';
const { model } = playbook;
const roles = ['executive', 'front-line', 'front-line', 'manager'];

/** The code of one person of many. */
function codeOf(person: number): string {
  return encodeCode(model, {
    role: roles[person % roles.length]!,
    nonce: 1000 + person,
    answers: Object.fromEntries(
      model.dimensions.map(({ questions }, index) => [
        questions[0]!.id,
        { kind: 'level' as const, level: ([1, 2, 3, 4, 5] as const)[(person + index) % 5]! },
      ]),
    ),
  });
}

async function openRoom(page: Page, expected: string): Promise<void> {
  await page.getByLabel('What is placed?').fill('Marlow & Sons');
  await page.getByLabel('How many people do you expect?').fill(expected);
  await page.getByRole('button', { name: 'Open the room' }).click();
}

/** Pastes a text as the keyboard would, whatever the browser lets a test do with its clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste anything that holds codes').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Everything that the browser keeps for the site. */
async function keptText(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
}

test('a chat of sixty codes comes in at once, and the room lives through undo, a reload and a second window', async ({
  page,
  at,
}) => {
  await page.goto(at(ADDRESS));
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByLabel('How many people do you expect?').fill('many');
  await page.getByRole('button', { name: 'Open the room' }).click();
  await expect(page.getByText('Type a whole number from 1 to 500')).toBeVisible();
  await openRoom(page, '60');

  const chat = Array.from(
    { length: 60 },
    (_, person) =>
      `09:4${person % 10}:00 From  Pat Fenwick ${person} to Everyone: ${codeOf(person)}`,
  );
  const half = codeOf(77).slice(0, 15);
  const text = [...chat.slice(0, 30), `mine: ${half}`, ...chat.slice(30)].join('\r\n');
  await paste(page, text);

  const head = page.locator('.room-head');
  const said = page.locator('.intake-said');
  await expect(said).toHaveText(/^60 sheets added\. One code is damaged/);
  await expect(page.locator('.intake-damaged')).toContainText('Line 31:');
  await expect(page.getByLabel('Paste anything that holds codes')).toHaveValue('');
  await expect(head).toContainText('All 60 people are in');
  expect(await keptText(page)).not.toContain('Fenwick');
  const screen = await page.evaluate(() => localStorage.getItem('leap.room-screen'));
  expect(screen).toContain('"people":60');
  expect(screen).not.toContain('LUP');
  expect(await findAxeFaults(page)).toEqual([]);

  await paste(page, text);
  await expect(said).toHaveText(/^60 known already\./);
  await paste(page, 'See you at ten, and bring the lup.');
  await expect(said).toHaveText('There is no code in this text. Nothing of it is kept.');

  await page.getByText('Each sheet of this round').click();
  await page
    .getByRole('button', { name: /^Discard the sheet of Manager/ })
    .first()
    .click();
  await expect(head).toContainText('59 of 60 people are in');
  await head.getByRole('button', { name: 'Undo' }).click();
  await expect(head).toContainText('All 60 people are in');
  await head.getByRole('button', { name: 'Undo' }).click();
  await expect(head).toContainText('Nobody of 60 is in yet');
  await paste(page, text);

  await page.reload();
  await expect(head).toContainText('All 60 people are in');
  const second = await page.context().newPage();
  await second.goto(at(ADDRESS));
  await expect(second.locator('.room-head')).toContainText('All 60 people are in');
  await paste(second, codeOf(61));
  await expect(head).toContainText('61 people are in, 1 more than you expected');
  await second.close();
});

test('paper and cards go in by the keyboard alone', async ({ page, at }) => {
  await page.goto(at(ADDRESS));
  await openRoom(page, '25');
  const head = page.locator('.room-head');
  await page.getByText('Key in paper sheets').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('One sheet')).toBeFocused();
  await page.keyboard.type('f2');
  await expect(page.locator('#paper-next')).toHaveText('Front line. Next: question 2 of 6.');
  await page.keyboard.type('31480\n');
  await expect(head).toContainText('1 of 25 people are in');
  await page.keyboard.type('e54\n');
  const status = page.locator('.paper-keys [role="status"]');
  await expect(status).toHaveText(/^2 of 6 digits are there/);
  await page.keyboard.type('5451\n');
  await expect(head).toContainText('2 of 25 people are in');
  await page.keyboard.press('Control+z');
  await expect(status).toHaveText('Taken out again.');
  await expect(page.locator('.sheet-count')).toHaveText('1 of 25 people are in Front line 1');

  await head.getByRole('button', { name: 'Undo' }).click();
  const sheets = Array.from({ length: 25 }, (_, at) => `${'emf'.charAt(at % 3)}23${at % 6}148\n`);
  const keys = sheets.join('');
  expect(keys).toHaveLength(200);
  await page.getByLabel('One sheet').focus();
  await page.keyboard.type(keys);
  await expect(head).toContainText('All 25 people are in');

  await page.getByText('Count cards on a question').click();
  await page.getByLabel('Cards for card 2').focus();
  await page.keyboard.type('4\n3\n\n1\n2\n');
  await expect(page.getByText('Kept for Executive. Now: Manager.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Executive 0 4 3 0 1 2/ })).toBeVisible();

  await page.getByText('Guess the gap and rate the wants').click();
  await page.getByLabel('What the cards are for').selectOption('Care: Trust');
  await page.locator('#vote-3').fill('9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take them there' }).click();
  await expect(page.getByText('The ratings are in the tool.')).toBeVisible();
  expect(await keptText(page)).toContain('trust-matters');
  expect(await findAxeFaults(page)).toEqual([]);
});

test('a code is scanned from a phone, once', async ({ playwright, at }, testInfo) => {
  const film = testInfo.outputPath('phone.y4m');
  filmQr(film, `https://the-leap.example/place/result/#${codeOf(5)}`);
  const options = launchOptions(findBrowser());
  const browser = await playwright.chromium.launch({
    ...options,
    args: [
      ...options.args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const page = await browser.newPage();
  await page.goto(at(ADDRESS));
  await page.locator('.room[data-ready="true"]').waitFor();
  await openRoom(page, '2');
  await page.getByText('Scan codes with the camera').click();
  await page.getByRole('button', { name: 'Switch the camera on' }).click();
  await expect(page.getByText('Taken. 1 in.')).toBeVisible();
  await expect(page.locator('.room-head')).toContainText('1 of 2 people are in');
  await page.getByRole('button', { name: 'Switch the camera off' }).click();
  await expect(page.locator('video')).toBeHidden();
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject)).toBe(
    null,
  );
  await browser.close();
});

import type { Browser, Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { codeOf, makePlacing, playbook } from './support/result-placings.ts';
import { untilStarted } from './support/started.ts';
import { expect, test } from './support/hosted.ts';

const session = playbook.sessions.find(({ id }) => id === '45-minutes')!;
const unit = 'Harbour & Hill';

/** Two more people, whose codes are in a chat: an executive, and a manager who leaves one question open. */
const others = [
  makePlacing([[4], [4], [4], [4], [4], [4]], { role: 'executive', nonce: 1 }),
  makePlacing([[3], [1], [], [3], ['dont-know'], [2]], { role: 'manager', nonce: 2 }),
];

const current = (screen: Page) => screen.locator('[data-step][data-current]');

/** Places the firm on a phone and takes the code that stands at the end. */
async function placeOnPhone(browser: Browser, link: string, role: string, keys: string) {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await phone.newPage();
  await page.goto(link);
  await untilStarted(page);
  await expect(
    page.getByRole('heading', { name: `You were asked to place ${unit}` }),
  ).toBeVisible();
  await page.getByLabel('Your role').selectOption(role);
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const key of keys) {
    await expect(page.locator('main h2').first()).toBeFocused();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Get the code now' }).click();
  const card = page.getByRole('group', { name: 'The code' });
  await card.getByText('Show it as a QR image').click();
  await expect(card.getByRole('img', { name: 'QR image of the code' })).toBeVisible();
  await card.getByText('Say it aloud').click();
  await expect(card.getByRole('listitem').first()).toHaveText('L U P');
  const code = await card.locator('code').innerText();
  await phone.close();
  return code;
}

test.use({ serviceWorkers: 'allow' });

test('forty-five minutes: two windows and three phones, a Screen loaded anew, and no network at the end', async ({
  browser,
  page,
  context,
  at,
  host,
}) => {
  test.setTimeout(120_000);
  context.setDefaultTimeout(10_000);
  await page.goto(at(`/workshop/${session.id}/console/`));
  const screen = await context.newPage();
  await screen.goto(at(`/workshop/${session.id}/screen/`));
  await page.bringToFront();
  await page.locator('summary', { hasText: 'Without a network' }).click();
  await page.getByRole('button', { name: 'Keep the whole playbook offline' }).click();
  await expect(page.getByText('ready offline', { exact: true })).toBeAttached({ timeout: 30_000 });

  await page.goto(at('/workshop/room/'));
  await page.getByLabel('What is placed?').fill(unit);
  await page.getByLabel('How many people do you expect?').fill('6');
  await page.getByRole('button', { name: 'Open the room' }).click();
  const link = await page.getByLabel('Link for the people in the room').inputValue();

  const codes = [
    await placeOnPhone(browser, link, 'executive', '444444'),
    await placeOnPhone(browser, link, 'executive', '434343'),
    await placeOnPhone(browser, link, 'front-line', '121212'),
  ];

  await page.goto(at(`/workshop/${session.id}/console/`));
  await page.getByRole('button', { name: 'Start the clock' }).click();
  const stepOf = (kind: string) => session.steps.findIndex((step) => step.kind === kind);
  while ((await current(screen).getAttribute('data-step')) !== session.steps[stepOf('collect')]!.id)
    await page.keyboard.press('PageDown');

  const chat = [
    '10:02:11 From Ana to Everyone: hi, LUP what?',
    `10:02:40 From Ana to Host (direct message): ${codes[0]}`,
    `10:02:58 From Ben to Host (direct message): here *${codes[1]!.toLowerCase()}* :-)`,
    `10:03:05 From Cleo to Host (direct message): ${codes[2]!.slice(0, 12)}`,
    `> ${codes[2]!.slice(12)}`,
    ...others.map((placing) => `10:04:00 From Dee: ${codeOf(placing)}`),
    `10:04:30 From Eli: ${codeOf(makePlacing([[2]], { nonce: 3 })).slice(0, 15)}`,
  ].join('\n');
  await page.getByLabel('Paste anything that holds codes').fill(chat);
  await page.getByRole('button', { name: 'Take the codes' }).click();
  await expect(page.getByText('5 of 6 in')).toBeVisible();
  await expect(
    page.getByText('One code is damaged and was not taken', { exact: true }),
  ).toBeVisible();
  await expect(current(screen)).toContainText('5 of 6');
  await expect(current(screen)).toContainText('Executive');

  await screen.reload();
  await expect(current(screen)).toContainText('5 of 6');
  expect(await findAxeFaults(screen)).toEqual([]);

  while ((await current(screen).getAttribute('data-step')) !== session.steps[stepOf('reveal')]!.id)
    await page.keyboard.press('PageDown');
  // Nobody's answers are in the projected document, nor in what it can read, before the reveal.
  for (const code of codes) {
    expect(await screen.content()).not.toContain(code);
    expect(await screen.evaluate(() => localStorage.getItem('leap.room-screen'))).not.toContain(
      code,
    );
  }
  await page.keyboard.press('PageDown');
  await expect(page.getByText('1 person is missing. Nothing is shown yet.').first()).toBeVisible();
  await expect(current(screen).locator('canvas')).toHaveCount(0);
  // A press that comes at once is taken for the first.
  await page.waitForTimeout(700);
  await page.keyboard.press('PageDown');
  await expect(current(screen).locator('canvas').first()).toBeVisible();
  expect(await findAxeFaults(screen)).toEqual([]);
  expect(await findAxeFaults(page)).toEqual([]);

  await host.stop();
  await screen.reload();
  await expect(current(screen).locator('canvas').first()).toBeVisible();
  const place = session.steps.findIndex(
    (step) => step.kind === 'reveal' && step.reveals === 'place',
  );
  while ((await current(screen).getAttribute('data-step')) !== session.steps[place]!.id)
    await page.keyboard.press('PageDown');
  await page.keyboard.press('r');
  await page.waitForTimeout(700);
  await page.keyboard.press('r');
  await expect(current(screen)).toContainText(/Reactive|Listening|Conversing|Connected|Leading/);

  await page.goto(at('/workshop/room/'));
  await page
    .getByRole('button', { name: /^Choose: / })
    .first()
    .click();
  await page.getByLabel('Owner').fill('Ana');
  await page.getByLabel('Date').fill('2027-01-15');
  await screen.keyboard.press('End');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Web page' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.html$/);
  expect(await findAxeFaults(page)).toEqual([]);
  await screen.keyboard.press(String(session.steps.length));
  await expect(current(screen)).toContainText('Ana');
});

import type { BrowserContext, Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { codeOf, makePlacing, playbook } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

type At = (path: string) => string;

const session = playbook.sessions.find(({ id }) => id === '45-minutes')!;
const titles = session.steps.map(({ title }) => title);
const positionOf = (kind: string) => session.steps.findIndex((step) => step.kind === kind);

const sees = (page: Page) => page.getByRole('region', { name: /^The room (?:sees|would see)/ });
const current = (screen: Page) => screen.locator('[data-step][data-current]');
const keyOf = (index: number) => session.steps[index]!.id;

async function openConsole(page: Page, at: At): Promise<void> {
  await page.goto(at(`/workshop/${session.id}/console/`));
  await expect(page.locator('.console')).toHaveAttribute('data-ready', 'true');
}

async function openScreen(context: BrowserContext, at: At): Promise<Page> {
  const screen = await context.newPage();
  await screen.goto(at(`/workshop/${session.id}/screen/`));
  return screen;
}

/** Both windows stand at a step of the session, counted from 0. */
async function expectStep(console: Page, screen: Page, index: number): Promise<void> {
  await expect(current(screen)).toHaveAttribute('data-step', keyOf(index));
  await expect(sees(console)).toContainText(`Step ${index + 1} of ${titles.length}`);
  await expect(sees(console)).toContainText(titles[index]!);
}

/** The timer in whole seconds, as a window shows it. */
async function secondsOn(page: Page): Promise<number> {
  const text = await page.locator('.timer-figures').first().innerText();
  const [minutes = 0, seconds = 0] = text.split(':').map(Number);
  return minutes * 60 + seconds;
}

test('each key of the Console drives the Screen, and each window knows what the other did', async ({
  page,
  context,
  at,
}) => {
  await openConsole(page, at);
  await expect(sees(page)).toContainText('No Screen is open.');
  const screen = await openScreen(context, at);
  await expect(sees(page)).toContainText('A Screen is open and follows you.');
  await page.bringToFront();
  await expectStep(page, screen, 0);

  for (const [key, index] of [
    ['PageDown', 1],
    ['PageUp', 0],
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['ArrowLeft', 1],
    ['ArrowUp', 0],
    ['Space', 1],
    ['3', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expectStep(page, screen, index);
  }

  await page.keyboard.press('b');
  await expect(sees(page).getByRole('alert')).toContainText('Nothing: the Screen is black');
  await expect(screen.locator('.screen-blank')).toBeVisible();
  await screen.keyboard.press('.');
  await expect(sees(page).getByRole('alert')).toHaveCount(0);
  await screen.keyboard.press('b');
  await expect(sees(page).getByRole('alert')).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the step again' }).click();
  await expect(screen.locator('.screen-blank')).toHaveCount(0);

  await page.keyboard.press('q');
  await expect(screen.locator('.join-overlay')).toBeVisible();
  await expect(sees(page)).toContainText('The join code lies over the step.');
  await page.keyboard.press('Escape');
  await expect(screen.locator('.join-overlay')).toHaveCount(0);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  expect(await screen.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByText('Look of the Screen').click();
  const size = page.getByRole('group', { name: 'Text size', exact: true });
  await page.keyboard.press('+');
  await expect(size).toContainText('+1');
  await page.keyboard.press('-');
  await expect(size).toContainText('as designed');

  await page.getByRole('button', { name: 'Open a room' }).click();
  await page.getByLabel('How many people are here?').pressSequentially('12 b');
  await expect(page.getByText('You are in a field')).toBeVisible();
  await expectStep(page, screen, 2);
  await expect(screen.locator('.screen-blank')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expectStep(page, screen, 3);
});

test('a window opened late and a window loaded anew show the same step and the same time', async ({
  page,
  context,
  at,
}) => {
  await openConsole(page, at);
  await page.getByRole('button', { name: 'Start the clock' }).click();
  const exercise = positionOf('exercise');
  await page.getByRole('button', { name: titles[exercise]! }).click();
  await page.keyboard.press('t');
  await page.getByRole('button', { name: '+1 minute' }).click();
  const minutes = session.steps[exercise]!.minutes + 1;
  await expect.poll(() => secondsOn(page)).toBeLessThan(minutes * 60);

  const screen = await openScreen(context, at);
  await expectStep(page, screen, exercise);
  expect(Math.abs((await secondsOn(screen)) - (await secondsOn(page)))).toBeLessThanOrEqual(1);
  await page.reload();
  await expectStep(page, screen, exercise);
  expect(Math.abs((await secondsOn(screen)) - (await secondsOn(page)))).toBeLessThanOrEqual(1);
  await screen.reload();
  await expectStep(page, screen, exercise);
  expect(Math.abs((await secondsOn(screen)) - (await secondsOn(page)))).toBeLessThanOrEqual(1);

  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  expect(await secondsOn(page)).toBeLessThan(minutes * 60);
  await page.getByRole('button', { name: 'Set it back' }).click();
  await expect.poll(() => secondsOn(page)).toBe((minutes - 1) * 60);

  await page.setViewportSize({ width: 400, height: 800 });
  const next = page.getByRole('button', { name: /^Next/ });
  await expect(next).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  await page.goto(at(`/workshop/${session.id}/console/#notes`));
  await expect(page.getByRole('heading', { name: `Notes: ${session.short}` })).toBeVisible();
  await expect(page.getByText(session.steps.at(-1)!.say[0]!)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('the Console says what the next press does, and asks before it reveals while somebody is missing', async ({
  page,
  context,
  at,
}) => {
  const levels = [
    [[3], [2], [3], [3], [1], [2]],
    [[3], [2], [3], [3], [5], [2]],
    [[3], [3], [3], [3], [1], [2]],
    [[3], [2], [3], [3], [5], [2]],
  ] as const;
  const codes = levels.map((lists, index) =>
    codeOf(
      makePlacing(
        lists.map((list) => [...list]),
        { nonce: 100 + index, role: 'executive' },
      ),
    ),
  );
  const widest = session.steps.findIndex((step) => step.kind === 'reveal');
  const press = page.getByRole('region', { name: 'Next press' });
  const room = page.getByRole('region', { name: 'The room', exact: true });
  await openConsole(page, at);
  const screen = await openScreen(context, at);
  await page.getByLabel('What is placed?').fill('Marlow & Sons');
  await page.getByLabel('How many people are here?').fill('4');
  await page.getByRole('button', { name: 'Open a room' }).click();
  for (const link of await page.getByRole('link').and(page.locator('[href^="/"]')).all()) {
    await expect(link).toHaveAttribute('target', /^leap-/);
  }
  await room.getByText('Take in codes').click();
  await room.getByRole('textbox', { name: /paste/i }).fill(codes.slice(0, 3).join('\n'));
  await room.getByRole('button', { name: /take/i }).click();
  await expect(room).toContainText('3 of 4 in');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: titles[widest]! }).first().click();
  await expect(press).toContainText(
    'Only asks, because 1 person is missing. A second press shows the answers on People.',
  );
  await expect(room).toContainText('Widest disagreement next: People.');

  await page.keyboard.press('PageDown');
  await expect(press).toContainText('Shows the answers on People, although 1 person is missing.');
  await expect(sees(page)).toContainText('No answers until you reveal them.');
  await expect(screen.locator('canvas')).toHaveCount(0);
  expect(await findAxeFaults(page)).toEqual([]);

  await room.getByRole('textbox', { name: /paste/i }).fill(codes[3]!);
  await room.getByRole('button', { name: /take/i }).click();
  await expect(room).toContainText('All the answers are in.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(sees(page)).toContainText('Revealed: the answers on People.');
  await expect(press).toContainText(`Goes to step ${widest + 2}`);
  await expect(screen.locator('canvas').first()).toBeVisible();
});

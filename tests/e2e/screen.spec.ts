import type { Page } from '@playwright/test';
import { blankRoom, changeRoom } from '../../src/room/room-actions.ts';
import { figuresFor } from '../../src/room/room-figures.ts';
import { toScreen } from '../../src/room/room-screen.ts';
import type { Level } from '../../src/model/types.ts';
import { findAxeFaults } from './support/axe.ts';
import { codeOf, makePlacing, playbook } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { model, sessions } = playbook;
const session = sessions.find(({ id }) => id === '45-minutes')!;
const ids = session.steps.map(({ id }) => id);
const NOW = '2026-03-01T09:00:00.000Z';

const current = (page: Page) => page.locator('[data-step][data-current]');
const figures = (page: Page) => page.locator('.timer-figures');

async function secondsLeft(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = (await figures(page).innerText()).split(':').map(Number);
  return minutes * 60 + seconds;
}

/** What a room of twelve has published: everything that the steps of a session reveal. */
function publishedRoom(): string {
  const room = blankRoom(
    model,
    { unit: 'Harbour & Hill', length: 'key', floor: 3, expected: null },
    'r1',
    NOW,
  );
  const codes = Array.from({ length: 12 }, (_, nonce) =>
    codeOf(
      makePlacing(
        model.dimensions.map((_each, index) => [(1 + ((nonce * (index + 1)) % 5)) as Level]),
        { role: ['executive', 'manager', 'front-line'][nonce % 3]!, nonce },
      ),
    ),
  );
  const merged = changeRoom([model], room, { type: 'merge', codes, way: 'code' }, NOW).room;
  const targets = [...model.dimensions.map(({ id }) => id), 'place'];
  const widest = sessions.flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      step.kind === 'reveal' && step.reveals === 'widest' ? [`${id}/${step.id}`] : [],
    ),
  );
  const revealed = targets.reduce((at, target, index) => {
    const step = widest[index] ?? '';
    const reveal = { target, step, at: NOW, figures: figuresFor(model, at, target) };
    return changeRoom([model], at, { type: 'reveal', reveal }, NOW).room;
  }, merged);
  return JSON.stringify({ version: 1, screen: toScreen(model, revealed, null) });
}

test('each key works on the Screen by itself, and a single character only where it may', async ({
  page,
  at,
}) => {
  await page.goto(at(`/workshop/${session.id}/screen/`));
  const expectStep = (index: number) =>
    expect(current(page)).toHaveAttribute('data-step', ids[index]!);
  await expectStep(0);
  for (const [key, index] of [
    ['PageDown', 1],
    ['PageUp', 0],
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['ArrowLeft', 1],
    ['ArrowUp', 0],
    ['Space', 1],
    ['5', 4],
  ] as const) {
    await page.keyboard.press(key);
    await expectStep(index);
  }
  expect(await findAxeFaults(page)).toEqual([]);

  await page.keyboard.press('t');
  await expect(page.getByRole('timer')).toContainText('left');
  await page.keyboard.press('t');
  await expect(page.getByRole('timer')).toContainText('paused');

  await page.keyboard.press('b');
  await expect(page.locator('.screen-blank')).toBeVisible();
  await expect(page.getByText('The Screen is black.')).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.screen-blank')).toHaveCount(0);
  await expectStep(4);

  await page.keyboard.press('q');
  await expect(page.getByRole('heading', { name: 'Place us, on your own phone' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^QR image of the link/ })).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.join-overlay')).toHaveCount(0);

  const size = () => current(page).evaluate((step) => step.style.getPropertyValue('--text'));
  const designed = Number(await size());
  await page.keyboard.press('-');
  await expect.poll(async () => Number(await size())).toBeLessThan(designed);
  await page.keyboard.press('+');
  await expect.poll(async () => Number(await size())).toBe(designed);

  await page.keyboard.press('6');
  await page.keyboard.press('r');
  await expect(page.getByText('No window of this browser holds a room.')).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');

  await page.keyboard.press('?');
  await page.getByLabel('Keys of a single character work').uncheck();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expectStep(6);
  await expect(page.locator('.screen-blank')).toHaveCount(0);
});

test('a Screen loaded anew or opened late shows the same, and never asks for the private room', async ({
  page,
  context,
  at,
}) => {
  await context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      seen.push(key);
      return getItem.call(this, key);
    };
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        seen.push(name);
      }
    };
  });
  const address = at(`/workshop/${session.id}/screen/`);
  await page.goto(address);
  await page.keyboard.press('5');
  await page.keyboard.press('t');
  await expect(figures(page)).not.toHaveText('2:00');
  await page.reload();
  await expect(current(page)).toHaveAttribute('data-step', ids[4]!);
  const late = await context.newPage();
  await late.goto(address);
  await expect(current(late)).toHaveAttribute('data-step', ids[4]!);
  const [one, other] = await Promise.all([page, late].map(secondsLeft));
  expect(Math.abs(one! - other!), `${one} and ${other} seconds left`).toBeLessThan(2);
  await late.keyboard.press('b');
  await expect(page.locator('.screen-blank')).toBeVisible();
  const seen = await late.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen.filter((key) => key.startsWith('leap.room')))).toEqual(
    new Set(['leap.room-screen']),
  );
});

test('every step of every session fits a projector without scrolling, in text of 28 pixels or more at 720', async ({
  page,
  at,
}) => {
  await page.addInitScript(
    (room) => localStorage.setItem('leap.room-screen', room),
    publishedRoom(),
  );
  const faults: string[] = [];
  // A window less wide than 16 to 9 has the same units across and more of them down.
  const walks = [
    ...sessions.map((each) => ({ walked: each, width: 1280, height: 720 })),
    { walked: session, width: 1024, height: 768 },
    { walked: session, width: 800, height: 600 },
  ];
  for (const { walked, width, height } of walks) {
    await page.setViewportSize({ width, height });
    await page.goto(at(`/workshop/${walked.id}/screen/`));
    // A session that was walked before stands at its last step.
    if (walked === session) await page.keyboard.press('1');
    for (const step of walked.steps) {
      await expect(current(page)).toHaveAttribute('data-step', step.id);
      if (step.kind === 'guess') {
        await page.keyboard.press('r');
        await expect(current(page)).toHaveAttribute('data-open', '');
      }
      if (step.kind === 'reveal') {
        await expect(current(page).locator('[data-reveal]')).toBeVisible();
      }
      const found = await current(page).evaluate(findMisfits);
      if (step.id === ids.at(-2) && width === 1280) {
        expect(await findAxeFaults(page)).toEqual([]);
      }
      faults.push(...found.map((fault) => `${walked.id} ${step.id} at ${width}: ${fault}`));
      await page.keyboard.press('PageDown');
    }
  }
  expect(faults).toEqual([]);
});

/** What of a step lies outside its window, and what of its text is smaller than 28 pixels would be at 720. */
function findMisfits(step: HTMLElement): string[] {
  const unit = Math.min(window.innerWidth / 1280, window.innerHeight / 720);
  const misfits: string[] = [];
  if (step.scrollHeight > step.clientHeight + 1) misfits.push('too high');
  if (step.scrollWidth > step.clientWidth + 1) misfits.push('too wide');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? '';
    const parent = texts.currentNode.parentElement;
    if (text === '' || !parent?.checkVisibility()) continue;
    if (parent.closest('.visually-hidden, script, style')) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize) / unit;
    if (size < 27.9) misfits.push(`${Math.round(size)} px: ${text}`);
  }
  return misfits;
}

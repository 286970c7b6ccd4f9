import type { Locator, Page } from '@playwright/test';
import { writeFile } from '../../src/sharing/file.ts';
import { writeToolFragment } from '../../src/sharing/tool-link.ts';
import { findAxeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** Inputs of the leap tool: 30 hours a week needed, 40 to be had. */
const leap = {
  customers: '2,600',
  speak: '10%',
  minutes: '30',
  hours: '8',
  days: '5',
  able: '4',
  'week-hours': '10',
  absence: '0',
};

/** What is done before the island has started is lost. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.tool[data-ready="true"]')).toBeVisible();
}

function slider(page: Page, name: string): Locator {
  return page.getByRole('slider', { name, exact: true });
}

function typed(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name: `${name}, typed` });
}

async function pointsOf(page: Page, when: string): Promise<number[]> {
  const values = ['Service', 'Sentiment', 'Brand', 'Sales'].map((role) =>
    slider(page, `${role} ${when}`).inputValue(),
  );
  return (await Promise.all(values)).map(Number);
}

/** The sentence under “What it shows”. */
function sentence(page: Page): Locator {
  return page.locator('.tool-sentence');
}

test('two mixes are shared out by keyboard alone, kept, cleared and brought back', async ({
  page,
  at,
}) => {
  await open(page, at('/tools/role-mix/'));
  await expect(slider(page, 'Service today')).toHaveAttribute('aria-valuetext', /nothing entered/);
  await expect(typed(page, 'Service today')).toHaveValue('');

  await expect(page.getByRole('heading', { level: 3, name: 'Today' })).toBeVisible();
  // A role is its points, its lock and its slider, in this order.
  await typed(page, 'Service today').focus();
  await page.keyboard.type('lots');
  await page.keyboard.press('Tab');
  await expect(page.getByText('This cannot be read as a number of points.')).toBeVisible();
  // Nothing is entered yet all the same.
  await expect(page.getByRole('button', { name: 'Fill in an example' })).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('40%');
  await page.keyboard.press('Enter');
  await expect.poll(() => pointsOf(page, 'today')).toEqual([40, 20, 20, 20]);
  await expect(sentence(page)).toHaveText(/^Today, of 100 points: service 40, .* Enter the mix/);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(slider(page, 'Service today')).toBeFocused();
  for (const [key, points] of [
    ['ArrowRight', [41, 20, 20, 19]],
    ['ArrowLeft', [40, 20, 20, 20]],
    ['PageUp', [50, 17, 17, 16]],
    ['PageDown', [40, 20, 20, 20]],
    ['End', [100, 0, 0, 0]],
    ['Home', [0, 34, 33, 33]],
    ['PageDown', [0, 34, 33, 33]],
    ['PageUp', [10, 30, 30, 30]],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => pointsOf(page, 'today'), key).toEqual(points);
  }
  expect(await findAxeFaults(page)).toEqual([]);

  const lock = page.getByRole('button', { name: 'Lock brand today' });
  await lock.focus();
  await page.keyboard.press('Space');
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  await expect(slider(page, 'Brand today')).toBeDisabled();
  await slider(page, 'Service today').focus();
  await page.keyboard.press('End');
  await expect.poll(() => pointsOf(page, 'today')).toEqual([70, 0, 30, 0]);
  const stop = 'Service stops at 70: the locked roles hold the other 30.';
  await expect(page.locator('.mix-stop')).toHaveText(stop);
  await expect(page.getByRole('group', { name: 'Today' }).getByRole('status').last()).toHaveText(
    stop,
  );

  // What is typed beyond that is not swallowed without a word.
  await typed(page, 'Service today').fill('100');
  await page.keyboard.press('Enter');
  await expect(typed(page, 'Service today')).toHaveValue('70');
  await expect(page.locator('.mix-stop')).toHaveText(stop);

  await page.getByRole('button', { name: 'Copy today’s mix' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Clear intended' })).toBeFocused();
  await expect(sentence(page)).toHaveText('You intend the mix that you have: no point moves.');
  await slider(page, 'Service as intended').focus();
  for (const _ of [1, 2]) await page.keyboard.press('PageDown');
  await expect(sentence(page)).toHaveText(
    '20 of 100 points move: service gives 20; brand takes 20.',
  );
  // That sentence is read out, and no second one beside it.
  await expect(page.getByRole('group', { name: 'Intended' }).getByRole('status').last()).toHaveText(
    '',
  );
  await page.locator('.mix-shifts summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('50 − 70 = −20')).toBeVisible();
  await expect(page.locator('.next-plays > li')).toHaveCount(3);
  const asked = page.locator('.mix-asks h4 a').first();
  expect((await asked.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  expect(await findAxeFaults(page)).toEqual([]);

  await page.reload();
  await expect.poll(() => pointsOf(page, 'as intended')).toEqual([50, 0, 50, 0]);
  await expect(lock).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'Clear intended' }).focus();
  await page.keyboard.press('Enter');
  const restore = page.getByRole('button', { name: 'Bring back 50, 0, 50, 0' });
  await restore.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => pointsOf(page, 'as intended')).toEqual([50, 0, 50, 0]);
});

test('a link with a mix that is none says so and mends it, and paper shows the points', async ({
  page,
  at,
}) => {
  const inputs = {
    'today-service': '85',
    'today-brand': '5',
    'today-sales': '5',
    'intended-service': '40',
    'intended-sentiment': '20',
    'intended-brand': '20',
    'intended-sales': '10',
  };
  await open(page, at(`/tools/role-mix/#${writeToolFragment(1, inputs)}`));
  await expect(page.getByText('the others come to 95.').first()).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make it 85, 5, 5, 5' }).click();
  await expect(sentence(page)).toHaveText(
    'The intended points come to 90 and have to come to 100.',
  );
  await page.getByRole('button', { name: 'Make it 45, 22, 22, 11' }).click();
  await expect(sentence(page)).toHaveText(/^40 of 100 points move: service gives 40;/);
  const warning = page.getByText('Warning. Service has 85 of 100 points today');
  await expect(warning).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(warning).toBeVisible();
  await expect(page.getByRole('row', { name: 'Service 85 45 −40' })).toBeVisible();
  await expect(slider(page, 'Service today')).toBeHidden();
  await expect(page.locator('.next-plays')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you put in' })).toBeHidden();
});

test('clearing a mix takes what could not be read along', async ({ page, at }) => {
  await open(page, at('/tools/role-mix/'));
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  const points = typed(page, 'Brand today');
  await points.fill('1e2');
  await points.blur();
  const fault = page.getByText('This cannot be read as a number of points.');
  await expect(fault).toBeVisible();
  await page.getByRole('button', { name: 'Clear today' }).click();
  await expect(points).toHaveValue('');
  await expect(fault).toBeHidden();
});

test('the made-up example of the leap tool brings no warning', async ({ page, at }) => {
  const address = at('/tools/role-mix/');
  await open(page, address);
  const inputs = { ...leap, example: '1' };
  const work = { tool: 'leap', version: 1, inputs, changedAt: '2026-03-02T08:00:00Z' };
  const text = writeFile({ history: [], targets: {}, tools: [work] }, '2026-03-02T08:00:00Z');
  await page.evaluate((kept) => localStorage.setItem('leap.tools', kept), text);
  await open(page, address);
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(page.getByText('that holds its made-up example')).toBeVisible();
  await expect(page.getByText('Replies need 62 points')).toBeHidden();
});

test('what the replies need comes from the leap tool, on a phone', async ({ page, at }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const address = at('/tools/role-mix/');
  await open(page, address);
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(page.getByRole('link', { name: 'Fill in the leap tool' })).toHaveAttribute(
    'href',
    new URL(at('/tools/leap/')).pathname,
  );

  const work = {
    tool: 'leap',
    version: 1,
    inputs: leap,
    changedAt: '2026-03-02T08:00:00Z',
  };
  const text = writeFile({ history: [], targets: {}, tools: [work] }, '2026-03-02T08:00:00Z');
  await page.evaluate((kept) => localStorage.setItem('leap.tools', kept), text);
  await open(page, address);
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  // 40 hours are 82 points, so that 30 hours are 61.5.
  await expect(page.getByText('Replies need 62 points of service; you intend 55.')).toBeVisible();
  await expect(page.getByText('7 points short, 3.2 hours a week.')).toBeVisible();
  await expect(page.locator('.next-plays > li').first()).toContainText('this comes first');
  await page.getByText('How this came about: Service that replies need').click();
  await expect(page.getByText('40 × 100 ÷ 82 = 48.8 hours in all')).toBeVisible();

  await slider(page, 'Service as intended').scrollIntoViewIfNeeded();
  const box = (await slider(page, 'Service as intended').boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.75, box.y + box.height / 2);
  await expect(page.getByText('That is enough, if the hours stay what they are.')).toBeVisible();
  const points = typed(page, 'Brand today');
  const lock = page.getByRole('button', { name: 'Lock brand today' });
  await points.fill('lots');
  await points.blur();
  await expect(page.getByText('This cannot be read as a number of points.')).toBeVisible();
  // What is wrong stands below the row, and moves nothing in it.
  const [field, button] = [(await points.boundingBox())!, (await lock.boundingBox())!];
  expect(Math.abs(field.y + field.height / 2 - button.y - button.height / 2)).toBeLessThan(4);
  const overlaps = await page.locator('.mix-role').evaluateAll((roles) =>
    roles.flatMap((role) => {
      const boxes = [...role.children].map((child) => child.getBoundingClientRect());
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (two) =>
              Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
              Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 1,
          ),
      );
    }),
  );
  expect(overlaps).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await findAxeFaults(page)).toEqual([]);
});

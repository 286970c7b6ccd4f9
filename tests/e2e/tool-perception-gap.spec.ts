import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const ADDRESS = '/tools/perception-gap/';

/** What gives an answer away: the words that stand before a figure, and a figure that no guess in these tests is. */
const ANSWER = /Consumers: \d|what consumers said are the same|\b(?:33|38|55|61|64)%/;

/** The smallest text on a projector, in px. */
const PROJECTED = 28;

async function untilReady(page: Page): Promise<void> {
  await expect(page.locator('.tool[data-ready="true"]')).toBeVisible();
}

function finding(page: Page, name: string) {
  return page.getByRole('group', { name: new RegExp(`^${name} `) });
}

async function expectNoAnswer(page: Page): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(ANSWER);
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(ANSWER);
}

test('a reader guesses by slider and by number, sees each answer only then, and takes the result along', async ({
  page,
  browser,
  at,
}) => {
  await page.goto(at(ADDRESS));
  await untilReady(page);
  await expectNoAnswer(page);
  expect(await findAxeFaults(page)).toEqual([]);

  const speaking = finding(page, 'Speaking up');
  const slider = speaking.getByRole('slider');
  await expect(speaking.getByRole('heading', { level: 3 })).toHaveText('Speaking up');
  await expect(slider).toHaveAttribute('aria-valuetext', 'not guessed yet');
  // The browser's own track could look like a guess of everything.
  await expect(slider).toHaveCSS('appearance', 'none');
  await expect(speaking.getByRole('button')).toBeDisabled();
  await slider.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '99%');
  await page.keyboard.press('Tab');
  await expect(speaking.getByLabel('Your guess in %')).toHaveValue('99');

  const connected = finding(page, 'Feeling connected').getByLabel('Your guess in %');
  await connected.focus();
  await page.keyboard.type('45 %');
  const friends = finding(page, 'Friends and family');
  await friends.getByLabel('Your guess in %').focus();
  await page.keyboard.type('140');
  await page.keyboard.press('Tab');
  await expect(friends.getByRole('status')).toContainText('100');
  await expect(friends.getByRole('button')).toBeDisabled();
  expect(await findAxeFaults(page)).toEqual([]);
  await expectNoAnswer(page);

  await page.getByRole('button', { name: 'See the answer: Speaking up' }).press('Enter');
  await expect(page.locator('p:focus')).toContainText('Consumers: 38%.');
  await expect(speaking).toContainText('Executives: 70%. At 99% you lean towards executives');
  await expect(speaking.getByRole('link', { name: 'Row E110' })).toBeVisible();
  await expect(speaking).toContainText('Reported by others');
  await expect(finding(page, 'Feeling connected')).not.toContainText('Consumers:');

  await friends.getByLabel('Your guess in %').fill('90');
  await page.getByRole('button', { name: 'See the answers to your two guesses' }).press('Enter');
  await expect(friends).toContainText('Executives’ figure not seen.');
  const sentence = page.locator('.tool-sentence');
  await expect(sentence).toContainText('Three of six answers are open. Every guess lies above');
  const numbers = page.getByRole('listitem').filter({ hasText: 'Speaking up: difference' });
  await numbers.locator('summary').press('Enter');
  await expect(numbers).toContainText('99 − 38 = +61');
  expect(await findAxeFaults(page)).toEqual([]);

  const said = await sentence.innerText();
  const link = await page.getByLabel('A link to these inputs').inputValue();
  await page.reload();
  await expect(sentence).toHaveText(said);

  await page.emulateMedia({ media: 'print' });
  await expect(sentence).toBeVisible();
  await expect(page.getByRole('cell', { name: '+61' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);

  const other = await browser.newPage();
  await other.goto(at(ADDRESS) + new URL(link).hash);
  await expect(other.locator('.tool-sentence')).toContainText('Three of six guesses are set.');
  await expectNoAnswer(other);
  await other.close();
});

test('a room is led through by keys, sees no answer before the reveal, and comes back after a reload', async ({
  page,
  at,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(at(ADDRESS));
  await untilReady(page);
  const door = page.getByRole('link', { name: 'Run it with a room' });
  await door.press('Enter');
  const room = page.getByRole('dialog', { name: 'Perception gap with a room' });
  await expect(room.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(room).toContainText('Question 1 of 6');
  await expectNoAnswer(page);

  await page.keyboard.press('r');
  await expect(room.getByRole('status')).toHaveText(/Press again/);
  const highest = room.getByLabel('Hands for 80% or more', { exact: true });
  await highest.fill('12345');
  await page.keyboard.press('Tab');
  await expect(room.getByText('This can be 9,999 hands at most.')).toBeVisible();
  await room.getByLabel('Hands for under 20%', { exact: true }).fill('1');
  await page.keyboard.press('PageDown');
  await expect(room.locator('.gap-room-total')).toHaveText(/A count cannot be read/);
  await room.getByLabel('Hands for under 20%', { exact: true }).fill('');
  await highest.fill('');
  await highest.blur();
  await room.getByLabel('Hands for 60 to 79%', { exact: true }).fill('4');
  await room.getByRole('button', { name: 'One more hand for 60 to 79%' }).press('Enter');
  await expect(room.getByRole('status')).toHaveText('5 hands');
  await expectNoAnswer(page);
  await expectProjectable(page);

  // On a low screen the buttons do not stand over what is said.
  await page.setViewportSize({ width: 1024, height: 600 });
  const said = (await room.locator('.gap-room-total').boundingBox())!;
  const bar = (await room.locator('.gap-room-bar').boundingBox())!;
  expect(said.y + said.height).toBeLessThanOrEqual(bar.y);

  // On a phone nothing is kept free for what is not there yet.
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(room.locator('.gap-bar').first()).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.keyboard.press('PageDown');
  await expect(room.getByText('Consumers 38%', { exact: true })).toBeVisible();
  await expect(room.getByText('Executives 70%', { exact: true })).toBeVisible();
  await expect(room.getByRole('status')).toContainText('Of 5 hands: none in the band');
  expect(await findAxeFaults(page)).toEqual([]);
  await expectProjectable(page);

  await page.reload();
  await expect(room.getByText('Consumers 38%', { exact: true })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(room.getByText('Consumers 38%', { exact: true })).toBeHidden();
  for (let key = 0; key < 40; key += 1) {
    if (await room.getByRole('table').isVisible()) break;
    await page.keyboard.press('PageDown');
  }
  await expect(room.getByRole('row', { name: /^Speaking up 5 60 to 79% 38% 70%$/ })).toBeVisible();
  await expectProjectable(page);
  await page.setViewportSize({ width: 1024, height: 600 });
  for (const name of ['Back', 'Start again', 'Leave']) {
    await expect(room.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  await room.getByText('Where was the room furthest away').scrollIntoViewIfNeeded();
  await expect(room.getByText('Where was the room furthest away')).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('Escape');
  await expect(room).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
  await expect(page.locator('.tool-sentence')).toContainText(
    'A room guessed before seeing one of six findings',
  );
  const outcome = page.getByRole('region', { name: 'What it shows' }).getByRole('table');
  await expect(outcome.getByRole('row')).toHaveCount(2);
  await expect(outcome.getByRole('row').last()).toHaveText(/^Speaking up560 to 79%38%70%$/);
  await page.getByText('A link to the room').click();
  await expect(page.getByLabel('A link that opens the room')).toHaveValue(/#room$/);
  expect(await findAxeFaults(page)).toEqual([]);
  await finding(page, 'Discounts').getByLabel('Your guess in %').fill('40');
  const link = page.getByLabel('A link to these inputs');
  await expect(link).toHaveValue(/guess-discounts=40/);
  await expect(link).not.toHaveValue(/hands|room/);
});

test('a room that is entered from a link with guesses keeps its counts', async ({ page, at }) => {
  await page.goto(at(`${ADDRESS}#inputs=1&guess-advocacy=45`));
  await untilReady(page);
  await expect(page.locator('.tool-sentence')).toContainText('One of six guesses is set.');
  await page.getByRole('link', { name: 'Run it with a room' }).press('Enter');
  const room = page.getByRole('dialog', { name: 'Perception gap with a room' });
  await expect(room.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Space');
  await room.getByLabel('Hands for 60 to 79%', { exact: true }).fill('4');
  await page.reload();
  await expect(room).toContainText('Question 1 of 6');
  await expect(room.getByLabel('Hands for 60 to 79%', { exact: true })).toHaveValue('4');
});

/** Everything fits the window, and no text is smaller than what the back row can read. */
async function expectProjectable(page: Page): Promise<void> {
  const { small, isWhole } = await page.getByRole('dialog').evaluate((dialog, least) => {
    const texts = [...dialog.querySelectorAll<HTMLElement>('*')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return {
      small: texts
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < least)
        .map((element) => element.textContent),
      isWhole: dialog.scrollHeight <= dialog.clientHeight,
    };
  }, PROJECTED);
  expect(small).toEqual([]);
  expect(isWhole).toBe(true);
}

test('the questions to one’s own customers are copied, and print alone', async ({ page, at }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-was-printed', '');
  });
  await page.goto(at(ADDRESS));
  await untilReady(page);
  await page.getByRole('button', { name: 'Print the questions' }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-was-printed');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('listitem').filter({ hasText: 'Have you recommended us' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Then ask your own customers' })).toBeHidden();
});

import type { Page } from '@playwright/test';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { expect, test } from './support/test.ts';

const { model, plays } = loadPlaybookFromDisk('.');
const { dimensions, leaps } = model;
const dimension = dimensions[4]!;
const leap = leaps[1]!;
const play = plays.find((each) => each.dimension === dimension.id && each.leap === leap.id)!;

/** What the count above the list of plays says; a hidden sentence is not said. */
function readCount(page: Page): Promise<string> {
  return page.getByRole('main').getByRole('status').innerText();
}

/** Titles of the plays that the filters leave. */
function readTitles(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'The plays found' });
  return list.getByRole('heading', { level: 3 }).allInnerTexts();
}

/** How many pages a PDF of this page has. */
async function countPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

test('a reader narrows the plays by keyboard, keeps the choice in the address, and opens one @core', async ({
  page,
  at,
}) => {
  await page.goto(at('/plays/'));
  const grid = page.getByRole('table', { name: /a row for each dimension/ });
  for (const { title } of plays)
    await expect(grid.getByRole('link', { name: title })).toBeVisible();
  expect(await readCount(page)).toBe(`${plays.length} plays`);

  await page.getByRole('group', { name: 'Dimension' }).getByLabel('All').focus();
  for (const _step of dimensions.slice(0, 5)) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: dimension.name })).toBeChecked();
  expect(await readCount(page)).toContain(`${leaps.length} plays of this dimension`);
  await page.keyboard.press('Tab');
  for (const _step of leaps.slice(0, 2)) await page.keyboard.press('ArrowRight');
  expect(await readTitles(page)).toEqual([play.title]);
  expect(await readCount(page)).toBe('1 play');

  await page.reload();
  await expect(page.getByRole('radio', { name: dimension.name })).toBeChecked();
  expect(await readTitles(page)).toEqual([play.title]);

  const found = page.getByRole('list', { name: 'The plays found' });
  await found.getByRole('link', { name: play.title }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: play.title })).toBeVisible();
  const steps = page.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  expect(await steps.count()).toBeGreaterThanOrEqual(4);
  const done = page.getByRole('region', { name: 'Done when' });
  await expect(done).toContainText(play.doneWhen);
  await expect(done).toContainText(dimension.statements[2]!.text);

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-was-printed', '');
  });
  const print = page.getByRole('button', { name: 'Print as a card' });
  await expect(print).toBeEnabled();
  await print.press('Enter');
  await expect(page.locator('body[data-was-printed]')).toBeAttached();
  for (const format of ['A4', 'Letter'] as const) expect(await countPages(page, format)).toBe(1);
});

test('the last stage names the plays that lead to it, and home leads to plays and essays', async ({
  page,
  at,
}) => {
  await page.goto(at('/path/leading/'));
  const here = page.getByRole('region', { name: 'Plays that bring a firm to Leading' });
  for (const { title } of plays.filter((each) => each.leap === leaps.at(-1)!.id)) {
    await expect(here.getByRole('link', { name: title })).toBeVisible();
  }
  await page.goto(at('/'));
  const links = page.getByRole('main').getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const id of ['', 'role-of-social-media/', 'perception-gap/', 'the-leap/', 'return/']) {
    expect(addresses).toContain(at(`/evidence/${id}`).replace(new URL(at('/')).origin, ''));
  }
  await expect(page.getByRole('link', { name: '24 plays' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every choice of dimension and leap leaves plays, and says how many', async ({
    page,
    at,
  }) => {
    await page.goto(at('/plays/'));
    for (const { id, name } of leaps) {
      await page.getByRole('radio', { name, exact: true }).check();
      expect(await readTitles(page)).toEqual(
        plays.filter((each) => each.leap === id).map(({ title }) => title),
      );
      expect(await readCount(page)).toContain(`${dimensions.length} plays of this leap`);
    }
    for (const { id, name } of dimensions) {
      await page.getByRole('radio', { name, exact: true }).check();
      expect(await readTitles(page)).toEqual(
        plays
          .filter((each) => each.dimension === id && each.leap === leaps.at(-1)!.id)
          .map(({ title }) => title),
      );
    }
    expect(await readCount(page)).toBe('1 play');
  });
});

test('the booklet prints every play as a whole card, two to a page after the contents', async ({
  page,
  at,
}) => {
  await page.goto(at('/plays/booklet/'));
  await expect(page.getByRole('button', { name: 'Print the booklet' })).toBeEnabled();
  for (const format of ['A4', 'Letter'] as const) {
    expect(await countPages(page, format)).toBe(1 + plays.length / 2);
  }

  await page.emulateMedia({ media: 'print' });
  const cards = page.getByRole('article');
  const contents = page.getByRole('table', { name: /the page that its card is printed on/ });
  const pages = plays.map((_play, index) => 2 + Math.floor(index / 2));
  expect(await contents.getByRole('cell').allInnerTexts()).toEqual(
    plays.map(({ title }, index) => `${title}\npage ${pages[index]}`),
  );
  expect(await cards.getByText(/^Page \d+$/).allInnerTexts()).toEqual(
    pages.map((number) => `Page ${number}`),
  );
  await expect(cards.getByRole('heading', { level: 3 })).toHaveText(
    plays.map(({ title }) => title),
  );
  const cut = await cards.evaluateAll((elements) =>
    elements
      .filter((card) => {
        const text = card.querySelector('.card-text')!;
        const box = text.getBoundingClientRect();
        const parts = [...text.querySelectorAll('*')].flatMap((part) => [...part.getClientRects()]);
        const isOver = parts.some(
          ({ right, bottom }) => right > box.right + 1 || bottom > box.bottom + 1,
        );
        return isOver || card.scrollHeight > card.clientHeight;
      })
      .map((card) => card.querySelector('h3')!.textContent),
  );
  expect(cut).toEqual([]);
});

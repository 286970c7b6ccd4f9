import type { Page } from '@playwright/test';
import { playbook } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { essays } = playbook;

/** What of the charts on a page cannot be read: texts on one another, and what sticks out of its chart. */
function findChartFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** A line of text is taller than its letters, by as much as two lines may overlap. */
    const LEADING = 0.35;
    return [...document.querySelectorAll('figure.chart')].flatMap((chart) => {
      const { left, right } = chart.getBoundingClientRect();
      const texts = [
        ...chart.querySelectorAll('text, .strips > li > :not(svg, ul), .points > li, .slope b, td'),
      ]
        .filter((element) => element.checkVisibility() && element.textContent!.trim() !== '')
        .map((element) => ({
          words: element.textContent!.trim().replace(/\s+/g, ' '),
          box: element.getBoundingClientRect(),
          leading: LEADING * parseFloat(getComputedStyle(element).fontSize),
        }));
      return texts.flatMap(({ words, box, leading }, index) => [
        ...(box.left < left - 1 || box.right > right + 1
          ? [`${chart.id}: “${words}” sticks out`]
          : []),
        ...texts
          .slice(index + 1)
          .filter(
            (other) =>
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > leading,
          )
          .map((other) => `${chart.id}: “${words}” and “${other.words}” meet`),
      ]);
    });
  });
}

/** Charts whose title and drawing are together taller than the screen. */
function findTallCharts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure.chart')]
      .filter((chart) => {
        const drawing = [...chart.children].filter(
          (child) =>
            child.checkVisibility() && !child.matches('.chart-note, details, .chart-sources'),
        );
        const bottom = Math.max(...drawing.map((child) => child.getBoundingClientRect().bottom));
        return bottom - chart.getBoundingClientRect().top > innerHeight;
      })
      .map(({ id }) => id),
  );
}

/** Texts of charts that are smaller than somebody at the back of a room can read. */
function findSmallTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    (size) =>
      [...document.querySelectorAll('figure.chart *')]
        .filter((element) => element.checkVisibility() && !element.closest('.cite-note'))
        .filter((element) =>
          [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent!.trim() !== '',
          ),
        )
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < size)
        .map((element) => element.outerHTML.slice(0, 100)),
    least,
  );
}

test('every chart can be read on the narrowest phone, on a laptop and from the back of a room', async ({
  page,
  at,
}) => {
  const faults: string[] = [];
  for (const { id, charts } of essays) {
    await page.goto(at(`/evidence/${id}/`));
    await expect(page.getByRole('figure')).toHaveCount(charts.length);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      faults.push(...(await findChartFaults(page)).map((fault) => `${id}, ${width} px: ${fault}`));
    }
    await page.evaluate(() => document.documentElement.toggleAttribute('data-projector', true));
    faults.push(...(await findChartFaults(page)).map((fault) => `${id}, projected: ${fault}`));
    faults.push(...(await findTallCharts(page)).map((chart) => `${id}: too tall: ${chart}`));
    faults.push(...(await findSmallTexts(page, 28)).map((text) => `${id}: small: ${text}`));
    await page.emulateMedia({ media: 'print' });
    for (const chart of await page.getByRole('figure').all())
      await expect(chart).toHaveCSS('break-inside', 'avoid');
    await page.emulateMedia({ media: 'screen' });
  }
  expect(faults).toEqual([]);
});

test('the evidence leads through every essay in order, and an essay on to plays and sources @core', async ({
  page,
  at,
}) => {
  await page.goto(at('/evidence/'));
  const main = page.getByRole('main');
  for (const { title, lede } of essays) {
    await expect(main.getByRole('link', { name: title })).toBeVisible();
    await expect(main.getByText(lede)).toBeVisible();
  }
  await main.getByRole('link', { name: essays[0]!.title }).click();
  const neighbours = page.getByRole('navigation', { name: 'Before and after' });
  for (const [index, essay] of essays.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: essay.title })).toBeVisible();
    const next = essays[index + 1];
    if (next) await neighbours.getByRole('link', { name: `${next.short} →` }).click();
  }
  await expect(neighbours.getByRole('link')).toHaveCount(1);
  const play = playbook.plays.find(({ id }) => id === essays.at(-1)!.plays[0])!;
  await main.getByRole('link', { name: play.title, exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: play.title })).toBeVisible();
});

test('a chart cites its rows where it stands, and shows its figures as a table by keyboard', async ({
  page,
  at,
}) => {
  const { id, charts } = essays[0]!;
  await page.goto(at(`/evidence/${id}/`));
  const chart = page.getByRole('figure').first();
  await expect(chart.getByText(charts[0]!.title)).toBeVisible();
  await chart.getByText('The same figures as a table').press('Enter');
  const table = chart.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'What was counted' })).toBeVisible();
  expect(await table.getByRole('rowheader').count()).toBeGreaterThan(1);

  const source = chart.getByRole('link', { name: /^Source E/ }).first();
  const code = (await source.innerText()).trim();
  const row = playbook.evidence.find((known) => known.id === code.toLowerCase())!;

  // From the back of a room the sources are folded away with the table, so that a chart fits one screen.
  await page.evaluate(() => document.documentElement.toggleAttribute('data-projector', true));
  await expect(source).toBeVisible();
  await chart.getByText('The same figures as a table (with sources)').press('Enter');
  await expect(source).toBeHidden();

  // On paper the drawing says it all: the row is named, and nothing asks to be opened.
  await page.emulateMedia({ media: 'print' });
  await expect(source).toBeVisible();
  await expect(chart.getByText('The same figures as a table')).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => document.documentElement.toggleAttribute('data-projector', false));
  await source.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${row.id}$`));
  await expect(page.locator(`[id="${row.id}"]`).getByText(row.claim)).toBeVisible();
});

test('an essay names its neighbours in one line on a phone, and stands in the middle without a margin', async ({
  page,
  at,
}) => {
  const [before, essay, after] = essays;
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(at(`/evidence/${essay!.id}/`));
  const near = page.getByRole('navigation', { name: 'Neighbouring essays' });
  await expect(near.getByRole('link')).toHaveText([`← ${before!.short}`, `${after!.short} →`]);
  await expect(page.getByRole('navigation', { name: 'Essays', exact: true })).toBeHidden();

  await page.setViewportSize({ width: 1024, height: 720 });
  await expect(near).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Essays', exact: true })).toBeVisible();
  const heading = page.getByRole('heading', { name: 'Plays to do next' });
  const { x, width } = (await heading.boundingBox())!;
  expect(Math.abs(x + width / 2 - 1024 / 2)).toBeLessThan(12);
});

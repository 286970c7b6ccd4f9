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
      const texts = [...chart.querySelectorAll('text, .strips li > :not(svg, ul), .slope b, td')]
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
    faults.push(...(await findSmallTexts(page, 28)).map((text) => `${id}: small: ${text}`));
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

  const cite = chart.getByRole('button', { name: /^Source E/ }).first();
  const label = (await cite.innerText()).trim();
  const row = playbook.evidence.find((known) => known.id === label.toLowerCase())!;
  await cite.press('Enter');
  const note = chart.getByRole('note').filter({ hasText: row.claim });
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();

  // On paper the drawing says it all: the row is named, and nothing asks to be opened.
  await page.emulateMedia({ media: 'print' });
  await expect(cite).toBeVisible();
  await expect(chart.getByText('The same figures as a table')).toBeHidden();
});

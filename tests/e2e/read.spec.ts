import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { expect, test } from './support/test.ts';

const { model, cases } = loadPlaybookFromDisk('.');

test.describe('an executive on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('sees all five stages and the four leaps without opening anything, and goes to a leap and the stage after @core', async ({
    page,
    at,
  }) => {
    await page.goto(at('/'));
    const path = page.getByRole('list', {
      name: 'The path: five stages and the leaps between them',
    });
    const ledges = path.getByRole('listitem');
    await expect(ledges).toHaveCount(model.stages.length);
    for (const [index, stage] of model.stages.entries()) {
      const ledge = ledges.nth(index);
      await expect(ledge.getByRole('link', { name: stage.name })).toBeVisible();
      await expect(ledge.getByText(`You are here if ${stage.hereIf}`)).toBeVisible();
      const leap = model.leaps.find(({ from }) => from === stage.id);
      if (leap) {
        await expect(ledge.getByRole('link', { name: leap.name, exact: true })).toBeVisible();
        await expect(ledge.getByText(leap.action)).toBeVisible();
      }
    }

    const [first, second] = model.stages;
    const leap = model.leaps[0]!;
    await page.getByRole('link', { name: leap.name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/path/${first!.id}/#leap$`));
    await expect(
      page.getByRole('heading', { name: `The leap out: ${leap.name}` }),
    ).toBeInViewport();
    await page.getByRole('link', { name: `${second!.name} →` }).click();
    await expect(page.getByRole('heading', { level: 1, name: second!.name })).toBeVisible();
  });

  test('reads the matrix one dimension at a time, each statement under its stage', async ({
    page,
    at,
  }) => {
    await page.goto(at('/path/'));
    const table = page.getByRole('table', { name: /What can be seen at each stage/ });
    const dimension = model.dimensions[0]!;
    await expect(table.getByRole('rowheader', { name: dimension.name })).toBeVisible();
    for (const { text } of dimension.statements) await expect(table.getByText(text)).toBeVisible();
    await expect(table.getByRole('columnheader')).toHaveCount(model.stages.length + 1);
  });
});

test('the matrix is one table with a cell for each dimension and stage, and the leap out of each', async ({
  page,
  at,
}) => {
  await page.goto(at('/path/'));
  const table = page.getByRole('table', { name: /What can be seen at each stage/ });
  await expect(table.getByRole('cell')).toHaveCount(
    (model.dimensions.length + 1) * model.stages.length,
  );
  for (const { name, action } of model.leaps) {
    await expect(table.getByRole('cell', { name: `${name}: ${action}` })).toBeVisible();
  }
});

test('three ways in lead to the path, the placing and the comparing @core', async ({
  page,
  at,
}) => {
  for (const [door, heading] of [
    ['Read the path', 'The path'],
    ['Start the placing', 'Place yourself'],
    ['Prepare a session', 'workshop'],
  ] as const) {
    await page.goto(at('/'));
    await page.getByRole('link', { name: door }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  }
  await page.goto(at('/'));
  await page.getByRole('link', { name: 'compare codes' }).click();
  await expect(page).toHaveURL(/\/place\/result\/#compare$/);
});

test.describe('a citation', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled, viewport: { width: 800, height: 900 } });

      test('shows claim, status, year and source on the page, and closes with Escape @core', async ({
        page,
        at,
      }) => {
        await page.goto(at('/'));
        await page.getByRole('button', { name: 'Source E110' }).first().press('Enter');
        const note = page.getByRole('note').filter({ hasText: 'E110' }).first();
        await expect(note).toBeVisible();
        await expect(note).toContainText('reported by others');
        await expect(note).toContainText('asked');
        await expect(note).toContainText('IBM Institute for Business Value');
        await expect(note).toContainText('64%');
        await page.keyboard.press('Escape');
        await expect(note).toBeHidden();
      });
    });
  }

  test.describe('on a wide screen', () => {
    test.use({ viewport: { width: 1440, height: 900 } });

    test('stands in the margin beside its paragraph', async ({ page, at }) => {
      await page.goto(at('/cases/bank/'));
      const note = page.getByRole('note').first();
      await expect(note).toBeVisible();
      const prose = await page.locator('.prose p').first().boundingBox();
      const margin = await note.boundingBox();
      expect(margin!.x).toBeGreaterThan(prose!.x + prose!.width);
    });
  });
});

test('every case gives its quoted words with their source on any screen, says what its account does not say, and gives no place', async ({
  page,
  at,
}) => {
  for (const study of cases) {
    await page.goto(at(`/cases/${study.id}/`));
    const profile = page.getByRole('table', { name: /There is no overall place/ });
    const readings = Object.values(study.profile).filter((reading) => 'quote' in reading);
    expect(readings.length).toBeGreaterThan(0);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { quote, evidence } of readings) {
        const cell = profile.getByRole('cell').filter({ hasText: `“${quote}”` });
        await expect(cell).toBeVisible();
        await expect(
          cell.getByRole('button', { name: `Source ${evidence.toUpperCase()}` }),
        ).toBeVisible();
      }
    }
    await expect(profile.getByRole('rowheader')).toHaveCount(model.dimensions.length);
    const silent = Object.values(study.profile).filter((reading) => 'silent' in reading).length;
    await expect(profile.getByText('The account does not say', { exact: true })).toHaveCount(
      silent,
    );
  }
});

test.describe('the display menu', () => {
  test('chooses dark, keeps it over pages, and goes back to the system', async ({ page, at }) => {
    await page.goto(at('/'));
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.goto(at('/about/'));
    expect(await paper()).toBe(dark);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'As my system' }).check();
    expect(await paper()).not.toBe(dark);
  });

  test('projects a page in type of 28 px or more and stops again, by keyboard', async ({
    page,
    at,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(at('/path/'));
    await page.getByRole('button', { name: 'Display' }).press('Enter');
    await page.getByRole('button', { name: 'Project this page' }).press('Enter');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.checkVisibility())
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
          ),
        )
        .filter(
          (element) =>
            !element.closest('.cite, .stage-mark, .visually-hidden, .cite-note') &&
            parseFloat(getComputedStyle(element).fontSize) < 28,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Display' }).press('Enter');
    await page.getByRole('button', { name: 'Stop projecting' }).press('Enter');
    await page.getByRole('button', { name: 'Display' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Project this page' })).toBeVisible();
  });

  test('does nothing that needs storage where storage is blocked', async ({ page, at }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    });
    await page.goto(at('/'));
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('a keyboard reaches the text past the header in one step', async ({ page, at }) => {
  await page.goto(at('/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = page.getByRole('main').getByRole('link').first();
  await expect(first).toBeFocused();
});

test('the matrix prints on one page of its own size', async ({ page, at }) => {
  await page.goto(at('/path/'));
  await page.emulateMedia({ media: 'print' });
  const heights = await page.evaluate(() => {
    document.documentElement.style.width = '178mm';
    const table = document.querySelector('table')!;
    return { table: table.getBoundingClientRect().height, page: 263 * (96 / 25.4) };
  });
  expect(heights.table).toBeLessThan(heights.page);
});

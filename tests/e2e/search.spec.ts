import type { Locator, Page } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { listBuiltPages } from './support/built-pages.ts';
import { baseOf, expect, test } from './support/test.ts';

/** What a reader asks, and the page that answers it best. */
const QUESTIONS: readonly [string, string][] = [
  ['How fast should we reply?', '/dimensions/service/'],
  ['Are we too risk averse?', '/cases/bank/'],
  ['Who answers customers?', '/dimensions/people/'],
  ['What is the engagement gap?', '/glossary/#engagement-gap'],
  ['Do customers want a community?', '/evidence/tensions/'],
  ['How is the place scored?', '/method/'],
  ['What did the retailer do wrong?', '/cases/retailer/'],
  ['What does listening look like?', '/path/listening/'],
  ['Can I trust these figures?', '/about/'],
  ['Where do my answers go?', '/privacy/'],
  ['What is a leap?', '/glossary/#leap'],
  ['Do we need monitoring?', '/glossary/#monitoring'],
  ['Publish a reply time', '/plays/service-leap/'],
  ['How do I prove identity?', '/plays/service-link/'],
  ['Where do the sources disagree?', '/evidence/tensions/'],
  ['What return does social media bring?', '/evidence/return/'],
  ['What is the perception gap?', '/evidence/perception-gap/'],
  ['content kings', '/evidence/sources/#e15'],
  ['What is the ROI?', '/evidence/return/'],
  ['Does it work for B2B?', '/evidence/engagement-gap/'],
  ['What is our break-even?', '/tools/return/'],
  ['a hundred points over roles', '/tools/role-mix/'],
  ['How fast should we answer?', '/evidence/information-and-the-hour/'],
];

/** The parts of a search, in the dialog or on the page. */
function partsOf(scope: Locator) {
  const results = scope.getByRole('list', { name: 'Results', exact: true });
  return {
    field: scope.getByRole('searchbox', { name: 'Search the playbook' }),
    status: scope.getByRole('status'),
    results,
    titles: results.locator('> li > a'),
  };
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search the playbook' });

/** Opens the dialog from the header. */
async function openSearch(page: Page) {
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  return { dialog: dialogOf(page), ...partsOf(dialogOf(page)) };
}

/** Where the links lead, from the site's own root. */
async function addressesOf(links: Locator, base: string): Promise<string[]> {
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  return addresses.map((address) => address.replace(base, '/'));
}

test('questions find their page among the first three results @core', async ({
  page,
  at,
  site,
}) => {
  await page.goto(at('/'));
  const { field, titles } = await openSearch(page);
  for (const [question, right] of QUESTIONS) {
    await test.step(question, async () => {
      // The results of the question before must not stand for this one's.
      await field.fill('');
      await expect(titles.first()).toBeHidden();
      await field.fill(question);
      await expect
        .poll(async () => (await addressesOf(titles, baseOf(site))).slice(0, 3), {
          message: question,
          intervals: [50],
        })
        .toContain(right);
    });
  }
});

test('the search is opened, walked through, used and closed by keys alone @core', async ({
  page,
  at,
}) => {
  await page.goto(at('/cases/'));
  const { field, titles, results, status } = partsOf(dialogOf(page));

  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  // In one piece: an answer to half of the question would take the focus along as it goes.
  await page.keyboard.insertText('who answers customers');
  await expect(status).toHaveText(/^\d+ results$/);

  await page.keyboard.press('ArrowDown');
  await expect(titles.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(results.getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();

  // A letter typed on a result goes on with the question.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('!');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('who answers customers!');

  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('engagement gap');
  await page.keyboard.press('Enter');
  await expect(titles.first()).toHaveText('Engagement gap');
  await expect(titles.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(at('/glossary/#engagement-gap'));
});

test('closing returns to what opened it, by Escape, button and a click beside it', async ({
  page,
  at,
}) => {
  await page.goto(at('/about/'));
  const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
  const dialog = dialogOf(page);
  const { field, status } = partsOf(dialog);

  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('monitoring');
  await expect(status).toHaveText(/result/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('monitoring');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await page.mouse.click(5, 400);
  await expect(dialog).toBeHidden();
});

test('“/” is left alone in a field and where single keys are switched off', async ({
  page,
  at,
}) => {
  await page.goto(at('/search/'));
  const { field } = partsOf(page.getByRole('main'));
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('either/or');
  await expect(field).toHaveValue('either/or');

  await page.goto(at('/about/'));
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeVisible();
});

test('nothing of the search is asked for before its first use @core', async ({ page, at }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () =>
    asked.filter((path) => /\/pagefind\/|\/(?:DialogScript|panel)\b/.test(path));

  await page.goto(at('/'), { waitUntil: 'networkidle' });
  expect(ofSearch()).toEqual([]);
  await openSearch(page);
  await expect
    .poll(ofSearch)
    .toEqual(expect.arrayContaining([expect.stringMatching(/\/pagefind\/pagefind\.js$/)]));
});

test('what is typed before anything has loaded is kept and answered', async ({ page, at }) => {
  await page.route(/\/(?:_astro|pagefind)\/(?:DialogScript|panel|pagefind|wasm)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(at('/about/'));
  await page.keyboard.press('/');
  await page.keyboard.type('are we too risk averse');
  const { field, titles } = partsOf(dialogOf(page));
  await expect(field).toHaveValue('are we too risk averse');
  await expect(titles.first()).toHaveText('The cautious bank that looked and has not leapt');
});

test('the number of results is announced, and the filters narrow and count them', async ({
  page,
  at,
}) => {
  await page.goto(at('/about/'));
  const { dialog, field, status, titles, results } = await openSearch(page);
  await expect(dialog.getByRole('group', { name: 'Narrow the results' })).toBeHidden();

  await field.fill('customers');
  await expect(status).toHaveText(/^\d+ results$/);
  const total = Number.parseInt((await status.textContent()) ?? '', 10);
  const kind = dialog.getByRole('combobox', { name: 'Kind' });
  await expect(kind.getByRole('option').first()).toHaveText(`Any (${total})`);

  const stages = await dialog
    .getByRole('combobox', { name: 'Stage' })
    .getByRole('option')
    .allTextContents();
  expect(stages.slice(1).map((option) => option.replace(/ \(.*/, ''))).toEqual([
    'Reactive',
    'Listening',
    'Conversing',
    'Connected',
    'Leading',
  ]);

  const cases = await kind.getByRole('option', { name: /^Case/ }).textContent();
  const count = Number(/\((\d+)\)/.exec(cases ?? '')?.[1]);
  await kind.selectOption('Case');
  await expect(status).toHaveText(`${count} of ${total} results`);
  await expect(titles).toHaveCount(count);
  await expect(results.locator('> li > p:first-child')).toHaveText(Array(count).fill('Case'));

  await field.fill('proves identity');
  await expect(status).not.toHaveText(`${count} of ${total} results`);
  await kind.selectOption('Play');
  await dialog.getByRole('combobox', { name: 'Dimension' }).selectOption('Service');
  await expect(titles.first()).toHaveText('Hand over once, with the thread attached');
  await dialog.getByRole('combobox', { name: 'Dimension' }).selectOption('');
  await kind.selectOption('Source');
  await expect(titles.first()).toHaveText(/^E\d+: /);
  await kind.selectOption('Play');

  await field.fill('“perception gap”');
  await expect(status).toHaveText(/the filters leave/);
  await dialog.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(titles.first()).toHaveText('Perception gap');
  await expect(field).toBeFocused();
});

test('more results come when asked for, and the first of them has the focus', async ({
  page,
  at,
}) => {
  await page.goto(at('/search/?q=customers'));
  const { titles } = partsOf(page.getByRole('main'));
  await expect(titles).toHaveCount(8);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect(titles).toHaveCount(16);
  await expect(titles.nth(8)).toBeFocused();
});

test('a result leads to the heading under which the words stand, on this very page too', async ({
  page,
  at,
}) => {
  await page.goto(at('/dimensions/people/'));
  const { dialog, field, results } = await openSearch(page);
  await field.fill('who has agreed on when and how we take part');
  const heading = results.getByRole('link', { name: /^Who has agreed on when and how/ });
  await heading.click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(at('/dimensions/people/#peo-2'));
});

test('an excerpt marks what was found and holds no text that the page hides', async ({
  page,
  at,
}) => {
  await page.goto(at('/search/?q=risk+averse'));
  const { results, status, field, titles } = partsOf(page.getByRole('main'));
  await expect(results.getByRole('listitem').first().locator('mark')).toHaveText([
    'risk',
    'averse',
  ]);

  // On a page the number of a row stands on a button, and its status in a note that opens; only the row itself is found by them.
  await field.fill('E95');
  await expect(status).toHaveText('1 result');
  await expect(titles.first()).toHaveText(/^E95: /);
});

test('a question in the address is answered, and is text and nothing else @core', async ({
  page,
  at,
}) => {
  const markup = '<img src=x onerror="document.title=1"> </title>';
  await page.goto(at(`/search/?q=${encodeURIComponent(markup)}`));
  const { field, status, titles } = partsOf(page.getByRole('main'));
  await expect(field).toHaveValue(markup);
  await expect(status).toHaveText(/./);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Search/);

  await field.fill('how fast should we reply?');
  await expect(titles.first()).toHaveText('Service');
  await expect(page).toHaveURL(at('/search/?q=how+fast+should+we+reply%3F'));
  await titles.first().click();
  await page.waitForURL(at('/dimensions/service/'));
  await page.goBack();
  await expect(field).toHaveValue('how fast should we reply?');
  await expect(titles.first()).toHaveText('Service');

  await field.fill('');
  await expect(page.getByRole('heading', { name: 'All pages' })).toBeVisible();
  await expect(page).toHaveURL(at('/search/'));
});

test('an example is asked by a click, and the results have a page of their own', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  const { dialog, field, titles } = await openSearch(page);
  await dialog.getByRole('button', { name: 'What is a leap?' }).click();
  await expect(field).toHaveValue('What is a leap?');
  await expect(titles.first()).toHaveText('Leap');
  await dialog.getByRole('link', { name: 'These results on their own page' }).click();
  await page.waitForURL(at('/search/?q=What%20is%20a%20leap%3F'));
  await expect(partsOf(page.getByRole('main')).titles.first()).toHaveText('Leap');
});

test.describe('where the engine does not load', () => {
  test.use({ allowedFaults: [/Failed to load resource/] });

  test('the search says so and tries again', async ({ page, at }) => {
    await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
    await page.goto(at('/about/'));
    const { dialog, field, status, titles } = await openSearch(page);
    await field.fill('risk averse');
    await expect(status).toHaveText(/^The search did not load\./);
    await expect(dialog.getByRole('link', { name: 'All pages' })).toBeVisible();

    await page.unroute('**/pagefind/pagefind.js*');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(titles.first()).toHaveText('The cautious bank that looked and has not leapt');
  });

  test('its form still leads to the page of the search', async ({ page, at }) => {
    await page.route('**/_astro/DialogScript*', (route) => route.abort());
    await page.goto(at('/about/'));
    await page.keyboard.press('/');
    await page.keyboard.type('risk averse');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/search/?q=risk+averse'));
    await expect(partsOf(page.getByRole('main')).titles.first()).toHaveText(/^The cautious bank/);
  });
});

test.describe('where the connection goes after the engine has loaded', () => {
  test.use({ allowedFaults: [/Failed to load (?:resource|the index chunk)/] });

  test('the search does not say that it found nothing', async ({ page, at }) => {
    await page.goto(at('/about/'));
    const engine = [/\/pagefind\.js/, /\.pf_meta$/, /\/wasm\.[^/]+\.pagefind$/].map((file) =>
      page.waitForEvent('requestfinished', (request) => file.test(request.url())),
    );
    const { dialog, field, status, titles } = await openSearch(page);
    await Promise.all(engine);
    await page.route('**/pagefind/**', (route) => route.abort());
    await field.fill('risk averse');
    await expect(status).toHaveText(/^The search did not load\./);

    await page.unroute('**/pagefind/**');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(titles.first()).toHaveText(/^The cautious bank/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the search lists every page with what it is about @core', async ({
    page,
    at,
    site,
  }) => {
    await page.goto(at('/about/'));
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.waitForURL(at('/search/'));
    await expect(page.getByText(/^Searching needs JavaScript/)).toBeVisible();
    const entries = page.getByRole('main').getByRole('listitem');
    const listed = await addressesOf(entries.getByRole('link'), baseOf(site));
    const built = listBuiltPages().filter((path) => !['/404.html', '/search/'].includes(path));
    expect([...listed].sort()).toEqual(built);
    for (const text of await entries.getByRole('paragraph').allTextContents()) {
      expect(text.length).toBeGreaterThan(20);
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} at 360 px`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    test('axe finds nothing in any state of the dialog and the page, and nothing sticks out', async ({
      page,
      at,
    }) => {
      const check = async (state: string) => {
        // In the dark only the colours are others.
        const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
        expect.soft(await findAxeFaults(page, rules), state).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, state).toBe(360);
      };
      await page.goto(at('/about/'));
      const { dialog, field, status, titles } = await openSearch(page);
      await expect(dialog.getByRole('button', { name: 'What is a leap?' })).toBeVisible();
      await check('dialog, empty');
      const box = await dialog.boundingBox();
      expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });

      await field.fill('who answers customers');
      await expect(titles.first()).toBeVisible();
      await check('dialog, results');
      await field.fill('xylophone');
      await expect(status).toHaveText(/^Nothing/);
      await check('dialog, nothing found');

      await page.goto(at('/search/?q=who+answers+customers'));
      const onPage = partsOf(page.getByRole('main'));
      await expect(onPage.titles.first()).toBeVisible();
      await check('page, results');
      await onPage.field.fill('xylophone');
      await expect(onPage.status).toHaveText(/^Nothing/);
      await check('page, nothing found');
    });
  });
}

import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { writeFile } from '../../src/sharing/file.ts';
import { findAxeFaults } from './support/axe.ts';
import {
  codeOf,
  firmPlacing,
  openKept,
  makeEntry,
  makePlacing,
  quickPlacing,
} from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

type At = (path: string) => string;

const theirs = makePlacing([[1], [1], [1], [2], [1], [1]], { nonce: 99, role: 'executive' });

/** Opens the result page, at a link where there is one, in a browser that has kept something. */
async function openResult(page: Page, at: At, kept: Kept, fragment = ''): Promise<void> {
  await openKept(page, at(`/place/result/${fragment}`), kept);
  await untilReady(page);
}

/** What is done before the island has started is lost. */
async function untilReady(page: Page): Promise<void> {
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

function place(page: Page) {
  return section(page, 'The place').getByRole('heading', { level: 2 });
}

/** The placing as it is stored. */
async function storedPlacing(page: Page): Promise<{ nonce: number } | undefined> {
  const text = await page.evaluate(() => localStorage.getItem('leap.placing'));
  return JSON.parse(text ?? '{}').current;
}

/** The names in the history, from the top. */
async function historyNames(page: Page): Promise<string[]> {
  const entries = section(page, 'Your history').getByRole('listitem');
  return entries.evaluateAll((all) => all.map((one) => one.querySelector('p')?.textContent ?? ''));
}

async function saveAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name for your present result').fill(name);
  await page.getByRole('button', { name: 'Save it' }).click();
  await expect(page.getByText(`Saved as “${name}”.`)).toBeVisible();
}

test.describe('a link to a result', () => {
  test('opens it, says what is not in it and leaves what is saved alone @core', async ({
    page,
    at,
  }) => {
    await openResult(page, at, { placing: firmPlacing }, `#${codeOf(theirs)}`);
    await expect(place(page)).toContainText('Reactive');
    await expect(section(page, 'What is open')).toContainText(
      'Opened from a link. Not in it: notes, reasons, the name of the unit, targets and dates. Nothing saved in this browser has changed.',
    );
    expect((await storedPlacing(page))?.nonce).toBe(firmPlacing.nonce);

    await page.reload();
    await expect(place(page)).toContainText('Reactive');

    await page.getByRole('button', { name: 'Back to what is saved here' }).click();
    await expect(place(page)).toContainText('Listening');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('stays in the address while the reader moves about the page, and gives way to another there', async ({
    page,
    at,
  }) => {
    await openResult(page, at, {}, `#${codeOf(theirs)}`);
    await page.getByRole('link', { name: 'What if' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${codeOf(theirs)}`);
    await expect(section(page, 'What if')).toBeInViewport();

    await expect(place(page)).toContainText('Reactive');
    await page.evaluate((code) => {
      location.hash = code;
    }, codeOf(firmPlacing));
    await expect(place(page)).toContainText('Listening');
    expect(new URL(page.url()).hash).toBe(`#${codeOf(firmPlacing)}`);
  });

  test('is kept in the history when the reader says so', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing }, `#${codeOf(theirs)}`);
    await page.getByRole('button', { name: 'Keep it in my history' }).click();
    await expect(page.getByText(/^Kept in your history as “From a link, /)).toBeVisible();
    await page.getByRole('button', { name: 'Back to what is saved here' }).click();
    expect(await historyNames(page)).toEqual([expect.stringMatching(/^From a link, /)]);
    expect((await storedPlacing(page))?.nonce).toBe(firmPlacing.nonce);
  });

  test('becomes the reader’s placing at once where there is none', async ({ page, at }) => {
    await openResult(page, at, {}, `#${codeOf(theirs)}`);
    await page.getByRole('button', { name: 'Make it my placing' }).click();
    await expect(page.getByText('This is your placing now.')).toBeVisible();
    expect((await storedPlacing(page))?.nonce).toBe(99);
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await expect(place(page)).toContainText('Reactive');
  });

  test('asks before it replaces a placing, and can be undone', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing }, `#${codeOf(theirs)}`);
    const makeOwn = page.getByRole('button', { name: 'Make it my placing' });
    await makeOwn.click();
    await expect(page.getByText(/^Your present placing of Marlow & Sons, with 18 /)).toBeVisible();
    const leave = page.getByRole('button', { name: 'Leave it as it is' });
    await expect(leave).toBeFocused();
    await leave.click();
    await expect(makeOwn).toBeFocused();
    expect((await storedPlacing(page))?.nonce).toBe(firmPlacing.nonce);

    await makeOwn.click();
    await page.getByRole('button', { name: 'Replace my placing' }).click();
    await expect(page.getByText('This is your placing now.')).toBeVisible();
    expect((await storedPlacing(page))?.nonce).toBe(99);
    await page.getByRole('button', { name: 'Undo: bring back what was there' }).click();
    await expect(place(page)).toContainText('Listening');
    expect((await storedPlacing(page))?.nonce).toBe(firmPlacing.nonce);
  });
});

test.describe('sharing', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the link and the code whole, and says who can read them', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    const share = section(page, 'Share this result');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await share.getByRole('button', { name: 'Copy the code' }).click();
    await expect(share.getByText('Copied.')).toBeVisible();
    expect(await clipboard()).toBe(codeOf(firmPlacing));

    await share.getByRole('button', { name: 'Copy the link' }).click();
    await expect(share.getByText('Copied.')).toHaveCount(2);
    const link = await clipboard();
    expect(link).toBe(`${at('/place/result/')}#${codeOf(firmPlacing)}`);
    await expect(share.getByLabel('Link')).toHaveValue(link);
    await expect(share).toContainText(
      'Whoever sees the code can read the answers and the role. Notes, reasons, the name, targets and dates are not in it.',
    );

    // It stands in groups, and a selection of it has no gaps.
    const code = share.locator('code');
    await expect(code).toHaveText(codeOf(firmPlacing));
    expect(await code.locator('span').allTextContents()).toHaveLength(7);
    const selected = await code.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString();
    });
    expect(selected).toBe(codeOf(firmPlacing));
  });

  test('leaves the text to be copied by hand where the browser does not allow it', async ({
    page,
    at,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await openResult(page, at, { placing: firmPlacing });
    const share = section(page, 'Share this result');
    await share.getByRole('button', { name: 'Copy the link' }).click();
    await expect(
      share.getByText('The browser did not allow it. Select the text and copy it by hand.'),
    ).toBeVisible();
  });

  test('draws the link black on white when asked, in light and in dark', async ({ page, at }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await openResult(page, at, { placing: firmPlacing });
    expect(scripts.filter((url) => url.includes('/qr'))).toEqual([]);

    await page.getByText('Show the link as a QR image').click();
    const image = page.getByRole('img', { name: 'QR image of the link to this result' });
    await expect(image).toBeVisible();
    expect(scripts.filter((url) => url.includes('/qr'))).toHaveLength(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const fills = await image
        .locator('path')
        .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
      expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    }
  });
});

test.describe('the history', () => {
  test('keeps the present result under a name, opens, renames and deletes it', async ({
    page,
    at,
  }) => {
    await openResult(page, at, { placing: firmPlacing });
    await saveAs(page, 'Before the leap');
    expect(await historyNames(page)).toEqual(['Before the leap']);

    await page.getByRole('button', { name: 'Rename “Before the leap”' }).click();
    const field = page.getByLabel('New name');
    await expect(field).toBeFocused();
    await field.fill('  Spring\treview ');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Rename “Spring review”' })).toBeFocused();

    await page.getByRole('button', { name: 'Open “Spring review”' }).click();
    await expect(section(page, 'What is open')).toContainText(
      'Opened from your history: “Spring review”.',
    );
    await page.getByRole('button', { name: 'Back to what is saved here' }).click();

    await page.getByRole('button', { name: 'Delete “Spring review”' }).click();
    await expect(page.getByText('Deleted “Spring review”.')).toBeVisible();
    expect(await historyNames(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByText('It is back.')).toBeVisible();
    expect(await historyNames(page)).toEqual(['Spring review']);
    await page.reload();
    await expect(page.getByText('Spring review').first()).toBeVisible();
  });

  test('asks for a name, and leaves one alone that is cancelled', async ({ page, at }) => {
    await openResult(page, at, {
      placing: firmPlacing,
      history: [makeEntry('March', firmPlacing)],
    });
    await page.getByLabel('Name for your present result').fill('   ');
    await page.getByRole('button', { name: 'Save it' }).click();
    await expect(page.getByText('Give it a name first.')).toBeVisible();
    expect(await historyNames(page)).toEqual(['March']);

    await page.getByRole('button', { name: 'Rename “March”' }).click();
    await page.getByLabel('New name').fill('April');
    await page.keyboard.press('Escape');
    expect(await historyNames(page)).toEqual(['March']);
  });

  test.describe('in New York', () => {
    test.use({ timezoneId: 'America/New_York' });

    test('is dated in the reader’s own zone', async ({ page, at }) => {
      await openResult(page, at, { history: [makeEntry('March', firmPlacing)] });
      const date = section(page, 'Your history').getByRole('time');
      await expect(date).toHaveText('Saved 4 May 2026 at 06:30');
      await expect(date).toHaveAttribute('datetime', '2026-05-04T10:30:00.000Z');
    });
  });

  test('and everything else goes with one click, after asking', async ({ page, at }) => {
    await openResult(page, at, {
      placing: firmPlacing,
      history: [makeEntry('March', firmPlacing)],
      targets: { proof: 3 },
    });
    await page.getByLabel('Their code').fill(codeOf(theirs));
    await page.getByRole('button', { name: 'Set it beside mine' }).click();
    const keys = () => page.evaluate(() => Object.keys(localStorage).sort());
    expect(await keys()).toEqual(['leap.history', 'leap.placing', 'leap.received', 'leap.targets']);

    await page.getByRole('button', { name: 'Delete everything that is saved here' }).click();
    const stay = page.getByRole('button', { name: 'No, keep it' });
    await expect(stay).toBeFocused();
    await stay.click();
    expect(await keys()).toHaveLength(4);

    await page.getByRole('button', { name: 'Delete everything that is saved here' }).click();
    await page.getByRole('button', { name: 'Yes, delete everything' }).click();
    await expect(page.getByText('Everything that was saved here is deleted.')).toBeVisible();
    expect(await keys()).toEqual([]);
    await expect(page.getByText('There is no result in this browser yet.')).toBeVisible();

    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(place(page)).toContainText('Listening');
    expect(await historyNames(page)).toEqual(['March']);
    expect(await keys()).toHaveLength(4);

    await page.getByRole('button', { name: 'Delete everything that is saved here' }).click();
    await page.getByRole('button', { name: 'Yes, delete everything' }).click();
    await page.getByLabel('Link or code').fill(codeOf(theirs));
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'Keep it in my history' }).click();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);
    expect(await keys()).toEqual(['leap.history']);
  });

  test('that is full says so and takes no more', async ({ page, at }) => {
    const history = Array.from({ length: 200 }, (_, index) => makeEntry(`Entry ${index}`, theirs));
    await openResult(page, at, { placing: firmPlacing, history }, `#${codeOf(theirs)}`);
    await page.getByRole('button', { name: 'Keep it in my history' }).click();
    const full = 'Your history has room for 200 results, and it is full. Delete some first.';
    await expect(page.getByText(full)).toBeVisible();
    await page.getByRole('button', { name: 'Save it' }).click();
    await expect(page.getByText(full)).toHaveCount(2);
    expect(await historyNames(page)).toHaveLength(200);
  });

  test('is worked by keyboard alone', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    await page.getByLabel('Name for your present result').focus();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await expect.poll(() => historyNames(page)).toHaveLength(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Open “/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Delete “/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Deleted “/)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => historyNames(page)).toHaveLength(1);
    await expect(page.getByRole('heading', { name: 'Your history' })).toBeFocused();
  });
});

test.describe('a file', () => {
  /** Saves everything as a file and gives its path back. */
  async function saveFile(page: Page): Promise<string> {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything as a file' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^the-leap-\d{4}-\d{2}-\d{2}\.json$/);
    return download.path();
  }

  test('holds all that is saved, and brings it into another browser @core', async ({
    page,
    at,
  }) => {
    await openResult(page, at, {
      placing: firmPlacing,
      history: [makeEntry('March', quickPlacing)],
      targets: { proof: 3 },
    });
    const path = await saveFile(page);
    const written = JSON.parse(readFileSync(path, 'utf8'));
    expect(written).toMatchObject({ format: 'the-leap', version: 1, targets: { proof: 3 } });
    expect(written.current.notes).toEqual(firmPlacing.notes);

    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await untilReady(page);
    await page.getByLabel('Open a file').setInputFiles(path);
    const ask = page.getByRole('form', { name: /^What is in / });
    await expect(ask).toBeFocused();
    await expect(ask).toContainText('Adds the placing, one result and one target.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await ask.getByRole('button', { name: 'Bring it in' }).click();
    await expect(place(page)).toContainText('Listening');
    expect(await historyNames(page)).toEqual(['March']);
    await page.getByRole('button', { name: 'Undo: bring back what was there' }).click();
    await expect(page.getByText('There is no result in this browser yet.')).toBeVisible();
  });

  test('overwrites nothing that the reader has not ticked', async ({ page, at }) => {
    const here: Kept = {
      placing: firmPlacing,
      history: [makeEntry('March', firmPlacing)],
      targets: { proof: 3 },
    };
    await openResult(page, at, here);
    const path = await saveFile(page);
    const changed = { ...theirs, unit: 'Other & Co' };
    await openResult(page, at, {
      placing: changed,
      history: [
        { ...makeEntry('March', quickPlacing), name: 'My March' },
        makeEntry('May', theirs),
      ],
      targets: { proof: 2, people: 4 },
    });

    const ask = page.getByRole('form', { name: /^What is in / });
    await page.getByLabel('Open a file').setInputFiles(path);
    await expect(ask).toContainText('Leaves as they are: one result and one target.');
    for (const box of await ask.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
    await ask.getByRole('button', { name: 'Bring it in' }).click();
    expect((await storedPlacing(page))?.nonce).toBe(99);
    expect(await historyNames(page)).toEqual(['My March', 'May']);

    // What is ticked for one file is not ticked for the next.
    const other = { name: 'other.json', mimeType: 'application/json', buffer: readFileSync(path) };
    await page.getByLabel('Open a file').setInputFiles(path);
    await ask.getByRole('checkbox', { name: 'Replace the result “My March”' }).check();
    await page.getByLabel('Open a file').setInputFiles(other);
    await expect(page.getByRole('form', { name: /other\.json/ })).toBeVisible();
    for (const box of await ask.getByRole('checkbox').all()) await expect(box).not.toBeChecked();

    await page.getByLabel('Open a file').setInputFiles(path);
    await ask
      .getByRole('checkbox', {
        name: 'Replace your placing (Other & Co, changed 4 May 2026 at 11:30) with the file’s (Marlow & Sons, changed 4 May 2026 at 11:30)',
      })
      .check();
    await ask.getByRole('checkbox', { name: 'Replace the result “My March”' }).check();
    await ask.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.getByText(/ is in\.$/)).toBeVisible();
    expect((await storedPlacing(page))?.nonce).toBe(firmPlacing.nonce);
    expect(await historyNames(page)).toEqual(['March', 'May']);
    const targets = await page.evaluate(() => localStorage.getItem('leap.targets'));
    expect(JSON.parse(targets ?? '{}').targets).toEqual({ proof: 2, people: 4 });
  });

  test('is brought in whole though an invitation has made its history longer than a full one', async ({
    page,
    at,
  }) => {
    const history = Array.from({ length: 201 }, (_, index) => makeEntry(`Entry ${index}`, theirs));
    await openResult(page, at, { placing: firmPlacing, history });
    const path = await saveFile(page);
    const pick = async () => {
      await page.getByLabel('Open a file').setInputFiles(path);
      await page.getByRole('button', { name: 'Bring it in' }).click();
    };
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await untilReady(page);
    await pick();
    await expect.poll(() => historyNames(page)).toHaveLength(201);

    await openResult(page, at, { history: [makeEntry('March', firmPlacing)] });
    await pick();
    await expect(
      page.getByText(
        'Your history has room for 200 results; with this file it would hold more. Delete some first.',
      ),
    ).toBeVisible();
    expect(await historyNames(page)).toEqual(['March']);
  });

  test('of another edition with a long unit is still there after a reload', async ({
    page,
    at,
  }) => {
    const foreign = { ...firmPlacing, edition: '2031.1', unit: 'U'.repeat(60) };
    await openResult(page, at, {});
    await page.getByLabel('Open a file').setInputFiles({
      name: 'foreign.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        writeFile({ current: foreign, history: [], targets: {} }, '2026-05-05T08:00:00.000Z'),
      ),
    });
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await expect.poll(() => historyNames(page)).toEqual([foreign.unit]);
    await page.reload();
    await untilReady(page);
    await expect.poll(() => historyNames(page)).toEqual([foreign.unit]);
  });

  test('is looked at without keeping anything', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    const path = await saveFile(page);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await untilReady(page);
    await page.getByLabel('Open a file').setInputFiles(path);
    await page.getByRole('button', { name: 'Look at The placing of Marlow & Sons' }).click();
    await expect(place(page)).toContainText('Listening');
    await expect(section(page, 'What is open')).toContainText(
      /Opened from the file “.+”\. Nothing/,
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'Back to what is saved here' }).click();
    await expect(page.getByRole('form', { name: /^What is in / })).toBeVisible();
  });

  test('that holds nothing new says so and asks nothing', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    await page.getByLabel('Open a file').setInputFiles(await saveFile(page));
    const ask = page.getByRole('form', { name: /^What is in / });
    await expect(ask).toContainText('Already here and alike: the placing.');
    await expect(ask).toContainText('All of it is here already.');
    await expect(ask.getByRole('button', { name: 'Bring it in' })).toHaveCount(0);
    await ask.getByRole('button', { name: 'Leave it' }).click();
    await expect(page.getByRole('heading', { name: 'A file of your own' })).toBeFocused();
  });
});

test.describe('axe finds nothing', () => {
  test('where a link is open and questions are asked', async ({ page, at }) => {
    await openResult(
      page,
      at,
      { placing: firmPlacing, history: [makeEntry('March', quickPlacing)] },
      `#${codeOf(theirs)}`,
    );
    await page.getByText('Show the link as a QR image').click();
    await page.getByRole('button', { name: 'Make it my placing' }).click();
    await page.getByRole('button', { name: 'Rename “March”' }).click();
    await page.getByRole('button', { name: 'Delete everything that is saved here' }).click();
    expect(await findAxeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findAxeFaults(page, ['color-contrast'])).toEqual([]);
  });

  test('where a file is open and an entry is deleted', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything as a file' }).click();
    const path = await (await started).path();
    await openResult(page, at, { placing: theirs, history: [makeEntry('March', firmPlacing)] });
    await page.getByLabel('Open a file').setInputFiles(path);
    await expect(page.getByRole('form', { name: /^What is in / })).toBeVisible();
    await page.getByRole('button', { name: 'Delete “March”' }).click();
    expect(await findAxeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findAxeFaults(page, ['color-contrast'])).toEqual([]);
  });
});

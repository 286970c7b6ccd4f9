import type { Page } from '@playwright/test';
import { writeFile } from '../../src/sharing/file.ts';
import { encodeCode } from '../../src/sharing/code.ts';
import { findAxeFaults } from './support/axe.ts';
import { codeOf, firmPlacing, makeEntry, openKept, playbook } from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

type At = (path: string) => string;

const { model } = playbook;
const good = codeOf(firmPlacing);
const damaged = good.slice(0, -1) + (good.endsWith('0') ? '1' : '0');
const laterModel = { ...model, edition: '2031.1', editionNumber: 31 };
const unknown = encodeCode(laterModel, firmPlacing);
const moment = '2026-05-04T10:30:00.000Z';

const sentences = {
  damaged:
    'A letter or digit in this code is wrong or out of place. Copy the code again from where it was made.',
  short: 'A code has 22 letters and digits after LUP; this one has 20. Copy it again, whole.',
  unknown:
    'This code is sound, but it was made with edition number 31 of the questions, which this site does not have. Keep the code and open it on a site that has that edition.',
  nothing:
    'There is no result and no invitation in this text. Paste the whole link again, or the code that starts with LUP.',
  empty:
    'This link carries nothing after a #, so there is no result in it. Copy the whole link again.',
};

async function openResult(page: Page, at: At, kept: Kept = {}, fragment = ''): Promise<void> {
  await openKept(page, at(`/place/result/${fragment}`), kept);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}

function place(page: Page) {
  return page
    .getByRole('region', { name: 'The place', exact: true })
    .getByRole('heading', { level: 2 });
}

/** Opens a link or a code on the page. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Link or code', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

async function pick(page: Page, text: string): Promise<void> {
  await page.getByLabel('Open a file').setInputFiles({
    name: 'picked.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** What the browser holds. */
function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

test.describe('a link that cannot be opened', () => {
  const cases = [
    ['with a damaged code', `#${damaged}`, sentences.damaged],
    ['cut short', `#${good.slice(0, -2)}`, sentences.short],
    ['with something else in it', '#Good_morning!', sentences.nothing],
  ] as const;
  test('says why, and what is saved is shown @core', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    for (const [name, fragment, sentence] of cases) {
      await test.step(name, async () => {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, fragment);
        await expect(page.getByRole('alert')).toContainText(sentence);
        await expect(place(page)).toContainText('Listening');
        await page.reload();
        await expect(page.getByRole('alert')).toContainText(sentence);
        await page.getByRole('button', { name: 'Close this message' }).click();
        await expect(page.getByRole('alert')).toHaveCount(0);
        expect(new URL(page.url()).hash).toBe('');
      });
    }
  });

  test('of an edition that this site lacks is named and kept, and never scored', async ({
    page,
    at,
  }) => {
    await openResult(page, at, {}, `#${unknown.toLowerCase()}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(sentences.unknown);
    await expect(alert.locator('code')).toHaveText(unknown);
    await expect(alert.getByRole('button', { name: 'Copy this code' })).toBeVisible();
    await expect(place(page)).toHaveCount(0);
    expect(await findAxeFaults(page)).toEqual([]);
  });

  test('because it is an invitation leads to the placing', async ({ page, at }) => {
    await openResult(page, at, {}, `#edition=${model.edition}&unit=Acme`);
    await expect(page.getByRole('alert')).toContainText(
      'This is an invitation to place Acme, not a result.',
    );
    await page.getByRole('link', { name: 'Answer it' }).click();
    await expect(page.getByRole('heading', { name: 'You were asked to place Acme' })).toBeVisible();
  });

  test('in part opens the rest and lists what is wrong', async ({ page, at }) => {
    await openResult(page, at, {}, `#${good},${damaged},${unknown}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Part of this could not be opened');
    await expect(alert).toContainText(`Code 2: ${sentences.damaged}`);
    await expect(alert).toContainText(`Code 3: ${sentences.unknown}`);
    await expect(page.getByRole('region', { name: 'Side by side' })).toContainText('One is here.');
  });
});

test.describe('a text that cannot be opened', () => {
  const cases = [
    ['with a damaged code', damaged, sentences.damaged],
    ['with a code cut short', good.slice(0, -2), sentences.short],
    ['without a code', 'See you on Tuesday', sentences.nothing],
    ['that is a link with nothing in it', 'https://example.org/place/result/', sentences.empty],
    ['of an unknown edition', unknown, sentences.unknown],
    [
      'with more codes than have room',
      Array.from({ length: 9 }, (_, nonce) => codeOf({ ...firmPlacing, nonce })).join(' '),
      'This holds 9 codes, and at most 8 results open side by side. Leave some out.',
    ],
    [
      'that is too long',
      'x'.repeat(10_001),
      'This text is too long for a link or a few codes. Paste the link or the codes alone.',
    ],
  ] as const;
  test('says why beside its field and stays in it', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    const before = await stored(page);
    for (const [name, text, sentence] of cases) {
      await test.step(name, async () => {
        await paste(page, text);
        await expect(page.getByRole('alert')).toContainText(sentence);
        await expect(page.getByLabel('Link or code', { exact: true })).toHaveValue(text);
        await expect(place(page)).toContainText('Listening');
      });
    }
    expect(await stored(page)).toEqual(before);

    await paste(page, good);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText('Opened from a code.', { exact: true })).toBeVisible();
  });

  test('because there is none asks for one', async ({ page, at }) => {
    await openResult(page, at);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByText('Paste a link or a code first.')).toBeVisible();
  });

  test('says so where results are set side by side and where a second person’s is given', async ({
    page,
    at,
  }) => {
    await openResult(page, at, { placing: firmPlacing });
    const compare = page.getByRole('region', { name: 'Side by side', exact: true });
    await compare.getByLabel('Links or codes').fill(damaged);
    await compare.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(compare.getByRole('alert')).toContainText(sentences.damaged);

    const second = page.getByRole('region', { name: 'Ask a second person', exact: true });
    await second.getByLabel('Their code').fill(unknown);
    await second.getByRole('button', { name: 'Set it beside mine' }).click();
    await expect(second.getByRole('alert')).toContainText(sentences.unknown);
    await page.reload();
    await expect(second).toContainText(sentences.unknown);
    await expect(second.getByRole('table')).toHaveCount(0);
  });
});

test.describe('a file that cannot be used', () => {
  const whole = JSON.parse(
    writeFile(
      { current: firmPlacing, history: [makeEntry('March', firmPlacing)], targets: {} },
      moment,
    ),
  );
  const cases: [string, string, string[]][] = [
    [
      'that is no JSON',
      JSON.stringify(whole).slice(0, 200),
      [
        'This file cannot be used',
        'This file cannot be read as JSON: it is of another kind or was cut short. Choose the file that was saved from this site.',
      ],
    ],
    [
      'from elsewhere',
      '{ "name": "package", "version": 1 }',
      [
        'This file comes from somewhere else: it does not say that it was saved from The Leap. Choose another file.',
      ],
    ],
    [
      'of a newer version',
      JSON.stringify({ ...whole, version: 4 }),
      [
        'This file has version 4; this site reads up to version 3. Reload the page to get the newest site, or open the file where it was saved.',
      ],
    ],
    [
      'that is too large',
      JSON.stringify({ ...whole, padding: 'x'.repeat(6_000_000) }),
      [
        'This file is larger than 6 MB, the most that is read. Choose the file that was saved from this site.',
      ],
    ],
    [
      'with several faults',
      JSON.stringify({
        ...whole,
        current: { ...whole.current, role: 'king', nonce: -1 },
        history: [{ ...whole.history[0], name: '', savedAt: 'yesterday' }],
        targets: { luck: 3 },
      }),
      [
        'This file cannot be used: 5 things are wrong with it',
        'current.role Edition 2026.1 has no role “king”. Use a role that it has.',
        'current.nonce The nonce must be a whole number from 0 to 1048575. Save the file again.',
        'history.0.name A saved result needs a name. Give it one.',
        'history.0.savedAt A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.',
        'targets.luck There is no dimension “luck”. Remove it or mend its id.',
      ],
    ],
  ];
  test('says what is wrong with it, and nothing changes', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    const before = await stored(page);
    const alert = page.getByRole('alert');
    for (const [name, text, lines] of cases) {
      await test.step(name, async () => {
        await pick(page, text);
        for (const line of lines) await expect(alert).toContainText(line);
        await expect(alert).toContainText(
          'Nothing was taken from it, and nothing that is saved here has changed.',
        );
      });
    }
    expect(await stored(page)).toEqual(before);
    expect(await findAxeFaults(page)).toEqual([]);

    await pick(page, JSON.stringify(whole));
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole('form', { name: 'What is in picked.json' })).toBeVisible();
  });

  test('for its edition is named, kept in the history and not scored', async ({ page, at }) => {
    const foreign = { ...firmPlacing, edition: '2031.1', unit: 'Acme' };
    await openResult(page, at, { placing: firmPlacing });
    await pick(page, writeFile({ current: foreign, history: [], targets: {} }, moment));
    const ask = page.getByRole('form', { name: 'What is in picked.json' });
    await expect(ask).toContainText(
      'Some of it belongs to edition 2031.1, which this site does not have. It is kept as it is and not scored.',
    );
    await expect(ask).toContainText('Adds one result.');
    await ask.getByRole('button', { name: 'Bring it in' }).click();

    const history = page.getByRole('region', { name: 'Your history', exact: true });
    await expect(history).toContainText('Acme, edition 2031.1');
    await expect(history).toContainText(
      'Edition 2031.1, which this site does not have: kept, not scored',
    );
    await history.getByRole('button', { name: 'Open “Acme, edition 2031.1”' }).click();
    await expect(page.getByRole('heading', { name: 'A result of another edition' })).toBeVisible();
    await expect(place(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Make it my placing' })).toHaveCount(0);
    expect(await findAxeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to what is saved here' }).click();
    await expect(place(page)).toContainText('Listening');
  });
});

test.describe('a browser that keeps nothing', () => {
  test('because it is closed lets the reader go on and says so', async ({ page, at }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      }
    });
    await page.goto(at(`/place/result/#${good}`));
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await page.getByRole('button', { name: 'Keep it in my history' }).click();
    await expect(
      page.getByText(/^This browser does not let the page keep anything\./),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Make it my placing' }).click();
    await expect(place(page)).toContainText('Listening');
    await expect(
      page.getByRole('region', { name: 'Your history', exact: true }).getByRole('listitem'),
    ).toHaveCount(1);

    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything as a file' }).click();
    await started;

    const compare = page.getByRole('region', { name: 'Side by side', exact: true });
    await compare.getByLabel('Links or codes').fill(codeOf({ ...firmPlacing, nonce: 5 }));
    await compare.getByRole('button', { name: 'Add', exact: true }).click();
    await compare.getByRole('checkbox', { name: 'Your present result' }).check();
    await expect(compare.getByRole('table')).toBeVisible();
  });

  test('because it is full says so and holds what was there', async ({ page, at }) => {
    await openResult(page, at, {
      placing: firmPlacing,
      history: [makeEntry('March', firmPlacing)],
    });
    const before = await stored(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Name for your present result').fill('May');
    await page.getByRole('button', { name: 'Save it' }).click();
    await expect(page.getByText(/^This browser’s store for the site is full/)).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Your history', exact: true }).getByRole('listitem'),
    ).toHaveCount(2);
    expect(await stored(page)).toEqual(before);

    const second = page.getByRole('region', { name: 'Ask a second person', exact: true });
    await second.getByLabel('Their code').fill(codeOf({ ...firmPlacing, nonce: 5 }));
    await second.getByRole('button', { name: 'Set it beside mine' }).click();
    await expect(second.getByRole('table')).toBeVisible();
    await expect(second).toContainText(
      'This browser could not keep the code: it ends with this page.',
    );
  });
});

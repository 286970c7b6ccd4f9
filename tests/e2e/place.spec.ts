import type { Page } from '@playwright/test';
import { root } from '../../src/commands/run-tool.ts';
import { orderQuestions } from '../../src/islands/place/route.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { writeFile } from '../../src/sharing/file.ts';
import { addEntry } from '../../src/sharing/plan.ts';
import { findAxeFaults } from './support/axe.ts';
import { openKept, openWith, quickPlacing } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { model } = loadPlaybookFromDisk(root);
const order = orderQuestions(model);
const questions = [...order.key, ...order.rest].map(({ question }) => question);

const firstUnit = 'Marlow & Sons';

/** The heading of the screen that is shown. */
function heading(page: Page) {
  return page.locator('main h2').first();
}

async function begin(page: Page, at: (path: string) => string, unit = firstUnit): Promise<void> {
  await page.goto(at('/place/'));
  await page.getByLabel('Name of the firm, brand or market').fill(unit);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading(page)).toHaveText(questions[0]!.stem);
}

/** Answers the question on the screen by its keys and goes on. */
async function press(page: Page, key: string): Promise<void> {
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press(key);
  await page.keyboard.press('Enter');
}

async function answerKeyQuestions(page: Page, keys = '232323'): Promise<void> {
  for (const key of keys) await press(page, key);
  await expect(heading(page)).toHaveText('A provisional place');
}

async function openList(page: Page): Promise<void> {
  await page.getByText(`All ${questions.length} questions`, { exact: true }).click();
}

/** A question's entry in the list of all questions. */
function listed(page: Page, index: number) {
  return page.getByRole('button', { name: questions[index]!.stem });
}

function radio(page: Page, index: number, level: number) {
  return page.getByRole('radio', { name: questions[index]!.answers[level - 1]!.text, exact: true });
}

/** The placing as it is stored. */
async function stored(page: Page): Promise<{ nonce: number; answers: object; notes: object }> {
  const text = await page.evaluate(() => localStorage.getItem('leap.placing'));
  return JSON.parse(text ?? '{}').current;
}

test('six questions are answered by keyboard alone', { tag: '@core' }, async ({ page, at }) => {
  await page.goto(at('/place/'));
  const unit = page.getByLabel('Name of the firm, brand or market');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await unit.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(firstUnit);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Man');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeFocused();
  await page.keyboard.press('Enter');

  for (const [index, question] of questions.slice(0, 6).entries()) {
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toHaveText(question.stem);
    await expect(heading(page)).toHaveAccessibleDescription(
      `Question ${index + 1} of 6 ${model.dimensions[index]!.name}`,
    );
    await expect(page.getByText(firstUnit)).toBeVisible();
    await page.keyboard.press('2');
    await expect(radio(page, index, 2)).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(radio(page, index, 3)).toBeChecked();
    await page.keyboard.press('Enter');
  }

  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(`On these answers, ${firstUnit} is at stage 3`)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/place/result/'));
});

test('eighteen questions are answered by mouse', { tag: '@core' }, async ({ page, at }) => {
  await begin(page, at);
  for (const [index, question] of questions.entries()) {
    if (index === 6) await page.getByRole('button', { name: 'Answer twelve more' }).click();
    await expect(heading(page)).toHaveText(question.stem);
    await radio(page, index, (index % 5) + 1).click();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect(heading(page)).toHaveText('Last: see your result');
  await expect(page.getByText('All 18 questions answered.')).toBeVisible();
  await expect(listed(page, 17)).toContainText('answer 3');
  await page.getByRole('link', { name: 'See your result' }).click();
  await expect(page).toHaveURL(at('/place/result/'));
});

test('back, skip, clear, “I don’t know” and “does not apply” do what they say', async ({
  page,
  at,
}) => {
  await begin(page, at);

  await test.step('going on needs an answer or a decision', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing is chosen yet.')).toBeVisible();
    await expect(heading(page)).toHaveText(questions[0]!.stem);
  });

  await test.step('a skipped question is not answered', async () => {
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(heading(page)).toHaveText(questions[1]!.stem);
    expect((await stored(page)).answers).toEqual({});
  });

  await test.step('“I don’t know” is an answer of its own', async () => {
    await page.getByRole('radio', { name: 'I don’t know' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    expect((await stored(page)).answers).toEqual({ 'ins-1': { kind: 'dont-know' } });
  });

  await test.step('Backspace and the button go back, with the answer still there', async () => {
    await expect(heading(page)).toHaveText(questions[2]!.stem);
    await page.keyboard.press('Backspace');
    await expect(heading(page)).toHaveText(questions[1]!.stem);
    await expect(page.getByRole('radio', { name: 'I don’t know' })).toBeChecked();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(heading(page)).toHaveText('First, who is being placed?');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(heading(page)).toHaveText(questions[2]!.stem);
  });

  await test.step('an answer can be taken back', async () => {
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByText('Answer cleared.')).toBeVisible();
    await expect(radio(page, 2, 4)).not.toBeChecked();
    await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
  });

  await test.step('“does not apply” stands where the model allows it and asks why', async () => {
    await expect(page.getByRole('radio', { name: 'Does not apply to us' })).toHaveCount(0);
    const index = questions.findIndex(({ mayNotApply }) => mayNotApply);
    await openList(page);
    await listed(page, index).click();
    await expect(heading(page)).toBeFocused();
    await page.getByRole('radio', { name: 'Does not apply to us' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText('Say in a few words why it does not apply')).toBeVisible();
    await page
      .getByLabel('Why it does not apply, in a few words')
      .fill('Nobody proves anything here');
    await expect(page.getByText('27 of 80 characters')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(heading(page)).not.toHaveText(questions[index]!.stem);
    await openList(page);
    await expect(listed(page, index)).toContainText('does not apply');
    await expect(listed(page, 0)).toContainText('not answered');
    await expect(listed(page, 1)).toContainText('don’t know');
  });
});

test('arrows lead from the question into its answers, and choose none by that', async ({
  page,
  at,
}) => {
  await begin(page, at);
  const last = page.locator('input[name="answer"]').last();

  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 0, 1)).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await heading(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(last).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await heading(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 0, 2)).toBeFocused();
  await expect(radio(page, 0, 2)).toBeChecked();

  await heading(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, 0, 2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(questions[1]!.stem);
});

test('the note opens by keyboard into its field, and its keys leave the answers alone', async ({
  page,
  at,
}) => {
  await begin(page, at);
  await press(page, '2');
  await expect(heading(page)).toHaveText(questions[1]!.stem);
  const summary = page.getByText('Add how you would show it');
  const note = page.getByLabel('How we would show it');

  await summary.focus();
  await page.keyboard.press('3');
  await page.keyboard.press('Backspace');
  await expect(summary).toBeFocused();
  await expect(heading(page)).toHaveText(questions[1]!.stem);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await expect(page.locator('.place-message')).toBeEmpty();
  await page.keyboard.type('3 reviews');
  await expect(note).toHaveValue('3 reviews');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'Skip' }).focus();
  await page.keyboard.press('3');
  await page.keyboard.press('Backspace');
  await expect(heading(page)).toHaveText(questions[1]!.stem);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'Skip' }).press('Enter');
  await expect(heading(page)).toHaveText(questions[2]!.stem);
  await page.keyboard.press('Backspace');
  await expect(heading(page)).toHaveText(questions[1]!.stem);
  await expect(note).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test('digits are shortcuts in the question, and only there', async ({ page, at }) => {
  await begin(page, at);

  await test.step('not in a text field', async () => {
    await page.getByText('Add how you would show it').click();
    const note = page.getByLabel('How we would show it');
    await note.click();
    await page.keyboard.type('1 page, section 3');
    await expect(note).toHaveValue('1 page, section 3');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  await test.step('not outside the question', async () => {
    await page.locator('h1').click();
    await page.keyboard.press('3');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  await test.step('not with a modifier', async () => {
    await heading(page).focus();
    await page.keyboard.press('Alt+3');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  await test.step('not when the reader has switched them off', async () => {
    await page.evaluate(() => localStorage.setItem('leap.keys', 'off'));
    await page.keyboard.press('3');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.evaluate(() => localStorage.removeItem('leap.keys'));
    await page.keyboard.press('3');
    await expect(radio(page, 0, 3)).toBeChecked();
  });
});

test('answers and notes are there after a reload, and the placing goes on', async ({
  page,
  at,
}) => {
  await begin(page, at);
  await press(page, '4');
  await page.getByText('Add how you would show it').click();
  await page.getByLabel('How we would show it').fill('The minutes of March');
  await page.keyboard.press('Shift+Tab');
  const plan = addEntry(
    [],
    { id: 'insight-look', title: 'Read before you write' },
    '2026-03-01T09:30:00Z',
  );
  const kept = writeFile({ history: [], targets: {}, plan }, '2026-03-01T09:30:00Z');
  await page.evaluate((text) => localStorage.setItem('leap.plan', text), kept);
  await page.reload();

  await expect(heading(page)).toHaveText('Welcome back');
  await expect(page.getByRole('main').getByRole('link', { name: 'Your plan' })).toBeVisible();
  await expect(
    page.getByText(/^Marlow & Sons: 1 of 18 questions answered, 17 not answered\. Last changed on/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Continue where you stopped' }).click();
  await expect(heading(page)).toHaveText(questions[1]!.stem);
  await expect(page.getByLabel('How we would show it')).toHaveValue('The minutes of March');
  await page.keyboard.press('Backspace');
  await expect(radio(page, 0, 4)).toBeChecked();
});

test('what is typed before the script arrives stays', async ({ page, at }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/PlaceIsland.*\.js/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(at('/place/'), { waitUntil: 'commit' });
  await page.getByLabel('Name of the firm, brand or market').fill(firstUnit);
  await expect(page.getByRole('button', { name: 'Begin' })).toBeDisabled();
  arrive();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText(firstUnit)).toBeVisible();
});

test('starting over asks first, takes a new nonce, and is undone after a reload too', async ({
  page,
  at,
}) => {
  await openKept(page, at('/place/'), { placing: quickPlacing });
  const before = await stored(page);

  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('button', { name: 'No, keep them' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Start over' })).toBeFocused();
  expect(await stored(page)).toEqual(before);

  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Yes, start over' }).click();
  await expect(heading(page)).toHaveText('First, who is being placed?');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Begin' }).click();
  await press(page, '1');
  const anew = await stored(page);
  expect(anew.nonce).not.toBe(before.nonce);
  expect(anew.answers).toEqual({ 'pur-1': { kind: 'level', level: 1 } });

  await page.reload();
  await page.getByRole('button', { name: 'Undo: bring them back' }).click();
  await expect(page.getByText('Marlow & Sons: 6 of 18 questions answered')).toBeVisible();
  expect(await stored(page)).toEqual(before);

  await page.getByRole('button', { name: 'Switch to the other ones' }).click();
  await expect(page.getByText('Your firm: 1 of 18 questions answered')).toBeVisible();
  expect(await stored(page)).toEqual(anew);
});

test(
  'an invitation starts a blank placing beside the reader’s own',
  { tag: '@core' },
  async ({ page, at }) => {
    await openKept(page, at('/'), { placing: quickPlacing });
    const own = await stored(page);
    await page.goto(at(`/place/#edition=${model.edition}&unit=Northwind+Market`));

    await expect(heading(page)).toHaveText('You were asked to place Northwind Market');
    await expect(page.getByText('Your own placing of Marlow & Sons')).toBeVisible();
    await expect(page.getByLabel('Name of the firm, brand or market')).toHaveValue(
      'Northwind Market',
    );
    expect(await stored(page)).toEqual(own);
    await page.getByRole('button', { name: 'Begin' }).click();

    await expect(page).toHaveURL(at('/place/'));
    await answerKeyQuestions(page, '111111');
    await page.getByRole('button', { name: 'Answer twelve more' }).click();
    for (let left = 12; left > 0; left--) await press(page, '5');
    await expect(heading(page)).toHaveText('Last: give your code to whoever asked');
    await expect(page.getByText(/^LUP/).first()).toBeVisible();
    const history = await page.evaluate(() => localStorage.getItem('leap.history') ?? '');
    expect(JSON.parse(history).history[0]).toMatchObject({ placing: own });

    await page.getByRole('button', { name: 'Go back to my own placing' }).click();
    await expect(page.getByText('Marlow & Sons: 6 of 18 questions answered')).toBeVisible();
    expect(await stored(page)).toEqual(own);
    expect(await page.evaluate(() => localStorage.getItem('leap.history'))).toBeNull();
  },
);

test('an invitation that is not wanted, or was begun, changes nothing', async ({ page, at }) => {
  const link = at(`/place/#edition=${model.edition}&unit=Northwind`);
  await page.goto(link);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(heading(page)).toHaveText('First, who is being placed?');
  await expect(page).toHaveURL(at('/place/'));
  await expect(page.getByLabel('Name of the firm, brand or market')).toHaveValue('');

  await page.goto(at('/'));
  await page.goto(link);
  await page.getByRole('button', { name: 'Begin' }).click();
  await press(page, '2');
  const begun = await stored(page);
  await page.goto(at('/'));
  await page.goto(link);
  await expect(heading(page)).toHaveText('Welcome back');
  expect(await stored(page)).toEqual(begun);
});

test('a link that cannot be followed gets its sentence, and the page goes on', async ({
  page,
  at,
}) => {
  await page.goto(at('/place/#edition=2031.7&unit=Acme'));
  await expect(page.getByRole('alert')).toContainText(
    'This invitation asks for edition “2031.7” of the questions, which this site does not have.',
  );
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading(page)).toHaveText(questions[0]!.stem);

  await page.evaluate(() => {
    location.hash = '#LUP0000-0000';
  });
  await expect(page.getByRole('link', { name: 'Open it on the result page' })).toHaveAttribute(
    'href',
    /\/place\/result\/#LUP0000-0000$/,
  );
});

test('the address of a question opens it', async ({ page, at }) => {
  await begin(page, at);
  await press(page, '2');
  await page.goto(at('/'));
  await page.goto(at(`/place/#${questions[9]!.id}`));
  await expect(heading(page)).toHaveText(questions[9]!.stem);
  await expect(page).toHaveURL(at('/place/'));
});

test.describe('where the browser keeps nothing', () => {
  test('closed storage is said, and everything goes on in memory', async ({ page, at }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await page.goto(at('/place/'));
    await expect(page.getByText('This browser does not let the page keep anything.')).toBeVisible();
    await page.getByLabel('Name of the firm, brand or market').fill(firstUnit);
    await page.getByRole('button', { name: 'Begin' }).click();
    expect(await findAxeFaults(page)).toEqual([]);
    await answerKeyQuestions(page);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('the-leap.json');
    await expect(page.getByRole('link', { name: 'See the result' })).toHaveAttribute(
      'href',
      /\/place\/result\/#LUP/,
    );
  });

  test('full storage is said, and the next change that fits is kept again', async ({
    page,
    at,
  }) => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, text) {
        if (document.documentElement.dataset['full'] !== undefined) {
          throw new DOMException('full', 'QuotaExceededError');
        }
        setItem.call(this, key, text);
      };
    });
    await begin(page, at);
    await page.evaluate(() => (document.documentElement.dataset['full'] = ''));
    await press(page, '2');
    const problem = page.getByText('This browser’s store for the site is full');
    await expect(problem).toBeVisible();
    await expect(page.getByText('Not kept in this browser: see above.')).toBeVisible();
    expect((await stored(page)).answers).toEqual({});

    await page.evaluate(() => delete document.documentElement.dataset['full']);
    await press(page, '3');
    await expect(problem).toBeHidden();
    expect(Object.keys((await stored(page)).answers)).toEqual(['pur-1', 'ins-1']);
  });

  test('a text that cannot be read is put aside and offered', async ({ page, at }) => {
    await openWith(page, at('/place/'), { 'leap.placing': 'not ours' });
    await expect(page.getByText('Your answers in this browser could not be read.')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download that text' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('the-leap-unreadable.txt');
    await page.getByRole('button', { name: 'I have seen this' }).click();
    await expect(page.getByText('Your answers in this browser could not be read.')).toBeHidden();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
    await expect(page.getByText('Your answers in this browser could not be read.')).toBeHidden();
    expect(await page.evaluate(() => Object.values({ ...localStorage }))).toContain('not ours');
  });
});

test('two tabs follow each other, and what is being typed stays', async ({ page, at, context }) => {
  await begin(page, at);
  await page.getByText('Add how you would show it').click();
  const note = page.getByLabel('How we would show it');
  await note.pressSequentially('The page of ');

  const other = await context.newPage();
  await other.goto(at('/place/'));
  await other.getByRole('button', { name: 'Continue where you stopped' }).click();
  await press(other, '4');

  await expect(radio(page, 0, 4)).toBeChecked();
  await expect(page.getByText('Your answers were changed in another tab.')).toBeAttached();
  await expect(note).toBeFocused();
  await note.pressSequentially('March');
  await expect(note).toHaveValue('The page of March');
  await other.keyboard.press('Backspace');
  await expect(other.getByLabel('How we would show it')).toHaveValue('The page of March');

  await other.goto(at('/place/'));
  await other.getByRole('button', { name: 'Start over' }).click();
  await other.getByRole('button', { name: 'Yes, start over' }).click();
  await expect(heading(page)).toHaveText('First, who is being placed?');
});

test('the browser’s way back from the result shows the answers as they are now', async ({
  page,
  at,
}) => {
  await begin(page, at);
  await answerKeyQuestions(page);
  await page.getByRole('link', { name: 'See the result' }).click();
  await expect(page).toHaveURL(at('/place/result/'));
  await page.goBack();
  await expect(page.getByText('6 of 18 questions answered').first()).toBeVisible();

  // A page that comes back from the browser's own cache was asleep while the store changed.
  await page.evaluate(() => {
    localStorage.removeItem('leap.placing');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(heading(page)).toHaveText('First, who is being placed?');
});

test.describe('a placing that cannot run', () => {
  test.describe('because its script does not arrive', () => {
    test.use({ allowedFaults: [/PlaceIsland|ERR_FAILED/] });

    test('says so, offers a retry and leaves what is saved', async ({ page, at }) => {
      await begin(page, at);
      await press(page, '2');
      const before = await stored(page);
      await page.route(/PlaceIsland/, (route) => route.abort());
      await page.reload();
      await expect(page.getByRole('alert')).toContainText('This part of the page did not start');
      await expect(page.getByRole('alert')).toContainText('Your saved answers are untouched.');
      await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
      expect(await findAxeFaults(page)).toEqual([]);

      await page.unroute(/PlaceIsland/);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(heading(page)).toHaveText('Welcome back');
      expect(await stored(page)).toEqual(before);
    });
  });

  test.describe('because it throws', () => {
    test.use({ allowedFaults: [/broken on purpose/] });

    test('says so, offers a retry and leaves what is saved', async ({ page, at }) => {
      await begin(page, at);
      await press(page, '2');
      const before = await stored(page);
      // The one screen that writes a date fails where dates cannot be written.
      await page.addInitScript(() => {
        if (sessionStorage.getItem('mended') !== null) return;
        Intl.DateTimeFormat = class {
          constructor() {
            throw new Error('broken on purpose');
          }
        } as unknown as typeof Intl.DateTimeFormat;
      });
      await page.reload();
      await expect(page.getByRole('alert')).toContainText('This part of the page did not start');
      expect(await stored(page)).toEqual(before);

      await page.evaluate(() => sessionStorage.setItem('mended', ''));
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(heading(page)).toHaveText('Welcome back');
    });
  });
});

test('every screen of the placing is sound on a phone, in light and in dark', async ({
  page,
  at,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });

  const check = async (screen: string, inDark = false) => {
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(reach, `${screen}: width of the content`).toBeLessThanOrEqual(360);
    expect.soft(await findAxeFaults(page), `${screen}: axe`).toEqual([]);
    if (!inDark) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect
      .soft(await findAxeFaults(page, ['color-contrast']), `${screen}: contrast in dark`)
      .toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  };

  await page.goto(at('/place/'));
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
  await check('start');

  await begin(page, at, 'W'.repeat(60));
  await check('question');
  await radio(page, 0, 3).click();
  const next = page.getByRole('button', { name: 'Next' });
  await page.getByText('Add how you would show it').click();
  await page.getByLabel('How we would show it').fill('W'.repeat(200));
  await expect(page.getByText('140 of 140 characters')).toBeVisible();
  await check('question with an answer and a note', true);
  await next.click();
  for (let left = 5; left > 0; left--) await press(page, '2');
  await check('interim');

  await page.getByRole('button', { name: 'Answer twelve more' }).click();
  await openList(page);
  await check('list of the questions');
  await listed(
    page,
    questions.findIndex(({ mayNotApply }) => mayNotApply),
  ).click();
  await page.getByRole('radio', { name: 'Does not apply to us' }).click();
  await next.click();
  await check('question that does not apply, without a reason');

  await openList(page);
  await listed(page, 17).click();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await check('end');

  await page.reload();
  await page.getByRole('button', { name: 'Start over' }).click();
  await check('resume, asking whether to start over', true);
  await page.getByRole('button', { name: 'Yes, start over' }).click();
  await check('start with an undo');

  await page.goto(at('/'));
  await page.goto(at(`/place/#edition=${model.edition}&unit=Acme`));
  await expect(heading(page)).toHaveText('You were asked to place Acme');
  await check('invitation');
  await page.getByRole('button', { name: 'Begin' }).click();
  await openList(page);
  await listed(page, 17).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await check('end with a code');
});

test('a longest question fits a phone with the way on in sight', async ({ page, at }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await begin(page, at, 'Marlow & Sons of Leith');
  await openList(page);
  for (const [index] of questions.entries()) {
    await listed(page, index).click();
    await expect(heading(page)).toBeFocused();
    await expect
      .soft(page.getByRole('button', { name: 'Next' }), questions[index]!.id)
      .toBeInViewport({ ratio: 1 });
    await expect.soft(page.getByText('Question', { exact: false }).first()).toBeInViewport();
    await openList(page);
  }
});

test.describe('on paper', () => {
  /** How many pages a PDF has. */
  const countPages = (pdf: Buffer) =>
    (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

  test('the sheet prints in place of the placing, on a few pages', async ({ page, at }) => {
    await begin(page, at);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'The placing on paper' })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    for (const format of ['A4', 'Letter']) {
      expect(countPages(await page.pdf({ format })), `pages of ${format}`).toBeLessThanOrEqual(4);
    }
  });

  test('the button asks the browser to print', async ({ page, at }) => {
    await page.goto(at('/place/'));
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print the paper sheet' }).click();
    await expect(page.locator('body[data-printed]')).toBeAttached();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is the sheet: every question, every answer, the rule', async ({ page, at }) => {
    await page.goto(at('/place/'));
    await expect(page.getByRole('heading', { name: 'The placing on paper' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
    for (const { stem, answers } of questions) {
      await expect(page.getByRole('heading', { name: stem })).toBeVisible();
      for (const { text } of answers)
        await expect(page.getByText(text, { exact: true })).toBeVisible();
    }
    await expect(page.getByText('I don’t know', { exact: true })).toHaveCount(questions.length);
    await expect(page.getByText('Does not apply to us, because')).toHaveCount(
      questions.filter(({ mayNotApply }) => mayNotApply).length,
    );
    await expect(page.getByRole('heading', { name: 'Find the place by hand' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(2);
  });
});

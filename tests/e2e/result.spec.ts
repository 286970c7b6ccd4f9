import type { Page } from '@playwright/test';
import type { Level } from '../../src/model/types.ts';
import { questionsOf } from '../../src/scoring/answers.ts';
import { findAxeFaults } from './support/axe.ts';
import {
  codeOf,
  firmPlacing,
  openKept,
  makeEntry,
  makePlacing,
  partialPlacing,
  playbook,
  quickPlacing,
  unknownPlacing,
} from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { model, cases } = playbook;
const questions = questionsOf(model);
type At = (path: string) => string;

/** Opens the result page in a browser that has kept something. */
async function openResult(page: Page, at: At, kept: Kept): Promise<void> {
  await openKept(page, at('/place/result/'), kept);
}

function section(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

function place(page: Page) {
  return section(page, 'The place').getByRole('heading', { level: 2 });
}

/** The rows of a table's body, each as the texts of its cells. */
async function rowsOf(page: Page, table: string): Promise<string[][]> {
  const rows = page.getByRole('table', { name: table }).locator('tbody tr');
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
}

function whatIf(page: Page) {
  return section(page, 'What if');
}

function answerSelect(page: Page, id: string) {
  const stem = questions.find((question) => question.id === id)!.stem;
  return whatIf(page).getByRole('combobox', { name: stem });
}

/** Lets axe read the page in light, and its colours in dark as well; leaves it in dark. */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await findAxeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await findAxeFaults(page, ['color-contrast'])).toEqual([]);
}

test.describe('without a result', () => {
  test('the page says so, leads to the placing, and shows an example that is called one and not kept', async ({
    page,
    at,
  }) => {
    await page.goto(at('/place/result/'));
    await expect(page.getByText('There is no result in this browser yet.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start the placing' })).toHaveAttribute(
      'href',
      new URL(at('/place/')).pathname,
    );
    await expect(section(page, 'Open, compare and keep')).toBeVisible();

    await page.getByRole('button', { name: 'See an example' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'An example' })).toBeFocused();
    await expect(
      page.getByText('This is a made-up example, not your result').first(),
    ).toBeVisible();
    await expect(place(page)).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('leap.placing'))).toBeNull();
    await page.getByRole('button', { name: 'Close the example' }).click();
    await expect(page.getByText('There is no result in this browser yet.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Your result' })).toBeFocused();
  });

  test('a placing that is begun and not answered is gone on with', async ({ page, at }) => {
    await openResult(page, at, { placing: makePlacing([]) });
    await expect(page.getByText('No question is answered yet')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go on with the placing' })).toBeVisible();
  });
});

test('six answers given on the page of the placing make a result @core', async ({ page, at }) => {
  await page.goto(at('/place/'));
  await page.getByLabel('Name of the firm, brand or market').fill('Marlow & Sons');
  await page.getByRole('button', { name: 'Begin' }).click();
  const heading = page.locator('main h2').first();
  for (const key of '323322') {
    await expect(heading).toBeFocused();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  await expect(heading).toHaveText('A provisional place');
  await page.goto(at('/place/result/'));
  await expect(place(page)).toContainText('Listening');
  await expect(section(page, 'The place')).toContainText('provisional, six key questions');
  await expect(section(page, 'The place')).toContainText('Marlow & Sons');
});

test.describe('a full result', () => {
  test('says the place, what is ahead, what holds it and how firm it is @core', async ({
    page,
    at,
  }) => {
    await openResult(page, at, { placing: firmPlacing });
    await expect(place(page)).toHaveText('Listening 2');
    const head = section(page, 'The place');
    await expect(head).toContainText(
      'Three of six already Conversing or beyond; Service is furthest ahead, at Connected; Insight, People and Proof hold.',
    );
    await expect(head).toContainText('Fairly firm: three steps up, two down.');
    await expect(head).toContainText('17 of 18 questions answered.');
    await expect(head).toContainText('Manager');
    await expect(head).toContainText('4 May 2026');
    await expect(head).toContainText('2026.1');
    const here = page.getByRole('list', { name: 'Where you stand on the path' });
    await expect(here.getByRole('listitem').filter({ hasText: 'You are here' })).toHaveText(
      /Listening.*Insight, People and Proof/,
    );
    await expect(
      page.getByText('A structured self-reading, not a validated instrument.').first(),
    ).toBeVisible();
  });

  test('tells in each of its parts what follows from the answers', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    await expect(place(page)).toBeVisible();

    await test.step('tells for each dimension its stage, its coverage and what it does', async () => {
      await expect(place(page)).toBeVisible();
      expect(await rowsOf(page, 'The six dimensions and the place')).toEqual([
        ['Purpose', '3 Conversing', '3 of 3', 'Ahead'],
        ['Insight', '2 Listening', '3 of 3', 'Holds it back'],
        ['Dialogue', '3 Conversing', '3 of 3', 'Ahead'],
        ['Service', '4 Connected', '3 of 3', 'Furthest ahead'],
        ['People', '2 Listening', '3 of 3', 'Holds it back'],
        ['Proof', '2 Listening', '2 of 3', 'Holds it back'],
      ]);
    });

    await test.step('names the answers that would move it, from one text to the other', async () => {
      const firmness = section(page, 'How firm it is');
      await expect(
        firmness.getByRole('heading', { name: 'Three steps would raise the place to Conversing' }),
      ).toBeVisible();
      await expect(
        firmness.getByRole('heading', { name: 'Two steps would lower the place to Reactive' }),
      ).toBeVisible();
      const insight = questions.find(({ id }) => id === 'ins-2')!;
      const move = firmness.getByRole('listitem').filter({ hasText: insight.stem });
      await expect(move).toContainText(`from 2 ${insight.answers[1]!.text}`);
      await expect(move).toContainText(`to 3 ${insight.answers[2]!.text}`);
    });

    await test.step('shows the next statement of each dimension, those that hold first', async () => {
      const next = section(page, 'The next stage');
      await expect(next.getByRole('heading', { level: 3 })).toHaveText([
        /^The leap out/,
        /^Insight/,
        /^People/,
        /^Proof/,
        /^Purpose/,
        /^Dialogue/,
        /^Service/,
      ]);
      const insight = model.dimensions.find(({ id }) => id === 'insight')!;
      await expect(next.getByText(insight.statements[2]!.text)).toBeVisible();
      await expect(next.getByRole('link', { name: 'Insight' })).toHaveAttribute(
        'href',
        new URL(at('/dimensions/insight/')).pathname,
      );
    });

    await test.step('lists what is to be found out', async () => {
      const stem = questions.find(({ id }) => id === 'pro-2')!.stem;
      await expect(section(page, 'To find out').getByRole('listitem')).toHaveText([
        new RegExp(stem.replace('?', '\\?')),
      ]);
    });

    await test.step('uses the colour of “you are here” for nothing else', async () => {
      await expect(place(page)).toBeVisible();
      const coloured = await page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.color = 'var(--signal)';
        document.body.append(probe);
        const signal = getComputedStyle(probe).color;
        probe.remove();
        return [...document.querySelectorAll('body *')]
          .filter((element) => {
            const { color, backgroundColor, borderTopColor, fill, stroke } =
              getComputedStyle(element);
            return [color, backgroundColor, borderTopColor, fill, stroke].includes(signal);
          })
          .filter((element) => !element.closest('.result-path'))
          .map((element) => element.outerHTML.slice(0, 80));
      });
      expect(coloured).toEqual([]);
    });

    await test.step('offers “does not apply” in what if only where the model allows it', async () => {
      for (const { id, mayNotApply } of questions) {
        await expect(
          answerSelect(page, id).getByRole('option', { name: 'Does not apply to us' }),
        ).toHaveCount(mayNotApply ? 1 : 0);
      }
    });

    await test.step('draws the profile from the numbers that stand in the table', async () => {
      const chart = section(page, 'Profile').getByRole('img', { name: /^Radar chart\. / });
      await expect(chart).toHaveAccessibleName(
        'Radar chart. Service reaches furthest, to Connected; Insight, People and Proof stand lowest, at Listening.',
      );
      await expect(chart).toHaveJSProperty('tagName', 'CANVAS');
      expect((await rowsOf(page, 'The same profile as a table')).map((row) => row[1])).toEqual([
        'Conversing 3',
        'Listening 2.3',
        'Conversing 2.7',
        'Connected 3.7',
        'Listening 1.7',
        'Listening 2',
      ]);
      // Something is painted once the chart's own script is there.
      await expect
        .poll(() =>
          chart.evaluate((canvas) => {
            const { width, height } = canvas as HTMLCanvasElement;
            const context = (canvas as HTMLCanvasElement).getContext('2d');
            return context?.getImageData(0, 0, width, height).data.some((value) => value > 0);
          }),
        )
        .toBe(true);
    });

    await test.step('shows the profile again after printing', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const chart = section(page, 'Profile').getByRole('img', { name: /^Radar chart\. / });
      const width = async () => (await chart.boundingBox())?.width ?? 0;
      // An undrawn canvas is 300 px wide.
      await expect.poll(width).toBeGreaterThan(350);
      const before = await width();
      await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
      await expect(chart).toBeHidden();
      await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
      await expect.poll(width).toBe(before);
    });

    await test.step('draws the profile in the colours of the theme', async () => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const chart = section(page, 'Profile').getByRole('img', { name: /^Radar chart\. / });
      const paint = () =>
        chart.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL().length);
      const picture = () => chart.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
      await expect.poll(paint).toBeGreaterThan(5000);
      const light = await picture();
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expect.poll(picture).not.toBe(light);
    });

    await test.step('names the leap out of the place and leads to it', async () => {
      const next = section(page, 'The next stage');
      const leap = model.leaps.find(({ from }) => from === 'listening')!;
      await expect(next.getByText(`The leap out: ${leap.name}`)).toBeVisible();
      await expect(next.getByText(leap.action)).toBeVisible();
      await next
        .getByRole('link', { name: `What ${leap.name}, the leap out of Listening, takes` })
        .click();
      await expect(page).toHaveURL(at('/path/listening/#leap'));
      await expect(page.locator('#leap')).toBeInViewport();
    });
  });

  test('gives every answer its stage and what it did, with the note beside it', async ({
    page,
    at,
  }) => {
    const placing = makePlacing(
      [
        [3, 3, 3],
        [2, 2, 3],
        [3, 3, 2],
        [4, 'not-applicable', 4],
        [1, 2, 2],
        [2, 'dont-know', null],
      ],
      {
        notes: { 'ser-1': 'The weekly count from the service desk.' },
        reasons: { 'ser-2': 'We sell through others.' },
      },
    );
    await openResult(page, at, { placing });
    await expect(place(page)).toBeVisible();
    const text = (id: string, level: Level) =>
      questions.find((one) => one.id === id)!.answers[level - 1]!.text;
    const stem = (id: string) => questions.find((one) => one.id === id)!.stem;
    expect(await rowsOf(page, 'Service: Connected')).toEqual([
      [
        stem('ser-1'),
        `${text('ser-1', 4)}How we would show it: The weekly count from the service desk.`,
        '4',
        'Reached it',
      ],
      [
        stem('ser-2'),
        'Does not apply to usWhy it does not apply: We sell through others.',
        '–',
        'Does not count: does not apply',
      ],
      [stem('ser-3'), text('ser-3', 4), '4', 'Reached it'],
    ]);
    expect(await rowsOf(page, 'People: Listening')).toEqual([
      [stem('peo-1'), text('peo-1', 1), '1', 'Lags by one stage, as one may'],
      [stem('peo-2'), text('peo-2', 2), '2', 'Reached it'],
      [stem('peo-3'), text('peo-3', 2), '2', 'Reached it'],
    ]);
    expect((await rowsOf(page, 'Proof: Listening')).map((row) => row.slice(2))).toEqual([
      ['2', 'Sets the stage'],
      ['–', 'Does not count: not known'],
      ['–', 'Does not count: not answered'],
    ]);
    await expect(page.getByRole('link', { name: stem('ser-1') })).toHaveAttribute(
      'href',
      `${new URL(at('/place/')).pathname}#ser-1`,
    );
  });

  test('names no leap without a place, nor at the last stage', async ({ page, at }) => {
    const leading = makePlacing(model.dimensions.map(({ questions: all }) => all.map(() => 5)));
    for (const placing of [partialPlacing, leading]) {
      await openResult(page, at, { placing });
      await expect(section(page, 'The next stage')).toBeVisible();
      await expect(page.getByText('The leap out')).toHaveCount(0);
    }
  });
});

test.describe('the profile', () => {
  test('takes a case, a target and an earlier result over it, gaps as gaps', async ({
    page,
    at,
  }) => {
    const earlier = makeEntry('Spring reading', makePlacing(model.dimensions.map(() => [1, 1, 1])));
    await openResult(page, at, {
      placing: firmPlacing,
      history: [earlier],
      targets: { people: 3 },
    });
    const profile = section(page, 'Profile');
    const [study] = cases;
    await profile.getByRole('checkbox', { name: study!.short }).check();
    await profile.getByRole('checkbox', { name: 'Your target' }).check();
    await profile.getByRole('checkbox', { name: 'Spring reading' }).check();
    const table = profile.getByRole('table', { name: 'The same profile as a table' });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Dimension',
      'This result',
      study!.short,
      'Your target',
      'Spring reading',
    ]);
    const rows = await rowsOf(page, 'The same profile as a table');
    for (const [index, dimension] of model.dimensions.entries()) {
      const reading = study!.profile[dimension.id]!;
      const stage = 'stage' in reading && model.stages.find(({ id }) => id === reading.stage);
      expect(rows[index]?.slice(2)).toEqual([
        stage ? `${stage.name} ${stage.number}` : 'The account does not say',
        dimension.id === 'people' ? 'Conversing 3' : 'None set',
        'Reactive 1',
      ]);
    }
    await expect(profile.getByText(/^Beside Your target: less far in People;/)).toBeVisible();
    await expect(
      profile.getByText(
        'Beside Spring reading: further on in Purpose, Insight, Dialogue, Service, People and Proof.',
      ),
    ).toBeVisible();
    await profile.getByRole('checkbox', { name: study!.short }).uncheck();
    await expect(table.getByRole('columnheader', { name: study!.short })).toHaveCount(0);
  });

  test('takes five lines over it and no more', async ({ page, at }) => {
    const history = ['One', 'Two', 'Three', 'Four'].map((name) => makeEntry(name, quickPlacing));
    await openResult(page, at, { placing: firmPlacing, history });
    const profile = section(page, 'Profile');
    for (const name of [...history.map((entry) => entry.name), cases[0]!.short]) {
      await profile.getByRole('checkbox', { name, exact: true }).check();
    }
    await expect(profile.getByText('Up to five at a time.')).toBeVisible();
    await expect(profile.getByRole('checkbox', { name: cases[1]!.short })).toBeDisabled();
    await profile.getByRole('checkbox', { name: 'Two', exact: true }).uncheck();
    await expect(profile.getByRole('checkbox', { name: cases[1]!.short })).toBeEnabled();
  });
});

test.describe('where the chart’s script does not come', () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test('the same profile is drawn without it', async ({ page, at }) => {
    await page.route(/draw\.[^/]*\.js$/, (route) => route.abort());
    await openResult(page, at, { placing: firmPlacing });
    const chart = section(page, 'Profile').getByRole('img', { name: /^Radar chart\. / });
    await expect(chart).toHaveJSProperty('tagName', 'svg');
    await expect(chart).toContainText('Purpose');
  });
});

test.describe('a result that is not whole', () => {
  test('has a provisional place after six key questions', async ({ page, at }) => {
    await openResult(page, at, { placing: quickPlacing });
    await expect(place(page)).toHaveText('Listening 2');
    const head = section(page, 'The place');
    await expect(head).toContainText(
      'Three of six already Conversing; Purpose, Dialogue and Service are ahead; Insight, People and Proof hold.',
    );
    await expect(head).toContainText('6 of 18 questions answered: provisional, six key questions.');
    expect((await rowsOf(page, 'The six dimensions and the place'))[0]).toEqual([
      'Purpose',
      '3 Conversing',
      '1 of 3 (provisional)',
      'Ahead',
    ]);
    await expectAccessible(page);
  });

  test('has a profile and no place under five assessed dimensions', async ({ page, at }) => {
    await openResult(page, at, { placing: partialPlacing });
    await expect(place(page)).toHaveText('No place yet');
    await expect(section(page, 'The place')).toContainText(
      'Four of six dimensions are assessed, and a place needs five; People and Proof have no answer that counts.',
    );
    await expect(page.getByText('You are here')).toHaveCount(0);
    await expect(section(page, 'How firm it is')).toContainText('Without a place');
    expect((await rowsOf(page, 'The same profile as a table')).slice(4)).toEqual([
      ['People', 'Not assessed'],
      ['Proof', 'Not assessed'],
    ]);
    await expect(section(page, 'Profile')).toContainText(
      'People and Proof are gaps: they are not assessed.',
    );
    await expectAccessible(page);
  });

  test('is a list of things to find out where nothing is known', async ({ page, at }) => {
    await openResult(page, at, { placing: unknownPlacing });
    await expect(place(page)).toHaveText('No place yet');
    await expect(section(page, 'To find out').getByRole('listitem')).toHaveCount(questions.length);
    await expect(section(page, 'Profile')).toContainText('No dimension is assessed');
    await expectAccessible(page);
  });
});

test('a link to a part of the result leads there', async ({ page, at }) => {
  await openKept(page, at('/place/result/#why'), { placing: quickPlacing });
  await expect(page.getByRole('heading', { name: 'Why this place' })).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Answer the rest' })).toBeAttached();
});

test.describe('a result from a link', () => {
  test('is shown without touching what is saved, and says what is not in it @core', async ({
    page,
    at,
  }) => {
    await openResult(page, at, { placing: firmPlacing });
    await expect(place(page)).toHaveText('Listening 2');
    const saved = await page.evaluate(() => localStorage.getItem('leap.placing'));
    await page.goto(at(`/place/result/#${codeOf(quickPlacing)}`));
    await expect(place(page)).toHaveText('Listening 2');
    await expect(section(page, 'The place')).toContainText('six key questions');
    await expect(section(page, 'The place')).not.toContainText('Marlow & Sons');
    await expect(section(page, 'Your targets')).toContainText('belong to your own result');
    await expect(section(page, 'Why this place').getByRole('link')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('leap.placing'))).toBe(saved);
    await page.getByRole('button', { name: 'Back to what is saved here' }).click();
    await expect(section(page, 'The place')).toContainText('Marlow & Sons');
  });

  test('survives a click on the contents', async ({ page, at }) => {
    await page.goto(at(`/place/result/#${codeOf(quickPlacing)}`));
    await expect(place(page)).toHaveText('Listening 2');
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'What if' })
      .click();
    await expect(whatIf(page)).toBeInViewport();
    await expect(place(page)).toHaveText('Listening 2');
  });
});

test.describe('of another edition', () => {
  const foreign = { ...firmPlacing, edition: '2031.4' };

  test('a result is named and kept, and never scored', async ({ page, at }) => {
    await openResult(page, at, { history: [makeEntry('From elsewhere', foreign)] });
    await page
      .getByRole('listitem')
      .filter({ hasText: 'From elsewhere' })
      .getByRole('button', { name: /^Open/ })
      .click();
    const named = section(page, 'A result of another edition');
    await expect(named).toContainText('edition 2031.4, which this site does not have');
    await expect(named).toContainText(`This site has edition ${model.edition}.`);
    await expect(page.getByText('You are here')).toHaveCount(0);
    await expect(page.getByRole('table')).toHaveCount(0);
  });
});

test.describe('what if', () => {
  test('moves the place, the headline and the profile, and saves nothing', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    await expect(place(page)).toHaveText('Listening 2');
    const saved = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    const outcome = whatIf(page).getByRole('status');
    await expect(outcome).toContainText('As answered.');
    await expect(whatIf(page).getByRole('button', { name: /^Reset/ })).toBeDisabled();

    await answerSelect(page, 'ins-2').selectOption('3');
    await answerSelect(page, 'pro-1').selectOption('3');
    await answerSelect(page, 'pro-3').selectOption('3');
    await expect(outcome).toContainText('Conversing');
    await expect(outcome).toContainText('Three answers changed. Was: Listening.');
    await expect(outcome).toContainText(
      'One of six already Connected; Service is ahead; People, Purpose, Insight, Dialogue and Proof hold.',
    );
    await expect(
      whatIf(page).getByRole('img', {
        name: /Beside This result: further on in Insight and Proof;/,
      }),
    ).toBeVisible();
    await expect(answerSelect(page, 'ins-2')).toHaveAccessibleDescription(/^As answered: /);
    await expect(place(page)).toHaveText('Listening 2');

    await answerSelect(page, 'ins-1').selectOption('I don’t know');
    await expect(outcome).toContainText('Four answers changed.');
    await whatIf(page)
      .getByRole('button', { name: /^Reset/ })
      .click();
    await expect(outcome).toContainText('As answered.');
    await expect(outcome).toContainText('Listening');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(saved);
    await answerSelect(page, 'ins-2').selectOption('3');
    await page.reload();
    await expect(whatIf(page).getByRole('status')).toContainText('As answered.');
  });
});

test.describe('targets', () => {
  test('are set, kept and shown with what is still to go', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing });
    const targets = section(page, 'Your targets');
    await targets.getByRole('combobox', { name: 'Good enough for us: Insight' }).selectOption('4');
    await targets.getByRole('combobox', { name: 'Good enough for us: Service' }).selectOption('4');
    await expect(targets.getByRole('status')).toContainText('One of two targets reached.');
    expect((await rowsOf(page, 'Your targets')).map((row) => row[3])).toEqual([
      '',
      'Two stages to go',
      '',
      'Reached',
      '',
      '',
    ]);
    await page.reload();
    await expect(targets.getByRole('combobox', { name: /: Insight$/ })).toHaveValue('4');
    await targets.getByRole('combobox', { name: /: Insight$/ }).selectOption('No target');
    await expect(targets.getByRole('status')).toContainText('One of one target reached.');
  });

  test('that are reached and hold the place are called held by choice', async ({ page, at }) => {
    const held = makePlacing([
      [3, 3, 3],
      [3, 3, 3],
      [3, 3, 3],
      [3, 3, 3],
      [2, 2, 2],
      [2, 2, 2],
    ]);
    await openResult(page, at, { placing: held, targets: { people: 2 } });
    await expect(place(page)).toHaveText('Listening 2');
    await expect(section(page, 'Your targets').getByRole('status')).toContainText(
      'People is held by your choice. Without that hold the place would be Conversing.',
    );
    await expect(section(page, 'What holds it')).toContainText(
      'Without that hold the place would be Conversing.',
    );
    expect((await rowsOf(page, 'The six dimensions and the place'))[4]?.[3]).toBe(
      'Holds it backHeld by your choice',
    );
    expect((await rowsOf(page, 'The six dimensions and the place'))[5]?.[3]).toBe('Holds it back');
  });
});

test.describe('axe finds nothing in light and in dark', () => {
  test('a full result', async ({ page, at }) => {
    await openResult(page, at, { placing: firmPlacing, targets: { people: 2 } });
    await expect(place(page)).toBeVisible();
    await expectAccessible(page);
  });

  test('an example, a link, changed answers and overlays', async ({ page, at }) => {
    await page.goto(at('/place/result/'));
    await page.getByRole('button', { name: 'See an example' }).click();
    await expect(place(page)).toBeVisible();
    for (const { short } of cases) {
      await page.getByRole('checkbox', { name: short }).check();
    }
    await answerSelect(page, 'ins-2').selectOption('5');
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(at(`/place/result/#${codeOf(quickPlacing)}`));
    await expect(section(page, 'The place')).toContainText('six key questions');
    await expectAccessible(page);
  });
});

test('the keyboard alone lays a case over, changes an answer and sets a target', async ({
  page,
  at,
}) => {
  await openResult(page, at, { placing: firmPlacing });
  await expect(place(page)).toBeVisible();
  const reach = async (name: RegExp) => {
    for (let tabs = 0; tabs < 120; tabs++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
      });
      if (name.test(label)) return;
    }
    throw new Error(`Nothing called ${name} is reached by Tab.`);
  };
  await reach(new RegExp(`^\\s*${cases[0]!.short}$`));
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: cases[0]!.short })).toBeChecked();
  const stem = questions.find(({ id }) => id === 'ins-2')!.stem;
  await reach(new RegExp(`^${stem.replace('?', '\\?')}$`));
  // The same stem is first a link to the placing, then the label of a choice.
  await reach(new RegExp(`^${stem.replace('?', '\\?')}$`));
  await page.keyboard.press('ArrowDown');
  await expect(whatIf(page).getByRole('status')).toContainText('One answer changed.');
  await reach(/^Good enough for us: Purpose$/);
  await page.keyboard.press('ArrowDown');
  await expect(section(page, 'Your targets').getByRole('status')).toContainText(
    'One of one target reached.',
  );
});

test('the first screen holds the place, the headline and the path', async ({ page, at }) => {
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    await test.step(`at ${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await openResult(page, at, { placing: firmPlacing });
      await expect(place(page)).toBeInViewport({ ratio: 1 });
      await expect(page.getByText(/Insight, People and Proof hold\./).first()).toBeInViewport({
        ratio: 1,
      });
      await expect(page.getByText('You are here').first()).toBeInViewport({ ratio: 1 });
    });
  }
});

test('on a narrow screen nothing runs over the edge', async ({ page, at }) => {
  const earlier = makeEntry('Spring reading', makePlacing(model.dimensions.map(() => [1, 1])));
  const placing = {
    ...firmPlacing,
    unit: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik',
  };
  for (const width of [320, 360]) {
    await test.step(`of ${width} px`, async () => {
      await page.setViewportSize({ width, height: 740 });
      await openResult(page, at, { placing, history: [earlier], targets: { people: 2 } });
      for (const name of [...cases.map(({ short }) => short), 'Your target', 'Spring reading']) {
        await section(page, 'Profile').getByRole('checkbox', { name }).check();
      }
      await answerSelect(page, 'ins-2').selectOption('5');
      const isOver = () =>
        page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(await isOver()).toBe(false);
    });
  }
});

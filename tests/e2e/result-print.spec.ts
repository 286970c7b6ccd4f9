import type { Page } from '@playwright/test';
import type { Level, Play } from '../../src/model/types.ts';
import { NO_MOVE, boardLengths } from '../../src/sharing/board-ask.ts';
import { boardFigureText } from '../../src/interface/moves.ts';
import { describeBoardFigure } from '../../src/interface/evidence.ts';
import { nextMoves } from '../../src/scoring/next-moves.ts';
import { placeResult } from '../../src/scoring/place.ts';
import { isOld } from '../../src/search/evidence-facets.ts';
import type { BoardWords } from '../../src/sharing/board-ask.ts';
import {
  codeOf,
  firmPlacing,
  openKept,
  makePlacing,
  partialPlacing,
  playbook,
  unknownPlacing,
} from './support/result-placings.ts';
import type { Kept } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { model, plays, evidence, statuses } = playbook;
const needsFirst = Object.fromEntries(plays.map((play) => [play.id, play.needsFirst]));
const formats = ['A4', 'Letter'] as const;

/** What a browser keeps, and what is typed for the move that follows from it. */
interface Typed extends Omit<Kept, 'board'> {
  board?: BoardWords;
}

/** The plays to do next, first things first. */
function movesOf({ placing, targets = {} }: Typed): Play[] {
  const result = placeResult(model, placing?.answers ?? {});
  return nextMoves(model, result, targets, needsFirst).map(({ play }) => findPlay(play));
}

function findPlay(id: string): Play {
  return plays.find((play) => play.id === id)!;
}

async function openResult(page: Page, at: (path: string) => string, typed: Typed): Promise<void> {
  const { board: words, ...kept } = typed;
  const board = words && { ...words, play: movesOf(kept)[0]?.id ?? NO_MOVE };
  await openKept(page, at('/place/result/'), { ...kept, ...(board && { board }) });
  await expect(page.getByRole('button', { name: 'Print the board page' })).toBeVisible();
}

/** How many pages a PDF of this page has. */
async function countPages(page: Page, format: (typeof formats)[number]): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

/** As much as a reader can type for the board page, in words or in one that does not end. */
function typeAll(words: string): BoardWords {
  const cut = (length: number) => words.repeat(length).slice(0, length).trimEnd();
  return {
    owner: cut(boardLengths.owner),
    time: cut(boardLengths.time),
    cost: cut(boardLengths.cost),
    decision: cut(boardLengths.decision),
  };
}

const inWords = typeAll('The head of customer operations for northern and western Europe, ');
const inOneWord = typeAll('Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik');
const longUnit = {
  unit: 'Customer operations, Northern and Western Europe and Nordics',
  role: 'partner',
};

/** Every dimension at its own level, all answers alike. */
function placeAt(levelOf: (dimension: string, index: number) => number): Kept['placing'] {
  const lists = model.dimensions.map(({ id, questions }, index) =>
    questions.map(() => levelOf(id, index) as Level),
  );
  return makePlacing(lists, longUnit);
}

/** As long as a result at a level can be: the last so many dimensions hold, all but one by choice, and the names are long. */
function longestAt(level: Level, holding = model.dimensions.length): Typed {
  const ahead = model.dimensions.length - holding;
  const chosen = model.dimensions.slice(0, -1);
  return {
    placing: placeAt((_, index) => (index < ahead ? level + 1 : level)),
    targets: Object.fromEntries(chosen.map(({ id }) => [id, level])),
    board: inWords,
  };
}

/** Every dimension holds, and a play is the first move unless it waits for another. */
function longestFor({ dimension, leap }: Play, board: BoardWords): Typed {
  const from = model.leaps.find(({ id }) => id === leap)?.from;
  const level = model.stages.find(({ id }) => id === from)!.number;
  return { placing: placeAt((id) => (id === dimension ? level : level + 1)), board };
}

/** The figure that a play names, with its row; `null` where it names none. */
function figureOf({ figure }: Play) {
  const [rowId, figureId] = figure.split('/');
  const row = evidence.find(({ id }) => id === rowId);
  const found = row?.figures.find(({ id }) => id === figureId);
  const status = statuses.find(({ id }) => id === row?.status);
  if (!row || !found || !status) return null;
  return { row, ...describeBoardFigure(row, found, status, isOld(model, row)) };
}

/** How much of its moves the board page prints. */
function textLength(typed: Typed): number {
  const moves = movesOf(typed);
  const figure = moves.map(figureOf).find((one) => one !== null);
  const titles = moves.map(({ title }) => title).join('; ');
  const text = figure ? boardFigureText(figure, figure.row.id) : '';
  return `${moves[0]?.doneWhen ?? ''}${titles}${text}`.length;
}

/** Those before the last leap, after which no dimension is left to hold; the longest first. */
const longest = plays
  .filter(({ leap }) => leap !== model.leaps.at(-1)?.id)
  .toSorted((a, b) => textLength(longestFor(b, inWords)) - textLength(longestFor(a, inWords)));

const results: Record<string, Typed> = {
  'an ordinary result': { placing: firmPlacing },
  'an ordinary result with everything typed': { placing: firmPlacing, board: inWords },
  'a profile without a place': { placing: partialPlacing, board: inOneWord },
  'a result that knows nothing': { placing: unknownPlacing, board: inWords },
  ...Object.fromEntries(
    model.stages.map(({ name, number }) => [`the longest ${name} result`, longestAt(number)]),
  ),
  'the longest first move': longestFor(longest[0]!, inWords),
  'the first move that is next to it in length': longestFor(longest[1]!, inOneWord),
  'the longest result with one dimension ahead': longestAt(4, 5),
  'the longest result with two dimensions ahead': longestAt(4, 4),
  'the longest result with three dimensions ahead': longestAt(4, 3),
};

// Results share a tab, in as many tabs as keep two workers busy.
const TABS = 2;
for (let tab = 0; tab < TABS; tab++) {
  test(`every result prints on one sheet of A4 and of Letter, part ${tab + 1} of ${TABS}`, async ({
    page,
    at,
  }) => {
    const share = Object.entries(results).filter((_result, index) => index % TABS === tab);
    for (const [name, kept] of share) {
      await test.step(name, async () => {
        await openResult(page, at, kept);
        for (const format of formats) {
          expect.soft(await countPages(page, format), `${name}, ${format}`).toBe(1);
        }
        await page.evaluate(() => localStorage.clear());
      });
    }
  });
}

test('the board page holds the result, the first move and nothing else', async ({ page, at }) => {
  const board = { owner: 'Ada Byron', time: '', cost: 'Two people', decision: 'Begin in May.' };
  await openResult(page, at, { placing: firmPlacing, board });
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article', { name: 'Where we stand on the path' });
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Listening 2');
  await expect(sheet).toContainText('Insight, People and Proof hold.');
  await expect(sheet.getByText('You are here')).toBeVisible();
  await expect(sheet.getByRole('img', { name: /^Radar chart/ })).toBeVisible();
  await expect(sheet).toContainText(
    'Ahead: Service (Connected); Purpose and Dialogue (Conversing).',
  );
  for (const id of ['insight', 'people', 'proof']) {
    const dimension = model.dimensions.find((one) => one.id === id)!;
    await expect(sheet.getByText(dimension.statements[1]!.text)).toBeVisible();
    await expect(sheet.getByText(dimension.statements[2]!.text)).toBeVisible();
  }
  const leap = model.leaps.find(({ from }) => from === 'listening')!;
  await expect(sheet).toContainText(`The leap out: ${leap.name}. ${leap.action}`);

  const [first, second, third] = ['people-leap', 'insight-leap', 'proof-leap'].map(findPlay);
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(
    `The first move: ${first!.title}`,
  );
  await expect(sheet).toContainText(`Done when: ${first!.doneWhen}`);
  await expect(sheet).toContainText(`After it: ${second!.title}; ${third!.title}.`);
  const figure = figureOf(first!)!;
  expect(figure.caution).not.toBe('');
  await expect(sheet).toContainText(
    `A figure on the subject of this move, not a forecast. ${figure.value}: ${boardFigureText(figure, figure.row.id)}`,
  );
  for (const typed of ['Ada Byron', 'Two people', 'Begin in May.']) {
    await expect(sheet.getByText(typed)).toBeVisible();
  }
  // Nothing is typed for the time, which leaves a line to write on.
  const line = sheet.getByRole('definition').filter({ hasText: /^$/ });
  expect((await line.boundingBox())!.height).toBeGreaterThan(15);

  await expect(sheet).toContainText('4 May 2026');
  await expect(sheet).toContainText(model.edition);
  await expect(sheet).toContainText('A structured self-reading, not a validated instrument.');
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.board') && !element.querySelector('.board'))
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .map((element) => element.outerHTML.slice(0, 60)),
  );
  expect(outside).toEqual([]);
});

test('the board page of an opened result says where it comes from', async ({ page, at }) => {
  await page.goto(at(`/place/result/#${codeOf(firmPlacing)}`));
  await expect(page.getByRole('button', { name: 'Print the board page' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Where we stand on the path' })).toContainText(
    'Opened from a link. Notes, reasons, unit, targets and dates are not in it.',
  );
});

test('the button prints the board page', async ({ page, at }) => {
  await openResult(page, at, { placing: firmPlacing });
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-was-printed', '');
  });
  await page.getByRole('button', { name: 'Print the board page' }).click();
  await expect(page.locator('body[data-was-printed]')).toBeAttached();
});

test('the list of things to find out prints alone, by its own button', async ({ page, at }) => {
  await openResult(page, at, { placing: firmPlacing });
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print this list' }).click();
  await page.emulateMedia({ media: 'print' });
  const board = page.getByRole('article', { name: 'Where we stand on the path' });
  await expect(board).toBeHidden();
  await expect(page.getByRole('heading', { name: 'To find out' })).toBeVisible();
  await expect(page.getByText('Who can tell us')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Why this place' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(board).toBeVisible();
});

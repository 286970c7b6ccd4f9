import type { Page } from '@playwright/test';
import { root } from '../../../src/commands/run-tool.ts';
import { loadPlaybookFromDisk } from '../../../src/model/load-node.ts';
import type { ExampleAnswer, Level } from '../../../src/model/types.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { encodeCode } from '../../../src/sharing/code.ts';
import type { BoardAsk } from '../../../src/sharing/board-ask.ts';
import { writeFile } from '../../../src/sharing/file.ts';
import { blankPlacing } from '../../../src/sharing/placing.ts';
import type { Placing, SavedResult } from '../../../src/sharing/placing.ts';

/** The content as the site was built from it. */
export const playbook = loadPlaybookFromDisk(root);

const moment = '2026-05-04T10:30:00.000Z';

/**
 * A placing of the current edition.
 *
 * @param lists for each dimension, in the model's order, what was said to its questions
 */
export function makePlacing(lists: ExampleAnswer[][], part: Partial<Placing> = {}): Placing {
  const { model } = playbook;
  const answers = answersInOrder(
    model,
    Object.fromEntries(model.dimensions.map(({ id }, index) => [id, lists[index] ?? []])),
  );
  return {
    ...blankPlacing(model, 4711, moment),
    unit: 'Marlow & Sons',
    role: 'manager',
    answers,
    ...part,
  };
}

/** Listening: Service is furthest ahead, three dimensions hold; one answer is not known and one does not apply. */
export const firmPlacing = makePlacing(
  [
    [3, 3, 3],
    [2, 2, 3],
    [3, 3, 2],
    [4, 4, 3],
    [1, 2, 2],
    [2, 'dont-know', 2],
  ],
  { notes: { 'ser-1': 'The weekly count from the service desk.' } },
);

/** The six key questions alone. */
export const quickPlacing = makePlacing([[3], [2], [3], [3], [2], [2]]);

/** Four dimensions, which is one too few for a place. */
export const partialPlacing = makePlacing([[3, 3, 3], [2, 2, 2], [3, 3, 3], [3]]);

/** Every question answered with "I don't know". */
export const unknownPlacing = makePlacing(
  playbook.model.dimensions.map(({ questions }) => questions.map(() => 'dont-know' as const)),
);

/** All that this browser may hold before the page is opened. */
export interface Kept {
  placing?: Placing;
  history?: SavedResult[];
  targets?: Record<string, Level>;
  board?: BoardAsk;
}

/** An entry of the history. */
export function makeEntry(name: string, placing: Placing): SavedResult {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, savedAt: moment, placing };
}

/**
 * Opens an address in a browser whose store holds what an earlier visit left there. What the page changes then stays changed.
 *
 * @param items each text under its key
 */
export async function openWith(
  page: Page,
  address: string,
  items: Readonly<Record<string, string>>,
): Promise<void> {
  const script = await page.addInitScript((kept) => {
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
  }, items);
  await page.goto(address);
  await script.dispose();
}

/** Opens an address in a browser that has kept what an earlier visit to the placing and its result left there. */
export async function openKept(page: Page, address: string, kept: Kept): Promise<void> {
  const { placing, history = [], targets = {}, board } = kept;
  const nothing = { history: [], targets: {} };
  await openWith(page, address, {
    ...(placing && { 'leap.placing': writeFile({ ...nothing, current: placing }, moment) }),
    'leap.history': writeFile({ ...nothing, history }, moment),
    'leap.targets': writeFile({ ...nothing, targets }, moment),
    ...(board && { 'leap.board': writeFile({ ...nothing, board }, moment) }),
  });
}

/** The code of a placing of the current edition. */
export function codeOf(placing: Placing): string {
  return encodeCode(playbook.model, placing);
}

import { writeFile } from '../../src/sharing/file.ts';
import { TOOL_BOARD_LENGTH } from '../../src/sharing/tool-work.ts';
import { firmPlacing, openKept, openWith, playbook } from './support/result-placings.ts';
import { expect, test } from './support/test.ts';

const { tools } = playbook;
/** A break-even of one's own, by the names of its fields. */
const typedForReturn: readonly [string, string][] = [
  ['People who do the work', '2'],
  ['Hours a week each', '20'],
  ['Cost of an hour', '32'],
  ['What a customer pays in a year', '320'],
  ['Contribution margin', '40'],
];
const moment = '2026-05-04T10:30:00.000Z';

test('a tool’s result stands on the board page from the tick to the taking off', async ({
  page,
  at,
}) => {
  await page.goto(at('/tools/return/'));
  await expect(page.getByRole('checkbox', { name: 'Show this on my board page' })).toBeDisabled();
  const tick = page.getByRole('checkbox', { name: 'Show this on my board page' });
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(tick).toBeDisabled();
  await expect(page.getByText('Nothing goes there while made-up example inputs')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the inputs' }).click();

  for (const [label, typed] of typedForReturn) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(typed);
  }
  await tick.check();
  const people = page.getByRole('textbox', { name: typedForReturn[0]![0], exact: true });
  await people.fill('many');
  await expect(tick).toBeChecked();
  await people.fill('2');
  await page.getByRole('link', { name: 'To the board page' }).click();
  await expect(page.getByText('The result of one tool waits for it.')).toBeVisible();

  await openKept(page, at('/place/result/'), { placing: firmPlacing });
  const form = page.getByRole('region', { name: 'For the board page' });
  const listed = form.getByRole('listitem').filter({ hasText: 'Return' });
  const said = (await listed.getByRole('paragraph').innerText()).replace(/^Return: /, '');
  expect(said).toMatch(/\d.*\.$/);
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article', { name: 'Where we stand on the path' });
  await expect(paper.getByRole('region', { name: 'From the tools' })).toContainText(said);

  await page.emulateMedia({ media: 'screen' });
  await form.getByRole('button', { name: 'Take it off the board page: Return' }).press('Enter');
  await expect(form.getByText('Return is off the board page.')).toBeFocused();
  await expect(listed).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(paper.getByText('From the tools')).toHaveCount(0);
});

test('the longest result of one tool fits on the board page, and those of all five go on a sheet of their own', async ({
  page,
  at,
}) => {
  const sentence = 'Each of the seven people who may answer stands before 11,429 customers, and '
    .repeat(9)
    .slice(0, TOOL_BOARD_LENGTH)
    .trimEnd();
  const kept = tools.map(({ id, version }) => ({
    tool: id,
    version,
    inputs: { any: '1' },
    board: sentence,
    changedAt: moment,
  }));
  for (const [count, sheets] of [
    [1, 1],
    [kept.length, 2],
  ] as const) {
    await openWith(page, at('/place/result/'), {
      'leap.placing': writeFile({ current: firmPlacing, history: [], targets: {} }, moment),
      'leap.tools': writeFile({ history: [], targets: {}, tools: kept.slice(0, count) }, moment),
    });
    await expect(page.getByRole('button', { name: 'Print the board page' })).toBeVisible();
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, printBackground: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g) ?? [];
      expect(pages.length, `${count} tools on ${format}`).toBe(sheets);
    }
  }
});

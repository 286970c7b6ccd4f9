import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions, provideBrowser } from '../src/commands/browser.ts';
import { root } from '../src/commands/run-tool.ts';
import { serveSite } from '../src/commands/site.ts';
import {
  compareBudget,
  figureNames,
  formatFigure,
  recordBudget,
  takeHighest,
  type Budget,
  type Measured,
} from './budgets/compare.ts';
import { measurePage } from './budgets/measure.ts';
import { openState } from './budgets/states.ts';
import { listBuiltPages } from './e2e/support/built-pages.ts';
import { sites } from './sites.ts';

/** How many pages are open at once. */
const TABS = 4;

const file = path.join(root, 'tests/budgets.json');

/** The group's entries, `*` replaced by every built page that no group names. */
function pagesOf(budget: Budget, budgets: readonly Budget[]): string[] {
  const named = budgets.flatMap(({ pages }) => pages).map((entry) => entry.split(' with ')[0]);
  return budget.pages.flatMap((entry) =>
    entry === '*' ? listBuiltPages().filter((page) => !named.includes(page)) : [entry],
  );
}

/** Serves the site and opens a browser for the length of a piece of work. */
async function withSite<Found>(
  work: (measure: (page: string) => ReturnType<typeof measurePage>) => Promise<Found>,
): Promise<Found> {
  const server = await serveSite(sites.root, 0);
  const browser = await chromium.launch(launchOptions(await provideBrowser(console.log)));
  try {
    return await work((page) => measurePage(browser, openState(page, server.url)));
  } finally {
    await browser.close();
    await server.stop();
  }
}

function measureAll(budgets: readonly Budget[]): Promise<Measured[]> {
  return withSite(async (measure) => {
    const measured: Measured[] = [];
    for (const budget of budgets) {
      const waiting = pagesOf(budget, budgets);
      const done: Parameters<typeof takeHighest>[0][number][] = [];
      const work = async () => {
        for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
          const { figures } = await measure(page);
          done.push({ page, figures });
        }
      };
      await Promise.all(Array.from({ length: TABS }, work));
      measured.push(takeHighest(done));
    }
    return measured;
  });
}

/** Shows what one page loads, the largest first. */
async function printParts(page: string): Promise<void> {
  const { parts } = await withSite((measure) => measure(page));
  for (const { figure, from, bytes } of parts.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`${String(bytes).padStart(8)}  ${figure.padEnd(5)} ${from}`);
  }
}

function printTable(budgets: readonly Budget[], measured: readonly Measured[]): void {
  for (const [index, budget] of budgets.entries()) {
    console.log(`${budget.id}: ${budget.what}`);
    for (const name of figureNames) {
      const { value, page } = measured[index]?.[name] ?? { value: 0, page: '' };
      const ceiling = budget.ceilings[name];
      const limit = ceiling === undefined ? '' : ` of ${formatFigure(name, ceiling)}`;
      console.log(`  ${name.padEnd(15)} ${formatFigure(name, value)}${limit} (${page})`);
    }
  }
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { record: { type: 'string' }, page: { type: 'string' } },
  });
  if (values.record?.trim() === '') {
    console.error('Say why the record changes: npm run budgets -- --record "why".');
    return 1;
  }
  if (!existsSync(path.join(root, sites.root.outDir))) {
    console.error(`${sites.root.outDir} is not there: run \`npm test -- build\` first.`);
    return 1;
  }
  if (values.page !== undefined) {
    await printParts(values.page);
    return 0;
  }
  const budgets = JSON.parse(await readFile(file, 'utf8')) as Budget[];
  const measured = await measureAll(budgets);
  printTable(budgets, measured);

  const kept = budgets.map((budget, index) => {
    const figures = measured[index];
    return values.record === undefined || figures === undefined
      ? budget
      : recordBudget(budget, figures, values.record);
  });
  if (values.record !== undefined) await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);

  const faults = kept.flatMap((budget, index) => {
    const figures = measured[index];
    return figures === undefined ? [] : compareBudget(budget, figures);
  });
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

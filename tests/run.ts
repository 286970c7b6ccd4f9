import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { provideBrowser } from '../src/commands/browser.ts';
import { root, runProgram, runTool, type ToolOptions } from '../src/commands/run-tool.ts';
import { buildSite } from '../src/commands/site.ts';
import { siteNames, sites } from './sites.ts';

/** What a step found: how many of its checks passed and failed. */
interface Outcome {
  passed: number;
  failed: number;
  /** What the step's tool wrote, shown where something failed. */
  output?: string;
}

interface Step {
  name: string;
  what: string;
  /** Runs at the same time as its neighbours that have this too: it reads files, and writes nothing until it ends. */
  isReading?: true;
  run: () => Promise<Outcome>;
}

const REPORTS = '.build/reports';

/** One check by one tool. */
async function check(
  tool: Parameters<typeof runTool>[0],
  args: readonly string[],
  options?: ToolOptions,
): Promise<Outcome> {
  const { code, output } = await runTool(tool, args, options);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/** One check by a module of this folder, whose lines are shown as they come. */
async function runModule(file: string): Promise<Outcome> {
  const { code } = await runProgram(process.execPath, [path.join(root, file)], { show: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A tool's report as JSON; `undefined` where it did not come to write one. */
async function readReport<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path.join(root, file), 'utf8')) as T;
  } catch {
    return undefined;
  }
}

async function runUnitTests(): Promise<Outcome> {
  const file = `${REPORTS}/unit.json`;
  const { code } = await runTool(
    'vitest',
    ['run', '--reporter=minimal', '--reporter=json', `--outputFile.json=${file}`],
    { show: true },
  );
  const report = await readReport<{ numPassedTests: number; numFailedTests: number }>(file);
  const failed = report?.numFailedTests ?? 0;
  return { passed: report?.numPassedTests ?? 0, failed: code === 0 ? failed : Math.max(1, failed) };
}

async function buildSites(): Promise<Outcome> {
  const built = await Promise.all(siteNames.map((name) => buildSite(sites[name])));
  const broken = built.filter(({ code }) => code !== 0);
  return {
    passed: built.length - broken.length,
    failed: broken.length,
    // Both builds fail alike where the content is at fault.
    output: broken[0]?.output ?? '',
  };
}

async function runBrowserTests(): Promise<Outcome> {
  const browser = await provideBrowser(console.log);
  const file = `${REPORTS}/e2e.json`;
  const { code } = await runTool('playwright', ['test'], {
    env: { CHROMIUM_PATH: browser, E2E_REPORT: path.join(root, file) },
    show: true,
  });
  const report = await readReport<{ stats: { expected: number; unexpected: number } }>(file);
  const failed = report?.stats.unexpected ?? 0;
  return { passed: report?.stats.expected ?? 0, failed: code === 0 ? failed : Math.max(1, failed) };
}

const steps: readonly Step[] = [
  {
    name: 'format',
    what: 'Format',
    isReading: true,
    run: () => check('prettier', ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'lint',
    what: 'Lint',
    isReading: true,
    run: () => check('eslint', ['--max-warnings', '0', '.']),
  },
  {
    name: 'types',
    what: 'Types',
    isReading: true,
    run: () =>
      check(
        'astro',
        ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
        {
          env: { CACHE_DIR: '.build/cache/types' },
        },
      ),
  },
  { name: 'unit', what: 'Unit, content and render tests', run: runUnitTests },
  { name: 'build', what: 'Build at / and at /playbook/', run: buildSites },
  { name: 'e2e', what: 'Browser tests', run: runBrowserTests },
  { name: 'links', what: 'Links and policies', run: () => runModule('tests/links.ts') },
  { name: 'budgets', what: 'Budgets', run: () => runModule('tests/budgets.ts') },
];

function formatSeconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function isChosen(name: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(name);
}

/** The steps in their order, neighbours that only read files together. */
function groupSteps(chosen: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of chosen) {
    const last = groups.at(-1);
    if (last && step.isReading && last[0]?.isReading) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function runTimed(step: Step): Promise<{ step: Step; seconds: string; outcome: Outcome }> {
  const started = performance.now();
  const outcome = await step.run();
  return { step, seconds: formatSeconds(started), outcome };
}

/**
 * Runs steps in order and stops at the first that fails.
 *
 * @param chosen their names; all where there are none
 * @returns exit code
 * @throws where a name is not that of a step
 */
async function runSteps(chosen: readonly string[]): Promise<number> {
  const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const names = steps.map(({ name }) => name).join(', ');
    throw new Error(`There is no step called ${unknown.join(', ')}; there are ${names}.`);
  }
  await mkdir(path.join(root, REPORTS), { recursive: true });

  const begun = performance.now();
  let passed = 0;
  let failed = 0;
  for (const group of groupSteps(steps.filter(({ name }) => isChosen(name, chosen)))) {
    const outcomes = await Promise.all(group.map(runTimed));
    for (const { step, seconds, outcome } of outcomes) {
      passed += outcome.passed;
      failed += outcome.failed;
      if (outcome.failed === 0) {
        console.log(`✓ ${step.what}: ${outcome.passed} in ${seconds}`);
        continue;
      }
      if (outcome.output) console.error(outcome.output.trimEnd());
      console.error(
        `\n✗ ${step.what}: failed after ${seconds}; to run it alone: npm test -- ${step.name}`,
      );
    }
    if (failed > 0) break;
  }
  console.log(`In all ${formatSeconds(begun)}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
try {
  process.exitCode = await runSteps(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

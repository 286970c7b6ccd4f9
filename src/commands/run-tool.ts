import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** The folder of the repository, absolute. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The command-line tools, each by the JavaScript file that starts it: no shell and no `.cmd` file stands between. */
const TOOLS = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** What a tool is started with. */
export interface ToolOptions {
  /** Variables added to this process's own. */
  env?: Readonly<Record<string, string>>;
  /** Whether the tool writes straight to this terminal; otherwise its output is kept. */
  show?: boolean;
}

/** How a tool ended. */
export interface ToolResult {
  /** Exit code; 1 where a signal ended it. */
  code: number;
  /** Everything it wrote, both streams in order of arrival; empty where it was shown. */
  output: string;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill();
});

/**
 * Runs a program to its end; it ends with this process.
 *
 * @param file the program
 * @param args its arguments, passed as they are
 * @throws where the program cannot be started at all
 */
export function runProgram(
  file: string,
  args: readonly string[],
  { env = {}, show = false }: ToolOptions = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const keep = (text: string) => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs one of the project's tools under this Node, in the repository's folder.
 *
 * @param tool its name
 * @param args its arguments
 */
export function runTool(
  tool: keyof typeof TOOLS,
  args: readonly string[],
  options?: ToolOptions,
): Promise<ToolResult> {
  return runProgram(process.execPath, [path.join(root, TOOLS[tool]), ...args], options);
}

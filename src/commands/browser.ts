import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { runProgram, runTool } from './run-tool.ts';

/** What the search for a browser looks at; a test passes its own. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (file: string) => boolean;
  /** Where Playwright keeps the Chromium it downloads, whether or not it is there. */
  downloaded: string;
}

function surroundings(): Surroundings {
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    downloaded: chromium.executablePath(),
  };
}

/** The places where Chromium or Chrome is usually installed, the ones tried first in front. */
function usualPlaces({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') {
    const inside = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ];
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return folders.flatMap((folder) => inside.map((app) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => path.win32.join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
  ];
}

/**
 * Finds the browser that every test and picture uses: `CHROMIUM_PATH`, then an installed Chromium or Chrome, then the one that
 * Playwright downloads.
 *
 * @returns the path of its program, or `undefined` where there is none
 * @throws where `CHROMIUM_PATH` names a file that is not there
 */
export function findBrowser(around: Surroundings = surroundings()): string | undefined {
  const asked = around.env['CHROMIUM_PATH'];
  if (asked) {
    if (!around.exists(asked)) {
      throw new Error(`CHROMIUM_PATH is “${asked}”, and there is no such file.`);
    }
    return asked;
  }
  return [...usualPlaces(around), around.downloaded].find((file) => around.exists(file));
}

/** Whether a browser's program starts at all; a download can lack the system's libraries. */
function starts(file: string): boolean {
  // On Windows the question for the version opens a window and answers nothing.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * Finds the browser and installs one where there is none: Playwright's download, else Debian's package where this process
 * may install packages.
 *
 * @param say takes a line about what is being done
 * @throws an error of one line that says what to do
 */
export async function provideBrowser(say: (line: string) => void): Promise<string> {
  const found = findBrowser();
  if (found !== undefined && starts(found)) return found;

  say('No Chromium or Chrome found: downloading one through Playwright ...');
  const download = await runTool('playwright', ['install', 'chromium']);
  const downloaded = chromium.executablePath();
  if (download.code === 0 && existsSync(downloaded) && starts(downloaded)) return downloaded;

  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    say('The download did not work: installing the package chromium with apt-get ...');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await runProgram('/usr/bin/apt-get', ['update'], { env });
    if (update.code === 0) {
      await runProgram('/usr/bin/apt-get', ['install', '-y', 'chromium'], { env });
    }
    const installed = usualPlaces(surroundings()).find((file) => existsSync(file));
    if (installed !== undefined && starts(installed)) return installed;
  }

  throw new Error(
    'No browser for the tests: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one.',
  );
}

/**
 * How every browser of the project is started: quietly, without a sandbox where root cannot have one, and with nothing
 * that calls another host.
 *
 * @param executablePath the browser's program
 */
export function launchOptions(executablePath: string | undefined): {
  executablePath?: string;
  args: string[];
} {
  return {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

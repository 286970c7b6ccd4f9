import { describe, expect, test } from 'vitest';
import { findBrowser, type Surroundings } from '../../../src/commands/browser.ts';

/** Surroundings in which these files and no others exist. */
function around(files: string[], more: Partial<Surroundings> = {}): Surroundings {
  return {
    platform: 'linux',
    env: {},
    exists: (file) => files.includes(file),
    downloaded: '/home/reader/.cache/ms-playwright/chrome',
    ...more,
  };
}

describe('the browser of the tests', () => {
  test('is the one that CHROMIUM_PATH names', () => {
    const env = { CHROMIUM_PATH: '/opt/mine/chrome' };
    expect(findBrowser(around(['/opt/mine/chrome', '/usr/bin/chromium'], { env }))).toBe(
      '/opt/mine/chrome',
    );
  });

  test('is never another than CHROMIUM_PATH names', () => {
    const env = { CHROMIUM_PATH: '/opt/mine/chrome' };
    expect(() => findBrowser(around(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROMIUM_PATH is “/opt/mine/chrome”, and there is no such file.',
    );
  });

  test('is Chromium before Chrome before the download', () => {
    const download = '/home/reader/.cache/ms-playwright/chrome';
    const files = ['/usr/bin/chromium', '/usr/bin/google-chrome', download];
    expect(findBrowser(around(files))).toBe('/usr/bin/chromium');
    expect(findBrowser(around(files.slice(1)))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(around(files.slice(2)))).toBe(download);
  });

  test('is Google Chrome in its usual place on a Mac and on Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(around([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`;
    const env = { PROGRAMFILES: String.raw`C:\Program Files` };
    expect(findBrowser(around([windows], { platform: 'win32', env }))).toBe(windows);
  });

  test('is nothing where there is none', () => {
    expect(findBrowser(around([]))).toBeUndefined();
    expect(findBrowser(around([], { platform: 'win32' }))).toBeUndefined();
  });
});

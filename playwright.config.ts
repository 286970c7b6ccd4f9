import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from './src/commands/browser.ts';

// Set by `npm test`, which also installs a browser where there is none.
const report = process.env['E2E_REPORT'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Enough to see what is wrong; a broken page would otherwise wait through every test.
  maxFailures: report ? 10 : 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report
    ? [['./tests/e2e/support/quiet-reporter.ts'], ['json', { outputFile: report }]]
    : 'list',
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(findBrowser()),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    // What a worker keeps would otherwise answer for the server; it is tested where a spec allows it.
    serviceWorkers: 'block',
    // Steadier and faster; what moves is tested where a spec asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    { name: 'root', grepInvert: /@playbook/ },
    { name: 'playbook', grep: /@core|@playbook/ },
  ],
});

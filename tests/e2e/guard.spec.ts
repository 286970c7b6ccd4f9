import type { Browser, Page } from '@playwright/test';
import { watchFaults } from './support/faults.ts';
import { expect, test } from './support/test.ts';

/** The faults seen while something is done in a page of a context of its own. */
async function collectFaults(
  browser: Browser,
  home: string,
  act: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext();
  const faults = await watchFaults(context, home);
  await act(await context.newPage());
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  await context.close();
  return faults;
}

test('a line in the console that is an error is a fault', async ({ browser, at }) => {
  const faults = await collectFaults(browser, at('/'), async (page) => {
    await page.goto(at('/about/'));
    await page.evaluate(() => console.error('out of ink'));
  });
  expect(faults).toEqual([expect.stringContaining('console: out of ink')]);
});

test('an error that nothing catches is a fault', async ({ browser, at }) => {
  const faults = await collectFaults(browser, at('/'), async (page) => {
    await page.goto(at('/about/'));
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('no ink at all');
      });
    });
  });
  expect(faults).toEqual(['uncaught: no ink at all']);
});

test('a script and a style that the content security policy refuses are faults', async ({
  browser,
  at,
}) => {
  for (const [directive, tag, text] of [
    ['script-src-elem', 'script', 'window.stranger = 1'],
    ['style-src-elem', 'style', 'p { color: red }'],
  ] as const) {
    const faults = await collectFaults(browser, at('/'), async (page) => {
      await page.goto(at('/about/'));
      await page.evaluate(
        ({ name, content }) => {
          const element = document.createElement(name);
          element.textContent = content;
          document.head.append(element);
        },
        { name: tag, content: text },
      );
    });
    expect(faults.join('\n')).toContain(`policy: ${directive} refused inline`);
  }
});

test('a request to another host is a fault', async ({ browser, at }) => {
  const faults = await collectFaults(browser, at('/'), async (page) => {
    await page.goto('data:text/html,<img alt="" src="http://elsewhere.example/a.png">');
  });
  expect(faults).toContain('request to another host: http://elsewhere.example/a.png');
});

test('a fault in a second window is seen too', async ({ browser, at }) => {
  const faults = await collectFaults(browser, at('/'), async (page) => {
    await page.goto(at('/about/'));
    const [second] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open('')),
    ]);
    await second.evaluate(() => console.error('from the second window'));
  });
  expect(faults).toEqual([expect.stringContaining('from the second window')]);
});

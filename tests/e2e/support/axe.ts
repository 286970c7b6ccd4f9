import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

/** What axe leaves in a document that it has been loaded into. */
type Loaded = typeof globalThis & { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

/**
 * What axe finds in the page as it stands, one line for each element: rule, impact, element, what to do. Every rule that axe
 * has on by itself runs, and the one for the size of targets that WCAG 2.2 AA added.
 *
 * @param page the page, settled
 * @param rules the only rules to run, where not all are wanted
 * @throws where the page holds a frame, which would go unread
 */
export async function findAxeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('The page holds a frame, which axe does not read.');
  // A document keeps axe until it is left, so that its second reading starts at once.
  const isLoaded = await page.evaluate(() => (globalThis as Loaded).axe !== undefined);
  if (!isLoaded) await page.evaluate(axe.source);
  const options: RunOptions = rules
    ? { runOnly: { type: 'rule', values: [...rules] } }
    : { rules: { 'target-size': { enabled: true } } };
  // What passes is not told of one by one, which takes longer than the reading itself.
  const violations = await page.evaluate(
    async (asked) => (await (globalThis as Loaded).axe!.run(asked)).violations,
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact}) ${target.join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  );
}

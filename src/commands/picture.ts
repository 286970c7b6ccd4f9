import path from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions, provideBrowser } from './browser.ts';
import { root } from './run-tool.ts';
import { buildSite, serveSite, type Site } from './site.ts';

/** The picture of the README, which is also the one that shared links show. */
const PICTURE = 'public/share.png';

/** Size of a share picture, in pixels. */
const SIZE = { width: 1200, height: 630 };

/** Width of the window that is drawn into it: wide enough for the whole quarry. */
const WINDOW = 1320;

const site: Site = {
  base: '/',
  origin: 'http://localhost',
  outDir: '.build/picture',
  cacheDir: '.build/cache/picture',
};

async function takePicture(): Promise<void> {
  const built = await buildSite(site);
  if (built.code !== 0) {
    console.error(built.output);
    throw new Error('The site was not built; what is wrong stands above.');
  }
  const server = await serveSite(site, 0);
  const browser = await chromium.launch(launchOptions(await provideBrowser(console.log)));
  try {
    const scale = SIZE.width / WINDOW;
    const page = await browser.newPage({
      viewport: { width: WINDOW, height: Math.round(SIZE.height / scale) },
      deviceScaleFactor: scale,
      // For the one style below; the page itself is drawn as it is served.
      bypassCSP: true,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.goto(server.url, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({
      path: path.join(root, PICTURE),
      style: '.site-header { display: none }',
    });
    console.log(`${PICTURE}: ${SIZE.width} x ${SIZE.height}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

try {
  await takePicture();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

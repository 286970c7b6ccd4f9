import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';
import type { Figures } from './compare.ts';
import type { OpenedState } from './states.ts';

/** A file that a page loaded, or a script or style inside it. */
export interface Part {
  figure: 'js' | 'css' | 'fonts';
  /** Path of the file; for what stands inside the page, that it does. */
  from: string;
  /** Bytes as sent. */
  bytes: number;
}

/** Bytes of a text or file after Brotli at its highest quality, as a static host sends it. */
function compress(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

/** The same of what stands inside pages, of which many hold the same. */
const inPages = new Map<string, number>();

function compressText(text: string): number {
  const known = inPages.get(text);
  if (known !== undefined) return known;
  const bytes = compress(Buffer.from(text));
  inPages.set(text, bytes);
  return bytes;
}

/** Bytes as sent of the files that have been measured, by address: pages share most of theirs. */
const measured = new Map<string, number>();

async function bytesOf(response: Response, figure: Part['figure']): Promise<number> {
  const known = measured.get(response.url());
  if (known !== undefined) return known;
  const body = await response.body();
  // A font file is compressed in itself and is sent as it is.
  const bytes = figure === 'fonts' ? body.length : compress(body);
  measured.set(response.url(), bytes);
  return bytes;
}

/** Scripts and styles inside the page, and the fonts that it asks for at once. */
function readPage(page: Page) {
  return page.evaluate(() => {
    const texts = (elements: Iterable<Element>) =>
      [...elements].map((element) => element.textContent ?? '').filter((text) => text !== '');
    const code =
      'script:not([src]):is(:not([type]), [type=""], [type="module"], [type$="javascript"])';
    const preloads = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]');
    return {
      scripts: texts(document.querySelectorAll(code)),
      styles: texts(document.querySelectorAll('style')),
      preloads: [...preloads].map((link) => link.href),
    };
  });
}

/** Which figure a file counts towards, by the type that the server gives it. */
function figureOf(type: string): Part['figure'] | undefined {
  if (/javascript|wasm/.test(type)) return 'js';
  if (type.includes('text/css')) return 'css';
  return /font|woff/.test(type) ? 'fonts' : undefined;
}

/**
 * Opens a page in a browser that has nothing of it yet, waits until it asks for nothing more, and counts what it asked for.
 *
 * @param browser the browser
 * @param state the page's whole address, and what the browser keeps for the site before it is opened
 * @throws where the page is not answered
 */
export async function measurePage(
  browser: Browser,
  { url, stored = {} }: OpenedState,
): Promise<{ figures: Figures; parts: Part[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // What is kept for the time without a network is no part of what a page loads; a test of its own holds it down.
    serviceWorkers: 'block',
  });
  try {
    await context.addInitScript((texts) => {
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    }, stored);
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    if (!answer?.ok() && !url.endsWith('/404.html')) {
      throw new Error(`${new URL(url).pathname} was answered with ${answer?.status()}.`);
    }

    const { scripts, styles, preloads } = await readPage(page);
    const inside = (figure: Part['figure'], texts: readonly string[]): Part[] =>
      texts.map((text) => ({ figure, from: 'inside the page', bytes: compressText(text) }));
    const parts = [...inside('js', scripts), ...inside('css', styles)];
    let preloadedFonts = 0;
    for (const response of responses) {
      const figure = figureOf(response.headers()['content-type'] ?? '');
      if (figure === undefined) continue;
      const bytes = await bytesOf(response, figure);
      parts.push({ figure, from: new URL(response.url()).pathname, bytes });
      if (preloads.includes(response.url())) preloadedFonts += bytes;
    }
    const sum = (figure: Part['figure']) =>
      parts.reduce((total, part) => total + (part.figure === figure ? part.bytes : 0), 0);
    return {
      parts,
      figures: {
        js: sum('js'),
        css: sum('css'),
        preloadedFonts,
        fonts: sum('fonts'),
        requests: responses.length,
        searchFiles: responses.filter((response) => response.url().includes('/pagefind/')).length,
      },
    };
  } finally {
    await context.close();
  }
}

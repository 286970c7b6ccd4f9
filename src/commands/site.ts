import { rm } from 'node:fs/promises';
import path from 'node:path';
import { root, runTool, type ToolResult } from './run-tool.ts';

/** A build of the site: where it goes and what it is made for. Folders are relative to the repository. */
export interface Site {
  /** Path under which the site is served, with both slashes: `/` or `/playbook/`. */
  base: string;
  /** Origin that canonical addresses carry, for example `https://example.org`. */
  origin: string;
  /** Folder of the built files. */
  outDir: string;
  /** Folder of what a build may keep for the next one. */
  cacheDir: string;
}

/**
 * Builds the site in a process of its own.
 *
 * @param site what to build; without it, what the environment asks for (`BASE_PATH`, `OUT_DIR`, `CACHE_DIR`)
 * @param show whether the build's output goes to this terminal
 */
export async function buildSite(site?: Site, show = false): Promise<ToolResult> {
  if (site) {
    // A kept cache can hide a fault: Astro falls back on old data where a file no longer parses.
    await rm(path.join(root, site.outDir), { recursive: true, force: true });
    await rm(path.join(root, site.cacheDir), { recursive: true, force: true });
  }
  const env = site
    ? {
        SITE_URL: site.origin,
        BASE_PATH: site.base,
        OUT_DIR: site.outDir,
        CACHE_DIR: site.cacheDir,
      }
    : undefined;
  return runTool('astro', ['build'], { ...(env && { env }), show });
}

/** A running server of built files. */
export interface Served {
  /** Address of the site's first page, with the base. */
  url: string;
  port: number;
  stop: () => Promise<void>;
}

/**
 * Serves a built site on this machine alone, through Astro's own preview server.
 *
 * @param site the built folder and its base; without it, what the environment asks for
 * @param port the port to use; 0 for any free one. Where it is taken, the next free one is used
 * @throws where the folder does not exist
 */
export async function serveSite(
  site: Pick<Site, 'base' | 'outDir'> | undefined,
  port: number,
): Promise<Served> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { preview } = await import('astro');
  const server = await preview({
    root,
    logLevel: 'error',
    vite: { logLevel: 'error' },
    ...(site && { base: site.base, outDir: path.join(root, site.outDir) }),
    server: { host: 'localhost', port },
  });
  const base = site?.base ?? process.env['BASE_PATH'] ?? '/';
  const inside = base.split('/').filter(Boolean).join('/');
  return {
    url: `http://localhost:${server.port}/${inside === '' ? '' : `${inside}/`}`,
    port: server.port,
    stop: () => server.stop(),
  };
}

/**
 * The port that the environment asks for.
 *
 * @param fallback the port where `PORT` is not set
 * @throws where `PORT` is not a port
 */
export function readPort(fallback: number, env = process.env): number {
  const asked = env['PORT'];
  if (asked === undefined || asked === '') return fallback;
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535) {
    throw new Error(`PORT is “${asked}”; it must be a whole number from 0 to 65535.`);
  }
  return port;
}

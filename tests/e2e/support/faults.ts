import type { BrowserContext } from '@playwright/test';

/** What went wrong in the pages of a browser context, one line each, in order. */
export type Faults = string[];

/**
 * Watches every page of a context, those opened later among them, for console errors, uncaught errors, breaches of the
 * content security policy and requests to other hosts.
 *
 * @param context a context that has no page yet
 * @param home address of the site; only its origin may be asked for anything
 */
export async function watchFaults(context: BrowserContext, home: string): Promise<Faults> {
  const faults: Faults = [];
  const { origin, host } = new URL(home);

  // The console tells of a breach too, but not with the directive and the line in one place.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy: ${event.effectiveDirective} refused ${event.blockedURI || 'inline'} at ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') {
      faults.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => {
    faults.push(`uncaught: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal =
      url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === 'about:';
    if (!isLocal && url.origin !== origin) faults.push(`request to another host: ${url.href}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== host) {
        faults.push(`socket to another host: ${socket.url()}`);
      }
    });
  });
  return faults;
}

import type { StopReason } from '../offline/types.ts';

/** Bytes for people: `0.4 MB`, `12 MB`. */
export function sizeText(bytes: number): string {
  const size = bytes / 1_000_000;
  return `${size < 10 ? Math.max(size, 0.1).toFixed(1) : Math.round(size)} MB`;
}

/** How far something has come, as a whole number of hundredths; 100 only where all of it is there. */
export function percentText(done: number, all: number): string {
  return `${Math.min(done >= all ? 100 : 99, Math.floor((done / all) * 100))}%`;
}

const stopped: Record<StopReason, string> = {
  network: 'The network stopped answering.',
  full: 'This browser has no room left for it. Make some room on this device, or use another browser.',
  changed: 'A newer version of the playbook was put up meanwhile. Reload this page and go on.',
  'save-data': 'This browser asks sites to save data, so the rest was not fetched.',
};

/** The strings about what is kept for the time without a network. */
export const offlineText = {
  kind: 'About',
  /** Where this page stands in for another. */
  instead: {
    title: 'The page that you asked for is not kept here',
    text: 'The network does not answer, and this browser does not keep that page. Reload once you are connected. The questions and your result are here in any case.',
    place: 'Place yourself',
    result: 'Your result',
    retry: 'Try again',
  },
  noScript: 'This needs JavaScript.',
  status: {
    checking: 'Looking at what is kept …',
    unsupported: {
      address:
        'Nothing can be kept from this address, because it is not encrypted (https). Open the playbook from an address that begins with https, or on the machine that serves it.',
      browser:
        'This browser keeps no pages here. A private window or a blocked store can be the reason.',
      development: 'Nothing is kept in development. Build the site to try it.',
    },
    none: 'Nothing is kept in this browser.',
    starting: 'Fetching the questions and the result …',
    failed: 'Nothing could be fetched. Try again when the network answers.',
    core: 'The questions and your result are kept. The rest of the playbook is not.',
    keeping: 'Keeping the whole playbook. Leave this page open until it is done.',
    stopped: (why: StopReason, percent: string) =>
      `${stopped[why]} ${percent} of the playbook is here.`,
    whole: 'Ready offline: the whole playbook is kept in this browser.',
  },
  size: (sent: string, bytes: string) =>
    `Fetching it takes about ${sent}, and it needs ${bytes} on this device.`,
  kept: (bytes: string) => `It takes ${bytes} on this device.`,
  saveData:
    'This browser asks sites to save data, so the whole playbook is not fetched. Turn that setting off to keep it.',
  done: (done: string, all: string, percent: string) => `${percent}, ${done} of ${all}`,
  progress: 'How much of the playbook is kept',
  keep: 'Keep the whole playbook offline',
  goOn: 'Go on',
  remove: 'Remove what is kept',
  removeAsk:
    'The pages that are kept here are deleted, and none is kept again until you ask for it. Your answers stay.',
  removeYes: 'Remove them',
  removeNo: 'Leave them',
} as const;

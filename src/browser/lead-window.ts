/** One of several windows that does what only one of them may do. */
import { newId } from './clock.ts';
import { read, remove, write } from './storage.ts';

/** This window's part among the windows that share a name. */
export interface Lead {
  /**
   * Whether this window is the one to answer.
   *
   * @param request what is to be answered: where the browser has no locks, the first window that claims it answers
   */
  isMine(request: string): boolean;
  /** Leaves the lead to another window. */
  leave(): void;
}

/** Forgets which request was answered last. */
export function forgetAnswered(name: string): void {
  remove(answeredKey(name));
}

function answeredKey(name: string): string {
  return `${name}.answered`;
}

/**
 * Joins the windows that share a name. The oldest leads, until it is closed: the browser then gives its lock to the next.
 */
export function leadAmong(name: string): Lead {
  const key = answeredKey(name);
  const own = newId();
  const ending = new AbortController();
  let isLead = false;
  const claim = (request: string): boolean => {
    const claimed = read(key);
    if (!claimed.ok) return true;
    if (claimed.text?.startsWith(`${request} `)) return false;
    write(key, `${request} ${own}`);
    const now = read(key);
    return !now.ok || now.text === null || now.text === `${request} ${own}`;
  };
  // There are none where the page did not come over a secure connection.
  const locks = typeof navigator === 'undefined' ? undefined : lockManager();
  if (!locks) return { isMine: claim, leave: () => {} };
  const held = new Promise<void>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve());
  });
  const take = () => {
    isLead = true;
    return held;
  };
  // A request that is taken back before it is granted ends in an error that says so.
  locks.request(name, { signal: ending.signal }, take).catch(() => {});
  return { isMine: () => isLead, leave: () => ending.abort() };
}

function lockManager(): LockManager | undefined {
  return (navigator as Partial<Pick<Navigator, 'locks'>>).locks;
}

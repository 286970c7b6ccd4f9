import type { Build } from './types.ts';

/** An event that keeps the worker alive until a promise has settled. */
export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A page asks for something. */
export interface AskingEvent extends LastingEvent {
  readonly request: Request;
  /** Of the page that asks; empty where a page is being opened. */
  readonly clientId: string;
  /** Of the page that is being opened; empty where none is. */
  readonly resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

/** A page says something to the worker. */
export interface SayingEvent extends LastingEvent {
  readonly data: unknown;
}

interface Events {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: AskingEvent;
  message: SayingEvent;
}

/** What is used here of a service worker's global scope, which the types of a page leave out. */
export interface WorkerScope {
  /** Stands before the worker's own code in the built file. */
  readonly leapBuild: Build;
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (which: {
      includeUncontrolled: boolean;
    }) => Promise<readonly { readonly id: string; readonly url: string }[]>;
  };
  readonly registration: { readonly installing: object | null };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ) => void;
}

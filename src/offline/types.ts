/** A file of a build: its address with the base, the start of its SHA-256 (as `digestOf` writes it) and its size in bytes. */
export type FileLine = readonly [address: string, digest: string, bytes: number];

/** How much there is of something, before it is fetched. */
export interface Amount {
  files: number;
  /** Bytes on this device. */
  bytes: number;
  /** Bytes over the network from a host that compresses with gzip. */
  sent: number;
}

/** What the site says of itself in `offline.json`. */
export interface OfflineNotice {
  /** Of this build; another one as soon as any kept file differs. */
  version: string;
  /** The questions and their result. */
  core: Amount;
  /** Everything, the core among it. */
  whole: Amount;
}

/** What the worker of a build is made with. */
export interface Build extends OfflineNotice {
  /** Path under which the site is served, with both slashes. */
  base: string;
  /** The files of the core. */
  files: readonly FileLine[];
  /** Address of the list of all files, a JSON array of `FileLine`. */
  list: string;
  listDigest: string;
  /** Folder of the files whose names change with what is in them, as an address. */
  hashed: string;
  /** Address of what answers, without a network, for a page that the site has but that is not kept. */
  notKept: string;
  /** Address of what answers, without a network, for a page that the site does not have. */
  missing: string;
}

/** Why the fetching of the whole playbook ended before its end. */
export type StopReason = 'network' | 'full' | 'changed' | 'save-data';

/** What the worker keeps. */
export type Kept =
  /** The questions and their result. */
  | { kind: 'core'; whole: Amount }
  /** The whole playbook is on its way. */
  | { kind: 'keeping'; whole: Amount; done: number }
  | { kind: 'stopped'; whole: Amount; done: number; why: StopReason }
  | { kind: 'whole'; whole: Amount };

/** What the worker tells every window: what it keeps, or that all of it has been removed. */
export type Told = Kept | { kind: 'removed' };

/** What a page asks of the worker. */
export type Ask = 'tell' | 'keep-whole' | 'remove';

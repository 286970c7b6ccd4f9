import { Parser } from 'htmlparser2';
import type { BuiltSite, LinkFault } from './check-links.ts';

/** The file of headers that the host sends with every answer. */
const HEADERS = '_headers';

/** Directives with one right value. */
const FIXED = { 'default-src': "'self'", 'object-src': "'none'", 'base-uri': "'self'" } as const;

const HASH = String.raw`'sha(?:256|384|512)-[\w+/]+={0,2}'`;

/** What scripts and styles may come from: this host, and what stands in the page under its own hash. Pagefind's engine is WebAssembly. */
const SOURCES: Readonly<Record<string, RegExp>> = {
  'script-src': new RegExp(`^(?:'self'|'wasm-unsafe-eval'|${HASH})$`),
  'style-src': new RegExp(`^(?:'self'|${HASH})$`),
};

/** Headers that every answer carries, with what their value holds. */
const SENT: readonly { name: string; holds: RegExp; wanted: string }[] = [
  {
    name: 'Content-Security-Policy',
    holds: /^frame-ancestors 'none'$/,
    wanted: "frame-ancestors 'none'",
  },
  { name: 'X-Content-Type-Options', holds: /^nosniff$/, wanted: 'nosniff' },
  {
    name: 'Referrer-Policy',
    holds: /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/,
    wanted: 'strict-origin-when-cross-origin or stricter',
  },
  { name: 'Permissions-Policy', holds: /^camera=\(self\)$/, wanted: 'camera=(self)' },
];

/**
 * Checks what a built site tells the browser to refuse: one strict content security policy in each page, ahead of every script and style sheet that it loads, and the headers
 * that a page cannot carry itself.
 *
 * @param files the files as built
 */
export function checkPolicies(files: BuiltSite['files']): LinkFault[] {
  const faults: LinkFault[] = [];
  for (const [file, text] of files) {
    if (!file.endsWith('.html') || text === null) continue;
    const { policies, isLate } = readPolicies(text);
    const found = [
      ...(policies.length === 1
        ? []
        : [`the page has ${policies.length} content security policies; it needs one`]),
      ...(isLate
        ? ['a loaded script or style sheet stands before the content security policy']
        : []),
      ...policies.flatMap(findPolicyFaults),
    ];
    for (const what of found) faults.push({ file, what });
  }
  for (const what of findHeaderFaults(files.get(HEADERS) ?? ''))
    faults.push({ file: HEADERS, what });
  return faults;
}

/** The policies in a page's head, and whether a script or style sheet is loaded before the first. */
function readPolicies(html: string): { policies: string[]; isLate: boolean } {
  const policies: string[] = [];
  let isLate = false;
  let isInBody = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'body') isInBody = true;
        // Astro puts the policy after the page's own head, whose inline script and styles are the layout's.
        const isLoaded =
          (name === 'script' && attributes['src'] !== undefined) ||
          (name === 'link' && attributes['rel'] === 'stylesheet');
        if (isLoaded && policies.length === 0) isLate = true;
        // A browser passes over one that stands in the body.
        if (name !== 'meta' || isInBody) return;
        if (attributes['http-equiv']?.toLowerCase() !== 'content-security-policy') return;
        policies.push(attributes['content'] ?? '');
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return { policies, isLate: isLate && policies.length > 0 };
}

function findPolicyFaults(policy: string): string[] {
  const faults: string[] = [];
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [written = '', ...values] = part.trim().split(/\s+/);
    if (written === '') continue;
    const name = written.toLowerCase();
    // The browser would take the first and pass over the others.
    if (directives.has(name)) faults.push(`the policy names ${name} twice`);
    else directives.set(name, values);
  }
  for (const [name, wanted] of Object.entries(FIXED)) {
    const value = directives.get(name)?.join(' ');
    if (value !== wanted) {
      faults.push(`the policy’s ${name} is ${value ?? 'missing'}; it should be ${wanted}`);
    }
  }
  for (const [name, allowed] of Object.entries(SOURCES)) {
    const values = directives.get(name);
    if (!values || values.length === 0) faults.push(`the policy’s ${name} is missing`);
    for (const value of values ?? []) {
      if (!allowed.test(value)) faults.push(`the policy’s ${name} allows ${value}`);
    }
    for (const finer of [`${name}-elem`, `${name}-attr`]) {
      if (directives.has(finer)) faults.push(`the policy’s ${finer} stands in for its ${name}`);
    }
  }
  return faults;
}

function findHeaderFaults(text: string): string[] {
  const sent = readHeaders(text);
  return SENT.flatMap(({ name, holds, wanted }) => {
    const value = sent.get(name.toLowerCase());
    const parts = (value ?? '').split(/[;,]/).map((part) => part.trim());
    return parts.some((part) => holds.test(part))
      ? []
      : [`${name} is ${value ?? 'missing'} for /*; it should hold ${wanted}`];
  });
}

/** The headers of every address, by their names in small letters: those that stand indented under `/*`. */
function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  let path = '';
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (!header) path = line.trim();
    else if (path === '/*') headers.set((header[1] ?? '').toLowerCase(), (header[2] ?? '').trim());
  }
  return headers;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPolicies } from '../links/check-policies.ts';

const POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a+b/c='; style-src 'self' 'sha256-d='";

const HEADERS = `# Sent with every answer.
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Content-Security-Policy: frame-ancestors 'none'
  Permissions-Policy: camera=(self), microphone=()
`;

const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

function check(head: string, { body = '', headers = HEADERS as string | null } = {}): string[] {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const files = new Map<string, string | null>([
    ['index.html', html],
    ['app/entry.js', null],
  ]);
  if (headers !== null) files.set('_headers', headers);
  return checkPolicies(files).map(({ file, what }) => `${file}: ${what}`);
}

describe('a policy check', () => {
  test('passes one strict policy, ahead of every script and style sheet that is loaded, and the headers beside it', () => {
    expect(
      check(`<script>1</script><style></style>${meta(POLICY)}<script src="/a.js"></script>`),
    ).toEqual([]);
  });

  test('names a page without a policy, and one with two', () => {
    expect(check('<script>1</script>')).toEqual([
      'index.html: the page has 0 content security policies; it needs one',
    ]);
    expect(check(meta(POLICY) + meta(POLICY))).toEqual([
      'index.html: the page has 2 content security policies; it needs one',
    ]);
  });

  test('does not count a policy in the body, which a browser passes over', () => {
    expect(check('', { body: meta(POLICY) })).toEqual([
      'index.html: the page has 0 content security policies; it needs one',
    ]);
  });

  test.each(['<script src="/a.js"></script>', '<link rel="stylesheet" href="/a.css">'])(
    'names what is loaded before the policy: %s',
    (early) => {
      expect(check(early + meta(POLICY))).toEqual([
        'index.html: a loaded script or style sheet stands before the content security policy',
      ]);
    },
  );

  test.each([
    ["default-src 'self'", 'default-src *', "the policy’s default-src is *; it should be 'self'"],
    ["default-src 'self'; ", '', "the policy’s default-src is missing; it should be 'self'"],
    [
      "object-src 'none'",
      "object-src 'self'",
      "the policy’s object-src is 'self'; it should be 'none'",
    ],
    ["base-uri 'self'; ", '', "the policy’s base-uri is missing; it should be 'self'"],
    [
      "script-src 'self'",
      "script-src 'unsafe-inline'",
      "the policy’s script-src allows 'unsafe-inline'",
    ],
    [
      "script-src 'self'",
      "script-src 'self' 'unsafe-eval'",
      "the policy’s script-src allows 'unsafe-eval'",
    ],
    [
      "script-src 'self'",
      'script-src https://cdn.example',
      'the policy’s script-src allows https://cdn.example',
    ],
    [
      "style-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "the policy’s style-src allows 'unsafe-inline'",
    ],
    [
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'; style-src 'self'",
      'the policy’s style-src-attr stands in for its style-src',
    ],
    ["; style-src 'self' 'sha256-d='", '', 'the policy’s style-src is missing'],
    ["base-uri 'self'", "base-uri 'self'; BASE-URI *", 'the policy names base-uri twice'],
  ])('names a weaker policy: %s as %s', (from, to, what) => {
    expect(POLICY).toContain(from);
    expect(check(meta(POLICY.replace(from, to)))).toEqual([`index.html: ${what}`]);
  });

  test.each([
    [
      "frame-ancestors 'none'",
      "frame-ancestors 'self'",
      "Content-Security-Policy is frame-ancestors 'self' for /*; it should hold frame-ancestors 'none'",
    ],
    ['nosniff', 'sniff', 'X-Content-Type-Options is sniff for /*; it should hold nosniff'],
    [
      'no-referrer',
      'unsafe-url',
      'Referrer-Policy is unsafe-url for /*; it should hold strict-origin-when-cross-origin or stricter',
    ],
    [
      'camera=(self)',
      'camera=*',
      'Permissions-Policy is camera=*, microphone=() for /*; it should hold camera=(self)',
    ],
    [
      '  X-Content-Type-Options: nosniff\n',
      '',
      'X-Content-Type-Options is missing for /*; it should hold nosniff',
    ],
  ])('names a weaker header: %s as %s', (from, to, what) => {
    expect(HEADERS).toContain(from);
    expect(check(meta(POLICY), { headers: HEADERS.replace(from, to) })).toEqual([
      `_headers: ${what}`,
    ]);
  });

  test('takes headers of some addresses for none, and asks for all four where the file is missing', () => {
    const missing = [
      "_headers: Content-Security-Policy is missing for /*; it should hold frame-ancestors 'none'",
      '_headers: X-Content-Type-Options is missing for /*; it should hold nosniff',
      '_headers: Referrer-Policy is missing for /*; it should hold strict-origin-when-cross-origin or stricter',
      '_headers: Permissions-Policy is missing for /*; it should hold camera=(self)',
    ];
    expect(check(meta(POLICY), { headers: HEADERS.replace('/*', '/about/') })).toEqual(missing);
    expect(check(meta(POLICY), { headers: null })).toEqual(missing);
  });

  test('passes the headers that the site ships', () => {
    const headers = readFileSync('public/_headers', 'utf8');
    expect(check(meta(POLICY), { headers })).toEqual([]);
  });
});

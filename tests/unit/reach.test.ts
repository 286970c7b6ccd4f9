import { describe, expect, test } from 'vitest';
import { checkReach } from '../links/check-reach.ts';

/** Checks a small site of pages, each with the pages that it links to. */
function check(pages: Record<string, string[]>, base = '/'): string[] {
  const files = new Map(
    Object.entries(pages).map(([file, links]): [string, string] => [
      file,
      links.map((link) => `<a href="${link}">a link</a>`).join(''),
    ]),
  );
  return checkReach({ base, files }).map(({ file, what }) => `${file}: ${what.split(',')[0]}`);
}

describe('a walk from the first page', () => {
  test('reaches pages in three links, whatever way they are written', () => {
    expect(
      check(
        {
          'index.html': ['/playbook/a/#part', 'https://other.example/playbook/far/'],
          'a/index.html': ['../b/?q=1'],
          'b/index.html': ['c/'],
          'b/c/index.html': [],
          '404.html': [],
        },
        '/playbook/',
      ),
    ).toEqual([]);
  });

  test('finds a page that is four links away', () => {
    expect(
      check({
        'index.html': ['/a/'],
        'a/index.html': ['/b/'],
        'b/index.html': ['/c/'],
        'c/index.html': ['/d/'],
        'd/index.html': [],
      }),
    ).toEqual(['d/index.html: it is 4 links from the first page']);
  });

  test('finds a page that only the list of all pages links to', () => {
    expect(
      check({
        'index.html': ['/search/'],
        'search/index.html': ['/a/'],
        'a/index.html': ['/b/'],
        'b/index.html': ['/a/'],
      }),
    ).toEqual([
      'a/index.html: no walk from the first page reaches it',
      'b/index.html: no walk from the first page reaches it',
    ]);
  });
});

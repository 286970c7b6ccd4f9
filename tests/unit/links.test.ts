import { describe, expect, test } from 'vitest';
import { checkLinks, printFaults } from '../links/check-links.ts';
import { readCssAddresses, readSrcset } from '../links/read-html.ts';

/** Checks a small site: the page `/here/` with the given body, the page `/there/` with the id `part`, and a few files. */
function check(
  body: string,
  { base = '/', files = {} }: { base?: string; files?: Record<string, string | null> } = {},
): string[] {
  const page = (inner: string) => `<!doctype html><html><head></head><body>${inner}</body></html>`;
  return checkLinks({
    base,
    origin: 'https://leap.example',
    files: new Map(
      Object.entries({
        'index.html': page('<p id="start">Start</p>'),
        'here/index.html': page(body),
        'there/index.html': page('<h2 id="part">Part</h2>'),
        'picture.png': null,
        'app/entry.js': null,
        ...files,
      }),
    ),
  }).faults.map(({ file, what }) => `${file}: ${what}`);
}

describe('a link check', () => {
  test('passes links, resources, fragments, other hosts and addresses with a query', () => {
    expect(
      check(`
        <a href="/">home</a> <a href="/there/">page</a> <a href="../there/#part">part</a> <a href="#self" id="self">self</a>
        <a href="#top">top</a> <a href="/there/?q=a&amp;b=c">query</a> <a href="https://other.example/x">elsewhere</a>
        <a href="mailto:someone@leap.example">post</a> <a href="/here/#r=LUP1ABC">a result</a>
        <img src="/picture.png" srcset="/picture.png 1x, ../picture.png 2x" alt=""> <img src="data:image/gif;base64,R0lGOD" alt="">
        <astro-island component-url="/app/entry.js" props='{"href":[0,"/there/"],"text":[0,"and/or"]}'></astro-island>
      `),
    ).toEqual([]);
  });

  test('counts what it followed', () => {
    const report = checkLinks({
      base: '/',
      origin: 'https://leap.example',
      files: new Map([['index.html', '<a href="/">home</a><a href="#x" id="x">x</a>']]),
    });
    expect(report).toEqual({ pages: 1, references: 2, faults: [] });
  });

  test('says so where a folder holds no page', () => {
    expect(
      checkLinks({ base: '/', origin: 'https://leap.example', files: new Map() }).faults,
    ).toEqual([{ file: '.', what: 'there is no page in the folder' }]);
  });

  test.each([
    [
      'a page that does not exist',
      '<a href="/their/">x</a>',
      'here/index.html: a[href] “/their/” is no page; nearest: /there/, /here/',
    ],
    [
      'a page address without its last slash',
      '<a href="/there#part">x</a>',
      'here/index.html: a[href] “/there#part” lacks its last slash; the address is /there/',
    ],
    [
      'the file name of a page',
      '<a href="/there/index.html">x</a>',
      'here/index.html: a[href] “/there/index.html” names the file of a page; its address is /there/',
    ],
    [
      'a fragment that the other page lacks',
      '<a href="/there/#parts">x</a>',
      'here/index.html: a[href] “/there/#parts” names no id of /there/; nearest: part',
    ],
    [
      'a fragment that its own page lacks',
      '<a href="#nowhere">x</a>',
      'here/index.html: a[href] “#nowhere” names no id of the page; nothing here is near it',
    ],
    [
      'a label for nothing',
      '<label for="namme">x</label><input id="name">',
      'here/index.html: label[for] “namme” names no id of the page; nearest: name',
    ],
    [
      'a popover that is not there',
      '<button popovertarget="e08">x</button>',
      'here/index.html: button[popovertarget] “e08” names no id of the page; nothing here is near it',
    ],
    [
      'an id used twice',
      '<p id="twice"></p><p id="twice"></p>',
      'here/index.html: the id “twice” stands there twice',
    ],
    [
      'a missing picture in a srcset',
      '<img srcset="/picture.png 1x, /pictures.png 2x" alt="">',
      'here/index.html: img[srcset] “/pictures.png” is no file; nearest: /picture.png',
    ],
    [
      'a picture on another host',
      '<img src="https://cdn.example/a.png" alt="">',
      'here/index.html: img[src] “https://cdn.example/a.png” would be loaded from another host',
    ],
    [
      'a scheme left open',
      '<a href="//other.example/">x</a>',
      'here/index.html: a[href] “//other.example/” leaves the scheme open; write https://',
    ],
    [
      'a script as an address',
      '<a href="javascript:void 0">x</a>',
      'here/index.html: a[href] “javascript:void 0” uses javascript:, which no page may',
    ],
    ['an empty address', '<a href="">x</a>', 'here/index.html: a[href] “” is empty'],
    [
      "a missing file of an island's code",
      '<astro-island component-url="/app/entri.js"></astro-island>',
      'here/index.html: astro-island[component-url] “/app/entri.js” is no file; nearest: /app/entry.js',
    ],
    [
      "a path in an island's props",
      `<astro-island props='{"next":[0,"/there"]}'></astro-island>`,
      'here/index.html: astro-island[props] “/there” lacks its last slash; the address is /there/',
    ],
    [
      'a picture in a style',
      '<style>p { background: url("/none.png") }</style>',
      'here/index.html: style “/none.png” is no file; nothing here is near it',
    ],
    [
      'a canonical address that is not whole',
      '<link rel="canonical" href="/here/">',
      'here/index.html: link[rel=canonical] “/here/” is not whole; write https://leap.example/here/',
    ],
    [
      'a share picture that does not exist',
      '<meta property="og:image" content="https://leap.example/share.png">',
      'here/index.html: meta[og:image] “https://leap.example/share.png” is no file; nearest: /picture.png',
    ],
    [
      'a canonical address on another host',
      '<link rel="canonical" href="http://localhost:4322/here/">',
      'here/index.html: link[rel=canonical] “http://localhost:4322/here/” does not lie on https://leap.example',
    ],
  ])('names %s', (_, body, fault) => {
    expect(check(body)).toEqual([fault]);
  });

  test('looks into style sheets, manifests and the sitemap', () => {
    expect(
      check('', {
        files: {
          'app/main.css': '/* url(/no.png) */ p { background: url(../picture.png), url(lost.png) }',
          'site.webmanifest': '{"icons":[{"src":"/picture.png"},{"src":"/icon.png"}]}',
          'sitemap-0.xml':
            '<loc>https://leap.example/</loc><loc>https://leap.example/here/</loc><loc>https://leap.example/gone/</loc>',
        },
      }),
    ).toEqual([
      'app/main.css: css “lost.png” is no file; nothing here is near it',
      'site.webmanifest: manifest “/icon.png” is no file; nothing here is near it',
      'sitemap: loc “https://leap.example/gone/” is no page; nearest: /here/',
      'there/index.html: the sitemap does not list /there/',
    ]);
  });

  test('leaves pages out of the sitemap that ask not to be listed', () => {
    const loc = (page: string) => `<loc>https://leap.example${page}</loc>`;
    expect(
      check('<meta name="robots" content="noindex">', {
        files: { 'sitemap-0.xml': loc('/') + loc('/there/') },
      }),
    ).toEqual([]);
  });

  test('refuses relative addresses on the page that is shown at any address', () => {
    expect(
      check('', { files: { '404.html': '<a href="there/">x</a><a href="/there/">y</a>' } }),
    ).toEqual([
      '404.html: a[href] “there/” is relative, and this page is shown at any address; begin it with the base',
    ]);
  });
});

describe('a link check under a base', () => {
  test('passes what begins with the base', () => {
    expect(
      check('<a href="/playbook/there/#part">x</a><img src="../picture.png" alt="">', {
        base: '/playbook/',
      }),
    ).toEqual([]);
  });

  test('names what leaves the base', () => {
    expect(check('<a href="/there/">x</a>', { base: '/playbook/' })).toEqual([
      'here/index.html: a[href] “/there/” lies outside the base /playbook/; under it: /playbook/there/',
    ]);
  });

  test('names a base without its slash', () => {
    expect(check('<a href="/playbook">x</a>', { base: '/playbook/' })).toEqual([
      'here/index.html: a[href] “/playbook” lacks its last slash; the address is /playbook/',
    ]);
  });
});

test('a srcset is read with densities, widths and commas inside addresses', () => {
  expect(readSrcset('/a.png 1x, /b.png 200w,/c,d.png')).toEqual(['/a.png', '/b.png']);
  expect(readSrcset('/c,d.png 2x')).toEqual(['/c,d.png']);
  expect(readSrcset('')).toEqual([]);
});

test('the addresses of a style sheet are read in every way of writing them', () => {
  expect(
    readCssAddresses(
      `@import "a.css"; @import url(b.css); p { src: url('c d.woff2'), url( "e.png" ) }`,
    ),
  ).toEqual(['a.css', 'b.css', 'c d.woff2', 'e.png']);
});

test('a fault that many pages share is told once', () => {
  const what = 'a[href] “/x/” is no page';
  const faults = ['a', 'b', 'b', 'c', 'd'].map((file) => ({ file, what }));
  expect(printFaults([...faults, { file: 'a', what: 'another' }])).toEqual([
    'a[href] “/x/” is no page (in a, b, c and 1 more)',
    'another (in a)',
  ]);
});

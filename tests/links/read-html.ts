import { Parser } from 'htmlparser2';

/** How a reference is used, which decides what it may point at. */
export type Use = 'link' | 'resource' | 'address' | 'id';

/** Something in a page that points somewhere. */
export interface Reference {
  /** Where it stands, as a reader of the HTML would search for it: `a[href]`, `astro-island[props]`, `style`. */
  place: string;
  /** What it says, as written. */
  value: string;
  use: Use;
}

/** What a page points at and what can be pointed at in it. */
export interface ReadPage {
  references: Reference[];
  ids: Set<string>;
  /** Ids that more than one element has. */
  repeatedIds: string[];
  /** Whether the page asks search engines not to list it. */
  isUnlisted: boolean;
}

/** Attributes that hold one address, by element; `*` stands for any element. */
const ADDRESSES: Readonly<Record<string, Readonly<Record<string, Use>>>> = {
  a: { href: 'link', ping: 'resource' },
  area: { href: 'link' },
  audio: { src: 'resource' },
  button: { formaction: 'link' },
  embed: { src: 'resource' },
  form: { action: 'link' },
  iframe: { src: 'resource' },
  image: { href: 'resource', 'xlink:href': 'resource' },
  img: { src: 'resource' },
  input: { src: 'resource', formaction: 'link' },
  object: { data: 'resource' },
  script: { src: 'resource' },
  source: { src: 'resource' },
  track: { src: 'resource' },
  use: { href: 'resource', 'xlink:href': 'resource' },
  video: { src: 'resource', poster: 'resource' },
  'astro-island': {
    'component-url': 'resource',
    'renderer-url': 'resource',
    'before-hydration-url': 'resource',
  },
};

/** Attributes of any element that hold the ids of other elements, parted by spaces. */
const ID_LISTS = [
  'aria-describedby',
  'aria-labelledby',
  'commandfor',
  'for',
  'headers',
  'list',
  'popovertarget',
];

/** `meta` names and properties whose content is an address on this site. */
const META_ADDRESSES = new Set(['og:image', 'og:url', 'twitter:image']);

/** `link` relations that tell where a page is, rather than what to load for it. */
const LINK_ADDRESSES = new Set(['canonical', 'alternate', 'prev', 'next', 'license', 'me', 'help']);

/** The addresses in a `srcset`. */
export function readSrcset(value: string): string[] {
  return value
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

/** The addresses in a style sheet: `url(...)` and `@import "..."`; comments are left out. */
export function readCssAddresses(css: string): string[] {
  const addresses: string[] = [];
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const match of bare.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi,
  )) {
    addresses.push(match.slice(1).find((group) => group !== undefined) ?? '');
  }
  return addresses;
}

/** Every string in an island's props that looks like a path from the root of the host. */
function readPropPaths(props: string): string[] {
  const paths: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^\/(?:[\w.~%-]+\/?)*(?:[?#]\S*)?$/.test(value)) paths.push(value);
    } else if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(visit);
    }
  };
  visit(JSON.parse(props));
  return paths;
}

/**
 * Reads everything in a page that points somewhere.
 *
 * @param html the page as built
 * @throws where an island's props are not JSON
 */
export function readHtml(html: string): ReadPage {
  const page: ReadPage = { references: [], ids: new Set(), repeatedIds: [], isUnlisted: false };
  const add = (place: string, value: string, use: Use) => {
    page.references.push({ place, value: value.trim(), use });
  };
  let styleText: string | undefined;
  let templates = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'style') styleText = '';
        if (name === 'template') templates += 1;

        const id = attributes['id'];
        // What stands in a template is no element of the page until a script copies it.
        if (id !== undefined && templates === 0) {
          if (page.ids.has(id)) page.repeatedIds.push(id);
          page.ids.add(id);
        }
        if (name === 'a' && attributes['name']) page.ids.add(attributes['name']);

        for (const [attribute, use] of Object.entries(ADDRESSES[name] ?? {})) {
          const value = attributes[attribute];
          if (value !== undefined) add(`${name}[${attribute}]`, value, use);
        }
        for (const attribute of ['srcset', 'imagesrcset']) {
          for (const value of readSrcset(attributes[attribute] ?? '')) {
            add(`${name}[${attribute}]`, value, 'resource');
          }
        }
        if (name === 'link' && attributes['href'] !== undefined) {
          const rel = (attributes['rel'] ?? '').toLowerCase();
          const isAddress = rel.split(/\s+/).some((word) => LINK_ADDRESSES.has(word));
          add(`link[rel=${rel}]`, attributes['href'], isAddress ? 'address' : 'resource');
        }
        if (name === 'meta') {
          const key = attributes['property'] ?? attributes['name'] ?? '';
          const content = attributes['content'] ?? '';
          if (META_ADDRESSES.has(key)) add(`meta[${key}]`, content, 'address');
          if (key === 'robots' && content.includes('noindex')) page.isUnlisted = true;
          if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
            const target = /url=(.*)$/i.exec(content)?.[1];
            if (target !== undefined) add('meta[refresh]', target, 'link');
          }
        }
        if (name === 'astro-island' && attributes['props']) {
          for (const value of readPropPaths(attributes['props'])) {
            add('astro-island[props]', value, 'link');
          }
        }
        for (const attribute of ID_LISTS) {
          for (const value of (attributes[attribute] ?? '').split(/\s+/).filter(Boolean)) {
            if (templates === 0) add(`${name}[${attribute}]`, value, 'id');
          }
        }
        for (const [attribute, value] of Object.entries(attributes)) {
          const local = /^url\(['"]?#([^)'"]+)['"]?\)/.exec(value)?.[1];
          if (local !== undefined) add(`${name}[${attribute}]`, local, 'id');
        }
      },
      ontext(text) {
        if (styleText !== undefined) styleText += text;
      },
      onclosetag(name) {
        if (name === 'template') templates -= 1;
        if (name === 'style' && styleText !== undefined) {
          for (const value of readCssAddresses(styleText)) add('style', value, 'resource');
          styleText = undefined;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return page;
}

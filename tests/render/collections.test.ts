import { readdirSync } from 'node:fs';
import { getCollection, type CollectionKey } from 'astro:content';
import { expect, test } from 'vitest';

const collections: CollectionKey[] = ['cases', 'essays', 'pages', 'plays'];

test.each(collections)('the collection of %s holds every file of its folder', async (name) => {
  const files = readdirSync(`content/${name}`).filter((file) => file.endsWith('.mdx'));
  const entries = await getCollection(name);
  expect(files.length).toBeGreaterThan(0);
  expect(entries.map(({ id }) => `${id}.mdx`).sort()).toEqual(files.sort());
});

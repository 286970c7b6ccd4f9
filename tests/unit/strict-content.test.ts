import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { root, runProgram } from '../../src/commands/run-tool.ts';
import { endWatch, noteMessage, startWatching } from '../../src/integrations/strict-content.ts';

describe('a watch over the log', () => {
  afterEach(() => {
    startWatching();
    try {
      endWatch();
    } catch {
      // A test may leave faults behind.
    }
  });

  test('ends quietly where nothing was wrong', () => {
    startWatching();
    noteMessage('Completed in 1.17s.');
    expect(endWatch).not.toThrow();
  });

  test('lists every fault it saw, and has none left afterwards', () => {
    startWatching();
    noteMessage('Invalid content reference: entry "one" references "lead-tyme"');
    noteMessage('The collection "cases" does not exist or is empty.');
    expect(endWatch).toThrow(
      '2 content faults in this build:\nInvalid content reference: entry "one" references "lead-tyme"\nThe collection "cases" does not exist or is empty.',
    );
    startWatching();
    expect(endWatch).not.toThrow();
  });

  test('fails where the logger never ran, so that nothing was watched', () => {
    expect(endWatch).toThrow('The logger that watches for content faults did not load.');
  });
});

/** Builds a site of one page and one collection in a folder of its own, inside the repository so that it finds the packages. */
async function build(name: string, files: Record<string, string>) {
  const folder = path.join(root, '.build/strict', name);
  rmSync(folder, { recursive: true, force: true });
  const site = {
    'astro.config.mjs': `
      import strictContent from '${path.relative(folder, path.join(root, 'src/integrations/strict-content.ts')).split(path.sep).join('/')}';
      export default { integrations: [strictContent()] };`,
    'src/content.config.ts': `
      import { defineCollection, reference } from 'astro:content';
      import { glob } from 'astro/loaders';
      import { z } from 'astro/zod';
      const loader = (base) => glob({ base, pattern: '*.md' });
      export const collections = {
        notes: defineCollection({ loader: loader('./notes'), schema: z.object({ next: reference('notes').optional() }) }),
      };`,
    'src/pages/index.astro': `---\nimport { getCollection } from 'astro:content';\nconst notes = await getCollection('notes');\n---\n<p>{notes.length}</p>`,
    ...files,
  };
  for (const [file, text] of Object.entries(site)) {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  return runProgram(process.execPath, [astro, 'build', '--root', folder]);
}

describe('a build', { timeout: 60_000 }, () => {
  test('passes where the content is sound', async () => {
    const { code } = await build('sound', {
      'notes/one.md': '---\nnext: two\n---\n',
      'notes/two.md': '',
    });
    expect(code).toBe(0);
  });

  test('fails where a reference leads nowhere', async () => {
    const { code, output } = await build('reference', {
      'notes/one.md': '---\nnext: three\n---\n',
    });
    expect(output).toContain('1 content fault in this build:');
    expect(output).toContain('references "three" in collection "notes"');
    expect(code).toBe(1);
  });

  test('fails where the folder of a collection is missing', async () => {
    const { code, output } = await build('missing', {});
    expect(output).toContain('does not exist');
    expect(code).toBe(1);
  });
});

import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The messages that lint gives for a file of these lines, as if it stood at this path. */
async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

/** Uses a name, so that lint has nothing to say but what is tested. */
const used = (line: string) => `${line}\nexport const kept = [name];`;

describe('lint refuses', () => {
  test.each([
    [
      'src/scoring/bad.ts',
      used("import { name } from '../charts/profile.ts';"),
      'src/scoring may not import this folder',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from '../sharing/code.ts';"),
      'src/scoring may not import this folder',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from '../model/types.ts';"),
      'src/scoring may import types alone',
    ],
    [
      'src/scoring/bad.ts',
      "export type { Model } from '../model/schema.ts';",
      'Of the model src/scoring may import types.ts alone',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from 'yaml';"),
      'src/scoring may not import this package',
    ],
    [
      'src/sharing/bad.ts',
      used("import { name } from '../scoring/answers.ts';"),
      'src/sharing may import types alone',
    ],
    [
      'src/sharing/bad.ts',
      used("import { name } from '../browser/storage.ts';"),
      'src/sharing may not import this folder',
    ],
    [
      'src/tools/leap/bad.ts',
      used("import { name } from '../../sharing/tool-link.ts';"),
      'src/tools may not import this folder',
    ],
    [
      'src/tools/leap/bad.ts',
      used("import { name } from '../../model/tool-types.ts';"),
      'src/tools may import types alone',
    ],
    [
      'src/tools/leap/bad.ts',
      used("import { name } from 'papaparse';"),
      'src/tools may not import this package',
    ],
    [
      'src/offline/bad.ts',
      used("import { name } from '../sharing/code.ts';"),
      'src/offline may not import this folder',
    ],
    [
      'src/room/bad.ts',
      used("import { name } from '../model/workshop-types.ts';"),
      'src/room may import types alone',
    ],
    [
      'src/room/bad.ts',
      used("import { name } from '../browser/storage.ts';"),
      'src/room may not import this folder',
    ],
    [
      'src/room/bad.ts',
      used("import { name } from 'papaparse';"),
      'src/room may not import this package',
    ],
    [
      'src/sharing/bad.ts',
      used("import { name } from '../room/paper.ts';"),
      'src/sharing may not import this folder',
    ],
    [
      'src/model/bad.ts',
      used("import { name } from '../scoring/answers.ts';"),
      'src/model may not import this folder',
    ],
    [
      'src/search/bad.ts',
      used("import { name } from '../islands/state/answers.ts';"),
      'src/search may not import this folder',
    ],
    [
      'src/charts/bad.ts',
      used("import { name } from '../browser/storage.ts';"),
      'src/charts may not import this folder',
    ],
    [
      'src/charts/bad.ts',
      used("import { name } from 'chart.js';"),
      'Only src/charts/draw.ts imports chart.js',
    ],
    [
      'src/charts/static/bad.ts',
      used("import { name } from 'd3-scale';"),
      'src/charts may not import this package',
    ],
    [
      'src/browser/bad.ts',
      used("import { name } from '../islands/state/answers.ts';"),
      'src/browser may not import this folder',
    ],
    [
      'src/islands/bad.tsx',
      used("import { name } from 'chart.js/auto';"),
      'Only src/charts/draw.ts imports chart.js',
    ],
    [
      'src/islands/bad.tsx',
      used("import { name } from 'zod';"),
      'src/islands may not import this package',
    ],
    [
      'src/islands/bad.tsx',
      used("import { name } from 'astro/zod';"),
      'src/islands may not import this package',
    ],
    [
      'src/islands/bad.tsx',
      used("import { name } from 'astro:content';"),
      'src/islands may not import this package',
    ],
    [
      'src/islands/bad.tsx',
      used("import { name } from 'yaml';"),
      'src/islands may not import this package',
    ],
    [
      'src/islands/place/bad.tsx',
      used("import { name } from '../../model/load-vite.ts';"),
      'Of the model src/islands may import types.ts alone',
    ],
    [
      'src/islands/place/bad.tsx',
      "export const load = () => import('../../model/load-vite.ts');",
      'Of the model src/islands may import types.ts alone',
    ],
    [
      'src/islands/bad.tsx',
      "export const load = () => import('chart.js');",
      'Only src/charts/draw.ts imports chart.js',
    ],
    [
      'src/islands/bad.tsx',
      used("import { name } from '../components/Quarry.astro';"),
      'src/islands may not import this folder',
    ],
    [
      'src/components/Bad.astro',
      "---\nimport { name } from '../layouts/Page.astro';\n---\n<p>{name}</p>",
      'src/components may not import this folder',
    ],
    [
      'src/layouts/Bad.astro',
      "---\nimport { name } from '../pages/index.astro';\n---\n<p>{name}</p>",
      'src/layouts may not import this folder',
    ],
    [
      'src/pages/bad.ts',
      used("import { name } from '../../tests/fixtures/model.ts';"),
      'src never imports tests',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from '../../tests/fixtures/model.ts';"),
      'src never imports tests',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from './../charts/profile.ts';"),
      'src/scoring may not import this folder',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from '.././charts/profile.ts';"),
      'src/scoring may not import this folder',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from './../model/types.ts';"),
      'src/scoring may import types alone',
    ],
    [
      'src/islands/place/bad.tsx',
      used("import { name } from './../../model/load-vite.ts';"),
      'Of the model src/islands may import types.ts alone',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from './drawing/../../charts/profile.ts';"),
      'A path climbs at its start only',
    ],
    [
      'src/layouts/Bad.astro',
      "---\nimport { name } from '/src/pages/index.astro';\n---\n<p>{name}</p>",
      'src/layouts may not import this package',
    ],
    ...['scoring', 'sharing', 'search'].map((folder) => [
      'src/interface/bad.ts',
      used(`import { name } from '../${folder}/part.ts';`),
      'src/interface may import types alone',
    ]),
    [
      'src/interface/bad.ts',
      used("import { name } from '../model/read-model.ts';"),
      'Of the model src/interface may import types.ts alone',
    ],
    [
      'src/interface/bad.ts',
      used("import { name } from '../charts/profile.ts';"),
      'src/interface may not import this folder',
    ],
    [
      'src/scoring/bad.ts',
      used("import { name } from '../interface/grammar.ts';"),
      'sharing | search | tools <- room | interface <- charts | offline',
    ],
    ...['model', 'scoring', 'sharing', 'search', 'interface', 'charts', 'browser'].map((folder) => [
      `src/${folder}/bad.ts`,
      used("import { name } from '../../content/model/model.yaml';"),
      'The files in content/ come through the model alone',
    ]),
    [
      'src/islands/place/bad.tsx',
      used("import { name } from '../../../content/pages/home.mdx';"),
      'The files in content/ come through the model alone',
    ],
    [
      'src/pages/bad.ts',
      "export const load = () => import('../../content/glossary.yaml');",
      'The files in content/ come through the model alone',
    ],
    [
      'src/model/bad.ts',
      "export const files = import.meta.glob('/content/**/*');",
      'Only src/model/load-vite.ts reads files through Vite',
    ],
    [
      'src/model/load-node.ts',
      "export const files = import.meta.glob('/content/**/*');",
      'Only src/model/load-vite.ts reads files through Vite',
    ],
    [
      'src/islands/bad.tsx',
      "export const files = import.meta['glob']('/content/**/*');",
      'Only src/model/load-vite.ts reads files through Vite',
    ],
    [
      'src/components/Bad.astro',
      "---\nconst files = import.meta.glob('./*.astro');\n---\n<p>{files}</p>",
      'Only src/model/load-vite.ts reads files through Vite',
    ],
    [
      'src/islands/bad.tsx',
      'export const load = (name: string) => import(name);',
      'import() takes its path as a literal',
    ],
    [
      'src/scoring/bad.ts',
      "export const load = (name: string) => import('../' + name);",
      'import() takes its path as a literal',
    ],
    [
      'src/model/load-node.ts',
      used("import { name } from 'react';"),
      'src/model may not import this package',
    ],
    [
      'src/model/load-node.ts',
      used("import { name } from 'node:http';"),
      'src/model may not import this package',
    ],
    [
      'src/model/load-vite.ts',
      used("import { name } from 'react';"),
      'src/model may not import this package',
    ],
    [
      'src/model/load-vite.ts',
      used("import { name } from 'node:fs';"),
      'src/model may not import this package',
    ],
    [
      'src/model/bad.ts',
      used("import { name } from 'node:fs';"),
      'src/model may not import this package',
    ],
    [
      'src/content.config.ts',
      used("import { name } from 'zod';"),
      'src/content.config.ts may import astro alone',
    ],
    [
      'src/content.config.ts',
      used("import { name } from './model/load-vite.ts';"),
      'src/content.config.ts may import astro alone',
    ],
    [
      'src/content.config.ts',
      "export const load = () => import('./model/load-vite.ts');",
      'src/content.config.ts may import astro alone',
    ],
    [
      'src/content.config.ts',
      "export const files = import.meta.glob('/content/**/*');",
      'Only src/model/load-vite.ts reads files through Vite',
    ],
    [
      'src/content.config.ts',
      'export const load = (name: string) => import(name);',
      'import() takes its path as a literal',
    ],
  ])('%s: %s', async (file, code, message) => {
    expect(await lint(file, code)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['src/islands/bad.tsx', "export const saved = localStorage.getItem('x');"],
    ['src/islands/bad.tsx', "export const saved = window.sessionStorage.getItem('x');"],
    ['src/islands/bad.tsx', 'export const hash = () => location.hash;'],
    ['src/islands/bad.tsx', 'export const hash = () => document.location.hash;'],
    ['src/islands/bad.tsx', "export const channel = new BroadcastChannel('x');"],
    ['src/islands/bad.tsx', "export const cache = () => caches.open('x');"],
    ['src/islands/bad.tsx', "export const worker = new Worker('/x.js');"],
    ['src/islands/bad.tsx', "export const worker = new SharedWorker('/x.js');"],
    ['src/islands/bad.tsx', "export const kept = () => cookieStore.get('x');"],
    ['src/islands/bad.tsx', "export const copy = () => navigator.clipboard.writeText('x');"],
    ['src/islands/bad.tsx', 'export const free = () => navigator.storage.estimate();'],
    ['src/islands/bad.tsx', "export const work = () => navigator.serviceWorker.register('/x');"],
    ['src/islands/bad.tsx', "export const lock = () => navigator.locks.request('x', () => 1);"],
    ['src/islands/bad.tsx', 'export const { clipboard } = navigator;'],
    ['src/islands/bad.tsx', 'export const way = () => window.navigator;'],
    ['src/components/Bad.astro', '<script>\n  location.reload();\n</script>'],
  ])('the browser’s doors outside src/browser, in %s: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([
      expect.stringContaining('Only src/browser touches the browser’s own storage'),
    ]);
  });

  test.each([
    ['src/scoring/bad.ts', 'export const chance = () => Math.random();'],
    ['src/scoring/bad.ts', 'export const today = () => Date.now();'],
    ['src/sharing/bad.ts', 'export const today = () => new Date();'],
    ['src/charts/bad.ts', "export const root = () => document.querySelector('p');"],
    ['src/search/bad.ts', "export const load = () => fetch('/x');"],
    ['src/model/bad.ts', "export const saved = () => localStorage.getItem('x');"],
    ['src/model/bad.ts', 'export const saved = () => self.name;'],
    ['src/interface/bad.ts', 'export const root = () => document.title;'],
    ['src/interface/bad.ts', 'export const today = () => Date.now();'],
    ['src/interface/bad.ts', 'export const today = () => new Date();'],
    ['src/interface/bad.ts', 'export const chance = () => Math.random();'],
  ])('clock, chance and browser in pure folders, in %s: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([
      expect.stringContaining('Pure folders take what they need as arguments'),
    ]);
  });

  test('a default export where no tool wants one', async () => {
    expect(await lint('src/scoring/bad.ts', 'export default 1;')).toHaveLength(1);
    expect(await lint('src/islands/Bad.tsx', 'export default 1;')).toHaveLength(1);
    expect(await lint('src/integrations/good.ts', 'export default 1;')).toEqual([]);
  });

  test('what harms access in islands and components', async () => {
    const click = '<div onClick={() => undefined}>x</div>';
    expect(await lint('src/islands/Bad.tsx', `export const Bad = () => ${click};`)).not.toEqual([]);
    expect(await lint('src/components/Bad.astro', '<img src="/a.png" />')).not.toEqual([]);
  });

  test('a hook that is not always called', async () => {
    const code = [
      "import { useState } from 'react';",
      'export function Bad({ isOn }: { isOn: boolean }) {',
      '  if (isOn) useState(0);',
      '  return null;',
      '}',
    ].join('\n');
    expect(await lint('src/islands/Bad.tsx', code)).toEqual([
      expect.stringContaining('React Hook "useState" is called conditionally'),
    ]);
  });
});

describe('lint allows', () => {
  test.each([
    ['src/scoring/good.ts', "export type { Model } from '../model/types.ts';"],
    ['src/scoring/good.ts', used("import { name } from './answers.ts';")],
    ['src/scoring/good.ts', 'export const day = (time: string) => new Date(time);'],
    ['src/sharing/good.ts', "export type { Answers } from '../scoring/answers.ts';"],
    ['src/sharing/good.ts', used("import { name } from 'uqr';")],
    ['src/charts/draw.ts', used("import { name } from 'chart.js';")],
    ['src/charts/good.ts', used("import { name } from '../scoring/place.ts';")],
    ['src/charts/static/scale.ts', used("import { name } from 'd3-scale';")],
    ['src/browser/good.ts', "export const saved = () => localStorage.getItem('x');"],
    ['src/islands/place/good.tsx', used("import { name } from '../../browser/storage.ts';")],
    ['src/islands/place/good.tsx', used("import { name } from '../state/answers.ts';")],
    ['src/islands/place/good.tsx', "export const load = () => import('../../charts/draw.ts');"],
    ['src/islands/good.tsx', used("import { useState as name } from 'react';")],
    [
      'src/components/Good.astro',
      "---\nimport { name } from '../islands/Place.tsx';\n---\n<p>{name}</p>",
    ],
    ['src/pages/good.ts', used("import { name } from '../model/load-vite.ts';")],
    ['src/interface/good.ts', "export type { Model } from '../model/types.ts';"],
    ['src/interface/good.ts', "export type { Coverage } from '../scoring/answers.ts';"],
    ['src/interface/good.ts', 'export const day = (time: string) => new Date(time);'],
    ['src/islands/good.tsx', used("import { name } from '../interface/grammar.ts';")],
    ['src/islands/good.tsx', 'export const isOn = () => navigator.onLine;'],
    ['src/browser/good.ts', "export const copy = () => navigator.clipboard.writeText('x');"],
    ['src/model/load-node.ts', used("import { readFileSync as name } from 'node:fs';")],
    ['src/model/load-node.ts', used("import name from 'node:path';")],
    ['src/model/load-vite.ts', "export const files = import.meta.glob('/content/**/*');"],
    ['src/components/search/engine.ts', 'export const load = (name: string) => import(name);'],
    ['src/content.config.ts', used("import { glob as name } from 'astro/loaders';")],
    ['src/content.config.ts', used("import { defineCollection as name } from 'astro:content';")],
  ])('%s: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

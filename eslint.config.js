import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Each list adds to the one before it.
const BEFORE_CHARTS = ['scoring', 'sharing', 'search', 'tools', 'interface', 'room'];
const BEFORE_ISLANDS = [...BEFORE_CHARTS, 'charts', 'offline', 'browser'];
const BEFORE_COMPONENTS = ['model', 'styles', ...BEFORE_ISLANDS, 'islands'];
const BEFORE_LAYOUTS = [...BEFORE_COMPONENTS, 'components'];
const BEFORE_PAGES = [...BEFORE_LAYOUTS, 'layouts'];

/** All packages but those that only the model reads its content with. */
const RENDERING = '(?!/|astro/zod$|zod$|yaml$|node:fs).';

/**
 * What each folder of `src` may import besides itself.
 *
 * - `folders`: other folders of `src`, freely
 * - `types`: other folders, their types alone; of `model` that is `model/types.ts`, `model/tool-types.ts` and `model/workshop-types.ts`
 * - `packages`: a pattern of the packages, everything else being refused
 * - `isPure`: whether it may touch no browser, no clock and no chance
 *
 * @type {Record<string, { folders: string[], types: string[], packages: string, isPure?: true }>}
 */
const LAYERS = {
  model: { folders: [], types: [], packages: 'astro/zod$|yaml$', isPure: true },
  scoring: { folders: [], types: ['model'], packages: '', isPure: true },
  sharing: { folders: [], types: ['model', 'scoring'], packages: 'uqr$', isPure: true },
  search: { folders: [], types: ['model'], packages: '', isPure: true },
  tools: { folders: [], types: ['model'], packages: '', isPure: true },
  room: { folders: ['scoring', 'sharing', 'tools'], types: ['model'], packages: '', isPure: true },
  interface: {
    folders: [],
    types: ['model', 'scoring', 'sharing', 'search', 'tools', 'room', 'offline', 'browser'],
    packages: '',
    isPure: true,
  },
  offline: { folders: [], types: [], packages: '' },
  charts: { folders: BEFORE_CHARTS, types: ['model'], packages: '', isPure: true },
  browser: { folders: [...BEFORE_CHARTS, 'offline'], types: ['model'], packages: '' },
  islands: {
    folders: BEFORE_ISLANDS,
    types: ['model'],
    packages: 'react$|react/|react-dom$|react-dom/',
  },
  components: { folders: BEFORE_COMPONENTS, types: [], packages: `(?!node:)${RENDERING}` },
  layouts: { folders: BEFORE_LAYOUTS, types: [], packages: RENDERING },
  pages: { folders: BEFORE_PAGES, types: [], packages: RENDERING },
  integrations: { folders: ['model', 'search', 'interface', 'offline'], types: [], packages: '.' },
  commands: { folders: [], types: [], packages: '.' },
};

const ORDER =
  'Imports point left only: content <- model <- scoring | sharing | search | tools <- room | interface <- charts | offline <- browser <- islands <- components <- layouts <- pages.';

/**
 * Files that may do what the rest of their folder may not.
 *
 * - `packages`: the packages that they may import, in place of their folder's
 * - `mayDrawCharts`: import chart.js
 * - `mayGlob`: read files through Vite
 * - `mayComputeImports`: load a module whose address is known only when it runs
 *
 * @type {Record<string, { packages?: string, mayDrawCharts?: true, mayGlob?: true, mayComputeImports?: true }>}
 */
const EXCEPTIONS = {
  'src/model/load-node.ts': { packages: 'node:fs$|node:path$' },
  'src/model/load-vite.ts': { packages: '', mayGlob: true },
  'src/charts/draw.ts': { mayDrawCharts: true },
  // What is drawn in the browser has Chart.js, and does not ship a second scale.
  'src/charts/static/scale.ts': { packages: 'd3-scale$' },
  'src/sharing/plan-table.ts': { packages: 'papaparse$' },
  'src/tools/engagement-gap/survey-table.ts': { packages: 'papaparse$' },
  'src/room/room-table.ts': { packages: 'papaparse$' },
  'src/browser/read-qr.ts': { packages: 'qr/decode\\.js$' },
  'src/sharing/plan-calendar.ts': { packages: 'ical-generator$' },
  'src/components/search/engine.ts': { mayComputeImports: true },
  'src/commands/run.mjs': { mayComputeImports: true },
};

/** The start of every relative path, however it is written. */
const RELATIVE = String.raw`^(?:\.{1,2}/)+`;

/**
 * @param {string} folder
 * @param {(typeof EXCEPTIONS)[string]} [exception]
 */
function restrictImports(folder, { packages, mayDrawCharts } = {}) {
  const layer = LAYERS[folder];
  const others = Object.keys(LAYERS).concat('styles');
  const refused = others.filter(
    (name) => name !== folder && !layer.folders.includes(name) && !layer.types.includes(name),
  );
  const patterns = [
    {
      regex: `${RELATIVE}(?:${refused.join('|')})/`,
      message: `src/${folder} may not import this folder. ${ORDER}`,
    },
    {
      regex: String.raw`[^./]/\.{1,2}/`,
      message: 'A path climbs at its start only, so that it shows the folder it leads to.',
    },
    {
      regex: String.raw`^(?!\.)(?!chart\.js)(?!${(packages ?? layer.packages) || '$'})`,
      message: `src/${folder} may not import this package.`,
    },
    {
      regex: String.raw`(?:^|/)tests/`,
      message: 'src never imports tests.',
    },
    {
      regex: String.raw`(?:^|/)content/`,
      message: 'The files in content/ come through the model alone.',
    },
  ];
  if (!mayDrawCharts) {
    patterns.push({
      regex: String.raw`^chart\.js`,
      message: 'Only src/charts/draw.ts imports chart.js.',
    });
  }
  if (layer.types.includes('model')) {
    patterns.push({
      regex: String.raw`${RELATIVE}model/(?!(?:tool-|workshop-)?types\.ts$)`,
      message: `Of the model src/${folder} may import types.ts alone; the model itself comes in as an argument.`,
    });
  }
  if (layer.types.length > 0) {
    patterns.push({
      regex: String.raw`${RELATIVE}(?:${layer.types.join('|')})/(?<!model/(?!(?:tool-|workshop-)?types\.ts$))`,
      allowTypeImports: true,
      message: `Of this folder src/${folder} may import types alone: write \`import type\`.`,
    });
  }
  return patterns;
}

/** The same patterns for `import()`, which the import rule does not look at. */
function restrictDynamicImports(patterns) {
  return patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`,
    message,
  }));
}

const GLOB = {
  selector:
    "MemberExpression[object.type='MetaProperty']:matches([property.name='glob'], [property.value='glob'])",
  message: 'Only src/model/load-vite.ts reads files through Vite.',
};

const COMPUTED_IMPORT = {
  selector: "ImportExpression:not([source.type='Literal'])",
  message: 'import() takes its path as a literal, or nobody can see what it loads.',
};

const DOORS = 'Only src/browser touches the browser’s own storage, address and channels.';
const browserDoors = [
  'BroadcastChannel',
  'SharedWorker',
  'Worker',
  'caches',
  'cookieStore',
  'history',
  'indexedDB',
  'localStorage',
  'location',
  'sessionStorage',
];
const navigatorDoors = ['clipboard', 'locks', 'serviceWorker', 'storage'];

const PURE = 'Pure folders take what they need as arguments.';
const pureGlobals = [
  'console',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'navigator',
  'performance',
  'process',
  'requestAnimationFrame',
  'self',
  'setInterval',
  'setTimeout',
  'window',
];
const PURE_DATE = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: `${PURE} The time is one of them.`,
};

/**
 * @param {string} folder
 * @param {(typeof EXCEPTIONS)[string]} [exception]
 */
function makeLayerRules(folder, exception = {}) {
  const patterns = restrictImports(folder, exception);
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': [
      'error',
      ...restrictDynamicImports(patterns),
      ...(exception.mayGlob ? [] : [GLOB]),
      ...(exception.mayComputeImports ? [] : [COMPUTED_IMPORT]),
      ...(LAYERS[folder].isPure ? [PURE_DATE] : []),
    ],
  };
}

const CONTENT_CONFIG = [
  {
    regex: '^(?!astro(?:$|[:/]))',
    message: 'src/content.config.ts may import astro alone.',
  },
];

const layerConfigs = [
  ...Object.keys(LAYERS).map((folder) => ({
    name: `the-leap/${folder}`,
    files: [`src/${folder}/**/*.{ts,tsx,mjs,astro}`],
    rules: makeLayerRules(folder),
  })),
  ...Object.entries(EXCEPTIONS).map(([file, exception]) => ({
    name: `the-leap/${file}`,
    files: [file],
    rules: makeLayerRules(file.split('/')[1], exception),
  })),
  {
    name: 'the-leap/content-config',
    files: ['src/content.config.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: CONTENT_CONFIG }],
      'no-restricted-syntax': [
        'error',
        ...restrictDynamicImports(CONTENT_CONFIG),
        GLOB,
        COMPUTED_IMPORT,
      ],
    },
  },
];

const pureFolders = Object.keys(LAYERS).filter((folder) => LAYERS[folder].isPure);

const SCROLLING = { tags: [], roles: ['group', 'region', 'tabpanel'], allowExpressionValues: true };

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.astro/',
      '.build/',
      'test-results/',
      'playwright-report/',
      'public/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    name: 'the-leap/all',
    rules: {
      'array-callback-return': 'error',
      eqeqeq: 'error',
      'no-constant-binary-expression': 'error',
      'no-debugger': 'error',
      'no-dupe-keys': 'error',
      'no-duplicate-case': 'error',
      'no-empty-pattern': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-loss-of-precision': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-template-curly-in-string': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-unreachable': 'error',
      'no-useless-assignment': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'use-isnan': 'error',
      'valid-typeof': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  {
    name: 'the-leap/named-exports',
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    name: 'the-leap/tools-want-default-exports',
    files: [
      'src/integrations/**',
      'src/pages/**',
      'src/content.config.ts',
      'tests/e2e/support/{global-setup,quiet-reporter}.ts',
      'tests/render/support/global-setup.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    name: 'the-leap/fixtures',
    files: ['tests/e2e/support/**'],
    // Playwright reads the names of what a fixture needs from the pattern, be it empty.
    rules: { 'no-empty-pattern': 'off' },
  },
  {
    ...jsxA11y.configs.recommended,
    name: 'the-leap/accessible-islands',
    files: ['src/**/*.tsx'],
  },
  // What scrolls has to take focus, or the keyboard cannot scroll it.
  {
    name: 'the-leap/scrolling-components',
    files: ['src/**/*.astro'],
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', SCROLLING] },
  },
  {
    name: 'the-leap/scrolling-islands',
    files: ['src/**/*.tsx'],
    rules: { 'jsx-a11y-x/no-noninteractive-tabindex': ['error', SCROLLING] },
  },
  {
    ...reactHooks.configs.flat.recommended,
    name: 'the-leap/hooks',
    files: ['src/**/*.tsx', 'src/islands/**/*.ts'],
    rules: {
      ...reactHooks.configs.flat.recommended.rules,
      'react-hooks/exhaustive-deps': 'error',
      // Islands render their empty state first and read storage after hydration, in an effect.
      'react-hooks/set-state-in-effect': 'off',
      // Written for the React Compiler, which is not used: it takes an event handler's reading of a ref for a render's.
      'react-hooks/refs': 'off',
    },
  },
  {
    name: 'the-leap/browser-doors',
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: [
      'src/browser/**',
      'src/offline/**',
      ...pureFolders.map((folder) => `src/${folder}/**`),
    ],
    rules: {
      'no-restricted-globals': ['error', ...browserDoors.map((name) => ({ name, message: DOORS }))],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self', 'document'].flatMap((object) =>
          browserDoors.map((property) => ({ object, property, message: DOORS })),
        ),
        { object: 'document', property: 'cookie', message: DOORS },
        ...navigatorDoors.map((property) => ({ object: 'navigator', property, message: DOORS })),
        // Or its doors could be reached through a longer name.
        ...['window', 'globalThis', 'self'].map((object) => ({
          object,
          property: 'navigator',
          message: `Write \`navigator\` alone. ${DOORS}`,
        })),
      ],
    },
  },
  {
    name: 'the-leap/pure-folders',
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...browserDoors, ...pureGlobals].map((name) => ({ name, message: PURE })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: PURE },
        { object: 'Date', property: 'now', message: PURE },
      ],
    },
  },
  ...layerConfigs,
);

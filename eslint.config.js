import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What each folder of `src` may import besides itself.
 *
 * - `folders`: other folders of `src`, freely
 * - `types`: other folders, their types alone; of `model` that is `model/types.ts`
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
  interface: {
    folders: ['scoring', 'sharing', 'search'],
    types: ['model', 'browser'],
    packages: '',
  },
  charts: {
    folders: ['scoring', 'sharing', 'search', 'interface'],
    types: ['model'],
    packages: '',
    isPure: true,
  },
  browser: {
    folders: ['scoring', 'sharing', 'search', 'interface'],
    types: ['model'],
    packages: '',
  },
  islands: {
    folders: ['scoring', 'sharing', 'search', 'interface', 'charts', 'browser'],
    types: ['model'],
    packages: 'react$|react/|react-dom$|react-dom/',
  },
  components: {
    folders: [
      'model',
      'scoring',
      'sharing',
      'search',
      'interface',
      'charts',
      'browser',
      'islands',
      'styles',
    ],
    types: [],
    packages: '(?!astro/zod$|zod$|yaml$|node:).',
  },
  layouts: {
    folders: [
      'model',
      'scoring',
      'sharing',
      'search',
      'interface',
      'charts',
      'browser',
      'islands',
      'components',
      'styles',
    ],
    types: [],
    packages: '(?!astro/zod$|zod$|yaml$|node:fs).',
  },
  pages: {
    folders: [
      'model',
      'scoring',
      'sharing',
      'search',
      'interface',
      'charts',
      'browser',
      'islands',
      'components',
      'layouts',
      'styles',
    ],
    types: [],
    packages: '(?!astro/zod$|zod$|yaml$|node:fs).',
  },
  integrations: { folders: ['model', 'search'], types: [], packages: '.' },
  commands: { folders: [], types: [], packages: '.' },
};

/** The one file that imports chart.js, relative to the repository. */
const CHART_DRAWING = 'src/charts/draw.ts';

const ORDER =
  'Imports point left only: content <- model <- scoring | sharing | search <- charts | browser <- islands <- components <- layouts <- pages.';

/** @param {string} folder */
function restrictImports(folder) {
  const layer = LAYERS[folder];
  const others = Object.keys(LAYERS).concat('styles');
  const refused = others.filter(
    (name) => name !== folder && !layer.folders.includes(name) && !layer.types.includes(name),
  );
  const patterns = [
    {
      regex: String.raw`^(?:\.\./)+(?:${refused.join('|')})/`,
      message: `src/${folder} may not import this folder. ${ORDER}`,
    },
    {
      regex: String.raw`^(?!\.)(?!chart\.js)(?!${layer.packages || '$'})`,
      message: `src/${folder} may not import this package.`,
    },
    {
      regex: String.raw`(?:^|/)tests/`,
      message: 'src never imports tests.',
    },
    {
      regex: String.raw`^chart\.js`,
      message: `Only ${CHART_DRAWING} imports chart.js.`,
    },
  ];
  if (layer.types.includes('model')) {
    patterns.push({
      regex: String.raw`^(?:\.\./)+model/(?!types\.ts$)`,
      message: `Of the model src/${folder} may import types.ts alone; the model itself comes in as an argument.`,
    });
  }
  if (layer.types.length > 0) {
    patterns.push({
      regex: String.raw`^(?:\.\./)+(?:${layer.types.join('|')})/(?<!model/(?!types\.ts$))`,
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

const DOORS = 'Only src/browser touches the browser’s own storage, address and channels.';
const browserDoors = ['localStorage', 'sessionStorage', 'indexedDB', 'location', 'history'].concat(
  'BroadcastChannel',
);

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
  'setInterval',
  'setTimeout',
  'window',
];

/** The readers that bring the content's files to the model: one from the disk, one through Vite. */
const MODEL_READERS = ['src/model/load-node.ts', 'src/model/load-vite.ts'];

const layerConfigs = Object.entries(LAYERS).flatMap(([folder, layer]) => {
  /** @param {ReturnType<typeof restrictImports>} patterns */
  const rules = (patterns) => ({
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': [
      'error',
      ...restrictDynamicImports(patterns),
      ...(layer.isPure
        ? [
            {
              selector: "NewExpression[callee.name='Date'][arguments.length=0]",
              message: `${PURE} The time is one of them.`,
            },
          ]
        : []),
    ],
  });
  const patterns = restrictImports(folder);
  const configs = [
    {
      name: `the-leap/${folder}`,
      files: [`src/${folder}/**/*.{ts,tsx,mjs,astro}`],
      rules: rules(patterns),
    },
  ];
  if (folder === 'model') {
    configs.push({
      name: 'the-leap/model-readers',
      files: MODEL_READERS,
      rules: rules(patterns.filter(({ message }) => !message.includes('this package'))),
    });
  }
  if (CHART_DRAWING.startsWith(`src/${folder}/`)) {
    configs.push({
      name: 'the-leap/chart-drawing',
      files: [CHART_DRAWING],
      rules: rules(patterns.filter(({ regex }) => !regex.startsWith('^chart'))),
    });
  }
  return configs;
});

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
    ignores: ['src/browser/**', ...pureFolders.map((folder) => `src/${folder}/**`)],
    rules: {
      'no-restricted-globals': ['error', ...browserDoors.map((name) => ({ name, message: DOORS }))],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self', 'document'].flatMap((object) =>
          browserDoors.map((property) => ({ object, property, message: DOORS })),
        ),
        { object: 'document', property: 'cookie', message: DOORS },
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

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { baseLinks } from './src/integrations/base-links.ts';
import modelDoor from './src/integrations/model-door.ts';
import offline from './src/integrations/offline.ts';
import pagefind from './src/integrations/pagefind.ts';
import { reloadIslands } from './src/integrations/reload-islands.ts';
import strictContent from './src/integrations/strict-content.ts';

const site = process.env.SITE_URL ?? 'http://localhost:4322';
const base = process.env.BASE_PATH ?? '/';

// The range that the font packages state for their Latin files.
const latin = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+0304',
  'U+0308',
  'U+0329',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
  'U+2215',
  'U+FEFF',
  'U+FFFD',
];

/** A self-hosted variable font from its npm package, one file a style. */
const font = (name, cssVariable, family, weight, styles, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: styles.map((style) => ({
      src: [`@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`],
      weight,
      style,
      display: 'swap',
      unicodeRange: latin,
    })),
  },
});

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // `jsx`, the default, would drop a space that the formatter moves to a line end.
  compressHTML: true,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [modelDoor(), strictContent(), react(), mdx(), sitemap(), pagefind(), offline()],
  markdown: {
    syntaxHighlight: 'prism',
    processor: satteri({ hastPlugins: [baseLinks(base)] }),
  },
  fonts: [
    font('Alegreya', '--font-serif', 'alegreya', '400 900', ['normal'], ['Georgia', 'serif']),
    font(
      'Source Sans 3',
      '--font-sans',
      'source-sans-3',
      '200 900',
      ['normal', 'italic'],
      ['Arial', 'sans-serif'],
    ),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's engine is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [reloadIslands()],
    build: {
      rolldownOptions: {
        // An open cosmetic warning per MDX entry: https://github.com/withastro/astro/issues/18087
        onLog(level, log, next) {
          const isCosmetic =
            log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject');
          if (!isCosmetic) next(level, log);
        },
      },
    },
  },
});

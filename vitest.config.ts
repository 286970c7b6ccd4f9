import { getViteConfig } from 'astro/config';
import { defineConfig, type TestUserConfig } from 'vitest/config';

/** Tests of what Astro renders, under the site's own Vite configuration. */
const render: TestUserConfig = {
  name: 'render',
  include: ['tests/render/**/*.test.{ts,tsx}'],
  globalSetup: ['tests/render/support/global-setup.ts'],
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { test: { name: 'content', include: ['tests/content/**/*.test.{ts,tsx}'] } },
      getViteConfig({ test: render } as Parameters<typeof getViteConfig>[0]),
    ],
  },
});

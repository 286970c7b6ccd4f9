import { getViteConfig } from 'astro/config';
import { defineConfig, type TestUserConfig } from 'vitest/config';

/** For machines that do other things at the same time. */
const testTimeout = 30_000;

/** Tests of what Astro renders, under the site's own Vite configuration. */
const render: TestUserConfig = {
  name: 'render',
  include: ['tests/render/**/*.test.{ts,tsx}'],
  globalSetup: ['tests/render/support/global-setup.ts'],
  testTimeout,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout } },
      { test: { name: 'content', include: ['tests/content/**/*.test.{ts,tsx}'], testTimeout } },
      getViteConfig({ test: render } as Parameters<typeof getViteConfig>[0]),
    ],
  },
});

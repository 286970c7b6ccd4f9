import { afterEach, expect, it, vi } from 'vitest';
import { fileAddresses } from '../../../src/components/evidence/file-address.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('gives whole addresses where the build was told where the site stands', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');

  expect(fileAddresses(new URL('https://example.org'))('/evidence/')).toBe(
    'https://example.org/evidence/',
  );
});

it('names no host where nobody knows it', () => {
  vi.stubEnv('SITE_URL', undefined);

  expect(fileAddresses(new URL('http://localhost:4322'))('/evidence/')).toBe('/evidence/');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/**
 * The version of a package that another would be given: from its own folder first, then from each folder above it.
 *
 * @param from the asking package's key in the lock file
 * @param name the package asked for
 */
function findLocked(from: string, name: string): string | undefined {
  let folder = from;
  for (;;) {
    const key = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const found = lock.packages[key];
    if (found) return found.version;
    if (folder === '') return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  }
}

const optional = Object.entries(lock.packages).flatMap(([key, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies).map(([name, range]) => ({ key, name, range })),
);

test('every optional package that a package names is in the lock file, for every platform', () => {
  const platforms = ['linux', 'darwin', 'win32'];
  for (const platform of platforms) {
    expect(optional.some(({ name }) => name.includes(platform))).toBe(true);
  }
  const missing = optional
    .filter(({ key, name }) => findLocked(key, name) === undefined)
    .map(({ key, name, range }) => `${key} names ${name}@${range}`);
  expect(missing).toEqual([]);
});

test('an optional package asked for by its exact version is locked at that version', () => {
  const exact = optional.filter(({ range }) => /^\d+\.\d+\.\d+$/.test(range));
  expect(exact.length).toBeGreaterThan(50);
  const other = exact
    .filter(({ key, name, range }) => findLocked(key, name) !== range)
    .map(
      ({ key, name, range }) => `${key} wants ${name}@${range}, locked is ${findLocked(key, name)}`,
    );
  expect(other).toEqual([]);
});

/** The version in `npm:@preact/compat@18.3.2`, where a package stands in for another. */
const withoutAlias = (version: string) => version.replace(/^npm:.+@/, '');

test('every dependency is named by its exact version, and that is the one locked', () => {
  const named = { ...manifest.dependencies, ...manifest.devDependencies };
  const other = Object.entries(named)
    .filter(([name, version]) => findLocked('', name) !== withoutAlias(version))
    .map(([name, version]) => `${name} is “${version}”, locked is ${findLocked('', name)}`);
  expect(other).toEqual([]);
});

import type { AstroIntegration } from 'astro';

/**
 * Faults that Astro only logs, leaving the build at exit 0: a reference to an entry that does not exist, a data file that does
 * not parse, a font that is not found, two entries with one address, a collection whose folder is missing or empty.
 */
export const FATAL: readonly RegExp[] = [
  /Invalid content reference/,
  /Error reading data from/,
  /No data found for font family/,
  /multiple entries with the same slug/,
  /No files found matching/,
  /base directory .* does not exist/,
  /The collection .* does not exist or is empty/,
];

/** What the build's logger has seen; on the global object because Astro loads the logger as a module of its own. */
interface Watch {
  loggerRuns: boolean;
  faults: string[];
}

const KEY = Symbol.for('the-leap.strict-content');

function watch(): Watch {
  const home = globalThis as { [KEY]?: Watch };
  return (home[KEY] ??= { loggerRuns: false, faults: [] });
}

/** Says that a build's logger is in place. */
export function startWatching(): void {
  watch().loggerRuns = true;
}

/**
 * Keeps a logged message where it is one of the faults that must fail the build.
 *
 * @param message the text of a log event, colour codes included
 */
export function noteMessage(message: string): void {
  if (FATAL.some((fault) => fault.test(message))) watch().faults.push(message);
}

/**
 * Ends a watch and empties it.
 *
 * @throws an error that lists the faults seen, or that says that the logger never ran, so that nothing was watched
 */
export function endWatch(): void {
  const { loggerRuns, faults } = watch();
  watch().loggerRuns = false;
  watch().faults = [];
  if (!loggerRuns) {
    throw new Error('The logger that watches for content faults did not load.');
  }
  if (faults.length > 0) {
    const count = faults.length === 1 ? '1 content fault' : `${faults.length} content faults`;
    throw new Error(`${count} in this build:\n${faults.join('\n')}`);
  }
}

/** Makes the content faults that Astro only logs fail `astro build`. */
export default function strictContent(): AstroIntegration {
  return {
    name: 'strict-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ logger: { entrypoint: new URL('./strict-logger.mjs', import.meta.url) } });
      },
      'astro:build:done': () => {
        endWatch();
      },
    },
  };
}

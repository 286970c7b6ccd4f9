import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { readContentFiles } from '../model/load-node.ts';
import { printProblems, uncitedRows } from '../model/problem-text.ts';
import { readModel } from '../model/read-model.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type Logger = HookParameters<'astro:server:setup'>['logger'];

/** A save of many files at once is one change. */
const SETTLING_MS = 100;

/**
 * Holds the content to the model's rules: a build fails with every problem of `content/` before anything is built, and in development the same
 * text is logged and laid over the page, at the start and whenever a file in `content/` changes, while the server runs on.
 */
export default function modelDoor(): AstroIntegration {
  let root = '';
  let isBuild = false;
  return {
    name: 'model-door',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      // Not `astro:build:start`: by then Astro has loaded the collections, and has stopped at the first file that its schema refuses.
      'astro:config:done': ({ config, logger }) => {
        root = fileURLToPath(config.root);
        if (!isBuild) return;
        const result = readModel(readContentFiles(root));
        if (!result.ok) throw new ContentError(printProblems(result.problems));
        if (result.playbook.uncited.length > 0) logger.warn(uncitedRows(result.playbook.uncited));
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, root, reporter(server, logger, root));
      },
    },
  };
}

/** Shown without a stack: the fault lies in the content, and the text says where. */
class ContentError extends Error {
  override name = 'ContentError';

  constructor(text: string) {
    super(text);
    this.stack = '';
  }
}

/** The printed problems of the content; `undefined` where there are none. */
function findProblems(root: string): string | undefined {
  const result = readModel(readContentFiles(root));
  return result.ok ? undefined : printProblems(result.problems);
}

/** A function that looks at the content and tells the terminal and the browser. */
function reporter(server: DevServer, logger: Logger, root: string): () => void {
  let problems: string | undefined;
  const overlay = () => {
    if (problems !== undefined) {
      server.ws.send({ type: 'error', err: { message: problems, stack: '' } });
    }
  };
  // A page that was opened, or that reloaded itself, after the problems were found.
  server.ws.on('connection', overlay);
  return () => {
    const wasBroken = problems !== undefined;
    problems = findProblems(root);
    if (problems !== undefined) {
      logger.error(problems);
      overlay();
    } else if (wasBroken) {
      logger.info('The content has no problems any more.');
      server.ws.send({ type: 'full-reload' });
    }
  };
}

function watchContent(server: DevServer, root: string, report: () => void): void {
  const content = path.join(root, 'content');
  let settling: NodeJS.Timeout | undefined;
  server.watcher.add(content);
  server.watcher.on('all', (_event, changed) => {
    if (!path.resolve(changed).startsWith(content + path.sep)) return;
    clearTimeout(settling);
    settling = setTimeout(report, SETTLING_MS);
  });
  report();
}

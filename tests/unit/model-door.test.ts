import type { HookParameters } from 'astro';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import modelDoor from '../../src/integrations/model-door.ts';
import { printProblems } from '../../src/model/problem-text.ts';
import { readModel } from '../../src/model/read-model.ts';
import { makeFiles, swap } from '../fixtures/playbook-files.ts';

const SHOP = 'content/cases/shop.mdx';
const GLOSSARY = 'content/glossary.yaml';

const whole = makeFiles();
const broken = makeFiles({
  [SHOP]: swap('evidence: e02', 'evidence: e03'),
  [GLOSSARY]: swap('meaning:', 'meening:'),
});

/** What the door should say of these files. */
function problemsOf(files: Record<string, string>): string {
  const result = readModel(files);
  return result.ok ? '' : printProblems(result.problems);
}

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'model-door-'));
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** The door of the project in the folder, once Astro has told it the command and the root. */
function openDoor(command: 'build' | 'dev', warn: (text: string) => void = () => {}) {
  const { hooks } = modelDoor();
  void hooks['astro:config:setup']?.({ command } as HookParameters<'astro:config:setup'>);
  void hooks['astro:config:done']?.({
    config: { root: pathToFileURL(root + path.sep) },
    logger: { warn },
  } as HookParameters<'astro:config:done'>);
  return hooks;
}

/** A development server that only writes down what it is told. */
function serve() {
  const said: unknown[] = [];
  const sent: unknown[] = [];
  const added: string[] = [];
  const changes: ((event: string, file: string) => void)[] = [];
  const openings: (() => void)[] = [];
  const server = {
    watcher: {
      add: (folder: string) => added.push(folder),
      on: (_: string, listener: (event: string, file: string) => void) => changes.push(listener),
    },
    ws: {
      send: (message: unknown) => sent.push(message),
      on: (_: string, listener: () => void) => openings.push(listener),
    },
  };
  const logger = {
    error: (text: string) => said.push({ error: text }),
    info: (text: string) => said.push({ info: text }),
  };
  void openDoor('dev')['astro:server:setup']?.({
    server,
    logger,
  } as unknown as HookParameters<'astro:server:setup'>);
  return {
    added,
    /** Takes what was logged and sent since it was last asked. */
    take: () => ({ said: said.splice(0), sent: sent.splice(0) }),
    /** Tells the watchers of files, one after the other, and waits until they take the changes for settled. */
    change: (...files: string[]) => {
      for (const file of files) {
        for (const listener of changes) listener('change', path.join(root, file));
      }
      vi.runAllTimers();
    },
    open: () => openings.forEach((listener) => listener()),
  };
}

const quiet = { said: [], sent: [] };
const told = (text: string) => ({
  said: [{ error: text }],
  sent: [{ type: 'error', err: { message: text, stack: '' } }],
});

test('the broken content has its two problems', () => {
  expect(problemsOf(whole)).toBe('');
  const text = problemsOf(broken);
  for (const file of [SHOP, GLOSSARY]) expect(text).toContain(file);
});

describe('a build', () => {
  test('goes on where the content has no problem', () => {
    write(whole);
    const warn = vi.fn();
    expect(() => openDoor('build', warn)).not.toThrow();
    expect(warn).not.toHaveBeenCalled();
  });

  test('goes on where a row of evidence is cited nowhere, and says which', () => {
    const survey = 'content/evidence/survey.yaml';
    write(makeFiles({ [survey]: (text) => text + text.replace('- id: e01', '- id: e03') }));
    const warn = vi.fn();
    openDoor('build', warn);
    expect(warn).toHaveBeenCalledExactlyOnceWith('Nothing cites e03. Cite it, or delete the row.');
  });

  test('fails with exactly the text of the problems, and without a stack', () => {
    write(broken);
    let caught: unknown;
    try {
      openDoor('build');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Error);
    expect(caught).toMatchObject({
      name: 'ContentError',
      message: problemsOf(broken),
      stack: '',
    });
  });
});

describe('a development server', () => {
  test('starts with broken content, logs its problems and lays the same text over the page', () => {
    write(broken);
    expect(serve().take()).toEqual(told(problemsOf(broken)));
  });

  test('says nothing of content without a problem, and watches it', () => {
    write(whole);
    const server = serve();
    expect(server.added).toEqual([path.join(root, 'content')]);
    server.change(GLOSSARY);
    server.open();
    expect(server.take()).toEqual(quiet);
  });

  test('tells of a file that is broken while it runs, and says so when it has been mended', () => {
    write(whole);
    const server = serve();
    server.take();

    write(broken);
    server.change(GLOSSARY);
    expect(server.take()).toEqual(told(problemsOf(broken)));

    const half = { ...whole, [SHOP]: broken[SHOP] ?? '' };
    write(half);
    server.change(GLOSSARY);
    expect(server.take()).toEqual(told(problemsOf(half)));

    write(whole);
    server.change(SHOP);
    expect(server.take()).toEqual({
      said: [{ info: 'The content has no problems any more.' }],
      sent: [{ type: 'full-reload' }],
    });

    server.change(SHOP);
    expect(server.take()).toEqual(quiet);
  });

  test('lays the text over a page that is opened later', () => {
    write(broken);
    const server = serve();
    server.take();
    server.open();
    expect(server.take()).toEqual({ said: [], sent: told(problemsOf(broken)).sent });
  });

  test('takes the saves of many files for one change', () => {
    write(whole);
    const server = serve();
    write(broken);
    server.change(SHOP, GLOSSARY);
    expect(server.take()).toEqual(told(problemsOf(broken)));
  });

  test('does not look again for a file beside the content', () => {
    write(whole);
    const server = serve();
    write(broken);
    server.change('src/pages/index.astro');
    server.change('content-notes/glossary.yaml');
    expect(server.take()).toEqual(quiet);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { requireModel } from './read-model.ts';
import type { Playbook } from './types.ts';

/**
 * The files in `content/`, read from the disk: for build steps and browser tests, which Vite does not serve.
 *
 * @param root the project's folder
 * @returns path (`content/...`, with forward slashes) to text; hidden files are left out, as Vite leaves them out; empty where there is no such folder
 */
export function readContentFiles(root: string): Record<string, string> {
  const files: Record<string, string> = {};
  collect(root, 'content', files);
  return files;
}

function collect(root: string, folder: string, files: Record<string, string>): void {
  for (const entry of entriesIn(path.join(root, folder))) {
    if (entry.name.startsWith('.')) continue;
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) collect(root, file, files);
    else files[file] = readFileSync(path.join(root, file), 'utf8');
  }
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * The playbook, read from the disk each time it is asked for.
 *
 * @param root the project's folder
 * @throws an error whose message is every problem of the content
 */
export function loadPlaybookFromDisk(root: string): Playbook {
  return requireModel(readContentFiles(root));
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const TEXT = /(?:\.(?:html|css|xml|json|webmanifest)|^_headers)$/;

/**
 * Reads a built folder as the checks of links and policies take it.
 *
 * @param folder its path
 * @returns file paths with forward slashes, with the text of those files that can point at others, and of the file of headers
 */
export async function readFolder(folder: string): Promise<Map<string, string | null>> {
  const files = new Map<string, string | null>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const inside = path.relative(folder, full).split(path.sep).join('/');
    files.set(inside, TEXT.test(inside) ? await readFile(full, 'utf8') : null);
  }
  return files;
}

import { readFile, writeFile } from '../../../src/sharing/file.ts';
import { makeEdition } from './edition.ts';
import { makeWork } from './saved-work.ts';

export const model = makeEdition();
export const models = [model];
export const exportedAt = '2026-03-02T08:00:00Z';

export type Json = Record<string, unknown>;

/** The text of a sound file after `change` has had its way with the data. */
export function fileWith(change: (file: Json) => void): string {
  const file = JSON.parse(writeFile(makeWork(), exportedAt)) as Json;
  change(file);
  return JSON.stringify(file);
}

/** The same, for a change in the placing under way. */
export function fileWithCurrent(change: (placing: Json) => void): string {
  return fileWith((file) => change(file['current'] as Json));
}

/** What is wrong with a file, a line for each place. */
export function linesOf(text: string): string[] {
  const reading = readFile(models, text);
  if (reading.ok) return ['accepted'];
  return reading.problems.map(({ place, message }) => `${place || 'the file'}: ${message}`);
}

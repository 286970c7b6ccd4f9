import { assemblePlaybook } from './assemble-playbook.ts';
import type { ContentDocument } from './content-document.ts';
import { identifyFile, isNote, normalisePath, type ContentFile } from './content-files.ts';
import { crossCheck } from './cross-check.ts';
import { findMissingFiles, keysOf } from './missing-files.ts';
import { compareNaturally } from './natural-order.ts';
import { parseYaml } from './parse-yaml.ts';
import { missingFrontMatter, openFrontMatter, printProblems, strayFile } from './problem-text.ts';
import { readProse } from './prose.ts';
import { findShapeProblems } from './schema-problems.ts';
import { schemas } from './schema.ts';
import type { Playbook, Problem } from './types.ts';

/** The model, or everything that is wrong with its files. */
export type ReadResult = { ok: true; playbook: Playbook } | { ok: false; problems: Problem[] };

/**
 * Reads the whole content: YAML, front matter and citations, each file against its schema and all files against each other. Never throws.
 *
 * @param files path (`content/...`, with or without a slash before it) to text
 * @returns the playbook, or every problem found, sorted by file and then by place
 */
export function readModel(files: Readonly<Record<string, string>>): ReadResult {
  const problems: Problem[] = [];
  const documents: ContentDocument[] = [];
  const unreadable: ContentFile[] = [];

  for (const [path, text] of Object.entries(files)) {
    const file = normalisePath(path);
    const identified = identifyFile(file);
    if (identified) {
      const reading = readDocument(identified, text);
      if (reading.ok) documents.push(reading.document);
      else {
        unreadable.push(identified);
        problems.push(...reading.problems);
      }
    } else if (!isNote(file)) {
      problems.push({ file, place: '', message: strayFile() });
    }
  }
  documents.sort((a, b) => compareNaturally(a.file, b.file));

  problems.push(
    ...findMissingFiles([...documents, ...unreadable]),
    ...documents.flatMap(({ file, kind, value }) => findShapeProblems(file, schemas[kind], value)),
    ...crossCheck(documents, unreadable),
  );
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  return { ok: true, playbook: assemblePlaybook(documents) };
}

/**
 * The playbook that the files hold.
 *
 * @param files as for `readModel`
 * @throws an error whose message is the printed problems
 */
export function requireModel(files: Readonly<Record<string, string>>): Playbook {
  const result = readModel(files);
  if (!result.ok) throw new Error(printProblems(result.problems));
  return result.playbook;
}

type Reading = { ok: true; document: ContentDocument } | { ok: false; problems: Problem[] };

function readDocument(identified: ContentFile, raw: string): Reading {
  const text = raw.replace(/^\uFEFF/, '');
  const isProse = identified.file.endsWith('.mdx');
  return isProse ? readProseDocument(identified, text) : readYamlDocument(identified, text);
}

function readYamlDocument(identified: ContentFile, yaml: string, firstLine = 1): Reading {
  const result = parseYaml(yaml);
  if (result.ok) {
    const none = { citations: [], charts: [], uncitedFigures: [] };
    return { ok: true, document: { ...identified, value: result.value, ...none } };
  }
  const problems = result.faults.map(({ line, message }) => ({
    file: identified.file,
    place: `line ${line + firstLine - 1}`,
    message,
  }));
  return { ok: false, problems };
}

function readProseDocument(identified: ContentFile, text: string): Reading {
  const prose = readProse(text);
  if (!prose.ok) {
    const message =
      prose.fault === 'missing' ? missingFrontMatter(keysOf(identified.kind)) : openFrontMatter();
    return { ok: false, problems: [{ file: identified.file, place: 'line 1', message }] };
  }
  const reading = readYamlDocument(identified, prose.frontMatter, prose.frontMatterLine);
  if (!reading.ok) return reading;
  const { citations, charts, uncitedFigures } = prose;
  return { ok: true, document: { ...reading.document, citations, charts, uncitedFigures } };
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareNaturally(a.file, b.file) ||
      compareNaturally(a.place, b.place) ||
      compareNaturally(a.message, b.message),
  );
}

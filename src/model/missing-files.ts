import { z } from 'astro/zod';
import type { ContentFile, FileKind } from './content-files.ts';
import { emptyFolder, missingFile } from './problem-text.ts';
import { schemas } from './schema.ts';
import type { Problem } from './types.ts';

const HOLDS: Record<FileKind, string> = {
  model: 'the id of the current edition and the roles',
  edition: "an edition's name, number, date, instruction and dimensions",
  stages: 'the five stages of the edition',
  leaps: 'the leaps from each stage to the next',
  examples: 'the worked examples of the scoring rule',
  dimension: 'a dimension of the edition',
  statuses: 'the statuses that a row of evidence may have',
  seeds: 'the documents that the playbook grew from',
  topics: 'the topics under which rows of evidence stand',
  evidence: 'rows of evidence on one topic',
  case: 'a case study',
  essay: 'an essay on the evidence',
  play: 'a play',
  tool: 'a tool',
  session: 'a session of the workshop',
  page: 'the words of a page',
  glossary: "the site's words and their meanings",
};

/**
 * The files that the model cannot do without and that are not there.
 *
 * @param files all that are there, readable or not
 */
export function findMissingFiles(files: readonly ContentFile[]): Problem[] {
  const has = (kind: FileKind, edition = '') =>
    files.some((file) => file.kind === kind && file.edition === edition);
  const editions = [...new Set(files.map((file) => file.edition))].filter(Boolean);

  const single = (kind: FileKind, file: string, edition = ''): Problem[] =>
    has(kind, edition)
      ? []
      : [{ file, place: '', message: missingFile(HOLDS[kind], keysOf(kind)) }];
  const several = (kind: FileKind, folder: string, file: string): Problem[] =>
    has(kind)
      ? []
      : [
          {
            file: folder,
            place: '',
            message: emptyFolder(HOLDS[kind], keysOf(kind), `${folder}${file}`),
          },
        ];

  return [
    ...single('model', 'content/model/model.yaml'),
    ...(editions.length > 0 ? [] : several('edition', 'content/model/', '<edition>/edition.yaml')),
    ...editions.flatMap((edition) => [
      ...single('edition', `content/model/${edition}/edition.yaml`, edition),
      ...single('stages', `content/model/${edition}/stages.yaml`, edition),
      ...single('leaps', `content/model/${edition}/leaps.yaml`, edition),
      ...single('examples', `content/model/${edition}/examples.yaml`, edition),
    ]),
    ...single('statuses', 'content/evidence/statuses.yaml'),
    ...single('seeds', 'content/evidence/seeds.yaml'),
    ...single('topics', 'content/evidence/topics.yaml'),
    ...several('evidence', 'content/evidence/', '<topic>.yaml'),
    ...several('case', 'content/cases/', '<case>.mdx'),
    ...several('essay', 'content/essays/', '<essay>.mdx'),
    ...several('play', 'content/plays/', '<dimension>-<leap>.mdx'),
    ...several('tool', 'content/tools/', '<tool>.mdx'),
    ...several('session', 'content/workshop/', '<session>.mdx'),
    ...several('page', 'content/pages/', '<page>.mdx'),
    ...single('glossary', 'content/glossary.yaml'),
  ];
}

/** The keys of a kind of file: of its mapping, or of each item of its list; of the first form where it has several. */
export function keysOf(kind: FileKind): string[] {
  const schema: z.ZodType = schemas[kind];
  const first = schema instanceof z.ZodDiscriminatedUnion ? schema.options[0] : schema;
  const mapping = first instanceof z.ZodArray ? first.element : first;
  return mapping instanceof z.ZodObject ? Object.keys(mapping.shape) : [];
}

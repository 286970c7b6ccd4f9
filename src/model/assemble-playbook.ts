import type { FileKind } from './content-files.ts';
import type { ContentDocument } from './content-document.ts';
import { findReferences } from './evidence-references.ts';
import { compareNaturally } from './natural-order.ts';
import { schemas, type ContentData } from './schema.ts';
import type { Tool } from './tool-types.ts';
import type { Session } from './workshop-types.ts';
import type { CaseStudy, Essay, Model, PageHead, Play, Playbook } from './types.ts';

/**
 * The playbook that files without a problem hold.
 *
 * @param documents sorted by file
 */
export function assemblePlaybook(documents: readonly ContentDocument[]): Playbook {
  const files = <Kind extends FileKind>(kind: Kind, edition = '') =>
    documents
      .filter((document) => document.kind === kind && document.edition === edition)
      .map(({ id, value }) => ({ id, data: schemas[kind].parse(value) as ContentData[Kind] }));
  const only = <Kind extends FileKind>(kind: Kind, edition = '') => {
    const [found] = files(kind, edition);
    if (!found) throw new Error(`No ${kind} file, though none is missing.`);
    return found.data;
  };

  const head = only('model');
  const editions = [...new Set(documents.map((document) => document.edition))]
    .filter((edition) => edition !== '')
    .map((edition): Model => {
      const { number, dimensions, ...rest } = only('edition', edition);
      const written = new Map(files('dimension', edition).map(({ id, data }) => [id, data]));
      return {
        ...rest,
        editionNumber: number,
        roles: head.roles,
        roleGap: head.roleGap,
        stages: only('stages', edition),
        leaps: only('leaps', edition),
        dimensions: dimensions.flatMap((id) => {
          const data = written.get(id);
          return data ? [{ id, ...data }] : [];
        }),
      };
    })
    .sort((a, b) => a.editionNumber - b.editionNumber);
  const model = editions.find(({ edition }) => edition === head.current);
  if (!model) throw new Error(`No edition ${head.current}, though none is missing.`);

  const evidence = files('evidence')
    .flatMap(({ id, data }) => data.map((row) => ({ ...row, topic: id })))
    .sort((a, b) => compareNaturally(a.id, b.id));
  const citations = collectCitations(documents);
  return {
    model,
    editions,
    examples: only('examples', model.edition),
    statuses: only('statuses'),
    evidence,
    seeds: only('seeds'),
    topics: only('topics'),
    cases: files('case')
      .map(({ id, data }): CaseStudy => {
        const { description: _, ...study } = data;
        return { id, ...study };
      })
      .sort((a, b) => a.order - b.order),
    essays: files('essay')
      .map(({ id, data }): Essay => ({ id, ...data }))
      .sort((a, b) => a.order - b.order),
    plays: orderPlays(
      model,
      files('play').map(({ id, data }): Play => ({ id, ...data })),
    ),
    tools: files('tool')
      .map(({ data }): Tool => data)
      .sort((a, b) => a.order - b.order),
    sessions: files('session')
      .map(({ id, data }): Session => ({ id, ...data }))
      .sort((a, b) => a.order - b.order),
    pages: files('page').map(({ id, data }): PageHead => ({
      id,
      ...data,
      lede: data.lede ?? '',
      charts: data.charts ?? [],
    })),
    glossary: only('glossary'),
    citations,
    uncited: evidence.map(({ id }) => id).filter((id) => citations[id] === undefined),
  };
}

/** By dimension and then by leap, as the model orders both. */
function orderPlays({ dimensions, leaps }: Model, plays: readonly Play[]): Play[] {
  return dimensions.flatMap((dimension) =>
    leaps.flatMap((leap) =>
      plays.filter((play) => play.dimension === dimension.id && play.leap === leap.id),
    ),
  );
}

function collectCitations(documents: readonly ContentDocument[]): Record<string, string[]> {
  const files = new Map<string, Set<string>>();
  for (const { id, file } of documents.flatMap(findReferences)) {
    files.set(id, (files.get(id) ?? new Set<string>()).add(file));
  }
  return Object.fromEntries(
    [...files]
      .sort(([a], [b]) => compareNaturally(a, b))
      .map(([id, citing]) => [id, [...citing].sort(compareNaturally)]),
  );
}

import type { Playbook } from '../model/types.ts';

/** What kind of page rests on a row, in the order in which pages are named. */
export const USE_KINDS = [
  'page',
  'tool',
  'session',
  'essay',
  'stage',
  'dimension',
  'case',
  'play',
] as const;

/** A page that rests on a row of evidence. */
export interface Use {
  kind: (typeof USE_KINDS)[number];
  title: string;
  /** Site-absolute, without the base: `/cases/bank/`. */
  path: string;
}

/** Where a text of `content/pages/` stands, unless at an address of its own name. */
const PATHS: Readonly<Record<string, string>> = {
  home: '/',
  'not-found': '/404.html',
  // It stands at the foot of the path.
  'path-measured': '/path/',
  'evidence-sources': '/evidence/sources/',
  'evidence-tensions': '/evidence/tensions/',
  'plays-booklet': '/plays/booklet/',
};

/**
 * The address of a text of `content/pages/`, without the site's base.
 *
 * @param id file name
 */
export function pagePath(id: string): string {
  return PATHS[id] ?? `/${id}/`;
}

/**
 * The pages that rest on a row, each once, by kind and then in their own order: those whose prose, charts or fields cite it, and those of the
 * current edition's stages and dimensions that list it.
 *
 * @param id the row's id
 */
export function listUses(playbook: Playbook, id: string): Use[] {
  const citing = new Set(playbook.citations[id]);
  const uses = [
    ...usesInPages(playbook, citing),
    ...playbook.tools
      .filter((tool) => citing.has(`content/tools/${tool.id}.mdx`))
      .map((tool) => makeUse('tool', tool.title, `/tools/${tool.id}/`)),
    ...playbook.sessions
      .filter((session) => citing.has(`content/workshop/${session.id}.mdx`))
      .map((session) => makeUse('session', session.title, `/workshop/${session.id}/`)),
    ...playbook.essays
      .filter((essay) => citing.has(`content/essays/${essay.id}.mdx`))
      .map((essay) => makeUse('essay', essay.title, `/evidence/${essay.id}/`)),
    ...usesInModel(playbook, id),
    ...playbook.cases
      .filter((study) => citing.has(`content/cases/${study.id}.mdx`))
      .map((study) => makeUse('case', study.short, `/cases/${study.id}/`)),
    ...playbook.plays
      .filter((play) => citing.has(`content/plays/${play.id}.mdx`))
      .map((play) => makeUse('play', play.title, `/plays/${play.id}/`)),
  ];
  return uses.filter(({ path }, index) => uses.findIndex((use) => use.path === path) === index);
}

function makeUse(kind: Use['kind'], title: string, path: string): Use {
  return { kind, title, path };
}

function usesInPages({ pages }: Playbook, citing: ReadonlySet<string>): Use[] {
  return pages
    .filter((page) => citing.has(`content/pages/${page.id}.mdx`))
    .map((page) => {
      const path = pagePath(page.id);
      const host = pages.find((other) => path === `/${other.id}/`) ?? page;
      return makeUse('page', host.title, path);
    });
}

function usesInModel({ model }: Playbook, id: string): Use[] {
  const stages = model.stages.filter(
    (stage) =>
      stage.evidence.includes(id) ||
      // A stage's page holds the leap out of it.
      model.leaps.some((leap) => leap.from === stage.id && leap.evidence.includes(id)),
  );
  const dimensions = model.dimensions.filter(
    ({ evidence, questions }) =>
      evidence.includes(id) || questions.some((question) => question.evidence.includes(id)),
  );
  return [
    ...stages.map((stage) => makeUse('stage', stage.name, `/path/${stage.id}/`)),
    ...dimensions.map((dimension) =>
      makeUse('dimension', dimension.name, `/dimensions/${dimension.id}/`),
    ),
  ];
}

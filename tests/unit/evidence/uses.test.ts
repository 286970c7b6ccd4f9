import { describe, expect, it } from 'vitest';
import { requireModel } from '../../../src/model/read-model.ts';
import type { Playbook } from '../../../src/model/types.ts';
import { listUses } from '../../../src/search/evidence-uses.ts';
import { makeFiles } from '../../fixtures/playbook-files.ts';

const playbook = requireModel(makeFiles());

/** The playbook as if these files alone cited `e99`. */
function citedIn(files: string[], part: Partial<Playbook> = {}): Playbook {
  return { ...playbook, ...part, citations: { e99: files } };
}

describe('the pages that use a row', () => {
  it('are none where nothing cites it', () => {
    expect(listUses(citedIn([]), 'e99')).toEqual([]);
  });

  it('are named by kind, each with its address', () => {
    const study = playbook.cases[0]!;
    const essay = playbook.essays[0]!;
    const play = playbook.plays[0]!;
    const files = [
      `content/plays/${play.id}.mdx`,
      `content/essays/${essay.id}.mdx`,
      `content/cases/${study.id}.mdx`,
    ];

    expect(listUses(citedIn(files), 'e99')).toEqual([
      { kind: 'essay', title: essay.title, path: `/evidence/${essay.id}/` },
      { kind: 'case', title: study.short, path: `/cases/${study.id}/` },
      { kind: 'play', title: play.title, path: `/plays/${play.id}/` },
    ]);
  });

  it('are a page’s own address, or that of the page in which its text stands', () => {
    const page = { description: '', lede: '', charts: [] };
    const pages = [
      { ...page, id: 'home', title: 'The Leap' },
      { ...page, id: 'about', title: 'About' },
      { ...page, id: 'path', title: 'The path' },
      { ...page, id: 'path-measured', title: 'What has been measured' },
      { ...page, id: 'evidence-tensions', title: 'Where they disagree' },
    ];
    const files = pages.map(({ id }) => `content/pages/${id}.mdx`);

    expect(listUses(citedIn(files, { pages }), 'e99')).toEqual([
      { kind: 'page', title: 'The Leap', path: '/' },
      { kind: 'page', title: 'About', path: '/about/' },
      { kind: 'page', title: 'The path', path: '/path/' },
      { kind: 'page', title: 'Where they disagree', path: '/evidence/tensions/' },
    ]);
    expect(listUses(citedIn([files[3]!], { pages }), 'e99')).toEqual([
      { kind: 'page', title: 'The path', path: '/path/' },
    ]);
  });

  it('are the stage that a leap leaves, once, and each dimension with a question that rests on it', () => {
    const { model } = playbook;
    const [stage] = model.stages;
    const [dimension] = model.dimensions;
    const cited: Playbook = citedIn([], {
      model: {
        ...model,
        stages: model.stages.map((each) => ({ ...each, evidence: each === stage ? ['e99'] : [] })),
        leaps: model.leaps.map((each) => ({
          ...each,
          evidence: each.from === stage!.id ? ['e99'] : [],
        })),
        dimensions: model.dimensions.map((each) => ({
          ...each,
          evidence: [],
          questions: each.questions.map((question, index) => ({
            ...question,
            evidence: each === dimension && index === 2 ? ['e99'] : [],
          })),
        })),
      },
    });

    expect(listUses(cited, 'e99')).toEqual([
      { kind: 'stage', title: stage!.name, path: `/path/${stage!.id}/` },
      { kind: 'dimension', title: dimension!.name, path: `/dimensions/${dimension!.id}/` },
    ]);
  });
});

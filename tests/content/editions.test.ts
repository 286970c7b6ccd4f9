import { describe, expect, it } from 'vitest';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { questionOrder } from '../../src/sharing/code.ts';

const { editions, model } = loadPlaybookFromDisk('.');

/**
 * What codes rest on, by edition. A published edition is frozen: where one of these has to change, a new edition is needed,
 * and a new line here.
 */
const published = {
  '2026.1': {
    number: 1,
    stages: ['reactive', 'listening', 'conversing', 'connected', 'leading'],
    questions: [
      ...['pur-1', 'pur-2', 'pur-3'],
      ...['ins-1', 'ins-2', 'ins-3'],
      ...['dia-1', 'dia-2', 'dia-3'],
      ...['ser-1', 'ser-2', 'ser-3'],
      ...['peo-1', 'peo-2', 'peo-3'],
      ...['pro-1', 'pro-2', 'pro-3'],
    ],
    mayNotApply: ['ser-2'],
  },
};

describe('published editions', () => {
  it('are the ones that codes were given out for', () => {
    expect(editions.map(({ edition }) => edition).sort()).toEqual(Object.keys(published).sort());
  });

  it.each(editions.map((edition) => [edition.edition, edition] as const))(
    '%s keeps its number, its stages, and the order of its questions',
    (id, edition) => {
      expect({
        number: edition.editionNumber,
        stages: edition.stages.map((stage) => stage.id),
        questions: questionOrder(edition),
        mayNotApply: edition.dimensions
          .flatMap(({ questions }) => questions)
          .filter((question) => question.mayNotApply)
          .map((question) => question.id),
      }).toEqual(published[id as keyof typeof published]);
    },
  );

  it('keep the numbers of their roles', () => {
    expect(Object.fromEntries(model.roles.map(({ id, number }) => [id, number]))).toEqual({
      unspecified: 0,
      executive: 1,
      manager: 2,
      'front-line': 3,
      partner: 4,
      other: 5,
    });
  });
});

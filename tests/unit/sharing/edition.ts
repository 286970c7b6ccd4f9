import type { Model } from '../../../src/model/types.ts';
import vectors from '../../fixtures/code-vectors.json' with { type: 'json' };
import { makeModel } from '../../fixtures/model.ts';

/** An edition for which the vectors hold: where "does not apply" is allowed is theirs to say. */
export function makeEdition(overrides: Partial<Model> = {}): Model {
  const model = makeModel(overrides);
  for (const question of model.dimensions.flatMap((dimension) => dimension.questions)) {
    question.mayNotApply = vectors.mayNotApply.includes(question.id);
  }
  return model;
}

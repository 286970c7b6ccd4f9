/** What the page of the leap hands to its island, besides what every tool's page does. */
import type { HintFigures } from '../../islands/tools/leap/HeightFields.tsx';
import type { LeapTool } from '../../model/tool-types.ts';
import type { Model, Playbook } from '../../model/types.ts';
import { rowAddress } from './tool-props.ts';

/**
 * How many times faster one person is with one, two, three … chats at once.
 *
 * @throws {Error} where a figure that the tool names is not there, or no number
 */
export function chatFactors(playbook: Playbook, { concurrency }: LeapTool): number[] {
  return concurrency.map((reference) => {
    const factor = Number(figureText(playbook, reference));
    if (!(factor >= 1)) throw new Error(`/tools/leap/: ${reference} is no factor.`);
    return factor;
  });
}

/**
 * The published figures that stand beside fields of the leap.
 *
 * @throws {Error} where the evidence has none of that name
 */
export function hintFigures(playbook: Playbook): HintFigures {
  return {
    hired: figureText(playbook, 'e215/outsourcers'),
    own: figureText(playbook, 'e215/own-teams'),
    chats: figureText(playbook, 'e212/most-chats'),
  };
}

function figureText({ evidence }: Playbook, reference: string): string {
  const [row, id] = reference.split('/');
  const figures = evidence.find((each) => each.id === row)?.figures ?? [];
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`/tools/leap/: ${reference} is no figure.`);
  return figure.value;
}

/** The model as it takes to read a placing, without the texts that only people read. */
export function modelToRead(model: Model): Model {
  const noText = <T extends { text: string }>(parts: T[]) =>
    parts.map((part) => ({ ...part, text: '' }));
  return {
    ...model,
    stages: model.stages.map((stage) => ({
      ...stage,
      line: '',
      hereIf: '',
      signs: [],
      undone: [],
      evidence: [],
    })),
    leaps: model.leaps.map((leap) => ({ ...leap, action: '', text: '', evidence: [] })),
    dimensions: model.dimensions.map((dimension) => ({
      ...dimension,
      about: '',
      why: '',
      rises: '',
      statements: [],
      evidence: [],
      questions: dimension.questions.map((question) => ({
        ...question,
        stem: '',
        answers: noText(question.answers),
        evidence: [],
      })),
    })),
  };
}

/** The addresses of the rows under some topics. */
export function rowAddresses({ evidence }: Playbook, topics: readonly string[]) {
  return Object.fromEntries(
    evidence
      .filter(({ topic }) => topics.includes(topic))
      .map(({ id }) => [id, rowAddress(id)] as const),
  );
}

import type { LeapTool, ToolInputs } from '../../model/tool-types.ts';
import { DONT_KNOW, KNOWN, MONITORED, MONITORING, knownField } from './form.ts';

/** How well one side of the customers is known. */
export type Known = (typeof KNOWN)[number] | typeof DONT_KNOW;

/** Whether anybody reads what is said. */
export type Monitored = (typeof MONITORED)[number] | typeof DONT_KNOW;

/** What is known of those who are down there. */
export interface Depth {
  /** By area of knowledge, in the tool’s order; `null` where nothing was chosen. */
  sides: { id: string; known: Known | null }[];
  monitored: Monitored | null;
  /** How many sides were studied, or studied and put to customers. */
  studied: number;
  /** Whether every side was studied and somebody reads regularly. */
  isSounded: boolean;
  /** Whether anything was chosen at all. */
  isEmpty: boolean;
}

/** The depth that some inputs give. */
export function depthOf(tool: LeapTool, inputs: ToolInputs): Depth {
  const sides = tool.knowledge.map(({ id }) => ({
    id,
    known: choose<Known>(inputs[knownField(id)], [...KNOWN, DONT_KNOW]),
  }));
  const monitored = choose<Monitored>(inputs[MONITORING], [...MONITORED, DONT_KNOW]);
  const studied = sides.filter(({ known }) => isStudied(known)).length;
  return {
    sides,
    monitored,
    studied,
    isSounded: studied === sides.length && monitored === 'regular',
    isEmpty: monitored === null && sides.every(({ known }) => known === null),
  };
}

/** Whether a side is known from study, and not from guesses or what happens to come in. */
export function isStudied(known: Known | null): boolean {
  return known === 'studied' || known === 'asked';
}

/**
 * What the reader’s placing suggests of depth: the first stage is what lands in front of them, the second a study, the third and beyond a
 * study that customers were asked about.
 *
 * @param levels question id to the level answered, 1 to 5
 * @returns field id to choice, for the fields whose question was answered with a level
 */
export function suggestDepth(tool: LeapTool, levels: Readonly<Record<string, number>>): ToolInputs {
  const fields = Object.entries(tool.insight).flatMap(([input, question]): [string, string][] => {
    const level = levels[question];
    if (level === undefined) return [];
    if (input === MONITORING) return [[input, level >= 2 ? 'regular' : 'chance']];
    return [[input, level >= 3 ? 'asked' : level === 2 ? 'studied' : 'scraps']];
  });
  return Object.fromEntries(fields);
}

function choose<T extends string>(text: string | undefined, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === text) ?? null;
}

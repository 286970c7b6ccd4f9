import type { LeapTool, ToolInputs } from '../../model/tool-types.ts';
import type { Field, ToolForm } from '../form.ts';
import { readNumber } from '../typed-number.ts';
import type { NumberRule } from '../typed-number.ts';

/** The numbers that the tool asks for, each with what it takes. */
export const NUMBERS = {
  customers: { unit: 'count', isWhole: true, max: 1e10 },
  prospects: { unit: 'count', isWhole: true, max: 1e10 },
  /** Share of all of them who speak in a month. */
  speak: { unit: 'percent', max: 100 },
  /** That one conversation takes. */
  minutes: { unit: 'minutes', min: 0.1, max: 600 },
  /** Open in a day. */
  hours: { unit: 'hours', min: 1, max: 24 },
  /** Open in a week. */
  days: { unit: 'days', min: 1, max: 7 },
  /** The busiest hour’s share of a day. */
  peak: { unit: 'percent', max: 100 },
  /** Conversations that wait when the day opens. */
  waiting: { unit: 'count', isWhole: true, max: 1e10 },
  trained: { unit: 'count', isWhole: true, max: 100_000 },
  equipped: { unit: 'count', isWhole: true, max: 100_000 },
  empowered: { unit: 'count', isWhole: true, max: 100_000 },
  /** Who are all three. */
  able: { unit: 'count', isWhole: true, max: 100_000 },
  /** That each of them gives in a week. */
  'week-hours': { unit: 'hours', min: 0.25, max: 168 },
  absence: { unit: 'percent', max: 100 },
  /** Largest share of their time that people spend in conversations. */
  busy: { unit: 'percent', min: 1, max: 100 },
  target: { unit: 'number', min: 0.1, max: 10_000 },
  /** To be answered within the target. */
  share: { unit: 'percent', min: 1, max: 100 },
} as const satisfies Record<string, NumberRule>;

/** Id of a number field. */
export type LeapNumber = keyof typeof NUMBERS;

/** What the target is counted in. */
export const TARGET_UNITS = ['seconds', 'minutes', 'hours'] as const;

/** How well a side of the customers is known, least first. */
export const KNOWN = ['guessed', 'scraps', 'studied', 'asked'] as const;

/** Who reads what is said without having been sent it, least first. */
export const MONITORED = ['nobody', 'chance', 'regular'] as const;

/** Of a question of depth: not known, which is not the same as left open. */
export const DONT_KNOW = 'dont-know';

/** Id of the field on monitoring. */
export const MONITORING = 'monitoring';

/** Id of the field on one side of the customers. */
export const knownField = (area: string): string => `know-${area}`;

/** The inputs of the tool. */
export function makeForm(tool: LeapTool): ToolForm {
  const numbers = Object.entries(NUMBERS).map(([id, number]): Field => ({
    id,
    kind: 'number',
    number,
  }));
  const choices: [string, readonly string[]][] = [
    ['target-unit', TARGET_UNITS],
    ['chats', tool.concurrency.map((_, index) => String(index + 1))],
    ...tool.knowledge.map(({ id }): [string, readonly string[]] => [
      knownField(id),
      [...KNOWN, DONT_KNOW],
    ]),
    [MONITORING, [...MONITORED, DONT_KNOW]],
  ];
  return {
    tool: tool.id,
    version: tool.version,
    fields: [
      ...numbers,
      ...choices.map(([id, options]): Field => ({ id, kind: 'choice', choices: options })),
    ],
  };
}

/** The numbers that were given and can be read; `null` for the others. */
export type LeapNumbers = Record<LeapNumber, number | null>;

/** Reads the numbers of some inputs, in their units: percentages are 0 to 100. */
export function readLeapNumbers(inputs: ToolInputs): LeapNumbers {
  const ids = Object.keys(NUMBERS) as LeapNumber[];
  return Object.fromEntries(
    ids.map((id) => {
      const reading = readNumber(inputs[id] ?? '', NUMBERS[id]);
      return [id, reading.ok ? reading.value : null];
    }),
  ) as LeapNumbers;
}

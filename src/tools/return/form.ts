/** The inputs of the return tool. */
import type { Field, ToolForm } from '../form.ts';
import type { NumberRule } from '../typed-number.ts';
import { AMOUNTS } from './amounts.ts';
import type { Amount } from './amounts.ts';
import { LARGEST_SEED } from './trials.ts';

/** What the form needs of the tool's data. */
interface FormSource {
  id: string;
  version: number;
}

/** Which numbers an amount takes. The largest are far beyond any firm, and keep what is worked out from them finite. */
export const AMOUNT_RULES: Readonly<Record<Amount, NumberRule>> = {
  people: { unit: 'count', max: 1e6 },
  'hours-each': { unit: 'hours', max: 168 },
  weeks: { unit: 'count', max: 53 },
  'hour-cost': { unit: 'money', max: 1e9 },
  'person-cost': { unit: 'money', max: 1e12 },
  'tools-cost': { unit: 'money', max: 1e12 },
  value: { unit: 'money', max: 1e12 },
  margin: { unit: 'percent', min: -1000, max: 100 },
  years: { unit: 'number', max: 100 },
  customers: { unit: 'count', max: 1e10, isWhole: true },
  complain: { unit: 'percent', max: 100 },
  'kept-share': { unit: 'percent', max: 100 },
  others: { unit: 'count', max: 1e10, isWhole: true },
};

/** Amounts that a firm decides, and that have no range. */
const DECIDED: readonly Amount[] = ['people', 'weeks'];

/** The amounts of which a range can be given. */
export const RANGED: readonly Amount[] = AMOUNTS.filter((amount) => !DECIDED.includes(amount));

export const SEED_RULE: NumberRule = { unit: 'count', max: LARGEST_SEED, isWhole: true };

/** Most characters of the currency's label. */
export const CURRENCY_LENGTH = 4;

/** The field of the low end of an amount's range. */
export const lowField = (amount: Amount): string => `${amount}-low`;

/** The field of the high end of an amount's range. */
export const highField = (amount: Amount): string => `${amount}-high`;

/** The form: how the cost is given, every amount with the ends of its range, the currency's label and the seed. */
export function makeForm({ id, version }: FormSource): ToolForm {
  const number = (field: string, rule: NumberRule): Field => ({
    id: field,
    kind: 'number',
    number: rule,
  });
  return {
    tool: id,
    version,
    fields: [
      { id: 'currency', kind: 'text', longest: CURRENCY_LENGTH },
      { id: 'cost-by', kind: 'choice', choices: ['hours', 'year'] },
      { id: 'ranges', kind: 'choice', choices: ['no', 'yes'] },
      ...AMOUNTS.map((amount) => number(amount, AMOUNT_RULES[amount])),
      ...RANGED.flatMap((amount) => [
        number(lowField(amount), AMOUNT_RULES[amount]),
        number(highField(amount), AMOUNT_RULES[amount]),
      ]),
      number('seed', SEED_RULE),
    ],
  };
}

/** How each number of the return tool came about: its formula in words, and the same with the reader's own inputs. */
import type { Amount, Ranges } from '../../tools/return/amounts.ts';
import type { ClaimNeed } from '../../tools/return/claims.ts';
import type { CostBy } from '../../tools/return/read-amounts.ts';
import type { TrialSummary } from '../../tools/return/trials.ts';
import type { ReturnResult } from '../../tools/return/work-out.ts';
import { formatNumber } from './numbers.ts';
import { chanceText, customersText, formatLarge, formatMoney, formatPart } from './return.ts';

/** A number that opens to how it came about. */
export interface OpenNumber {
  id: string;
  label: string;
  value: string;
  /** In words. */
  formula: string;
  /** With the reader's inputs. */
  worked: string;
}

/** The likeliest values and the currency, ready to be written out. */
interface Writer {
  currency: string;
  number: (amount: Amount) => string;
  percent: (amount: Amount) => string;
  money: (amount: Amount) => string;
}

function makeWriter(ranges: Ranges, currency: string): Writer {
  return {
    currency,
    number: (amount) => formatLarge(ranges[amount].likely, 2),
    percent: (amount) => `${formatNumber(ranges[amount].likely, 2)}%`,
    money: (amount) => formatMoney(ranges[amount].likely, currency),
  };
}

/** Every number of a result that does not come from trials; empty without a break-even. */
export function resultNumbers({ reading, breakEven, outcome }: ReturnResult, currency: string) {
  const { ranges, costBy } = reading;
  if (ranges === null || breakEven === null || breakEven.kind === 'free') return [];
  const write = makeWriter(ranges, currency);
  const numbers: OpenNumber[] = [];
  if (breakEven.kind === 'customers') numbers.push(costNumber(breakEven.cost, costBy, write));
  numbers.push(worthNumber(breakEven.worth, write));
  if (breakEven.kind === 'never') return numbers;
  const { cost, worth, customers, complainers, ofComplainers, ofCustomers } = breakEven;
  numbers.push({
    id: 'break-even',
    label: 'Customers a year to break even',
    value: customersText(customers),
    formula: 'Yearly cost ÷ what is left of one kept customer, rounded up to whole customers',
    worked: `${formatMoney(cost, currency)} ÷ ${formatMoney(worth, currency)} = ${formatLarge(cost / worth, 2)}, so ${formatLarge(customers)}`,
  });
  if (ofComplainers !== null && complainers !== null) {
    numbers.push({
      id: 'of-complainers',
      label: 'As a share of those who complain',
      value: formatPart(ofComplainers),
      formula: 'Customers to break even ÷ (customers × share who complain)',
      worked: `${formatLarge(customers)} ÷ (${write.number('customers')} × ${write.percent('complain')}) = ${formatLarge(customers)} ÷ ${formatLarge(complainers, 2)} = ${formatPart(ofComplainers)}`,
    });
  }
  if (ofCustomers !== null) {
    numbers.push({
      id: 'of-customers',
      label: 'As a share of all customers',
      value: formatPart(ofCustomers),
      formula: 'Customers to break even ÷ customers',
      worked: `${formatLarge(customers)} ÷ ${write.number('customers')} = ${formatPart(ofCustomers)}`,
    });
  }
  return outcome ? [...numbers, ...guessNumbers(outcome, write)] : numbers;
}

function costNumber(cost: number, costBy: CostBy, write: Writer): OpenNumber {
  const { number, money, currency } = write;
  const people =
    costBy === 'hours'
      ? `${number('people')} × ${number('hours-each')} × ${number('weeks')} × ${money('hour-cost')}`
      : `${number('people')} × ${money('person-cost')}`;
  return {
    id: 'cost',
    label: 'Yearly cost',
    value: formatMoney(cost, currency),
    formula:
      costBy === 'hours'
        ? 'People × hours a week each × weeks a year × cost of an hour + tools'
        : 'People × yearly cost of one person + tools',
    worked: `${people} + ${money('tools-cost')} = ${formatMoney(cost, currency)}`,
  };
}

function worthNumber(worth: number, { money, percent, number, currency }: Writer): OpenNumber {
  return {
    id: 'worth',
    label: 'Left of one kept customer',
    value: formatMoney(worth, currency),
    formula:
      'What a customer pays in a year × contribution margin × years counted, later years in full',
    worked: `${money('value')} × ${percent('margin')} × ${number('years')} = ${formatMoney(worth, currency)}`,
  };
}

function guessNumbers(
  { cost, worth, kept, result }: NonNullable<ReturnResult['outcome']>,
  { number, percent, currency }: Writer,
): OpenNumber[] {
  return [
    {
      id: 'kept',
      label: 'Kept or won by your guess',
      value: formatLarge(kept, 1),
      formula:
        'Customers × share who complain × share of these who stay because of the work + others kept or won',
      worked: `${number('customers')} × ${percent('complain')} × ${percent('kept-share')} + ${number('others')} = ${formatLarge(kept, 1)}`,
    },
    {
      id: 'result',
      label: 'Yearly result by your guess',
      value: formatMoney(result, currency),
      formula: 'Kept or won × what is left of one kept customer − yearly cost',
      worked: `${formatLarge(kept, 1)} × ${formatMoney(worth, currency)} − ${formatMoney(cost, currency)} = ${formatMoney(result, currency)}`,
    },
  ];
}

/**
 * The numbers of the trials.
 *
 * @param meanByFormula of the yearly result, in the currency
 */
export function trialNumbers(
  summary: TrialSummary,
  meanByFormula: number,
  currency: string,
): OpenNumber[] {
  const { chance, trials, seed, mean } = summary;
  const paying = Math.round(chance * trials);
  return [
    {
      id: 'chance',
      label: 'Chance that it pays',
      value: chanceText(chance),
      formula:
        'Trials that bring at least their cost ÷ all trials; each draws a number for every range, likeliest at the likely number and impossible beyond the ends',
      worked: `${formatNumber(paying)} ÷ ${formatNumber(trials)} = ${formatNumber(chance * 100, 1)}%, with seed ${formatNumber(seed)}`,
    },
    {
      id: 'mean',
      label: 'Mean yearly result of the trials',
      value: formatMoney(Math.round(mean), currency),
      formula:
        'Sum of the results ÷ trials; it has to come near the formula with (low + likely + high) ÷ 3 in place of every range',
      worked: `Trials: ${formatMoney(Math.round(mean), currency)}. Formula: ${formatMoney(Math.round(meanByFormula), currency)}`,
    },
  ];
}

/**
 * How much of a claimed effect the break-even takes, as a number to open.
 *
 * @param claim its id, its name and its size as printed
 */
export function claimNumber(
  claim: { id: string; name: string; size: string },
  { needed, claimed, part }: ClaimNeed,
): OpenNumber {
  return {
    id: claim.id,
    label: `${claim.name}, ${claim.size}: the part needed`,
    value: formatPart(part),
    formula:
      'Customers to break even as a share of those who complain ÷ the claimed size at its largest, taken as points',
    worked: `${formatPart(needed)} ÷ ${formatNumber(claimed, 1)}% = ${formatPart(part)}`,
  };
}

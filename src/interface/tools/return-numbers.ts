/** How each number of the return tool came about: its formula in words, and the same with the reader's own inputs. */
import type { Amount, Ranges } from '../../tools/return/amounts.ts';
import type { ClaimNeed } from '../../tools/return/claims.ts';
import type { ReturnReading } from '../../tools/return/read-amounts.ts';
import type { TrialSummary } from '../../tools/return/trials.ts';
import type { ReturnResult } from '../../tools/return/work-out.ts';
import { capital } from '../grammar.ts';
import type { NumberItem } from './number-item.ts';
import { formatNumber } from './numbers.ts';
import {
  chanceText,
  customersText,
  formatMoney,
  formatPart,
  quotientText,
  typedMoney,
  typedNumber,
  workedMoney,
  workedNumber,
  workedPart,
} from './return-figures.ts';

/** The likeliest values and the currency, ready to be written out in full. */
interface Writer {
  currency: string;
  isGiven: (amount: Amount) => boolean;
  number: (amount: Amount) => string;
  percent: (amount: Amount) => string;
  money: (amount: Amount) => string;
}

function makeWriter({ given }: ReturnReading, ranges: Ranges, currency: string): Writer {
  return {
    currency,
    isGiven: (amount) => given.has(amount),
    number: (amount) => typedNumber(ranges[amount].likely),
    percent: (amount) => `${typedNumber(ranges[amount].likely)}%`,
    money: (amount) => typedMoney(ranges[amount].likely, currency),
  };
}

/** Every number of a result that does not come from trials; empty without a break-even. */
export function resultNumbers(
  { reading, breakEven, outcome }: ReturnResult,
  currency: string,
): NumberItem[] {
  const { ranges, costBy } = reading;
  if (ranges === null || breakEven === null || breakEven.kind === 'free') return [];
  const write = makeWriter(reading, ranges, currency);
  if (breakEven.kind === 'never') return [worthNumber(breakEven.worth, write)];
  const { cost, worth, customers, complainers, ofComplainers, ofCustomers } = breakEven;
  const numbers: NumberItem[] = [
    costNumber(cost, costBy, write),
    worthNumber(worth, write),
    {
      id: 'break-even',
      label: 'Customers a year to break even',
      value: customersText(customers),
      formula: 'Yearly cost ÷ what one kept customer brings in, rounded up to whole customers',
      worked: `${workedMoney(cost, currency)} ÷ ${workedMoney(worth, currency)} = ${roundedUp(cost / worth, customers)}`,
    },
  ];
  if (ofComplainers !== null && complainers !== null) {
    numbers.push({
      id: 'of-complainers',
      label: 'As a share of those who complain',
      value: formatPart(ofComplainers),
      formula: 'Customers to break even ÷ (customers × share who complain)',
      worked: `${formatNumber(customers)} ÷ (${write.number('customers')} × ${write.percent('complain')}) = ${formatNumber(customers)} ÷ ${workedNumber(complainers)} = ${workedPart(ofComplainers)}`,
    });
  }
  if (ofCustomers !== null) {
    numbers.push({
      id: 'of-customers',
      label: 'As a share of all customers',
      value: formatPart(ofCustomers),
      formula: 'Customers to break even ÷ customers',
      worked: `${formatNumber(customers)} ÷ ${write.number('customers')} = ${workedPart(ofCustomers)}`,
    });
  }
  return outcome ? [...numbers, ...guessNumbers(outcome, write)] : numbers;
}

/** `64.8, so 65`; a quotient that is whole alone. */
function roundedUp(quotient: number, customers: number): string {
  const text = quotientText(quotient, customers);
  const whole = formatNumber(customers);
  return text === whole ? whole : `${text}, so ${whole}`;
}

function costNumber(cost: number, costBy: ReturnReading['costBy'], write: Writer): NumberItem {
  const { number, money, currency, isGiven } = write;
  const byHours = costBy === 'hours';
  const people = byHours
    ? `${number('people')} × ${number('hours-each')} × ${number('weeks')} × ${money('hour-cost')}`
    : `${number('people')} × ${money('person-cost')}`;
  const peopleFormula = byHours
    ? 'people × hours a week each × weeks a year × cost of an hour'
    : 'people × yearly cost of one person';
  // What was never given is no part of the sum.
  const parts = [
    ...(isGiven('people') ? [{ worked: people, formula: peopleFormula }] : []),
    ...(isGiven('tools-cost') ? [{ worked: money('tools-cost'), formula: 'tools a year' }] : []),
  ];
  return {
    id: 'cost',
    label: 'Yearly cost',
    value: formatMoney(cost, currency),
    formula: capital(parts.map(({ formula }) => formula).join(' + ')),
    worked: workedSum(parts, workedMoney(cost, currency)),
    ...(byHours &&
      isGiven('people') &&
      !isGiven('weeks') && { note: 'Weeks were left empty, and count as 52.' }),
  };
}

function worthNumber(worth: number, write: Writer): NumberItem {
  const { money, percent, number, currency, isGiven } = write;
  return {
    id: 'worth',
    label: 'What one kept customer brings in, after the cost of serving them',
    value: formatMoney(worth, currency),
    formula:
      'What a customer pays in a year × contribution margin × years counted, later years in full',
    worked: `${money('value')} × ${percent('margin')} × ${number('years')} = ${workedMoney(worth, currency)}`,
    ...(!isGiven('years') && { note: 'Years were left empty, and count as one.' }),
  };
}

function guessNumbers(
  { cost, worth, kept, result }: NonNullable<ReturnResult['outcome']>,
  { number, percent, currency, isGiven }: Writer,
): NumberItem[] {
  const parts = [
    ...(isGiven('kept-share')
      ? [
          {
            worked: `${number('customers')} × ${percent('complain')} × ${percent('kept-share')}`,
            formula: 'customers × share who complain × share of these who stay because of the work',
          },
        ]
      : []),
    ...(isGiven('others')
      ? [{ worked: number('others'), formula: 'others kept or won because of the work' }]
      : []),
  ];
  return [
    {
      id: 'kept',
      label: 'Kept or won by your guess',
      value: formatNumber(kept, 1),
      formula: capital(parts.map(({ formula }) => formula).join(' + ')),
      worked: workedSum(parts, workedNumber(kept)),
    },
    {
      id: 'result',
      label: 'Yearly result by your guess',
      value: formatMoney(result, currency),
      formula: 'Kept or won × what one kept customer brings in − yearly cost',
      worked: `${workedNumber(kept)} × ${workedMoney(worth, currency)} − ${workedMoney(cost, currency)} = ${workedMoney(result, currency)}`,
    },
  ];
}

/** `2 × £30 + £40 = £100`; where one number is all, that number. */
function workedSum(parts: readonly { worked: string }[], total: string): string {
  const sum = parts.map(({ worked }) => worked).join(' + ');
  return sum === total ? total : `${sum} = ${total}`;
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
): NumberItem[] {
  const { chance, trials, seed, mean } = summary;
  const paying = Math.round(chance * trials);
  return [
    {
      id: 'chance',
      label: 'Chance that it pays',
      value: chanceText(chance),
      formula:
        'Draws that bring in at least their cost ÷ all draws; each takes a number from every range, likeliest at the likely number and impossible beyond the ends',
      worked: `${formatNumber(paying)} ÷ ${formatNumber(trials)} = ${workedPart(chance)}, with ${formatNumber(seed)} as the number of the draw`,
    },
    {
      id: 'mean',
      label: 'Mean yearly result of the draws',
      value: formatMoney(Math.round(mean), currency),
      formula:
        'Sum of the results ÷ draws; it has to come near the formula with (low + likely + high) ÷ 3 in place of every range',
      worked: `Draws: ${formatMoney(Math.round(mean), currency)}. Formula: ${formatMoney(Math.round(meanByFormula), currency)}`,
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
): NumberItem {
  return {
    id: claim.id,
    label: `${claim.name}, ${claim.size}: the part needed`,
    value: formatPart(part),
    formula:
      'Customers to break even as a share of those who complain ÷ the claimed size at its largest, taken as points',
    worked: `${workedPart(needed)} ÷ ${typedNumber(claimed)}% = ${workedPart(part)}`,
  };
}

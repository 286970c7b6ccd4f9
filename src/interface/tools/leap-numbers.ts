/** The height of the cliff in numbers, each with its formula in words and the same with the reader’s own inputs. */
import type { LeapAnswers } from '../../tools/leap/answers.ts';
import type { LeapNumbers } from '../../tools/leap/form.ts';
import { formatAmount as amount } from './leap.ts';
import { formatNumber } from './numbers.ts';

/** A number that opens to how it came about. */
export interface LeapItem {
  id: string;
  label: string;
  value: string;
  formula: string;
  worked: string;
  note?: string;
  /** Ids of the rows that the rule comes from. */
  rows?: readonly string[];
}

/** A number as it was typed in, in full. */
export const typed = (value: number | null): string => formatNumber(value ?? 0, 4);
/** A percentage as it was typed in. */
export const percent = (value: number | null): string => `${typed(value)}%`;

/** Customers for each able person, and the conversations there are. */
export function heightNumbers(answers: LeapAnswers): LeapItem[] {
  const { numbers, scale, volume, daily, hands } = answers;
  const items: LeapItem[] = [];
  if (scale !== null && scale.customersEach !== null) {
    items.push({
      id: 'customers-each',
      label: 'Customers for each able person',
      value: amount(scale.customersEach),
      formula: 'Customers ÷ people who are trained, equipped and empowered',
      worked: `${typed(numbers.customers)} ÷ ${typed(scale.able)} = ${amount(scale.customersEach)}`,
      rows: ['e78', 'e79'],
      ...(numbers.prospects
        ? {
            note: `With prospects: (${typed(numbers.customers)} + ${typed(numbers.prospects)}) ÷ ${typed(scale.able)} = ${amount(scale.peopleEach ?? 0)}.`,
          }
        : {}),
    });
  }
  if (volume !== null) items.push(monthItem(numbers, volume.month));
  if (daily !== null) {
    items.push({
      id: 'busiest',
      label: 'Conversations in the busiest hour',
      value: amount(daily.busiest),
      formula: 'Conversations a month ÷ days open in a month × the busiest hour’s share of a day',
      worked: `${amount(daily.month)} ÷ (${typed(numbers.days)} × 52 ÷ 12) = ${amount(daily.day)} a day; × ${percent(numbers.peak)} = ${amount(daily.busiest)}`,
    });
  }
  if (hands !== null) {
    items.push({
      id: 'on-duty',
      label: 'People on duty at any time',
      value: amount(hands.onDuty),
      formula:
        'Able people × hours a week that each gives (no more than you are open) × (100% − absence) ÷ hours open a week',
      worked: `${typed(hands.able)} × ${typed(Math.min(numbers['week-hours'] ?? 0, hands.openHours))} × (100% − ${percent(numbers.absence)}) ÷ (${typed(numbers.hours)} × ${typed(numbers.days)}) = ${amount(hands.onDuty)}`,
      note: 'Spread evenly over the hours open. Nobody is half there: under 1, there are hours in which nobody answers.',
      rows: ['e215'],
    });
  }
  return items;
}

function monthItem(numbers: LeapNumbers, month: number): LeapItem {
  const people =
    numbers.prospects === null
      ? typed(numbers.customers)
      : `(${typed(numbers.customers)} + ${typed(numbers.prospects)})`;
  return {
    id: 'month',
    label: 'Conversations a month',
    value: amount(month),
    formula: '(Customers + prospects) × share who speak in a month',
    worked: `${people} × ${percent(numbers.speak)} = ${amount(month)}`,
  };
}

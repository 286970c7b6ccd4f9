/** The height of the cliff in numbers, each with its formula in words and the same with the reader’s own inputs. */
import type { LeapAnswers } from '../../tools/leap/answers.ts';
import type { LeapNumbers } from '../../tools/leap/form.ts';
import { formatAmount as amount, formatFine as fine } from './leap.ts';
import type { NumberItem } from './number-item.ts';
import { formatNumber } from './numbers.ts';

/** A number, with the ids of the rows that its rule comes from. */
export type LeapItem = Omit<NumberItem, 'evidence'> & { rows?: readonly string[] };

/** A number as it was typed in, in full. */
export const typed = (value: number | null): string => formatNumber(value ?? 0, 8);

/** A percentage as it was typed in. */
export const percent = (value: number | null): string => `${typed(value)}%`;

/** A number with the whole number above it: `46.8781, so 47`. */
export function describeRoundedUp(value: number, whole: number): string {
  const text = fine(value);
  const isWhole = /^[\d,]+$/.test(text);
  if (isWhole && text === formatNumber(whole)) return text;
  return `${isWhole ? 'a little over ' : ''}${text}, so ${formatNumber(whole)}`;
}

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
      worked: `${fine(daily.month)} ÷ (${typed(numbers.days)} × 52 ÷ 12) = ${fine(daily.day)} a day; ${fine(daily.day)} × ${percent(numbers.peak)} = ${amount(daily.busiest)}`,
    });
  }
  if (hands !== null) {
    items.push({
      id: 'on-duty',
      label: 'People on duty at any time',
      value: amount(hands.onDuty),
      formula:
        'Able people × hours a week that each gives (no more than you are open) × (100% − hours lost) ÷ hours open a week',
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

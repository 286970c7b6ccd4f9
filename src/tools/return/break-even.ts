/** How many customers a year have to be kept or won for the work to pay. */
import { complainersOf, costOf, ROUNDING, worthOf } from './amounts.ts';
import type { Values } from './amounts.ts';

/** What it takes to pay, and what stands against it. */
export type BreakEven =
  /** It costs nothing. */
  | { kind: 'free' }
  /** A kept customer brings in nothing, or less than nothing: no number of customers is enough. */
  | { kind: 'never'; worth: number }
  | {
      kind: 'customers';
      /** A year, rounded up to whole customers: at least one. */
      customers: number;
      cost: number;
      worth: number;
      /** Who complain in a year; `null` where customers or their share who complain is not known. */
      complainers: number | null;
      /** `customers` as a part of those who complain: 1 is all of them. `null` where nobody is known to. */
      ofComplainers: number | null;
      /** `customers` as a part of all customers; `null` where their number is not known. */
      ofCustomers: number | null;
      /** The smallest group of which more than everybody would be needed. */
      beyond: 'complainers' | 'customers' | null;
    };

/** Which of the groups are known. */
export interface Known {
  customers: boolean;
  complain: boolean;
}

/** Customers a year = cost / (value × margin × years), rounded up. */
export function breakEvenOf(values: Values, known: Known): BreakEven {
  const cost = costOf(values);
  const worth = worthOf(values);
  if (cost <= 0) return { kind: 'free' };
  if (worth <= 0) return { kind: 'never', worth };
  const customers = roundUp(cost / worth);
  const all = known.customers ? values.customers : null;
  const complainers = all !== null && known.complain ? complainersOf(values) : null;
  return {
    kind: 'customers',
    customers,
    cost,
    worth,
    complainers,
    ofComplainers: partOf(customers, complainers),
    ofCustomers: partOf(customers, all),
    beyond: beyondOf(customers, all, complainers),
  };
}

/** The next whole number, or the one that a quotient misses by rounding alone; of a large one, no more than a hundredth. */
function roundUp(quotient: number): number {
  return Math.ceil(quotient - Math.min(quotient * ROUNDING, 0.01));
}

function partOf(customers: number, group: number | null): number | null {
  if (group === null || group <= 0) return null;
  return customers / group;
}

function beyondOf(customers: number, all: number | null, complainers: number | null) {
  if (all !== null && customers > all) return 'customers';
  return complainers !== null && customers > complainers ? 'complainers' : null;
}

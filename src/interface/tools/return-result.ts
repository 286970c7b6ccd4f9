/** What the inputs of the return tool come to, in sentences. */
import type { Amount, Ranges } from '../../tools/return/amounts.ts';
import type { BreakEven } from '../../tools/return/break-even.ts';
import type { NextReason } from '../../tools/return/choose-plays.ts';
import type { ClaimNeed } from '../../tools/return/claims.ts';
import type { TrialSummary } from '../../tools/return/trials.ts';
import type { ReturnResult, Withheld } from '../../tools/return/work-out.ts';
import { capital, listOf } from '../grammar.ts';
import { formatNumber } from './numbers.ts';
import {
  chanceText,
  customersText,
  formatMoney,
  formatPart,
  typedMoney,
  typedNumber,
  yearsText,
} from './return-figures.ts';
import { amountTexts } from './return.ts';

type Customers = Extract<BreakEven, { kind: 'customers' }>;

/** Headings and notes of what is shown. */
export const resultText = {
  empty:
    'Type what the work costs and what a kept customer brings in, after the cost of serving them. You get the number of customers that it has to keep.',
  beyondAnyFirm:
    'These numbers come to more than any firm has: a sum, a count or a percentage of 1,000,000 bn or more. Look for a slip in what you typed.',
  must: 'What must be true for it to pay',
  claims: {
    title: 'How far the claimed effects would have to hold',
    lead: 'Two sizes go round. They are claims, each with its status and with what its row says of it. They speak of customers who would speak up for a firm, not of customers who stay, and “up to” is the most and not the usual. Nothing above uses them.',
    /** `size`: as printed. */
    named: (name: string, size: string) => `${name}: ${size}`,
    mark: 'Claim, not a fact',
    told: (status: string, years: string, caution: string) =>
      [`${capital([status, years].filter(Boolean).join('; '))}.`, caution]
        .filter(Boolean)
        .join(' '),
    row: (id: string) => `Row ${id.toUpperCase()}`,
    first:
      'What part of each claim it would take shows once there is a break-even, and the share who complain.',
    fill: 'Fill in customers and the share who complain to see what part of each claim it would take.',
    never: 'As long as a kept customer brings in nothing, no effect of any size is enough.',
    free: 'Nothing is spent, so no effect is needed.',
    none: 'Nobody complains, so neither claim can bear on it.',
  },
  trials: {
    title: 'The chance that it pays',
    withheld: {
      free: 'Nothing is spent at your likely numbers, so there is no chance to work out.',
      'no-guess': 'The chance needs your own guess of customers kept or won.',
      'one-number': 'Choose ranges and give low and high ends to see the chance that it pays.',
      'faulty-range': 'A range has to be mended before anything can be drawn.',
      'no-range': 'No input has a range yet. Give one a low or a high end.',
      'no-effect': 'Your ranges change nothing at these numbers, so there is no chance to show.',
    } satisfies Record<Withheld, string>,
    running: 'Numbers are being drawn.',
  },
  matters: 'What matters most',
  numbers: 'The numbers',
} as const;

/** The result in one to three sentences; empty while nothing is typed. */
export function resultSentence(
  result: ReturnResult,
  summary: TrialSummary | null,
  currency: string,
): string {
  const { reading, breakEven, outcome } = result;
  if (result.isBeyondAnyFirm) return resultText.beyondAnyFirm;
  if (breakEven === null) return reading.given.size === 0 ? '' : missingText(reading.missing);
  const parts = [breakEvenSentence(breakEven, currency)];
  if (outcome && breakEven.kind === 'customers') {
    parts.push(guessSentence(outcome.kept, outcome.result, currency));
  }
  if (summary) parts.push(chanceSentence(summary.chance, 'your'));
  return parts.join(' ');
}

/** How often it pays in draws from the reader's ranges. `whose`: `your` on the page, `our` on paper for others. */
function chanceSentence(chance: number, whose: 'your' | 'our'): string {
  const owned = whose === 'your' ? 'yours' : 'ours';
  if (chance === 0) return `In no draw from ${whose} ranges does it pay; the ranges are ${owned}.`;
  if (chance === 1) return `In every draw from ${whose} ranges it pays; the ranges are ${owned}.`;
  return `Drawn at random from ${whose} ranges, it pays in ${chanceText(chance)}.`;
}

/** What is still to be typed. */
export function missingText(missing: readonly Amount[]): string {
  return `Still needed for the break-even: ${listOf(missing.map((amount) => amountTexts[amount].short))}.`;
}

/** What the guess still needs; empty where it is complete. */
export function missingGuessText(missing: readonly Amount[]): string {
  if (missing.length === 0) return '';
  return `Your own guess still needs: ${listOf(missing.map((amount) => amountTexts[amount].short))}.`;
}

function breakEvenSentence(breakEven: BreakEven, currency: string): string {
  switch (breakEven.kind) {
    case 'free':
      return 'Nothing is spent, so there is nothing to earn back.';
    case 'never':
      return `It cannot pay at these numbers: a kept customer ${bringsIn(breakEven.worth, currency)}, so no number of customers is enough.`;
    case 'customers': {
      const { customers } = breakEven;
      const parts = partsText(breakEven);
      const stays = customers === 1 ? 'stays or comes' : 'stay or come';
      return [
        `It pays if at least ${customersText(customers)} a year ${stays} because of the work${parts && `: ${parts}`}.`,
        beyondText(breakEven),
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}

function bringsIn(worth: number, currency: string): string {
  return worth < 0
    ? `costs you ${formatMoney(-worth, currency)}`
    : 'brings in nothing after the cost of serving them';
}

/** The break-even as parts: `32% of those who complain, 1.9% of all customers`; empty where neither group is known. */
export function partsText({ ofComplainers, ofCustomers }: Customers): string {
  return [
    ofComplainers === null ? '' : `${formatPart(ofComplainers)} of those who complain`,
    ofCustomers === null ? '' : `${formatPart(ofCustomers)} of all customers`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Why it cannot pay by the people there are; empty where it can. */
export function beyondText({ beyond, complainers }: Customers): string {
  if (beyond === 'customers') {
    return 'That is more than all the customers you have: keeping them cannot pay for it, and only winning new ones could.';
  }
  if (beyond !== 'complainers') return '';
  return complainers === 0
    ? 'Nobody complains, so answering complaints cannot pay for it.'
    : `That is more than everybody who complains, ${formatNumber(complainers ?? 0, 1)} a year: complaints alone cannot pay for it.`;
}

function guessSentence(kept: number, result: number, currency: string): string {
  return `By your own guess it keeps or wins ${formatNumber(kept, 1)} a year and ${endText(result, currency)}.`;
}

/** Less than this is no sum to speak of: half a penny. */
const NOTHING = 0.005;

/** How a yearly result ends: `breaks even`, `brings in £40 more than it costs`, `falls £40 short`. */
export function endText(result: number, currency: string): string {
  if (Math.abs(result) < NOTHING) return 'breaks even';
  return result > 0
    ? `brings in ${formatMoney(result, currency)} more than it costs`
    : `falls ${formatMoney(-result, currency)} short`;
}

/** What has to be true for the work to pay: three sentences, or one where nothing has to be. */
export function conditionSentences(result: ReturnResult, currency: string): string[] {
  const { breakEven, reading } = result;
  if (breakEven === null || reading.ranges === null) return [];
  const { value, margin, years } = reading.ranges;
  const pays = `${typedMoney(value.likely, currency)} a year for ${yearsText(years.likely)}`;
  const percent = `${typedNumber(margin.likely)}%`;
  switch (breakEven.kind) {
    case 'free':
      return ['Nothing has to be true: nothing is spent.'];
    case 'never':
      return [
        `A kept customer has to bring something in, after the cost of serving them; at present each ${breakEven.worth < 0 ? bringsIn(breakEven.worth, currency) : 'brings in nothing'}.`,
        factorsSentence(reading.ranges, currency),
        breakEven.worth < 0
          ? 'Until then every customer who is kept adds to the loss.'
          : 'Until then a kept customer changes nothing, however many there are.',
      ];
    case 'customers': {
      const { customers, cost } = breakEven;
      const parts = partsText(breakEven);
      const who = customers === 1 ? 'has to stay or come who' : 'have to stay or come who';
      return [
        `At least ${customersText(customers)} a year ${who} otherwise would not${parts && `: ${parts}`}.`,
        `Each of them has to pay ${pays}, of which ${percent} has to remain after the cost of serving them.`,
        `People and tools may cost no more than ${formatMoney(cost, currency)} a year, and somebody has to be able to tell who stayed because of the work from who would have stayed anyway.`,
      ];
    }
  }
}

/** Which factors keep a customer from bringing anything in: those at zero or below. */
function factorsSentence({ value, margin, years }: Ranges, currency: string): string {
  const factors = [
    {
      size: value.likely,
      text: `what a customer pays in a year (${typedMoney(value.likely, currency)})`,
      verb: 'has',
    },
    {
      size: margin.likely,
      text: `the contribution margin (${typedNumber(margin.likely)}%)`,
      verb: 'has',
    },
    {
      size: years.likely,
      text: `the years a kept customer stays (${typedNumber(years.likely)})`,
      verb: 'have',
    },
  ];
  const named = factors.filter(({ size }) => size <= 0);
  const verb = named.length === 1 ? named[0]!.verb : 'have';
  return `For that, ${listOf(named.map(({ text }) => text))} ${verb} to be above zero.`;
}

/** What part of a claimed effect would do. `direction`: what is claimed to happen to customers. */
export function claimSentence({ part }: ClaimNeed, direction: 'kept' | 'lost'): string {
  const supposed =
    direction === 'kept'
      ? 'every point of the rise were a customer kept, which no source says'
      : 'every point of the fall were a customer lost, and the work prevented all of it, which no source says';
  return part <= 1
    ? `If ${supposed}, it would take ${formatPart(part)} of the claimed size.`
    : `Even if ${supposed}, the claim at its largest would not do: it would take ${formatPart(part)} of it.`;
}

/** Why the trials do not run; empty where they do. */
export function noTrialsText({ withheld }: ReturnResult): string {
  return withheld === null ? '' : resultText.trials.withheld[withheld];
}

/** The trials in three sentences. */
export function trialsSentence(
  { chance, error, ends, trials, seed }: TrialSummary,
  currency: string,
) {
  const [low = 0, quarter = 0, middle = 0, threeQuarters = 0, high = 0] = ends;
  const money = (value: number) => formatMoney(roundFor(value, high - low), currency);
  const points = Math.max(0.1, Math.ceil(error * 1000) / 10);
  const sure =
    chance > 0 && chance < 1
      ? `; another number would move the chance by ${formatNumber(points, 1)} points or so`
      : '';
  return [
    chanceSentence(chance, 'your'),
    `Half of the draws end between ${money(quarter)} and ${money(threeQuarters)}, the middle one at ${money(middle)}.`,
    `These are ${formatNumber(trials)} draws, under the number ${formatNumber(seed)}${sure}.`,
  ].join(' ');
}

/** A number rounded to what can be told apart: three figures of how far the results are spread. */
export function roundFor(value: number, spread: number): number {
  if (!(spread > 0)) return value;
  const step = 10 ** (Math.floor(Math.log10(spread)) - 2);
  const rounded = Math.round(value / step) * step;
  return Number.isFinite(rounded) ? Number(rounded.toPrecision(12)) : value;
}

/** Why a play is named. */
export const nextTexts: Readonly<Record<NextReason, string>> = {
  'write-down':
    'Write the break-even on the page that says what return means, as what would have to be true, and leave the sum empty.',
  'beyond-complaints':
    'Complaints alone cannot pay for it. Sort what the same people and tools are used for besides.',
  'count-complaints':
    'The share who complain says whether the break-even can be reached at all. Count it for two weeks, and where each problem ends.',
  compare:
    'How many stay because of the work is a guess that no source can make for you. Compare threads from before and after a change.',
  'join-records':
    'What a kept customer brings in is in your records. With consent, read who left and who bought beside their threads.',
  'count-people':
    'What the work costs decides most. List who does it, and what each of them lacks.',
};

/** The result for the board page, at most 280 characters; `null` without a break-even in customers. */
export function boardText(
  { breakEven }: ReturnResult,
  summary: TrialSummary | null,
  currency: string,
): string | null {
  if (breakEven === null || breakEven.kind === 'free') return null;
  if (breakEven.kind === 'never') return plain(breakEvenSentence(breakEven, currency));
  const { customers, cost } = breakEven;
  const parts = partsText(breakEven);
  const chance = summary ? ` ${chanceSentence(summary.chance, 'our')}` : '';
  return plain(
    `To earn back ${formatMoney(cost, currency)} a year, the work has to keep or win ${customersText(customers)} a year${parts && `: ${parts}`}.${chance} No claimed effect is assumed.`,
  );
}

/** A text without the signs that only keep its lines together. */
function plain(text: string): string {
  return text.replace(/\u2060/g, '').replace(/\u00A0/g, ' ');
}

/** What a shift asks for, its warnings and its plays, in words. */
import type { MixPlay } from '../../tools/role-mix/plays.ts';
import type { NoServiceNeed, ServiceNeed } from '../../tools/role-mix/service-need.ts';
import type { AskPart, DimensionAsk } from '../../tools/role-mix/shift.ts';
import type { NearlyAll } from '../../tools/role-mix/warnings.ts';
import { countOf, formatNumber, formatSigned } from './numbers.ts';
import { nameIn, pointsOf, roleIn } from './role-mix.ts';
import type { NamedRole } from './role-mix.ts';

const hoursOf = (hours: number): string => countOf(hours, 'hour', 'hours', 1);

/** What the shift asks of the dimensions. */
export const asksText = {
  shift: 'The shift',
  title: 'What the shift asks',
  lead: 'Only the dimensions that it bears on, the one with most points first. Which role bears on which dimension is our reading; no source says.',
  none: 'No role gains or loses points, so nothing is asked.',
  part: (roles: readonly NamedRole[], { role, points }: AskPart) =>
    `${nameIn(roles, role)} ${formatSigned(points)}`,
  number: {
    formula: 'The points that the roles named here gain or lose, added up without their signs.',
    worked: (roles: readonly NamedRole[], { parts, points }: DimensionAsk) => {
      const sum = parts.map((part) => `${Math.abs(part.points)} (${roleIn(roles, part.role)})`);
      return `${sum.join(' + ')} = ${points}`;
    },
  },
} as const;

/** Around warnings. */
export const warningText = {
  label: 'Warning.',
  /** Read out when a warning comes up, and without numbers, so that it is read out once. */
  nearlyAll: (roles: readonly NamedRole[], { role, viewpoint }: NearlyAll) =>
    viewpoint === 'today'
      ? `Warning: ${roleIn(roles, role)} is nearly everything today.`
      : `Warning: ${roleIn(roles, role)} would be nearly everything.`,
  short: 'Warning: the intended service is less than replies need.',
} as const;

/** A warning, and the rows of evidence that it goes back to. */
export interface MixWarning {
  text: string;
  /** Whose word it is. */
  basis: string;
  rows: readonly string[];
}

/** A row that a warning goes back to. */
export interface WarningRow {
  address: string;
  /** When it came out. */
  published: string;
}

/** The same for a role, where the years are still those of its rows. */
interface RoleWarning {
  /** @param year when a row came out, by its id */
  text: (year: (id: string) => string) => string;
  basis: (year: (id: string) => string) => string;
  rows: readonly string[];
}

const BY_ROLE: Readonly<Record<string, RoleWarning>> = {
  service: {
    text: (year) =>
      `A strategy of service alone is built on reacting and cannot last, an author inside a bank held in ${year('e47')}.`,
    basis: () =>
      'One practitioner’s opinion. Another author holds that service may be the most important use; both can be right if service is not the whole.',
    rows: ['e47', 'e66', 'e107'],
  },
  sentiment: {
    text: () =>
      'Reading that nobody answers or acts on is on a list of what companies get wrong. Keep points for those who would act.',
    basis: (year) => `The list is one author’s opinion of ${year('e34')}; the advice is ours.`,
    rows: ['e34'],
  },
  brand: {
    text: () =>
      'If customers see these pages as service, as one author holds, questions will come whatever you post. Keep points for answering them.',
    basis: (year) => `One author’s opinion of ${year('e66')}; the advice is ours.`,
    rows: ['e66'],
  },
  sales: {
    text: (year) =>
      `Attempts to sell on social media mostly hurt those who receive them, an author inside a bank held in ${year('e44')}.`,
    basis: () => 'One practitioner’s opinion.',
    rows: ['e44'],
  },
};

/**
 * The warning for a role that is nearly everything.
 *
 * @param line the points from which a role is
 * @param sources all rows of `warningRows`
 */
export function nearlyAllWarning(
  roles: readonly NamedRole[],
  { role, viewpoint, points }: NearlyAll,
  line: number,
  sources: Readonly<Record<string, WarningRow>>,
): MixWarning {
  const name = nameIn(roles, role);
  const has = viewpoint === 'today' ? 'has' : 'would have';
  const when = viewpoint === 'today' ? ' today' : '';
  const start = `${name} ${has} ${points} of 100 points${when}, which is nearly everything.`;
  const own = BY_ROLE[role];
  const year = (id: string) => sources[id]?.published ?? '';
  const ours = `That it is nearly everything from ${line} points on is our choice.`;
  return {
    text: own === undefined ? start : `${start} ${own.text(year)}`,
    basis: own === undefined ? ours : `${own.basis(year)} ${ours}`,
    rows: own?.rows ?? [],
  };
}

/** The warning for a service that is less than replies need. */
export function shortWarning(need: ServiceNeed): MixWarning {
  const { neededPoints, intendedPoints, shortPoints, shortHours } = need;
  const start = `You intend ${pointsOf(intendedPoints)} for service, and replies need ${formatNumber(neededPoints)}`;
  const text =
    neededPoints > 100
      ? `${start}: more than all four roles have together. That takes more people, or fewer matters that need a reply.`
      : `${start}: ${pointsOf(shortPoints)} short, ${hoursOf(shortHours)} a week. Before you move points, leave more to service, add people, or see that fewer matters need a reply.`;
  return {
    text,
    basis: 'Worked out below from your inputs to the leap tool. What to do about it is our advice.',
    rows: [],
  };
}

/** Ids of all rows that a warning can go back to. */
export const warningRows: readonly string[] = [
  ...new Set(Object.values(BY_ROLE).flatMap(({ rows }) => rows)),
];

/** How the intended service compares with what replies need. */
export const needText = {
  title: 'What the replies need',
  noLeap:
    'Not known yet. What replies need comes from the leap tool, and this browser keeps no inputs of it, or not enough of them to work out the hours.',
  madeUp:
    'Not known yet. What replies need comes from the leap tool, and that holds its made-up example: nothing is compared with it.',
  toLeap: 'Fill in the leap tool',
  fromLeap: 'Taken from your inputs to',
  leap: 'the leap tool',
  none: {
    'no-intended': 'Enter the mix that you intend, and it is compared with what replies need.',
    'no-hours':
      'Nothing says yet how many hours a point stands for. Enter today’s mix with points for service, or type the hours of a week.',
  } satisfies Record<NoServiceNeed, string>,
  answer: (need: ServiceNeed) => {
    const { intendedPoints, shortPoints } = need;
    const start = `Replies need ${neededPointsOf(need)} of service; you intend ${intendedPoints}.`;
    return shortPoints === 0
      ? `${start} That is enough, if the hours stay what they are.`
      : `${start} That is not enough.`;
  },
  number: {
    label: 'Service that replies need',
    value: (need: ServiceNeed) => neededPointsOf(need),
    formula: {
      entered:
        'The hours a week that replies need, as a share of all hours that you typed, rounded up to whole points.',
      'from-service':
        'The hours that can be given to replies are taken as today’s service, which tells what a point is worth. Then: the hours a week that replies need, divided by the hours of a point, rounded up.',
    } satisfies Record<ServiceNeed['basis'], string>,
    worked: workNeed,
    note: 'It assumes that the four roles together keep their hours.',
  },
  shortNumber: {
    label: 'Service that is missing',
    value: ({ shortPoints }: ServiceNeed) => pointsOf(shortPoints),
    formula: 'The points that replies need, less those you intend for service.',
    worked: ({ neededPoints, intendedPoints, shortPoints }: ServiceNeed) =>
      `${formatNumber(neededPoints)} − ${intendedPoints} = ${formatNumber(shortPoints)}`,
  },
} as const;

/** More digits than any sum of hours has. */
const DIGITS_AT_MOST = 12;

/** How the needed points came about, with as many digits as it takes for the printed sum to come to what is printed. */
function workNeed(need: ServiceNeed, servicePoints: number): string {
  let sum = sumUp(need, servicePoints, 1);
  for (let digits = 2; sum.points !== need.neededPoints && digits <= DIGITS_AT_MOST; digits += 1) {
    sum = sumUp(need, servicePoints, digits);
  }
  return sum.text;
}

/** The sum as printed with so many digits after the point, and the points that it comes to. */
function sumUp(
  { basis, neededHours, availableHours, allHours }: ServiceNeed,
  servicePoints: number,
  digits: number,
): { text: string; points: number } {
  const cut = (value: number, places: number) => Number(value.toFixed(places));
  const [needed, available] = [cut(neededHours, digits), cut(availableHours, digits)];
  const all = cut(basis === 'entered' ? allHours : (available * 100) / servicePoints, digits);
  const exact = cut((needed * 100) / all, digits + 1);
  // What is left of the cut digits decides nothing.
  const isWhole = Math.abs(exact - Math.round(exact)) <= 1e-9 * Math.max(1, exact);
  const result = isWhole ? Math.round(exact) : exact;
  const points = Math.ceil(result);
  const [neededText, allText] = [formatNumber(needed, digits), formatNumber(all, digits)];
  const sum = `${neededText} × 100 ÷ ${allText} = ${formatNumber(result, digits + 1)}, so ${formatNumber(points)}`;
  const start = `${formatNumber(available, digits)} × 100 ÷ ${servicePoints} = ${allText} hours in all`;
  return { text: basis === 'entered' ? sum : `${start}; ${sum}`, points };
}

function neededPointsOf({ neededPoints }: ServiceNeed): string {
  return pointsOf(neededPoints);
}

/** Why a play is among the plays to begin with. */
export function playReason(
  roles: readonly NamedRole[],
  dimensions: readonly NamedRole[],
  play: MixPlay,
): string {
  switch (play.reason) {
    case 'start':
      return 'Before you trust a mix, find out where last month’s hours went.';
    case 'short':
      return 'The service you intend falls short of what replies need, so this comes first.';
    case 'shift': {
      const { dimension, points, part } = play;
      const bear = `${pointsOf(points)} of the shift ${points === 1 ? 'bears' : 'bear'} on it`;
      const from = `${roleIn(roles, part.role)} ${formatSigned(part.points)}`;
      const isAll = points === Math.abs(part.points);
      return `${nameIn(dimensions, dimension)}: ${bear} (${isAll ? from : `${from} first`}).`;
    }
  }
}

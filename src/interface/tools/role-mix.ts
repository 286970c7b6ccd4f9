/** The strings of the role mix: the sliders, and what the mixes and their shift come to. */
import type { Limit, Mix } from '../../tools/role-mix/share.ts';
import type { MixReading } from '../../tools/role-mix/mix.ts';
import type { Viewpoint } from '../../tools/role-mix/form.ts';
import type { RoleShift, Shift } from '../../tools/role-mix/shift.ts';
import { capital, listOf } from '../grammar.ts';
import { countOf, formatSigned } from './numbers.ts';

/** A role with its name in the page's words. */
export interface NamedRole {
  id: string;
  name: string;
}

/** What an unknown id is called: by itself. */
export function nameIn(named: readonly NamedRole[], id: string): string {
  return named.find((one) => one.id === id)?.name ?? id;
}

/** A role inside a sentence. */
export function roleIn(roles: readonly NamedRole[], id: string): string {
  return nameIn(roles, id).toLowerCase();
}

/** `1 point`, `12 points`. */
export const pointsOf = (points: number): string => countOf(points, 'point');

/** Which mix a control or a sentence is about. */
const WHEN: Readonly<Record<Viewpoint, string>> = { today: 'today', intended: 'as intended' };

/** The fields and buttons of the tool. */
export const mixText = {
  titles: { today: 'Today', intended: 'Intended' } satisfies Record<Viewpoint, string>,
  leads: {
    today: 'What your work on social media is for, as it is.',
    intended: 'What it should be for from now on.',
  } satisfies Record<Viewpoint, string>,
  start:
    'Nothing is entered yet. Enter today’s mix, the one you intend, or both: with both you see the shift and what it asks.',
  blank:
    'Nothing is entered yet. The sliders wait at even shares: move one, type a figure, or take them as they are.',
  blankValue: (points: number) => `nothing entered; waiting at ${points}`,
  even: (mix: Mix) =>
    new Set(mix).size === 1 ? `Take even shares, ${mix[0]} each` : 'Take even shares',
  copy: 'Copy today’s mix',
  clear: (viewpoint: Viewpoint) => `Clear ${viewpoint === 'today' ? 'today' : 'intended'}`,
  restore: (mix: Mix) => `Bring back ${mix.join(', ')}`,
  /** Behind a role’s name, for those who do not see which mix it stands in. */
  when: WHEN,
  typed: (name: string, viewpoint: Viewpoint) => `${name} ${WHEN[viewpoint]}, typed`,
  lock: 'Lock',
  lockLabel: (name: string, viewpoint: Viewpoint) =>
    `Lock ${name.toLowerCase()} ${WHEN[viewpoint]}`,
  notEmpty: 'A whole mix has no gaps: type 0 for nothing.',
  table: { caption: 'Points of 100, by role', role: 'Role', shift: 'Shift' },
  axis: 'Points of 100',
  hours: {
    label: 'Hours a week, all four roles together (optional)',
    hint: 'Only to compare service with what replies need. Without them, the hours that the leap tool finds for replies count as today’s service.',
    unit: 'hours',
  },
} as const;

/** Why a role did not go where it was asked to. `most` is what it can have. */
export function limitText(limit: Limit, name: string, most: number): string {
  switch (limit) {
    case 'locked':
      return `${name} is locked. Unlock it to move it.`;
    case 'others-locked':
      return `${name} cannot move: all other roles are locked, so none can give or take.`;
    case 'locked-points':
      return `${name} stops at ${most}: the locked roles hold the other ${100 - most}.`;
    case 'range':
      return `${name} goes from 0 to 100.`;
  }
}

/**
 * What became of the other roles, said after a pause.
 *
 * @param moved position of the role that was moved, whose own slider says where it is
 */
export function othersText(
  roles: readonly NamedRole[],
  viewpoint: Viewpoint,
  mix: Mix,
  moved: number,
): string {
  const others = roles.flatMap(({ name }, index) =>
    index === moved ? [] : [`${name.toLowerCase()} ${mix[index] ?? 0}`],
  );
  return `${mixText.titles[viewpoint]}, the others: ${listOf(others)}.`;
}

/** A mix that is none: what is wrong, and the button that mends it. */
export const brokenText = {
  text: (viewpoint: Viewpoint, reading: Extract<MixReading, { state: 'broken' }>) => {
    const { points, total } = reading;
    const when = viewpoint === 'today' ? 'Today’s' : 'The intended';
    const hasGap = points.some((one) => one === null);
    return hasGap
      ? `${when} mix has a role without points that can be read; the others come to ${total}. A mix has four whole numbers that come to 100.`
      : `${when} points come to ${total} and have to come to 100.`;
  },
  mend: (mix: Mix) => `Make it ${mix.join(', ')}`,
} as const;

/**
 * The result in one or two sentences.
 *
 * @param asked name of the dimension on which most points bear; `null` where none stands out
 */
export function resultText(
  roles: readonly NamedRole[],
  today: MixReading,
  intended: MixReading,
  shift: Shift | null,
  asked: string | null,
): string {
  if (shift !== null) return shiftText(roles, shift, asked);
  if (today.state === 'broken') return brokenText.text('today', today);
  if (intended.state === 'broken') return brokenText.text('intended', intended);
  if (today.state === 'whole') {
    return `Today, of 100 points: ${mixInWords(roles, today.mix)}. Enter the mix you intend to see the shift.`;
  }
  if (intended.state === 'whole') {
    return `Intended, of 100 points: ${mixInWords(roles, intended.mix)}. Enter today’s mix to see the shift.`;
  }
  return mixText.start;
}

/** `service 60, brand 25 and sales 15; sentiment none`, the largest first. */
export function mixInWords(roles: readonly NamedRole[], mix: Mix): string {
  const shares = roles
    .map(({ name }, index) => ({ name: name.toLowerCase(), points: mix[index] ?? 0 }))
    .toSorted((a, b) => b.points - a.points);
  const given = shares.filter(({ points }) => points > 0);
  const none = shares.filter(({ points }) => points === 0).map(({ name }) => name);
  const listed = listOf(given.map(({ name, points }) => `${name} ${points}`));
  return none.length === 0 ? listed : `${listed}; ${listOf(none)} none`;
}

function shiftText(
  roles: readonly NamedRole[],
  { moved, roles: shifts }: Shift,
  asked: string | null,
): string {
  if (moved === 0) return 'You intend the mix that you have: no point moves.';
  const clause = (sign: number, verb: string): string => {
    const parts = shifts
      .filter(({ points }) => Math.sign(points) === sign)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .map(({ role, points }, index) =>
        [roleIn(roles, role), ...(index === 0 ? [verb] : []), Math.abs(points)].join(' '),
      );
    return listOf(parts);
  };
  const move = `${moved} of 100 points ${moved === 1 ? 'moves' : 'move'}`;
  const most = asked === null ? '' : ` Most of this bears on ${asked}.`;
  return `${move}: ${clause(-1, 'gives')}; ${clause(1, 'takes')}.${most}`;
}

/** `−27 points` with its sign, `no change` for none. */
export function shiftValue(points: number): string {
  if (points === 0) return 'no change';
  return `${formatSigned(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

/** How the shift of a role came about. */
export const shiftNumber = {
  label: (name: string) => name,
  formula: 'The points you intend for the role, less those it has today.',
  worked: ({ today, intended, points }: RoleShift) =>
    `${intended} − ${today} = ${formatSigned(points)}`,
} as const;

/** How the points that move came about. */
export const movedNumber = {
  label: 'Points that move',
  formula: 'All that roles gain, added up. What other roles lose comes to the same.',
  worked: (roles: readonly NamedRole[], { roles: shifts, moved }: Shift) => {
    const gains = shifts.filter(({ points }) => points > 0);
    if (gains.length === 0) return 'No role gains points: 0';
    const sum = gains.map(({ role, points }) => `${points} (${roleIn(roles, role)})`).join(' + ');
    return `${sum} = ${moved}`;
  },
} as const;

/** The result in one line, for the board page; at most 280 characters. */
export function boardText(
  roles: readonly NamedRole[],
  { roles: shifts }: Shift,
  asked: string | null,
  shortPoints: number,
): string {
  const line = shifts
    .map(({ role, today, intended }) => `${roleIn(roles, role)} ${today} to ${intended}`)
    .join(', ');
  const most = asked === null ? '' : ` Most of the shift bears on ${asked}.`;
  const short =
    shortPoints > 0
      ? ` By our inputs to the leap tool, replies need ${pointsOf(shortPoints)} of service more than that.`
      : '';
  return capital(`our own estimate, of 100 points, today and intended: ${line}.${most}${short}`);
}

import type { GuessState } from '../../tools/perception-gap/form.ts';
import type {
  GuessReading,
  Lean,
  PatternReading,
  Side,
} from '../../tools/perception-gap/reading.ts';
import { capital, countWord, listOf } from '../grammar.ts';
import { countOf, formatSigned } from './numbers.ts';

/** The strings of the guesses and of what is said beside them. */
export const gapText = {
  intro: (asked: string) =>
    `Each question is about what people told a survey of ${asked}. Set what you believe, then see what they said. You can open the answers one by one, or guess all six first.`,
  question: (about: string) => `What share ${about}?`,
  typed: 'Your guess in %',
  slider: (name: string) => `Slider for your guess: ${name}`,
  nothing: 'No guess is set yet. Set one for any of the six, by slider or by number.',
  sliderNone: 'not guessed yet',
  sliderValue: (guess: number) => `${guess}%`,
  see: 'See the answer',
  seeOf: (name: string) => `See the answer: ${name}`,
  seeStates: {
    none: 'Not guessed yet.',
    unreadable: 'Set a guess first.',
    guessed: 'Opening the answer fixes your guess.',
    seen: '',
  } satisfies Record<GuessState['kind'], string>,
  seeAll: (count: number) =>
    count === 1
      ? 'See the answer to your guess'
      : `See the answers to your ${countWord(count)} guesses`,
  seeAllHint: (left: number) =>
    left === 0 ? '' : `${capital(countWord(left))} not guessed yet, and not opened by this.`,
  scale: { guess: 'you', consumers: 'consumers', executives: 'executives' },
  notSeen: 'Executives’ figure not seen.',
  row: (label: string) => `Row ${label}`,
  rowWarning: 'The row shows all six answers.',
  more: 'More on this',
  chart: {
    axis: 'Share of those who were asked',
    series: ['Your guess', 'Consumers', 'Executives'],
    caption: 'Your guesses beside what was found',
    head: ['Finding', 'Your guess', 'Consumers', 'Executives', 'Difference'],
    notSeen: 'not seen',
  },
  numbers: {
    off: (name: string) => `${name}: difference`,
    offFormula: 'Your guess less what consumers said, in points',
    lean: (name: string) => `${name}: which way it leans`,
    leanFormula:
      'Points from executives beside points from consumers; the smaller one names the lean, and two alike are halfway',
    leans: { executives: 'towards executives', consumers: 'towards consumers', halfway: 'halfway' },
    sides: 'Above, below and the same',
    sidesFormula: 'How many differences are more than 0, less than 0, and 0',
  },
  room: {
    open: 'Run it with a room',
    text: ': the six on a screen, hands counted, each answer revealed by key or clicker.',
    link: {
      title: 'A link to the room',
      label: 'A link that opens the room',
      hint: 'It carries no guesses and no counts. In the browser in which a room is under way, it goes on there.',
      copy: 'Copy the link to the room',
    },
  },
} as const;

/** `1 point`, `32 points`, `0.2 points`. */
function points(count: number): string {
  return countOf(count, 'point', 'points', 1);
}

/** A difference with its sign: `+32`, `−18`, `0`. */
export function signed(off: number): string {
  return formatSigned(off, 1);
}

/** A figure beside which a guess is laid, as printed. */
export interface Printed {
  /** As printed: `38%`. */
  consumers: string;
  /** Empty where no figure of executives was seen. */
  executives: string;
}

/** How far a guess lies from what consumers said. */
export function describeOff({ guess, off, side }: GuessReading, { consumers }: Printed): string {
  if (side === 'same') return `Your guess and what consumers said are the same: ${consumers}.`;
  return `Consumers: ${consumers}. Your guess of ${guess}% lies ${points(Math.abs(off))} ${side}.`;
}

/** Which way a guess leans; that no figure was seen where none was. */
export function describeLean({ lean, guess }: GuessReading, { executives }: Printed): string {
  if (!lean) return gapText.notSeen;
  const { to, fromExecutives, fromConsumers } = lean;
  const start = `Executives: ${executives}.`;
  if (to === 'halfway') {
    return fromExecutives === 0
      ? `${start} All three are the same.`
      : `${start} Your guess lies halfway, ${points(fromExecutives)} from each.`;
  }
  const near = to === 'executives' ? fromExecutives : fromConsumers;
  const far = to === 'executives' ? fromConsumers : fromExecutives;
  const other = to === 'executives' ? 'consumers' : 'executives';
  return `${start} At ${guess}% you lean towards ${to}: ${points(near)} from them, ${points(far)} from ${other}.`;
}

/** How far the reader has got. */
export interface Progress {
  total: number;
  /** Guesses that are set, those with an open answer among them. */
  guessed: number;
  seen: number;
}

/** The result in a few sentences: how many answers are open, on which side the guesses lie, which way they lean. */
export function describeGap(
  { total, guessed, seen }: Progress,
  pattern: PatternReading | null,
  names: Readonly<Record<string, string>>,
): string {
  if (!pattern) {
    if (guessed === 0) return gapText.nothing;
    return `${describeCount(guessed, total, 'guesses')} set. No answer is open yet.`;
  }
  return [
    `${describeCount(seen, total, 'answers')} open.`,
    describePattern(pattern, seen),
    describeWidest(pattern, seen, names),
    describeLeans(pattern.leans),
  ]
    .filter(Boolean)
    .join(' ');
}

/** `One of six guesses is`, `All six guesses are`. */
function describeCount(count: number, total: number, what: string): string {
  const part =
    count === total ? `all ${countWord(total)}` : `${countWord(count)} of ${countWord(total)}`;
  return `${capital(part)} ${what} ${count === 1 ? 'is' : 'are'}`;
}

function describePattern({ pattern, counts }: PatternReading, seen: number): string {
  const all = seen === 1 ? 'Your guess lies' : seen === 2 ? 'Both guesses lie' : 'Every guess lies';
  switch (pattern) {
    case 'all-above':
      return `${all} above what consumers said.`;
    case 'all-below':
      return `${all} below what consumers said.`;
    case 'all-same':
      return `${all} where consumers’ answers do.`;
    case 'mostly-above':
      return `Most guesses lie above what consumers said: ${listSides(counts)}.`;
    case 'mostly-below':
      return `Most guesses lie below what consumers said: ${listSides(counts)}.`;
    case 'mixed':
      return `The guesses fall to no one side of what consumers said: ${listSides(counts)}.`;
  }
}

/** `3 above, 1 below, 1 the same`, without the sides that have none. */
export function listSides(counts: Readonly<Record<Side, number>>): string {
  const words = { above: 'above', below: 'below', same: 'the same' };
  return (['above', 'below', 'same'] as const)
    .filter((side) => counts[side] > 0)
    .map((side) => `${counts[side]} ${words[side]}`)
    .join(', ');
}

function describeWidest(
  { widest }: PatternReading,
  seen: number,
  names: Readonly<Record<string, string>>,
): string {
  if (widest.off === 0) return '';
  const distance = points(Math.abs(widest.off));
  return seen === 1
    ? `The difference is ${distance}.`
    : `The widest difference is ${distance}: ${lowerFirst(names[widest.id] ?? '')}.`;
}

const LEANS: Readonly<Record<Lean, string>> = {
  ...gapText.numbers.leans,
  halfway: 'halfway between the two',
};

function describeLeans(leans: Readonly<Record<Lean, number>>): string {
  const given = (['executives', 'consumers', 'halfway'] as const).filter((to) => leans[to] > 0);
  const total = given.reduce((sum, to) => sum + leans[to], 0);
  const [only] = given;
  if (!only) return '';
  if (total === 1) {
    return `Where executives were asked too, your guess ${only === 'halfway' ? 'is' : 'leans'} ${LEANS[only]}.`;
  }
  if (given.length === 1) {
    const both = total === 2 ? 'both guesses' : 'all guesses';
    return `Where executives were asked too, ${both} ${only === 'halfway' ? 'are' : 'lean'} ${LEANS[only]}.`;
  }
  const parts = given.map((to) => `${countWord(leans[to])} ${LEANS[to]}`);
  return `Where executives were asked too, the guesses part: ${listOf(parts)}.`;
}

/** A name as it stands inside a sentence. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Why a play follows from a guess. */
export function describeWhy(reading: GuessReading, name: string): string {
  return reading.off === 0
    ? `${name}: your guess met the study, and the study is not about your customers.`
    : `${name}: ${points(Math.abs(reading.off))} ${reading.off > 0 ? 'above' : 'below'} what consumers said.`;
}

/** Most characters of what the board page prints. */
const BOARD_LENGTH = 280;

/** Of when the findings are, and how far they could be checked. */
export interface Study {
  /** `October 2010`; several are listed. */
  asked: string;
  /** The label of the status: `reported by others`. */
  status: string;
}

/** Of when some answers are and how far they could be checked, each year and each status once. */
export function describeStudy(answers: readonly { asked: string; status: string }[]): Study {
  const listAll = (parts: readonly string[]) => listOf([...new Set(parts)]);
  return {
    asked: listAll(answers.map(({ asked }) => asked)),
    status: listAll(answers.map(({ status }) => status)),
  };
}

/** What the board page prints; `null` while no answer is open. Which way the guesses lean is said where there is room for it. */
export function describeBoard(
  { total, seen }: Progress,
  pattern: PatternReading | null,
  names: Readonly<Record<string, string>>,
  { asked, status }: Study,
): string | null {
  if (!pattern) return null;
  const short = [
    `Guessed before seeing: ${seen === total ? 'all' : `${countWord(seen)} of`} ${countWord(total)} findings of a survey of ${asked} (${status}).`,
    describePattern(pattern, seen),
    describeWidest(pattern, seen, names),
  ]
    .filter(Boolean)
    .join(' ');
  const whole = [short, describeLeans(pattern.leans)].filter(Boolean).join(' ');
  return whole.length <= BOARD_LENGTH ? whole : short;
}

/** How a difference came about: `70 − 38 = +32`. */
export function workOff({ guess, consumers, off }: GuessReading): string {
  return `${guess} − ${consumers} = ${signed(off)}`;
}

/** How a lean came about: `64 − 50 = 14 from executives, 50 − 33 = 17 from consumers`; empty where nobody asked executives. */
export function workLean({ guess, consumers, executives, lean }: GuessReading): string {
  if (!lean || executives === null) return '';
  const work = (other: number, distance: number) =>
    `${Math.max(other, guess)} − ${Math.min(other, guess)} = ${distance}`;
  return `${work(executives, lean.fromExecutives)} from executives, ${work(consumers, lean.fromConsumers)} from consumers`;
}

/** How the counts of the sides came about: each finding with its difference. */
export function workSides(
  readings: readonly GuessReading[],
  names: Readonly<Record<string, string>>,
): string {
  return readings.map(({ id, off }) => `${names[id] ?? id} ${signed(off)}`).join('; ');
}

/** What the chart of several guesses shows: how far apart guess and consumers lie, the widest difference first. */
export function describeChart(
  readings: readonly GuessReading[],
  names: Readonly<Record<string, string>>,
): string {
  const parts = [...readings]
    .sort((a, b) => Math.abs(b.off) - Math.abs(a.off))
    .map(({ id, off, side }) => {
      const name = names[id] ?? id;
      return side === 'same' ? `${name}: the same` : `${name}: ${points(Math.abs(off))} ${side}`;
    });
  return `Your guesses beside what consumers said. ${parts.join('; ')}.`;
}

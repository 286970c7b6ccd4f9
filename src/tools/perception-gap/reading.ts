/** What a guess says beside the figures that were found. Percentages are 0 to 100, differences are points. */

/** What was found of a thing. */
export interface FoundFigures {
  /** Finding id. */
  id: string;
  consumers: number;
  /** `null` where no figure of executives was seen. */
  executives: number | null;
}

/** Where a guess lies from what consumers said. */
export type Side = 'above' | 'below' | 'same';

/** Which of two figures a guess lies nearer to. */
export type Lean = 'executives' | 'consumers' | 'halfway';

/** A guess beside what was found. */
export interface GuessReading {
  /** Finding id. */
  id: string;
  guess: number;
  consumers: number;
  executives: number | null;
  /** The guess less the consumers' figure: above 0 where it lies above. */
  off: number;
  side: Side;
  /** `null` where no figure of executives was seen. */
  lean: { to: Lean; fromExecutives: number; fromConsumers: number } | null;
}

/** Lays a guess beside what was found. */
export function readGuess(found: FoundFigures, guess: number): GuessReading {
  const { id, consumers, executives } = found;
  const off = subtract(guess, consumers);
  return {
    id,
    guess,
    consumers,
    executives,
    off,
    side: off > 0 ? 'above' : off < 0 ? 'below' : 'same',
    lean:
      executives === null ? null : readLean(Math.abs(off), Math.abs(subtract(guess, executives))),
  };
}

function readLean(
  fromConsumers: number,
  fromExecutives: number,
): NonNullable<GuessReading['lean']> {
  const to =
    fromConsumers === fromExecutives
      ? 'halfway'
      : fromConsumers < fromExecutives
        ? 'consumers'
        : 'executives';
  return { to, fromExecutives, fromConsumers };
}

/** To a tenth of a point, which is as fine as a printed share is. */
function subtract(from: number, what: number): number {
  return Math.round((from - what) * 10) / 10;
}

/** On which side most guesses lie: `all-above` where every one does, `mostly-above` where more than half do. */
export type Pattern =
  'all-above' | 'mostly-above' | 'all-below' | 'mostly-below' | 'all-same' | 'mixed';

/** What several guesses have in common. */
export interface PatternReading {
  counts: Readonly<Record<Side, number>>;
  pattern: Pattern;
  /** Of two with the same distance the earlier. */
  widest: GuessReading;
  /** How many of the findings with both sides lean which way. */
  leans: Readonly<Record<Lean, number>>;
}

/**
 * What several guesses have in common.
 *
 * @returns `null` where there are none
 */
export function readPattern(readings: readonly GuessReading[]): PatternReading | null {
  const [first] = readings;
  if (!first) return null;
  const count = (side: Side) => readings.filter((reading) => reading.side === side).length;
  const lean = (to: Lean) => readings.filter((reading) => reading.lean?.to === to).length;
  const counts = { above: count('above'), below: count('below'), same: count('same') };
  return {
    counts,
    pattern: namePattern(counts, readings.length),
    widest: sortByDistance(readings)[0] ?? first,
    leans: {
      executives: lean('executives'),
      consumers: lean('consumers'),
      halfway: lean('halfway'),
    },
  };
}

function namePattern({ above, below, same }: Record<Side, number>, total: number): Pattern {
  if (same === total) return 'all-same';
  if (above === total) return 'all-above';
  if (below === total) return 'all-below';
  if (2 * above > total) return 'mostly-above';
  return 2 * below > total ? 'mostly-below' : 'mixed';
}

/** The widest difference first; those of one distance stay in their order. */
function sortByDistance(readings: readonly GuessReading[]): GuessReading[] {
  return [...readings].sort((a, b) => Math.abs(b.off) - Math.abs(a.off));
}

/** A play that follows from a guess. */
export interface ChosenPlay {
  /** Play id. */
  play: string;
  reading: GuessReading;
}

/**
 * The plays that follow from some guesses: the widest difference first, one for each finding, the finding's next play where its first is
 * already named. A finding all of whose plays are named brings none.
 *
 * @param playsOf the plays of a finding by its id, the first one first
 * @param most how many to name
 */
export function choosePlays(
  readings: readonly GuessReading[],
  playsOf: Readonly<Record<string, readonly string[]>>,
  most: number,
): ChosenPlay[] {
  const chosen: ChosenPlay[] = [];
  for (const reading of sortByDistance(readings)) {
    const isNamed = (id: string) => chosen.some(({ play }) => play === id);
    const play = (playsOf[reading.id] ?? []).find((id) => !isNamed(id));
    if (play !== undefined && chosen.length < most) chosen.push({ play, reading });
  }
  return chosen;
}

/** A piece of work and what it is called. */
export interface Subject {
  name: string;
  /** Does the work once; what it returns is thrown away. */
  work: () => unknown;
}

/** How long a subject takes beside the baseline. */
export interface Timing {
  name: string;
  /** Median time of one go, in microseconds. */
  micros: number;
  /** Median of the rounds' ratios to the baseline of the same round. */
  ratio: number;
  /** The middle half of those ratios. */
  spread: [low: number, high: number];
}

/** The value at a share, 0 to 1, of sorted numbers. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/**
 * Times subjects against a baseline in one process. Every round times each of them in turn, so that a machine that slows down slows
 * the baseline with them; the first rounds, in which the code is still being compiled, are thrown away.
 *
 * @param baseline the work that the others are measured by
 * @param rounds how many rounds count
 * @param slice least length of one timing, in milliseconds
 */
export function timeAgainst(
  baseline: Subject,
  subjects: readonly Subject[],
  { rounds = 25, slice = 4 }: { rounds?: number; slice?: number } = {},
): Timing[] {
  const all = [baseline, ...subjects];
  const goes = all.map(({ work }) => findGoes(work, slice));
  const warmUp = 3;
  const times = all.map((): number[] => []);
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const [index, { work }] of all.entries()) {
      const count = goes[index] ?? 1;
      const time = timeGoes(work, count) / count;
      if (round >= warmUp) times[index]?.push(time);
    }
  }
  const base = times[0] ?? [];
  return all.map(({ name }, index) => {
    const own = times[index] ?? [];
    const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN));
    ratios.sort((a, b) => a - b);
    return {
      name,
      micros:
        quantile(
          own.toSorted((a, b) => a - b),
          0.5,
        ) * 1000,
      ratio: quantile(ratios, 0.5),
      spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    };
  });
}

/** Milliseconds that some goes of a piece of work take. */
function timeGoes(work: () => unknown, count: number): number {
  const started = performance.now();
  for (let go = 0; go < count; go += 1) work();
  return performance.now() - started;
}

/** How many goes fill a slice of time. */
function findGoes(work: () => unknown, slice: number): number {
  let count = 1;
  while (timeGoes(work, count) < slice) count *= 2;
  return count;
}

/**
 * The least whole number that is enough, where every larger one is enough too.
 *
 * @param from where to begin: at least 0
 * @param most where to give up
 * @returns `null` where none up to `most` is enough
 */
export function leastWhole(
  isEnough: (value: number) => boolean,
  from: number,
  most: number,
): number | null {
  if (from > most) return null;
  if (isEnough(from)) return from;
  let short = from;
  let step = 1;
  while (!isEnough(Math.min(most, short + step))) {
    if (short + step >= most) return null;
    short += step;
    step *= 2;
  }
  let enough = Math.min(most, short + step);
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

/**
 * The greatest whole number that is still fine, where every smaller one is fine too.
 *
 * @param most where to begin: at least 1
 * @returns `null` where not even 1 is fine
 */
export function greatestWhole(isFine: (value: number) => boolean, most: number): number | null {
  if (most < 1 || !isFine(1)) return null;
  if (isFine(most)) return most;
  const tooMany = leastWhole((value) => !isFine(value), 1, most);
  return tooMany === null ? most : tooMany - 1;
}

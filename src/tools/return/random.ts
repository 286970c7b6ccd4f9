/** Rounds after which the seed has reached every bit of the state. */
const WARM_UP = 12;

/**
 * Random numbers that come again with their seed: sfc32, the 32-bit “small fast counting” generator of Chris Doty-Humphrey’s PractRand
 * (in the public domain). Its counter keeps any cycle from being shorter than 2³² numbers.
 *
 * @param seed a whole number from 0 to 2³² − 1
 * @returns a function that gives the next number: from 0 up to, and never, 1
 */
export function makeRandom(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARM_UP; round++) next();
  return next;
}

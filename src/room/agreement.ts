/**
 * How far a group agrees: the measure of agreement A of Cees van der Eijk (“Measuring Agreement in Ordered Rating Scales”, Quality &
 * Quantity 35, 2001, pages 325 to 341).
 *
 * The counts are taken apart into layers: each as high as its smallest count that is not nought. A layer that fills S of K levels has the
 * agreement U(1 - (S - 1)/(K - 1)), where U = ((K - 2)TU - (K - 1)TDU) / ((K - 2)(TU + TDU)). TU counts the triples of levels, in their
 * order, of which two neighbours are filled and the third is not (110 and 011); TDU those with a gap in the middle (101). A is the mean of
 * the layers, each weighted with the people in it.
 *
 * @param counts how many chose each level, from the first to the last; at least three levels
 * @returns 1 where all chose one level, 0 where every level has the same count, -1 where half chose the first and half the last; `null`
 * where nobody chose
 */
export function agreementOf(counts: readonly number[]): number | null {
  const people = sum(counts);
  if (people === 0) return null;
  let rest = [...counts];
  let weighted = 0;
  while (rest.some((count) => count > 0)) {
    const height = Math.min(...rest.filter((count) => count > 0));
    const layer = rest.map((count) => count > 0);
    weighted += height * layer.filter(Boolean).length * agreementOfLayer(layer);
    rest = rest.map((count) => Math.max(0, count - height));
  }
  return weighted / people;
}

function agreementOfLayer(isFilled: readonly boolean[]): number {
  const levels = isFilled.length;
  const filled = isFilled.filter(Boolean).length;
  if (filled === 1) return 1;
  const { together, apart } = countTriples(isFilled);
  // Every level is filled: a uniform layer.
  if (together + apart === 0) return 0;
  const unimodality =
    ((levels - 2) * together - (levels - 1) * apart) / ((levels - 2) * (together + apart));
  return unimodality * (1 - (filled - 1) / (levels - 1));
}

function countTriples(isFilled: readonly boolean[]): { together: number; apart: number } {
  let together = 0;
  let apart = 0;
  isFilled.forEach((first, at) => {
    isFilled.slice(at + 1).forEach((second, further) => {
      for (const third of isFilled.slice(at + further + 2)) {
        if (first && !second && third) apart += 1;
        else if (second && first !== third) together += 1;
      }
    });
  });
  return { together, apart };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((whole, count) => whole + count, 0);
}

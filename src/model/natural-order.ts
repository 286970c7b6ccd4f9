const collator = new Intl.Collator('en', { numeric: true });

/** Orders texts as a reader would: numbers in them count as numbers, so that `e9` comes before `e10`. */
export function compareNaturally(a: string, b: string): number {
  return collator.compare(a, b);
}

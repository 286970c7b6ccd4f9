/**
 * A value as read from a file, with where it stands. Its shape is not known: the cross-file rules run on files that the
 * schema refuses too, so that all problems are listed at once.
 */
export interface Spot {
  /** `content/...` */
  file: string;
  /** Keys and indexes from the top of the file. */
  path: readonly (string | number)[];
  value: unknown;
}

/** A text with where it stands. */
export interface TextSpot extends Spot {
  value: string;
}

/** The place of a path as problems print it: `questions.2.answers.0.stage`. */
export function printPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** The value under a key or an index; its value is `undefined` where there is none. */
export function childOf(spot: Spot, key: string | number): Spot {
  const holder: unknown = spot.value;
  const value =
    typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
      ? (holder as Record<string | number, unknown>)[key]
      : undefined;
  return { file: spot.file, path: [...spot.path, key], value };
}

/** The items of a list; none where the value is no list. */
export function itemsOf(spot: Spot): Spot[] {
  return Array.isArray(spot.value) ? spot.value.map((_, index) => childOf(spot, index)) : [];
}

/** The entries of a mapping by key; none where the value is no mapping. */
export function entriesOf(spot: Spot): [key: string, entry: Spot][] {
  const { value } = spot;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value).map((key) => [key, childOf(spot, key)]);
}

/** Whether a value is a text with at least one word, which is what an id or a reference must be before it can be checked. */
export function isText(spot: Spot): spot is TextSpot {
  return typeof spot.value === 'string' && spot.value.trim() !== '';
}

/** The texts among the items of a list. */
export function textsOf(spot: Spot): TextSpot[] {
  return itemsOf(spot).filter(isText);
}

/** What a page is filed under: facet (`kind`, `stage`, `dimension`) to values. */
export type Tags = Readonly<Record<string, readonly string[]>>;

/** What the reader asks for: facet to value; a facet that is absent lets everything through. */
export type Choice = Readonly<Record<string, string>>;

/** Whether a page is filed under everything that is asked for. */
export function matches(tags: Tags, choice: Choice): boolean {
  return Object.entries(choice).every(([facet, value]) => tags[facet]?.includes(value) ?? false);
}

/**
 * How many pages each value of a facet would leave, the reader's choices in the other facets kept.
 *
 * @param pages everything found, before any choice
 * @returns value to count; values that no page found has are absent. And how many pages no choice in this facet leaves
 */
export function countValues(
  pages: readonly Tags[],
  choice: Choice,
  facet: string,
): { all: number; values: ReadonlyMap<string, number> } {
  const others = Object.fromEntries(Object.entries(choice).filter(([name]) => name !== facet));
  const left = pages.filter((tags) => matches(tags, others));
  const values = new Map<string, number>();
  for (const tags of left) {
    for (const value of new Set(tags[facet])) values.set(value, (values.get(value) ?? 0) + 1);
  }
  return { all: left.length, values };
}

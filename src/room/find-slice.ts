import type { Slice } from './figures.ts';

/** A group's slice. */
export function findSlice(slices: readonly Slice[], group: string): Slice | undefined {
  return slices.find((slice) => slice.group === group);
}

/** A label beside a scale that rises or falls. */
export interface Block {
  /** Where its middle would best stand. */
  at: number;
  /** Its height, in the same unit. */
  size: number;
}

/** Neighbours that have met and now move as one. */
interface Group {
  /** Where the first of them would best begin, summed over all of them. */
  sum: number;
  count: number;
  size: number;
}

/**
 * Moves labels apart so that none covers another and none leaves the range, in their order along the scale and each as near to its
 * point as the others allow (pooled adjacent neighbours: least sum of squared moves).
 *
 * @param from the start of the range
 * @param to its end; where the labels are taller than the range together, they begin at its start and run over its end
 * @returns the middle of each, in the order given
 */
export function spreadLabels(blocks: readonly Block[], from: number, to: number): number[] {
  const order = blocks
    .map((block, index) => ({ ...block, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const groups: Group[] = [];
  const begin = (group: Group) =>
    Math.max(from, Math.min(group.sum / group.count, to - group.size));
  for (const { at, size } of order) {
    let group: Group = { sum: at - size / 2, count: 1, size };
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      if (begin(last) + last.size <= begin(group)) break;
      groups.pop();
      group = {
        sum: last.sum + group.sum - last.size * group.count,
        count: last.count + group.count,
        size: last.size + group.size,
      };
    }
    groups.push(group);
  }

  const middles = new Array<number>(blocks.length).fill(0);
  let next = 0;
  for (const group of groups) {
    let edge = begin(group);
    for (const { index, size } of order.slice(next, next + group.count)) {
      middles[index] = edge + size / 2;
      edge += size;
    }
    next += group.count;
  }
  return middles;
}

import { childOf, isText, itemsOf } from './spot.ts';
import type { Spot } from './spot.ts';

/** The figures that a tool has its reader guess, which stand on a scale from 0 to 100. */
export function guessedFigures(top: Spot): Spot[] {
  return itemsOf(childOf(top, 'findings')).flatMap((finding) => [
    childOf(finding, 'consumers'),
    ...[childOf(finding, 'executives')].filter(isText),
  ]);
}

/** The figures that a tool names for other ends. */
export function otherToolFigures(top: Spot): Spot[] {
  return [
    ...itemsOf(childOf(top, 'concurrency')),
    ...itemsOf(childOf(top, 'effects')).map((effect) => childOf(effect, 'figure')),
  ];
}

/** Every figure that a tool names. */
export function toolFigures(top: Spot): Spot[] {
  return [...guessedFigures(top), ...otherToolFigures(top)];
}

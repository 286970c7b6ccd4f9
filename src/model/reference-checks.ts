import { folderOf } from './content-index.ts';
import * as text from './problem-text.ts';
import { isText, printPath } from './spot.ts';
import type { Spot, TextSpot } from './spot.ts';
import type { Problem } from './types.ts';

/** What an edition's other files may name; `undefined` where that is not certain. */
export interface EditionIds {
  edition: string;
  stages: string[] | undefined;
  dimensions: string[] | undefined;
}

/** A problem with the file and place of a spot. */
export function problemAt(spot: Spot, message: string): Problem {
  return { file: spot.file, place: printPath(spot.path), message };
}

/** The second and every later spot with an id that stands before. */
export function checkUnique(named: text.Named, ids: readonly TextSpot[]): Problem[] {
  return findRepeats(ids).map(([again, first]) =>
    problemAt(again, text.takenId(named, again.value, printSpot(first))),
  );
}

/** The same for numbers. */
export function checkUniqueNumbers(what: string, spots: readonly Spot[]): Problem[] {
  const numbers = spots.filter((spot) => typeof spot.value === 'number');
  return findRepeats(numbers).map(([again, first]) =>
    problemAt(again, text.takenNumber(what, Number(again.value), printSpot(first))),
  );
}

/** Each spot whose value stands before, with the first that has it. */
export function findRepeats<Found extends Spot>(
  spots: readonly Found[],
): [again: Found, first: Found][] {
  return spots.flatMap((spot, index): [Found, Found][] => {
    const first = spots.slice(0, index).find((earlier) => earlier.value === spot.value);
    return first ? [[spot, first]] : [];
  });
}

function printSpot(spot: Spot): string {
  return `${spot.file}, ${printPath(spot.path)}`;
}

/** An id that is not among the known; says nothing where there is no id, or the known are not certain. */
export function checkKnown(
  named: text.Named,
  spot: Spot,
  known: readonly string[] | undefined,
  addTo: string,
): Problem[] {
  if (known === undefined || !isText(spot) || known.includes(spot.value)) return [];
  return [problemAt(spot, text.unknownId(named, spot.value, known, addTo))];
}

/** A stage id that is not among its edition's. */
export function checkStage(spot: Spot, ids: EditionIds): Problem[] {
  return checkKnown('stage', spot, ids.stages, `${folderOf(ids.edition)}/stages.yaml`);
}

/** A dimension id that is not among its edition's. */
export function checkDimension(spot: Spot, ids: EditionIds): Problem[] {
  return checkKnown('dimension', spot, ids.dimensions, `${folderOf(ids.edition)}/edition.yaml`);
}

/** A dimension that is the key of an entry. */
export function checkDimensionKey(key: string, entry: Spot, ids: EditionIds): Problem[] {
  return checkDimension({ ...entry, value: key }, ids);
}

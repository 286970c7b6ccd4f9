import type { RoomLength, Session } from '../../../model/workshop-types.ts';

/** What a session is printed on: a paper form by its name in the address, the run sheet, or the booklet of plays. */
export type PaperId =
  'run-sheet' | 'key-questions' | 'all-questions' | 'ballots' | 'wants' | 'play-cards';

const formOf = { key: 'key-questions', all: 'all-questions' } as const satisfies Record<
  RoomLength,
  PaperId
>;

/** People for whom one copy is enough. */
const PEOPLE_A_COPY: Readonly<Record<Exclude<PaperId, 'run-sheet'>, number>> = {
  'key-questions': 2,
  'all-questions': 2,
  ballots: 1,
  wants: 5,
  'play-cards': 15,
};

/** The paper that a step's material is, `null` where it is none of ours. */
export function findPaper(material: string, length: RoomLength): PaperId | null {
  if (material.startsWith('Paper forms')) return formOf[length];
  if (material.startsWith('Cards 1 to 5')) return 'ballots';
  if (material.startsWith('The list of the twelve wants')) return 'wants';
  return material.startsWith('Play cards') ? 'play-cards' : null;
}

/** What has to be printed for a session: the run sheet, and each paper that one of its steps has ready, in the order of the steps. */
export function listPapers({ steps, length }: Pick<Session, 'steps' | 'length'>): PaperId[] {
  const used = steps
    .flatMap(({ materials }) => materials)
    .map((material) => findPaper(material, length))
    .filter((paper) => paper !== null);
  return ['run-sheet', ...new Set(used)];
}

/** How many copies of a paper a group of that many people takes. */
export function countCopies(paper: PaperId, people: number): number {
  return paper === 'run-sheet' ? 1 : Math.ceil(people / PEOPLE_A_COPY[paper]);
}

/** Where a paper is printed from. */
export function paperAddress(paper: PaperId, session: string): string {
  if (paper === 'run-sheet') return `/workshop/${session}/run-sheet/`;
  return paper === 'play-cards' ? '/plays/booklet/' : `/workshop/forms/${paper}/`;
}

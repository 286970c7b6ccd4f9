import type {
  CaseStudy,
  Dimension,
  EvidenceRow,
  Figure,
  Leap,
  Model,
  Play,
  Playbook,
  Stage,
  Status,
} from '../../model/types.ts';

/** Where a play stands in the model. */
export interface Standing {
  dimension: Dimension;
  leap: Leap;
  from: Stage;
  to: Stage;
  /** The dimension's statement for the stage that the leap arrives at. */
  statement: string;
}

/** Where a play stands in the model; the model's door has checked that all of it is there. */
export function findStanding(model: Model, play: Play): Standing {
  const dimension = model.dimensions.find(({ id }) => id === play.dimension)!;
  const leap = model.leaps.find(({ id }) => id === play.leap)!;
  const stageOf = (id: string) => model.stages.find((stage) => stage.id === id)!;
  return {
    dimension,
    leap,
    from: stageOf(leap.from),
    to: stageOf(leap.to),
    statement: dimension.statements.find(({ stage }) => stage === leap.to)!.text,
  };
}

/** The plays that a play names as coming before it. */
export function listNeeded(plays: readonly Play[], play: Play): Play[] {
  return plays.filter(({ id }) => play.needsFirst.includes(id));
}

/** The plays that name this one as coming before them. */
export function listWaiting(plays: readonly Play[], play: Play): Play[] {
  return plays.filter(({ needsFirst }) => needsFirst.includes(play.id));
}

/** The plays beside a play: of its dimension the leap before and the leap after, and its leap in the next dimension, the last one's being the first. */
export function findNeighbours(
  model: Model,
  plays: readonly Play[],
  play: Play,
): { before: Play | undefined; after: Play | undefined; across: Play } {
  const { leaps, dimensions } = model;
  const find = (dimension: string | undefined, leap: string | undefined) =>
    plays.find((each) => each.dimension === dimension && each.leap === leap);
  const leap = leaps.findIndex(({ id }) => id === play.leap);
  const dimension = dimensions.findIndex(({ id }) => id === play.dimension);
  return {
    before: find(play.dimension, leaps[leap - 1]?.id),
    after: find(play.dimension, leaps[leap + 1]?.id),
    across: find(dimensions[(dimension + 1) % dimensions.length]?.id, play.leap)!,
  };
}

/** The rows that a play's fields, figure and steps cite, in the order of their numbers. */
export function listRows({ evidence, citations }: Playbook, play: Play): EvidenceRow[] {
  return evidence.filter(({ id }) => citations[id]?.includes(`content/plays/${play.id}.mdx`));
}

/** The figure that a play names, with its row; undefined where it names none. */
export function findFigure(
  { evidence }: Playbook,
  play: Play,
): { row: EvidenceRow; figure: Figure } | undefined {
  const [rowId, figureId] = play.figure.split('/');
  const row = evidence.find(({ id }) => id === rowId);
  const figure = row?.figures.find(({ id }) => id === figureId);
  return row && figure && { row, figure };
}

/** Rows under their status, in the order of the statuses; a status without a row is left out. */
export function groupByStatus(
  statuses: readonly Status[],
  rows: readonly EvidenceRow[],
): { status: Status; rows: EvidenceRow[] }[] {
  return statuses
    .map((status) => ({ status, rows: rows.filter((row) => row.status === status.id) }))
    .filter((group) => group.rows.length > 0);
}

/** The play out of the stage that each dimension of a case is read at; silent dimensions have none. */
export function listNextPlays({ model, plays }: Playbook, study: CaseStudy): Play[] {
  return plays.filter((play) => {
    const reading = study.profile[play.dimension];
    const { from } = findStanding(model, play);
    return reading !== undefined && 'stage' in reading && reading.stage === from.id;
  });
}

/** The highest stage that our reading gives any dimension of any case. */
export function findFurthest({ model, cases }: Playbook): number {
  const reached = cases.flatMap(({ profile }) =>
    Object.values(profile).map((reading) =>
      'stage' in reading ? model.stages.find(({ id }) => id === reading.stage)!.number : 0,
    ),
  );
  return Math.max(0, ...reached);
}

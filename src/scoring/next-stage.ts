import type { Dimension, Leap, Level, Model } from '../model/types.ts';

/** What is true of a dimension now, and what would be true at the stage after it. */
export interface Outlook {
  /** `null` where the dimension is not assessed. */
  stage: Level | null;
  /** The statement of that stage; `null` where there is no stage. */
  now: string | null;
  /** `null` at the last stage; the first stage where the dimension is not assessed. */
  next: Level | null;
  /** The statement of the next stage; `null` where there is none. */
  then: string | null;
}

/** The stage after one: the first after none, `null` after the last. */
export function nextLevel(model: Model, level: Level | null): Level | null {
  const next = level === null ? 1 : level + 1;
  return model.stages.find(({ number }) => number === next)?.number ?? null;
}

/** The leap out of a stage; `null` at the last one and where there is no stage. */
export function leapFrom(model: Model, level: Level | null): Leap | null {
  const stage = model.stages.find(({ number }) => number === level);
  return (stage && model.leaps.find(({ from }) => from === stage.id)) ?? null;
}

/** A dimension's statement at its stage and the one after it. */
export function outlookOf(model: Model, dimension: Dimension, stage: Level | null): Outlook {
  const next = nextLevel(model, stage);
  return {
    stage,
    now: statementAt(model, dimension, stage),
    next,
    then: statementAt(model, dimension, next),
  };
}

function statementAt(model: Model, dimension: Dimension, level: Level | null): string | null {
  const stage = model.stages.find(({ number }) => number === level);
  return dimension.statements.find((one) => one.stage === stage?.id)?.text ?? null;
}

import type { Level } from '../../model/types.ts';

/** A stage's number in its step of the scale; its name is to stand beside it. */
export function StageMark({ level }: { level: Level }) {
  return (
    <span className="stage-mark" data-stage={level}>
      {level}
    </span>
  );
}

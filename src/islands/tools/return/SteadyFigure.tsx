import { useMemo } from 'react';
import type { ReturnFigure } from '../../../charts/tools/return.ts';
import { ToolFigure } from '../ToolFigure.tsx';

/** A figure that is drawn anew only where something in it has changed, and not with every key. */
export function SteadyFigure({ figure }: { figure: ReturnFigure }) {
  const text = JSON.stringify(figure);
  const same = useMemo(() => JSON.parse(text) as ReturnFigure, [text]);
  return <ToolFigure {...same} />;
}

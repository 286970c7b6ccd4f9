import { useCallback, useMemo } from 'react';
import { isCrowded, mediansBefore, stripFigure } from '../../charts/room-strip.ts';
import type { StripQuestion as StripData } from '../../charts/room-strip.ts';
import { figuresText } from '../../interface/workshop/figures.ts';
import type { Model, Role } from '../../model/types.ts';
import { PlainTable, ScrollingTable } from './PlainTable.tsx';
import { StripCanvas } from './StripCanvas.tsx';

const words = figuresText.strip;

interface Props {
  model: Model;
  roles: readonly Role[];
  /** Stays the same object while nothing in it changes. */
  question: StripData;
  stem: string;
  /** Of the chart's file. */
  name: string;
  size: 'screen' | 'page';
  onCanvas: ((name: string, canvas: HTMLCanvasElement | null) => void) | undefined;
}

/** What a room answered to one question: a sentence, the strips, and the same as a table. */
export function StripQuestion({ model, roles, question, stem, name, size, onCanvas }: Props) {
  const figure = useMemo(() => stripFigure(model, roles, question), [model, roles, question]);
  const isShort = size === 'screen' && figure !== null && isCrowded(figure.chart);
  const chart = useMemo(
    () => (figure && isShort ? mediansBefore(figure.chart) : figure?.chart),
    [figure, isShort],
  );
  const hear = useCallback(
    (canvas: HTMLCanvasElement | null) => onCanvas?.(name, canvas),
    [onCanvas, name],
  );
  return (
    <figure className="strip" data-rows={chart?.rows.length}>
      <figcaption>
        <span className="strip-stem">{stem}</span>
        <span className="strip-sentence">{figure ? figure.sentence : words.tooFew}</span>
      </figcaption>
      {figure && chart && (
        <>
          <StripCanvas
            chart={chart}
            label={`${stem} ${figure.sentence} ${figure.more}`}
            onCanvas={hear}
          />
          <p className="strip-legend">
            {isShort ? words.legendMedian : question.before ? words.legendBefore : words.legend}
          </p>
          {size === 'page' ? (
            <>
              <p>{figure.more}</p>
              <details className="strip-table">
                <summary>{words.tableSummary}</summary>
                <ScrollingTable table={figure.table} />
                <p>{words.agreementNote}</p>
              </details>
            </>
          ) : (
            <div className="visually-hidden">
              <p>{figure.more}</p>
              <PlainTable table={figure.table} />
            </div>
          )}
        </>
      )}
    </figure>
  );
}

import { useMemo } from 'react';
import { placeFigure } from '../../charts/place-figure.ts';
import type { Ledge, PromptLine } from '../../charts/place-figure.ts';
import { listOf } from '../../interface/grammar.ts';
import { dimensionNames, stageName } from '../../charts/names.ts';
import { figuresText } from '../../interface/workshop/figures.ts';
import { stepsText } from '../../interface/workshop/screen.ts';
import type { Level, Model } from '../../model/types.ts';
import type { PlaceFigures, RoomPlace } from '../../room/figures.ts';
import { alignPlaces } from '../../room/room-change.ts';
import { PlainTable, ScrollingTable } from './PlainTable.tsx';
import type { RevealViewProps } from './RevealView.tsx';

const words = figuresText.place;

interface Props extends Pick<RevealViewProps, 'model' | 'roles' | 'size'> {
  figures: PlaceFigures;
  /** `null` where nothing is compared. */
  before: PlaceFigures | null;
}

/** The room's place: in words, on the ledges of the path, and what is worth the room's time. */
export function PlaceReveal({ model, roles, figures, before, size }: Props) {
  const figure = useMemo(() => {
    const pair = before && alignPlaces(before, figures);
    return placeFigure(model, roles, figures, pair?.before ?? null);
  }, [model, roles, figures, before]);
  const { headline, more, ledges, notAssessed, prompts, tables } = figure;
  // Without a dimension on any ledge, ledges and prompts would say nothing.
  const isAnything = ledges.some(({ dimensions }) => dimensions.length > 0) || prompts.length > 0;
  return (
    <>
      <p className="room-place-head">
        <strong>{headline}</strong> {more} {notAssessed}
      </p>
      {size === 'screen' && <p className="room-place-next">{describeNext(model, figures.all)}</p>}
      {isAnything && (
        <div className="room-place-parts">
          <RoomLedges ledges={ledges} />
          <RoomPrompts prompts={prompts} size={size} />
        </div>
      )}
      {size === 'page' ? (
        <details className="strip-table">
          <summary>{words.tables.summary}</summary>
          {tables.map((table) => (
            <ScrollingTable key={table.caption} table={table} />
          ))}
          <p>{figuresText.strip.agreementNote}</p>
        </details>
      ) : (
        <div className="visually-hidden">
          {tables.map((table) => (
            <PlainTable key={table.caption} table={table} />
          ))}
        </div>
      )}
    </>
  );
}

/** How many dimensions reach the next stage already, and what holds the place back; empty where there is no next one. */
function describeNext(model: Model, { place, stages, ahead, holding }: RoomPlace): string {
  if (place === null || place === 5) return '';
  const assessed = Object.values(stages).filter((stage) => stage !== null).length;
  const next = stageName(model, (place + 1) as Level);
  return [
    stepsText.ahead(dimensionNames(model, ahead), assessed, next),
    stepsText.holding(dimensionNames(model, holding)),
  ].join(' ');
}

/** The path with its last stage on top; the room stands on one ledge. */
function RoomLedges({ ledges }: { ledges: readonly Ledge[] }) {
  return (
    <ol className="room-ledges" reversed aria-label={words.ledges}>
      {ledges.map(({ level, name, dimensions, isRoom, without }) => (
        <li key={level} data-ledge={level} aria-current={isRoom ? 'step' : undefined}>
          <span className="room-ledge">
            <span className="room-ledge-number">{level}</span>
            <span className="room-ledge-name">{name}</span>
            {isRoom && <strong className="room-here">{words.here}</strong>}
            {without.map((one) => (
              <span key={one} className="room-without">
                {one}
              </span>
            ))}
          </span>
          {dimensions.length > 0 && <span className="room-standing">{listOf(dimensions)}</span>}
        </li>
      ))}
    </ol>
  );
}

function RoomPrompts({
  prompts,
  size,
}: {
  prompts: readonly PromptLine[];
  size: RevealViewProps['size'];
}) {
  return (
    <div className="room-prompts">
      <h3>{words.prompts}</h3>
      {prompts.length === 0 ? (
        <p>{words.noPrompts}</p>
      ) : (
        <ol>
          {prompts.map(({ kind, dimension, stem, note }) => (
            <li key={kind}>
              <b>
                {kind} ({dimension})
              </b>
              <span>{stem}</span>
              {note !== '' && <span>{note}</span>}
            </li>
          ))}
        </ol>
      )}
      {size === 'page' && <p className="hint">{words.promptsRule}</p>}
    </div>
  );
}

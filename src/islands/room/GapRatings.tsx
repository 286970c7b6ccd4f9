import { useLayoutEffect, useRef } from 'react';
import { gapText as words } from '../../interface/workshop/room-cards.ts';
import type { Room } from '../../room/room.ts';
import { ratingsOf } from '../../room/vote-ratings.ts';
import { DoneNote } from '../keep/DoneNote.tsx';
import { useGapRatings } from './use-gap-ratings.ts';
import type { GapState, GapTaking, GapTool } from './use-gap-ratings.ts';

interface Props {
  room: Room;
  tool: GapTool;
  /** The tool's page, with the site's base. */
  address: string;
}

/** Takes the room's ratings of the wants into the engagement-gap tool; what is there already is asked about first. */
export function GapRatings({ room, tool, address }: Props) {
  const ratings = ratingsOf(tool, room.votes);
  const taking = useGapRatings(tool, ratings);
  const { state } = taking;
  if (ratings.length === 0) return null;
  const rated = tool.wants.filter(({ id }) => ratings.some(({ want }) => want === id));
  return (
    <section className="gap-ratings" aria-labelledby="gap-ratings">
      <h3 id="gap-ratings">{words.title}</h3>
      <p>{words.lead(rated.map(({ name }) => `“${name}”`))}</p>
      {state.kind === 'ask' ? (
        <Ask state={state} taking={taking} />
      ) : (
        <button className="button quiet" type="button" onClick={taking.begin}>
          {words.put}
        </button>
      )}
      <DoneNote
        text={textOf(state)}
        undo={words.undo}
        onUndo={state.kind === 'done' ? () => taking.undo(state.before) : null}
      />
      {state.kind === 'done' && (
        <p>
          <a href={address}>{words.open}</a>
        </p>
      )}
    </section>
  );
}

/** What became of it; empty while nothing did. */
function textOf(state: GapState): string {
  if (state.kind === 'failed') return words[state.why];
  return state.kind === 'done' || state.kind === 'undone' ? words[state.kind] : '';
}

interface AskProps {
  state: Extract<GapState, { kind: 'ask' }>;
  taking: GapTaking;
}

function Ask({ state: { own, isSecondTaken }, taking }: AskProps) {
  const note = useRef<HTMLDivElement>(null);
  // The button that asked has gone.
  useLayoutEffect(() => note.current?.focus(), []);
  return (
    <div className="note" ref={note} tabIndex={-1} role="group" aria-label={words.title}>
      <p>{words.ask(own)}</p>
      <p className="row">
        <button className="button quiet" type="button" onClick={() => taking.put(2)}>
          {isSecondTaken ? words.besideTaken : words.beside}
        </button>
        <button className="button danger" type="button" onClick={() => taking.put(1)}>
          {words.instead}
        </button>
        <button className="button quiet" type="button" onClick={taking.leave}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}

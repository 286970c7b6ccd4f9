import type { ReactNode } from 'react';
import { roomText as words } from '../../interface/workshop/room.ts';
import type { Model } from '../../model/types.ts';
import type { VoteNames } from '../../room/outcome.ts';
import type { Room } from '../../room/room.ts';
import { GapRatings } from './GapRatings.tsx';
import type { GapTool } from './use-gap-ratings.ts';
import { JoinBox } from './JoinBox.tsx';
import { CardCount } from './CardCount.tsx';
import { RoomDecision } from './RoomDecision.tsx';
import { RoomExports } from './RoomExports.tsx';
import { RoomHead } from './RoomHead.tsx';
import { RoomOutcome } from './RoomOutcome.tsx';
import { RoomResults } from './RoomResults.tsx';
import { RoomSettings } from './RoomSettings.tsx';
import { SheetsPart } from './SheetsPart.tsx';
import { VoteCount } from './VoteCount.tsx';
import { cardText, voteText } from '../../interface/workshop/room-cards.ts';
import { OfflineBox } from '../offline/OfflineBox.tsx';
import type { RoomPlay } from './outcome-props.ts';
import type { RoomHold } from './use-room.ts';

/** What the page hands to the parts of an open room. */
export interface RoomParts {
  plays: readonly RoomPlay[];
  votes: VoteNames;
  gapTool: GapTool;
  /** With the site's base. */
  addresses: {
    place: string;
    plan: string;
    plays: string;
    sources: string;
    gapTool: string;
  };
}

interface Props extends RoomParts {
  hold: RoomHold;
  room: Room;
  models: readonly Model[];
}

/** An open room, part by part in the order of a workshop. */
export function RoomOpen({ hold, room, models, plays, votes, gapTool, addresses }: Props) {
  const { model } = hold;
  const outcome = { hold, models, plays, votes, addresses };
  return (
    <>
      <RoomHead hold={hold} room={room} />
      <Part id="join" title={words.parts.join}>
        <JoinBox room={room} placeAddress={addresses.place} />
      </Part>
      <Part id="sheets" title={words.parts.sheets}>
        <SheetsPart hold={hold} models={models} model={model} />
      </Part>
      <Part id="cards" title={words.parts.cards}>
        <details>
          <summary>{cardText.title}</summary>
          <CardCount hold={hold} model={model} />
        </details>
        <details>
          <summary>{voteText.title}</summary>
          <VoteCount hold={hold} names={votes} />
          <GapRatings room={room} tool={gapTool} address={addresses.gapTool} />
        </details>
      </Part>
      <Part id="results" title={words.parts.results}>
        <RoomResults {...outcome} />
      </Part>
      <Part id="decision" title={words.parts.decision}>
        <RoomDecision {...outcome} />
      </Part>
      <Part id="outcome" title={words.parts.outcome}>
        <RoomOutcome {...outcome} />
        <RoomExports {...outcome} />
      </Part>
      <Part id="settings" title={words.parts.settings}>
        <RoomSettings hold={hold} room={room} />
        <h3>{words.offline}</h3>
        <OfflineBox />
      </Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="room-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

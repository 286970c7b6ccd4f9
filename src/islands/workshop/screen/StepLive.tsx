import { arrivalText as words } from '../../../interface/workshop/screen.ts';
import type { Model } from '../../../model/types.ts';
import type { ShownReveal } from '../../../room/deck.ts';
import type { RoomScreen } from '../../../room/room.ts';
import type { ScreenLook, Timer } from '../../../room/show.ts';
import type { ScreenDeckStep } from '../ScreenIsland.tsx';
import { TimerFace } from '../TimerFace.tsx';
import { Arrivals } from './Arrivals.tsx';
import { Decided } from './Decided.tsx';
import { GuessVotes } from './GuessVotes.tsx';
import { JoinQr } from './JoinQr.tsx';
import { ScreenReveal } from './ScreenReveal.tsx';
import { WantVotes } from './WantVotes.tsx';
import type { JoinLink } from './use-join-link.ts';

interface Props {
  step: ScreenDeckStep;
  model: Model;
  room: RoomScreen | null;
  /** What has been revealed at this step; `null` where nothing has. */
  shown: ShownReveal | null;
  join: JoinLink | null;
  look: ScreenLook;
  /** Which question of a revealed dimension is shown. */
  page: number;
  /** Where the name of what is revealed stands. */
  name: HTMLElement | null;
  timer: Timer;
  /** The number of the step whose time that is, where it is another step's. */
  timerStep: number | null;
  now: number;
}

/** What the room, the clock and the facilitator add to a step. */
export function StepLive({
  step,
  model,
  room,
  shown,
  join,
  look,
  page,
  name,
  timer,
  timerStep,
  now,
}: Props) {
  switch (step.kind) {
    case 'collect':
      return (
        <>
          <Arrivals room={room} roles={model.roles} />
          {join && (
            <figure className="collect-join">
              <JoinQr link={join.link} />
              <figcaption>
                {words.here}: <span>{join.short}</span>
                {join.isLoopback && <em>{words.loopback}</em>}
              </figcaption>
            </figure>
          )}
        </>
      );
    case 'reveal':
      return (
        <ScreenReveal model={model} room={room} shown={shown} look={look} page={page} name={name} />
      );
    case 'exercise':
      return (
        <>
          {step.wants && room && <WantVotes wants={step.wants} votes={room.votes} />}
          <TimerFace timer={timer} now={now} of={timerStep} />
        </>
      );
    case 'guess':
      return (
        <GuessVotes
          vote={room?.votes.find(({ subject }) => subject === `guess/${step.finding ?? ''}`)}
        />
      );
    case 'decision':
      return <Decided decision={room?.decision ?? []} none={room?.noDecision} />;
    default:
      return null;
  }
}

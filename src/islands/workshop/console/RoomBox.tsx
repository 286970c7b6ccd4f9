import { roomText as words } from '../../../interface/workshop/console-room.ts';
import type { Model } from '../../../model/types.ts';
import type { Session, SessionStep } from '../../../model/workshop-types.ts';
import { missingFrom } from '../../../room/next-press.ts';
import type { Room } from '../../../room/room.ts';
import { IntakeBox } from '../../room/IntakeBox.tsx';
import { RoomNotices } from '../../room/RoomNotices.tsx';
import type { RoomHold } from '../../room/use-room.ts';
import { ExpectedField } from './ExpectedField.tsx';
import { Fold } from './Fold.tsx';
import type { RoomNow } from './read-room-now.ts';
import type { ConsolePlay } from './parts.ts';
import { RevealBox } from './RevealBox.tsx';
import { RoomForm } from './RoomForm.tsx';
import { Suggested } from './Suggested.tsx';
import { UndoStep } from './UndoStep.tsx';

interface Props {
  hold: RoomHold;
  models: readonly Model[];
  session: Session;
  step: SessionStep;
  now: RoomNow;
  plays: readonly ConsolePlay[];
  /** Of the room's page. */
  address: string;
  /** At a step that reveals: what the press does; `null` at others, and where nothing is left to reveal. */
  onReveal: (() => void) | null;
}

/** The room in short: who is in, what comes in, what to reveal. */
export function RoomBox(props: Props) {
  const { hold, session, address } = props;
  return (
    <section className="console-room" aria-labelledby="console-room">
      <h2 id="console-room">{words.title}</h2>
      <RoomNotices hold={hold} />
      {hold.room ? (
        <OpenRoom {...props} room={hold.room} />
      ) : (
        <div className="stack">
          <UndoStep hold={hold} />
          <p>
            <strong>{words.none}</strong> {words.noneText}
          </p>
          <RoomForm hold={hold} length={session.length} address={address} />
        </div>
      )}
    </section>
  );
}

function OpenRoom(props: Props & { room: Room }) {
  const { hold, models, session, step, now, room, plays, address, onReveal } = props;
  if (!now.screen) return null;
  return (
    <div className="stack">
      <Counts hold={hold} now={now} />
      <UndoStep hold={hold} />
      {step.kind === 'decision' && (
        <Suggested model={hold.model} room={room} plays={plays} address={address} />
      )}
      {now.target && <RevealBox hold={hold} now={now} onReveal={onReveal} />}
      <Widest now={now} />
      {room.length !== session.length && <OtherLength hold={hold} session={session} />}
      <Fold
        label={words.take}
        at={step.id}
        isOpen={step.kind === 'collect' || step.kind === 'reveal'}
      >
        <IntakeBox hold={hold} models={models} id="console-intake" />
      </Fold>
      <ExpectedField hold={hold} expected={room.expected} />
      <nav className="console-ways" aria-label={words.ways}>
        <a href={address} target="leap-room">
          {words.details}
        </a>
        <a href={`${address}#results`} target="leap-room">
          {words.results}
        </a>
        <a href={`${address}#decision`} target="leap-room">
          {words.decision}
        </a>
        <a href={`${address}#outcome`} target="leap-room">
          {words.outcome}
        </a>
      </nav>
    </div>
  );
}

/** Which dimension the room disagrees on most of those not yet revealed, for the facilitator alone. */
function Widest({ now: { screen, widest } }: { now: RoomNow }) {
  if (!screen?.hasAnswers) return null;
  if (widest === null) return <p>{words.allRevealed}</p>;
  return (
    <p>
      <strong>{words.widest(widest)}</strong> {words.widestHint}
    </p>
  );
}

/** Says that the room counts other questions than the session asks, and mends it. */
function OtherLength({ hold, session }: Pick<Props, 'hold' | 'session'>) {
  return (
    <p className="console-warning">
      {words.otherLength(session.length)}{' '}
      <button
        className="button quiet"
        type="button"
        onClick={() => hold.act({ type: 'set', part: { length: session.length } })}
      >
        {words.setLength(session.length)}
      </button>
    </p>
  );
}

function Counts({ hold, now: { screen } }: { hold: RoomHold; now: RoomNow }) {
  if (!screen) return null;
  const { people, expected, byRole, round } = screen;
  const missing = missingFrom(screen);
  const nameOf = (role: string) => hold.model.roles.find(({ id }) => id === role)?.name ?? role;
  return (
    <div className="console-counts">
      <p>
        <span className="console-in">{words.in(people, expected)}</span>{' '}
        <span>{words.round(round)}</span>{' '}
        <span role="status">
          {expected !== null && (missing > 0 ? words.missing(missing) : words.allIn)}
        </span>
      </p>
      {byRole.length > 0 && (
        <ul aria-label={words.byRole}>
          {byRole.map(({ role, people: count }) => (
            <li key={role}>
              {nameOf(role)} <strong>{count}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

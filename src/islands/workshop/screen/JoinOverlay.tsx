import { arrivalText as words } from '../../../interface/workshop/screen.ts';
import type { Role } from '../../../model/types.ts';
import type { RoomScreen } from '../../../room/room.ts';
import { Arrivals } from './Arrivals.tsx';
import { JoinQr } from './JoinQr.tsx';
import type { JoinLink } from './use-join-link.ts';

interface Props {
  join: JoinLink;
  room: RoomScreen | null;
  roles: readonly Role[];
}

/** The way in, as large as the window: a tenth of the distance to whoever scans it. */
export function JoinOverlay({ join, room, roles }: Props) {
  return (
    <section className="join-overlay" aria-labelledby="join-overlay">
      <JoinQr link={join.link} />
      <div className="join-words">
        <p className="screen-kicker">{words.join}</p>
        <h2 id="join-overlay">{words.joinTitle}</h2>
        <p>{words.scan}</p>
        <p className="join-address">{join.short}</p>
        {join.isLoopback && <p className="join-warning">{words.loopback}</p>}
        {room && <Arrivals room={room} roles={roles} isShort />}
      </div>
    </section>
  );
}

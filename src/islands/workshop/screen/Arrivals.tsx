import { arrivalText as words } from '../../../interface/workshop/screen.ts';
import type { Role } from '../../../model/types.ts';
import type { RoomScreen } from '../../../room/room.ts';

interface Props {
  room: RoomScreen | null;
  roles: readonly Role[];
  /** Leaves out the roles, where there is little room. */
  isShort?: boolean;
}

/** How many are in, by role, and no more. */
export function Arrivals({ room, roles, isShort = false }: Props) {
  if (!room) return <p className="arrivals-none">{words.noRoom}</p>;
  const { people, expected, byRole } = room;
  const isAll = expected !== null && people >= expected;
  return (
    <div className="arrivals" role="status">
      <p className="arrivals-count">
        <b>{expected === null ? people : words.of(people, expected)}</b>{' '}
        <span>{isAll ? words.all : words.in(expected ?? people)}</span>
      </p>
      {!isShort && byRole.length > 0 && (
        <ul aria-label={words.roles}>
          {byRole.map(({ role, people: count }) => (
            <li key={role}>
              <b>{count}</b> <span>{roles.find(({ id }) => id === role)?.name ?? role}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

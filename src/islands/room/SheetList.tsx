import { useMemo } from 'react';
import { inText, rolesText, timeText } from '../../interface/workshop/room.ts';
import { sheetListText as words } from '../../interface/workshop/room-intake.ts';
import type { Model } from '../../model/types.ts';
import { peopleIn } from '../../room/room-screen.ts';
import { sheetsIn } from './sheets-in.ts';
import type { RoomHold } from './use-room.ts';

interface Props {
  hold: RoomHold;
  /** The room's edition. */
  model: Model;
}

/** Who is in, by role, and each sheet with how and when it came; never an answer. */
export function SheetList({ hold, model }: Props) {
  const { room } = hold;
  const sheets = useMemo(() => (room ? sheetsIn(model, room) : []), [model, room]);
  if (!room) return null;
  const nameOf = (role: string) => model.roles.find(({ id }) => id === role)?.name ?? role;
  const roles = rolesText(
    peopleIn(model, room).byRole.map(({ role, people }) => ({ name: nameOf(role), people })),
  );
  return (
    <div className="sheet-list">
      <p className="sheet-count" role="status">
        <strong>{inText(sheets.length, room.expected)}</strong>
        {roles !== '' && <span> {roles}</span>}
      </p>
      {sheets.length > 0 && (
        <details>
          <summary>{words.list}</summary>
          <p className="hint">{words.never}</p>
          <table>
            <thead>
              <tr>
                {words.head.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...sheets].reverse().map(({ code, role, way, at }) => (
                <tr key={code}>
                  <th scope="row">{nameOf(role)}</th>
                  <td>{words.ways[way]}</td>
                  <td>
                    <time dateTime={at}>{timeText(at)}</time>
                  </td>
                  <td>
                    <button
                      className="button quiet small"
                      type="button"
                      aria-label={words.discardOne(nameOf(role), timeText(at))}
                      onClick={() => hold.act({ type: 'discard', code })}
                    >
                      {words.discard}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}

import { useState } from 'react';
import { nowIso } from '../../browser/clock.ts';
import { offerDownload } from '../../browser/download.ts';
import { makeOutcomeSheet } from '../../charts/outcome-sheet.ts';
import { groupName } from '../../interface/workshop/figures.ts';
import { makeRoomTableWords, roomExportText as words } from '../../interface/workshop/outcome.ts';
import { writeOutcomePage } from '../../room/outcome-page.ts';
import { isBare, outcomeOf } from '../../room/outcome.ts';
import type { OutcomeProps } from './outcome-props.ts';
import { saveRoom } from './save-room.ts';
import { sheetParts } from './sheet-parts.ts';

type Ending = keyof typeof mimes | 'json';

const mimes = { html: 'text/html', csv: 'text/csv' } as const;

/** The room as files, at any time. What writes the table is loaded when it is asked for. */
export function RoomExports({ hold, plays, votes }: OutcomeProps) {
  const [said, setSaid] = useState('');
  const { room, model } = hold;
  if (room === null) return null;
  const outcome = outcomeOf(model, room, votes);

  const write = async (ending: keyof typeof mimes): Promise<string> => {
    if (ending === 'html') {
      return writeOutcomePage(makeOutcomeSheet(model, outcome, sheetParts(room, plays, votes)));
    }
    const { writeRoomTable } = await import('../../room/room-table.ts');
    const nameGroup = (group: string, folded: readonly string[]) =>
      groupName(model.roles, group, folded);
    return writeRoomTable(model, room, votes, makeRoomTableWords(nameGroup));
  };

  const save = async (ending: Ending) => {
    try {
      const name =
        ending === 'json' ? saveRoom(room) : words.fileName(nowIso().slice(0, 10), ending);
      if (ending !== 'json') offerDownload(name, mimes[ending], await write(ending));
      setSaid(words.done(name));
    } catch {
      setSaid(words.failed);
    }
  };

  const item = (ending: Ending, label: string, hint: string) => (
    <li>
      <button
        className="button quiet"
        type="button"
        aria-describedby={`room-export-${ending}`}
        onClick={() => void save(ending)}
      >
        {label}
      </button>
      <p className="hint" id={`room-export-${ending}`}>
        {hint}
      </p>
    </li>
  );

  return (
    <section className="room-exports stack" aria-labelledby="room-exports">
      <h3 id="room-exports">{words.title}</h3>
      <p className="measure">{words.lead}</p>
      {isBare(outcome) && <p className="hint">{words.nothingShown}</p>}
      <ul>
        {item('html', words.page, words.pageHint)}
        {item('csv', words.table, words.tableHint)}
        {item('json', words.room, words.roomHint)}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

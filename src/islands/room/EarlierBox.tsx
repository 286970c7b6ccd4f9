import { useRef, useState } from 'react';
import { readPickedFile } from '../../browser/download.ts';
import { dayText } from '../../interface/plan.ts';
import { resultsText } from '../../interface/workshop/outcome.ts';
import type { Model } from '../../model/types.ts';
import { earlierOf, readRoomFile } from '../../room/room-file.ts';
import type { EarlierRoom, Room } from '../../room/room.ts';
import { TEXT_LIMIT } from './take-codes.ts';
import type { RoomHold } from './use-room.ts';

const words = resultsText.earlier;

/** Most problems that are listed one by one. */
const LISTED = 12;

interface Props {
  hold: RoomHold;
  room: Room;
  models: readonly Model[];
}

/** The file of an earlier workshop, set beside this one. */
export function EarlierBox({ hold, room, models }: Props) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { earlier } = room;

  const pick = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const reading = await readEarlier(file, models, room);
    // The same file, mended, is to be picked again.
    field.value = '';
    setSaid('');
    setProblems(reading.ok ? [] : reading.problems);
    if (reading.ok) hold.act({ type: 'compare', earlier: reading.earlier });
  };

  return (
    <section className="room-earlier stack" aria-labelledby="room-earlier-file">
      <h3 id="room-earlier-file" ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p className="measure">{words.lead}</p>
      {earlier && (
        <div className="note">
          <p>{words.taken(earlier.unit, dayText(earlier.startedAt.slice(0, 10)))}</p>
          {earlier.unit !== room.unit && <p>{words.otherUnit(earlier.unit, room.unit)}</p>}
          <p>
            <button
              className="button quiet"
              type="button"
              onClick={() => {
                hold.act({ type: 'compare', earlier: null });
                setSaid(words.dropped);
                // The pressed button goes.
                heading.current?.focus();
              }}
            >
              {words.drop}
            </button>
          </p>
        </div>
      )}
      <div className="file-picker">
        <div className="field">
          <label htmlFor="room-earlier-pick">{words.pick}</label>
          <input
            id="room-earlier-pick"
            type="file"
            accept=".json,application/json"
            aria-describedby="room-earlier-hint"
            onChange={(event) => void pick(event.currentTarget)}
          />
          <p className="hint" id="room-earlier-hint">
            {words.pickHint}
          </p>
        </div>
      </div>
      {problems.length > 0 && (
        <div className="problem" role="alert">
          <p>
            <strong>{words.problems}</strong>
          </p>
          <ul>
            {problems.slice(0, LISTED).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

type EarlierReading = { ok: true; earlier: EarlierRoom } | { ok: false; problems: string[] };

async function readEarlier(
  file: File,
  models: readonly Model[],
  room: Room,
): Promise<EarlierReading> {
  const refuse = (...problems: string[]): EarlierReading => ({ ok: false, problems });
  const picked = await readPickedFile(file, TEXT_LIMIT);
  if (!picked.ok) return refuse(picked.reason === 'too-large' ? words.tooLarge : words.unreadable);
  const reading = readRoomFile(models, picked.text);
  if (!reading.ok) return reading;
  const earlier = earlierOf(reading.room);
  if (earlier.edition !== room.edition) {
    return refuse(words.otherEdition(earlier.edition, room.edition));
  }
  const { submissions, tallies } = earlier.round;
  return submissions.length + tallies.length === 0 ? refuse(words.empty) : { ok: true, earlier };
}

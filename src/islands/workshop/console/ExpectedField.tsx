import { useState } from 'react';
import { roomText as words } from '../../../interface/workshop/console-room.ts';
import { SHEET_LIMIT } from '../../../room/room-actions.ts';
import type { RoomHold } from '../../room/use-room.ts';

interface Props {
  hold: RoomHold;
  expected: number | null;
}

/** How many people are in the room, so that a reveal can say who is missing. */
export function ExpectedField({ hold, expected }: Props) {
  const kept = expected === null ? '' : String(expected);
  // What is typed stands while it is typed; what another window sets stands otherwise.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? kept;
  const read = readExpected(text);
  const keep = () => {
    if (read.ok && read.expected !== expected) {
      hold.act({ type: 'set', part: { expected: read.expected } });
    }
    if (read.ok) setTyped(null);
  };
  return (
    <form
      className="console-expected"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor="console-expected">{words.expected}</label>
      <input
        id="console-expected"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby="console-expected-hint"
        aria-invalid={!read.ok}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      <p className="hint" id="console-expected-hint" role={read.ok ? undefined : 'alert'}>
        {read.ok ? expected === null && words.expectedHint : words.expectedFault(SHEET_LIMIT)}
      </p>
    </form>
  );
}

/** Reads a number of people: a whole one up to the most sheets of a round, or none where nothing is written. */
export function readExpected(text: string): { ok: true; expected: number | null } | { ok: false } {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, expected: null };
  const expected = Number(trimmed);
  return /^[0-9]{1,4}$/.test(trimmed) && expected >= 1 && expected <= SHEET_LIMIT
    ? { ok: true, expected }
    : { ok: false };
}

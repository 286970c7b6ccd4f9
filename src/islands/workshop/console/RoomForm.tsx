import { useState } from 'react';
import type { FormEvent } from 'react';
import { roomText as words } from '../../../interface/workshop/console-room.ts';
import { roomText } from '../../../interface/workshop/room.ts';
import type { RoomLength } from '../../../model/workshop-types.ts';
import { SHEET_LIMIT } from '../../../room/room-actions.ts';
import type { Floor } from '../../../room/room.ts';
import { UNIT_LENGTH, cleanText } from '../../../sharing/placing.ts';
import type { RoomHold } from '../../room/use-room.ts';
import { readExpected } from './ExpectedField.tsx';

const { start } = roomText;
const floors: readonly Floor[] = [3, 5, 8];

interface Props {
  hold: RoomHold;
  /** The session's. */
  length: RoomLength;
  /** Of the room's page. */
  address: string;
}

/** Opens a room in place: what is placed, how many are here, and the fewest people shown as a group. */
export function RoomForm({ hold, length, address }: Props) {
  const [isFaulty, setFaulty] = useState(false);
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const expected = readExpected(String(fields.get('expected')));
    setFaulty(!expected.ok);
    if (!expected.ok) return form.querySelector<HTMLInputElement>('[name="expected"]')?.focus();
    hold.open({
      unit: cleanText(String(fields.get('unit')), UNIT_LENGTH),
      length,
      floor: floors.find((floor) => String(floor) === fields.get('floor')) ?? 3,
      expected: expected.expected,
    });
  };
  return (
    <form className="console-open" onSubmit={open} noValidate>
      <label htmlFor="console-unit">{start.unit}</label>
      <input
        id="console-unit"
        name="unit"
        type="text"
        maxLength={UNIT_LENGTH}
        autoComplete="organization"
      />
      <label htmlFor="console-open-expected">{words.expected}</label>
      <input
        id="console-open-expected"
        name="expected"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isFaulty || undefined}
        aria-describedby="console-open-hint"
      />
      <label htmlFor="console-floor">{start.floor}</label>
      <select id="console-floor" name="floor" defaultValue="3">
        {floors.map((floor) => (
          <option key={floor} value={floor}>
            {start.floors[floor]}
          </option>
        ))}
      </select>
      <p className="hint" id="console-open-hint" role={isFaulty ? 'alert' : undefined}>
        {isFaulty ? words.expectedFault(SHEET_LIMIT) : words.openHint(length)}
      </p>
      <p className="row">
        <button className="button" type="submit" disabled={!hold.ready}>
          {words.open}
        </button>
        <a href={address} target="leap-room">
          {words.openPage}
        </a>
      </p>
    </form>
  );
}

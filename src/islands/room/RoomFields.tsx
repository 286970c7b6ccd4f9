import { roomText, lengthText } from '../../interface/workshop/room.ts';
import type { RoomLength } from '../../model/workshop-types.ts';
import type { Floor, Room } from '../../room/room.ts';
import { UNIT_LENGTH, cleanText } from '../../sharing/placing.ts';

const words = roomText.start;
const lengths: readonly RoomLength[] = ['key', 'all'];
const floors: readonly Floor[] = [3, 5, 8];

/** What a room is set to. */
export type RoomSet = Pick<Room, 'unit' | 'length' | 'floor' | 'expected'>;

interface Props {
  /** The start of the ids of the fields; one of its own on the page. */
  id: string;
  set: RoomSet;
  /** What is typed for the number of people is none. */
  isFaulty: boolean;
}

/** The fields of a form that sets a room. */
export function RoomFields({ id, set, isFaulty }: Props) {
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-unit`}>{words.unit}</label>
        <input
          id={`${id}-unit`}
          name="unit"
          type="text"
          maxLength={UNIT_LENGTH}
          defaultValue={set.unit}
          autoComplete="organization"
          aria-describedby={`${id}-unit-hint`}
        />
        <p className="hint" id={`${id}-unit-hint`}>
          {words.unitHint}
        </p>
      </div>
      <Choice
        id={`${id}-length`}
        name="length"
        legend={words.length}
        hint={words.lengthHint}
        chosen={set.length}
        choices={lengths.map((value) => ({ value, label: lengthText[value] }))}
      />
      <div className="field room-number">
        <label htmlFor={`${id}-expected`}>{words.expected}</label>
        <input
          id={`${id}-expected`}
          name="expected"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={set.expected ?? ''}
          aria-invalid={isFaulty || undefined}
          aria-describedby={`${id}-expected-hint ${id}-expected-fault`}
        />
        <p className="hint" id={`${id}-expected-hint`}>
          {words.expectedHint}
        </p>
        <p className="field-fault" id={`${id}-expected-fault`} role="status">
          {isFaulty && words.expectedFault}
        </p>
      </div>
      <Choice
        id={`${id}-floor`}
        name="floor"
        legend={words.floor}
        hint={words.floorHint}
        chosen={String(set.floor)}
        choices={floors.map((floor) => ({ value: String(floor), label: words.floors[floor] }))}
      />
    </>
  );
}

interface ChoiceProps {
  id: string;
  name: string;
  legend: string;
  hint: string;
  chosen: string;
  choices: readonly { value: string; label: string }[];
}

function Choice({ id, name, legend, hint, chosen, choices }: ChoiceProps) {
  return (
    <fieldset className="field choice-field" aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(({ value, label }) => (
          <label className="choice" key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />{' '}
            {label}
          </label>
        ))}
      </div>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </fieldset>
  );
}

/** What a form with these fields says; `null` where the number of people cannot be read. */
export function readRoomFields(form: HTMLFormElement): RoomSet | null {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  const expected = text('expected').trim();
  const count = Number(expected);
  if (expected !== '' && !(Number.isInteger(count) && count >= 1 && count <= 500)) return null;
  return {
    unit: cleanText(text('unit'), UNIT_LENGTH),
    length: lengths.find((length) => length === text('length')) ?? 'key',
    floor: floors.find((floor) => String(floor) === text('floor')) ?? 3,
    expected: expected === '' ? null : count,
  };
}

import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { handsFaultText, roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import { HANDS_RULE, handsField } from '../../../tools/perception-gap/form.ts';
import { readNumber } from '../../../tools/typed-number.ts';
import type { ToolHold } from '../use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  /** Finding id. */
  finding: string;
  /** Position of the band. */
  band: number;
  name: string;
  /** As read; 0 where nothing is typed. */
  count: number;
}

/** The hands for one band: typed, or counted up and down by buttons. Enter goes to the next field. */
export function HandsField({ hold, finding, band, name, count }: Props) {
  const [isTyping, setTyping] = useState(false);
  const field = handsField(finding, band);
  const text = hold.own[field] ?? '';
  const reading = readNumber(text, HANDS_RULE);
  const fault = isTyping || reading.ok || text.trim() === '' ? '' : handsFaultText(reading.fault);
  const setCount = (next: number) => hold.setOwn({ [field]: next <= 0 ? '' : String(next) });

  return (
    <span className="gap-hands">
      <button
        className="button quiet"
        type="button"
        aria-label={words.fewer(name)}
        disabled={count === 0}
        onClick={() => setCount(count - 1)}
      >
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.hands(name)}
        aria-invalid={fault !== '' || undefined}
        aria-describedby={fault ? `${field}-fault` : undefined}
        value={text}
        onChange={(event) => {
          setTyping(true);
          hold.setOwn({ [field]: event.target.value });
        }}
        onBlur={() => setTyping(false)}
        onKeyDown={goToNext}
      />
      <button
        className="button quiet"
        type="button"
        aria-label={words.more(name)}
        onClick={() => setCount(count + 1)}
      >
        +
      </button>
      {fault && (
        <span className="gap-hands-fault" id={`${field}-fault`} role="status">
          {fault}
        </span>
      )}
    </span>
  );
}

function goToNext(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const here = event.currentTarget;
  const fields = [...(here.closest('ol')?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(here) + 1];
  if (next) next.focus();
  else here.closest('dialog')?.querySelector<HTMLElement>('[data-room-heading]')?.focus();
}

import type { KeyboardEvent } from 'react';
import { countText as words } from '../../interface/workshop/room-cards.ts';
import { readCount } from './counts.ts';

interface Props {
  /** The start of the ids of the fields; one of its own on the page. */
  id: string;
  /** What each field counts: in a word above it, and in words that stand on their own. */
  fields: readonly { short: string; label: string }[];
  /** As typed; one a field. */
  values: readonly string[];
  onChange: (index: number, text: string) => void;
}

/** Counts of raised cards: typed, or tapped up and down. Enter goes to the next field, and from the last one keeps the count. */
export function CountFields({ id, fields, values, onChange }: Props) {
  const isFaulty = values.some((text) => readCount(text) === null);
  return (
    <div className="card-count">
      <ol className="card-fields">
        {fields.map(({ short, label }, index) => {
          const text = values[index] ?? '';
          const count = readCount(text);
          const step = (by: number) => {
            const next = (count ?? 0) + by;
            onChange(index, next <= 0 ? '' : String(next));
          };
          return (
            <li key={label}>
              <label htmlFor={`${id}-${index}`}>
                <span aria-hidden="true">{short}</span>
                <span className="visually-hidden">{words.cards(label)}</span>
              </label>
              <span className="card-field">
                <button
                  className="button quiet"
                  type="button"
                  aria-label={words.fewer(label)}
                  disabled={count === null || count === 0}
                  onClick={() => step(-1)}
                >
                  −
                </button>
                <input
                  id={`${id}-${index}`}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  value={text}
                  aria-invalid={count === null || undefined}
                  onChange={(event) => onChange(index, event.target.value)}
                  onKeyDown={goToNext}
                />
                <button
                  className="button quiet"
                  type="button"
                  aria-label={words.more(label)}
                  onClick={() => step(1)}
                >
                  +
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="field-fault" role="status">
        {isFaulty && words.fault}
      </p>
    </div>
  );
}

function goToNext(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  const here = event.currentTarget;
  const fields = [...(here.closest('ol')?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(here) + 1];
  // From the last field Enter sends the form.
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

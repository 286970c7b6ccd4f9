import { planText } from '../../interface/plan.ts';
import { decisionText as words } from '../../interface/workshop/decision.ts';
import type { EntryPart } from '../../sharing/edit-plan.ts';
import { ENTRY_NOTE_LENGTH, OWNER_LENGTH } from '../../sharing/plan.ts';
import type { PlanEntry } from '../../sharing/plan.ts';
import { SettledField } from './SettledField.tsx';
import type { RoomPlay } from './outcome-props.ts';

interface Props {
  entry: PlanEntry;
  /** `null` where the site has no such play. */
  play: RoomPlay | null;
  isFirst: boolean;
  /** Texts as typed. */
  onChange: (part: EntryPart) => void;
  onUp: () => void;
  onTakeBack: () => void;
}

/** A play that the room has chosen, its owner and its date. */
export function DecidedPlay({ entry, play, isFirst, onChange, onUp, onTakeBack }: Props) {
  const { title } = entry;
  const id = `decided-${entry.play}`;
  return (
    <div className="room-decided-play stack" role="group" aria-labelledby={id}>
      <h4 id={id} tabIndex={-1}>
        {play ? <a href={play.address}>{title}</a> : title}
      </h4>
      {play && (
        <p>
          <strong>{words.doneWhen}:</strong> {play.doneWhen}{' '}
          <span className="hint">{words.names(play.lead)}</span>
        </p>
      )}
      <div className="room-decided-fields">
        <SettledField
          id={`${id}-owner`}
          label={words.owner}
          value={entry.owner}
          limit={OWNER_LENGTH}
          onChange={(owner) => onChange({ owner })}
        />
        <SettledField
          id={`${id}-date`}
          kind="date"
          label={words.date}
          value={entry.date}
          onChange={(date) => onChange({ date })}
        />
        <SettledField
          id={`${id}-note`}
          kind="lines"
          label={words.note}
          value={entry.note}
          limit={ENTRY_NOTE_LENGTH}
          onChange={(note) => onChange({ note })}
        />
      </div>
      <p className="row">
        {!isFirst && (
          <button
            className="button quiet"
            type="button"
            aria-label={planText.upOne(title)}
            onClick={onUp}
          >
            {planText.up}
          </button>
        )}
        <button
          className="button quiet"
          type="button"
          aria-label={words.takeBackOne(title)}
          onClick={onTakeBack}
        >
          {words.takeBack}
        </button>
      </p>
    </div>
  );
}

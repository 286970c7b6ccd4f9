import { describeConflict, leapFields, leapForm as words } from '../../../interface/tools/leap.ts';
import type { LeapAnswers } from '../../../tools/leap/answers.ts';
import { NUMBERS, TARGET_UNITS } from '../../../tools/leap/form.ts';
import type { LeapNumber } from '../../../tools/leap/form.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { NumberField } from '../NumberField.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';
import { RowLinks } from './Limits.tsx';
import type { RowAddresses } from './Limits.tsx';

/** Published figures that stand beside a field, as their rows print them. */
export interface HintFigures {
  /** Usual shares of hours lost, at hired firms and in teams of one's own. */
  hired: string;
  own: string;
  /** Most chats at once. */
  chats: string;
}

interface Props {
  hold: ToolHold;
  conflicts: LeapAnswers['conflicts'];
  /** How many chats at once have a factor. */
  chats: number;
  figures: HintFigures;
  rows: RowAddresses;
}

/** The fields of the height: who may speak, when the firm is open, who may answer, and the reader's own target. */
export function HeightFields({ hold, conflicts, chats, figures, rows }: Props) {
  const fields = (ids: readonly LeapNumber[]) =>
    ids.map((id) => {
      const { label, hint, unit } = leapFields[id];
      const found = conflicts.find(({ field }) => field === id);
      return (
        <NumberField
          key={id}
          hold={hold}
          field={id}
          rule={NUMBERS[id]}
          label={label}
          {...(hint !== undefined && { hint })}
          {...(unit !== undefined && !endsIn(hold.inputs[id], unit) && { unitLabel: unit })}
          fault={found ? describeConflict(found.conflict) : ''}
        />
      );
    });
  return (
    <>
      <h3>{words.height.title}</h3>
      <h4>{words.height.speak}</h4>
      {fields(['customers', 'prospects', 'speak', 'minutes'])}
      <h4>{words.height.open}</h4>
      {fields(['hours', 'days', 'peak', 'waiting'])}
      <h4>{words.height.people}</h4>
      {fields(['trained', 'equipped', 'empowered', 'able', 'week-hours', 'absence'])}
      <Known
        text={words.lost.known(figures.hired, figures.own)}
        ids={words.lost.rows}
        rows={rows}
      />
      {fields(['busy'])}
      <h4>{words.height.target}</h4>
      {fields(['target'])}
      <ChoiceField
        hold={hold}
        field="target-unit"
        label={words.unit.label}
        hint={words.unit.hint}
        choices={TARGET_UNITS.map((value) => ({ value, label: words.unit.choices[value] }))}
      />
      {fields(['share'])}
      <ChoiceField
        hold={hold}
        field="chats"
        label={words.chats.label}
        hint={words.chats.hint}
        choices={words.chats.choices
          .slice(0, chats)
          .map((label, index) => ({ value: String(index + 1), label }))}
      />
      <Known text={words.chats.known(figures.chats)} ids={words.chats.rows} rows={rows} />
    </>
  );
}

/** What is published beside a field, with its rows. */
function Known({ text, ids, rows }: { text: string; ids: readonly string[]; rows: RowAddresses }) {
  return (
    <p className="hint">
      {text} <RowLinks ids={ids} rows={rows} />
    </p>
  );
}

/** Whether the unit was typed with the number. */
function endsIn(text: string | undefined, unit: string): boolean {
  return text?.trimEnd().endsWith(unit) ?? false;
}

import { conflictText, leapFields, leapForm as words } from '../../../interface/tools/leap.ts';
import type { LeapAnswers } from '../../../tools/leap/answers.ts';
import { NUMBERS, TARGET_UNITS } from '../../../tools/leap/form.ts';
import type { LeapNumber } from '../../../tools/leap/form.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { NumberField } from '../NumberField.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  conflicts: LeapAnswers['conflicts'];
  /** How many chats at once have a factor. */
  chats: number;
}

/** The fields of the height: who may speak, when the firm is open, who may answer, and the reader's own target. */
export function HeightFields({ hold, conflicts, chats }: Props) {
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
          {...(unit !== undefined && { unitLabel: unit })}
          fault={found ? conflictText(found.conflict) : ''}
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
      {fields(['trained', 'equipped', 'empowered', 'able', 'week-hours', 'absence', 'busy'])}
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
    </>
  );
}

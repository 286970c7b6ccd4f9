import { useEffect, useState } from 'react';
import { onToolsChange, readKeptTool } from '../../../browser/tool-door.ts';
import { tabulateInputs } from '../../../charts/tools/return-inputs.ts';
import { typedNumber } from '../../../interface/tools/return-figures.ts';
import { returnText as words } from '../../../interface/tools/return.ts';
import { COMPLAINTS, COST, GUESS, WORTH } from '../../../tools/return/amounts.ts';
import type { Amount } from '../../../tools/return/amounts.ts';
import { ownStaffOf } from '../../../tools/return/from-leap.ts';
import { CURRENCY_LENGTH } from '../../../tools/return/form.ts';
import { amountsUsed } from '../../../tools/return/read-amounts.ts';
import type { CostBy, ReturnReading } from '../../../tools/return/read-amounts.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { TextField } from '../TextField.tsx';
import { ToolTable } from '../ToolFigure.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';
import { AmountField } from './AmountField.tsx';

interface Props {
  hold: ToolHold;
  reading: ReturnReading;
  currency: string;
}

/** The fields: what it costs, what a kept customer brings in, who complains, the reader's own guess. */
export function ReturnInputs({ hold, reading, currency }: Props) {
  // What holds while nothing is chosen shows as chosen.
  const chosen: ToolHold = {
    ...hold,
    inputs: { 'cost-by': 'hours', ranges: 'no', ...hold.inputs },
  };
  const used = amountsUsed(reading.costBy);
  const amounts = (group: readonly Amount[]) =>
    used
      .filter((amount) => group.includes(amount))
      .map((amount) => (
        <AmountField
          key={amount}
          hold={hold}
          amount={amount}
          reading={reading}
          currency={currency}
        />
      ));
  const { by } = words.cost;
  return (
    <>
      <ChoiceField
        hold={chosen}
        field="ranges"
        label={words.sure.label}
        hint={words.sure.hint}
        choices={words.sure.choices}
      />
      <TextField
        hold={hold}
        field="currency"
        label={words.currency.label}
        hint={words.currency.hint}
        longest={CURRENCY_LENGTH}
      />
      <h3>{words.cost.title}</h3>
      <FromLeap hold={hold} costBy={reading.costBy} />
      <ChoiceField hold={chosen} field="cost-by" label={by.label} choices={by.choices} />
      {amounts(COST)}
      <h3>{words.customer.title}</h3>
      {amounts(WORTH)}
      <h3>{words.complaints.title}</h3>
      <p className="hint">{words.complaints.hint}</p>
      {amounts(COMPLAINTS)}
      <h3>{words.guess.title}</h3>
      <p className="hint">{words.guess.hint}</p>
      {amounts(GUESS)}
      <div className="inputs-on-paper">
        <ToolTable table={tabulateInputs(reading, hold.inputs, currency)} />
      </div>
    </>
  );
}

/** People and hours from the leap tool, where this browser keeps them. */
function FromLeap({ hold, costBy }: { hold: ToolHold; costBy: CostBy }) {
  const [staff, setStaff] = useState<ReturnType<typeof ownStaffOf>>(null);
  useEffect(() => {
    const look = () => setStaff(ownStaffOf(readKeptTool('leap')));
    look();
    return onToolsChange(look);
  }, []);
  if (staff === null) return null;

  const people = String(staff.people);
  const hours = String(Number(staff.hoursEach.toFixed(2)));
  const part: Record<string, string> =
    costBy === 'hours' ? { people, 'hours-each': hours } : { people };
  const isUsed = Object.entries(part).every(([field, text]) => hold.inputs[field] === text);
  return (
    <div className="from-leap note">
      <p>{words.fromLeap.offer(typedNumber(staff.people), typedNumber(Number(hours)))}</p>
      {isUsed ? (
        <p>{words.fromLeap.used}</p>
      ) : (
        <button className="button quiet" type="button" onClick={() => hold.setMany(part)}>
          {words.fromLeap.use}
        </button>
      )}
    </div>
  );
}

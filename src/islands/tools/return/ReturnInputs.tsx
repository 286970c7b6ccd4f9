import { useEffect, useState } from 'react';
import { onToolsChange, readKeptTool } from '../../../browser/tool-door.ts';
import { tabulateInputs } from '../../../charts/tools/return-inputs.ts';
import { formatNumber } from '../../../interface/tools/numbers.ts';
import { returnText as words } from '../../../interface/tools/return.ts';
import { staffOf } from '../../../tools/leap/staff.ts';
import type { Amount } from '../../../tools/return/amounts.ts';
import { CURRENCY_LENGTH } from '../../../tools/return/form.ts';
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

const COST: Readonly<Record<CostBy, readonly Amount[]>> = {
  hours: ['people', 'hours-each', 'weeks', 'hour-cost', 'tools-cost'],
  year: ['people', 'person-cost', 'tools-cost'],
};

/** The fields: what it costs, what a customer leaves, who complains, the reader's own guess. */
export function ReturnInputs({ hold, reading, currency }: Props) {
  // What holds while nothing is chosen shows as chosen.
  const chosen: ToolHold = {
    ...hold,
    inputs: { 'cost-by': 'hours', ranges: 'no', ...hold.inputs },
  };
  const amounts = (list: readonly Amount[]) =>
    list.map((amount) => (
      <AmountField key={amount} hold={hold} amount={amount} reading={reading} currency={currency} />
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
      {amounts(COST[reading.costBy])}
      <h3>{words.customer.title}</h3>
      {amounts(['value', 'margin', 'years'])}
      <h3>{words.complaints.title}</h3>
      <p className="hint">{words.complaints.hint}</p>
      {amounts(['customers', 'complain'])}
      <h3>{words.guess.title}</h3>
      <p className="hint">{words.guess.hint}</p>
      {amounts(['kept-share', 'others'])}
      <div className="inputs-on-paper">
        <ToolTable table={tabulateInputs(reading, hold.inputs, currency)} />
      </div>
    </>
  );
}

/** People and hours from the leap tool, where this browser keeps them. */
function FromLeap({ hold, costBy }: { hold: ToolHold; costBy: CostBy }) {
  const [staff, setStaff] = useState<ReturnType<typeof staffOf>>(null);
  useEffect(() => {
    const look = () => setStaff(staffOf(readKeptTool('leap') ?? {}));
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
      <p>{words.fromLeap.offer(formatNumber(staff.people, 1), formatNumber(staff.hoursEach, 2))}</p>
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

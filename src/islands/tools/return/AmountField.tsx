import {
  amountTexts,
  rangeFaultText,
  returnText as words,
} from '../../../interface/tools/return.ts';
import type { Amount } from '../../../tools/return/amounts.ts';
import { AMOUNT_RULES, highField, lowField, RANGED } from '../../../tools/return/form.ts';
import type { RangeFault, ReturnReading } from '../../../tools/return/read-amounts.ts';
import { NumberField } from '../NumberField.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  amount: Amount;
  reading: ReturnReading;
  currency: string;
}

/** One amount: a number, or its low end, likely number and high end where ranges are asked for. */
export function AmountField({ hold, amount, reading, currency }: Props) {
  const { label, hint } = amountTexts[amount];
  const rule = AMOUNT_RULES[amount];
  const unit = { percent: '%', money: currency.trim() }[rule.unit as 'percent' | 'money'] ?? '';
  if (!reading.hasRanges || !RANGED.includes(amount)) {
    return (
      <NumberField
        hold={hold}
        field={amount}
        rule={rule}
        label={label}
        hint={hint}
        unitLabel={unit}
      />
    );
  }
  const fault = reading.rangeFaults[amount];
  const faultAt = (end: RangeEnd) => (fault && endOf(fault) === end ? rangeFaultText(fault) : '');
  const ends = { low: lowField(amount), likely: amount, high: highField(amount) } as const;
  return (
    <fieldset className="field range-field" aria-describedby={hint && `${amount}-range-hint`}>
      <legend>{unit === '' ? label : `${label} (${unit})`}</legend>
      {hint && (
        <p className="hint" id={`${amount}-range-hint`}>
          {hint}
        </p>
      )}
      <div className="range-ends">
        {(['low', 'likely', 'high'] as const).map((end) => (
          <NumberField
            key={end}
            hold={hold}
            field={ends[end]}
            rule={rule}
            label={words.ends[end]}
            fault={faultAt(end)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type RangeEnd = keyof typeof words.ends;

/** The field at which a fault is told. */
function endOf({ reason }: RangeFault): RangeEnd | null {
  switch (reason) {
    case 'low-above-high':
    case 'low-above-likely':
      return 'low';
    case 'high-below-likely':
      return 'high';
    case 'no-likely':
      return 'likely';
    case 'unreadable':
      // The field itself says so.
      return null;
  }
}

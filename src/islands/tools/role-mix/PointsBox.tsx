import { useState } from 'react';
import { mixText as words } from '../../../interface/tools/role-mix.ts';
import { numberFaultText } from '../../../interface/tools/numbers.ts';
import { pointsRule } from '../../../tools/role-mix/form.ts';
import { readNumber } from '../../../tools/typed-number.ts';

interface Props {
  id: string;
  label: string;
  /** As kept; `null` where nothing that can be read is. */
  points: number | null;
  isDisabled: boolean;
  onPoints: (points: number) => void;
}

/** Points as typed. They count when the field is left or Enter is pressed, so that no other role moves while digits are still missing. */
export function PointsBox({ id, label, points, isDisabled, onPoints }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState('');

  function finish() {
    if (draft === null) return;
    const reading = readNumber(draft, pointsRule);
    if (reading.ok) {
      onPoints(reading.value);
      setDraft(null);
      setFault('');
    } else if (reading.fault.reason === 'empty') {
      setDraft(null);
      setFault(points === null ? '' : words.notEmpty);
    } else {
      setFault(numberFaultText(reading.fault, pointsRule.unit));
    }
  }

  return (
    <>
      <input
        id={id}
        className="mix-points"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== '' || undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        disabled={isDisabled}
        value={draft ?? (points === null ? '' : String(points))}
        onChange={(event) => {
          setDraft(event.target.value);
          setFault('');
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
        }}
      />
      <p className="field-fault" id={`${id}-fault`} role="status">
        {fault}
      </p>
    </>
  );
}

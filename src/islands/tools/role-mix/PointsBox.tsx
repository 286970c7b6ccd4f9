import { useState } from 'react';
import { mixText as words } from '../../../interface/tools/role-mix.ts';
import { numberFaultText } from '../../../interface/tools/numbers.ts';
import { pointsRule, readPoints } from '../../../tools/role-mix/form.ts';

interface Props {
  id: string;
  label: string;
  /** As kept; `null` where nothing that can be read is. */
  points: number | null;
  isDisabled: boolean;
  onPoints: (points: number) => void;
}

/** What stands in the field and is not kept. */
interface Typed {
  draft: string | null;
  fault: string;
  /** Whether nothing was kept when it was typed. */
  isBlank: boolean;
}

/** Points as typed. They count when the field is left or Enter is pressed, so that no other role moves while digits are still missing. */
export function PointsBox({ id, label, points, isDisabled, onPoints }: Props) {
  const isBlank = points === null;
  const [typed, setTyped] = useState<Typed>({ draft: null, fault: '', isBlank });
  // What was typed before the mix was cleared or filled in by a button is gone with what stood there.
  const { draft, fault } = typed.isBlank === isBlank ? typed : { draft: null, fault: '' };

  function finish() {
    if (draft === null) return;
    const reading = readPoints(draft);
    if (reading.ok) {
      setTyped({ draft: null, fault: '', isBlank });
      onPoints(reading.value);
    } else if (reading.fault.reason === 'empty') {
      setTyped({ draft: null, fault: isBlank ? '' : words.notEmpty, isBlank });
    } else {
      setTyped({ draft, fault: numberFaultText(reading.fault, pointsRule.unit), isBlank });
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
        onChange={(event) => setTyped({ draft: event.target.value, fault: '', isBlank })}
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

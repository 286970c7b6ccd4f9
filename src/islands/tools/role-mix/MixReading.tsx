import { asksText, needText } from '../../../interface/tools/role-mix-reading.ts';
import {
  movedNumber,
  nameIn,
  pointsOf,
  shiftNumber,
  shiftValue,
} from '../../../interface/tools/role-mix.ts';
import type { NamedRole } from '../../../interface/tools/role-mix.ts';
import type { NumberItem } from '../../../interface/tools/number-item.ts';
import type { Shift } from '../../../tools/role-mix/shift.ts';
import { Numbers } from '../Numbers.tsx';
import { MixAsks } from './MixAsks.tsx';
import type { MixResult } from './read-result.ts';
import type { RoleMixProps } from './RoleMixIsland.tsx';
import { ServiceNeedPart } from './ServiceNeedPart.tsx';

/** The shift role by role, what it asks, and whether service is still enough. */
export function MixReading({
  tool,
  dimensions,
  leap,
  result: { shift, asks, need, mixes, servicePoints },
}: RoleMixProps & { result: MixResult }) {
  if (mixes.today === null && mixes.intended === null) return null;
  return (
    <>
      {shift && (
        <>
          <div className="mix-shifts">
            <h3>{asksText.shift}</h3>
            <Numbers items={shiftItems(tool.roles, shift)} />
          </div>
          <div className="mix-asking">
            <h3>{asksText.title}</h3>
            <MixAsks asks={asks} roles={tool.roles} dimensions={dimensions} />
          </div>
        </>
      )}
      <h3>{needText.title}</h3>
      <ServiceNeedPart need={need} servicePoints={servicePoints} leap={leap} />
    </>
  );
}

function shiftItems(roles: readonly NamedRole[], shift: Shift): NumberItem[] {
  return [
    ...shift.roles.map((role) => ({
      id: `shift-${role.role}`,
      label: shiftNumber.label(nameIn(roles, role.role)),
      value: shiftValue(role.points),
      formula: shiftNumber.formula,
      worked: shiftNumber.worked(role),
    })),
    {
      id: 'shift-moved',
      label: movedNumber.label,
      value: pointsOf(shift.moved),
      formula: movedNumber.formula,
      worked: movedNumber.worked(roles, shift),
    },
  ];
}

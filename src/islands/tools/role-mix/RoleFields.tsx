import { limitText, mixText as words } from '../../../interface/tools/role-mix.ts';
import type { MixRole } from '../../../model/tool-types.ts';
import { PointsBox } from './PointsBox.tsx';
import { RoleSlider } from './RoleSlider.tsx';
import type { MixControl } from './use-mix-control.ts';

/** One role of a mix: its points to type, its lock, and its slider. */
export function RoleFields({
  role: { id: roleId, name, about },
  at,
  control,
}: {
  role: MixRole;
  /** Position of the role. */
  at: number;
  control: MixControl;
}) {
  const { viewpoint, reading, mix, locks, stop } = control;
  const id = `${viewpoint}-${roleId}`;
  const isLocked = locks[at] === true;
  // One description serves both mixes.
  const described = ['today', roleId, 'about'].join('-');

  return (
    <div className="mix-role" data-role={at + 1}>
      <label htmlFor={id} className="mix-name">
        {name}
        <span className="visually-hidden"> {words.when[viewpoint]}</span>
      </label>
      <PointsBox
        id={`${id}-points`}
        label={words.typed(name, viewpoint)}
        points={pointsEntered(reading, mix, at)}
        isDisabled={isLocked}
        onPoints={(asked) => control.move(at, asked)}
      />
      <button
        type="button"
        className="button quiet mix-lock"
        aria-pressed={isLocked}
        aria-label={words.lockLabel(name, viewpoint)}
        disabled={reading.state === 'blank'}
        onClick={() => control.toggleLock(at)}
      >
        {words.lock}
      </button>
      <RoleSlider id={id} at={at} control={control} described={described} />
      {viewpoint === 'today' && (
        <p className="hint" id={described}>
          {about}
        </p>
      )}
      {stop?.role === at && <p className="mix-stop">{limitText(stop.limit, name, stop.most)}</p>}
    </div>
  );
}

/** The points that a role was given; `null` where none that can be read are. */
function pointsEntered(
  reading: MixControl['reading'],
  mix: MixControl['mix'],
  at: number,
): number | null {
  if (reading.state === 'blank') return null;
  return reading.state === 'broken' ? (reading.points[at] ?? null) : (mix[at] ?? 0);
}

import { overlaysAtMost } from '../../charts/look.ts';
import { result as words } from '../../interface/result.ts';
import type { OverlayGroup } from './Profile.tsx';

/** What can be laid over the profile, as checkboxes. */
export function Overlays({
  groups,
  chosen,
  onChoose,
}: {
  groups: readonly OverlayGroup[];
  chosen: readonly string[];
  onChoose: (id: string, isOn: boolean) => void;
}) {
  const isFull = chosen.length >= overlaysAtMost;
  return (
    <fieldset className="overlays">
      <legend>{words.profile.overlays}</legend>
      {groups.map(({ title, hint, series }) => (
        <div key={title} className="overlay-group">
          <p className="kicker">{title}</p>
          {series.map(({ id, label }) => {
            const isOn = chosen.includes(id);
            return (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  checked={isOn}
                  disabled={isFull && !isOn}
                  onChange={(event) => onChoose(id, event.target.checked)}
                />{' '}
                {label}
              </label>
            );
          })}
          {hint && <p className="hint">{hint}</p>}
        </div>
      ))}
      {isFull && <p className="hint">{words.profile.overlayLimit(overlaysAtMost)}</p>}
    </fieldset>
  );
}

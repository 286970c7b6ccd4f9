import { useLayoutEffect, useRef } from 'react';
import {
  brokenText,
  limitText,
  mixText as words,
  othersText,
} from '../../../interface/tools/role-mix.ts';
import type { MixRole } from '../../../model/tool-types.ts';
import { evenMix } from '../../../tools/role-mix/share.ts';
import type { Mix } from '../../../tools/role-mix/share.ts';
import { useSettled } from '../use-settled.ts';
import { RoleFields } from './RoleFields.tsx';
import type { MixControl } from './use-mix-control.ts';

interface Props {
  roles: readonly MixRole[];
  control: MixControl;
  /** Today's mix, for a copy; `null` where there is none, or this is it. */
  copied: Mix | null;
  /** Whether the result already says where the roles of this mix are. */
  isSaidElsewhere: boolean;
}

/** One mix: four sliders that share a hundred points. */
export function MixFields({ roles, control, copied, isSaidElsewhere }: Props) {
  const { viewpoint, reading, mix, stop, moved } = control;
  const said = [
    stop && limitText(stop.limit, roles[stop.role]?.name ?? '', stop.most),
    moved !== null && !isSaidElsewhere && othersText(roles, viewpoint, mix, moved),
  ];

  return (
    <fieldset className="mix" data-state={reading.state}>
      <legend>
        <h3>{words.titles[viewpoint]}</h3>
      </legend>
      <p className="hint">{words.leads[viewpoint]}</p>
      {reading.state === 'broken' && (
        <p className="problem">{brokenText.text(viewpoint, reading)}</p>
      )}
      {roles.map((role, index) => (
        <RoleFields key={role.id} role={role} at={index} control={control} />
      ))}
      <MixActions control={control} copied={copied} roles={roles.length} />
      <p className="visually-hidden" role="status">
        {useSettled(said.filter(Boolean).join(' '))}
      </p>
    </fieldset>
  );
}

function MixActions({
  control,
  copied,
  roles,
}: {
  control: MixControl;
  copied: Mix | null;
  roles: number;
}) {
  const { viewpoint, reading, mix, cleared } = control;
  const box = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  // The button that was pressed is gone, and the keyboard would start again at the top of the page.
  useLayoutEffect(() => {
    if (!hasActed.current) return;
    hasActed.current = false;
    box.current?.querySelector('button')?.focus();
  }, [reading.state]);

  const offer = (label: string, act: () => void, isQuiet = true) => (
    <button
      type="button"
      className={isQuiet ? 'button quiet' : 'button'}
      key={label}
      onClick={() => {
        hasActed.current = true;
        act();
      }}
    >
      {label}
    </button>
  );

  const even = evenMix(roles);
  return (
    <div className="mix-actions" ref={box}>
      {reading.state === 'blank' && <p className="hint">{words.blank}</p>}
      <div className="row">
        {reading.state === 'blank' && [
          copied && offer(words.copy, () => control.put(copied), false),
          offer(words.even(even), () => control.put(even)),
          cleared && offer(words.restore(cleared), () => control.put(cleared)),
        ]}
        {reading.state === 'broken' && offer(brokenText.mend(mix), () => control.put(mix), false)}
        {reading.state !== 'blank' && offer(words.clear(viewpoint), control.clear)}
      </div>
    </div>
  );
}

import { useMemo } from 'react';
import type { WarningRow } from '../../../interface/tools/role-mix-reading.ts';
import type { RoleMixTool } from '../../../model/tool-types.ts';
import { makeForm } from '../../../tools/role-mix/form.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import type { NextPlay } from '../NextPlays.tsx';
import type { ToolAddresses } from '../ToolKeep.tsx';
import { useToolInputs } from '../use-tool-inputs.ts';
import { RoleMix } from './RoleMix.tsx';

/** What the page hands over; all addresses with the base. */
export interface RoleMixProps {
  tool: RoleMixTool;
  /** The plays that the tool may name, without their reasons. */
  plays: readonly Omit<NextPlay, 'why'>[];
  /** In the model's order. */
  dimensions: readonly { id: string; name: string; address: string }[];
  /** Rows of evidence that warnings go back to, by id. */
  rows: Readonly<Record<string, WarningRow>>;
  /** Of the leap tool. */
  leap: string;
  addresses: ToolAddresses;
}

/** The role mix: a hundred points over four roles, today and intended. */
export function RoleMixIsland(props: RoleMixProps) {
  return (
    <ErrorBoundary>
      <Loaded {...props} />
    </ErrorBoundary>
  );
}

function Loaded(props: RoleMixProps) {
  const form = useMemo(() => makeForm(props.tool), [props.tool]);
  const hold = useToolInputs(form);
  return <RoleMix {...props} form={form} hold={hold} />;
}

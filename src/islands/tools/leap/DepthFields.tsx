import { leapForm as words } from '../../../interface/tools/leap.ts';
import type { LeapTool } from '../../../model/tool-types.ts';
import { DONT_KNOW, KNOWN, MONITORED, MONITORING, knownField } from '../../../tools/leap/form.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';

interface Props {
  /** With what the reader's placing suggests. */
  hold: ToolHold;
  tool: LeapTool;
  /** Said where something of it comes from the reader's placing; empty where nothing does. */
  note: string;
}

/** The fields of the depth: how well each side of the customers is known, and whether anybody reads. */
export function DepthFields({ hold, tool, note }: Props) {
  const known = ([...KNOWN, DONT_KNOW] as const).map((value) => ({
    value,
    label: words.known[value],
  }));
  const monitored = ([...MONITORED, DONT_KNOW] as const).map((value) => ({
    value,
    label: words.monitoring.choices[value],
  }));
  return (
    <>
      <h3>{words.depth.title}</h3>
      <p>{words.depth.lead}</p>
      {note !== '' && <p className="note">{note}</p>}
      {tool.knowledge.map(({ id, name, about }) => (
        <ChoiceField
          key={id}
          hold={hold}
          field={knownField(id)}
          label={name}
          hint={about}
          choices={known}
        />
      ))}
      <ChoiceField
        hold={hold}
        field={MONITORING}
        label={words.monitoring.label}
        choices={monitored}
      />
    </>
  );
}

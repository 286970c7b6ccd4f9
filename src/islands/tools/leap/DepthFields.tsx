import { useRef } from 'react';
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
  /** Makes all that is suggested part of the inputs; `null` where it is. */
  use: (() => void) | null;
}

/** The fields of the depth: how well each side of the customers is known, and whether anybody reads. */
export function DepthFields({ hold, tool, note, use }: Props) {
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
      {note !== '' && <Suggested note={note} use={use} />}
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

/** What is suggested, and the way to use it as it is. */
function Suggested({ note, use }: { note: string; use: Props['use'] }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div className="note" tabIndex={-1} ref={box}>
      <p>{note}</p>
      {use && (
        <>
          <p>{words.suggested.open}</p>
          <button
            className="button quiet"
            type="button"
            onClick={() => {
              use();
              // The button goes, and focus does not go with it.
              box.current?.focus();
            }}
          >
            {words.suggested.use}
          </button>
        </>
      )}
    </div>
  );
}

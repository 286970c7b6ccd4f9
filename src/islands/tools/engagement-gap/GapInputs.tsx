import { gapText } from '../../../interface/tools/engagement-gap.ts';
import type { EngagementGapTool } from '../../../model/tool-types.ts';
import {
  NAME_LENGTH,
  failingField,
  leaderField,
  marks,
  nameField,
  secondChoices,
  secondField,
} from '../../../tools/engagement-gap/form.ts';
import type { ViewpointNumber } from '../../../tools/engagement-gap/form.ts';
import { hasGap } from '../../../tools/engagement-gap/gaps.ts';
import type { GapReading } from '../../../tools/engagement-gap/reading.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { TextField } from '../TextField.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';
import { Questionnaire } from './Questionnaire.tsx';
import { RatingGrid } from './RatingGrid.tsx';
import { SurveyImport } from './SurveyImport.tsx';

/** What every part of the tool is shown from. */
export interface GapParts {
  tool: EngagementGapTool;
  hold: ToolHold;
  /** Of the viewpoints. */
  names: Readonly<Record<ViewpointNumber, string>>;
  reading: GapReading;
}

/** The ratings, the failings, the second viewpoint and the questionnaire. */
export function GapInputs({ tool, hold, names, reading }: GapParts) {
  return (
    <>
      <h3>{gapText.wants.title}</h3>
      <p>{gapText.wants.lead}</p>
      <NameField hold={hold} viewpoint={1} />
      <RatingGrid hold={hold} viewpoint={reading.first} name={names[1]} />
      <h3>{gapText.failings.title}</h3>
      <p>{gapText.failings.lead}</p>
      <div className="failings">
        {tool.failings.map(({ id, name, sign }) => (
          <ChoiceField
            key={id}
            hold={hold}
            field={failingField(id)}
            label={name}
            hint={sign}
            choices={marks.map((mark) => ({ value: mark, label: gapText.failings.marks[mark] }))}
          />
        ))}
      </div>
      <SecondView tool={tool} hold={hold} names={names} reading={reading} />
    </>
  );
}

function NameField({ hold, viewpoint }: { hold: ToolHold; viewpoint: ViewpointNumber }) {
  return (
    <TextField
      hold={hold}
      field={nameField(viewpoint)}
      label={gapText.name}
      longest={NAME_LENGTH}
      placeholder={gapText.defaults[viewpoint]}
    />
  );
}

/** What stands there as long as nothing is chosen shows as chosen. */
function withDefault(hold: ToolHold, field: string, value: string): ToolHold {
  return { ...hold, inputs: { [field]: value, ...hold.inputs } };
}

function SecondView({ tool, hold, names, reading: { first, second, leader } }: GapParts) {
  const { title, lead, choice, choices } = gapText.second;
  return (
    <>
      <h3>{title}</h3>
      <p>{lead}</p>
      <ChoiceField
        hold={withDefault(hold, secondField, 'none')}
        field={secondField}
        label={choice}
        choices={secondChoices.map((value) => ({ value, label: choices[value] }))}
      />
      {second && <NameField hold={hold} viewpoint={2} />}
      {second?.source === 'hand' && <RatingGrid hold={hold} viewpoint={second} name={names[2]} />}
      {second?.source === 'survey' && <SurveyImport tool={tool} hold={hold} />}
      {second && hasGap(second) && hasGap(first) && (
        <ChoiceField
          hold={withDefault(hold, leaderField, String(leader.number))}
          field={leaderField}
          label={gapText.leader.label}
          hint={gapText.leader.hint}
          choices={([1, 2] as const).map((number) => ({
            value: String(number),
            label: names[number],
          }))}
        />
      )}
      <Questionnaire tool={tool} />
    </>
  );
}

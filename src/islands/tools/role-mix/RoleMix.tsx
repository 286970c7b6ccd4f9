import { mixFigure } from '../../../charts/tools/role-mix.ts';
import {
  nearlyAllWarning,
  playReason,
  shortWarning,
  warningText,
} from '../../../interface/tools/role-mix-reading.ts';
import {
  boardText,
  mixText as words,
  nameIn,
  resultText,
} from '../../../interface/tools/role-mix.ts';
import { hoursField, hoursRule } from '../../../tools/role-mix/form.ts';
import type { ToolForm } from '../../../tools/form.ts';
import { withReasons } from '../NextPlays.tsx';
import { NumberField } from '../NumberField.tsx';
import { ToolFigure } from '../ToolFigure.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import { useSettled } from '../use-settled.ts';
import type { ToolHold } from '../use-tool-inputs.ts';
import { MixFields } from './MixFields.tsx';
import { MixReading } from './MixReading.tsx';
import { MixWarnings } from './MixWarnings.tsx';
import { readResult } from './read-result.ts';
import type { MixResult } from './read-result.ts';
import type { RoleMixProps } from './RoleMixIsland.tsx';
import { useMixControl } from './use-mix-control.ts';
import { useReplyHours } from './use-reply-hours.ts';

/** The tool with its inputs: two mixes, what they come to, and what next. */
export function RoleMix(props: RoleMixProps & { form: ToolForm; hold: ToolHold }) {
  const { tool, dimensions, addresses, form, hold, rows } = props;
  const { roles } = tool;
  const reply = useReplyHours();
  const ids = dimensions.map(({ id }) => id);
  const result = readResult(tool, hold.inputs, ids, reply);
  const { read, mixes, shift, short } = result;
  const mostAsked = result.mostAsked && nameIn(dimensions, result.mostAsked.dimension);
  const figure = mixFigure(roles, mixes);
  const warnings = [
    ...result.nearlyAll.map((found) => nearlyAllWarning(roles, found, tool.nearlyAll, rows)),
    ...(short === null ? [] : [shortWarning(short)]),
  ];

  return (
    <ToolFrame
      hold={hold}
      form={form}
      example={tool.example}
      inputs={<Inputs {...props} result={result} />}
      sentence={resultText(roles, read.today, read.intended, shift, mostAsked)}
      isEmpty={Object.keys(hold.inputs).length === 0}
      next={withReasons(
        props.plays,
        result.plays.map((chosen) => ({
          play: chosen.play,
          why: playReason(roles, dimensions, chosen),
        })),
      )}
      board={shift && boardText(roles, shift, mostAsked, short?.shortPoints ?? 0)}
      addresses={addresses}
    >
      <p className="visually-hidden" role="status">
        {useSettled(alarms(props, result))}
      </p>
      <MixWarnings warnings={warnings} rows={rows} />
      {figure && <ToolFigure {...figure} />}
      <MixReading {...props} result={result} />
    </ToolFrame>
  );
}

/** What is read out when a warning comes up. */
function alarms({ tool }: RoleMixProps, { nearlyAll, short }: MixResult): string {
  return [
    ...nearlyAll.map((found) => warningText.nearlyAll(tool.roles, found)),
    ...(short === null ? [] : [warningText.short]),
  ].join(' ');
}

function Inputs({
  tool,
  hold,
  result: { read, mixes, isEveryMixSaid },
}: RoleMixProps & { hold: ToolHold; result: MixResult }) {
  const today = useMixControl(tool, hold, 'today', read.today);
  const intended = useMixControl(tool, hold, 'intended', read.intended);
  return (
    <>
      <MixFields
        roles={tool.roles}
        control={today}
        copied={null}
        isSaidElsewhere={isEveryMixSaid}
      />
      <MixFields
        roles={tool.roles}
        control={intended}
        copied={mixes.today}
        isSaidElsewhere={isEveryMixSaid}
      />
      <div className={hold.inputs[hoursField] === undefined ? 'mix-no-hours' : undefined}>
        <NumberField
          hold={hold}
          field={hoursField}
          rule={hoursRule}
          label={words.hours.label}
          hint={words.hours.hint}
          unitLabel={words.hours.unit}
        />
      </div>
    </>
  );
}

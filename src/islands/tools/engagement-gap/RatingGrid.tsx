import { gapText, openText } from '../../../interface/tools/engagement-gap.ts';
import type { Want } from '../../../model/tool-types.ts';
import { ratingChoices, ratingField, sides } from '../../../tools/engagement-gap/form.ts';
import type { Side } from '../../../tools/engagement-gap/form.ts';
import { countOpen } from '../../../tools/engagement-gap/gaps.ts';
import type { Viewpoint, WantView } from '../../../tools/engagement-gap/gaps.ts';
import type { ToolHold } from '../use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  viewpoint: Viewpoint;
  /** Of the viewpoint. */
  name: string;
}

/** All ratings of a viewpoint, a row for each want. */
export function RatingGrid({ hold, viewpoint, name }: Props) {
  const { wants } = viewpoint;
  return (
    <div className="rating-grid" role="group" aria-label={name}>
      <div className="rating-head" aria-hidden="true">
        {sides.map((side) => (
          <p key={side}>
            <strong>{gapText.sides[side]}</strong>
            <span>{gapText.scale[side]}</span>
          </p>
        ))}
      </div>
      <ol>
        {wants.map((view) => (
          <RatingRow key={view.want.id} hold={hold} viewpoint={viewpoint} view={view} />
        ))}
      </ol>
      <p className="hint">{openText(countOpen(viewpoint), wants.length * sides.length)}</p>
    </div>
  );
}

function RatingRow({
  hold,
  viewpoint: { number },
  view: { want, number: listed },
}: Pick<Props, 'hold' | 'viewpoint'> & { view: WantView }) {
  const fields = sides.map((side) => ratingField(number, want.id, side));
  const isRated = fields.some((field) => hold.inputs[field] !== undefined);
  return (
    <li className="rating-row">
      <p className="rating-name">
        <span className="rating-number">{listed}</span> <span>{want.name}</span>
      </p>
      {sides.map((side, index) => (
        <RatingChoice key={side} hold={hold} field={fields[index]!} want={want} side={side} />
      ))}
      <button
        type="button"
        className="rating-clear"
        aria-label={gapText.clear(want.name)}
        disabled={!isRated}
        onClick={() => hold.setMany(Object.fromEntries(fields.map((field) => [field, ''])))}
      >
        {gapText.clearShort}
      </button>
    </li>
  );
}

function RatingChoice({
  hold,
  field,
  want,
  side,
}: {
  hold: ToolHold;
  field: string;
  want: Want;
  side: Side;
}) {
  return (
    <fieldset className="rating">
      <legend>
        <span className="visually-hidden">{want.name}: </span>
        {gapText.sides[side]}
        <span className="visually-hidden"> ({gapText.scale[side]})</span>
      </legend>
      {ratingChoices.map((value) => (
        <label key={value} className="rating-choice">
          <input
            type="radio"
            name={field}
            value={value}
            checked={hold.inputs[field] === value}
            onChange={() => hold.set(field, value)}
          />
          {value === 'dont-know' ? (
            <>
              <span aria-hidden="true">{gapText.dontKnowShort}</span>
              <span className="visually-hidden">{gapText.dontKnow}</span>
            </>
          ) : (
            <span>{value}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

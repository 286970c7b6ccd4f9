import { useMemo } from 'react';
import { gapShown } from '../../charts/room-strip.ts';
import type { StripQuestion as StripData } from '../../charts/room-strip.ts';
import { figuresText } from '../../interface/workshop/figures.ts';
import type { Model } from '../../model/types.ts';
import type { DimensionFigures } from '../../room/figures.ts';
import { alignDimensions } from '../../room/room-change.ts';
import type { RevealViewProps } from './RevealView.tsx';
import { StripQuestion } from './StripQuestion.tsx';

interface Props extends Pick<RevealViewProps, 'model' | 'roles' | 'size' | 'onCanvas'> {
  figures: DimensionFigures;
  /** `null` where nothing is compared. */
  before: DimensionFigures | null;
}

/** The questions of a dimension, one below the other. */
export function DimensionReveal({ model, roles, figures, before, size, onCanvas }: Props) {
  const questions = useMemo(() => lineUp(model, figures, before), [model, figures, before]);
  return (
    <>
      {questions.map(({ stem, data }) => (
        <StripQuestion
          key={data.after.question}
          model={model}
          roles={roles}
          question={data}
          stem={stem}
          name={figuresText.pictureName([figures.dimension, data.after.question])}
          size={size}
          onCanvas={onCanvas}
        />
      ))}
    </>
  );
}

interface Line {
  stem: string;
  data: StripData;
}

function lineUp(model: Model, figures: DimensionFigures, before: DimensionFigures | null): Line[] {
  const pairs = before ? alignDimensions(before, figures) : {};
  const shown = figures.questions.map((question) => pairs[question.question]?.after ?? question);
  const gaps = shown.map((question) => gapShown(model, question));
  const widest = Math.max(...gaps);
  const isAlone = gaps.filter((gap) => gap === widest).length === 1;
  const stems = new Map(
    model.dimensions.flatMap(({ questions }) => questions).map(({ id, stem }) => [id, stem]),
  );
  return shown.map((after, index) => ({
    stem: stems.get(after.question) ?? '',
    data: {
      after,
      before: pairs[after.question]?.before ?? null,
      isWidest: widest > 0 && isAlone && gaps[index] === widest && gaps.length > 1,
    },
  }));
}

import {
  differenceNumbers,
  gapNumbers,
  medianNumber,
} from '../../../interface/tools/engagement-gap-numbers.ts';
import { gapText } from '../../../interface/tools/engagement-gap.ts';
import type { NumberItem } from '../../../interface/tools/number-item.ts';
import { sides } from '../../../tools/engagement-gap/form.ts';
import type { WantView } from '../../../tools/engagement-gap/gaps.ts';
import { listRatings, middleOf } from '../../../tools/engagement-gap/ratings.ts';
import { Numbers } from '../Numbers.tsx';
import type { GapParts } from './GapInputs.tsx';

/** Every number that is shown, with how it came about. */
export function GapNumbers({
  reading: { leader, other, second, sorted, otherSorted, differences },
  names,
}: GapParts) {
  const groups = [
    { title: gapText.numbers.gaps(names[leader.number]), items: gapNumbers(sorted) },
    ...(other
      ? [
          {
            title: gapText.numbers.gaps(names[other.number]),
            items: gapNumbers(otherSorted).map((item) => ({ ...item, id: `other-${item.id}` })),
          },
        ]
      : []),
    { title: gapText.numbers.medians(names[2]), items: medians(second?.wants ?? []) },
    { title: gapText.numbers.differences, items: differenceNumbers(differences) },
  ];
  return (
    <details className="gap-numbers">
      <summary>{gapText.how}</summary>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <section key={title} aria-label={title}>
            <h4>{title}</h4>
            <Numbers items={items} />
          </section>
        ))}
    </details>
  );
}

function medians(wants: readonly WantView[]): NumberItem[] {
  return wants.flatMap((view) =>
    sides.flatMap((side) => {
      const rating = view[side];
      if (rating.kind !== 'known' || rating.spread === null) return [];
      const { counts } = rating.spread;
      return [
        medianNumber(
          `median-${view.want.id}-${side}`,
          gapText.numbers.asked(view.want.name, side),
          rating.spread,
          { ratings: listRatings(counts), middle: middleOf(counts) },
        ),
      ];
    }),
  );
}

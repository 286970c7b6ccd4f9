import type { NumberItem } from '../../../interface/tools/number-item.ts';
import { needText as words } from '../../../interface/tools/role-mix-reading.ts';
import type { NoServiceNeed, ServiceNeed } from '../../../tools/role-mix/service-need.ts';
import { Numbers } from '../Numbers.tsx';

/** Whether the intended service is enough for the replies, or what it would take to say. */
export function ServiceNeedPart({
  need,
  servicePoints,
  leap,
}: {
  /** `null` where the leap tool has no inputs that tell. */
  need: ServiceNeed | NoServiceNeed | 'made-up' | null;
  /** Of today; `null` where there is no such mix. */
  servicePoints: number | null;
  /** Address of the leap tool. */
  leap: string;
}) {
  if (need === null) {
    return (
      <p>
        {words.noLeap} <a href={leap}>{words.toLeap}</a>.
      </p>
    );
  }
  if (need === 'made-up') {
    return (
      <p>
        {words.madeUp} <a href={leap}>{words.toLeap}</a>.
      </p>
    );
  }
  const source = (
    <p className="hint">
      {words.fromLeap} <a href={leap}>{words.leap}</a>.
    </p>
  );
  if (typeof need === 'string') {
    return (
      <>
        <p>{words.none[need]}</p>
        {source}
      </>
    );
  }
  return (
    <>
      <p>{words.answer(need)}</p>
      {source}
      <div className="mix-need">
        <Numbers items={itemsOf(need, servicePoints ?? 0)} />
      </div>
    </>
  );
}

function itemsOf(need: ServiceNeed, servicePoints: number): NumberItem[] {
  const { number, shortNumber } = words;
  const items: NumberItem[] = [
    {
      id: 'service-needed',
      label: number.label,
      value: number.value(need),
      formula: number.formula[need.basis],
      worked: number.worked(need, servicePoints),
      note: number.note,
    },
  ];
  if (need.shortPoints === 0) return items;
  return [
    ...items,
    {
      id: 'service-short',
      label: shortNumber.label,
      value: shortNumber.value(need),
      formula: shortNumber.formula,
      worked: shortNumber.worked(need),
    },
  ];
}

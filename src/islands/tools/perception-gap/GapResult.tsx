import { useMemo } from 'react';
import { drawGaps } from '../../../charts/tools/perception-gap.ts';
import { evidenceText } from '../../../interface/evidence.ts';
import {
  describeChart,
  gapText,
  listSides,
  signed,
  workLean,
  workOff,
  workSides,
} from '../../../interface/tools/perception-gap.ts';
import type { NumberItem } from '../../../interface/tools/number-item.ts';
import type { GuessReading, PatternReading } from '../../../tools/perception-gap/reading.ts';
import { Numbers } from '../Numbers.tsx';
import { ToolFigure } from '../ToolFigure.tsx';
import type { FindingAnswer } from './parts.ts';

interface Props {
  /** Those whose answer is open. */
  readings: readonly GuessReading[];
  pattern: PatternReading | null;
  /** Finding id to name. */
  names: Readonly<Record<string, string>>;
  answers: ReadonlyMap<string, FindingAnswer>;
}

/** The guesses whose answer is open, on one scale and in numbers that open to how they came about. */
export function GapResult({ readings, pattern, names, answers }: Props) {
  const key = readings.map(({ id, guess }) => `${id} ${guess}`).join();
  // A chart that is the same is not drawn again.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const { chart, table } = useMemo(() => drawGaps(readings, names), [key, names]);
  if (!pattern) return null;
  return (
    <>
      <ToolFigure chart={chart} sentence={describeChart(readings, names)} table={table} />
      {listCautions(readings, answers).map((caution) => (
        <p className="hint" key={caution}>
          {evidenceText.caution(caution)}
        </p>
      ))}
      <Numbers items={listNumbers({ readings, pattern, names, answers })} />
    </>
  );
}

/** What has to be known of the rows that are open, each caution once. */
function listCautions(
  readings: readonly GuessReading[],
  answers: ReadonlyMap<string, FindingAnswer>,
): string[] {
  const cautions = readings.map(({ id }) => answers.get(id)?.caution ?? '');
  return [...new Set(cautions)].filter(Boolean);
}

function listNumbers({
  readings,
  pattern,
  names,
  answers,
}: Props & { pattern: PatternReading }): NumberItem[] {
  const words = gapText.numbers;
  const rowsOf = (id: string) => {
    const row = answers.get(id)?.row;
    return row ? [{ id: row.id, address: row.address }] : [];
  };
  return [
    {
      id: 'sides',
      label: words.sides,
      value: listSides(pattern.counts),
      formula: words.sidesFormula,
      worked: workSides(readings, names),
    },
    ...readings.flatMap((reading) => {
      const name = names[reading.id] ?? '';
      const off: NumberItem = {
        id: `${reading.id}-off`,
        label: words.off(name),
        value: signed(reading.off),
        formula: words.offFormula,
        worked: workOff(reading),
        evidence: rowsOf(reading.id),
      };
      if (!reading.lean) return [off];
      const lean: NumberItem = {
        id: `${reading.id}-lean`,
        label: words.lean(name),
        value: words.leans[reading.lean.to],
        formula: words.leanFormula,
        worked: workLean(reading),
        evidence: rowsOf(reading.id),
      };
      return [off, lean];
    }),
  ];
}

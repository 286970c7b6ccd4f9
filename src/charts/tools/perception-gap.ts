import { gapText, signed } from '../../interface/tools/perception-gap.ts';
import type { GuessReading } from '../../tools/perception-gap/reading.ts';
import type { ToolChart } from '../tool-chart.ts';

/** The guesses beside what was found, as a chart and as a table. */
export interface GapChart {
  chart: ToolChart;
  table: { caption: string; head: string[]; rows: string[][] };
}

/**
 * The guesses beside what was found, a line for each.
 *
 * @param readings those whose answer is open; nothing of another finding is drawn
 * @param names of the findings, by id
 */
export function drawGaps(
  readings: readonly GuessReading[],
  names: Readonly<Record<string, string>>,
): GapChart {
  const { axis, series, caption, head, notSeen } = gapText.chart;
  const nameOf = ({ id }: GuessReading) => names[id] ?? id;
  return {
    chart: {
      kind: 'dumbbell',
      axis: { title: axis, min: 0, max: 100, step: 20, unit: '%' },
      series: [...series],
      rows: readings.map((reading) => ({
        label: nameOf(reading),
        values: [reading.guess, reading.consumers, reading.executives],
      })),
    },
    table: {
      caption,
      head: [...head],
      rows: readings.map((reading) => [
        nameOf(reading),
        `${reading.guess}%`,
        `${reading.consumers}%`,
        reading.executives === null ? notSeen : `${reading.executives}%`,
        signed(reading.off),
      ]),
    },
  };
}

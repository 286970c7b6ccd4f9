/** A profile as settings for Chart.js. */
import type { ChartInk, ProfileConfiguration, ProfileDataset } from './draw.ts';
import { seriesLooks } from './look.ts';
import type { ProfileChart } from './profile.ts';

/**
 * The settings of a profile for Chart.js; the first series lies on top.
 *
 * @param isAnimated false draws every state at once
 */
export function configureProfile(
  chart: ProfileChart,
  ink: ChartInk,
  isAnimated: boolean,
): ProfileConfiguration {
  const looks = seriesLooks(chart.series);
  const datasets = chart.series.map(({ label, points }, index): ProfileDataset => {
    const look = looks[index]!;
    const colour = ink.series[index] ?? ink.text;
    const isFirst = index === 0;
    return {
      label,
      data: points.map(({ level }) => level),
      order: index,
      borderColor: colour,
      borderWidth: isFirst ? 3 : 2,
      borderDash: look.dash,
      borderJoinStyle: 'round',
      spanGaps: false,
      pointStyle: look.shape,
      pointRadius: isFirst ? 6 : 5,
      pointBackgroundColor: isFirst ? colour : ink.paper,
      pointBorderColor: colour,
      pointBorderWidth: 2,
    };
  });
  return {
    type: 'radar',
    data: { labels: chart.dimensions.map(({ name }) => name), datasets },
    options: {
      animation: isAnimated ? { duration: 400 } : false,
      // Nothing on the canvas answers to the pointer: the table beside it has every number.
      events: [],
      responsive: true,
      maintainAspectRatio: true,
      scales: {
        r: {
          min: 0,
          max: chart.stages.length,
          angleLines: { color: ink.grid },
          grid: { color: ink.grid },
          ticks: {
            stepSize: 1,
            color: ink.softText,
            backdropColor: ink.paper,
            font: { family: ink.fontFamily, size: ink.fontSize },
            callback: (value) => (Number(value) === 0 ? '' : String(value)),
          },
          pointLabels: {
            color: ink.text,
            font: { family: ink.fontFamily, size: ink.fontSize, weight: 600 },
          },
        },
      },
    },
  };
}

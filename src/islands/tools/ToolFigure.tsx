import type { ChartTable, ToolChart } from '../../charts/tool-chart.ts';
import { frameText as words } from '../../interface/tools/frame.ts';
import { ToolCanvas } from './ToolCanvas.tsx';

interface Props {
  chart: ToolChart;
  /** What the chart shows. */
  sentence: string;
  table: ChartTable;
}

/** A chart of something that the reader changes, the sentence that it shows, and the same as a table. */
export function ToolFigure({ chart, sentence, table }: Props) {
  return (
    <figure className="tool-figure">
      <figcaption>{sentence}</figcaption>
      <ToolCanvas chart={chart} label={sentence} />
      <details className="figure-table">
        <summary>{words.table}</summary>
        <ToolTable table={table} />
      </details>
    </figure>
  );
}

/** A table whose rows have their head in the first cell; wide ones scroll by themselves. */
export function ToolTable({ table: { caption, head, rows } }: { table: ChartTable }) {
  return (
    // A region that scrolls has to be reached by the keyboard.

    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th scope="col" key={index}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

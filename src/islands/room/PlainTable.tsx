import type { ChartTable } from '../../charts/tool-chart.ts';

/** A table on a page: a wide one scrolls by itself, and is reached by the keyboard. */
export function ScrollingTable({ table }: { table: ChartTable }) {
  return (
    <div className="table-scroll" role="region" aria-label={table.caption} tabIndex={0}>
      <PlainTable table={table} />
    </div>
  );
}

/** A table that is only read out: nothing in it takes the focus. */
export function PlainTable({ table: { caption, head, rows } }: { table: ChartTable }) {
  return (
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
  );
}

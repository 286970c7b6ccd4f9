import { useState } from 'react';
import { wholeAddress } from '../../browser/address.ts';
import { nowIso } from '../../browser/clock.ts';
import { offerDownload } from '../../browser/download.ts';
import { printPage } from '../../browser/print.ts';
import {
  makePlanCalendarWords,
  makePlanTextWords,
  planExportText as words,
  planTableWords,
} from '../../interface/plan.ts';
import { momentText } from '../../interface/saved.ts';
import type { PlanLine } from '../../sharing/plan-lines.ts';
import { fitsSheet } from '../../sharing/plan-sheet.ts';
import { writePlanText } from '../../sharing/plan-text.ts';

interface Props {
  lines: readonly PlanLine[];
  /** The firm, brand or market; empty where none is named. */
  unit: string;
  fileAddress: string;
}

type Ending = Parameters<typeof words.fileName>[1];

const mimes: Record<Ending, string> = {
  md: 'text/markdown',
  csv: 'text/csv',
  ics: 'text/calendar',
};

/** The plan as files, and on paper. What writes a table or a calendar is loaded when it is asked for. */
export function PlanExports({ lines, unit, fileAddress }: Props) {
  const [said, setSaid] = useState('');
  const undated = lines.filter(({ entry }) => entry.date === '').map(({ title }) => title);
  const hasDates = undated.length < lines.length;

  const save = async (ending: Ending) => {
    const now = nowIso();
    const name = words.fileName(now.slice(0, 10), ending);
    try {
      offerDownload(name, mimes[ending], await write(ending, withWholeAddresses(lines), unit, now));
      setSaid(words.done(name));
    } catch {
      setSaid(words.failed);
    }
  };

  const button = (ending: Ending, label: string) => (
    <button className="button quiet" type="button" onClick={() => void save(ending)}>
      {label}
    </button>
  );

  return (
    <section className="plan-exports stack" aria-labelledby="plan-exports">
      <h2 id="plan-exports">{words.title}</h2>
      <p>{words.lead}</p>
      <div className="row">
        <button className="button" type="button" onClick={printPage}>
          {words.print}
        </button>
        {button('md', words.text)}
        {button('csv', words.table)}
        {hasDates && button('ics', words.calendar)}
      </div>
      {!fitsSheet(lines) && <p className="hint">{words.manySheets}</p>}
      <p role="status">{said}</p>
      {!hasDates && <p className="hint">{words.noDates}</p>}
      {hasDates && undated.length > 0 && <p className="hint">{words.leftOut(undated)}</p>}
      <p className="hint">
        {words.all} <a href={fileAddress}>{words.allGo}</a>
      </p>
    </section>
  );
}

function withWholeAddresses(lines: readonly PlanLine[]): PlanLine[] {
  return lines.map((line) => ({ ...line, address: line.address && wholeAddress(line.address) }));
}

/** @throws where the script that writes a table or a calendar does not arrive */
async function write(
  ending: Ending,
  lines: readonly PlanLine[],
  unit: string,
  now: string,
): Promise<string> {
  if (ending === 'md') return writePlanText(lines, makePlanTextWords(unit, momentText(now)));
  if (ending === 'csv') {
    const { writePlanTable } = await import('../../sharing/plan-table.ts');
    return writePlanTable(lines, planTableWords);
  }
  const { writePlanCalendar } = await import('../../sharing/plan-calendar.ts');
  return writePlanCalendar(lines, makePlanCalendarWords(unit), now);
}

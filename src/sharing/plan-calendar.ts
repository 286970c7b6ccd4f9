/** The plan as a calendar file (iCalendar, RFC 5545): an event for each entry that has a date, on that day. */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { MoveState } from './plan.ts';
import type { PlanLine } from './plan-lines.ts';

/** What the events say besides the reader's own words. */
export interface PlanCalendarWords {
  /** The calendar's name. */
  name: string;
  state: string;
  states: Readonly<Record<MoveState, string>>;
  owner: string;
  doneWhen: string;
  note: string;
}

/**
 * Events of a whole day, none of them keeping anybody busy. An event is known by its play, so that a calendar that is given the file again
 * moves what it has and doubles nothing, and by the moment at which it was added, so that the plans of two firms stay apart.
 *
 * @param lines those without a date are left out
 * @param now ISO date and time, UTC
 */
export function writePlanCalendar(
  lines: readonly PlanLine[],
  words: PlanCalendarWords,
  now: string,
): string {
  const calendar = ical({
    // The library escapes the texts of events and leaves the calendar's name as it is.
    name: escapeText(words.name),
    prodId: { company: 'The Leap', product: 'Plan' },
  });
  for (const line of lines) {
    const { entry, title, address } = line;
    if (entry.date === '') continue;
    calendar.createEvent({
      id: `${entry.play}.${entry.addedAt.replace(/\D/g, '')}@plan.the-leap`,
      stamp: new Date(now),
      // Calendars that compare revisions take the one with the higher number: minutes since 1970.
      sequence: Math.floor(Date.parse(now) / 60_000),
      allDay: true,
      start: new Date(`${entry.date}T00:00:00Z`),
      timezone: 'UTC',
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: describe(line, words),
      ...(address !== '' && { url: address }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** One line as a value of the type TEXT (RFC 5545, 3.3.11). */
function escapeText(line: string): string {
  return line.replace(/[\\;,]/g, '\\$&');
}

function describe(
  { entry, doneWhen, address }: PlanLine,
  { state, states, owner, doneWhen: done, note }: PlanCalendarWords,
): string {
  const facts: [string, string][] = [
    [state, states[entry.state]],
    [owner, entry.owner],
    [done, doneWhen],
    [note, entry.note],
  ];
  const said = facts.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`);
  return [...said, ...(address === '' ? [] : [address])].join('\n');
}

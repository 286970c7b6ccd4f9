import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { makePlanCalendarWords } from '../../../src/interface/plan.ts';
import { writePlanCalendar } from '../../../src/sharing/plan-calendar.ts';
import { anyNote, anyPlan, makeLine, makePlanned } from './entries.ts';

const words = makePlanCalendarWords('Acme');
const now = '2026-03-01T09:30:00.123Z';

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the plan as a calendar file', () => {
  test('has an event of a whole day for each entry with a date', () => {
    const text = writePlanCalendar(
      [
        makeLine(makePlanned('insight-look', { note: 'First; then, second' })),
        makeLine(makePlanned('people-leap', { date: '' })),
      ],
      words,
      now,
    );
    const [event, ...others] = eventsOf(text);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: 'insight-look.20260301093000@plan.the-leap',
      summary: 'Do insight-look',
      description:
        'State: Doing\nOwner: Ann\nDone when: A dated note lies on the table.\nNote: First; then, second\nhttps://example.org/plays/insight-look/',
    });
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-09-01');
    expect(event?.endDate.toString()).toBe('2026-09-02');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2026-03-01T09:30:00Z',
    );
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(text).toContain('X-WR-CALNAME:The plan of Acme\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('has a name in which no character means anything but itself', () => {
    const unit = 'Acme\\Nord; Sales, Ltd: "a"';
    const text = writePlanCalendar([], makePlanCalendarWords(unit), now);
    // The parser knows neither property; under the name of another it reads their values as TEXT.
    const known = text.replace(/^(?:X-WR-CALNAME|NAME):/gm, 'COMMENT:');
    const names = new ICAL.Component(ICAL.parse(known)).getAllProperties('comment');
    const { name } = makePlanCalendarWords(unit);
    expect(names.map((property) => property.getFirstValue())).toEqual([name, name]);
    expect(text).toContain(String.raw`X-WR-CALNAME:The plan of Acme\\Nord\; Sales\, Ltd: "a"`);
  });

  test('made again names the same event, with a higher revision', () => {
    const made = (date: string, moment: string) =>
      eventsOf(writePlanCalendar([makeLine(makePlanned('a', { date }))], words, moment))[0]!;
    const first = made('2026-09-01', now);
    const second = made('2026-10-01', '2026-03-01T09:31:00Z');
    expect(second.uid).toBe(first.uid);
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(second.startDate.toString()).toBe('2026-10-01');
  });

  test('names another event where another firm added the same play', () => {
    const uidOf = (addedAt: string) =>
      eventsOf(writePlanCalendar([makeLine(makePlanned('a', { addedAt }))], words, now))[0]!.uid;
    expect(uidOf('2026-03-01T09:30:00.123Z')).not.toBe(uidOf('2026-03-01T09:30:00.124Z'));
  });

  test('keeps the lines of a note, whatever is typed', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const line = makeLine(makePlanned('a', { note }), { address: '' });
        const { description } = eventsOf(writePlanCalendar([line], words, now))[0]!;
        expect(description).toBe(
          ['State: Doing', 'Owner: Ann', 'Done when: A dated note lies on the table.']
            .concat(note === '' ? [] : [`Note: ${note}`])
            .join('\n'),
        );
      }),
    );
  });

  test('keeps the words of an entry whose play is gone', () => {
    const line = makeLine(makePlanned('old', { title: 'An old play' }), {
      doneWhen: '',
      address: '',
    });
    const [event] = eventsOf(writePlanCalendar([line], words, now));
    expect(event).toMatchObject({
      summary: 'An old play',
      description: 'State: Doing\nOwner: Ann\nNote: Ask the desk first.',
    });
  });

  test('is read back by another parser day by day and word by word, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = writePlanCalendar(
          plan.map((entry) => makeLine(entry, { doneWhen: '', address: '' })),
          words,
          now,
        );
        const dated = plan.filter(({ date }) => date !== '');
        const events = eventsOf(text);
        expect(events.map(({ uid }) => uid)).toEqual(
          dated.map(({ play }) => `${play}.20260301093000000@plan.the-leap`),
        );
        for (const [index, { summary, description, startDate }] of events.entries()) {
          const { title, date, owner, note } = dated[index]!;
          expect(summary).toBe(title);
          expect(startDate.toString()).toBe(date);
          if (owner !== '') expect(description).toContain(`Owner: ${owner}`);
          if (note !== '') expect(description.endsWith(`Note: ${note}`)).toBe(true);
        }
        const encoder = new TextEncoder();
        for (const line of text.split('\r\n')) {
          expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        }
      }),
      { numRuns: 200 },
    );
  });
});

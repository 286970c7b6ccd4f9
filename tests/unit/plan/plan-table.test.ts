import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { planTableWords } from '../../../src/interface/plan.ts';
import { writePlanTable } from '../../../src/sharing/plan-table.ts';
import { anyEntry, anyNote, makeLine, makePlanned } from './entries.ts';

const anyNoted = fc.tuple(anyEntry, anyNote).map(([entry, note]) => ({ ...entry, note }));

describe('the plan as CSV', () => {
  test('has a row of headings and a row for each entry', () => {
    const lines = [
      makeLine(makePlanned('insight-look', { note: 'Say "hello", then\n- listen' }), {
        waits: [
          { title: 'Name who answers', address: '/', isBelow: false },
          { title: 'Close the gaps', address: '/', isBelow: true },
        ],
      }),
      makeLine(makePlanned('old', { owner: '', date: '', note: '', state: 'done' }), {
        dimension: '',
        leap: '',
        doneWhen: '',
        address: '',
      }),
    ];
    expect(writePlanTable(lines, planTableWords)).toBe(
      [
        '\uFEFFPlay,Dimension,Leap,State,Owner,Date,Note,Done when,Waits for,Address,Play id',
        'Do insight-look,Insight,Look,Doing,Ann,2026-09-01,"Say ""hello"", then\n- listen",A dated note lies on the table.,"“Name who answers”, which is not in the plan; “Close the gaps”, which stands below",https://example.org/plays/insight-look/,insight-look',
        'Do old,,,Done,,,,,,,old',
        '',
      ].join('\r\n'),
    );
  });

  test.each(['=1+1', '+44 20 7946 0000', '-1', '@SUM(A1)', '=1+1\non two lines'])(
    'keeps %s from being taken for a formula',
    (note) => {
      const table = writePlanTable([makeLine(makePlanned('a', { note }))], planTableWords);
      expect(table).toContain(`,"'${note}",`);
    },
  );

  test('comes back cell by cell from another reader, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(anyNoted, { minLength: 1, maxLength: 4 }), (entries) => {
        const table = writePlanTable(
          entries.map((entry) => makeLine(entry)),
          planTableWords,
        );
        const { data, errors } = Papa.parse<Record<string, string>>(table.slice(1), {
          header: true,
          skipEmptyLines: true,
          delimiter: ',',
          newline: '\r\n',
        });
        expect(errors).toEqual([]);
        const plain = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);
        expect(data.map((row) => [row['Play id'], row['Owner'], row['Note'], row['Date']])).toEqual(
          entries.map(({ play, owner, note, date }) => [play, plain(owner), plain(note), date]),
        );
      }),
    );
  });
});

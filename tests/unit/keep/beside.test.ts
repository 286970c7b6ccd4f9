import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideResult, toSaved } from '../../../src/islands/keep/use-beside.ts';
import { readFile, writeFile } from '../../../src/sharing/file.ts';
import { NAME_LENGTH, blankPlacing } from '../../../src/sharing/placing.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();
const now = '2026-05-04T10:30:00.000Z';
const placing = blankPlacing(model, 42, now);

test('a result stands beside others under a label of one clean line, cut to its length', () => {
  const label = `  the-leap\u202E ${'x'.repeat(200)}.json`;
  expect(besideResult('file-1', 'file', { label, placing })).toEqual({
    id: 'file-1',
    origin: 'file',
    label: `the-leap ${'x'.repeat(NAME_LENGTH - 9)}`,
    placing,
  });
});

test('what stands side by side is read back after a reload, whatever it was called', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 8 }),
      (labels) => {
        const history = labels.map((label, index) =>
          toSaved(besideResult(`file-${index}`, 'file', { label, placing })),
        );
        const reading = readFile([model], writeFile({ history, targets: {} }, now));
        expect(reading).toMatchObject({ ok: true, data: { history } });
      },
    ),
    { numRuns: 300 },
  );
});

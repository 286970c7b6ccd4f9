import { expect, test } from 'vitest';
import { percentText, sizeText } from '../../../src/interface/offline.ts';

test.each([
  [0, '0.1 MB'],
  [40_000, '0.1 MB'],
  [1_663_746, '1.7 MB'],
  [9_940_000, '9.9 MB'],
  [12_400_000, '12 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test.each([
  [0, '0%'],
  [500, '50%'],
  [999, '99%'],
  [1000, '100%'],
])('%i of 1000 is %s', (done, text) => {
  expect(percentText(done, 1000)).toBe(text);
});

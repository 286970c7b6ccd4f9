/** Counts of cards as they are typed. */
import { useState } from 'react';
import { readNumber } from '../../tools/typed-number.ts';
import type { NumberRule } from '../../tools/typed-number.ts';

const RULE: NumberRule = { unit: 'count', min: 0, max: 500, isWhole: true };

/** A count as typed, an empty field being none; `null` where it cannot be read. */
export function readCount(text: string): number | null {
  if (text.trim() === '') return 0;
  const reading = readNumber(text, RULE);
  return reading.ok ? reading.value : null;
}

/** Several counts that are being typed. */
export interface CountDraft {
  values: readonly string[];
  /** `null` where one of them cannot be read. */
  counts: readonly number[] | null;
  total: number;
  set(index: number, text: string): void;
  /** Begins again: empty, or with counts that were kept. */
  fill(counts?: readonly number[]): void;
}

/** Holds so many counts while they are typed. */
export function useCounts(length: number): CountDraft {
  const [values, setValues] = useState<readonly string[]>(() => blank(length));
  const read = values.map(readCount);
  return {
    values,
    counts: read.every((count) => count !== null) ? read : null,
    total: read.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    set: (index, text) => setValues((old) => old.map((value, at) => (at === index ? text : value))),
    fill: (counts = []) =>
      setValues(blank(length).map((_, at) => (counts[at] ? String(counts[at]) : ''))),
  };
}

function blank(length: number): string[] {
  return Array.from({ length }, () => '');
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CODE_PREFIX,
  CODE_SYMBOLS,
  NONCE_COUNT,
  decodeCode,
  encodeCode,
} from '../../../src/sharing/code.ts';
import { makeEdition } from './edition.ts';

// A second form of the checks, by syndromes: five sums that are the same for every sound code. It
// is quick, and what it can see can be proved by counting, where samples of a million would not
// meet a fault.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LEAST_TRIALS = 100_000_000;

function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) {
    if ((b >> bit) & 1) product ^= a << bit;
  }
  for (let bit = 9; bit >= 5; bit -= 1) {
    if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  }
  return product;
}

function power(exponent: number): number {
  let value = 1;
  for (let at = 0; at < exponent; at += 1) value = multiply(value, 2);
  return value;
}

/**
 * Five syndromes packed into 25 bits, for each symbol at each place; indexed by place * 32 +
 * symbol.
 */
const syndromes = new Int32Array(CODE_SYMBOLS * 32);
for (let place = 0; place < CODE_SYMBOLS; place += 1) {
  for (let symbol = 0; symbol < 32; symbol += 1) {
    for (let root = 1; root <= 5; root += 1) {
      const weight = power((root * (CODE_SYMBOLS - 1 - place)) % 31);
      const at = place * 32 + symbol;
      syndromes[at] = ((syndromes[at] ?? 0) << 5) | multiply(symbol, weight);
    }
  }
}

const syndromeAt = (place: number, symbol: number): number => syndromes[place * 32 + symbol] ?? 0;

function syndromeOf(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol, place) => sum ^ syndromeAt(place, symbol), 0);
}

const allModels = Array.from({ length: 31 }, (_, index) =>
  makeEdition({ editionNumber: index + 1 }),
);
const toText = (symbols: readonly number[]): string =>
  CODE_PREFIX + symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');

test('the codec lets pass what the syndromes let pass, and nothing else', () => {
  const constant = syndromeOf(
    readSymbols(encodeCode(makeEdition(), { role: 'other', nonce: 1, answers: {} })),
  );
  const anySymbols = fc.array(fc.nat({ max: 31 }), {
    minLength: CODE_SYMBOLS,
    maxLength: CODE_SYMBOLS,
  });
  const anyCode = fc
    .nat({ max: NONCE_COUNT - 1 })
    .map((nonce) =>
      readSymbols(encodeCode(makeEdition(), { role: 'unspecified', nonce, answers: {} })),
    );
  fc.assert(
    fc.property(fc.oneof(anySymbols, anyCode), (symbols) => {
      const decoded = decodeCode(allModels, toText(symbols));
      const isDamaged = !decoded.ok && decoded.reason === 'damaged';
      expect(syndromeOf(symbols) !== constant).toBe(isDamaged);
    }),
    { numRuns: 1000 },
  );
});

/** Whether no sum of multiples of the columns, each of five symbols, is zero: by elimination. */
function areIndependent(columns: readonly number[][]): boolean {
  const rows = columns.map((column) => [...column]);
  for (let at = 0; at < rows.length; at += 1) {
    const place = rows[at]?.findIndex((value) => value !== 0) ?? -1;
    const value = rows[at]?.[place] ?? 0;
    if (value === 0) return false;
    for (const row of rows.slice(at + 1)) {
      const factor = multiply(row[place] ?? 0, inverses[value] ?? 0);
      for (const [column, own] of (rows[at] ?? []).entries()) {
        row[column] = (row[column] ?? 0) ^ multiply(own, factor);
      }
    }
  }
  return true;
}

const nonzero = Array.from({ length: 31 }, (_, index) => index + 1);
const inverses = [0, ...nonzero.map((a) => nonzero.find((b) => multiply(a, b) === 1) ?? 0)];
/** For each place, what a change by 1 there does to the five syndromes. */
const columns = Array.from({ length: CODE_SYMBOLS }, (_, place) =>
  [20, 15, 10, 5, 0].map((shift) => (syndromeAt(place, 1) >> shift) & 31),
);

test('no change of one to five symbols, wherever they stand, leaves the checks as they were', () => {
  const choose = (from: number, count: number): number[][] =>
    count === 0
      ? [[]]
      : Array.from({ length: CODE_SYMBOLS - from }, (_, index) => from + index).flatMap((place) =>
          choose(place + 1, count - 1).map((rest) => [place, ...rest]),
        );
  const fives = choose(0, 5);
  const blind = fives.filter((places) => !areIndependent(places.map((at) => columns[at] ?? [])));
  expect(fives).toHaveLength(26_334);
  expect(blind).toEqual([]);
});

test('no move of a symbol by up to five places leaves the checks as they were', () => {
  // A move changes each neighbouring pair by the same amount at both of its places.
  const pairs = columns
    .slice(1)
    .map((column, at) => column.map((value, row) => value ^ (columns[at]?.[row] ?? 0)));
  const windows = pairs.slice(4).map((_, from) => pairs.slice(from, from + 5));
  expect(windows).toHaveLength(17);
  expect(windows.filter((window) => !areIndependent(window))).toEqual([]);
});

// A symbol lost and another put in elsewhere shifts all that stands between; no five checks can see
// every such accident.
test('the chance that a lost symbol and a new one elsewhere go unseen is counted', () => {
  let seed = 20260101;
  const random = (below: number): number => {
    // Numerical Recipes' generator: the same run every time, and its high bits are good enough
    // here.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };

  const constant = syndromeOf(readSymbols(encodeRandom(random)));
  let trials = 0;
  let passed = 0;
  let readWhole = 0;
  while (trials < LEAST_TRIALS) {
    const symbols = readSymbols(encodeRandom(random));
    expect(syndromeOf(symbols)).toBe(constant);
    for (let lost = 0; lost < CODE_SYMBOLS; lost += 1) {
      const rest = symbols.toSpliced(lost, 1);
      // With the new symbol at the front; then it walks to the end, one neighbour stepping back
      // each time.
      let sum = syndromeOf([0, ...rest]) ^ constant;
      for (let put = 0; put < CODE_SYMBOLS; put += 1) {
        if (put > 0) {
          const neighbour = rest[put - 1] ?? 0;
          sum ^= syndromeAt(put, neighbour) ^ syndromeAt(put - 1, neighbour);
        }
        if (put === lost) continue;
        trials += 32;
        for (let symbol = 0; symbol < 32; symbol += 1) {
          if ((syndromes[put * 32 + symbol] ?? 0) !== sum) continue;
          const accident = rest.toSpliced(put, 0, symbol);
          if (accident.every((value, at) => value === symbols[at])) continue;
          passed += 1;
          const decoded = decodeCode(allModels, toText(accident));
          // What the count lets pass, only a rule about the content may still refuse.
          expect(decoded).not.toMatchObject({ reason: 'damaged' });
          if (decoded.ok) readWhole += 1;
        }
      }
    }
  }
  const chance = passed === 0 ? 'none' : `1 in 2^${Math.log2(trials / passed).toFixed(1)}`;
  console.info(
    `One symbol lost and one put in elsewhere: ${passed} of ${trials} passed the checks (${chance}), ${readWhole} were read.`,
  );
});

function readSymbols(code: string): number[] {
  return Array.from(code.slice(CODE_PREFIX.length), (symbol) => ALPHABET.indexOf(symbol));
}

function encodeRandom(random: (below: number) => number): string {
  const [model] = allModels;
  if (!model) throw new Error('There is no model.');
  const answers = Object.fromEntries(
    model.dimensions
      .flatMap((dimension) => dimension.questions)
      .flatMap(({ id }) => {
        const level = model.stages[random(6)]?.number;
        return level ? [[id, { kind: 'level', level }] as const] : [];
      }),
  );
  const role = model.roles[random(model.roles.length)]?.id ?? '';
  return encodeCode(model, { role, nonce: random(NONCE_COUNT), answers });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/room/agreement.ts';

const counts = fc.array(fc.nat(40), { minLength: 5, maxLength: 5 });
const answered = counts.filter((each) => each.some((count) => count > 0));

describe('the agreement A of van der Eijk', () => {
  it('gives the published value for the example of 2001, page 331', () => {
    expect(agreementOf([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  it.each([
    ['one level is chosen by all', [0, 0, 7, 0, 0], 1],
    ['two neighbours share the answers', [0, 4, 4, 0, 0], 0.75],
    ['three neighbours share them', [0, 4, 4, 4, 0], 0.5],
    ['every level has as many', [3, 3, 3, 3, 3], 0],
    ['the room is split between the ends', [6, 0, 0, 0, 6], -1],
    // One gap of one level: TU 2, TDU 1, U = (3·2 - 4·1) / (3·3), and A = U · (1 - 1/4).
    [
      'two levels are chosen with one between them',
      [5, 0, 5, 0, 0],
      (-4 / 3) * (3 / 4) * 0 + 1 / 6,
    ],
  ])('where %s', (_, each, agreement) => {
    expect(agreementOf(each)).toBeCloseTo(agreement, 10);
  });

  it('weighs each layer with the people in it', () => {
    // Four of a uniform pair (0.75) of neighbours, and six more on one of the two (1).
    expect(agreementOf([0, 2, 8, 0, 0])).toBeCloseTo(0.4 * 0.75 + 0.6, 10);
  });

  it('has none where nobody chose a level', () => {
    expect(agreementOf([0, 0, 0, 0, 0])).toBeNull();
  });

  it('lies between -1 and 1', () => {
    fc.assert(
      fc.property(answered, (each) => {
        const agreement = agreementOf(each)!;
        expect(agreement).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(agreement).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('is the same from either end, and for twice the people', () => {
    fc.assert(
      fc.property(answered, (each) => {
        expect(agreementOf(each.toReversed())).toBeCloseTo(agreementOf(each)!, 9);
        expect(agreementOf(each.map((count) => count * 2))).toBeCloseTo(agreementOf(each)!, 9);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareViewpoints,
  summariseDifferences,
} from '../../src/tools/engagement-gap/differences.ts';
import { PLAYS_SHOWN, choosePlays, explainGaps } from '../../src/tools/engagement-gap/explain.ts';
import { ratingField, surveyField, surveyInputs } from '../../src/tools/engagement-gap/form.ts';
import {
  countOpen,
  readFirst,
  readMarks,
  readSecond,
  sortByGap,
  valueOf,
} from '../../src/tools/engagement-gap/gaps.ts';
import { countRatings, packCounts } from '../../src/tools/engagement-gap/ratings.ts';
import { readGaps } from '../../src/tools/engagement-gap/reading.ts';
import { readTool } from '../fixtures/engagement-gap-tool.ts';

const tool = readTool();
const ids = tool.wants.map(({ id }) => id);

/** Inputs of the first viewpoint: `want: [matters, provide]`. */
function rate(ratings: Record<string, [string, string]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([want, [matters, provide]]) => [
      [ratingField(1, want, 'matters'), matters],
      [ratingField(1, want, 'provide'), provide],
    ]),
  );
}

const anyRating = fc.constantFrom('1', '2', '3', '4', '5', 'dont-know', undefined);
const anyMark = fc.constantFrom('often', 'sometimes', 'rarely', 'dont-know', undefined);
const anyCounts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 9, maxLength: 9 });

/** Inputs of any kind, each field given or not. */
const anyInputs = fc
  .record({
    ratings: fc.array(anyRating, { minLength: 48, maxLength: 48 }),
    marks: fc.array(anyMark, { minLength: 7, maxLength: 7 }),
    second: fc.constantFrom('none', 'hand', 'survey', undefined),
    leader: fc.constantFrom('1', '2', undefined),
    survey: fc.array(fc.tuple(anyCounts, anyCounts), { minLength: 12, maxLength: 12 }),
  })
  .map(({ ratings, marks, second, leader, survey }) => {
    const fields = ([1, 2] as const).flatMap((viewpoint) =>
      ids.flatMap((id) => [
        ratingField(viewpoint, id, 'matters'),
        ratingField(viewpoint, id, 'provide'),
      ]),
    );
    const all: Record<string, string | undefined> = {
      ...Object.fromEntries(fields.map((field, index) => [field, ratings[index]])),
      ...Object.fromEntries(tool.failings.map(({ id }, index) => [`failing-${id}`, marks[index]])),
      second,
      leader,
      ...Object.fromEntries(
        ids.map((id, index) => {
          const [matters, provide] = survey[index]!;
          return [surveyField(id), packCounts({ matters, provide })];
        }),
      ),
    };
    const given = Object.entries(all).filter((entry): entry is [string, string] => !!entry[1]);
    return Object.fromEntries(given);
  });

describe('a gap', () => {
  test('is how much a want matters, less how well it is provided', () => {
    const { wants } = readFirst(tool, rate({ trust: ['5', '2'], value: ['2', '4'] }));
    expect(wants.find(({ want }) => want.id === 'trust')).toMatchObject({ gap: 3 });
    expect(wants.find(({ want }) => want.id === 'value')).toMatchObject({ gap: -2 });
    expect(wants.filter(({ gap }) => gap === null)).toHaveLength(10);
  });

  test('is not filled in for what is not known or not given', () => {
    const inputs = { ...rate({ trust: ['dont-know', '1'] }), 'value-matters': '5' };
    const reading = readGaps(tool, inputs);
    expect(reading.first.wants.every(({ gap }) => gap === null)).toBe(true);
    expect(reading.unknowns).toEqual([
      { viewpoint: 1, want: tool.wants.find(({ id }) => id === 'trust'), sides: ['matters'] },
    ]);
    expect(countOpen(reading.first)).toBe(24 - 3);
  });

  test('of a questionnaire is the difference of two medians', () => {
    const survey = surveyInputs(
      tool,
      { trust: { matters: countRatings([5, 5, 4, 4]), provide: countRatings([1, 2, 2]) } },
      4,
    );
    const second = readSecond(tool, { ...survey, second: 'survey' })!;
    expect(second.wants.find(({ want }) => want.id === 'trust')).toMatchObject({
      gap: 2.5,
      matters: { kind: 'known', value: 4.5, spread: { n: 4 } },
      provide: { kind: 'known', value: 2, spread: { n: 3 } },
    });
  });
});

describe('the order of gaps', () => {
  const orderOf = (inputs: Record<string, string>) =>
    sortByGap(tool, readFirst(tool, inputs).wants, readMarks(tool, inputs)).map(
      ({ want }) => want.id,
    );

  test('is the widest first, then what matters more', () => {
    const order = orderOf(rate({ together: ['3', '1'], value: ['5', '3'], trust: ['5', '1'] }));
    expect(order.slice(0, 3)).toEqual(['trust', 'value', 'together']);
  });

  test('puts what has no gap to show last, by failings and list alone, however much it matters', () => {
    const order = orderOf({
      ...rate({ trust: ['1', '5'] }),
      'value-matters': '5',
      'choice-matters': '2',
      'failing-closed': 'often',
    });
    expect(order[0]).toBe('trust');
    expect(order.slice(1)).toEqual([
      'openness',
      ...ids.filter((id) => id !== 'openness' && id !== 'trust'),
    ]);
  });

  test('of what is alike puts first what a failing lets down: often, then sometimes', () => {
    const alike = rate({
      together: ['4', '2'],
      relevance: ['4', '2'],
      openness: ['4', '2'],
      choice: ['4', '2'],
    });
    expect(orderOf(alike).slice(0, 4)).toEqual(['together', 'relevance', 'choice', 'openness']);
    const marked = {
      ...alike,
      'failing-closed': 'often',
      'failing-untargeted': 'sometimes',
      'failing-weak-ties': 'rarely',
    };
    expect(orderOf(marked).slice(0, 4)).toEqual(['openness', 'relevance', 'together', 'choice']);
  });

  test('holds for any inputs: no want is lost, gaps never rise, those without one come last', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { sorted } = readGaps(tool, inputs);
        expect(sorted.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
          ids.map((_, index) => index + 1),
        );
        const gaps = sorted.map(({ gap }) => gap ?? -Infinity);
        expect(gaps).toEqual([...gaps].sort((one, other) => other - one));
        sorted.slice(1).forEach((view, index) => {
          const above = sorted[index]!;
          if (view.gap === null || above.gap !== view.gap) return;
          expect(valueOf(above.matters)!).toBeGreaterThanOrEqual(valueOf(view.matters)!);
        });
      }),
    );
  });
});

describe('the pairing of failings with wants', () => {
  test('is the one of row E36', () => {
    const pairs = tool.failings.map(({ id, wants }) => [id, wants]);
    expect(Object.fromEntries(pairs)).toEqual({
      'uneven-messages': ['presence'],
      'listening-only': ['disputes', 'two-way'],
      'broken-up': ['disputes', 'presence'],
      'weak-ties': ['together'],
      selling: ['value', 'importance'],
      untargeted: ['relevance', 'personal'],
      closed: ['openness'],
    });
    const paired = tool.failings.flatMap(({ wants }) => wants);
    expect(ids.filter((id) => !paired.includes(id))).toEqual(['choice', 'trust', 'accountability']);
  });

  test('explains gaps above nought by what was marked, often first', () => {
    const inputs = {
      ...rate({
        disputes: ['5', '1'],
        trust: ['5', '2'],
        openness: ['4', '2'],
        together: ['3', '2'],
        value: ['3', '3'],
      }),
      'failing-listening-only': 'sometimes',
      'failing-broken-up': 'often',
      'failing-closed': 'rarely',
    };
    const { explanations } = readGaps(tool, inputs);
    expect(
      explanations.map(({ view, standing, explains }) => [
        view.want.id,
        standing,
        explains.map(({ failing }) => failing.id),
      ]),
    ).toEqual([
      ['disputes', 'explained', ['broken-up', 'listening-only']],
      ['trust', 'unpaired', []],
      ['openness', 'absent', []],
      ['together', 'unmarked', []],
    ]);
  });

  test('names failings that are seen where no gap is', () => {
    const inputs = {
      ...rate({ value: ['3', '3'], importance: ['2', '4'], openness: ['3', '3'] }),
      'failing-selling': 'often',
      'failing-untargeted': 'often',
      'failing-closed': 'rarely',
    };
    expect(readGaps(tool, inputs).idle.map(({ failing }) => failing.id)).toEqual(['selling']);
  });
});

describe('the plays to begin with', () => {
  const playsOf = (inputs: Record<string, string>) =>
    readGaps(tool, inputs).plays.map(({ play, view, failing }) => [
      play,
      view.want.id,
      failing?.id ?? null,
    ]);
  const firstPlay = (id: string) => tool.wants.find((want) => want.id === id)!.plays[0];

  test('are none without a gap and without a failing that is seen often', () => {
    expect(playsOf({})).toEqual([]);
    expect(playsOf({ ...rate({ trust: ['3', '3'] }), 'failing-closed': 'sometimes' })).toEqual([]);
  });

  test('are the first play of each of the widest gaps', () => {
    const inputs = rate({
      disputes: ['5', '1'],
      presence: ['5', '2'],
      accountability: ['4', '2'],
      value: ['3', '2'],
    });
    expect(playsOf(inputs)).toEqual([
      [firstPlay('disputes'), 'disputes', null],
      [firstPlay('presence'), 'presence', null],
      [firstPlay('accountability'), 'accountability', null],
    ]);
  });

  test('pass over a play that an earlier want gave', () => {
    const inputs = rate({ value: ['5', '1'], importance: ['4', '1'] });
    expect(playsOf(inputs).slice(0, 2)).toEqual([
      ['purpose-look', 'value', null],
      ['insight-leap', 'importance', null],
    ]);
  });

  test('come round again to the same wants until there are three', () => {
    expect(playsOf(rate({ disputes: ['5', '1'] }))).toEqual([
      ['service-look', 'disputes', null],
      ['service-leap', 'disputes', null],
      ['service-link', 'disputes', null],
    ]);
  });

  test('after the gaps come from failings that are seen often, where no gap is known', () => {
    const inputs = {
      ...rate({ disputes: ['5', '1'], presence: ['3', '3'] }),
      'failing-uneven-messages': 'often',
      'failing-closed': 'often',
      'failing-weak-ties': 'sometimes',
    };
    expect(playsOf(inputs)).toEqual([
      ['service-look', 'disputes', null],
      ['service-leap', 'openness', 'closed'],
      ['service-link', 'disputes', null],
    ]);
  });

  test('are at most three and differ, whatever is put in', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { plays, sorted, marks } = readGaps(tool, inputs);
        const named = plays.map(({ play }) => play);
        expect(named.length).toBeLessThanOrEqual(PLAYS_SHOWN);
        expect(new Set(named).size).toBe(named.length);
        const asks = sorted.some(({ gap }) => gap !== null && gap > 0);
        if (asks) expect(named.length).toBe(PLAYS_SHOWN);
        expect(choosePlays(tool, sorted, marks)).toEqual(plays);
      }),
    );
  });
});

describe('two views', () => {
  const survey = surveyInputs(
    tool,
    {
      trust: { matters: countRatings([5, 5, 5]), provide: countRatings([2, 2, 2]) },
      value: { matters: countRatings([4]), provide: countRatings([4]) },
      choice: { matters: countRatings([3]), provide: countRatings([2]) },
    },
    3,
  );
  const ours = rate({
    trust: ['4', '4'],
    value: ['5', '3'],
    choice: ['3', '2'],
    personal: ['5', '1'],
  });
  const both = { ...ours, ...survey, second: 'survey' };

  test('are laid side by side, the widest difference first', () => {
    const { first, second } = readGaps(tool, both);
    const rows = compareViewpoints(first, second!);
    expect(
      rows.slice(0, 3).map(({ want, matters, provide, gap }) => [want.id, matters, provide, gap]),
    ).toEqual([
      ['trust', 1, -2, 3],
      ['value', -1, 1, -2],
      ['choice', 0, 0, 0],
    ]);
    expect(rows).toHaveLength(12);
    expect(summariseDifferences(rows)).toMatchObject({
      compared: 3,
      alike: 1,
      widest: { want: { id: 'trust' } },
      firstRatesHigher: 1,
      secondRatesHigher: 1,
      provisionCompared: 3,
      unseen: [{ want: { id: 'trust' } }],
    });
  });

  test('that differ alike stand by how far apart they rate what is provided', () => {
    const { differences } = readGaps(tool, {
      ...rate({ choice: ['3', '3'], trust: ['3', '3'] }),
      second: 'hand',
      'second-choice-matters': '4',
      'second-choice-provide': '3',
      'second-trust-matters': '3',
      'second-trust-provide': '2',
    });
    expect(
      differences.slice(0, 2).map(({ want, gap, provide }) => [want.id, gap, provide]),
    ).toEqual([
      ['trust', 1, -1],
      ['choice', 1, 0],
    ]);
  });

  test('a questionnaire leads, unless the reader chooses; by hand the first does', () => {
    expect(readGaps(tool, both).leader.number).toBe(2);
    expect(readGaps(tool, { ...both, leader: '1' }).leader.number).toBe(1);
    const byHand = {
      ...ours,
      second: 'hand',
      'second-trust-matters': '5',
      'second-trust-provide': '1',
    };
    expect(readGaps(tool, byHand).leader.number).toBe(1);
    expect(readGaps(tool, { ...byHand, leader: '2' }).leader.number).toBe(2);
  });

  test('the one without a gap gives way', () => {
    expect(readGaps(tool, { ...ours, second: 'survey' })).toMatchObject({
      leader: { number: 1 },
      other: null,
    });
    expect(readGaps(tool, { ...survey, second: 'survey', leader: '1' }).leader.number).toBe(2);
  });

  test('every number is a number, whatever is put in', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { sorted, differences, explanations, marks } = readGaps(tool, inputs);
        for (const { gap } of sorted) {
          if (gap !== null) expect(Math.abs(gap)).toBeLessThanOrEqual(4);
        }
        for (const { gap, matters, provide } of differences) {
          for (const one of [gap, matters, provide]) {
            if (one !== null) expect(Number.isFinite(one)).toBe(true);
          }
        }
        expect(explainGaps(tool, sorted, marks)).toEqual(explanations);
      }),
    );
  });
});

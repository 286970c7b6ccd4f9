import { describe, expect, test } from 'vitest';
import { profileChart } from '../../../src/charts/profile.ts';
import type { ProfileSeries } from '../../../src/charts/profile.ts';
import { ownSentence, profileSentences } from '../../../src/charts/sentences.ts';
import type { Level } from '../../../src/model/types.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();

function series(
  label: string,
  stages: (number | null)[],
  levels: (number | null)[] = stages,
): ProfileSeries {
  return {
    id: label,
    kind: 'shown',
    label,
    points: stages.map((stage, index) => ({
      stage: stage as Level | null,
      level: levels[index] ?? null,
    })),
  };
}

function say(...all: ProfileSeries[]): string {
  return profileSentences(profileChart(model, all)).join(' ');
}

describe('what a profile says', () => {
  test('names the furthest and the lowest', () => {
    expect(say(series('Shown', [2, 2, 2, 4, 1, 2]))).toBe(
      'Service reaches furthest, to Connected; People stands lowest, at Reactive.',
    );
  });

  test('names all that tie', () => {
    expect(say(series('Shown', [3, 2, 3, 3, 2, 2]))).toBe(
      'Purpose, Dialogue and Service reach furthest, to Conversing; Insight, People and Proof stand lowest, at Listening.',
    );
  });

  test('says so when all are level', () => {
    expect(say(series('Shown', [3, 3, 3, 3, 3, 3]))).toBe('All six dimensions are at Conversing.');
  });

  test('names gaps, one or more', () => {
    expect(say(series('Shown', [3, 3, 3, 3, null, 3]))).toBe(
      'The five assessed dimensions are all at Conversing. People is a gap: it is not assessed.',
    );
    expect(say(series('Shown', [3, null, 2, 3, null, 3]))).toBe(
      'Purpose, Service and Proof reach furthest, to Conversing; Dialogue stands lowest, at Listening. Insight and People are gaps: they are not assessed.',
    );
  });

  test('has a sentence for one dimension and for none', () => {
    expect(say(series('Shown', [null, null, null, 4, null, null]))).toBe(
      'Only Service is assessed, at Connected. Purpose, Insight, Dialogue, People and Proof are gaps: they are not assessed.',
    );
    expect(say(series('Shown', [null, null, null, null, null, null]))).toBe(
      'No dimension is assessed, so nothing is drawn.',
    );
    expect(say()).toBe('No dimension is assessed, so nothing is drawn.');
  });

  test('warns where a mean stands a stage or more above the stage', () => {
    expect(say(series('Shown', [2, 2, 2, 2, 2, 2], [2, 11 / 3, 2, 2, 2, 2.9]))).toBe(
      'All six dimensions are at Listening. The answers on Insight average 3.7, yet its stage is Listening: the lowest answers decide.',
    );
  });

  test('sets an overlay beside the first by stage, gaps apart', () => {
    expect(
      say(
        series('This result', [2, 2, 3, 3, 1, null]),
        series('Retailer', [2, 1, null, 3, 2, null]),
      ),
    ).toBe(
      'Dialogue and Service reach furthest, to Conversing; People stands lowest, at Reactive. Proof is a gap: it is not assessed. Beside Retailer: further on in Insight; as far in Purpose and Service; less far in People; nothing to compare in Dialogue and Proof.',
    );
  });

  test('leaves out of a comparison what does not occur', () => {
    const level = [2, 2, 2, 2, 2, 2];
    expect(say(series('This result', level), series('March', level))).toBe(
      'All six dimensions are at Listening. Beside March: as far in Purpose, Insight, Dialogue, Service, People and Proof.',
    );
  });

  test('speaks of one series alone where only that is asked for', () => {
    const shown = series('This result', [2, 2, 2, 2, 2, 2]);
    const chart = profileChart(model, [shown, series('March', [1, 1, 1, 1, 1, 1])]);
    expect(ownSentence(chart, shown)).toBe('All six dimensions are at Listening.');
  });
});

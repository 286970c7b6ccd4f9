import { describe, expect, test } from 'vitest';
import { coverageText, instructionText, placeText } from '../../../src/interface/place.ts';
import { countWord } from '../../../src/interface/grammar.ts';
import { loadPlaybook } from '../../../src/model/load-vite.ts';

const { model } = loadPlaybook();

describe('the instruction above a question', () => {
  test('names the unit where the model marks the place', () => {
    expect(instructionText('Answer for {unit}, on a day.', 'Acme')).toBe(
      'Answer for Acme, on a day.',
    );
  });

  test('names the unit in front where the model marks no place', () => {
    expect(instructionText('Choose the last one.', 'acme')).toBe('Acme. Choose the last one.');
  });

  test('says “your firm” where nobody named it', () => {
    expect(instructionText('Answer for {unit}.', '')).toBe('Answer for your firm.');
  });

  test('takes a name literally, also one that looks like a replacement', () => {
    expect(instructionText('Answer for {unit}.', '$& {unit}')).toBe('Answer for $& {unit}.');
  });

  test('of the current edition holds the unit’s name', () => {
    expect(instructionText(model.instruction, 'Marlow & Sons')).toContain('Marlow & Sons');
  });
});

describe('how far a placing is', () => {
  const none = { answered: 0, total: 18, dontKnow: 0, notApplicable: 0, notAnswered: 18 };

  test.each([
    [{ ...none, answered: 18, notAnswered: 0 }, 'All 18 questions answered.'],
    [none, '0 of 18 questions answered, 18 not answered.'],
    [
      { ...none, answered: 14, dontKnow: 1, notApplicable: 1, notAnswered: 2 },
      '14 of 18 questions answered, 1 “I don’t know”, 1 “does not apply”, 2 not answered.',
    ],
  ])('is said with each kind of non-answer apart', (coverage, text) => {
    expect(coverageText(coverage)).toBe(text);
  });

  test('names small numbers and writes large ones in figures', () => {
    expect([0, 1, 12, 13].map(countWord)).toEqual(['none', 'one', 'twelve', '13']);
  });

  test('says what a place needs where there is none', () => {
    expect(placeText.interim.noPlace('', 4, 6)).toBe(
      'There is no place for your firm yet: four of six dimensions have an answer, and a place needs five.',
    );
  });
});

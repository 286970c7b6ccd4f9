import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInputs,
  fieldsOfExample,
  markExample,
  readNumbers,
  shareable,
} from '../../src/tools/form.ts';
import type { ToolForm } from '../../src/tools/form.ts';

const form: ToolForm = {
  tool: 'sample',
  version: 1,
  fields: [
    { id: 'people', kind: 'number', number: { unit: 'count', isWhole: true } },
    { id: 'share', kind: 'number', number: { unit: 'percent', max: 100 } },
    { id: 'mood', kind: 'choice', choices: ['good', 'bad'] },
    { id: 'name', kind: 'text', longest: 5 },
  ],
};

describe('the inputs of a tool', () => {
  test('are kept as typed, also a number that cannot be read', () => {
    const inputs = { people: '1.2k', share: 'half', mood: 'good', name: 'Ada' };
    expect(checkInputs(form, inputs)).toEqual({ inputs, faults: [] });
  });

  test('leave out what the form does not have, and say so', () => {
    const inputs = { people: '3', moods: 'good', mood: 'fair', name: 'Ada Lovelace', share: '' };
    expect(checkInputs(form, inputs)).toEqual({
      inputs: { people: '3' },
      faults: [
        { field: 'moods', text: 'good', reason: 'unknown-field' },
        { field: 'mood', text: 'fair', reason: 'unknown-choice' },
        { field: 'name', text: 'Ada Lovelace', reason: 'too-long' },
      ],
    });
  });

  test('carry the note that a made-up example was filled in, whatever the form', () => {
    const inputs = markExample({ people: '3' });
    expect(checkInputs(form, inputs)).toEqual({ inputs, faults: [] });
    expect(checkInputs(form, { example: 'maybe' }).faults).toHaveLength(1);
  });

  test('that are private stay out of links', () => {
    const shy = { ...form, privateFields: ['name', 'mo*'] };
    const inputs = { people: '3', mood: 'good', name: 'Ada' };
    expect(shareable(shy, inputs)).toEqual({ people: '3' });
    expect(shareable(form, inputs)).toEqual(inputs);
  });

  test('that are empty and unknown are told of too', () => {
    expect(checkInputs(form, { moods: '' }).faults).toMatchObject([{ reason: 'unknown-field' }]);
  });

  test('a number of more than forty characters is left out', () => {
    expect(checkInputs(form, { people: '1'.repeat(41) }).faults).toMatchObject([
      { reason: 'too-long' },
    ]);
  });

  test('numbers are read, and what cannot be read is told by its field', () => {
    expect(readNumbers(form, { people: '1.2k', share: '120%', mood: 'good' })).toEqual({
      values: { people: 1200 },
      faults: { share: { reason: 'too-large', max: 100 } },
    });
    expect(readNumbers(form, { people: ' ' })).toEqual({ values: {}, faults: {} });
  });

  test('what stands as in the example is found', () => {
    const example = { people: '12', share: '5%' };
    expect(fieldsOfExample({ people: '12', share: '6%', name: 'Ada' }, example)).toEqual([
      'people',
    ]);
    expect(fieldsOfExample({}, example)).toEqual([]);
  });

  test('checking what was checked changes nothing', () => {
    const field = fc.oneof(fc.constantFrom('people', 'share', 'mood', 'name'), fc.string());
    fc.assert(
      fc.property(fc.dictionary(field, fc.string()), (inputs) => {
        const once = checkInputs(form, inputs).inputs;
        expect(checkInputs(form, once)).toEqual({ inputs: once, faults: [] });
      }),
    );
  });
});

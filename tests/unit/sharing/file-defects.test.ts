import { describe, expect, test } from 'vitest';
import { fileWith, fileWithCurrent, linesOf } from './file-texts.ts';
import type { Json } from './file-texts.ts';
import { makeSaved } from './saved-work.ts';

describe('one defect is named with its place:', () => {
  test.each<[string, string, string]>([
    [
      'no history',
      fileWith((file) => delete file['history']),
      'the file: The field “history” is missing. Put it back, or save the file again.',
    ],
    [
      'a field that the format lacks',
      fileWith((file) => (file['colour'] = 'red')),
      'the file: There is no field called “colour” here. Remove it or mend its name.',
    ],
    [
      'a date of export that is none',
      fileWith((file) => (file['exportedAt'] = 'yesterday')),
      'exportedAt: A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.',
    ],
    [
      'a history that is no list',
      fileWith((file) => (file['history'] = {})),
      'history: A list, in square brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'a history that is too long',
      fileWith((file) => (file['history'] = Array.from({ length: 251 }, () => null))),
      'history: The history has 251 results; at most 250 are read. Remove some.',
    ],
    [
      'an entry of the history that is empty',
      fileWith((file) => (file['history'] = [null])),
      'history.0: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'two results with one id',
      fileWith((file) => (file['history'] = [makeSaved('a'), makeSaved('b'), makeSaved('a')])),
      'history.2.id: Another result in the history has the id “a” already. Give one of them another id, or remove it.',
    ],
    [
      'an id with a blank in it',
      fileWith((file) => (file['history'] = [makeSaved('a b')])),
      'history.0.id: An id is letters, digits, dashes and underscores, at most 64 of them. Mend it.',
    ],
    [
      'a result without a name',
      fileWith((file) => (file['history'] = [makeSaved('a', { name: ' \n' })])),
      'history.0.name: A saved result needs a name. Give it one.',
    ],
    [
      'a name that is too long',
      fileWith((file) => (file['history'] = [makeSaved('a', { name: 'n'.repeat(61) })])),
      'history.0.name: This text has 61 characters; at most 60 are kept. Shorten it.',
    ],
    [
      'a date that no calendar has',
      fileWith((file) => (file['history'] = [makeSaved('a', { savedAt: '2026-02-30T10:00:00Z' })])),
      'history.0.savedAt: A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.',
    ],
    [
      'a date in another zone',
      fileWithCurrent((placing) => (placing['startedAt'] = '2026-03-01T09:30:00+01:00')),
      'current.startedAt: A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.',
    ],
    [
      'a placing that is a list',
      fileWith((file) => (file['current'] = [])),
      'current: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'a placing without a nonce',
      fileWithCurrent((placing) => delete placing['nonce']),
      'current: The field “nonce” is missing. Put it back, or save the file again.',
    ],
    [
      'a nonce that is out of range',
      fileWithCurrent((placing) => (placing['nonce'] = 2 ** 20)),
      'current.nonce: The nonce must be a whole number from 0 to 1048575. Save the file again.',
    ],
    [
      'an edition that cannot be one',
      fileWithCurrent((placing) => (placing['edition'] = '<b>2026</b>')),
      'current.edition: An edition is letters, digits, dots and dashes, at most 16 of them. Mend it, or save the file again.',
    ],
    [
      'a unit that is a number',
      fileWithCurrent((placing) => (placing['unit'] = 7)),
      'current.unit: A text, in quotation marks, belongs here. Mend it, or save the file again.',
    ],
    [
      'a unit that is too long',
      fileWithCurrent((placing) => (placing['unit'] = 'ü'.repeat(61))),
      'current.unit: This text has 61 characters; at most 60 are kept. Shorten it.',
    ],
    [
      'a role that the edition lacks',
      fileWithCurrent((placing) => (placing['role'] = 'owner')),
      'current.role: Edition 2026.1 has no role “owner”. Use a role that it has.',
    ],
    [
      'a role that is no text',
      fileWithCurrent((placing) => (placing['role'] = 1)),
      'current.role: A text, in quotation marks, belongs here. Mend it, or save the file again.',
    ],
    [
      'answers that are a list',
      fileWithCurrent((placing) => (placing['answers'] = [])),
      'current.answers: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'an answer to a question that the edition lacks',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-9': { kind: 'dont-know' } })),
      'current.answers.pur-9: Edition 2026.1 has no question “pur-9”. Remove it or mend its id.',
    ],
    [
      'an answer that is a bare number',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': 3 })),
      'current.answers.pur-1: An answer is a level, “dont-know” or “not-applicable”, and nothing else. Mend it or remove it.',
    ],
    [
      'an answer of an unknown kind',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': { kind: 'maybe' } })),
      'current.answers.pur-1: An answer is a level, “dont-know” or “not-applicable”, and nothing else. Mend it or remove it.',
    ],
    [
      'a level that is no stage',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': { kind: 'level', level: 0 } })),
      'current.answers.pur-1.level: A level is a whole number from 1 to 5. Mend it or remove it.',
    ],
    [
      'a level between stages',
      fileWithCurrent(
        (placing) => (placing['answers'] = { 'pur-1': { kind: 'level', level: 2.5 } }),
      ),
      'current.answers.pur-1.level: A level is a whole number from 1 to 5. Mend it or remove it.',
    ],
    [
      'a level that is missing',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': { kind: 'level' } })),
      'current.answers.pur-1: The field “level” is missing. Put it back, or save the file again.',
    ],
    [
      'a level beside "don’t know"',
      fileWithCurrent(
        (placing) => (placing['answers'] = { 'pur-1': { kind: 'dont-know', level: 3 } }),
      ),
      'current.answers.pur-1: There is no field called “level” here. Remove it or mend its name.',
    ],
    [
      '"does not apply" where it is not allowed',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': { kind: 'not-applicable' } })),
      'current.answers.pur-1: Edition 2026.1 does not allow “does not apply” for question pur-1. Choose another answer or remove this one.',
    ],
    [
      'a note that is too long',
      fileWithCurrent((placing) => (placing['notes'] = { 'pur-1': 'n'.repeat(141) })),
      'current.notes.pur-1: This text has 141 characters; at most 140 are kept. Shorten it.',
    ],
    [
      'a note on a question that the edition lacks',
      fileWithCurrent((placing) => (placing['notes'] = { ['x'.repeat(50)]: 'A note.' })),
      `current.notes.${'x'.repeat(50)}: Edition 2026.1 has no question “${'x'.repeat(40)}…”. Remove it or mend its id.`,
    ],
    [
      'a reason that is too long',
      fileWithCurrent((placing) => (placing['reasons'] = { 'pur-3': 'n'.repeat(81) })),
      'current.reasons.pur-3: This text has 81 characters; at most 80 are kept. Shorten it.',
    ],
    [
      'a reason that is no text',
      fileWithCurrent((placing) => (placing['reasons'] = { 'pur-3': null })),
      'current.reasons.pur-3: A text, in quotation marks, belongs here. Mend it, or save the file again.',
    ],
    [
      'targets that are none',
      fileWith((file) => (file['targets'] = null)),
      'targets: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'a target for a dimension that no edition has',
      fileWith((file) => (file['targets'] = { reach: 3 })),
      'targets.reach: There is no dimension “reach”. Remove it or mend its id.',
    ],
    [
      'a target that is no level',
      fileWith((file) => (file['targets'] = { purpose: 6 })),
      'targets.purpose: A level is a whole number from 1 to 5. Mend it or remove it.',
    ],
    [
      'the field __proto__ at the top',
      fileWith(() => undefined).replace('{', '{"__proto__":{"polluted":true},'),
      'the file: A field may not be called “__proto__”. Remove the field.',
    ],
    [
      'the field __proto__ among answers',
      fileWithCurrent(() => undefined).replace(
        '"answers":{',
        '"answers":{"__proto__":{"kind":"dont-know"},',
      ),
      'current.answers: A field may not be called “__proto__”. Remove the field.',
    ],
    [
      'the field constructor among targets',
      fileWith((file) => (file['targets'] = { constructor: 3 })),
      'targets: A field may not be called “constructor”. Remove the field.',
    ],
    [
      'the field prototype in an answer',
      fileWithCurrent(
        (placing) => (placing['answers'] = { 'pur-1': { kind: 'dont-know', prototype: {} } }),
      ),
      'current.answers.pur-1: A field may not be called “prototype”. Remove the field.',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
    expect(({} as Json)['polluted']).toBeUndefined();
  });
});

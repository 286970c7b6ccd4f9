import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printProblems } from '../../src/model/problem-text.ts';
import { readModel, requireModel } from '../../src/model/read-model.ts';
import type { Problem } from '../../src/model/types.ts';
import { makeFiles, swap } from '../fixtures/playbook-files.ts';
import type { Override } from '../fixtures/playbook-files.ts';

const MODEL = 'content/model/model.yaml';
const EDITION = 'content/model/2026.1/edition.yaml';
const STAGES = 'content/model/2026.1/stages.yaml';
const LEAPS = 'content/model/2026.1/leaps.yaml';
const EXAMPLES = 'content/model/2026.1/examples.yaml';
const INSIGHT = 'content/model/2026.1/dimensions/insight.yaml';
const PROOF = 'content/model/2026.1/dimensions/proof.yaml';
const PURPOSE = 'content/model/2026.1/dimensions/purpose.yaml';
const SURVEY = 'content/evidence/survey.yaml';
const ACCOUNTS = 'content/evidence/accounts.yaml';
const SHOP = 'content/cases/shop.mdx';
const HOME = 'content/pages/home.mdx';
const GLOSSARY = 'content/glossary.yaml';

function problemsOf(overrides: Record<string, Override>): Problem[] {
  const result = readModel(makeFiles(overrides));
  return result.ok ? [] : result.problems;
}

/** A second edition that differs from the first in its name alone. */
function copyEdition(to: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(makeFiles())
      .filter(([path]) => path.startsWith('content/model/2026.1/'))
      .map(([path, text]) => [
        path.replace('2026.1', to),
        text.replace("edition: '2026.1'", `edition: '${to}'`),
      ]),
  );
}

/** The last dimension taken out of every file that names it. */
function withoutProof(): Record<string, Override> {
  return {
    [PROOF]: null,
    ...Object.fromEntries(
      ['look', 'leap', 'link', 'lead'].map((leap) => [`content/plays/proof-${leap}.mdx`, null]),
    ),
    [EDITION]: (text) => text.replace('  - proof\n', '').replace(', proof]', ']'),
    [EXAMPLES]: (text) =>
      text
        .replace('    proof: [2, 2, 2]\n', '')
        .replace('      proof: listening\n', '')
        .replace(', proof]', ']'),
    [SHOP]: swap('  proof:\n    silent: The account does not say.\n', ''),
  };
}

function swapFirstTwoAnswers(text: string): string {
  const from = text.indexOf('questions:');
  const answers = text
    .slice(from)
    .replace('stage: reactive', 'stage: x')
    .replace('stage: listening', 'stage: reactive')
    .replace('stage: x', 'stage: listening');
  return text.slice(0, from) + answers;
}

/** Copies of a file's one row under the ids from one number to another. */
function addRows(from: number, to: number): (text: string) => string {
  return (text) =>
    text +
    Array.from({ length: to - from + 1 }, (_, index) =>
      text.replace('e01', `e${from + index}`),
    ).join('');
}

describe('content without a problem', () => {
  it('becomes a playbook with everything in its place', () => {
    const playbook = requireModel(makeFiles());

    expect(playbook.model).toMatchObject({
      edition: '2026.1',
      editionNumber: 1,
      published: '2026-01-31',
      instruction: 'Choose the last statement you could show someone.',
      roles: [
        { id: 'unspecified', number: 0, name: 'Unspecified', letter: 'U' },
        { id: 'executive', number: 1, name: 'Executive', letter: 'E' },
      ],
    });
    expect(playbook.editions).toEqual([playbook.model]);
    expect(playbook.model.stages.map(({ id, number }) => [number, id])).toEqual([
      [1, 'reactive'],
      [2, 'listening'],
      [3, 'conversing'],
      [4, 'connected'],
      [5, 'leading'],
    ]);
    expect(playbook.model.leaps.map(({ id }) => id)).toEqual(['look', 'leap', 'link', 'lead']);
    expect(playbook.model.dimensions.map(({ id }) => id)).toEqual([
      'purpose',
      'insight',
      'dialogue',
      'service',
      'people',
      'proof',
    ]);
    expect(playbook.model.dimensions[1]?.questions[1]).toEqual({
      id: 'ins-2',
      stem: 'What is seen here?',
      answers: [
        { stage: 'reactive', text: 'This is seen.' },
        { stage: 'listening', text: 'This is seen.' },
        { stage: 'conversing', text: 'This is seen.' },
        { stage: 'connected', text: 'This is seen.' },
        { stage: 'leading', text: 'This is seen.' },
      ],
      mayNotApply: true,
      evidence: [],
    });
    expect(playbook.examples.map(({ id }) => id)).toEqual(['all-listening']);
    expect(playbook.statuses.map(({ id }) => id)).toEqual(['checked', 'first-hand', 'opinion']);
    expect(playbook.glossary).toEqual([
      { id: 'stage', term: 'Stage', meaning: 'One of five places on the path.' },
    ]);
  });

  it('has its rows of evidence in the order of their numbers, whatever their files', () => {
    const { evidence } = requireModel(makeFiles({ [SURVEY]: addRows(9, 11) }));

    expect(evidence.map(({ id }) => id)).toEqual(['e01', 'e02', 'e9', 'e10', 'e11']);
  });

  it('has its cases in their order, without what only their pages need', () => {
    const { cases } = requireModel(
      makeFiles({
        'content/cases/bank.mdx': (makeFiles()[SHOP] ?? '').replace('order: 1', 'order: 2'),
      }),
    );

    expect(cases.map(({ id, order }) => [order, id])).toEqual([
      [1, 'shop'],
      [2, 'bank'],
    ]);
    expect(cases[0]).not.toHaveProperty('description');
    expect(cases[0]?.profile).toMatchObject({
      purpose: { stage: 'reactive', evidence: 'e02', quote: 'they never asked why' },
      proof: { silent: 'The account does not say.' },
    });
  });

  it('lists for each row the files that draw on it, and leaves out what rows say of each other', () => {
    const { citations } = requireModel(makeFiles({ [SURVEY]: swap('[e02]', '[]') }));

    expect(citations).toEqual({
      e01: [
        'content/essays/most.mdx',
        'content/model/2026.1/dimensions/dialogue.yaml',
        'content/model/2026.1/dimensions/insight.yaml',
        'content/model/2026.1/dimensions/people.yaml',
        'content/model/2026.1/dimensions/proof.yaml',
        'content/model/2026.1/dimensions/purpose.yaml',
        'content/model/2026.1/dimensions/service.yaml',
        'content/model/2026.1/stages.yaml',
        'content/pages/home.mdx',
        'content/plays/purpose-look.mdx',
        'content/tools/return.mdx',
        'content/workshop/short.mdx',
      ],
      e02: ['content/cases/shop.mdx'],
    });
  });

  it('holds every edition in the order of their numbers, and the current one by name', () => {
    const second = copyEdition('2026.2');
    const path = 'content/model/2026.2/edition.yaml';
    const files = { ...second, [path]: (second[path] ?? '').replace('number: 1', 'number: 10') };

    const playbook = requireModel(makeFiles({ ...files, [MODEL]: swap("'2026.1'", "'2026.2'") }));

    expect(playbook.editions.map(({ edition }) => edition)).toEqual(['2026.1', '2026.2']);
    expect(playbook.model).toBe(playbook.editions[1]);
  });

  it('is the same from paths that begin with a slash and from texts with the line ends of Windows', () => {
    const files = Object.entries(makeFiles());
    const others = files.map(([path, text]) => [`/${path}`, text.replaceAll('\n', '\r\n')]);

    expect(readModel(Object.fromEntries(others))).toEqual(readModel(makeFiles()));
  });

  it('takes texts without the white space around them', () => {
    const { glossary } = requireModel(
      makeFiles({ [GLOSSARY]: swap('meaning: One', 'meaning: >\n    One') }),
    );

    expect(glossary[0]?.meaning).toBe('One of five places on the path.');
  });

  it('may hold notes to people beside the files of the model', () => {
    expect(problemsOf({ 'content/README.md': 'Read me.', 'content/LICENSE': 'CC BY 4.0' })).toEqual(
      [],
    );
  });

  it('may show a citation in code or in a comment without making it', () => {
    const shown =
      'Write `<Cite id="e99" />`.\n\n```\n<Cite id="e98" />\n```\n\n{/* <Cite id="e97" /> */}\n\nMost';

    expect(problemsOf({ [HOME]: swap('Most', shown) })).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  it('names a colon inside an unquoted text', () => {
    expect(problemsOf({ [INSIGHT]: swap('why: It matters.', 'why: It matters: daily.') })).toEqual([
      {
        file: INSIGHT,
        place: 'line 4',
        message:
          'The YAML cannot be read (Nested mappings are not allowed in compact mappings). A colon followed by a space starts a new key here. Put the whole text in quotes, or mend the indentation.',
      },
    ]);
  });

  it('names an apostrophe inside single quotes', () => {
    expect(problemsOf({ [GLOSSARY]: swap('meaning: One of', "meaning: 'One's") })).toEqual([
      {
        file: GLOSSARY,
        place: 'line 4',
        message:
          'The YAML cannot be read (Unexpected scalar at node end). Something follows where the value has ended. Put the whole text in one pair of quotes, double an apostrophe inside single quotes, and line up keys and list items with spaces.',
      },
    ]);
  });

  it('names a key that stands twice', () => {
    expect(
      problemsOf({ [INSIGHT]: swap('about: what this is about', 'about: one\nabout: two') }),
    ).toEqual([
      {
        file: INSIGHT,
        place: 'line 4',
        message:
          'The key "about" stands here twice, and only one of the two can count. Each key stands once. Delete one of them.',
      },
    ]);
  });

  it('names an asterisk that YAML takes for an alias', () => {
    expect(problemsOf({ [GLOSSARY]: swap('term: Stage', 'term: *Stage') })).toEqual([
      {
        file: GLOSSARY,
        place: 'line 3',
        message:
          'The YAML cannot be read (Alias *Stage). An asterisk begins a reference to another value, which files here do not use. Put the whole text in quotes, or write the value out.',
      },
    ]);
  });

  it('names a fault in front matter, with the line of the file', () => {
    expect(problemsOf({ [HOME]: swap('lede: One', 'lede: One: two') })).toEqual([
      {
        file: HOME,
        place: 'line 4',
        message:
          'The YAML cannot be read (Nested mappings are not allowed in compact mappings). A colon followed by a space starts a new key here. Put the whole text in quotes, or mend the indentation.',
      },
    ]);
  });

  it('names front matter that is missing', () => {
    expect(problemsOf({ [HOME]: 'Only text.\n' })).toEqual([
      {
        file: HOME,
        place: 'line 1',
        message:
          'The front matter is missing. The file begins with a line "---", then these keys: title, description, lede, charts; then a line "---". Write them above the text.',
      },
    ]);
  });

  it('names front matter that is not closed', () => {
    expect(problemsOf({ [HOME]: '---\ntitle: Home\n' })).toEqual([
      {
        file: HOME,
        place: 'line 1',
        message:
          'The front matter is not closed. It ends with a line "---" of its own. Add that line between the keys and the text.',
      },
    ]);
  });

  it('names an empty file', () => {
    expect(problemsOf({ [GLOSSARY]: '' })).toEqual([
      { file: GLOSSARY, place: '', message: 'The file is empty. It takes a list. Write it.' },
    ]);
  });
});

describe('a file that is missing or out of place', () => {
  it('names a missing file', () => {
    expect(problemsOf({ [LEAPS]: null })).toEqual([
      {
        file: LEAPS,
        place: '',
        message:
          'This file is missing. It holds the leaps from each stage to the next. Keys are: id, name, from, to, action, text, evidence. Create it.',
      },
    ]);
  });

  it('names a folder without a case', () => {
    expect(problemsOf({ [SHOP]: null })).toEqual([
      {
        file: 'content/cases/',
        place: '',
        message:
          'No file in this folder holds a case study. Keys are: title, description, short, order, summary, heldBy, profile, questions. Create content/cases/<case>.mdx.',
      },
    ]);
  });

  it('names a file that nothing reads', () => {
    expect(problemsOf({ 'content/case/bank.mdx': 'A bank waited.\n' })).toEqual([
      {
        file: 'content/case/bank.mdx',
        place: '',
        message:
          'The model reads no file from this path, so nothing would use it. It reads content/model/model.yaml; content/model/<edition>/edition.yaml, stages.yaml, leaps.yaml and examples.yaml; content/model/<edition>/dimensions/<dimension>.yaml; content/evidence/statuses.yaml, seeds.yaml, topics.yaml and <topic>.yaml; content/cases/<case>.mdx; content/essays/<essay>.mdx; content/plays/<dimension>-<leap>.mdx; content/tools/<tool>.mdx; content/workshop/<session>.mdx; content/pages/<page>.mdx; content/glossary.yaml. Rename it, move it or delete it.',
      },
    ]);
  });
});

describe('the shape of a file', () => {
  it('names an unknown key near a known one', () => {
    expect(
      problemsOf({ [STAGES]: swap('  hereIf:', '  hearIf: this is you.\n  hereIf:') }),
    ).toEqual([
      {
        file: STAGES,
        place: '0.hearIf',
        message:
          '"hearIf" is not a key here. Keys are: id, number, name, line, hereIf, signs, undone, evidence. Rename it to "hereIf", or delete it.',
      },
    ]);
  });

  it('names an unknown key near none', () => {
    expect(problemsOf({ [GLOSSARY]: swap('  meaning:', '  colour: red\n  meaning:') })).toEqual([
      {
        file: GLOSSARY,
        place: '0.colour',
        message: '"colour" is not a key here. Keys are: id, term, meaning. Delete it.',
      },
    ]);
  });

  it('names a missing key', () => {
    expect(problemsOf({ [INSIGHT]: swap('about: what this is about\n', '') })).toEqual([
      {
        file: INSIGHT,
        place: 'about',
        message: '"about" is missing. It takes text. Add the line "about: ...".',
      },
    ]);
  });

  it('names a missing key that may be empty', () => {
    expect(problemsOf({ [SURVEY]: swap("  caution: ''\n", '') })).toEqual([
      {
        file: SURVEY,
        place: '0.caution',
        message:
          '"caution" is missing. It takes text. Add the line "caution: ...", or caution: \'\' where there is nothing to say.',
      },
    ]);
  });

  it('names a missing key of few values', () => {
    expect(problemsOf({ [STAGES]: swap('  number: 1\n', '') })).toEqual([
      {
        file: STAGES,
        place: '0.number',
        message: '"number" is missing. It takes one of: 1, 2, 3, 4, 5. Add the line "number: ...".',
      },
    ]);
  });

  it('names a key without a value', () => {
    expect(problemsOf({ [SURVEY]: swap("caution: ''", 'caution:') })).toEqual([
      {
        file: SURVEY,
        place: '0.caution',
        message:
          "No value stands here. It takes text. Write it after the colon, or '' where there is nothing to say.",
      },
    ]);
  });

  it('names a number where text belongs', () => {
    expect(problemsOf({ [MODEL]: swap("'2026.1'", '2026.1') })).toEqual([
      {
        file: MODEL,
        place: 'current',
        message: "The number 2026.1 stands where text belongs. Put it in quotes: '2026.1'.",
      },
    ]);
  });

  it('names text where true or false belongs', () => {
    expect(problemsOf({ [INSIGHT]: swap('mayNotApply: true', 'mayNotApply: yes') })).toEqual([
      {
        file: INSIGHT,
        place: 'questions.1.mayNotApply',
        message:
          'The text "yes" stands where true or false belongs. Write true or false, without quotes.',
      },
    ]);
  });

  it('names text where a list belongs', () => {
    expect(problemsOf({ [INSIGHT]: swap('evidence: [e01]', 'evidence: e01') })).toEqual([
      {
        file: INSIGHT,
        place: 'evidence',
        message:
          'The text "e01" stands where a list belongs. Begin each item on a line of its own with "- ", or write [] for none.',
      },
    ]);
  });

  it('names keys where text belongs', () => {
    expect(
      problemsOf({ [INSIGHT]: swap('why: It matters. It does so daily.', 'why:\n  it: matters') }),
    ).toEqual([
      {
        file: INSIGHT,
        place: 'why',
        message: 'A group of keys stands where text belongs. Write the text after the colon.',
      },
    ]);
  });

  it('names a fraction where a whole number belongs', () => {
    expect(problemsOf({ [MODEL]: swap('number: 1', 'number: 1.5') })).toEqual([
      {
        file: MODEL,
        place: 'roles.1.number',
        message:
          'The number 1.5 stands where a whole number belongs. Write the number without quotes and without a fraction.',
      },
    ]);
  });

  it('names an empty text', () => {
    expect(problemsOf({ [LEAPS]: swap('name: Look', "name: ' '") })).toEqual([
      {
        file: LEAPS,
        place: '0.name',
        message: 'The text is empty. A text here has at least one word. Write it.',
      },
    ]);
  });

  it('names a list that is too short', () => {
    expect(problemsOf({ [STAGES]: swap('    - Three signs.\n', '') })).toEqual([
      {
        file: STAGES,
        place: '0.signs',
        message: 'The list has 2 items. It takes at least 3. Add what is missing.',
      },
    ]);
  });

  it('names a dimension with two questions', () => {
    expect(
      problemsOf({
        [INSIGHT]: (text) => `${text.slice(0, text.indexOf('  - id: ins-3'))}evidence: []\n`,
      }),
    ).toEqual([
      {
        file: INSIGHT,
        place: 'questions',
        message: 'The list has 2 items. It takes exactly 3. Add what is missing.',
      },
    ]);
  });

  it('names too many words', () => {
    expect(
      problemsOf({
        [LEAPS]: swap(
          'Take the next step.',
          'Take the next step - and one, two, three, four, five, six, seven, eight, nine.',
        ),
      }),
    ).toEqual([
      {
        file: LEAPS,
        place: '0.action',
        message: 'The text has 14 words. At most 12 are allowed. Shorten it by 2.',
      },
    ]);
  });

  it('names too many characters', () => {
    expect(problemsOf({ [HOME]: swap('A page for tests.', 'x'.repeat(161)) })).toEqual([
      {
        file: HOME,
        place: 'description',
        message: 'The text has 161 characters. At most 160 are allowed. Shorten it by 1.',
      },
    ]);
  });

  it('names a number out of range', () => {
    expect(problemsOf({ [EDITION]: swap('number: 1', 'number: 32') })).toEqual([
      {
        file: EDITION,
        place: 'number',
        message: 'The number 32 is out of range. It is at most 31. Write a number in range.',
      },
    ]);
  });

  it('names a value that is not one of the few', () => {
    expect(problemsOf({ [EXAMPLES]: swap('[2, 2, 2]', '[6, 2, 2]') })).toEqual([
      {
        file: EXAMPLES,
        place: '0.answers.purpose.0',
        message:
          'The number 6 is not allowed here. Allowed are: 1, 2, 3, 4, 5, dont-know, not-applicable, null. Write one of these.',
      },
    ]);
  });

  it('names an id that could not be an address', () => {
    expect(problemsOf({ [GLOSSARY]: swap('id: stage', 'id: Stage name') })).toEqual([
      {
        file: GLOSSARY,
        place: '0.id',
        message:
          '"Stage name" cannot be an id. An id has lower-case letters, digits and single hyphens, and begins with a letter. Rename it.',
      },
    ]);
  });

  it('names an id of evidence in capitals', () => {
    expect(problemsOf({ [SURVEY]: (text) => `${text}${text.replace('e01', 'E03')}` })).toEqual([
      {
        file: SURVEY,
        place: '1.id',
        message:
          '"E03" cannot be the id of a row of evidence. Such an id is a lower-case "e" and the row\'s number, for example e08. Rename it.',
      },
    ]);
  });

  it('names a date that does not exist', () => {
    expect(problemsOf({ [EDITION]: swap('2026-01-31', '2026-02-30') })).toEqual([
      {
        file: EDITION,
        place: 'published',
        message:
          '"2026-02-30" is not a date. A date is year, month and day, for example 2026-01-31. Write it so.',
      },
    ]);
  });

  it('names a reading that is both a level and silence', () => {
    expect(
      problemsOf({ [SHOP]: swap('stage: reactive', 'silent: It is.\n    stage: reactive') }),
    ).toEqual([
      {
        file: SHOP,
        place: 'profile.purpose',
        message:
          'This reading is neither a level nor silence. It takes either stage, evidence, quote and why, or silent alone. Keep one of the two.',
      },
    ]);
  });

  it('names a reading without its reason', () => {
    expect(problemsOf({ [SHOP]: swap('    why: Nobody had said what it was for.\n', '') })).toEqual(
      [
        {
          file: SHOP,
          place: 'profile.purpose.why',
          message: '"why" is missing. It takes text. Add the line "why: ...".',
        },
      ],
    );
  });

  it('names a quotation that is too long', () => {
    expect(
      problemsOf({ [SHOP]: swap('they never asked why', 'a b c d e f g h i j k l m n o') }),
    ).toEqual([
      {
        file: SHOP,
        place: 'profile.purpose.quote',
        message: 'The text has 15 words. At most 14 are allowed. Shorten it by 1.',
      },
    ]);
  });
});

describe('the model across its files', () => {
  it('names a current edition that does not exist', () => {
    expect(problemsOf({ [MODEL]: swap("'2026.1'", "'2026.2'") })).toEqual([
      {
        file: MODEL,
        place: 'current',
        message:
          '"2026.2" is an edition without a file. Editions with files are: 2026.1. Fix the spelling, or create content/model/2026.2/edition.yaml.',
      },
    ]);
  });

  it('names an edition in the folder of another', () => {
    expect(problemsOf({ [EDITION]: swap("edition: '2026.1'", "edition: '2026.3'") })).toEqual([
      {
        file: EDITION,
        place: 'edition',
        message:
          '"2026.3" is not the name of this edition\'s folder. The folder is content/model/2026.1/. Write "2026.1", or rename the folder.',
      },
    ]);
  });

  it('names an edition number that is taken', () => {
    expect(problemsOf(copyEdition('2026.2'))).toEqual([
      {
        file: 'content/model/2026.2/edition.yaml',
        place: 'number',
        message:
          'The number 1 is taken: it stands at content/model/2026.1/edition.yaml, number. Each edition has a number of its own. Choose another.',
      },
    ]);
  });

  it('names roles without the number 0', () => {
    expect(problemsOf({ [MODEL]: swap('number: 0', 'number: 2') })).toEqual([
      {
        file: MODEL,
        place: 'roles',
        message:
          'No role has the number 0. It stands for a participant who names no role. Add such a role, or give that number to the one that means it.',
      },
    ]);
  });

  it('names a role number that is taken', () => {
    expect(
      problemsOf({
        [MODEL]: (text) => `${text}  - id: other\n    number: 1\n    name: Other\n    letter: O\n`,
      }),
    ).toEqual([
      {
        file: MODEL,
        place: 'roles.2.number',
        message:
          'The number 1 is taken: it stands at content/model/model.yaml, roles.1.number. Each role has a number of its own. Choose another.',
      },
    ]);
  });

  it('names stages that are not numbered in order', () => {
    expect(problemsOf({ [STAGES]: swap('number: 3', 'number: 4') })).toEqual([
      {
        file: STAGES,
        place: '',
        message:
          'The stages are numbered 1, 2, 4, 4, 5. There are five, numbered 1, 2, 3, 4, 5 in the order of the path. Put them in order and number them so.',
      },
    ]);
  });

  it('names a leap that skips a stage', () => {
    expect(problemsOf({ [LEAPS]: swap('to: listening', 'to: conversing') })).toEqual([
      {
        file: LEAPS,
        place: '',
        message:
          'The leaps here are: reactive to conversing, listening to conversing, conversing to connected, connected to leading. One joins each stage to the next: reactive to listening, listening to conversing, conversing to connected, connected to leading. Mend "from" and "to", or the order.',
      },
    ]);
  });

  it('names a leap to an unknown stage', () => {
    expect(problemsOf({ [LEAPS]: swap('to: listening', 'to: listing') })).toEqual([
      {
        file: LEAPS,
        place: '0.to',
        message:
          '"listing" is not a stage. Stages are: reactive, listening, conversing, connected, leading. Fix the spelling, or add the stage to content/model/2026.1/stages.yaml.',
      },
    ]);
  });

  it('names a listed dimension without its file', () => {
    expect(problemsOf({ [PROOF]: null })).toEqual([
      {
        file: EDITION,
        place: 'dimensions.5',
        message:
          '"proof" is a dimension without a file. Dimensions with files are: dialogue, insight, people, purpose, service. Fix the spelling, or create content/model/2026.1/dimensions/proof.yaml.',
      },
    ]);
  });

  it('names a dimension file that is not listed', () => {
    expect(problemsOf({ [EDITION]: swap('  - proof\n', '') })).toEqual([
      {
        file: PROOF,
        place: '',
        message:
          '"proof" is not among the dimensions of its edition. Dimensions are: purpose, insight, dialogue, service, people. Add it to "dimensions" in content/model/2026.1/edition.yaml, rename this file, or delete it.',
      },
    ]);
  });

  it('names a dimension listed twice', () => {
    expect(problemsOf({ [EDITION]: swap('  - proof\n', '  - proof\n  - people\n') })).toEqual([
      {
        file: EDITION,
        place: 'dimensions.6',
        message:
          '"people" stands in the list twice. Each dimension stands once. Delete one of the two.',
      },
    ]);
  });

  it('names an edition of five dimensions', () => {
    expect(problemsOf(withoutProof())).toEqual([
      {
        file: EDITION,
        place: 'dimensions',
        message:
          'The edition has 5 dimensions. It takes 6, because the place is found over 6 and the code has room for no more. Add or remove dimensions, with their files.',
      },
    ]);
  });

  it('names statements with a stage twice', () => {
    expect(problemsOf({ [INSIGHT]: swap('stage: listening', 'stage: reactive') })).toEqual([
      {
        file: INSIGHT,
        place: 'statements',
        message:
          'The stages here are: reactive, reactive, conversing, connected, leading. Each stands once, in the order of the path: reactive, listening, conversing, connected, leading. Add listening. Remove the second reactive.',
      },
    ]);
  });

  it('names answers in another order', () => {
    expect(problemsOf({ [INSIGHT]: swapFirstTwoAnswers })).toEqual([
      {
        file: INSIGHT,
        place: 'questions.0.answers',
        message:
          'The stages here are: listening, reactive, conversing, connected, leading. Each stands once, in the order of the path: reactive, listening, conversing, connected, leading. Put them in that order.',
      },
    ]);
  });

  it('names a question id that is taken in another dimension', () => {
    expect(problemsOf({ [INSIGHT]: swap('ins-2', 'pur-2') })).toEqual([
      {
        file: PURPOSE,
        place: 'questions.1.id',
        message:
          'The id "pur-2" is taken: it stands at content/model/2026.1/dimensions/insight.yaml, questions.1.id. Ids of questions are unique. Choose another id, or delete one of the two.',
      },
    ]);
  });

  it('names a key question that may not apply', () => {
    expect(problemsOf({ [INSIGHT]: swap('mayNotApply: false', 'mayNotApply: true') })).toEqual([
      {
        file: INSIGHT,
        place: 'questions.0.mayNotApply',
        message:
          'The first question of a dimension is its key question, and it applies to everyone, so that no whole dimension can be left out. Here mayNotApply takes false only. Write false, or put another question first.',
      },
    ]);
  });

  it('names an example of an unknown dimension', () => {
    expect(problemsOf({ [EXAMPLES]: swap('service: [2, 2, 2]', 'servce: [2, 2, 2]') })).toEqual([
      {
        file: EXAMPLES,
        place: '0.answers.servce',
        message:
          '"servce" is not a dimension. Dimensions are: purpose, insight, dialogue, service, people, proof. Fix the spelling, or add the dimension to content/model/2026.1/edition.yaml.',
      },
    ]);
  });

  it('names an example with an answer too few', () => {
    expect(problemsOf({ [EXAMPLES]: swap('[2, 2, 2]', '[2, 2]') })).toEqual([
      {
        file: EXAMPLES,
        place: '0.answers.purpose',
        message:
          '2 answers for 3 questions. There is one for each of pur-1, pur-2, pur-3, in that order; null is not answered. Add or remove answers.',
      },
    ]);
  });

  it('names an example that leaves out a question that always applies', () => {
    expect(problemsOf({ [EXAMPLES]: swap('[2, 2, 2]', '[not-applicable, 2, 2]') })).toEqual([
      {
        file: EXAMPLES,
        place: '0.answers.purpose.0',
        message:
          '"pur-1" always applies, so its answer cannot be not-applicable. It is allowed for: dia-2, ins-2, peo-2, pro-2, pur-2, ser-2. Choose another answer, or set mayNotApply: true on the question.',
      },
    ]);
  });

  it('names an example that expects an unknown place', () => {
    expect(problemsOf({ [EXAMPLES]: swap('place: listening', 'place: two') })).toEqual([
      {
        file: EXAMPLES,
        place: '0.expected.place',
        message:
          '"two" is not a stage. Stages are: reactive, listening, conversing, connected, leading. Fix the spelling, or add the stage to content/model/2026.1/stages.yaml.',
      },
    ]);
  });
});

describe('evidence, cases and prose', () => {
  it('names a row id that is taken in another file', () => {
    expect(problemsOf({ [ACCOUNTS]: (text) => `${text}${text.replace('e02', 'e01')}` })).toEqual([
      {
        file: SURVEY,
        place: '0.id',
        message:
          'The id "e01" is taken: it stands at content/evidence/accounts.yaml, 1.id. Ids of rows of evidence are unique. Choose another id, or delete one of the two.',
      },
    ]);
  });

  it('names a row with an unknown status', () => {
    expect(problemsOf({ [SURVEY]: swap('status: checked', 'status: cheked') })).toEqual([
      {
        file: SURVEY,
        place: '0.status',
        message:
          '"cheked" is not a status. Statuses are: checked, first-hand, opinion. Fix the spelling, or add the status to content/evidence/statuses.yaml.',
      },
    ]);
  });

  it.each(['contradicts', 'replaces'])('names a row that %s an unknown row', (relation) => {
    expect(
      problemsOf({
        [SURVEY]: (text) =>
          text.replace('[e02]', '[]').replace(`${relation}: []`, `${relation}: [e20]`),
      }),
    ).toEqual([
      {
        file: SURVEY,
        place: `0.${relation}.0`,
        message:
          '"e20" is not a row of evidence. Rows of evidence are: e01, e02. Fix the spelling, or add the row of evidence to a file in content/evidence/.',
      },
    ]);
  });

  it.each(['contradicts', 'replaces'])('names a row that %s itself', (relation) => {
    expect(
      problemsOf({
        [SURVEY]: (text) =>
          text.replace('[e02]', '[]').replace(`${relation}: []`, `${relation}: [e01]`),
      }),
    ).toEqual([
      {
        file: SURVEY,
        place: `0.${relation}.0`,
        message: `The row "e01" ${relation} itself. A row ${relation} other rows only. Name another row, or delete the id.`,
      },
    ]);
  });

  it('names a row that replaces one which was checked further', () => {
    expect(problemsOf({ [ACCOUNTS]: swap('replaces: []', 'replaces: [e01]') })).toEqual([
      {
        file: ACCOUNTS,
        place: '0.replaces.0',
        message:
          'This row replaces "e01", which was checked further: the status of "e01" is checked, this row\'s is first-hand. The order is checked, reported, then all others. Take "e01" out of replaces, or mend one status.',
      },
    ]);
  });

  it('takes a row that replaces one which was checked less far, or as far', () => {
    expect(problemsOf({ [SURVEY]: swap('replaces: []', 'replaces: [e02]') })).toEqual([]);
    expect(
      problemsOf({
        [SURVEY]: swap('status: checked', 'status: opinion'),
        [ACCOUNTS]: swap('replaces: []', 'replaces: [e01]'),
      }),
    ).toEqual([]);
  });

  it('names a dimension that draws on an unknown row', () => {
    expect(problemsOf({ [INSIGHT]: swap('[e01]', '[e10]') })).toEqual([
      {
        file: INSIGHT,
        place: 'evidence.0',
        message:
          '"e10" is not a row of evidence. Rows of evidence are: e01, e02. Fix the spelling, or add the row of evidence to a file in content/evidence/.',
      },
    ]);
  });

  it('names a question that draws on an unknown row among many', () => {
    expect(
      problemsOf({
        [INSIGHT]: swap('evidence: []', 'evidence: [e204]'),
        [SURVEY]: addRows(103, 120),
      }),
    ).toEqual([
      {
        file: INSIGHT,
        place: 'questions.0.evidence.0',
        message:
          '"e204" is not a row of evidence. The nearest of the 20 rows of evidence are: e104, e01, e02. Fix the spelling, or add the row of evidence to a file in content/evidence/.',
      },
    ]);
  });

  it('names a citation of an unknown row, with its line', () => {
    expect(problemsOf({ [HOME]: swap('id="e01"', 'id="e03"') })).toEqual([
      {
        file: HOME,
        place: 'line 7',
        message:
          '"e03" is not a row of evidence. Rows of evidence are: e01, e02. Fix the spelling, or add the row of evidence to a file in content/evidence/.',
      },
    ]);
  });

  it('names citations that share a line or span lines by the line they begin on', () => {
    const cited = `A<Cite id="e03" />, b<Cite\n  id='e04'\n/>, c.<Cite id="e05"></Cite>`;

    expect(
      problemsOf({ [HOME]: swap('Most', cited) }).map(({ place, message }) => [
        place,
        message.slice(0, 5),
      ]),
    ).toEqual([
      ['line 7', '"e03"'],
      ['line 7', '"e04"'],
      ['line 9', '"e05"'],
    ]);
  });

  it('names a citation whose id is not plain text', () => {
    expect(problemsOf({ [HOME]: swap('id="e01"', 'id={row}') })).toEqual([
      {
        file: HOME,
        place: 'line 7',
        message:
          'This citation names no row. A citation is written <Cite id="e08" />, with the id as plain text in quotes. Add the id.',
      },
    ]);
  });

  it('names a case that says nothing of a dimension', () => {
    expect(
      problemsOf({ [SHOP]: swap('  proof:\n    silent: The account does not say.\n', '') }),
    ).toEqual([
      {
        file: SHOP,
        place: 'profile',
        message:
          'The profile says nothing of: proof. A profile has every dimension once. Add each with stage, evidence, quote and why, or with silent where the account does not say.',
      },
    ]);
  });

  it('names a case with a mistyped dimension', () => {
    expect(problemsOf({ [SHOP]: swap('  proof:', '  prof:') })).toEqual([
      {
        file: SHOP,
        place: 'profile.prof',
        message:
          '"prof" is not a dimension. Dimensions are: purpose, insight, dialogue, service, people, proof. Fix the spelling, or add the dimension to content/model/2026.1/edition.yaml.',
      },
    ]);
  });

  it('names a case at an unknown stage', () => {
    expect(problemsOf({ [SHOP]: swap('stage: reactive', 'stage: reactiv') })).toEqual([
      {
        file: SHOP,
        place: 'profile.purpose.stage',
        message:
          '"reactiv" is not a stage. Stages are: reactive, listening, conversing, connected, leading. Fix the spelling, or add the stage to content/model/2026.1/stages.yaml.',
      },
    ]);
  });

  it('names a reading that rests on a survey', () => {
    expect(problemsOf({ [SHOP]: swap('evidence: e02', 'evidence: e01') })).toEqual([
      {
        file: SHOP,
        place: 'profile.purpose.evidence',
        message:
          'The row "e01" has the status "checked". A reading of a case rests on an account: first-hand, opinion. Name another row, or mend the row\'s status.',
      },
    ]);
  });

  it('names two cases with one place in the order', () => {
    expect(problemsOf({ 'content/cases/bank.mdx': makeFiles()[SHOP] ?? '' })).toEqual([
      {
        file: SHOP,
        place: 'order',
        message:
          'The number 1 is taken: it stands at content/cases/bank.mdx, order. Each case has a number of its own. Choose another.',
      },
    ]);
  });
});

describe('several defects at once', () => {
  const broken = {
    [SURVEY]: swap('status: checked', 'status: cheked'),
    [INSIGHT]: (text: string) =>
      text
        .replace('mayNotApply: true', 'mayNotApply: yes')
        .replace('  - stage: reactive', '  - stage: reactiv'),
  };

  it('are all listed, by file and then by place', () => {
    expect(problemsOf(broken).map(({ file, place }) => [file, place])).toEqual([
      [SURVEY, '0.status'],
      [INSIGHT, 'questions.1.mayNotApply'],
      [INSIGHT, 'statements.0.stage'],
    ]);
  });

  it('are printed with a count and numbers', () => {
    expect(printProblems(problemsOf(broken))).toBe(
      [
        'The content has 3 problems in 2 files.',
        '',
        '1. content/evidence/survey.yaml: 0.status: "cheked" is not a status. Statuses are: checked, first-hand, opinion. Fix the spelling, or add the status to content/evidence/statuses.yaml.',
        '2. content/model/2026.1/dimensions/insight.yaml: questions.1.mayNotApply: The text "yes" stands where true or false belongs. Write true or false, without quotes.',
        '3. content/model/2026.1/dimensions/insight.yaml: statements.0.stage: "reactiv" is not a stage. Stages are: reactive, listening, conversing, connected, leading. Fix the spelling, or add the stage to content/model/2026.1/stages.yaml.',
      ].join('\n'),
    );
  });

  it('are thrown as that text by the door that throws', () => {
    expect(() => requireModel(makeFiles(broken))).toThrow(
      new Error(printProblems(problemsOf(broken))),
    );
  });

  it('are ordered by number where places have numbers', () => {
    const statuses = (text: string) => text.replaceAll('status: checked', 'status: cheked');

    const places = problemsOf({ [SURVEY]: (text) => statuses(addRows(103, 112)(text)) }).map(
      ({ place }) => place,
    );

    expect(places).toEqual(Array.from({ length: 11 }, (_, index) => `${index}.status`));
  });

  it('do not include what a broken file only makes uncertain', () => {
    expect(problemsOf({ [STAGES]: swap('  name: Reactive', '  name: Reactive: one') })).toEqual([
      {
        file: STAGES,
        place: 'line 4',
        message:
          'The YAML cannot be read (Nested mappings are not allowed in compact mappings). A colon followed by a space starts a new key here. Put the whole text in quotes, or mend the indentation.',
      },
    ]);
  });

  it('include each file that is missing where there is no content at all', () => {
    const result = readModel({});

    expect(result.ok ? [] : result.problems.map(({ file }) => file)).toEqual([
      'content/cases/',
      'content/essays/',
      'content/evidence/',
      'content/evidence/seeds.yaml',
      'content/evidence/statuses.yaml',
      'content/evidence/topics.yaml',
      'content/glossary.yaml',
      'content/model/',
      'content/model/model.yaml',
      'content/pages/',
      'content/plays/',
      'content/tools/',
      'content/workshop/',
    ]);
  });
});

describe('content of any kind', () => {
  const original = makeFiles();
  const paths = Object.keys(original);
  const damaged = fc
    .record({
      path: fc.constantFrom(...paths),
      from: fc.nat(2000),
      length: fc.nat(200),
      put: fc.oneof(
        fc.constant(''),
        fc.string(),
        fc.constantFrom(': ', '- ', '*', '&a ', '[', '{', '|', "'", '---', 'null', '!x '),
      ),
    })
    .map(({ path, from, length, put }) => {
      const text = original[path] ?? '';
      const start = from % text.length;
      return { ...original, [path]: text.slice(0, start) + put + text.slice(start + length) };
    });
  const foreign = fc.dictionary(
    fc.oneof(fc.constantFrom(...paths), fc.string()),
    fc.oneof(fc.string(), fc.json()),
  );

  it('gives a playbook or problems, each with a file and a whole sentence, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, foreign), (files) => {
        const result = readModel(files);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { message } of result.problems) expect(message).toMatch(/^[^]+\.$/);
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readModel, requireModel } from '../../src/model/read-model.ts';
import { makeFiles, swap } from '../fixtures/playbook-files.ts';
import type { Override } from '../fixtures/playbook-files.ts';

const EDITION = 'content/model/2026.1/edition.yaml';
const SURVEY = 'content/evidence/survey.yaml';
const TOPICS = 'content/evidence/topics.yaml';
const SHOP = 'content/cases/shop.mdx';
const HOME = 'content/pages/home.mdx';
const ESSAY = 'content/essays/most.mdx';
const PLAY = 'content/plays/purpose-look.mdx';
const OTHER_PLAY = 'content/plays/insight-leap.mdx';

/** Each problem in one line: file, place, message. */
function problemsOf(overrides: Record<string, Override>): string[] {
  const result = readModel(makeFiles(overrides));
  return result.ok
    ? []
    : result.problems.map(({ file, place, message }) => `${file} | ${place} | ${message}`);
}

describe('a playbook with essays and plays', () => {
  it('holds seed documents, topics, essays, plays and pages', () => {
    const playbook = requireModel(makeFiles());

    expect(playbook.seeds.map(({ id }) => id)).toEqual(['post']);
    expect(playbook.topics.map(({ id }) => id)).toEqual(['survey', 'accounts']);
    expect(playbook.evidence.map(({ id, topic, seeds }) => [id, topic, seeds])).toEqual([
      ['e01', 'survey', ['post']],
      ['e02', 'accounts', []],
    ]);
    expect(playbook.essays).toEqual([
      expect.objectContaining({
        id: 'most',
        plays: ['purpose-look'],
        charts: [
          {
            id: 'most',
            kind: 'bar',
            title: 'Most people say so.',
            note: '',
            bars: [{ label: 'People', figure: 'e01/most' }],
          },
        ],
      }),
    ]);
    expect(playbook.pages).toEqual([
      {
        id: 'home',
        title: 'Home',
        description: 'A page for tests.',
        lede: 'One line above the rest.',
        charts: [],
      },
    ]);
    expect(playbook.model.nextMoves.before).toEqual({ 'dialogue-leap': ['insight-look'] });
  });

  it('has its plays by dimension and then by leap, whatever their file names', () => {
    const { plays } = requireModel(makeFiles());

    expect(plays.map(({ id }) => id).slice(0, 6)).toEqual([
      'purpose-look',
      'purpose-leap',
      'purpose-link',
      'purpose-lead',
      'insight-look',
      'insight-leap',
    ]);
    expect(plays).toHaveLength(24);
  });

  it('names the rows that nothing cites', () => {
    const extra = (text: string) => text + text.replace('- id: e01', '- id: e03');

    expect(requireModel(makeFiles()).uncited).toEqual([]);
    expect(requireModel(makeFiles({ [SURVEY]: extra })).uncited).toEqual(['e03']);
  });
});

describe('rows of evidence', () => {
  it('name seed documents that exist', () => {
    expect(problemsOf({ [SURVEY]: swap('[post]', '[pots]') })).toEqual([
      `${SURVEY} | 0.seeds.0 | "pots" is not a seed document. Seed documents are: post. Fix the spelling, or add the seed document to content/evidence/seeds.yaml.`,
    ]);
  });

  it('stand in a file that is a topic', () => {
    expect(problemsOf({ [TOPICS]: swap('- id: survey', '- id: surveys') })).toEqual([
      `${SURVEY} |  | "survey" is not a topic. Topics are: surveys, accounts. Fix the spelling, or add the topic to content/evidence/topics.yaml.`,
      `${TOPICS} | 0.id | The topic "surveys" has no rows. They stand in a file of its name. Create content/evidence/surveys.yaml, or delete the topic.`,
    ]);
  });

  it('have one figure of a name', () => {
    expect(problemsOf({ [SURVEY]: swap('id: rank', 'id: most') })).toEqual([
      `${SURVEY} | 0.figures.1.id | The id "most" is taken: it stands at ${SURVEY}, 0.figures.0.id. Ids of figures are unique. Choose another id, or delete one of the two.`,
    ]);
  });
});

describe('charts', () => {
  it('draw figures that exist', () => {
    expect(problemsOf({ [ESSAY]: swap('e01/most', 'e01/mots') })).toEqual([
      `${ESSAY} | charts.0.bars.0.figure | "e01/mots" is not a figure. Figures are: e01/most, e01/rank. Fix the spelling, or add the figure to its row in content/evidence/.`,
    ]);
  });

  it('draw percentages', () => {
    expect(problemsOf({ [ESSAY]: swap('e01/most', 'e01/rank') })).toEqual([
      `${ESSAY} | charts.0.bars.0.figure | The figure "e01/rank" is "first", which has no place on a scale from 0 to 100. A chart draws percentages such as 70%, more than 60% or under 4%. Draw another figure, or tell this one in the text.`,
    ]);
  });

  it('name rows that exist', () => {
    expect(problemsOf({ [ESSAY]: swap('e01/most', 'e99/most') })).toEqual([
      `${ESSAY} | charts.0.bars.0.figure | "e99" is not a row of evidence. Rows of evidence are: e01, e02. Fix the spelling, or add the row of evidence to a file in content/evidence/.`,
    ]);
  });

  it('are drawn in the text, under a name of the front matter', () => {
    expect(problemsOf({ [ESSAY]: swap('<Chart id="most" />', '<Chart id="least" />') })).toEqual([
      `${ESSAY} | charts.0.id | Nothing in the text draws the chart "most". A chart stands where the text has <Chart id="most" />. Add that line, or delete the chart.`,
      `${ESSAY} | line 22 | "least" is not a chart. Charts are: most. Fix the spelling, or add the chart to the front matter.`,
    ]);
    expect(
      problemsOf({ [ESSAY]: swap('<Chart id="most" />', '<Chart id="most" /><Chart />') }),
    ).toEqual([
      `${ESSAY} | line 22 | This chart names no chart of the front matter. A chart is drawn with <Chart id="advocacy" />, with the id as plain text in quotes. Add the id.`,
    ]);
  });

  it('are of one of five kinds, with the keys of that kind', () => {
    expect(problemsOf({ [ESSAY]: swap('kind: bar', 'kind: pie') })).toEqual([
      `${ESSAY} | charts.0.kind | "pie" is not allowed here. Allowed are: bar, dumbbell, slope, range, matrix. Write one of these.`,
    ]);
    expect(problemsOf({ [ESSAY]: swap('    kind: bar\n', '') })).toEqual([
      `${ESSAY} | charts.0.kind | "kind" is missing. It takes one of: bar, dumbbell, slope, range, matrix. Add the line "kind: ...".`,
    ]);
    expect(problemsOf({ [ESSAY]: swap("    note: ''\n", '    notes: x\n') })).toEqual([
      `${ESSAY} | charts.0.note | "note" is missing. It takes text. Add the line "note: ...", or note: '' where there is nothing to say.`,
      `${ESSAY} | charts.0.notes | "notes" is not a key here. Keys are: id, title, note, kind, bars. Rename it to "note", or delete it.`,
    ]);
  });

  it('have a cell for each column of a matrix', () => {
    const matrix = (text: string) =>
      text
        .replace('kind: bar', 'kind: matrix')
        .replace(
          /bars:[^]*?e01\/most/,
          'columns: [Now, Then]\n    rows:\n      - { label: One, cells: [more], evidence: [e01] }',
        );

    expect(problemsOf({ [ESSAY]: matrix })).toEqual([
      `${ESSAY} | charts.0.rows.0.cells | 1 cell for 2 columns. There is one for each of Now, Then, in that order; '' is an empty cell. Add or remove cells.`,
    ]);
  });
});

describe('figures in prose', () => {
  const say = (sentence: string): Override => swap('Nobody counted the rest.', sentence);

  it.each([
    ['38% of them agreed.', '38%'],
    ['They were 38 per cent.', '38 per cent'],
    ['One in 4 left.', 'One in 4'],
    ['Seven in ten agreed.', 'Seven in ten'],
    ['More than half of them left.', 'More than half'],
    ['A third of them left.', 'A third of'],
    ['Two thirds left.', 'Two thirds'],
    ['They asked twice as many.', 'twice as'],
    ['It costs £4,000 a year.', '£4,000'],
    ['They asked 351 executives.', '351 executives'],
    ['They asked three careful firms.', 'three careful firms'],
    ['They asked 1,056 people.', '1,056 people'],
  ])('need a row: %s', (sentence, figure) => {
    expect(problemsOf({ [ESSAY]: say(sentence) })).toEqual([
      `${ESSAY} | line 24 | "${figure}" is a figure, and its paragraph, list item or table row names no row of evidence. A percentage, a ratio, a sum of money or a count of people or firms takes a <Cite id="e08" /> where it stands. Cite its row, or say it without the figure.`,
    ]);
  });

  it.each([
    '38% of them agreed.<Cite id="e01" />',
    'A first\nline, and 38% on the second.<Cite id="e01" />',
    '- 38% agreed<Cite id="e01" />\n- others did not',
    '| who | share |\n| --- | --- |\n| people | 38%<Cite id="e01" /> |',
    'In 2010 and in 2012 they asked again, one in spring.',
    'Ask for half an hour, twice a week.',
    '[See them](/path/3-people/).',
    '`38%`',
    'One firm waited.',
  ])('stand, or are none: %s', (sentence) => {
    expect(problemsOf({ [ESSAY]: say(sentence) })).toEqual([]);
  });

  it('need a row of their own in each list item and table row', () => {
    expect(
      problemsOf({ [ESSAY]: say('- 38% agreed<Cite id="e01" />\n- 12%\n  did not') }).join(),
    ).toContain(`${ESSAY} | line 25 | "12%"`);
    expect(
      problemsOf({
        [ESSAY]: say('| a | b |\n| - | - |\n| x | 38%<Cite id="e01" /> |\n| y | 12% |'),
      }).join(),
    ).toContain(`${ESSAY} | line 27 | "12%"`);
  });

  it('need a row in cases, and not on pages', () => {
    expect(problemsOf({ [SHOP]: swap('It had not looked.', 'It lost 38%.') })).toHaveLength(1);
    expect(problemsOf({ [HOME]: (text) => `${text}\nSix people in ten.\n` })).toEqual([]);
  });

  it('stay out of what can hold no citation', () => {
    expect(problemsOf({ [ESSAY]: swap('lede: Most', 'lede: 70% of') })).toEqual([
      `${ESSAY} | lede | "70%" is a figure, and this line can hold no citation. Figures stand in the text, with their rows. Move it there.`,
    ]);
    expect(problemsOf({ [ESSAY]: swap('title: What most', 'title: What 70% of') })[0]).toContain(
      `${ESSAY} | title | "70%" is a figure`,
    );
  });
});

describe('essays', () => {
  it('name plays, dimensions and seed documents that exist', () => {
    expect(problemsOf({ [ESSAY]: swap('plays: [purpose-look]', 'plays: [purpose-lok]') })).toEqual([
      `${ESSAY} | plays.0 | "purpose-lok" is not a play. The nearest of the 24 plays are: purpose-look, purpose-link, purpose-leap. Fix the spelling, or add the play to content/plays/.`,
    ]);
    expect(
      problemsOf({ [ESSAY]: swap('dimensions: [purpose]', 'dimensions: [purpos]') })[0],
    ).toContain(`${ESSAY} | dimensions.0 | "purpos" is not a dimension.`);
    expect(problemsOf({ [ESSAY]: swap('seeds: [post]', 'seeds: [pst]') })[0]).toContain(
      `${ESSAY} | seeds.0 | "pst" is not a seed document.`,
    );
  });
});

describe('plays', () => {
  it('are there for every dimension and leap', () => {
    expect(problemsOf({ [OTHER_PLAY]: null })).toEqual([
      `${OTHER_PLAY} |  | This play is missing: each dimension has one for every leap. Create the file.`,
    ]);
  });

  it('are named after their dimension and leap', () => {
    expect(problemsOf({ [OTHER_PLAY]: swap('leap: leap', 'leap: look') })).toEqual([
      `${OTHER_PLAY} |  | This file is named "insight-leap", and its dimension and leap make "insight-look". The name is the dimension, a hyphen and the leap. Rename the file, or mend the two.`,
    ]);
  });

  it('name a figure that exists', () => {
    expect(problemsOf({ [PLAY]: swap('figure: e01/most', 'figure: e01/must') })[0]).toContain(
      `${PLAY} | figure | "e01/must" is not a figure. Figures are: e01/most, e01/rank.`,
    );
  });

  it('say how the case that they name shows them', () => {
    expect(problemsOf({ [PLAY]: swap("case: ''", 'case: shop') })).toEqual([
      `${PLAY} | echo | The play names a case and does not say how the case shows it. Either both "case" and "echo" are filled, or both are ''. Write the echo, or take the case away.`,
    ]);
    expect(problemsOf({ [PLAY]: swap("echo: ''", 'echo: It did.') })).toEqual([
      `${PLAY} | echo | The play tells of a case without naming it. Either both "case" and "echo" are filled, or both are ''. Name the case, or take the echo away.`,
    ]);
    expect(
      problemsOf({
        [PLAY]: (text) =>
          text.replace("case: ''", 'case: shp').replace("echo: ''", 'echo: It did.'),
      })[0],
    ).toContain(`${PLAY} | case | "shp" is not a case. Cases are: shop.`);
  });

  it('do not wait for themselves by way of others', () => {
    expect(
      problemsOf({
        [PLAY]: swap('needsFirst: []', 'needsFirst: [insight-leap]'),
        [OTHER_PLAY]: swap('needsFirst: []', 'needsFirst: [purpose-look]'),
      }),
    ).toEqual([
      `${OTHER_PLAY} | needsFirst | The plays wait for each other: insight-leap needs purpose-look needs insight-leap. A play that comes first cannot wait for the one after it. Take one of them out of "needsFirst".`,
    ]);
  });
});

describe('circles of plays', () => {
  const needs = (ids: string): Override => swap('needsFirst: []', `needsFirst: [${ids}]`);

  it('are each told once, also where one play leads into another circle', () => {
    const found = problemsOf({
      [PLAY]: needs('insight-leap'),
      [OTHER_PLAY]: needs('purpose-look, proof-lead'),
      'content/plays/proof-lead.mdx': needs('insight-leap'),
      'content/plays/service-look.mdx': needs('purpose-look'),
    });

    expect(found.map((line) => /each other: (.*?)\./.exec(line)?.[1])).toEqual([
      'insight-leap needs purpose-look needs insight-leap',
      'proof-lead needs insight-leap needs proof-lead',
    ]);
  });

  it('may be closed by the rule for next moves', () => {
    const found = problemsOf({ 'content/plays/insight-look.mdx': needs('dialogue-leap') });

    expect(found).toHaveLength(1);
    expect(found[0]).toContain('dialogue-leap needs insight-look needs dialogue-leap');
  });
});

describe('names', () => {
  it('stand once: of charts, seed documents and topics, and numbers of essays', () => {
    const chart = (text: string) =>
      text.replace(/( {2}- id: most[^]*?e01\/most\n)/, (one) => one + one);
    expect(problemsOf({ [ESSAY]: chart })[0]).toContain('The id "most" is taken');
    for (const file of ['content/evidence/seeds.yaml', TOPICS]) {
      expect(problemsOf({ [file]: (text) => text + text })[0]).toContain('is taken: it stands at');
    }
    const copy = makeFiles()[ESSAY] ?? '';
    expect(problemsOf({ 'content/essays/other.mdx': copy })).toEqual([
      `content/essays/other.mdx | order | The number 1 is taken: it stands at ${ESSAY}, order. Each essay has a number of its own. Choose another.`,
    ]);
  });

  it('of the dimension and the leap of a play exist', () => {
    expect(problemsOf({ [PLAY]: swap('dimension: purpose', 'dimension: porpoise') })[0]).toContain(
      `${PLAY} | dimension | "porpoise" is not a dimension.`,
    );
    expect(problemsOf({ [PLAY]: swap('leap: look', 'leap: lok') })[0]).toContain(
      `${PLAY} | leap | "lok" is not a leap.`,
    );
  });
});

describe('the rule for next moves', () => {
  it('orders every dimension once', () => {
    expect(problemsOf({ [EDITION]: swap('order: [purpose, ', 'order: [') })).toEqual([
      `${EDITION} | nextMoves.order | The order names: insight, dialogue, service, people, proof. It takes every dimension once: purpose, insight, dialogue, service, people, proof. Mend the list.`,
    ]);
  });

  it('names plays that exist', () => {
    expect(problemsOf({ [EDITION]: swap('[insight-look]', '[insight-lok]') })[0]).toContain(
      `${EDITION} | nextMoves.before.dialogue-leap.0 | "insight-lok" is not a play.`,
    );
    expect(problemsOf({ [EDITION]: swap('dialogue-leap:', 'dialog-leap:') })[0]).toContain(
      `${EDITION} | nextMoves.before.dialog-leap | "dialog-leap" is not a play.`,
    );
  });
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { capital, countWord } from '../../src/interface/grammar.ts';
import { boardText } from '../../src/interface/moves.ts';
import { home, quarry } from '../../src/interface/home.ts';
import { cases, dimensions, path } from '../../src/interface/path.ts';
import { sheetText } from '../../src/interface/place-sheet.ts';
import { placeText } from '../../src/interface/place.ts';
import { site } from '../../src/interface/site.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';

const playbook = loadPlaybookFromDisk('.');
const { model } = playbook;

/** The counts that sentences of the interface name in words. */
const counts = {
  stages: model.stages.length,
  dimensions: model.dimensions.length,
  questionsOfEach: model.dimensions[0]?.questions.length ?? 0,
  cases: playbook.cases.length,
  doors: home.doors.length,
  essays: playbook.essays.length,
  plays: playbook.plays.length,
  tools: playbook.tools.length,
  sessions: playbook.sessions.length,
};

type Counts = Readonly<typeof counts>;

/** What stands there, by the name of the string, and the phrases that these counts make true of it. */
function listSaid(of: Counts): Record<string, { text: string; phrases: string[] }> {
  const stages = countWord(of.stages);
  const questions = countWord(of.questionsOfEach);
  const told = countWord(of.cases);
  // Each dimension has one key question.
  const each = countWord(of.dimensions);
  const keys = `1 to ${of.stages}`;
  return {
    'home.doorsTitle': { text: home.doorsTitle, phrases: [`${capital(countWord(of.doors))} ways`] },
    'home.doors[0].text': {
      text: home.doors[0].text,
      phrases: [`${capital(stages)} stages`, `${each} dimensions`, `${told} firms`],
    },
    'home.doors[1].text': { text: home.doors[1].text, phrases: [`${capital(each)} questions`] },
    'home.doors[0].more': {
      text: home.doors[0].more.map(({ text }) => text).join('\n'),
      phrases: [`${countWord(of.essays)} essays`, `${countWord(of.plays)} plays`],
    },
    'quarry.label': { text: quarry.label, phrases: [`${stages} stages`] },
    'path.noCase': { text: path.noCase, phrases: [`our ${told} cases`] },
    'dimensions.description': {
      text: dimensions.description('Name', 'first', 'last'),
      phrases: [`${stages} statements`, `${questions} questions that show`],
    },
    'dimensions.statements': {
      text: dimensions.statements,
      phrases: [`${capital(stages)} statements`],
    },
    'dimensions.questions': { text: dimensions.questions, phrases: [`The ${questions} questions`] },
    'dimensions.questionsHint': { text: dimensions.questionsHint, phrases: [`${each} of them`] },
    'cases.sideBySide': { text: cases.sideBySide, phrases: [`The ${told} side by side`] },
    'sheetText.rule.steps': {
      text: sheetText.rule.steps(of.dimensions).join('\n'),
      phrases: [`all ${questions} boxes`],
    },
    'placeText.question.keys': {
      text: placeText.question.keys,
      phrases: [`Keys: ${keys} choose`],
    },
    'placeText.question.keysOff': {
      text: placeText.question.keysOff,
      phrases: [`The keys ${keys} are`],
    },
    'boardText.tools.go': {
      text: boardText.tools.go,
      phrases: [`The ${countWord(of.tools)} tools`],
    },
    'home.doors[2].text': {
      text: home.doors[2].text,
      phrases: [`${capital(countWord(of.sessions))} sessions`],
    },
    'home.doors[1].more': {
      text: home.doors[1].more.map(({ text }) => text).join('\n'),
      phrases: [`${countWord(of.tools)} tools`],
    },
    'site.keysHint': { text: site.keysHint, phrases: [`${keys} choose an answer`] },
  };
}

/** The strings that say something else than these counts. */
function findMiscounts(of: Counts): string[] {
  return Object.entries(listSaid(of)).flatMap(([name, { text, phrases }]) =>
    phrases
      .filter((phrase) => !text.includes(phrase))
      .map((phrase) => `${name} should say “${phrase}”: ${text}`),
  );
}

describe('a count that the interface names in words', () => {
  test('is the model’s', () => {
    expect(findMiscounts(counts)).toEqual([]);
  });

  test('is of questions, of which every dimension has as many', () => {
    expect(new Set(model.dimensions.map(({ questions }) => questions.length)).size).toBe(1);
  });

  test.each([
    ['stages', ['home.doors[0].text', 'quarry.label', 'site.keysHint']],
    ['dimensions', ['home.doors[0].text', 'home.doors[1].text', 'dimensions.questionsHint']],
    ['questionsOfEach', ['dimensions.questions', 'sheetText.rule.steps']],
    ['cases', ['home.doors[0].text', 'path.noCase', 'cases.sideBySide']],
    ['doors', ['home.doorsTitle']],
    ['essays', ['home.doors[0].more']],
    ['plays', ['home.doors[0].more']],
    ['sessions', ['home.doors[2].text']],
    ['tools', ['boardText.tools.go', 'home.doors[1].more']],
  ] as const)('is missed by name where the model has more %s', (count, names) => {
    const missed = findMiscounts({ ...counts, [count]: counts[count] + 1 });
    for (const name of names) {
      expect(missed).toContainEqual(expect.stringMatching(`^${name.replace(/[[\]]/g, '\\$&')} `));
    }
  });

  // Smaller counts are not the model's: two minutes, two results.
  test.each(['home', 'path', 'place-sheet', 'place', 'site'])(
    'is checked here, wherever it stands in src/interface/%s.ts',
    (file) => {
      const source = readFileSync(`src/interface/${file}.ts`, 'utf8');
      const checked = Object.values(listSaid(counts)).flatMap(({ phrases }) => phrases);
      const rest = checked.reduce((text, phrase) => text.replaceAll(phrase, ''), source);
      const words =
        /.*\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|\d+ to \d+)\b.*/gi;
      expect(rest.match(words) ?? []).toEqual([]);
    },
  );
});

describe('a count that a page’s prose names in words', () => {
  /** What is counted, by the word for it. */
  const counted: Readonly<Record<string, number>> = {
    stages: counts.stages,
    leaps: model.leaps.length,
    dimensions: counts.dimensions,
    'key questions': counts.dimensions,
    cases: counts.cases,
    statuses: playbook.statuses.length,
    plays: playbook.plays.length,
    essays: playbook.essays.length,
    tools: counts.tools,
    sessions: counts.sessions,
  };
  /** Counts of something else in the same words. */
  const others = [
    'five stages, whose names we did not see',
    'five dimensions assessed',
    'at most three [plays]',
  ];
  const pages = globSync('content/pages/*.mdx').map((file) => {
    const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
    return { file, text: others.reduce((rest, other) => rest.replaceAll(other, ''), text) };
  });
  const said = pages.flatMap(({ file, text }) =>
    [
      ...text.matchAll(
        /\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) \[?(stages|leaps|dimensions|key questions|cases|statuses|plays|essays|tools|sessions)\b/gi,
      ),
    ].map(([, count = '', of = '']) => ({ file, count: count.toLowerCase(), of })),
  );

  test('is the model’s', () => {
    expect(new Set(said.map(({ of }) => of))).toEqual(new Set(Object.keys(counted)));
    expect(said.filter(({ count, of }) => count !== countWord(counted[of] ?? 0))).toEqual([]);
  });

  test('is in the order that decides between next moves', () => {
    const names = model.nextMoves.order.map(
      (id) => model.dimensions.find((dimension) => dimension.id === id)?.name,
    );
    const method = pages.find(({ file }) => file.endsWith('method.mdx'))?.text;
    expect(method).toContain(`in this order goes first: ${names.join(', ')}.`);
  });

  test('is eighteen only while there are eighteen questions', () => {
    const inAll = model.dimensions.flatMap(({ questions }) => questions).length;
    const naming = pages.filter(({ text }) => /\beighteen\b/i.test(text)).map(({ file }) => file);
    expect(naming).not.toEqual([]);
    expect(inAll, naming.join(', ')).toBe(18);
  });
});

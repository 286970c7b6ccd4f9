import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answer, Dimension, Leap, Question, Role, Stage } from '../../src/model/types.ts';

const modelFolder = new URL('../../content/model/', import.meta.url);

function readYaml<T>(path: string): T {
  return parse(readFileSync(new URL(path, modelFolder), 'utf8')) as T;
}

const { current, roles } = readYaml<{ current: string; roles: Role[] }>('model.yaml');
const edition = readYaml<{
  edition: string;
  number: number;
  published: string;
  instruction: string;
  dimensions: string[];
}>(`${current}/edition.yaml`);
const stages = readYaml<Stage[]>(`${current}/stages.yaml`);
const leaps = readYaml<Leap[]>(`${current}/leaps.yaml`);
const dimensions: Dimension[] = edition.dimensions.map((id) => ({
  ...readYaml<Omit<Dimension, 'id'>>(`${current}/dimensions/${id}.yaml`),
  id,
}));
const questions: Question[] = dimensions.flatMap((dimension) => dimension.questions);
const answers: Answer[] = questions.flatMap((question) => question.answers);
const statements: Answer[] = dimensions.flatMap((dimension) => dimension.statements);
const stageIds = stages.map((stage) => stage.id);

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** `id: text` of every entry over a limit of words, so that a failure names its culprits. */
function overLimit(entries: readonly (readonly [id: string, text: string])[], limit: number) {
  return entries
    .filter(([, text]) => countWords(text) > limit)
    .map(([id, text]) => `${id}: ${countWords(text)} words: ${text}`);
}

/** Entries that occur more than once, compared without case or punctuation. */
function repeated(texts: readonly string[]): string[] {
  const bare = texts.map((text) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim(),
  );
  return bare.filter((text, index) => bare.indexOf(text) !== index);
}

/** Texts that hold one of the words, each with the word found. */
function holding(texts: readonly string[], words: readonly string[]): string[] {
  const pattern = new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu');
  return texts.flatMap((text) => {
    const found = pattern.exec(text);
    return found ? [`${found[0]}: ${text}`] : [];
  });
}

const virtueWords = [
  'best',
  'better',
  'good',
  'great',
  'well',
  'strong\\w*',
  'effective\\w*',
  'efficient\\w*',
  'proactive\\w*',
  'matur\\w*',
  'strategic\\w*',
  'excellen\\w*',
  'outstanding',
  'seamless\\w*',
  'robust\\w*',
  'optim\\w*',
  'innovativ\\w*',
  'advanced',
  'sophisticated',
  'world-class',
  'holistic\\w*',
  'agile',
  'authentic\\w*',
  'meaningful\\w*',
  'appropriate\\w*',
  'consistent\\w*',
];

const degreeWords = [
  'never',
  'rarely',
  'seldom',
  'sometimes',
  'occasionally',
  'often',
  'usually',
  'generally',
  'frequently',
  'regularly',
  'always',
  'none',
  'few',
  'some',
  'several',
  'many',
  'most',
  'mostly',
  'all',
  'every',
  'partly',
  'partially',
  'largely',
  'fully',
  'completely',
  'entirely',
  'increasingly',
  'somewhat',
  'very',
];

const jargon = [
  'KPIs?',
  'SLAs?',
  'CRM',
  'ROI',
  'NPS',
  'CSAT',
  'sentiment',
  'stakeholders?',
  'touch ?points?',
  'omni-?channel',
  'dashboards?',
  'leverag\\w*',
  'synerg\\w*',
  'cadence',
  'governance',
  'alignment',
  'engage\\w*',
  'personas?',
  'escalat\\w*',
  'authenticat\\w*',
];

const readTexts = [
  edition.instruction,
  ...stages.flatMap((stage) => [stage.line, stage.hereIf, ...stage.signs, ...stage.undone]),
  ...leaps.flatMap((leap) => [leap.action, leap.text]),
  ...dimensions.flatMap((dimension) => [dimension.about, dimension.why, dimension.rises]),
  ...statements.map((statement) => statement.text),
  ...questions.map((question) => question.stem),
  ...answers.map((answer) => answer.text),
];

describe('the size of the model', () => {
  test('there are five stages, four leaps, six dimensions, 30 statements, 18 questions and 90 answers', () => {
    expect({
      stages: stages.length,
      leaps: leaps.length,
      dimensions: dimensions.length,
      statements: statements.length,
      questions: questions.length,
      answers: answers.length,
    }).toEqual({
      stages: 5,
      leaps: 4,
      dimensions: 6,
      statements: 30,
      questions: 18,
      answers: 90,
    });
  });

  test('every dimension file of the edition is listed once and in the published order', () => {
    expect(edition.dimensions).toEqual([
      'purpose',
      'insight',
      'dialogue',
      'service',
      'people',
      'proof',
    ]);
    const files = readdirSync(new URL(`${current}/dimensions/`, modelFolder)).sort();
    expect(files).toEqual(edition.dimensions.map((id) => `${id}.yaml`).sort());
  });

  test('the current edition names itself, and its number fits one symbol of a code', () => {
    expect(edition.edition).toBe(current);
    expect(edition.number).toBe(1);
    expect(edition.published).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  test('the roles keep the numbers that codes carry', () => {
    expect(roles.map((role) => [role.id, role.number])).toEqual([
      ['unspecified', 0],
      ['executive', 1],
      ['manager', 2],
      ['front-line', 3],
      ['partner', 4],
      ['other', 5],
    ]);
  });
});

describe('ids and order', () => {
  test('stages are numbered along the path, and each leap joins one to the next', () => {
    expect(stages.map((stage) => stage.number)).toEqual([1, 2, 3, 4, 5]);
    expect(leaps.map((leap) => [leap.from, leap.to])).toEqual(
      stageIds.slice(1).map((to, index) => [stageIds[index], to]),
    );
  });

  test('statements and answers stand in the order of the stages', () => {
    for (const dimension of dimensions) {
      expect(dimension.statements.map((statement) => statement.stage)).toEqual(stageIds);
      for (const question of dimension.questions) {
        expect([question.id, ...question.answers.map((answer) => answer.stage)]).toEqual([
          question.id,
          ...stageIds,
        ]);
      }
    }
  });

  test('question ids are the first letters of their dimension and a number', () => {
    expect(questions.map((question) => question.id)).toEqual(
      dimensions.flatMap(({ id }) => [1, 2, 3].map((number) => `${id.slice(0, 3)}-${number}`)),
    );
  });

  test('no id is used twice', () => {
    const ids = [...stages, ...leaps, ...dimensions, ...questions, ...roles].map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
  });

  test('evidence is named by lower-case row ids, each once in its list', () => {
    const lists = [...stages, ...leaps, ...dimensions, ...questions].map(
      ({ id, evidence }) => [id, evidence] as const,
    );
    for (const [id, evidence] of lists) {
      expect(evidence, id).not.toEqual([]);
      expect(new Set(evidence).size, id).toBe(evidence.length);
      for (const row of evidence) expect(row, id).toMatch(/^e\d{2,3}$/u);
    }
  });

  test('only a question that is not the key question may not apply, at most one a dimension', () => {
    for (const { id, questions: asked } of dimensions) {
      expect(asked[0]?.mayNotApply, id).toBe(false);
      expect(asked.filter((question) => question.mayNotApply).length, id).toBeLessThanOrEqual(1);
    }
  });
});

describe('the length of the words', () => {
  test('a stem has at most 12 words', () => {
    const stems = questions.map(({ id, stem }) => [id, stem] as const);
    expect(overLimit(stems, 12)).toEqual([]);
  });

  test('an answer has at most 14 words', () => {
    const texts = questions.flatMap((question) =>
      question.answers.map(({ stage, text }) => [`${question.id} ${stage}`, text] as const),
    );
    expect(overLimit(texts, 14)).toEqual([]);
  });

  test('a statement has at most 24 words', () => {
    const texts = dimensions.flatMap((dimension) =>
      dimension.statements.map(({ stage, text }) => [`${dimension.id} ${stage}`, text] as const),
    );
    expect(overLimit(texts, 24)).toEqual([]);
  });

  test('"You are here if" is completed in at most 16 words, from a small letter to a full stop', () => {
    const texts = stages.map(({ id, hereIf }) => [id, hereIf] as const);
    expect(overLimit(texts, 16)).toEqual([]);
    for (const [id, text] of texts) expect(text, id).toMatch(/^[a-z].*\.$/u);
  });

  test('the action of a leap has at most 12 words', () => {
    const texts = leaps.map(({ id, action }) => [id, action] as const);
    expect(overLimit(texts, 12)).toEqual([]);
  });

  test('a stage has three to five signs and leaves two to four things undone', () => {
    for (const { id, signs, undone } of stages) {
      expect([3, 4, 5], id).toContain(signs.length);
      expect([2, 3, 4], id).toContain(undone.length);
    }
  });

  test('the longest answer of a question is at most 1.8 times its shortest, in characters', () => {
    const tooUneven = questions.filter((question) => {
      const lengths = question.answers.map((answer) => answer.text.length);
      return Math.max(...lengths) > 1.8 * Math.min(...lengths);
    });
    expect(tooUneven.map((question) => question.id)).toEqual([]);
  });

  test('no stage has the longest answer, or the shortest, in more than seven questions', () => {
    const times = (pick: (...lengths: number[]) => number) =>
      stageIds.map(
        (stage) =>
          questions.filter((question) => {
            const lengths = question.answers.map((answer) => answer.text.length);
            const own = question.answers.find((answer) => answer.stage === stage);
            return own?.text.length === pick(...lengths);
          }).length,
      );
    expect(Math.max(...times(Math.max))).toBeLessThanOrEqual(7);
    expect(Math.max(...times(Math.min))).toBeLessThanOrEqual(7);
  });
});

describe('the choice of the words', () => {
  const chosen = [...answers, ...statements].map(({ text }) => text);

  test('no two answers, statements or stems share the same text', () => {
    expect(repeated(answers.map(({ text }) => text))).toEqual([]);
    expect(repeated(statements.map(({ text }) => text))).toEqual([]);
    expect(repeated(questions.map(({ stem }) => stem))).toEqual([]);
  });

  test('answers and statements hold no word of praise', () => {
    expect(holding(chosen, virtueWords)).toEqual([]);
  });

  test('answers and statements hold no adverb or number word of degree', () => {
    expect(holding(chosen, degreeWords)).toEqual([]);
  });

  test('nothing that a participant reads is jargon', () => {
    expect(holding([...chosen, ...questions.map(({ stem }) => stem)], jargon)).toEqual([]);
  });

  test('the five answers of a question do not all begin with the same word', () => {
    const alike = questions.filter(
      (question) => new Set(question.answers.map(({ text }) => text.split(' ')[0])).size < 2,
    );
    expect(alike.map((question) => question.id)).toEqual([]);
  });

  test('stems are questions; answers and statements are closed by a full stop', () => {
    for (const { id, stem } of questions) expect(stem, id).toMatch(/^[A-Z].*\?$/u);
    for (const text of chosen) expect(text).toMatch(/^[A-Z].*\.$/u);
  });

  test('no figure, mark-up or stray space stands in any text', () => {
    for (const text of readTexts) {
      expect(text).not.toMatch(/[\d%<>*_`#[\]]/u);
      expect(text).not.toMatch(/^\s|\s$|\s\s|\n/u);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFurthest, findStanding } from '../../src/components/plays/play-relations.ts';
import { countWords } from '../../src/model/count-words.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { Play } from '../../src/model/types.ts';

const playbook = loadPlaybookFromDisk('.');
const { model, plays } = playbook;

/** Words of a play, its title and description aside. */
const WORDS = { least: 200, most: 350 };
const STEPS = { least: 4, most: 7 };

/** The longest run of words that two plays may have in common. */
const RUN = 7;

/** The dimensions whose plays say what a regulated firm does differently. */
const REGULATED = ['service', 'people'];

/** What follows a play's front matter, without its citations. */
function bodyOf({ id }: Play): string {
  const text = readFileSync(`content/plays/${id}.mdx`, 'utf8');
  return text.slice(text.indexOf('\n---\n', 4) + 5).replace(/<Cite[^>]*>/g, '');
}

/** The lines of a play's body: its steps, where the body is one numbered list. */
function linesOf(play: Play): string[] {
  return bodyOf(play)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function stepsOf(play: Play): string[] {
  return linesOf(play).map((line) => line.replace(/^\d+\. /, ''));
}

function fieldsOf(play: Play): string[] {
  const { purpose, lead, room, time, needs, doneWhen, goesWrong, advice, echo, regulated } = play;
  return [purpose, lead, ...room, time, ...needs, doneWhen, ...goesWrong, advice, echo, regulated];
}

/** Every run of so many words of a play's sentences, in lower case and without marks. */
function runsOf(play: Play, length: number): Set<string> {
  const sentences = [...stepsOf(play), play.purpose, play.doneWhen, ...play.goesWrong];
  return new Set(
    sentences.flatMap((sentence) => {
      const words = sentence.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
      return words
        .slice(length - 1)
        .map((_, index) => words.slice(index, index + length).join(' '));
    }),
  );
}

/** One line for each play that a rule finds fault with. */
function faultsOf(rule: (play: Play) => string | false): string[] {
  return plays.flatMap((play) => {
    const fault = rule(play);
    return fault ? [`${play.id}: ${fault}`] : [];
  });
}

function isWithin(count: number, { least, most }: { least: number; most: number }): boolean {
  return count >= least && count <= most;
}

/** The values of a field that more than one play has. */
function findRepeated(field: 'title' | 'description' | 'purpose' | 'doneWhen'): string[] {
  const values = plays.map((play) => play[field]);
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('a play', () => {
  test(`has ${WORDS.least} to ${WORDS.most} words`, () => {
    expect(
      faultsOf((play) => {
        const words = countWords([...stepsOf(play), ...fieldsOf(play)].join('\n'));
        return !isWithin(words, WORDS) && `${words} words`;
      }),
    ).toEqual([]);
  });

  test(`is one numbered list of ${STEPS.least} to ${STEPS.most} steps`, () => {
    expect(
      faultsOf((play) => {
        const lines = linesOf(play);
        const isList = lines.every((line, index) => line.startsWith(`${index + 1}. `));
        if (!isList) return 'a line is no step, or the numbers do not run on';
        return !isWithin(lines.length, STEPS) && `${lines.length} steps`;
      }),
    ).toEqual([]);
  });

  test('has a title of at most 8 words, 2 to 5 roles, 2 to 4 needs, and 2 or 3 things that go wrong', () => {
    expect(
      faultsOf(({ title, room, needs, goesWrong, needsFirst }) => {
        if (countWords(title) > 8) return `its title has ${countWords(title)} words`;
        if (!isWithin(room.length, { least: 2, most: 5 })) return `${room.length} roles`;
        if (!isWithin(needs.length, { least: 2, most: 4 })) return `${needs.length} needs`;
        if (!isWithin(goesWrong.length, { least: 2, most: 3 })) return `${goesWrong.length} risks`;
        return needsFirst.length > 3 && `${needsFirst.length} plays come first`;
      }),
    ).toEqual([]);
  });

  test('says what a regulated firm does differently where its dimension is Service or People, and nowhere else', () => {
    expect(
      faultsOf(
        ({ dimension, regulated }) =>
          REGULATED.includes(dimension) !== (regulated !== '') &&
          (regulated === '' ? 'says nothing' : 'says something'),
      ),
    ).toEqual([]);
  });

  test('echoes no case where it begins beyond the stages that we read in the cases', () => {
    const furthest = findFurthest(playbook);
    const beyond = plays.filter((play) => findStanding(model, play).from.number > furthest);
    expect(new Set(beyond.map(({ leap }) => leap))).toEqual(new Set(['link', 'lead']));
    expect(beyond.filter((play) => play.case !== '').map(({ id }) => id)).toEqual([]);
  });

  test('waits for no play of a later leap', () => {
    const leapOf = (id: string) => {
      const play = plays.find((each) => each.id === id)!;
      return model.leaps.findIndex((leap) => leap.id === play.leap);
    };
    expect(
      faultsOf(({ id, needsFirst }) => {
        const later = needsFirst.filter((needed) => leapOf(needed) > leapOf(id));
        return later.length > 0 && later.join(', ');
      }),
    ).toEqual([]);
  });

  test('names as coming first whatever the rule of next moves puts before it', () => {
    const { before } = model.nextMoves;
    expect(Object.keys(before).length).toBeGreaterThan(0);
    for (const [id, earlier] of Object.entries(before)) {
      expect(plays.find((play) => play.id === id)!.needsFirst).toEqual(
        expect.arrayContaining(earlier),
      );
    }
  });
});

describe('no two plays', () => {
  test.each(['title', 'description', 'purpose', 'doneWhen'] as const)('share their %s', (field) => {
    expect(findRepeated(field)).toEqual([]);
  });

  test('share a step, or more than a few words of one', () => {
    const runs = plays.map((play) => ({ id: play.id, runs: runsOf(play, RUN + 1) }));
    const shared = runs.flatMap((one, index) =>
      runs
        .slice(index + 1)
        .flatMap((other) =>
          [...one.runs]
            .filter((run) => other.runs.has(run))
            .map((run) => `${one.id} and ${other.id}: “${run}”`),
        ),
    );
    expect(shared).toEqual([]);
  });
});

/** What was shown of a question before. */
import type { Model } from '../model/types.ts';
import type { PlaceBasis, QuestionFigures } from './figures.ts';
import type { Crowd, Split } from './floor.ts';
import { answersTo, sizeOf } from './given-answers.ts';
import type { GivenAnswer } from './given-answers.ts';
import type { Reveal, Round } from './room.ts';

/** A group of a showing: the roles that were in it, and how many people on sheets and with cards. */
export type ShownGroup = PlaceBasis['groups'][number];

/** A moment of a round. */
export interface Moment {
  /** Counted from 0. */
  round: number;
  /** ISO date and time, UTC. */
  time: string;
}

/** A showing of a question: the groups into which its answers fell. */
export interface Showing {
  /** When it was shown; shown unchanged again, every time, for it then held the answers of one of them. */
  moments: readonly Moment[];
  groups: readonly ShownGroup[];
}

/** An answer that stands in the last of several rounds. */
export interface TracedAnswer extends GivenAnswer {
  /** Of each round, when the same answer of the same person came into it; `null` where it did not. */
  since: readonly (string | null)[];
}

/** The answers to a question in the last of the rounds. A sheet whose answer stood in a round before is known by its person. */
export function traceAnswers(
  model: Model,
  rounds: readonly Round[],
  question: string,
): TracedAnswer[] {
  const last = rounds.at(-1);
  if (!last) return [];
  const known = rounds.slice(0, -1).map((round) => {
    const sheets = answersTo(model, round, question).filter(({ isRaised }) => !isRaised);
    return new Map(sheets.map((sheet) => [nameAnswer(sheet), sheet.at]));
  });
  return answersTo(model, last, question).map((answer) => ({
    ...answer,
    since: [
      ...known.map((sheets) => (answer.isRaised ? null : (sheets.get(nameAnswer(answer)) ?? null))),
      answer.at,
    ],
  }));
}

function nameAnswer({ nonce, role, said }: GivenAnswer): string {
  return JSON.stringify([nonce, role, said]);
}

/** Every reveal of a round, those that were undone among them: they have been seen. */
export function everyReveal({ reveals, withdrawn = [] }: Round): Reveal[] {
  const every = [...reveals];
  for (const gone of withdrawn) {
    const next = every.findIndex(({ at }) => at > gone.at);
    every.splice(next === -1 ? every.length : next, 0, gone);
  }
  return every;
}

/** The showings of a question that differ, a dimension's or the place's, in their order. */
export function showingsOf(model: Model, rounds: readonly Round[], question: string): Showing[] {
  const found: { showing: Showing; figures: string }[] = [];
  for (const [round, held] of rounds.entries()) {
    for (const reveal of everyReveal(held)) {
      const figures = figuresOf(reveal, question);
      const groups = figures ? groupsOfFigures(model, figures) : basisOf(reveal, question)?.groups;
      if (!groups || groups.length === 0) continue;
      const time = (figures ?? basisOf(reveal, question))?.asOf ?? reveal.at;
      const name = figures ? JSON.stringify({ ...figures, asOf: '' }) : '';
      const alike = name === '' ? undefined : found.findLast((each) => each.figures === name);
      const moments = [...(alike?.showing.moments ?? []), { round, time }];
      if (alike && alike === found.at(-1)) alike.showing = { ...alike.showing, moments };
      else found.push({ showing: { moments, groups }, figures: name });
    }
  }
  return found.map(({ showing }) => showing);
}

/** The figures of a question in the newest reveal of its dimension in a round; `null` where it has none. */
export function newestFigures(round: Round, question: string): QuestionFigures | null {
  const found = everyReveal(round).flatMap((reveal) => figuresOf(reveal, question) ?? []);
  return found.at(-1) ?? null;
}

/** The ids of the roles that stand alone in a question's figures. */
export function standingAlone({ slices }: QuestionFigures): string[] {
  return slices.map(({ group }) => group).filter((group) => group !== 'all' && group !== 'folded');
}

/** The groups of a split, as lists of role ids. */
export function groupsOf(model: Model, { alone, folded }: Split): string[][] {
  if (alone.length === 0) return [model.roles.map(({ id }) => id)];
  return [...alone.map((role) => [role]), [...folded]];
}

function figuresOf({ figures }: Reveal, question: string): QuestionFigures | null {
  if (figures.kind !== 'dimension') return null;
  return figures.questions.find((each) => each.question === question) ?? null;
}

function basisOf({ figures }: Reveal, question: string): PlaceBasis | undefined {
  if (figures.kind !== 'place') return undefined;
  return figures.basis?.find((each) => each.question === question);
}

/** The groups that are shown in a question's figures; a sum of others is none. */
export function groupsOfFigures(model: Model, figures: QuestionFigures): ShownGroup[] {
  const alone = standingAlone(figures);
  const roles = (group: string) =>
    group === 'all'
      ? model.roles.map(({ id }) => id)
      : group === 'folded'
        ? othersThan(model, alone)
        : [group];
  return figures.slices
    .filter(({ group }) => group !== 'all' || figures.slices.length === 1)
    .map((slice) => ({
      roles: roles(slice.group),
      written: sizeOf(slice) - (slice.raised ?? 0),
      raised: slice.raised ?? 0,
    }));
}

/** The groups of a question's figures, those but a few roles as one. */
export function mergeGroups(
  model: Model,
  figures: QuestionFigures,
  alone: readonly string[],
): ShownGroup[] {
  const groups = groupsOfFigures(model, figures);
  const own = groups.filter(({ roles: [role, more] }) => !more && alone.includes(role ?? ''));
  const rest = groups.filter((group) => !own.includes(group));
  const count = (kind: 'written' | 'raised') => rest.reduce((sum, group) => sum + group[kind], 0);
  const roles = own.flatMap((group) => group.roles);
  const others = { roles: othersThan(model, roles), written: count('written') };
  return [...own, { ...others, raised: count('raised') }];
}

function othersThan(model: Model, roles: readonly string[]): string[] {
  return model.roles.map(({ id }) => id).filter((id) => !roles.includes(id));
}

/** The answers of each role, counted. */
export function crowdsByRole(answers: readonly GivenAnswer[]): ReadonlyMap<string, Crowd> {
  const roles = new Set(answers.map(({ role }) => role));
  return new Map(
    [...roles].map((role) => [role, crowdOfAll(answers.filter((answer) => answer.role === role))]),
  );
}

/** All answers together, counted. */
export function crowdOfAll(answers: readonly GivenAnswer[]): Crowd {
  const count = (isRaised: boolean) =>
    answers.reduce((whole, one) => (one.isRaised === isRaised ? whole + one.people : whole), 0);
  return { written: count(false), raised: count(true) };
}

/** The answers of a role; of nobody where it has none. */
export function crowdOf(crowds: ReadonlyMap<string, Crowd>, role: string): Crowd {
  return crowds.get(role) ?? { written: 0, raised: 0 };
}

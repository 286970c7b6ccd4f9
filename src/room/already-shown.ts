/** What was shown of a question before. */
import type { Model } from '../model/types.ts';
import type { QuestionFigures } from './figures.ts';
import type { Crowd, Split } from './floor.ts';
import { sizeOf } from './given-answers.ts';
import type { GivenAnswer } from './given-answers.ts';
import type { Reveal, Round } from './room.ts';

/** A showing of a question: the groups into which its answers fell. */
export interface Showing {
  /** When it was shown, ISO date and time in UTC; shown unchanged again, every time, for it then held the answers of one of them. */
  times: readonly string[];
  groups: readonly {
    /** Role ids. */
    roles: readonly string[];
    /** How many people were in it; `null` where the figures do not say. */
    people: number | null;
  }[];
}

/**
 * The showings of a question in a round that differ, a dimension's or the place's, in their order.
 *
 * @param answers those that are in now: where none came since the showing before, the place says nothing new
 */
export function showingsOf(
  model: Model,
  round: Round,
  question: string,
  answers: readonly GivenAnswer[],
): Showing[] {
  const showings: { showing: Showing; figures: string }[] = [];
  for (const reveal of round.reveals) {
    const groups = groupsShown(model, reveal, question);
    if (groups.length === 0) continue;
    const figures = JSON.stringify(figuresOf(reveal, question));
    const last = showings.at(-1);
    const since = last?.showing.times.at(-1) ?? '';
    if (last?.figures === figures) {
      last.showing = { ...last.showing, times: [...last.showing.times, reveal.at] };
    } else if (
      !last ||
      reveal.figures.kind === 'dimension' ||
      answers.some(({ at }) => at > since && at <= reveal.at)
    ) {
      showings.push({ showing: { times: [reveal.at], groups }, figures });
    }
  }
  return showings.map(({ showing }) => showing);
}

/** The figures of a question in the newest reveal of its dimension in a round; `null` where it has none. */
export function newestFigures(round: Round, question: string): QuestionFigures | null {
  const found = round.reveals
    .toReversed()
    .flatMap(({ figures }) => (figures.kind === 'dimension' ? figures.questions : []))
    .find((figures) => figures.question === question);
  return found ?? null;
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

function groupsShown(model: Model, reveal: Reveal, question: string): Showing['groups'] {
  const { figures } = reveal;
  if (figures.kind === 'dimension') {
    const found = figuresOf(reveal, question);
    return found ? groupsOfFigures(model, found) : [];
  }
  if (!figures.agreement.some((each) => each.question === question)) return [];
  const alone = new Set([
    ...figures.without.map(({ without }) => without),
    ...(figures.gaps.some((gap) => gap.question === question) ? model.roleGap : []),
  ]);
  const split = { alone: [...alone], folded: othersThan(model, [...alone]) };
  return groupsOf(model, split).map((roles) => ({ roles, people: null }));
}

function figuresOf({ figures }: Reveal, question: string): QuestionFigures | null {
  if (figures.kind !== 'dimension') return null;
  return figures.questions.find((each) => each.question === question) ?? null;
}

function groupsOfFigures(model: Model, figures: QuestionFigures): Showing['groups'] {
  const alone = standingAlone(figures);
  const roles = (group: string) =>
    group === 'all'
      ? model.roles.map(({ id }) => id)
      : group === 'folded'
        ? othersThan(model, alone)
        : [group];
  return figures.slices
    .filter(({ group }) => group !== 'all' || figures.slices.length === 1)
    .map((slice) => ({ roles: roles(slice.group), people: sizeOf(slice) }));
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

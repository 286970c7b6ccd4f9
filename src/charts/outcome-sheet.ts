/** What a room found and decided, in words: one text for the page, for paper and for the file that opens by itself. */
import { dayText } from '../interface/plan.ts';
import { groupName } from '../interface/workshop/figures.ts';
import { outcomeText as words } from '../interface/workshop/outcome.ts';
import type { Model } from '../model/types.ts';
import type { DimensionFigures, PlaceFigures, QuestionFigures } from '../room/figures.ts';
import { floorShown } from '../room/floor.ts';
import { sheetColumns } from '../room/outcome-sheet.ts';
import type { OutcomeSheet, SheetList, SheetQuestion, SheetTable } from '../room/outcome-sheet.ts';
import { groupLines } from '../room/outcome.ts';
import type { GroupLine, Outcome, OutcomeVote, Shown, VoteNames } from '../room/outcome.ts';
import type { Floor } from '../room/room.ts';
import { questionsOf } from '../scoring/answers.ts';
import { lastLevelOf } from '../scoring/stage.ts';
import { dimensionNames, stageName } from './names.ts';
import { placeFigure } from './place-figure.ts';

/** What the sheet says besides the outcome itself. */
export interface SheetParts {
  /** Every play that the site has. */
  plays: readonly { id: string; title: string; doneWhen: string }[];
  votes: VoteNames;
  /** When the room began and when the sheet was written, in words. */
  started: string;
  written: string;
  /** The workshop that the room is set beside. */
  earlier: { unit: string; day: string } | null;
}

/** Everything on the sheet, in its order. */
export function makeOutcomeSheet(model: Model, outcome: Outcome, parts: SheetParts): OutcomeSheet {
  const { room, hidden, place } = outcome;
  return {
    language: words.language,
    source: words.source,
    title: words.title(room.unit),
    facts: listFacts(model, outcome, parts),
    place: place && sayPlace(model, place),
    prompts: place && listPrompts(model, place.figures),
    answers:
      outcome.dimensions.length === 0
        ? null
        : {
            title: words.answers.title,
            how: words.answers.how,
            dimensions: outcome.dimensions.map((shown) => ({
              id: shown.figures.dimension,
              name: dimensionNames(model, [shown.figures.dimension])[0] ?? '',
              questions: listQuestions(model, shown, room.floor),
            })),
          },
    votes: listVoteLines(outcome, parts.votes),
    decision: sayDecision(outcome, parts.plays),
    notes: [
      ...(hidden.length > 0 ? [words.notes.hidden(dimensionNames(model, hidden))] : []),
      ...(hidden.length > 0 && place ? [words.notes.prompts] : []),
      words.notes.floor(floorOf(outcome)),
      words.notes.talk,
      words.notes.day(parts.written),
    ],
  };
}

function listFacts(
  model: Model,
  outcome: Outcome,
  { started, earlier }: SheetParts,
): OutcomeSheet['facts'] {
  const { facts } = words;
  const { room, rounds } = outcome;
  const floor = floorOf(outcome);
  const people = rounds.map(({ round, people, byRole }) => {
    const roles = byRole.map(({ role, people: number }): [string, number] => [
      groupName(model.roles, role, []),
      number,
    ]);
    const text = words.people(people, room.expected, roles);
    return rounds.length > 1 ? words.inRound(round, text) : text;
  });
  return [
    { term: facts.date, text: started },
    { term: facts.people, text: people.join('; ') || words.nobody },
    { term: facts.questions, text: words.questions(room.length, room.edition) },
    { term: facts.smallest, text: words.smallest(floor) },
    ...(earlier ? [{ term: facts.earlier, text: words.earlier(earlier.unit, earlier.day) }] : []),
  ];
}

/** The fewest people whom any group on the sheet may hold, also where the floor was raised after it was shown. */
function floorOf({ room, place, dimensions }: Outcome): Floor {
  const shown = [...dimensions, ...(place ? [place] : [])];
  return floorShown(
    shown.flatMap(({ figures, before }) => [figures, ...(before ? [before.figures] : [])]),
    room.floor,
  );
}

function sayPlace(model: Model, shown: Shown<PlaceFigures>): OutcomeSheet['place'] {
  const { place: said } = words;
  const { all } = shown.figures;
  const nameStage = (level: PlaceFigures['all']['place']) =>
    level === null ? said.none.toLowerCase() : stageName(model, level);
  return {
    title: said.title,
    stage: all.place === null ? null : { level: all.place, name: stageName(model, all.place) },
    none: all.place === null ? said.none : '',
    sentences: [
      ...sayStanding(model, shown.figures),
      placeFigure(model, model.roles, shown.figures, null).more,
      ...(shown.before
        ? [said.before(nameStage(shown.before.figures.all.place), shown.before.round)]
        : []),
    ],
    stages: model.dimensions.map(({ id, name }) => {
      const level = all.stages[id] ?? null;
      return {
        dimension: name,
        level,
        name: level === null ? said.noStage : stageName(model, level),
      };
    }),
  };
}

/** What is ahead and what holds, where there is a place and a stage after it. */
function sayStanding(model: Model, { all }: PlaceFigures): string[] {
  const { place, ahead, holding } = all;
  if (place === null) return [];
  if (place === lastLevelOf(model)) return [words.place.lastStage];
  const next = model.stages.find(({ number }) => number === place + 1)?.name ?? '';
  return [
    words.place.ahead(dimensionNames(model, ahead), next),
    ...(holding.length > 0 ? [words.place.holding(dimensionNames(model, holding))] : []),
  ];
}

function listPrompts(model: Model, figures: PlaceFigures): SheetList | null {
  const { prompts } = placeFigure(model, model.roles, figures, null);
  if (prompts.length === 0) return null;
  return {
    kind: 'prompts',
    title: words.prompts,
    lines: prompts.map(({ kind, stem, note }) => words.prompt(kind, stem, note)),
  };
}

function findStem(model: Model, question: string): string {
  return questionsOf(model).find(({ id }) => id === question)?.stem ?? question;
}

function listQuestions(
  model: Model,
  { figures, before }: Shown<DimensionFigures>,
  floor: number,
): SheetQuestion[] {
  return figures.questions.map((one) => {
    const earlier = before?.figures.questions.find(({ question }) => question === one.question);
    return sayQuestion(model, one, earlier ?? null, before?.round ?? null, floor);
  });
}

function sayQuestion(
  model: Model,
  figures: QuestionFigures,
  before: QuestionFigures | null,
  roundBefore: number | null,
  floor: number,
): SheetQuestion {
  const { answers: said } = words;
  const { question, folded } = figures;
  const stem = findStem(model, question);
  const lines = groupLines(figures);
  const [all, ...groups] = lines;
  if (!all) {
    return { id: question, stem, columns: [], label: '', summary: said.tooFew(floor), table: null };
  }
  const name = ({ group }: GroupLine) => groupName(model.roles, group, folded);
  const earlier = before && groupLines(before)[0]?.spread;
  const parts = [
    all.spread
      ? said.median(all.spread.median, all.levels) +
        (earlier ? said.before(earlier.median, roundBefore) : '')
      : '',
    groups
      .flatMap((line) =>
        line.spread && line.group !== 'folded' ? said.group(name(line), line.spread.median) : [],
      )
      .join(', '),
    all.slice.dontKnow > 0 ? said.dontKnow(all.slice.dontKnow) : '',
  ];
  return {
    id: question,
    stem,
    columns: sheetColumns(all.slice.counts, all.spread?.median ?? null),
    label: said.label(all.slice.counts.join(', ')),
    summary: `${parts.filter((part) => part !== '').join('; ')}.`,
    table: makeTable(stem, lines, name),
  };
}

function makeTable(
  stem: string,
  lines: readonly GroupLine[],
  name: (line: GroupLine) => string,
): SheetTable {
  const { table } = words.answers;
  const mayNotApply = lines.some(({ slice }) => slice.notApplicable > 0);
  const row = (line: GroupLine) => [
    name(line),
    ...line.slice.counts.map(String),
    String(line.slice.dontKnow),
    ...(mayNotApply ? [String(line.slice.notApplicable)] : []),
    ...[line.spread?.low, line.spread?.median, line.spread?.high].map((value) =>
      value === undefined ? '' : String(value),
    ),
  ];
  return {
    caption: stem,
    head: [
      table.group,
      ...['1', '2', '3', '4', '5'],
      table.dontKnow,
      ...(mayNotApply ? [table.notApplicable] : []),
      table.low,
      table.median,
      table.high,
    ],
    rows: lines.map(row),
  };
}

/** What was voted on with cards, as far as it is revealed. */
export function listVoteLines(outcome: Outcome, names: VoteNames): SheetList[] {
  return [...listGuesses(outcome, names), ...listWants(outcome, names)];
}

/** Twenty in a hundred a card: 0 to 20 for the first. */
function shareOfCard(card: number): [number, number] {
  return [(card - 1) * 20, card * 20];
}

function listGuesses({ guesses }: Outcome, { findings }: VoteNames): SheetList[] {
  const lines = guesses.flatMap(({ finding, median, people }) => {
    const found = findings.find(({ id }) => id === finding);
    if (!found) return [];
    const [from, to] = shareOfCard(median);
    return words.votes.guess(found.name, from, to, people, found.share, found.source);
  });
  return lines.length > 0 ? [{ kind: 'guesses', title: words.votes.guesses, lines }] : [];
}

function listWants({ wants }: Outcome, names: VoteNames): SheetList[] {
  const lines = wants.flatMap(({ want, care, given }) => {
    const name = names.wants.find(({ id }) => id === want)?.name ?? '';
    return words.votes.want(name, [
      ...sayVote(care, words.votes.care),
      ...sayVote(given, words.votes.given),
    ]);
  });
  return lines.length > 0 ? [{ kind: 'wants', title: words.votes.wants, lines }] : [];
}

function sayVote(
  vote: OutcomeVote | null,
  say: (median: number, people: number) => string,
): string[] {
  return vote ? [say(vote.median, vote.people)] : [];
}

function sayDecision(outcome: Outcome, plays: SheetParts['plays']): OutcomeSheet['decision'] {
  const { decision, noDecision } = outcome;
  const { title, none, nothing, terms } = words.decision;
  const isOpen = decision.length === 0;
  const { date = '', note = '' } = noDecision ?? {};
  return {
    title,
    none: !isOpen ? '' : noDecision ? nothing(date && dayText(date)) : none,
    noneNote: isOpen ? note : '',
    terms,
    moves: decision.map(({ play, title: name, owner, date, note }) => ({
      id: play,
      title: name,
      owner,
      date: date && dayText(date),
      doneWhen: plays.find(({ id }) => id === play)?.doneWhen ?? '',
      note,
    })),
  };
}

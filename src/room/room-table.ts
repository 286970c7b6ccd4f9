/** What has been revealed and decided as CSV: a row for each question and group that was shown, never one for a person. */
import Papa from 'papaparse';
import type { Level, Model } from '../model/types.ts';
import { questionsOf } from '../scoring/answers.ts';
import { agreementOf } from './agreement.ts';
import type { PlaceFigures, QuestionFigures } from './figures.ts';
import { groupLines, readVote } from './outcome.ts';
import type { VoteNames } from './outcome.ts';
import type { Reveal, Room } from './room.ts';

/** The columns, in their order. */
export type RoomTableColumn =
  | 'kind'
  | 'round'
  | 'revealed'
  | 'dimension'
  | 'question'
  | 'asked'
  | 'group'
  | 'answers'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'level5'
  | 'dontKnow'
  | 'notApplicable'
  | 'low'
  | 'median'
  | 'high'
  | 'agreement'
  | 'stage'
  | 'stageName'
  | 'play'
  | 'owner'
  | 'date'
  | 'note';

/** The headings, and the names of what stands in the cells. */
export interface RoomTableWords {
  columns: Readonly<Record<RoomTableColumn, string>>;
  /**
   * What a row is about: the answers to a question, the room's place, the stage of a dimension in it, a guess, how much a want matters or
   * is given, a play that is decided, or that none is.
   */
  kinds: Readonly<
    Record<
      'question' | 'place' | 'dimension' | 'guess' | 'want' | 'given' | 'decision' | 'noDecision',
      string
    >
  >;
  /**
   * The name of a group of `QuestionFigures`.
   *
   * @param folded ids of the roles in the group `folded`
   */
  nameGroup: (group: string, folded: readonly string[]) => string;
  /** The name of everybody but a role. */
  nameWithout: (role: string) => string;
}

type Row = Partial<Record<RoomTableColumn, string | number>>;

/** Without it Excel takes the file for one in the computer's own character set; every other program reads past it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The beginning of a cell that a spreadsheet takes for a formula, however many lines follow. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Of each round the place and each dimension as they were revealed last, then the votes that are revealed, then the decision: commas between the cells, CRLF after each row as in
 * RFC 4180. A text that a spreadsheet would take for a formula begins with an apostrophe; a number stays one, below nought too.
 */
export function writeRoomTable(
  model: Model,
  room: Room,
  votes: VoteNames,
  words: RoomTableWords,
): string {
  const rows = [
    ...listRevealed(model, room, words),
    ...listVotes(room, votes, words),
    ...listDecision(room, words),
  ];
  const keys = Object.keys(words.columns) as RoomTableColumn[];
  const table = Papa.unparse(
    {
      fields: keys.map((key) => words.columns[key]),
      data: rows.map((row) => keys.map((key) => row[key] ?? '')),
    },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  );
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

function listRevealed(model: Model, room: Room, words: RoomTableWords): Row[] {
  return room.rounds.flatMap(({ reveals }, index) =>
    ['place', ...model.dimensions.map(({ id }) => id)].flatMap((id) => {
      const reveal = reveals.findLast(({ target }) => target === id);
      if (!reveal) return [];
      const { figures } = reveal;
      const head = { round: index + 1, revealed: dayOf(reveal) };
      const rows =
        figures.kind === 'place'
          ? listPlaces(model, figures, words)
          : figures.questions.flatMap((each) => listGroups(model, id, each, words));
      return rows.map((row) => ({ ...head, ...row }));
    }),
  );
}

/** The place of everybody, and of everybody but a role, each before the dimensions that it rests on. */
function listPlaces(model: Model, { all, without }: PlaceFigures, words: RoomTableWords): Row[] {
  const nameStage = (level: Level | null): Row => {
    const stage = model.stages.find(({ number }) => number === level);
    return stage ? { stage: stage.number, stageName: stage.name } : {};
  };
  return [all, ...without].flatMap(({ without: role, place, stages }) => {
    const group = role === 'all' ? words.nameGroup(role, []) : words.nameWithout(role);
    const dimensions = model.dimensions.map(({ id, name }): Row => {
      return {
        kind: words.kinds.dimension,
        dimension: name,
        group,
        ...nameStage(stages[id] ?? null),
      };
    });
    return [{ kind: words.kinds.place, group, ...nameStage(place) }, ...dimensions];
  });
}

function listDecision({ decision, noDecision }: Room, { kinds }: RoomTableWords): Row[] {
  if (decision.length === 0 && noDecision) return [{ kind: kinds.noDecision, ...noDecision }];
  return decision.map(({ title, owner, date, note }) => {
    return { kind: kinds.decision, play: title, owner, date, note };
  });
}

function listGroups(
  model: Model,
  dimension: string,
  figures: QuestionFigures,
  words: RoomTableWords,
): Row[] {
  const { question, folded } = figures;
  const asked = questionsOf(model).find(({ id }) => id === question)?.stem ?? '';
  return groupLines(figures).map(({ group, slice, answers, spread }) => ({
    kind: words.kinds.question,
    dimension: model.dimensions.find(({ id }) => id === dimension)?.name ?? '',
    question,
    asked,
    group: words.nameGroup(group, folded),
    answers,
    ...levelCells(slice.counts),
    dontKnow: slice.dontKnow,
    notApplicable: slice.notApplicable,
    ...spread,
    ...agreementCell(slice.counts),
  }));
}

function listVotes(room: Room, { findings, wants }: VoteNames, words: RoomTableWords): Row[] {
  const row = (kind: 'guess' | 'want' | 'given', id: string, asked: string): Row[] => {
    const vote = readVote(room, `${kind}/${id}`);
    if (!vote) return [];
    const { counts, people, median } = vote;
    const cells = { ...levelCells(counts), median, ...agreementCell(counts) };
    const group = words.nameGroup('all', []);
    return [{ kind: words.kinds[kind], question: id, asked, group, answers: people, ...cells }];
  };
  return [
    ...findings.flatMap(({ id, name }) => row('guess', id, name)),
    ...wants.flatMap(({ id, name }) => [...row('want', id, name), ...row('given', id, name)]),
  ];
}

function levelCells([one = 0, two = 0, three = 0, four = 0, five = 0]: readonly number[]): Row {
  return { level1: one, level2: two, level3: three, level4: four, level5: five };
}

/** To two places, for more would claim more than a room knows. */
function agreementCell(counts: readonly number[]): Row {
  const agreement = agreementOf(counts);
  return agreement === null ? {} : { agreement: Math.round(agreement * 100) / 100 };
}

function dayOf({ at }: Reveal): string {
  return at.slice(0, 10);
}

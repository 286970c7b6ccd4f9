/** A room's place: in words, on the ledges of the path, and as tables. */
import { figuresText, groupName, withoutName } from '../interface/workshop/figures.ts';
import type { NamedLevel } from '../interface/workshop/figures.ts';
import type { Level, Model, Role } from '../model/types.ts';
import type { PlaceFigures, Prompt, QuestionGap, RoomPlace } from '../room/figures.ts';
import { gapWidth } from '../room/room-gap.ts';
import { dimensionNames, stageName } from './names.ts';
import type { ChartTable } from './tool-chart.ts';

const words = figuresText.place;

/** A ledge of the path. */
export interface Ledge {
  level: Level;
  name: string;
  /** Names of the dimensions that stand on it. */
  dimensions: readonly string[];
  isRoom: boolean;
  /** What the place would be without a group, where it would be another one: `Without executives`. */
  without: readonly string[];
}

/** A prompt, ready to read. */
export interface PromptLine {
  kind: string;
  /** Name of the question's dimension. */
  dimension: string;
  stem: string;
  /** The two medians, where it is about a gap; else empty. */
  note: string;
}

/** A place as it was revealed. */
export interface PlaceFigure {
  headline: string;
  /** How far it depends on whom one asks. */
  more: string;
  /** The last stage first, as the path climbs. */
  ledges: readonly Ledge[];
  notAssessed: string;
  prompts: readonly PromptLine[];
  tables: readonly ChartTable[];
}

/**
 * The place as everything that is shown of it.
 *
 * @param before the place at an earlier moment; `null` where nothing is compared
 */
export function placeFigure(
  model: Model,
  roles: readonly Role[],
  figures: PlaceFigures,
  before: PlaceFigures | null,
): PlaceFigure {
  const { all } = figures;
  const missing = model.dimensions.filter(({ id }) => (all.stages[id] ?? null) === null);
  const names = dimensionNames(
    model,
    missing.map(({ id }) => id),
  );
  return {
    headline: headlineOf(model, figures, before),
    more: withoutLines(model, roles, figures).join(' '),
    ledges: ledgesOf(model, roles, figures),
    notAssessed: names.length > 0 ? words.notAssessed(names) : '',
    prompts: figures.prompts.map((prompt) => promptLine(model, roles, figures, prompt)),
    tables: tablesOf(model, roles, figures, before),
  };
}

function headlineOf(model: Model, { all }: PlaceFigures, before: PlaceFigures | null): string {
  if (all.place === null) return words.none;
  const was = before?.all.place ?? null;
  const earlier = was === null ? null : was === all.place ? '' : `${was}, ${stageName(model, was)}`;
  return words.is(all.place, stageName(model, all.place), earlier);
}

function withoutLines(model: Model, roles: readonly Role[], { all, without }: PlaceFigures) {
  if (without.length === 0) {
    return [words.untold(model.roleGap.map((role) => groupName(roles, role, [])))];
  }
  const places = without.map(({ place }) => place);
  const lines = without.map(({ without: role, place }) => {
    const name = withoutName(roles, role);
    if (place === null) return words.withoutNone(name);
    return words.withoutIs(name, place, stageName(model, place), place === all.place);
  });
  const known = [...places, all.place].filter((place) => place !== null);
  if (places.includes(null) || all.place === null || places.length < 2) return lines;
  const apart = Math.max(...known) - Math.min(...known);
  return [...lines, apart === 0 ? words.same : words.depends(apart)];
}

function ledgesOf(model: Model, roles: readonly Role[], { all, without }: PlaceFigures): Ledge[] {
  const others = without.filter(({ place }) => place !== null && place !== all.place);
  return model.stages.toReversed().map(({ number, name }) => ({
    level: number,
    name,
    dimensions: dimensionNames(
      model,
      model.dimensions.map(({ id }) => id).filter((id) => all.stages[id] === number),
    ),
    isRoom: all.place === number,
    without: others
      .filter(({ place }) => place === number)
      .map((one) => words.without(withoutName(roles, one.without))),
  }));
}

function promptLine(
  model: Model,
  roles: readonly Role[],
  { gaps }: PlaceFigures,
  { kind, question }: Prompt,
): PromptLine {
  const dimension = model.dimensions.find(({ questions }) =>
    questions.some(({ id }) => id === question),
  );
  const gap = kind === 'gap' ? gaps.find((each) => each.question === question) : undefined;
  return {
    kind: words.promptKinds[kind],
    dimension: dimension?.name ?? '',
    stem: stemOf(model, question),
    note: gap ? gapLine(model, roles, gap) : '',
  };
}

function gapLine(model: Model, roles: readonly Role[], { medians }: QuestionGap): string {
  const named = model.roleGap.map((role, index): NamedLevel => ({
    name: groupName(roles, role, []),
    level: medians[index as 0 | 1],
  }));
  const [high, low] = named.toSorted((a, b) => b.level - a.level);
  return high && low ? words.gapInRoom(high, low) : '';
}

function tablesOf(
  model: Model,
  roles: readonly Role[],
  figures: PlaceFigures,
  before: PlaceFigures | null,
): ChartTable[] {
  const text = words.tables;
  const places: readonly { name: string; place: RoomPlace }[] = [
    ...(before ? [{ name: text.before, place: before.all }] : []),
    { name: text.all, place: figures.all },
    ...figures.without.map((place) => ({
      name: words.without(withoutName(roles, place.without)),
      place,
    })),
  ];
  const level = (each: Level | null | undefined) =>
    each ? `${each} ${stageName(model, each)}` : text.none;
  const stages: ChartTable = {
    caption: text.stages,
    head: [text.dimension, ...places.map(({ name }) => name)],
    rows: model.dimensions.map(({ id, name }) => [
      name,
      ...places.map(({ place }) => level(place.stages[id])),
    ]),
  };
  const gaps: ChartTable = {
    caption: text.gaps,
    head: [text.question, ...model.roleGap.map((role) => groupName(roles, role, [])), text.apart],
    rows: figures.gaps.map((gap) => [
      stemOf(model, gap.question),
      ...gap.medians.map(String),
      String(gapWidth(gap)),
    ]),
  };
  const agreement: ChartTable = {
    caption: text.agreement,
    head: [text.question, figuresText.strip.table.agreement],
    rows: figures.agreement.map((each) => [
      stemOf(model, each.question),
      figuresText.signed(each.agreement),
    ]),
  };
  return [stages, gaps, agreement].filter(({ rows }) => rows.length > 0);
}

function stemOf(model: Model, question: string): string {
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  return questions.find(({ id }) => id === question)?.stem ?? '';
}

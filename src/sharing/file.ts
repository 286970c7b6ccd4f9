/**
 * The file: everything that is kept for a reader, as JSON they can save, read and bring back.
 *
 * `{ format: 'the-leap', version, exportedAt, current?, history, targets, plan?, board?, tools? }`, the last six as in `SavedWork`. The
 * version is the lowest that has room for what is in it, so that an older site opens what it can hold: 1 knows no plan and no words for the
 * board; 2 has both, and the words for the board may lack the play that they are for; 3 has the inputs of tools.
 */
import type { Model } from '../model/types.ts';
import type { BoardAsk } from './board-ask.ts';
import { FieldReader, isFields } from './file-fields.ts';
import type { Fields, FileProblem, Shape } from './file-fields.ts';
import { PlacingReader } from './file-placing.ts';
import type { ForeignPlacing } from './file-placing.ts';
import { readBoard, readPlan } from './file-plan.ts';
import { readTools } from './file-tools.ts';
import { PLAN_LIMIT } from './plan.ts';
import type { PlanEntry } from './plan.ts';
import type { Placing, SavedWork } from './placing.ts';
import { HISTORY_LIMIT } from './placing.ts';
import { TOOLS_LIMIT } from './tool-work.ts';
import type { ToolWork } from './tool-work.ts';

export type { FileProblem, ForeignPlacing };

const FORMAT = 'the-leap';
/** The first version with a plan and the board page's words. */
const WITH_PLAN = 2;
/** The first version with the inputs of tools. */
const WITH_TOOLS = 3;
const VERSION = WITH_TOOLS;

/** How much of a file is read. */
export interface FileLimits {
  /** Most bytes, as UTF-8. */
  bytes: number;
  /** Most results in the history. */
  history: number;
  /** Most entries in the plan. */
  plan: number;
  /** Most tools with inputs. */
  tools: number;
}

/**
 * More than the site ever writes, so that what was saved can be opened.
 *
 * A history that is full still grows by one with each invitation that is answered, and a plan by what comes back from an undo: there is
 * room for 50 and for 10 of those. In bytes, a question takes at most 4 for each of the 220 characters of its note and reason and some
 * 160 for its id and answer; 18 questions with 2 names and the fields around them make less than 20 kB, and the 251 placings of a file
 * about 5 MB. The 50 entries of a plan, with 4 bytes for each of 480 characters, add 0.1 MB; twelve tools with 120 inputs of 200 characters
 * would add 1.2 MB, and five with what they have add less than a tenth of that.
 */
export const FILE_LIMITS: FileLimits = {
  bytes: 6_000_000,
  history: HISTORY_LIMIT + 50,
  plan: PLAN_LIMIT + 10,
  tools: TOOLS_LIMIT,
};

export type FileReading =
  | { ok: true; exportedAt: string; data: SavedWork; foreign: ForeignPlacing[] }
  /** `more`: how many problems there are beyond those that are given. */
  | { ok: false; problems: FileProblem[]; more: number };

/**
 * Writes a file: JSON with two spaces of indentation and nothing in it but the fields of its
 * format.
 */
export function writeFile(work: SavedWork, exportedAt: string): string {
  const { board, plan = [], tools = [] } = work;
  const file = {
    format: FORMAT,
    version: tools.length > 0 ? WITH_TOOLS : plan.length > 0 || board ? WITH_PLAN : 1,
    exportedAt,
    ...(work.current && { current: copyPlacing(work.current) }),
    history: work.history.map(({ id, name, savedAt, placing }) => ({
      id,
      name,
      savedAt,
      placing: copyPlacing(placing),
    })),
    targets: work.targets,
    ...(plan.length > 0 && { plan: plan.map(copyEntry) }),
    ...(board && { board: copyAsk(board) }),
    ...(tools.length > 0 && { tools: tools.map(copyTool) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file whole or not at all: its data, or everything that is wrong with it. What people
 * wrote comes back as clean single lines, the notes of a plan as clean lines, empty notes and reasons left out.
 *
 * @param models every edition that this site has
 */
export function readFile(
  models: readonly Model[],
  text: string,
  limits: FileLimits = FILE_LIMITS,
): FileReading {
  const reader = new FieldReader();
  const placings = new PlacingReader(models, reader);
  const parsed = parse(reader, text, limits.bytes);
  const result = parsed && readWork(reader, placings, parsed, limits);
  const { problems, more } = reader;
  if (!result || problems.length > 0) return { ok: false, problems, more };
  return { ok: true, ...result, foreign: placings.foreign };
}

const firstShape: Shape = {
  format: 'needed',
  version: 'needed',
  exportedAt: 'needed',
  current: 'optional',
  history: 'needed',
  targets: 'needed',
};
const planShape: Shape = { ...firstShape, plan: 'optional', board: 'optional' };
const toolsShape: Shape = { ...planShape, tools: 'optional' };

/** The file's fields, once it is known to be a file of a version that can be read. */
function parse(reader: FieldReader, text: string, limit: number): Fields | undefined {
  // Text never has more UTF-16 units than UTF-8 bytes, so that a huge text need not be encoded to
  // be refused.
  if (text.length > limit || new TextEncoder().encode(text).length > limit) {
    return reader.refuse('', { reason: 'too-large', limit });
  }

  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return reader.refuse('', { reason: 'not-json' });
  }
  if (!isFields(parsed) || parsed['format'] !== FORMAT) {
    return reader.refuse('', { reason: 'other-format' });
  }
  const version = parsed['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return reader.refuse('version', { reason: 'bad-version', known: VERSION });
  }
  if (version > VERSION) {
    return reader.refuse('version', { reason: 'newer-version', found: version, known: VERSION });
  }
  return parsed;
}

function readWork(
  reader: FieldReader,
  placings: PlacingReader,
  file: Fields,
  limits: FileLimits,
): { exportedAt: string; data: SavedWork } | undefined {
  const version = file['version'] as number;
  const isFirst = version < WITH_PLAN;
  const hasTools = version >= WITH_TOOLS;
  reader.checkFields(file, '', hasTools ? toolsShape : isFirst ? firstShape : planShape);
  const exportedAt = reader.readDate(file, 'exportedAt', '');
  const current = 'current' in file ? placings.readPlacing(file['current'], 'current') : undefined;
  const history = placings.readHistory(file['history'], limits.history);
  const targets = placings.readTargets(file['targets']);
  const plan = isFirst ? undefined : readPlan(reader, file['plan'], limits.plan);
  const board = isFirst || !('board' in file) ? undefined : readBoard(reader, file['board']);
  const tools = hasTools ? readTools(reader, file['tools'], limits.tools) : undefined;
  if (exportedAt === undefined || !history || !targets) return undefined;
  return {
    exportedAt,
    data: {
      ...(current && { current }),
      history,
      targets,
      ...(plan && plan.length > 0 && { plan }),
      ...(board && { board }),
      ...(tools && tools.length > 0 && { tools }),
    },
  };
}

function copyPlacing(placing: Placing): Placing {
  const { edition, unit, role, nonce, answers, notes, reasons, startedAt, changedAt } = placing;
  return { edition, unit, role, nonce, answers, notes, reasons, startedAt, changedAt };
}

function copyAsk({ play, placing, owner, time, cost, decision }: BoardAsk): BoardAsk {
  return { play, ...(placing !== undefined && { placing }), owner, time, cost, decision };
}

function copyTool({ tool, version, inputs, board, changedAt }: ToolWork): ToolWork {
  return { tool, version, inputs, ...(board !== undefined && { board }), changedAt };
}

function copyEntry({ play, title, owner, date, state, note, addedAt }: PlanEntry): PlanEntry {
  return { play, title, owner, date, state, note, addedAt };
}

/** The inputs of tools in a file. */
import type { ToolInputs } from '../model/tool-types.ts';
import { isId, isWhole, join } from './file-fields.ts';
import type { FieldReader, Fields, Shape } from './file-fields.ts';
import { INPUTS_LIMIT, INPUT_LENGTH, TOOL_BOARD_LENGTH } from './tool-work.ts';
import type { ToolWork } from './tool-work.ts';

const toolShape: Shape = {
  tool: 'needed',
  version: 'needed',
  inputs: 'needed',
  board: 'optional',
  changedAt: 'needed',
};

/**
 * The tools. Any id and any field is taken, for what was put in outlives the tool: what its form can hold is asked where the tool is
 * opened.
 *
 * @param limit most tools
 */
export function readTools(
  reader: FieldReader,
  value: unknown,
  limit: number,
): ToolWork[] | undefined {
  const seen = new Set<string>();
  return reader.readList(value, 'tools', 'tools', limit, (item, place) => {
    const fields = reader.readFields(item, place, toolShape);
    if (!fields) return undefined;
    const work = {
      tool: reader.readId(fields, 'tool', place, seen, 'duplicate-id'),
      version: readVersion(reader, fields, place),
      inputs: readInputs(reader, fields, place),
      changedAt: reader.readDate(fields, 'changedAt', place),
    };
    const board = reader.readText(fields, 'board', place, TOOL_BOARD_LENGTH);
    if (!isWhole<ToolWork>(work)) return undefined;
    return board === undefined ? work : { ...work, board };
  });
}

function readVersion(reader: FieldReader, fields: Fields, place: string): number | undefined {
  const { version } = fields;
  if (version === undefined) return undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  return reader.refuse(join(place, 'version'), { reason: 'bad-number' });
}

function readInputs(reader: FieldReader, fields: Fields, place: string): ToolInputs | undefined {
  if (fields['inputs'] === undefined) return undefined;
  const at = join(place, 'inputs');
  const entries = reader.readRecord(fields['inputs'], at);
  if (!entries) return undefined;
  if (entries.length > INPUTS_LIMIT) {
    const defect = { what: 'inputs', found: entries.length, limit: INPUTS_LIMIT } as const;
    return reader.refuse(at, { reason: 'too-many', ...defect });
  }
  const read = entries.map(([field, text]): [string, string | undefined] => {
    const where = join(at, field);
    if (!isId(field)) return [field, reader.refuse(where, { reason: 'bad-id' })];
    return [field, reader.checkText(text, where, INPUT_LENGTH)];
  });
  const whole = read.filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (whole.length < read.length) return undefined;
  return Object.fromEntries(whole.filter(([, text]) => text !== ''));
}

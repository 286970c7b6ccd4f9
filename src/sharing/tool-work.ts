/** What a reader put into a tool, as it is kept and as a file holds it. */
import type { ToolInputs } from '../model/tool-types.ts';

/** The inputs of one tool. */
export interface ToolWork {
  /** The tool's id; may be one that this site lacks. */
  tool: string;
  /** Of its inputs. */
  version: number;
  inputs: ToolInputs;
  /** The result in words, for the board page, empty while there is none; absent where the reader did not choose it for that page. */
  board?: string;
  /** ISO date and time, UTC. */
  changedAt: string;
}

/** Most tools that are kept. */
export const TOOLS_LIMIT = 12;
/** Most inputs of a tool. */
export const INPUTS_LIMIT = 120;
/** Most characters of an input. */
export const INPUT_LENGTH = 200;
/** Most characters of a result in words. */
export const TOOL_BOARD_LENGTH = 280;

/** The kept tools with one of them put in, in place of what it held before or at the end; `null` takes it out. */
export function putTool(
  tools: readonly ToolWork[],
  tool: string,
  work: ToolWork | null,
): ToolWork[] {
  if (work === null) return tools.filter((kept) => kept.tool !== tool);
  const isThere = tools.some((kept) => kept.tool === tool);
  return isThere ? tools.map((kept) => (kept.tool === tool ? work : kept)) : [...tools, work];
}

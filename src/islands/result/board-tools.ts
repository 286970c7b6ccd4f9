import { boardText } from '../../interface/moves.ts';
import type { ToolWork } from '../../sharing/tool-work.ts';

/** A tool, as a result names it. */
export interface ResultTool {
  id: string;
  /** Short name. */
  name: string;
  /** With the base. */
  address: string;
}

/** A tool's result that the reader put on the board page. */
export interface BoardTool {
  /** Tool id. */
  id: string;
  name: string;
  /** Of the tool's page; `null` where this site lacks the tool. */
  address: string | null;
  /** The result in words. */
  text: string;
}

/** The results of tools that stand on the board page, in the order of the tools; those of tools that this site lacks at the end. */
export function boardTools(tools: readonly ResultTool[], kept: readonly ToolWork[]): BoardTool[] {
  const chosen = kept.flatMap(({ tool, board = '' }) => (board === '' ? [] : [{ tool, board }]));
  const known = tools.flatMap(({ id, name, address }) =>
    chosen
      .filter(({ tool }) => tool === id)
      .map(({ board }) => ({ id, name, address, text: board })),
  );
  const gone = chosen
    .filter(({ tool }) => !tools.some(({ id }) => id === tool))
    .map(({ tool, board }) => ({
      id: tool,
      name: boardText.tools.gone,
      address: null,
      text: board,
    }));
  return [...known, ...gone];
}

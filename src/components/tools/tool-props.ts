/** What the pages of tools hand to their islands. */
import { addressOf } from '../../interface/address.ts';
import type { ToolAddresses } from '../../islands/tools/ToolKeep.tsx';
import { loadPlaybook } from '../../model/load-vite.ts';
import type { Tool } from '../../model/tool-types.ts';

/** A play as a tool names it. */
export interface ToolPlay {
  id: string;
  title: string;
  /** With the base. */
  address: string;
}

/** A tool by its id. */
export function takeTool<Id extends Tool['id']>(id: Id): Extract<Tool, { id: Id }> {
  const tool = loadPlaybook().tools.find((each) => each.id === id);
  if (!tool) throw new Error(`/tools/${id}/: content/tools/${id}.mdx is missing.`);
  return tool as Extract<Tool, { id: Id }>;
}

/**
 * Plays for a tool's island, in the order of the ids, each once.
 *
 * @param ids of plays that the content has
 */
export function toolPlays(ids: readonly string[]): ToolPlay[] {
  const { plays } = loadPlaybook();
  return [...new Set(ids)].map((id) => {
    const play = plays.find((each) => each.id === id);
    if (!play) throw new Error(`A tool names ${id}, which is no play.`);
    return {
      id,
      title: play.title,
      address: addressOf(`/plays/${id}/`),
    };
  });
}

/** The addresses that the frame of a tool links to. */
export function toolAddresses(id: Tool['id']): ToolAddresses {
  return {
    tool: addressOf(`/tools/${id}/`),
    board: addressOf('/place/result/#board'),
    privacy: addressOf('/privacy/'),
  };
}

/** The address of a row of evidence. */
export function rowAddress(id: string): string {
  return addressOf(`/evidence/sources/#${id}`);
}

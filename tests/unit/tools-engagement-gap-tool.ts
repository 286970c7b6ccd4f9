import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { toolFrontMatter } from '../../src/model/tool-schema.ts';
import type { EngagementGapTool } from '../../src/model/tool-types.ts';

/** The tool as its content file describes it. */
export function readTool(): EngagementGapTool {
  const file = new URL('../../content/tools/engagement-gap.mdx', import.meta.url);
  const [, head] = readFileSync(file, 'utf8').split(/^---$/m);
  const tool = toolFrontMatter.parse(parse(head!));
  if (tool.id !== 'engagement-gap') throw new Error(`This is the tool ${tool.id}.`);
  return tool;
}

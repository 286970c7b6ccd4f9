/**
 * Links to a tool with its inputs. This file alone knows their format: all stands after the `#`, which no server sees, as
 * `#inputs=1&people=12&share=5%25`: the version of the inputs, then the inputs by field, written as a query is.
 */
import type { ToolInputs } from '../model/tool-types.ts';
import { cleanText, textLength } from './clean-text.ts';
import { INPUTS_LIMIT, INPUT_LENGTH } from './tool-work.ts';

/** The name under which the version stands, which is first and is no field's. */
const VERSION = 'inputs';
const LONGEST = 30_000;
const fieldPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What can be wrong with a link to a tool. */
export type ToolLinkProblem =
  | { reason: 'too-long' }
  | { reason: 'bad-version' }
  | { reason: 'newer-version'; found: number; known: number }
  | { reason: 'too-many'; limit: number }
  /** `field` as in the link, clipped. */
  | { reason: 'bad-field'; field: string }
  | { reason: 'twice'; field: string }
  | { reason: 'too-long-input'; field: string; limit: number }
  | { reason: 'empty' }
  /** Something that reads like inputs and is none of a link that a tool makes. */
  | { reason: 'not-readable' }
  /** Sound, and nothing in it belongs to this tool. */
  | { reason: 'nothing-left' };

/** What stands after the `#` of a tool's page. */
export type ToolFragment =
  | { kind: 'none' }
  /** The inputs as found: what the tool's form can hold of them is still to be asked. */
  | { kind: 'inputs'; inputs: ToolInputs }
  | ({ kind: 'problem' } & ToolLinkProblem);

/**
 * What stands after the `#` for some inputs, without the `#`.
 *
 * @param version of the tool's inputs
 */
export function writeToolFragment(version: number, inputs: ToolInputs): string {
  const written = new URLSearchParams([[VERSION, String(version)], ...Object.entries(inputs)]);
  return written.toString();
}

/**
 * Reads what stands after the `#` of a tool's page: inputs, nothing, or the id of a part of the page, which is nothing too.
 *
 * @param fragment without the `#`
 * @param known the version of the inputs that this site has
 */
export function readToolFragment(fragment: string, known: number): ToolFragment {
  if (fragment.length > LONGEST) return refuse({ reason: 'too-long' });
  const sent = restore(fragment);
  if (!sent.includes('=')) return { kind: 'none' };
  if (!sent.startsWith(`${VERSION}=`)) return refuse({ reason: 'not-readable' });
  const [[, written = ''] = [], ...entries] = [...new URLSearchParams(sent)];
  const version = /^[1-9]\d{0,3}$/.test(written) ? Number(written) : null;
  if (version === null) return refuse({ reason: 'bad-version' });
  if (version > known) return refuse({ reason: 'newer-version', found: version, known });
  if (entries.length > INPUTS_LIMIT) return refuse({ reason: 'too-many', limit: INPUTS_LIMIT });

  const inputs = new Map<string, string>();
  for (const [name, value] of entries) {
    const field = cleanText(name, 40);
    if (!fieldPattern.test(name)) return refuse({ reason: 'bad-field', field });
    if (inputs.has(name)) return refuse({ reason: 'twice', field });
    const text = cleanText(value);
    if (textLength(text) > INPUT_LENGTH) {
      return refuse({ reason: 'too-long-input', field, limit: INPUT_LENGTH });
    }
    inputs.set(name, text);
  }
  const given = [...inputs].filter(([, text]) => text !== '');
  if (given.length === 0) return refuse({ reason: 'empty' });
  return { kind: 'inputs', inputs: Object.fromEntries(given) };
}

/** What was written, where a messenger escaped it once more or wrote its first word in capitals. */
function restore(fragment: string): string {
  let sent = fragment;
  try {
    if (!fragment.includes('=')) sent = decodeURIComponent(fragment);
  } catch {
    // It stays as it came.
  }
  return sent.replace(/^inputs(?==)/i, VERSION);
}

function refuse(problem: ToolLinkProblem): ToolFragment {
  return { kind: 'problem', ...problem };
}

import { LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { duplicateKey, yamlFault } from './problem-text.ts';

/** A fault in a YAML text. */
export interface YamlFault {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** What a YAML text holds, or why it cannot be read. */
export type YamlResult = { ok: true; value: unknown } | { ok: false; faults: YamlFault[] };

/**
 * Reads one YAML document; never throws.
 *
 * @param text the document
 * @returns its value (`null` for an empty text), or every key that stands twice and the first other fault: what a parser says after the first
 *   is mostly its echo
 */
export function parseYaml(text: string): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'silent',
  });
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const twice = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  const faults = [...twice, ...(first ? [first] : [])].map((error) => ({
    at: error.pos[0],
    message: explain(error, text),
  }));
  // Without aliases a value is a tree: turning it into plain data cannot fail.
  if (faults.length === 0) {
    visit(document, {
      Alias(_, alias) {
        const at = alias.range?.[0] ?? 0;
        faults.push({ at, message: yamlFault('BAD_ALIAS', `Alias *${alias.source}`) });
      },
    });
  }
  if (faults.length === 0) return { ok: true, value: document.toJS() as unknown };

  faults.sort((a, b) => a.at - b.at);
  return {
    ok: false,
    faults: faults.map(({ at, message }) => ({ line: lines.linePos(at).line, message })),
  };
}

function explain(error: YAMLError, text: string): string {
  return error.code === 'DUPLICATE_KEY'
    ? duplicateKey(keyAt(text, error.pos[0]))
    : yamlFault(error.code, error.message);
}

/** The key that begins at an offset, without its quotes. */
function keyAt(text: string, offset: number): string {
  const key = /^(?:"([^"]*)"|'([^']*)'|([^:\n]*))/.exec(text.slice(offset));
  return (key?.[1] ?? key?.[2] ?? key?.[3] ?? '').trim();
}

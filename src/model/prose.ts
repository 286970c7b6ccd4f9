/** A `<Cite id="..." />` in prose. */
export interface Citation {
  /** Empty where the tag names no row. */
  id: string;
  /** Line of the file on which the tag begins, counted from 1. */
  line: number;
}

/** A prose file in its two parts. */
export type Prose =
  | {
      ok: true;
      /** The YAML between the two lines of hyphens. */
      frontMatter: string;
      /** Line of the file on which the YAML begins, counted from 1. */
      frontMatterLine: number;
      citations: Citation[];
    }
  | { ok: false; fault: 'missing' | 'open' };

/**
 * Takes an MDX text apart: its front matter, and the citations in what follows. Citations in code and in comments are shown, not made,
 * so they do not count.
 *
 * @param text the whole file
 */
export function readProse(text: string): Prose {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return { ok: false, fault: 'missing' };
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(opening[0].length));
  if (!closing) return { ok: false, fault: 'open' };

  const start = opening[0].length;
  const bodyStart = start + closing.index + closing[0].length;
  return {
    ok: true,
    frontMatter: text.slice(start, start + closing.index),
    frontMatterLine: 2,
    citations: findCitations(text, bodyStart),
  };
}

const NOT_PROSE =
  /^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2|\{\/\*[\s\S]*?\*\/\}|(`+)[^`](?:(?!\n\s*\n)[\s\S])*?\3/gm;
const TAG = /<Cite(?=[\s/>])(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*>/g;
const ID = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/;

function findCitations(text: string, from: number): Citation[] {
  const body = text.slice(from).replace(NOT_PROSE, (run) => run.replace(/[^\n]/g, ' '));
  return [...body.matchAll(TAG)].map((match) => {
    const id = ID.exec(match[0]);
    const before = text.slice(0, from + match.index);
    return {
      id: (id?.[1] ?? id?.[2] ?? '').trim(),
      line: before.split('\n').length,
    };
  });
}

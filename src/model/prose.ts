import { findUncitedFigures } from './uncited-figures.ts';
import type { UncitedFigure } from './uncited-figures.ts';

/** A `<Cite id="..." />` or a `<Chart id="..." />` in prose. */
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
      charts: Citation[];
      uncitedFigures: UncitedFigure[];
    }
  | { ok: false; fault: 'missing' | 'open' };

/**
 * Takes an MDX text apart: its front matter, and the citations, charts and uncited figures in what follows. What stands in code and in
 * comments is shown, not made, so it does not count.
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
  // The front matter becomes empty lines, so that lines go on counting from the top of the file.
  const body = text
    .slice(0, bodyStart)
    .replace(/[^\n]/g, '')
    .concat(text.slice(bodyStart).replace(NOT_PROSE, (run) => run.replace(/[^\n]/g, ' ')));
  return {
    ok: true,
    frontMatter: text.slice(start, start + closing.index),
    frontMatterLine: 2,
    citations: findTags(body, CITE),
    charts: findTags(body, CHART),
    uncitedFigures: findUncitedFigures(body),
  };
}

const NOT_PROSE =
  /^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2|\{\/\*[\s\S]*?\*\/\}|(`+)[^`](?:(?!\n\s*\n)[\s\S])*?\3/gm;
const CITE = /<Cite(?=[\s/>])(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*>/g;
const CHART = /<Chart(?=[\s/>])(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*>/g;
const ID = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/;

function findTags(body: string, tag: RegExp): Citation[] {
  return [...body.matchAll(tag)].map((match) => {
    const id = ID.exec(match[0]);
    return {
      id: (id?.[1] ?? id?.[2] ?? '').trim(),
      line: body.slice(0, match.index).split('\n').length,
    };
  });
}

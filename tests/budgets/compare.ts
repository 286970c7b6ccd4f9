/** What a page loads before anybody touches it, in bytes as sent; `requests` and `searchFiles` are counts. */
export interface Figures {
  /** Scripts, those inside the page among them. */
  js: number;
  /** Style sheets, those inside the page among them. */
  css: number;
  /** Fonts that the page asks for before its styles are read. */
  preloadedFonts: number;
  /** All fonts, the preloaded ones among them. */
  fonts: number;
  /** Everything that the page asks for, itself among it. */
  requests: number;
  /** Files of the search engine. */
  searchFiles: number;
}

export type FigureName = keyof Figures;

/** A group of pages that share a budget; a figure of a group is the highest of its pages. */
export interface Budget {
  /** Name of the group. */
  id: string;
  /** What the group is, for people. */
  what: string;
  /** Page addresses from the site's own root, with what the tests put after them; `*` for every page that no other group names. */
  pages: string[];
  /** Never exceeded. 1 KB is 1000 bytes. */
  ceilings: Partial<Figures>;
  /** The figures last recorded; `null` before the first time. */
  reached: Figures | null;
  /** Why the record is what it is. */
  reason: string;
}

/** A group's figures, each with the page that reached it. */
export type Measured = Readonly<Record<FigureName, { value: number; page: string }>>;

/** Every figure, in the order in which it is told of. */
export const figureNames: readonly FigureName[] = [
  'js',
  'css',
  'preloadedFonts',
  'fonts',
  'requests',
  'searchFiles',
];

/** How far a figure may grow over its record before the record has to change. */
const TOLERANCE = 1.05;

/** A figure as people read it: `2.4 KB` for bytes, a plain number for a count. */
export function formatFigure(name: FigureName, value: number): string {
  if (name === 'requests' || name === 'searchFiles') return String(value);
  return `${(value / 1000).toFixed(1)} KB`;
}

/** The highest of several pages' figures, each with its page. */
export function takeHighest(pages: readonly { page: string; figures: Figures }[]): Measured {
  const highest = (name: FigureName) =>
    pages.reduce(
      (top, { page, figures }) =>
        figures[name] > top.value ? { value: figures[name], page } : top,
      { value: 0, page: pages[0]?.page ?? '' },
    );
  return {
    js: highest('js'),
    css: highest('css'),
    preloadedFonts: highest('preloadedFonts'),
    fonts: highest('fonts'),
    requests: highest('requests'),
    searchFiles: highest('searchFiles'),
  };
}

/**
 * What is wrong with a group's figures: over a ceiling, or more than 5 % over the record.
 *
 * @returns one line a fault
 */
export function compareBudget(budget: Budget, measured: Measured): string[] {
  if (budget.reached === null) {
    return [`${budget.id} has no record; write one with npm run budgets -- --record "why".`];
  }
  const faults: string[] = [];
  for (const name of figureNames) {
    const { value, page } = measured[name];
    const ceiling = budget.ceilings[name];
    const reached = budget.reached[name];
    const now = `${budget.id}: ${name} is ${formatFigure(name, value)} on ${page}`;
    if (ceiling !== undefined && value > ceiling) {
      faults.push(`${now}; the ceiling is ${formatFigure(name, ceiling)}.`);
    } else if (value > reached * TOLERANCE) {
      faults.push(
        `${now}, more than 5 % over its record of ${formatFigure(name, reached)}; make it smaller, or change the record with npm run budgets -- --record "why".`,
      );
    }
  }
  return faults;
}

/** A budget with a new record and the reason for it; unchanged where no figure has changed. */
export function recordBudget(budget: Budget, measured: Measured, reason: string): Budget {
  const { reached } = budget;
  const isSame = figureNames.every((name) => reached?.[name] === measured[name].value);
  if (isSame) return budget;
  return {
    ...budget,
    reached: {
      js: measured.js.value,
      css: measured.css.value,
      preloadedFonts: measured.preloadedFonts.value,
      fonts: measured.fonts.value,
      requests: measured.requests.value,
      searchFiles: measured.searchFiles.value,
    },
    reason,
  };
}

/** How the failings bear on the gaps, by the pairing in the tool's content, and which plays to begin with. */
import type { EngagementGapTool, Failing } from '../../model/tool-types.ts';
import type { Mark } from './form.ts';
import type { Marks, WantView } from './gaps.ts';

/** A failing that is paired with a want, with its mark; `null` where it was not marked. */
export interface PairedFailing {
  failing: Failing;
  mark: Mark | null;
}

/** What may explain a gap. */
export interface Explanation {
  view: WantView;
  /** Paired failings marked often, then sometimes. */
  explains: PairedFailing[];
  /**
   * `explained`; `unpaired`: no failing on the list is paired with it; `unmarked`: some paired failing is not marked, or not known, and none is
   * often or sometimes; `absent`: all that are paired are marked rarely.
   */
  standing: 'explained' | 'unpaired' | 'unmarked' | 'absent';
}

const SHOWS: readonly (Mark | null)[] = ['often', 'sometimes'];

/** What may explain each gap above nought, in the order of the wants given. */
export function explainGaps(
  tool: EngagementGapTool,
  sorted: readonly WantView[],
  given: Marks,
): Explanation[] {
  return sorted
    .filter(({ gap }) => gap !== null && gap > 0)
    .map((view) => {
      const paired = tool.failings
        .filter(({ wants }) => wants.includes(view.want.id))
        .map((failing) => ({ failing, mark: given[failing.id] ?? null }));
      const explains = SHOWS.flatMap((mark) => paired.filter((one) => one.mark === mark));
      return { view, explains, standing: standingOf(paired, explains) };
    });
}

function standingOf(
  paired: readonly PairedFailing[],
  explains: readonly PairedFailing[],
): Explanation['standing'] {
  if (paired.length === 0) return 'unpaired';
  if (explains.length > 0) return 'explained';
  return paired.every(({ mark }) => mark === 'rarely') ? 'absent' : 'unmarked';
}

/** Failings marked often or sometimes though every want that they let down is rated and shows no gap. */
export function findIdleFailings(
  tool: EngagementGapTool,
  wants: readonly WantView[],
  given: Marks,
): PairedFailing[] {
  const gapOf = new Map(wants.map(({ want, gap }) => [want.id, gap]));
  return tool.failings
    .map((failing) => ({ failing, mark: given[failing.id] ?? null }))
    .filter(
      ({ failing, mark }) =>
        SHOWS.includes(mark) &&
        failing.wants.every((want) => {
          const gap = gapOf.get(want) ?? null;
          return gap !== null && gap <= 0;
        }),
    );
}

/** A play to begin with, and what chose it. */
export interface ChosenPlay {
  play: string;
  view: WantView;
  /** Where no gap chose it: the failing marked often that lets the want down. */
  failing: Failing | null;
}

/** Most plays to begin with. */
export const PLAYS_SHOWN = 3;

/**
 * The plays to begin with. First every want with a gap above nought, as sorted, then every want without a gap to show that a failing marked
 * often lets down, in the order of the failings: each gives the first of its plays that is not chosen yet. If that does not fill the list,
 * each gives its next, in the same order.
 *
 * @param sorted as `sortByGap` gives them
 */
export function choosePlays(
  tool: EngagementGapTool,
  sorted: readonly WantView[],
  given: Marks,
): ChosenPlay[] {
  const asking = [...asksByGap(sorted), ...asksByFailing(tool, sorted, given)];
  const chosen: ChosenPlay[] = [];
  for (let isFull = false; !isFull;) {
    const before = chosen.length;
    for (const { view, failing } of asking) {
      if (chosen.length === PLAYS_SHOWN) break;
      const play = view.want.plays.find((one) => chosen.every((other) => other.play !== one));
      if (play !== undefined) chosen.push({ play, view, failing });
    }
    isFull = chosen.length === PLAYS_SHOWN || chosen.length === before;
  }
  return chosen;
}

type Asking = Omit<ChosenPlay, 'play'>;

function asksByGap(sorted: readonly WantView[]): Asking[] {
  return sorted
    .filter(({ gap }) => gap !== null && gap > 0)
    .map((view) => ({ view, failing: null }));
}

function asksByFailing(
  tool: EngagementGapTool,
  sorted: readonly WantView[],
  given: Marks,
): Asking[] {
  const asked = new Set<string>();
  return tool.failings
    .filter(({ id }) => given[id] === 'often')
    .flatMap((failing) =>
      failing.wants.flatMap((want) => {
        const view = sorted.find((one) => one.want.id === want);
        if (!view || view.gap !== null || asked.has(want)) return [];
        asked.add(want);
        return [{ view, failing }];
      }),
    );
}

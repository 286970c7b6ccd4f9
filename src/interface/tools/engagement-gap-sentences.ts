/** The results of the engagement gap in words. */
import type { Failing, Want } from '../../model/tool-types.ts';
import type { Difference, DifferenceSummary } from '../../tools/engagement-gap/differences.ts';
import type { ChosenPlay, Explanation, PairedFailing } from '../../tools/engagement-gap/explain.ts';
import type { Side } from '../../tools/engagement-gap/form.ts';
import type { Rating, Unknown, Viewpoint, WantView } from '../../tools/engagement-gap/gaps.ts';
import { capital, countWord, listOf } from '../grammar.ts';
import { countOf } from './numbers.ts';
import { FEW_ANSWERS, figure, gapText, ratingText, signedFigure } from './engagement-gap.ts';

/** The name of a want inside a sentence. */
function wantIn({ name }: Pick<Want, 'name'>): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const failingIn = ({ name }: Failing) => wantIn({ name });

/** Most wants that a sentence names. */
const NAMED = 3;

function namesOf(wants: readonly Pick<Want, 'name'>[]): string {
  const names = wants.map(wantIn);
  if (names.length <= NAMED + 1) return listOf(names);
  return listOf([...names.slice(0, NAMED), `${countWord(names.length - NAMED)} more`]);
}

const noun = (count: number) => (count === 1 ? 'want' : 'wants');

/**
 * The result in two or three sentences.
 *
 * @param sorted the wants of the viewpoint that leads, as sorted
 */
export function gapSentence(name: string, leader: Viewpoint, sorted: readonly WantView[]): string {
  const rated = sorted.filter(({ gap }) => gap !== null);
  const [first] = rated;
  if (!first || first.gap === null) {
    return 'Rate a want on both sides, how much it matters and how well you provide it, and its gap shows here.';
  }
  const short = rated.filter(({ gap }) => gap! > 0);
  const missing = sorted.length - rated.length;
  const rest =
    missing > 0
      ? ` ${capital(countWord(missing))} of the ${countWord(sorted.length)} ${missing === 1 ? 'has' : 'have'} no gap to show yet.`
      : '';
  if (short.length === 0) {
    return `By “${name}”, ${rated.length === 1 ? 'the one want that is rated does not fall short' : `none of the ${countWord(rated.length)} wants that are rated falls short`}.${rest}${fewText(leader)}`;
  }
  const widest = short.filter(({ gap }) => gap === first.gap);
  const lead =
    widest.length === 1
      ? `By “${name}”, the widest gap is in ${wantIn(first.want)}: it matters at ${ratingText(first.matters)} and is provided at ${ratingText(first.provide)}, a gap of ${figure(first.gap)}.`
      : `By “${name}”, the widest gap is ${figure(first.gap)}, in ${namesOf(widest.map(({ want }) => want))}.`;
  const count = shortText(short.length, rated.length);
  return `${lead}${count}${rest}${fewText(leader)}`;
}

/** How many wants fall short; says nothing of the one that was just named. */
function shortText(short: number, rated: number): string {
  if (short < rated) {
    return ` ${capital(countWord(short))} of the ${countWord(rated)} wants rated ${short === 1 ? 'falls' : 'fall'} short.`;
  }
  if (rated === 1) return '';
  return ` ${rated === 2 ? 'Both' : `All ${countWord(rated)}`} wants rated fall short.`;
}

/** Says where a questionnaire rests on few answers. */
function fewText({ wants }: Viewpoint): string {
  const few = wants.filter(({ matters, provide }) =>
    [matters, provide].some(
      (rating) =>
        rating.kind === 'known' && rating.spread !== null && rating.spread.n < FEW_ANSWERS,
    ),
  );
  if (few.length === 0) return '';
  return ` ${capital(countWord(few.length))} ${few.length === 1 ? 'want rests' : 'wants rest'} on fewer than ${countWord(FEW_ANSWERS)} answers to a question: take ${few.length === 1 ? 'it' : 'them'} as a hint.`;
}

/** What the plot shows: the wants that matter most and are provided worst. */
export function plotSentence(name: string, wants: readonly WantView[]): string {
  const above = wants.filter(({ gap }) => gap !== null && gap > 0);
  const on = wants.filter(({ gap }) => gap === 0);
  const below = wants.filter(({ gap }) => gap !== null && gap < 0);
  if (above.length + on.length + below.length === 0) return 'No want is rated on both sides yet.';
  const lead =
    above.length === 0
      ? 'no want lies above the line, where more is wanted than provided'
      : `${countWord(above.length)} ${noun(above.length)} ${above.length === 1 ? 'lies' : 'lie'} above the line, where more is wanted than provided`;
  const elsewhere = [
    ...(on.length > 0 ? [`${countWord(on.length)} on it`] : []),
    ...(below.length > 0 ? [`${countWord(below.length)} below`] : []),
  ];
  const rest = elsewhere.length > 0 ? `; ${listOf(elsewhere)}` : '';
  return `By “${name}”, ${lead}${rest}. Each number is a want’s number in the list.`;
}

/** What may explain a gap, in words. */
export function explanationText({ explains, standing }: Explanation): string {
  switch (standing) {
    case 'explained':
      return explains.map(markedText).join(', ');
    case 'unpaired':
      return 'No failing on the list goes with this want. Ask your customers.';
    case 'unmarked':
      return 'None marked often or sometimes; some not marked or not known.';
    case 'absent':
      return 'All marked rarely: look for another cause.';
  }
}

function markedText({ failing, mark }: PairedFailing): string {
  return `${failingIn(failing)} (${gapText.failings.marks[mark!].toLowerCase()})`;
}

/** Which failings explain gaps, in a sentence or two. */
export function explanationSentence(
  explanations: readonly Explanation[],
  idle: readonly PairedFailing[],
): string {
  const explained = explanations.filter(({ standing }) => standing === 'explained');
  const lead = explainedText(explained.length, explanations.length);
  if (idle.length === 0) return lead;
  return `${lead} ${capital(listOf(idle.map(({ failing }) => failingIn(failing))))} can be seen, you say, and what ${idle.length === 1 ? 'it lets' : 'they let'} down shows no gap: look at those ratings again.`;
}

function explainedText(explained: number, gaps: number): string {
  if (gaps === 0) return 'There is no gap to explain yet.';
  const who = explained === 0 ? 'No failing' : 'A failing';
  const some = explained === 0 ? 'any' : countWord(explained);
  const which = gaps === 1 ? 'the one gap' : `${some} of the ${countWord(gaps)} gaps`;
  return `${who} that you marked often or sometimes goes with ${which}.`;
}

/** A line of what to find out. */
export function unknownText({ want, sides }: Unknown, name: string): string {
  const what: Record<Side, string> = {
    matters: 'how much it matters to customers',
    provide: 'how well you provide it',
  };
  return `${want.name}: ${sides.map((side) => what[side]).join(', and ')} (${name})`;
}

/** Why a play was chosen. */
export function playWhy({ view, failing }: ChosenPlay): string {
  if (failing) return `You often see ${failingIn(failing)}, which lets down ${wantIn(view.want)}.`;
  return `For ${wantIn(view.want)}: it matters at ${ratingText(view.matters)} and is provided at ${ratingText(view.provide)}.`;
}

/** The two views in a few sentences. */
export function differenceSentence(
  {
    compared,
    alike,
    widest,
    firstRatesHigher,
    secondRatesHigher,
    provisionCompared,
    unseen,
  }: DifferenceSummary,
  [first, second]: readonly [string, string],
): string {
  if (compared === 0) {
    return 'Nothing can be laid side by side yet: no want has its gap in both views.';
  }
  const lead = widest
    ? `The views differ most on ${wantIn(widest.want)}: a gap of ${figure(widest.first.gap)} by “${first}”, of ${figure(widest.second.gap)} by “${second}”.`
    : `Both views see the same gap in ${compared === 1 ? 'the one want' : `all ${countWord(compared)} wants`} that can be compared.`;
  const same =
    widest && alike > 0 ? ` They agree on ${countWord(alike)} of ${countWord(compared)}.` : '';
  const by = [
    ...(firstRatesHigher > 0 ? [{ name: first, count: firstRatesHigher }] : []),
    ...(secondRatesHigher > 0 ? [{ name: second, count: secondRatesHigher }] : []),
  ];
  const higher = higherText(by, provisionCompared);
  const blind =
    unseen.length === 0
      ? ''
      : ` Only “${second}” sees a gap in ${namesOf(unseen.map(({ want }) => want))}.`;
  return `${lead}${same}${higher}${blind}`;
}

/** Which view rates what is provided higher, and for how many wants. */
function higherText(by: readonly { name: string; count: number }[], compared: number): string {
  const [one, other] = by;
  if (!one) return '';
  const of =
    compared === 1 ? 'the one want' : `${countWord(one.count)} of ${countWord(compared)} wants`;
  const rest = other ? `, and by “${other.name}” for ${countWord(other.count)}` : '';
  return ` What is provided is rated higher by “${one.name}” for ${of}${rest}.`;
}

/** A row of the table of differences. */
export function differenceRow({
  want,
  first,
  second,
  matters,
  provide,
  gap,
}: Difference): string[] {
  const both = (one: Rating, other: Rating) => `${ratingText(one)} → ${ratingText(other)}`;
  return [
    want.name,
    both(first.matters, second.matters),
    signedFigure(matters),
    both(first.provide, second.provide),
    signedFigure(provide),
    `${figure(first.gap)} → ${figure(second.gap)}`,
    signedFigure(gap),
  ];
}

/**
 * The result for the board page; `null` while there is no gap.
 *
 * @param people how many filled in the questionnaire that it rests on; `null` where it rests on none, or where that is not told
 * @param plays titles of the plays to begin with
 * @param longest most characters
 */
export function boardText(
  { name, people }: { name: string; people: number | null },
  sorted: readonly WantView[],
  plays: readonly string[],
  longest: number,
): string | null {
  const rated = sorted.filter(({ gap }) => gap !== null);
  if (rated.length === 0) return null;
  const short = rated.filter(({ gap }) => gap! > 0);
  const widest = short
    .slice(0, 2)
    .map(
      ({ want, matters, provide }) =>
        `${wantIn(want)} (matters at ${ratingText(matters)}, provided at ${ratingText(provide)})`,
    );
  const who = `“${name}”${people === null ? '' : ` (${countOf(people, 'person', 'people')})`}`;
  const parts = [
    `By ${who}, ${shortOfRated(short.length, rated.length)}.`,
    ...(widest.length > 0 ? [`Widest: ${listOf(widest)}.`] : []),
    ...(plays[0] ? [`Begin with “${plays[0]}”.`] : []),
  ];
  while (parts.join(' ').length > longest) parts.pop();
  return parts.join(' ');
}

function shortOfRated(short: number, rated: number): string {
  if (rated === 1) return `the one want rated ${short === 0 ? 'does not fall' : 'falls'} short`;
  if (short === 0) return `none of the ${rated} wants rated falls short`;
  return `${short} of ${rated} wants ${short === 1 ? 'falls' : 'fall'} short`;
}

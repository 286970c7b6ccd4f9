/** What the leap tool says of the depth, and why a play comes next. */
import type { Depth } from '../../tools/leap/depth.ts';
import type { LeapMove } from '../../tools/leap/next-plays.ts';
import { countWord, listOf } from '../grammar.ts';

/** What is known of those who are down there. `names`: of the sides, in the tool’s order. */
export function describeDepth(depth: Depth, names: readonly string[]): string {
  if (depth.isEmpty) return 'Nothing is said of the depth yet.';
  const of = (isWanted: (known: Depth['sides'][number]['known']) => boolean) =>
    depth.sides.flatMap(({ known }, index) =>
      isWanted(known) ? [(names[index] ?? '').toLowerCase()] : [],
    );
  const studied = of((known) => known === 'studied' || known === 'asked');
  const guessed = of((known) => known === 'guessed' || known === 'scraps');
  const unknown = of((known) => known === 'dont-know');
  const open = of((known) => known === null);
  return [
    studied.length === depth.sides.length
      ? `You have studied all ${countWord(studied.length)} sides.`
      : studied.length > 0 && `You have studied ${listOf(studied)}.`,
    guessed.length > 0 && `You go by guesses or scraps on ${listOf(guessed)}.`,
    unknown.length > 0 && `You do not know how well you know ${listOf(unknown)}.`,
    open.length > 0 && open.length < depth.sides.length && `Nothing is chosen for ${listOf(open)}.`,
    depth.monitored !== null && MONITORED[depth.monitored],
    depth.isSounded
      ? 'The water is sounded: you know these customers.'
      : 'Until you know them, a firm that can answer can still leap without looking, as the retailer in our cases did.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

const MONITORED: Readonly<Record<NonNullable<Depth['monitored']>, string>> = {
  nobody: 'Nobody reads what is said of you elsewhere.',
  chance: 'What is said of you elsewhere is read by whoever comes across it.',
  regular: 'Somebody reads regularly what is said of you elsewhere.',
  'dont-know': 'You do not know whether anybody reads what is said of you elsewhere.',
};

/** Why a play comes next. */
export function describeMove({ why }: LeapMove): string {
  switch (why) {
    case 'not-sounded':
      return 'You have not sounded the water: some sides are guesses, or nobody reads regularly.';
    case 'nobody-counted':
      return 'It is not known how many people are all three. This play counts them by name.';
    case 'nobody-able':
      return 'Nobody is all three. This play finds out what each person lacks.';
    case 'too-few':
      return 'Too few people can answer. This play closes the gaps of those you have.';
    case 'gaps':
      return 'Some people meet one of the three tests and not all. This play closes their gaps.';
    case 'too-many':
      return 'More comes in than can be answered in time. This play finds what people ask, and why.';
    case 'not-asked':
      return 'What you know was studied, and customers have not been asked whether it is right.';
    case 'kept':
      return 'You can keep your target, so you could publish it.';
    case 'ready':
      return 'Your people can answer and the water is sounded: the smallest part can speak.';
  }
}

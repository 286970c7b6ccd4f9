/** The strings of the result. */
import { capital, countWord, listOf } from './grammar.ts';

const verb = (names: readonly unknown[], one: string, more: string) =>
  names.length === 1 ? one : more;

/** The clauses of the headline; every list holds names. */
export const headlineWords = {
  noPlace: 'No place yet',
  assessed: (assessed: number, total: number, needed: number) =>
    `${countWord(assessed)} of ${countWord(total)} dimensions ${assessed < 2 ? 'is' : 'are'} assessed, and a place needs ${countWord(needed)}`,
  missing: (names: readonly string[]) =>
    `${listOf(names)} ${verb(names, 'has', 'have')} no answer that counts`,
  join: (ahead: string, holding: string, isShort: boolean) =>
    `${ahead}${isShort ? ',' : ';'} ${holding}`,
  reached: (count: number, of: string, stage: string, beyond: boolean) =>
    `${countWord(count)} of ${of} already ${stage}${beyond ? ' or beyond' : ''}`,
  noneReached: (of: string, stage: string) => `none of ${of} yet ${stage}`,
  of: (assessed: number, total: number) =>
    assessed === total ? countWord(total) : `the ${countWord(assessed)} assessed`,
  ahead: (names: readonly string[]) => `${listOf(names)} ${verb(names, 'is', 'are')} ahead`,
  furthest: (names: readonly string[], stage: string) =>
    `${listOf(names)} ${verb(names, 'is', 'are')} furthest ahead, at ${stage}`,
  level: (count: number) => `the ${countWord(count)} are level`,
  holds: (names: readonly string[]) => `${listOf(names)} ${verb(names, 'holds', 'hold')}`,
  allHold: (count: number) => `all ${countWord(count)} hold`,
  allThere: (count: number, total: number) =>
    count === total
      ? `all ${countWord(total)} there`
      : `all ${countWord(count)} assessed are there`,
  someThere: (count: number, of: string) => `${countWord(count)} of ${of} there`,
  lags: (name: string) => `${name} lags by one stage, as one may`,
} as const;

/** The sentences that say what a profile shows. */
export const profileWords = {
  nothing: 'No dimension is assessed, so nothing is drawn.',
  only: (name: string, stage: string) => `Only ${name} is assessed, at ${stage}.`,
  same: (count: number, assessedOnly: boolean, stage: string) =>
    assessedOnly
      ? `The ${countWord(count)} assessed dimensions are all at ${stage}.`
      : `All ${countWord(count)} dimensions are at ${stage}.`,
  furthest: (names: readonly string[], stage: string) =>
    `${listOf(names)} ${verb(names, 'reaches', 'reach')} furthest, to ${stage}`,
  lowest: (names: readonly string[], stage: string) =>
    `${listOf(names)} ${verb(names, 'stands', 'stand')} lowest, at ${stage}`,
  gaps: (names: readonly string[]) =>
    `${listOf(names)} ${verb(names, 'is a gap: it is', 'are gaps: they are')} not assessed.`,
  above: (name: string, level: string, stage: string) =>
    `The answers on ${name} average ${level}, yet its stage is ${stage}: the lowest answers decide.`,
  beside: (label: string) => `Beside ${label}`,
  further: (names: readonly string[]) => `further on in ${listOf(names)}`,
  asFar: (names: readonly string[]) => `as far in ${listOf(names)}`,
  lessFar: (names: readonly string[]) => `less far in ${listOf(names)}`,
  incomparable: (names: readonly string[]) => `nothing to compare in ${listOf(names)}`,
} as const;

const steps = (count: number) => `${capital(countWord(count))} ${count === 1 ? 'step' : 'steps'}`;

/** How firm a place is. */
export const firmnessWords = {
  title: 'How firm it is',
  words: { edge: 'On the edge', 'fairly-firm': 'Fairly firm', firm: 'Firm' },
  meaning:
    'A step is one answer moved by one stage. One step from another place is on the edge, two or three fairly firm, more than that firm.',
  none: 'Without a place there is nothing to be firm or on the edge.',
  short: (up: number | null, down: number | null) => {
    const parts = [
      ...(up === null ? [] : [`${countWord(up)} ${up === 1 ? 'step' : 'steps'} up`]),
      ...(down === null ? [] : [`${countWord(down)} down`]),
    ];
    return parts.join(', ');
  },
  up: (count: number, stage: string) => `${steps(count)} would raise the place to ${stage}`,
  down: (count: number, stage: string) => `${steps(count)} would lower the place to ${stage}`,
  noUp: (stage: string) => `Nothing raises the place: ${stage} is the last stage.`,
  noDown: (stage: string) => `Nothing lowers the place: ${stage} is the first stage.`,
  /** `ways`: how many changes of so many steps there are, the one that is shown among them. */
  ways: (ways: number, count: number) => {
    if (ways === 1) return 'No other change is as small.';
    const others = `${capital(countWord(ways - 1))} other ${ways === 2 ? 'change' : 'changes'}`;
    return `${others} of ${steps(count).toLowerCase()} would do the same.`;
  },
  moves: (count: number) => `The ${countWord(count)} answers that would move`,
  from: 'from',
  to: 'to',
} as const;

/** Everything else on the page of the result. */
export const result = {
  pageTitle: 'Your result',
  pageDescription:
    'Where your firm stands on the path, why, how firmly, and what comes next. It stays in your browser.',

  title: 'Your result',
  openedTitle: 'An opened result',
  contents: 'On this page',
  sections: {
    place: 'The place',
    holds: 'What holds it',
    firmness: firmnessWords.title,
    profile: 'Profile',
    next: 'The next stage',
    why: 'Why this place',
    whatIf: 'What if',
    findOut: 'To find out',
    targets: 'Your targets',
    keep: 'Keep and share',
    keepOnly: 'Open, compare and keep',
  },

  noScript: {
    text: 'A result is worked out by a script in your own browser, and none runs here. The page of the placing has every question on a sheet to print, with the rule to score it by hand.',
    go: 'To the sheet',
  },

  empty: {
    text: (keyQuestions: number) =>
      `There is no result in this browser yet. ${capital(countWord(keyQuestions))} questions, about two minutes, give a provisional one.`,
    go: 'Start the placing',
    notKept:
      'This browser keeps nothing for the site, so a result opens here from its link, from a code or from a file.',
    example: 'See an example',
    exampleHint: 'A made-up placing from the worked examples of the scoring rule.',
    board: (waiting: number) =>
      waiting === 0
        ? 'The board page is a print of the result, so it comes with it.'
        : `The board page is a print of the result, so it comes with it. The result of ${countWord(waiting)} ${waiting === 1 ? 'tool' : 'tools'} waits for it.`,
  },
  unfinished: {
    text: 'No question is answered yet, so there is nothing to show.',
    go: 'Go on with the placing',
  },

  example: {
    label: 'An example',
    notice: (title: string) => `This is a made-up example, not your result: “${title}”.`,
    close: 'Close the example',
  },
  opened: {
    link: 'Opened from a link. Notes, reasons, unit, targets and dates are not in it.',
    linkAlone:
      'From the link that holds it, for this browser keeps no result. Notes, reasons, unit, targets and dates are not in it.',
    code: 'Opened from a code. Notes, reasons, unit, targets and dates are not in it.',
    file: 'Opened from a file.',
    history: 'Opened from the history.',
  },
  otherEdition: {
    known: (edition: string, current: string) =>
      `Placed under edition ${edition} and shown by its rule. The current edition is ${current}.`,
    title: 'A result of another edition',
    unknown: (edition: string) =>
      `This result belongs to edition ${edition}, which this site does not have. It is kept as it is and not scored: its questions may be others.`,
    has: (editions: readonly string[]) =>
      `This site has ${editions.length === 1 ? 'edition' : 'editions'} ${listOf(editions)}.`,
    go: 'Place yourself under the current edition',
  },

  coverage: (answered: number, total: number) => `${answered} of ${total} questions answered`,
  coverageShort: (answered: number, total: number) => `${answered} of ${total}`,
  quick: (count: number) =>
    `provisional, ${countWord(count)} key ${count === 1 ? 'question' : 'questions'}`,
  unit: 'For',
  role: 'Answered as',
  date: 'Last changed',
  edition: 'Edition',
  change: 'Change your answers',
  answerRest: 'Answer the rest',
  disclaimer: 'A structured self-reading, not a validated instrument.',
  method: 'How the rule works and what it cannot say',

  path: {
    label: 'Where you stand on the path',
    here: 'You are here',
  },

  holds: {
    captionOf: (count: number) => `The ${countWord(count)} dimensions and the place`,
    dimension: 'Dimension',
    stage: 'Stage',
    answered: 'Answered',
    did: 'What it does to the place',
    notAssessed: 'Not assessed',
    provisional: 'provisional',
    holding: 'Holds it back',
    ahead: 'Ahead',
    furthest: 'Furthest ahead',
    there: 'There',
    noPlace: 'Assessed',
    missing: 'Missing',
    byChoice: 'Held by your choice',
    explain: (next: string) =>
      `The place becomes ${next} when all dimensions have reached it; one may lag by one stage when none is missing.`,
    last: (stage: string) => `${stage} is the last stage, so nothing holds the place back.`,
  },

  profile: {
    shown: 'This result',
    target: 'Your target',
    overlays: 'Lay over it',
    overlayLimit: (count: number) => `Up to ${countWord(count)} at a time.`,
    cases: 'The cases',
    earlier: 'Earlier results',
    beside: 'Side by side',
    noEarlier: 'Results that you add to your history can be laid over this one.',
    noTarget: 'No target is set.',
    chartLabel: (sentences: readonly string[]) => `Radar chart. ${sentences.join(' ')}`,
    table: 'The same profile as a table',
    dimension: 'Dimension',
    gap: 'Not assessed',
    silent: 'The account does not say',
    noTargetCell: 'None set',
    mean: 'The chart draws the mean of a dimension’s answers. The stage beside it is found by the rule, and may be lower.',
    casesNote:
      'A case’s profile is our reading of its account, with gaps where the account is silent.',
  },

  next: {
    lead: 'Each dimension’s next statement, after the one that is true now.',
    now: 'Now',
    next: 'Next',
    first: 'First',
    last: 'The last stage: keep it true.',
    leap: (name: string) => `The leap out: ${name}`,
    leapMore: (name: string, stage: string) => `What ${name}, the leap out of ${stage}, takes`,
  },

  why: {
    lead: 'Every question, what was answered, and what the answer did to its dimension’s stage.',
    links: 'Each question leads back to where it is answered.',
    question: 'Question',
    answer: 'Answer',
    stage: 'Stage',
    did: 'What it did',
    note: 'How we would show it:',
    reason: 'Why it does not apply:',
    caption: (dimension: string, stage: string) => `${dimension}: ${stage}`,
    noStage: '–',
  },

  whatIf: {
    lead: 'Change any answer in this copy and see the place move. Nothing saved changes.',
    summary: 'With these answers',
    was: (place: string) => `Was: ${place}`,
    unchanged: 'As answered.',
    changed: (count: number) =>
      `${capital(countWord(count))} ${count === 1 ? 'answer' : 'answers'} changed.`,
    reset: 'Reset to what was answered',
    series: 'What if',
    asAnswered: (text: string) => `As answered: ${text}`,
  },

  findOut: {
    lead: 'Questions answered with “I don’t know”. Each names something that somebody in the firm can find out.',
    none: 'No question was answered with “I don’t know”.',
    print: 'Print this list',
    who: 'Who can tell us',
  },

  targets: {
    lead: 'Say what is good enough for you. A target is yours: it changes no score.',
    label: (dimension: string) => `Good enough for us: ${dimension}`,
    none: 'No target',
    progress: 'Progress',
    reached: 'Reached',
    toGo: (count: number) =>
      `${capital(countWord(count))} ${count === 1 ? 'stage' : 'stages'} to go`,
    notAssessed: 'Not assessed',
    byChoice: 'Held by your choice',
    count: (reached: number, total: number) =>
      `${capital(countWord(reached))} of ${countWord(total)} ${total === 1 ? 'target' : 'targets'} reached.`,
    without: (names: readonly string[], stage: string, isSame: boolean) =>
      `${listOf(names)} ${verb(names, 'is held', 'are held')} by your choice. Without that hold the place would ${isSame ? 'still ' : ''}be ${stage}.`,
    notOwn:
      'Targets belong to your own result and are kept in this browser. Go back to it to set them.',
    dimension: 'Dimension',
    now: 'Now',
    target: 'Target',
  },
} as const;

/** A moment in the reader's own time zone, as a date; empty where the text is no moment. */
export function formatDate(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(moment);
}

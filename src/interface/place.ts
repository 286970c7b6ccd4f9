import type { Coverage } from '../scoring/answers.ts';
import { capital, countWord } from './grammar.ts';

/** How the unit is called where nobody named it. */
export const unnamedUnit = 'your firm';

/** The unit's name, or the words that stand for it. */
export function unitText(unit: string): string {
  return unit === '' ? unnamedUnit : unit;
}

const UNIT_MARK = '{unit}';

/** The model's instruction with the unit's name in it: where the model marks the place with `{unit}`, else in front. */
export function instructionText(instruction: string, unit: string): string {
  const name = unitText(unit);
  return instruction.includes(UNIT_MARK)
    ? instruction.replaceAll(UNIT_MARK, () => name)
    : `${capital(name)}. ${instruction}`;
}

/** The model's instruction on paper, where the unit's name is written by hand. */
export function instructionOnPaper(instruction: string): string {
  return instruction.replaceAll(UNIT_MARK, 'the unit named below');
}

/** How the questions were answered, in one sentence: `14 answered, 1 “I don’t know”, 3 not answered.` */
export function coverageText(coverage: Coverage): string {
  const { answered, total, dontKnow, notApplicable, notAnswered } = coverage;
  const rest = [
    dontKnow > 0 && `${dontKnow} “I don’t know”`,
    notApplicable > 0 && `${notApplicable} “does not apply”`,
    notAnswered > 0 && `${notAnswered} not answered`,
  ].filter((part) => part !== false);
  const all =
    answered === total
      ? `All ${total} questions answered`
      : `${answered} of ${total} questions answered`;
  return `${[all, ...rest].join(', ')}.`;
}

/** The strings of the placing. */
export const placeText = {
  kind: 'Placing',
  start: {
    title: 'First, who is being placed?',
    invitedTitle: (unit: string) =>
      unit === '' ? 'You were asked to place a firm' : `You were asked to place ${unit}`,
    invited:
      'Answer for yourself. Whoever asked sees nothing until you give them the code that you get at the end.',
    oldEdition: (edition: string) =>
      `You were asked to answer edition ${edition} of the questions.`,
    unit: 'Name of the firm, brand or market',
    unitHint: `Optional. Without a name it is called “${unnamedUnit}”.`,
    role: 'Your role',
    roleHint: 'Optional. It travels with your answers when you share them.',
    begin: 'Begin',
    goOn: 'Go on',
    decline: 'Not now',
    length: (key: number, all: number, isKept: boolean) =>
      `${capital(countWord(key))} questions first, then the other ${countWord(all - key)} if you like. ${isKept ? 'Stop at any time: every answer is kept in this browser.' : 'This browser keeps nothing, so go through them in one visit.'}`,
    keepsOwn: (unit: string, coverage: string) =>
      `Your own placing of ${unitText(unit)} (${coverage.replace(/\.$/, '')}) moves to your saved results first. Nothing of it is lost.`,
    ownName: (unit: string, when: string) => `${when}: ${unitText(unit)}`,
  },
  resume: {
    title: 'Welcome back',
    far: (unit: string, coverage: string, when: string) =>
      `${capital(unitText(unit))}: ${coverage.charAt(0).toLowerCase()}${coverage.slice(1)} Last changed on ${when}.`,
    continue: 'Continue where you stopped',
    toTheEnd: 'Look over the answers',
    result: 'See the result so far',
    plan: 'Your plan',
    startOver: 'Start over',
    oldEdition: (old: string, current: string) =>
      `These answers are to edition ${old} of the questions and go on under it. Start over to answer edition ${current}.`,
  },
  startOver: {
    ask: 'Start over with blank questions? These answers are put aside, and you can bring them back until you close this tab.',
    yes: 'Yes, start over',
    no: 'No, keep them',
  },
  undo: {
    'start-over': 'You started over. Your earlier answers are put aside until you close this tab.',
    invitation: 'Your own placing is with your saved results while you answer this one.',
    'set-aside':
      'Your earlier answers are back. The other ones are put aside until you close this tab.',
    actions: {
      'start-over': 'Undo: bring them back',
      invitation: 'Go back to my own placing',
      'set-aside': 'Switch to the other ones',
    },
    done: 'Your answers are back.',
  },
  question: {
    progress: (at: number, of: number) => `Question ${at} of ${of}`,
    dontKnow: 'I don’t know',
    notApplicable: 'Does not apply to us',
    reason: 'Why it does not apply, in a few words',
    note: 'How we would show it',
    noteSummary: 'Add how you would show it',
    noteHint: 'Optional. Kept in this browser and in files that you save, never in codes or links.',
    reasonHint: 'Kept in this browser and in files that you save, never in codes or links.',
    left: (used: number, of: number) => `${used} of ${of} characters`,
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    clear: 'Clear',
    cleared: 'Answer cleared.',
    nothingChosen: 'Nothing is chosen yet. Choose an answer, say that you don’t know, or skip.',
    reasonMissing: 'Say in a few words why it does not apply, or choose another answer.',
    keys: 'Keys: 1 to 5 choose, arrows move, Enter goes on, Backspace goes back.',
    keysOff: 'Keys: arrows move, Enter goes on. The keys 1 to 5 are switched off under “Display”.',
  },
  list: {
    summary: (count: number) => `All ${count} questions`,
    level: (level: number) => `answer ${level}`,
    'dont-know': 'don’t know',
    'not-applicable': 'does not apply',
    'not-answered': 'not answered',
    about: 'Unit and role',
  },
  interim: {
    title: 'A provisional place',
    titleFirmer: 'The place so far',
    place: (unit: string, stage: number, name: string) =>
      `On these answers, ${unitText(unit)} is at stage ${stage}: ${name}.`,
    noPlace: (unit: string, assessed: number, of: number) =>
      `There is no place for ${unitText(unit)} yet: ${countWord(assessed)} of ${countWord(of)} dimensions have an answer, and a place needs ${countWord(of - 1)}.`,
    provisional: 'Each dimension rests on one answer so far. More answers can move the place.',
    result: 'See the result',
    more: (count: number) => `Answer ${countWord(count)} more`,
    lookOver: 'Look over the other answers',
    code: 'Get the code now',
  },
  end: {
    title: 'Last: see your result',
    invitedTitle: 'Last: give your code to whoever asked',
    result: 'See your result',
    missing: 'You can go back to any of them below.',
    resultInLink:
      'This browser keeps nothing, so the result opens from its address. Notes, reasons and the name are not in it; download the file to keep them.',
  },
  link: {
    title: 'About the link you opened',
    holdsResult: 'This link holds a result, not an invitation.',
    openResult: 'Open it on the result page',
    own: 'You can still place your own firm below.',
  },
  print: 'Print the paper sheet',
  printHint: 'All questions on paper, with the rule to find the place by hand.',
  savedHere: 'Kept in this browser as you go.',
  notSaved: 'Not kept in this browser: see above.',
  followed: 'Your answers were changed in another tab. This tab now shows them.',
} as const;

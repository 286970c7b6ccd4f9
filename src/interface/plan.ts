/** The strings of the plan. */
import type { MoveState } from '../sharing/plan.ts';
import type { Waiting } from '../sharing/plan-lines.ts';
import type { PlanCalendarWords } from '../sharing/plan-calendar.ts';
import type { PlanTableWords } from '../sharing/plan-table.ts';
import type { PlanTextWords } from '../sharing/plan-text.ts';
import { capital, countWord, listOf } from './grammar.ts';

const states: Readonly<Record<MoveState, string>> = {
  'to-do': 'To do',
  doing: 'Doing',
  done: 'Done',
};

const playsText = (count: number) => `${countWord(count)} ${count === 1 ? 'play' : 'plays'}`;

/** Most titles in a sentence. */
const NAMED = 5;

/** `“A”, “B” and “C”`; of many the first, and how many more there are. */
function quoted(titles: readonly string[]): string {
  const named = titles.map((title) => `“${title}”`);
  if (titles.length <= NAMED + 1) return listOf(named);
  return listOf([...named.slice(0, NAMED), `${titles.length - NAMED} more`]);
}

/** What a play waits for: `“A”, which is not in the plan; “B”, which stands below`. */
function describeWaits(waits: readonly Waiting[]): string {
  return waits.map(({ title, isBelow }) => `“${title}”, ${waitsText.where(isBelow)}`).join('; ');
}

const waitsText = {
  waits: 'Waits for',
  where: (isBelow: boolean) => (isBelow ? 'which stands below' : 'which is not in the plan'),
} as const;

/** `Insight, Look` */
const describeStanding = (dimension: string, leap: string) => `${dimension}, ${leap}`;

/** The page of the plan. */
export const planText = {
  list: 'The plays in your plan',
  stays: 'The plan stays in this browser.',
  notKept:
    'This browser keeps nothing, so the plan ends with this page. Take a copy before you leave.',
  privacy: 'What is kept, and how to delete it',
  empty: {
    title: 'Nothing is in your plan yet',
    text: 'A play comes in with “Add to plan”, from its own page or from your result.',
    plays: 'Choose a play',
    place: 'Place your firm first',
  },
  damaged: {
    title: 'What is wrong with the plan that was here',
    /** `total`: entries of the damaged plan; `kept`: those that are in the plan now. */
    kept: (total: number, kept: number) =>
      total === 0
        ? 'No entry can be made out in it.'
        : `In the plan below: ${kept} of its ${total} entries.`,
    more: (count: number) => `And ${count} more.`,
    rest: 'To get the rest back, download that text, mend in it what is named here, and give its name the ending .json. Then open it under',
    go: '“Open a file”',
  },
  ways: {
    label: 'From here',
    result: 'Your result',
    board: 'The page for the board',
    place: 'Place your firm',
  },
  counts: (total: number, counts: Readonly<Record<MoveState, number>>) =>
    `${capital(playsText(total))}: ${counts['to-do']} to do, ${counts.doing} doing, ${counts.done} done.`,
  gone: {
    title: (count: number) =>
      count === 1
        ? 'One play is no longer in the playbook'
        : `${capital(playsText(count))} are no longer in the playbook`,
    text: (titles: readonly string[]) =>
      `${quoted(titles)}: ${titles.length === 1 ? 'it keeps its owner, date and note' : 'they keep their owners, dates and notes'} here until you remove ${titles.length === 1 ? 'it' : 'them'}.`,
    mark: 'No longer in the playbook',
  },
  ...waitsText,
  standing: describeStanding,
  doneWhen: 'Done when',
  owner: 'Owner',
  date: 'Date',
  state: 'State',
  states,
  note: 'Note',
  left: (used: number, limit: number) =>
    limit - used === 1 ? '1 character left' : `${limit - used} characters left`,
  up: 'Move up',
  down: 'Move down',
  upOne: (title: string) => `Move up: ${title}`,
  downOne: (title: string) => `Move down: ${title}`,
  moved: (title: string, position: number, total: number) =>
    `“${title}” is number ${position} of ${total} now.`,
  isFirst: (title: string) => `“${title}” is the first already.`,
  isLast: (title: string) => `“${title}” is the last already.`,
  remove: 'Remove',
  removeOne: (title: string) => `Remove “${title}” from the plan`,
  removed: (title: string) => `Removed “${title}”.`,
  undo: 'Undo',
  restored: (title: string) => `“${title}” is back.`,
  noScript: {
    text: 'The plan needs JavaScript: it is kept by this browser and by nobody else. Each play prints as a card.',
    go: 'All the plays',
  },
} as const;

/** Taking the plan out of the browser. */
export const planExportText = {
  title: 'Take it with you',
  lead: 'Each of these leaves a copy with you and sends nothing.',
  print: 'Print the plan',
  manySheets: 'With this much in it, the plan may take more than one sheet.',
  text: 'Markdown',
  table: 'CSV, for a spreadsheet',
  calendar: 'Calendar file',
  done: (name: string) => `Handed to your browser as ${name}.`,
  failed: 'The file could not be made: a script did not arrive. Reload the page to try again.',
  noDates: 'Give a play a date, and it can go into a calendar file.',
  /** Titles of the entries that have no date. */
  leftOut: (titles: readonly string[]) =>
    `Not in the calendar file, for want of a date: ${quoted(titles)}.`,
  all: 'The plan is also part of the file that holds everything saved here.',
  allGo: 'Save or delete everything',
  fileName: (day: string, ending: 'md' | 'csv' | 'ics') => `the-leap-plan-${day}.${ending}`,
} as const;

/** The printed sheet. */
export const planSheetText = {
  title: (unit: string) => (unit === '' ? 'The plan' : `The plan of ${unit}`),
  waits: describeWaits,
  /** `moment`: date and time in words. */
  about: (moment: string) => `As of ${moment}. Made with The Leap, a social strategy playbook.`,
} as const;

/** "Add to plan" on a play's page. */
export const addToPlanText = {
  add: 'Add to plan',
  isIn: 'In your plan.',
  open: 'Your plan',
  planFull: 'Your plan is full. Remove a play from it first.',
  blocked: 'The play cannot be added: this browser does not let the page keep anything.',
  storeFull: 'The play cannot be added: this browser’s store for the site is full.',
} as const;

/** A day of the calendar in words: `1 March 2026`. */
export function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** What the Markdown says besides the reader's own words. */
export function makePlanTextWords(unit: string, moment: string): PlanTextWords {
  return {
    title: planSheetText.title(unit),
    about: planSheetText.about(moment),
    standing: 'Dimension and leap',
    describeStanding,
    state: planText.state,
    states,
    owner: planText.owner,
    date: planText.date,
    doneWhen: planText.doneWhen,
    note: planText.note,
    waits: planText.waits,
    describeWaits,
    gone: planText.gone.mark.toLowerCase(),
  };
}

/** The headings of the CSV. */
export const planTableWords: PlanTableWords = {
  columns: {
    title: 'Play',
    dimension: 'Dimension',
    leap: 'Leap',
    state: planText.state,
    owner: planText.owner,
    date: planText.date,
    note: planText.note,
    doneWhen: planText.doneWhen,
    waits: planText.waits,
    address: 'Address',
    play: 'Play id',
  },
  describeWaits,
  states,
};

/** What the calendar's events say besides the reader's own words. */
export function makePlanCalendarWords(unit: string): PlanCalendarWords {
  return {
    name: planSheetText.title(unit),
    state: planText.state,
    states,
    owner: planText.owner,
    doneWhen: planText.doneWhen,
    note: planText.note,
  };
}

/** The strings of the Console's clocks, its agenda and the timer. */

export const minutesText = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

/** Clocks and the plan of the session. */
export const timeText = {
  title: 'Time',
  start: 'Start the clock',
  ready: (minutes: number, end: string) =>
    `The clock has not started. ${minutesText(minutes)} from now it will be ${end}. It also starts when you leave step 1.`,
  step: 'This step',
  left: (time: string) => `${time} left`,
  over: (time: string) => `${time} over`,
  of: (minutes: number) => `of ${minutesText(minutes)}`,
  session: 'Whole session',
  sessionLeft: (minutes: number) => `${minutesText(minutes)} left`,
  sessionOver: (minutes: number) => `${minutesText(minutes)} over`,
  ends: (time: string) => `planned until ${time}`,
  now: 'Now',
  agenda: 'Agenda',
  planned: (minutes: number) => `${minutes} min`,
  spent: (time: string, planned: string) => `${time} of ${planned}`,
  leftOver: (when: string) =>
    `This session began on ${when}. Go on, or start again at step 1 with every clock set back?`,
  goOn: 'Go on',
  restart: 'Start the session again',
  restartQuestion:
    'Go back to step 1 and set every clock back? What the room has answered and seen stays in the room.',
  restartYes: 'Start again',
  restartNo: 'Go on as it is',
} as const;

/** The timer that the room sees. */
export const timerText = {
  title: 'Timer for the room',
  start: 'Start',
  pause: 'Pause',
  resume: 'Go on',
  add: '+1 minute',
} as const;

/** A moment as the time of day in the reader's own zone: `14:05`. Only for what is drawn in the browser. */
export function dayTime(moment: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** A moment as day and time in the reader's own zone: `Monday 4 May, 14:05`. Only for what is drawn in the browser. */
export function dayAndTime(iso: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day.format(new Date(iso))}, ${dayTime(Date.parse(iso))}`;
}

/** How a session stands against its plan, from the milliseconds by which it is behind. */
export function describePace(behind: number): string {
  const minutes = Math.floor(Math.abs(behind) / 60_000);
  if (minutes === 0) return 'on time';
  return behind > 0 ? `${minutesText(minutes)} behind` : `${minutesText(minutes)} ahead`;
}

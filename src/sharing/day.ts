/** Whether a text is a day that the calendar has, from the year 1000: `2026-02-28`. A smaller year is one that is still being typed. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  // `Date` alone turns 30 February into 2 March.
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days on the calendar, `yyyy-mm-dd`, as due dates are kept; they sort as texts. */
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The day of a moment where the scout is.
 *
 * @param at milliseconds since 1970
 */
export function toDay(at: number): string {
  const date = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/**
 * Noon of a day where the scout is, in milliseconds since 1970: whatever the clocks do, it is that day.
 *
 * @param day `yyyy-mm-dd`; a day that the month does not have is one of the next
 */
export function toNoon(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(toUtc(day) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days from one to the other; negative where `to` was before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toUtc(to) - toUtc(from)) / dayMs);
}

/** Days that somebody may mean; a year that is being typed passes through others. */
export function isLikelyDay(day: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day);
}

function toUtc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

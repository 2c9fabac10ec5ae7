import type { When } from './when';
import { dayOf, isoAt, NEW_YORK } from './zones';

/** The article's own dates, ISO 8601 or null: what a note leaves out is taken from them. */
export interface ArticleDates {
  published: string | null;
  modified: string | null;
}

const DAY = 86_400_000;
const iso = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const plusDays = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/**
 * When a note was written: ISO 8601 with offset, a bare date where it gives no time, null where the day can't be
 * known. A missing year is the one that puts the note on or after publication; a missing day is that of the last
 * modification, if the clock fits it, or the first after publication that fits. No zone is New York's
 * clock at home; of another newsroom's clock nothing is known, and only the day is given.
 */
export function instantOf(when: When, dates: ArticleDates, atHome = true): string | null {
  if (!atHome && when.zone === null) return dayGiven(when, dates.published?.slice(0, 10) ?? null, dates.modified?.slice(0, 10) ?? null);
  const zone = when.zone ?? NEW_YORK;
  const published = dayOf(dates.published, zone);
  const modified = dayOf(dates.modified, zone);
  const day = dayGiven(when, published, modified) ?? (when.minutes === null && when.weekday === null ? null : dayMeant(when, dates, published, modified));
  if (day === null) return null;
  return when.minutes === null ? day : isoAt(day, when.minutes, zone);
}

function dayGiven({ year, month, day }: When, published: string | null, modified: string | null): string | null {
  if (month === null || day === null) return null;
  if (year !== null) return iso(year, month, day);
  const base = published ?? modified;
  if (!base) return null;
  const first = Number(base.slice(0, 4));
  // A day before publication in the same year is the next year's, but for the clocks of other zones.
  const same = iso(first, month, day);
  return published && same < plusDays(published, -2) ? iso(first + 1, month, day) : same;
}

function dayMeant(when: When, dates: ArticleDates, published: string | null, modified: string | null): string | null {
  const zone = when.zone ?? NEW_YORK;
  const start = published ?? modified;
  if (!start) return null;
  const instant = (date: string) => Date.parse(isoAt(date, when.minutes ?? 24 * 60 - 1, zone));
  const fitsWeekday = (date: string) => when.weekday === null || new Date(`${date}T00:00:00Z`).getUTCDay() === when.weekday;
  const from = dates.published && dates.published.length > 10 ? Date.parse(dates.published) : Date.parse(`${start}T00:00:00Z`) - DAY;
  // A page is saved some minutes after its note is dated.
  const to = dates.modified && dates.modified.length > 10 ? Date.parse(dates.modified) + 10 * 60_000 : Number.POSITIVE_INFINITY;
  const days = [...(modified ? [modified, plusDays(modified, -1)] : []), ...Array.from({ length: 8 }, (_, n) => plusDays(start, n))].filter(fitsWeekday);
  return days.find((date) => instant(date) >= from && instant(date) <= to) ?? days.find((date) => instant(date) >= from) ?? days[0] ?? null;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Newsweek's clock is New York's: its dates are shown as it shows them. */
const ZONE = 'America/New_York';

/** Whose clock a publisher's dates are on: `newsweek`, or that of the page: the offset a date has, else the reader's. */
export type Clock = 'newsweek' | 'page';

export const clockOf = (articleId: string): Clock => (articleId.startsWith('newsweek:') ? 'newsweek' : 'page');

/** The clock of the article that is shown. */
export const ClockContext = createContext<Clock>('newsweek');
export const useClock = (): Clock => useContext(ClockContext);

const made = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using it does, and a list of ratings uses it in every row. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.dateStyle} ${options.timeStyle} ${options.timeZone}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(language, options);
  made.set(key, format);
  return format;
}

/** An instant as date and time in New York ("Nov 9, 2023, 4:14 AM ET") or on the page's clock ("Nov 9, 2023, 10:14 AM UTC+1"); a bare date as a date, with no time made up. */
export function formatDate(at: string, language: string, clock: Clock): string {
  if (at.length === 10) return formatOf(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at));
  if (clock === 'page') return formatOnPage(at, language);
  const text = formatOf(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE }).format(new Date(at));
  return `${text.replaceAll('\u202F', ' ')} ET`;
}

/** "Z" is how machines write an instant: it is no newsroom's clock. */
function formatOnPage(at: string, language: string): string {
  const [, sign = '', hours = '', minutes = ''] = /([+-])(\d\d):?(\d\d)$/.exec(at) ?? [];
  if (!sign) return formatOwn(at, language);
  // Not every browser of ours takes an offset for a time zone.
  const east = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const text = formatOf(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(Date.parse(at) + east * 60_000));
  return `${text.replaceAll('\u202F', ' ')} UTC${east === 0 ? '' : `${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`}`;
}

/** A capture's timestamp (`YYYYMMDDhhmmss` in UTC) as date and time in New York, or on the reader's clock. */
export const formatTimestamp = (timestamp: string, language: string, clock: Clock): string =>
  formatDate(timestamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z'), language, clock);

/** The month of a date or an instant ("Nov 2023"); of a year alone, the year. */
export const formatMonth = (at: string, language: string): string =>
  at.length === 4 ? at : new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(at));

/** An instant on the reader's own clock. */
export const formatOwn = (at: string, language: string): string =>
  formatOf(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** The same, of today without the day ("4:14 PM"). */
export const formatSoon = (at: string, language: string, now = new Date()): string =>
  new Date(at).toDateString() === now.toDateString() ? formatOf(language, { timeStyle: 'short' }).format(new Date(at)) : formatOwn(at, language);

/** "19 minutes", "2 hours 5 minutes", "3 days". */
export function formatMinutes(minutes: number, language: string): string {
  const unit = (n: number, name: string) => new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(n);
  if (minutes >= 2880) return unit(Math.round(minutes / 1440), 'day');
  const hours = Math.floor(minutes / 60);
  return [hours && unit(hours, 'hour'), minutes % 60 && unit(minutes % 60, 'minute')].filter(Boolean).join(' ');
}

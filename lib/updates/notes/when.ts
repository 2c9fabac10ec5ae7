import { ZONE, type Zone, zoneOf } from './zones';

/** A date and time as a note writes it, with what it leaves out. */
export interface When {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  /** 0 (Sunday) to 6, where the day is given by its name alone. */
  weekday: number | null;
  /** Minutes after midnight. */
  minutes: number | null;
  zone: Zone | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?=\D|$)/;
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d|:\d|\.\d|\s?[ap]\.?m)/i;
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d|:\\d)`, 'i');
const DAY_FIRST = new RegExp(`^(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of |[ -])${MONTH}(?:,?[ -](\\d{4}))?(?!\\d|:\\d)`, 'i');
const WEEKDAY = /^(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\.?(?![\p{L}])/iu;
const CLOCK = /^(?:(\d{1,2})(?:[:.](\d\d))?(?::\d\d)? ?([ap])\.? ?m\b\.?|(\d{1,2})[:h](\d\d)(?::\d\d)?(?:\.\d+)?(?!\d)|(noon|midnight)\b)/i;
/** What may stand between the parts. */
const BETWEEN = /^(?:[\s,;|/–—-]|at |on |of |T(?=\d)|around |about |as of )+/i;

/** Two digits are years of this century: the web's notes are younger. */
const fullYear = (text: string | undefined): number | null => (text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text));

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * Reads a date, a time of day and a zone, in any order and any of them missing, at the start of `text`.
 * Slashed dates are month/day; day/month where that can't be.
 *
 * @returns what was read and the UTF-16 code units it took; null where there is neither a day nor a time.
 */
export function readWhen(text: string): { when: When; length: number } | null {
  const when: When = { year: null, month: null, day: null, weekday: null, minutes: null, zone: null };
  let at = 0;
  let end = 0;
  for (let parts = 0; parts < 5; parts++) {
    const rest = text.slice(at, at + 60);
    const taken = readDate(rest, when) || readWeekday(rest, when) || readTime(rest, when);
    if (!taken) break;
    end = at + taken;
    at = end + (BETWEEN.exec(text.slice(end, end + 30))?.[0].length ?? 0);
  }
  return end ? { when, length: end } : null;
}

function readDate(rest: string, when: When): number {
  if (when.day !== null) return 0;
  const iso = ISO_DATE.exec(rest);
  if (iso) return setDate(when, iso[0], Number(iso[2]), Number(iso[3]), Number(iso[1]));
  const slashed = SLASHED.exec(rest);
  if (slashed && (slashed[2] === '/' || slashed[4])) {
    const [a, b] = [Number(slashed[1]), Number(slashed[3])];
    return a > 12 ? setDate(when, slashed[0], b, a, fullYear(slashed[4])) : setDate(when, slashed[0], a, b, fullYear(slashed[4]));
  }
  const named = MONTH_FIRST.exec(rest);
  if (named) return setDate(when, named[0], monthOf(named[1] ?? ''), Number(named[2]), fullYear(named[3]));
  const dayFirst = DAY_FIRST.exec(rest);
  if (dayFirst) return setDate(when, dayFirst[0], monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]), fullYear(dayFirst[3]));
  return 0;
}

function setDate(when: When, taken: string, month: number, day: number, year: number | null): number {
  const length = new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > length) return 0;
  when.month = month;
  when.day = day;
  when.year = year;
  return taken.length;
}

function readWeekday(rest: string, when: When): number {
  const found = when.weekday === null ? WEEKDAY.exec(rest) : null;
  if (!found) return 0;
  when.weekday = DAYS.indexOf((found[1] ?? '').slice(0, 3).toLowerCase());
  return found[0].length;
}

function readTime(rest: string, when: When): number {
  const found = when.minutes === null ? CLOCK.exec(rest) : null;
  if (!found) return 0;
  const [all, hour12, minute12 = '0', half, hour24, minute24 = '0', word] = found;
  const hour = half ? (Number(hour12) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : word ? (word.toLowerCase() === 'noon' ? 12 : 0) : Number(hour24);
  const minute = Number(half ? minute12 : minute24);
  if ((half && Number(hour12) > 12) || hour > 23 || minute > 59) return 0;
  when.minutes = hour * 60 + minute;
  const gap = /^[\s,]{0,2}/.exec(rest.slice(all.length))?.[0].length ?? 0;
  const zone = ZONE.exec(rest.slice(all.length + gap));
  if (!zone) return all.length;
  when.zone = zoneOf(zone[0]);
  return all.length + gap + zone[0].length;
}

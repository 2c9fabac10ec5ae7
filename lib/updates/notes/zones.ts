/** Clock times of American and British newsrooms as instants. Offsets come from the browser's own time zone data. */

const ZONES: Record<string, string> = {
  e: 'America/New_York',
  c: 'America/Chicago',
  m: 'America/Denver',
  p: 'America/Los_Angeles',
  ak: 'America/Anchorage',
  h: 'Pacific/Honolulu',
};
const NAMES: Record<string, string> = { eastern: 'e', central: 'c', mountain: 'm', pacific: 'p', alaska: 'ak', hawaii: 'h', 'new york': 'e' };
/** "ET", "EST", "EDT", "Eastern Time", "New York time", "GMT", "UTC", "BST". */
export const ZONE = /^(?:(?:(?:E|C|M|P|AK|H)[SD]?T|GMT|UTC|BST|Z)\b|\((?:(?:E|C|M|P|AK|H)[SD]?T|GMT|UTC|BST)\)|(?:U\.?S\.? )?(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii|New York)(?: (?:Standard|Daylight))?(?: Time)?\b|London time\b)/i;

export interface Zone {
  name: string;
  /** Where the clock shows an hour twice in autumn: is the second one meant? */
  standard: boolean;
}

/** Where a note names no zone: the newsroom is in New York. */
export const NEW_YORK: Zone = { name: 'America/New_York', standard: false };

/**
 * @param text as `ZONE` found it. "EST" in summer means New York's clock on that day: the letter for standard
 * time is believed only where the clock itself leaves a choice.
 */
export function zoneOf(text: string): Zone {
  const low = text.toLowerCase().replace(/[().]/g, '');
  if (/^(?:gmt|utc|z)$/.test(low)) return { name: 'UTC', standard: true };
  if (low === 'bst' || low.startsWith('london')) return { name: 'Europe/London', standard: false };
  const named = Object.keys(NAMES).find((name) => low.includes(name));
  const key = named ? (NAMES[named] ?? 'e') : low.replace(/[sd]?t$/, '');
  return { name: ZONES[key] ?? NEW_YORK.name, standard: /^(?:e|c|m|p|ak|h)st$/.test(low) || low.includes('standard') };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of Greenwich that the zone's clock shows at an instant (milliseconds). */
function offsetAt(instant: number, zone: string): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO 8601 with the zone's offset on that day. An hour that the clock leaves out in spring is read before the leap. */
export function isoAt(date: string, minutes: number, zone: Zone): string {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const around = [offsetAt(wall - 86_400_000, zone.name), offsetAt(wall + 86_400_000, zone.name)];
  const fitting = around.filter((offset) => offsetAt(wall - offset * 60_000, zone.name) === offset);
  const offset = (fitting.length ? (zone.standard ? Math.min(...fitting) : Math.max(...fitting)) : around[0]) ?? 0;
  const size = Math.abs(offset);
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The calendar day of an instant or a bare date, `YYYY-MM-DD`, as the zone's calendar shows it. Null where it is no date. */
export function dayOf(iso: string | null, zone: Zone): string | null {
  if (!iso) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return iso;
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? null : new Date(instant + offsetAt(instant, zone.name) * 60_000).toISOString().slice(0, 10);
}

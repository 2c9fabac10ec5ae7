/** One term of office, cleaned. Dates are ISO 8601 days; `to` is null where none is known. */
export interface Row {
  name: string;
  aliases: string[];
  office: string;
  place: string;
  from: string;
  to: string | null;
  asOf: string;
  source: string;
}

const TITLE = /^(?:President|Prime Minister|Archbishop|Dame|Sir|Sheikh|Shaykh|General|Gen\.|Dr\.|Crown Prince|Prince|King|Queen|Sultan|Amir|Emir|Captain|Colonel|Lt\.|Marshal|Cardinal|Grand Duke|Ayatollah|Hon\.) (?=\S+ \S)/;

/** Reads the table. What a parser of prose has mangled (a name that begins in the middle of a title) is left out, with the reason. */
export function parseRows(tsv: string): { rows: Row[]; dropped: { line: string; why: string }[] } {
  const rows: Row[] = [];
  const dropped: { line: string; why: string }[] = [];
  for (const line of tsv.trim().split('\n').slice(1)) {
    const [rawName = '', aliases = '', rawOffice = '', place = '', start = '', end = '', asOf = '', source = ''] = line.split('\t');
    const also: string[] = [];
    const drop = (why: string) => dropped.push({ line, why });
    const name = tidyName(rawName);
    const nickname = /""([^"]+)""/.exec(rawName)?.[1];
    if (nickname) also.push(`${nickname} ${name.replace(/,? (?:Jr|Sr|I+)\.?$/, '').split(' ').at(-1)}`);
    if (!/^\p{Lu}/u.test(name)) drop('the name begins in the middle of a title');
    else if (!name.includes(' ')) drop('one name alone can mean anybody');
    else if (!start) drop('no beginning');
    else {
      const from = firstSure(start);
      const until = lastSure(asOf);
      if (from > until) drop('known before it began');
      else rows.push({ name, aliases: [...aliases.split('|').map(tidyName), ...also].filter((a) => a.includes(' ') && /^\p{Lu}/u.test(a)), office: tidyOffice(rawOffice, place), place, from, to: end ? lastSure(end) : null, asOf: until, source });
    }
  }
  return { rows: withoutImpossible(rows), dropped };
}

const tidyName = (name: string): string => name.replace(/^"|"$/g, '').replace(/ ?""[^"]+""/g, '').replace(/\s*\([^)]*\)/g, '').replace(/^XI /, 'Xi ').replace(TITLE, '').replace(TITLE, '').trim();

function tidyOffice(office: string, place: string): string {
  const plain = office.replace(/^(?:of|and|the) /, '').replace(/ of none$/, ' of the United Arab Emirates').replace(` of ${place} of ${place}`, ` of ${place}`).replace(/Minister of (.+) Minister$/, 'Minister of $1').replace(/ of United Kingdom$/, ' of the United Kingdom');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A date that is only a month (or a year) is about that month: a term is sure to have begun at its end … */
const firstSure = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-${String(new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate())}` : date);
/** … and sure to have lasted until its beginning. */
const lastSure = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

const SINGLE = /^(?:Prime Minister|President|Chancellor) of /;
const SHARED_PLACES = /San Marino|Bosnia|Andorra|Switzerland/;
const DAY = 86_400_000;

/**
 * One country has one prime minister at a time: a term read from prose that covers another holder's
 * begins where the other's ended ("Prime Minister of Romania since 2005").
 */
function withoutImpossible(rows: Row[]): Row[] {
  const holders = new Map<string, Row[]>();
  for (const row of rows) if (SINGLE.test(row.office) && !SHARED_PLACES.test(row.place)) holders.set(row.office, [...(holders.get(row.office) ?? []), row]);
  for (const terms of holders.values())
    for (const term of terms)
      for (const other of terms) {
        if (other === term || surname(other.name) === surname(term.name) || other.from <= term.from) continue;
        const end = min(other.to ?? other.asOf, other.asOf);
        const both = Date.parse(min(end, min(term.to ?? term.asOf, term.asOf))) - Date.parse(other.from);
        if (both > 60 * DAY && end < min(term.to ?? term.asOf, term.asOf)) term.from = end > term.from ? end : term.from;
      }
  return rows;
}
const min = (a: string, b: string): string => (a < b ? a : b);
const surname = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';

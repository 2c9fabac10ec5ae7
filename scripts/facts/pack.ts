import type { Packed } from '../../lib/offices/table';
import type { Person } from './people';

/** People of one country and office side by side pack a tenth smaller. */
const rank = ({ place, terms: [first], names }: Person): string => `${place} ${first?.source} ${first?.office} ${first?.from} ${names[0]}`;

/** The table in columns, with every office and source written once. */
export function pack(people: readonly Person[]): Packed {
  const offices = counted(people.flatMap((p) => p.terms.map((t) => t.office)));
  const sources = counted(people.flatMap((p) => p.terms.map((t) => t.source)));
  const dates = counted(people.flatMap((p) => p.terms.map((t) => t.asOf)));
  const sorted = people.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const terms = sorted.flatMap((p) => p.terms);
  const office = new Map(offices.map((o, i) => [o, i]));
  return {
    offices,
    sources,
    dates,
    places: counted(people.map((p) => p.place)),
    names: sorted.map((p) => p.names.join('|')).join('\n'),
    place: sorted.map((p) => counted(people.map((x) => x.place)).indexOf(p.place)),
    counts: sorted.map((p) => p.terms.length),
    office: terms.map((t) => office.get(t.office) ?? 0),
    from: terms.map((t) => days(t.from)),
    // a length packs better than a date
    length: terms.map((t) => (t.to === null ? -1 : Math.max(0, days(t.to) - days(t.from)))),
    asOf: terms.map((t) => dates.indexOf(t.asOf)),
    source: terms.map((t) => sources.indexOf(t.source)),
  };
}

/** Days since 1900. */
const days = (date: string): number => Math.round((Date.parse(date) - Date.UTC(1900, 0, 1)) / 86_400_000);

function counted(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

import { short, spelling } from '../../lib/offices/spelling';
import { type Column, type Days, FIRST_LETTER, type Packed, YEAR_ZERO } from '../../lib/offices/table';
import type { Person } from './people';

/** People of one country and office side by side pack a tenth smaller. */
const rank = ({ place, terms: [first], names }: Person): string => `${place} ${first?.source} ${first?.office} ${first?.from} ${names[0]}`;

/** The table in columns, with every word written once. What each form saves: docs/performance.md. */
export function pack(people: readonly Person[]): Packed {
  const sorted = people.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const terms = sorted.flatMap((p) => p.terms);
  return {
    names: initialled(sorted).map((names) => names.join('|')).join('\n'),
    place: column(sorted.map((p) => p.place)),
    counts: sorted.map((p) => p.terms.length),
    office: column(terms.map((t) => t.office)),
    from: days(terms.map((t) => t.from)),
    // an end before the beginning is what is left of two dates that are known by their month alone
    to: days(terms.map((t) => (t.to !== null && t.to < t.from ? t.from : t.to))),
    asOf: column(terms.map((t) => t.asOf)),
    source: column(terms.map((t) => t.source)),
  };
}

/** Names as they are looked for. Middle names are compared by their initials: they stand in full only where two people have the other names in common. */
function initialled(people: readonly Person[]): string[][] {
  const spelled = people.map((p) => [...new Set(p.names.map(spelling))]);
  const bearers = new Map<string, Set<number>>();
  for (const [i, names] of spelled.entries()) for (const name of names) bearers.set(short(name), (bearers.get(short(name)) ?? new Set()).add(i));
  return spelled.map((names) => Array.from(new Set(names.map((name) => ((bearers.get(short(name))?.size ?? 0) > 1 ? name : initials(name))))));
}

const initials = (name: string): string => name.split(' ').map((word, i, words) => (i > 0 && i < words.length - 1 ? word.charAt(0) : word)).join(' ');

function column(values: readonly string[]): Column {
  const words: string[] = [];
  const ago = values.map((value) => {
    const known = words.indexOf(value);
    return known < 0 ? (words.push(value), 0) : words.length - known;
  });
  return { words, ago };
}

function days(dates: readonly (string | null)[]): Days {
  const known = dates.filter((date) => date !== null);
  return {
    year: letters(dates.map((date) => (date === null ? 0 : Number(date.slice(0, 4)) - YEAR_ZERO))),
    month: letters(known.map((date) => Number(date.slice(5, 7)))),
    day: letters(known.map((date) => Number(date.slice(8)))),
  };
}

const letters = (numbers: readonly number[]): string => String.fromCharCode(...numbers.map(letter));

function letter(n: number): number {
  if (n < 0 || n > 86) throw new Error(`no letter for ${n}: a year before ${YEAR_ZERO + 1} or after ${YEAR_ZERO + 86}`);
  return FIRST_LETTER + n;
}

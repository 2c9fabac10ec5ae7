import { short, spelling } from '../../lib/offices/spelling';
import type { Row } from './rows';

export interface Person {
  names: string[];
  place: string;
  terms: Row[];
}

/**
 * Joins the rows of one person: the same name in the same country (or in a world body, or in two
 * offices taken up on one day, as the President of France is Co-prince of Andorra), and two
 * spellings of a surname in one office at overlapping times. Two seats in Congress at one time are
 * two people of one name, and stay two.
 */
export function joinPeople(rows: readonly Row[]): Person[] {
  const people: Person[] = [];
  const byName = new Map<string, Person[]>();
  for (const row of rows) {
    const names = [row.name, ...row.aliases];
    const known = names.flatMap((name) => byName.get(spelling(name)) ?? []);
    let person = known.find((p) => (p.place === row.place || p.place === 'international' || row.place === 'international' || p.terms.some((term) => term.from === row.from)) && !clash(p, row));
    person ??= people.find((p) => p.place === row.place && p.terms.some((term) => term.office === row.office && sameSurname(term.name, row.name) && overlap(term, row)) && !clash(p, row));
    if (person) {
      for (const name of names) if (!person.names.includes(name)) person.names.push(name);
      if (person.place === 'international') person.place = row.place;
      person.terms.push(row);
    } else {
      person = { names: [...new Set(names)], place: row.place, terms: [row] };
      people.push(person);
    }
    for (const name of person.names) {
      const list = byName.get(spelling(name)) ?? [];
      if (!list.includes(person)) byName.set(spelling(name), [...list, person]);
    }
  }
  return people.map(({ names, place, terms }) => ({ names: needed(names), place, terms: merged(terms) }));
}

/** Without the names that matching finds by itself: another spelling of one kept, or its first and last word. */
function needed(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names.toSorted((a, b) => b.length - a.length)) if (!kept.some((k) => spelling(k) === spelling(name) || short(spelling(k)) === spelling(name))) kept.push(name);
  return kept;
}

const SEAT = /^U\.S\. (?:Representative|Senator)/;
const clash = (person: Person, row: Row): boolean => SEAT.test(row.office) && person.terms.some((term) => SEAT.test(term.office) && overlap(term, row) && (term.office !== row.office || term.from !== row.from));
const overlap = (a: Row, b: Row): boolean => a.from < (b.to ?? '9999') && b.from < (a.to ?? '9999');
const last = (name: string): string => spelling(name).split(' ').at(-1) ?? '';
const sameSurname = (a: string, b: string): boolean => last(a) === last(b) && spelling(a).charAt(0) === spelling(b).charAt(0);

/** Terms in one office that follow one another within a month, or that two sources tell of, become one. */
function merged(terms: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (const term of terms.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = out.findLast((t) => t.office === term.office);
    if (before && (before.to === null || Date.parse(term.from) - Date.parse(before.to) < 32 * 86_400_000)) {
      const later = term.asOf >= before.asOf ? term : before;
      const to = before.to !== null && term.to !== null ? (before.to > term.to ? before.to : term.to) : later.to;
      out[out.indexOf(before)] = { ...before, to, asOf: later.asOf, source: later.source };
    } else out.push(term);
  }
  return out;
}

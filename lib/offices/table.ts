/** A column of words: each stands in `words` once, in the order of its first use. Neighbours in the table are mostly alike, so that most numbers are small. */
export interface Column {
  words: string[];
  /** For each row 0 where it takes the next new word, else how many words have been new since its own, and one. */
  ago: number[];
}

/** Days, each as a letter for its year, its month and its day in the month (see `FIRST_LETTER`). A year of 0 is no day, and has no month. */
export interface Days {
  year: string;
  month: string;
  day: string;
}

/** The bundled table, in columns: its people by country and office, and the terms of each in turn. Made by `npm run facts`; see docs/facts.md. */
export interface Packed {
  /** One person a line: all names between bars, in one spelling, with initials in the middle where those tell enough. */
  names: string;
  place: Column;
  /** How many terms each person has. */
  counts: number[];
  office: Column;
  from: Days;
  /** No day where no end is known. */
  to: Days;
  /** Days on which a source was last looked at. */
  asOf: Column;
  source: Column;
}

/** A term of office. Dates are ISO 8601 days; an end later than `asOf` is scheduled. */
export interface Term {
  office: string;
  from: string;
  to: string | null;
  asOf: string;
  source: string;
}

export interface Holder {
  names: string[];
  place: string;
  terms: Term[];
}

/** Letters stand for numbers from 0 to 86; years are counted from 1945. */
export const FIRST_LETTER = 40;
export const YEAR_ZERO = 1945;

/** The people of the table, each with their terms. */
export function unpack(packed: Packed): Holder[] {
  const [place, office, asOf, source] = [wordsOf(packed.place), wordsOf(packed.office), wordsOf(packed.asOf), wordsOf(packed.source)];
  const [from, to] = [daysOf(packed.from), daysOf(packed.to)];
  let at = 0;
  return packed.names.split('\n').map((line, i) => {
    const terms: Term[] = [];
    for (let n = packed.counts[i] ?? 0; n > 0; n--, at++) terms.push({ office: office[at] ?? '', from: from[at] ?? '', to: to[at] ?? null, asOf: asOf[at] ?? '', source: source[at] ?? '' });
    return { names: line.split('|'), place: place[i] ?? '', terms };
  });
}

function wordsOf({ words, ago }: Column): string[] {
  let known = 0;
  return ago.map((n) => words[n ? known - n : known++] ?? '');
}

const numberAt = (letters: string, i: number): number => letters.charCodeAt(i) - FIRST_LETTER;
const two = (n: number): string => String(n).padStart(2, '0');

function daysOf({ year, month, day }: Days): (string | null)[] {
  let at = -1;
  return Array.from(year, (_, i) => {
    const years = numberAt(year, i);
    if (years === 0) return null;
    at++;
    return `${YEAR_ZERO + years}-${two(numberAt(month, at))}-${two(numberAt(day, at))}`;
  });
}

/** The bundled table, in columns. Made by `npm run facts`; see docs/facts.md. */
export interface Packed {
  offices: string[];
  sources: string[];
  /** Days on which a source was last looked at. */
  dates: string[];
  places: string[];
  /** One person a line, all names between bars. */
  names: string;
  place: number[];
  /** How many terms each person has. */
  counts: number[];
  office: number[];
  /** Days since 1900. */
  from: number[];
  /** Days; -1 where no end is known. */
  length: number[];
  asOf: number[];
  source: number[];
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

const day = (days: number): string => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** The people of the table, each with their terms. */
export function unpack(packed: Packed): Holder[] {
  let at = 0;
  return packed.names.split('\n').map((line, i) => {
    const terms: Term[] = [];
    for (let n = packed.counts[i] ?? 0; n > 0; n--, at++) {
      const from = packed.from[at] ?? 0;
      const length = packed.length[at] ?? -1;
      terms.push({ office: packed.offices[packed.office[at] ?? 0] ?? '', from: day(from), to: length < 0 ? null : day(from + length), asOf: packed.dates[packed.asOf[at] ?? 0] ?? '', source: packed.sources[packed.source[at] ?? 0] ?? '' });
    }
    return { names: line.split('|'), place: packed.places[packed.place[i] ?? 0] ?? '', terms };
  });
}

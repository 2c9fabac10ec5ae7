/** A date as exactly as Wikidata knows it: "1977", "1977-08" or "1977-08-30". */
export type PartialDate = string;

/** An office that somebody held, by Wikidata. */
export interface PersonOffice {
  office: string;
  start: PartialDate | null;
  /** Null: no end is given, which does not say that they hold it now. `ended`: it is over, nobody says since when. */
  end: PartialDate | 'ended' | null;
}

/** Somebody as Wikipedia and Wikidata tell of them. */
export interface Person {
  /** Wikipedia's title of the page. */
  title: string;
  /** The first two sentences of the page. */
  text: string;
  page: string;
  /** The picture's address, and the page that names its author and licence. */
  picture: { address: string; page: string } | null;
  /** The item of Wikidata ("Q42"); null where Wikipedia names none, so that no offices are known. */
  item: string | null;
  offices: PersonOffice[];
}

/** A page of Wikipedia that may be on the person who was looked for. */
export interface PersonChoice {
  title: string;
  description: string;
}

/** What a look-up of a name came to. */
export type PersonFound = { kind: 'person'; person: Person } | { kind: 'choices'; choices: PersonChoice[] } | { kind: 'none' };

import type { VersionChain } from './chain';

/** One version of an article as visits saw it. */
export interface Version {
  /** Counted from 1 in the order in which versions were first seen. */
  number: number;
  /** Index into `chain.texts`. */
  text: number;
  /** Milliseconds since 1970. */
  firstSeen: number;
  lastSeen: number;
  visits: number;
  /** Are its words still kept? */
  kept: boolean;
}

/** The versions of a chain, first seen first. */
export function versionsOf({ texts, visits }: VersionChain): Version[] {
  const versions = new Map<number, Version>();
  for (const [at, text] of visits) {
    const version = versions.get(text);
    if (version) {
      version.lastSeen = at;
      version.visits++;
    } else versions.set(text, { number: versions.size + 1, text, firstSeen: at, lastSeen: at, visits: 1, kept: (texts[text]?.packed ?? null) !== null });
  }
  return [...versions.values()];
}

/** Visits in a row that saw the same version. */
export interface Stay {
  version: number;
  text: number;
  first: number;
  last: number;
  visits: number;
}

export function staysOf(chain: VersionChain): Stay[] {
  const numbers = new Map(versionsOf(chain).map((v) => [v.text, v.number]));
  const stays: Stay[] = [];
  for (const [at, text] of chain.visits) {
    const stay = stays.at(-1);
    if (stay?.text === text) {
      stay.last = at;
      stay.visits++;
    } else stays.push({ version: numbers.get(text) ?? 0, text, first: at, last: at, visits: 1 });
  }
  return stays;
}

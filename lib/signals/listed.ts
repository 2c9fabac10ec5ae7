import { hashOf } from './hash';
import type { Words } from './words';

/** What each rule's list of words has. */
export interface Lists<T> {
  loaded: T;
  hedges: T;
  claims: T;
  criticises: T;
}

const LOADED = 1;
const HEDGES = 2;
const CLAIMS = 4;
const CRITICISES = 8;
/** So many that few words share their place with one of a list. */
const PLACES = 0x10000;
const PAIRS = 0x2000;
const pairOf = (hash: number, next: number): number => (Math.imul(hash, 31) + next) & (PAIRS - 1);

/**
 * Finds the few words of a text that may stand in a list, in one look for each word whatever the number of
 * lists; by hash alone, so that the others need not be cut out of their text. Of a phrase the first two words
 * count. A rule may be shown a word that its list has not, and must then find nothing.
 */
export class Index {
  private readonly words = new Uint8Array(PLACES);
  private readonly pairs = new Uint8Array(PAIRS);

  /** Words and phrases in lower case. Compounds with a hyphen are always among the loaded ones: they may be known by their parts. */
  constructor({ loaded, hedges, claims, criticises }: Lists<Iterable<string>>) {
    for (const [list, entries] of [[LOADED, loaded], [HEDGES, hedges], [CLAIMS, claims], [CRITICISES, criticises]] as const) {
      for (const entry of entries) {
        const [first = '', second] = entry.split(' ');
        const [places, at] = second === undefined ? [this.words, hashOf(first) % PLACES] : [this.pairs, pairOf(hashOf(first), hashOf(second))];
        places[at] = (places[at] ?? 0) | list;
      }
    }
  }

  /** The places of such words, in order. */
  of(words: Words): Lists<readonly number[]> {
    const found: Lists<number[]> = { loaded: [], hedges: [], claims: [], criticises: [] };
    let next = words.hash(0);
    for (let i = 0; i < words.length; i++) {
      const hash = next;
      next = words.hash(i + 1);
      const lists = (this.words[hash % PLACES] as number) | (this.pairs[pairOf(hash, next)] as number);
      if (lists & LOADED || words.compound(i)) found.loaded.push(i);
      if (!lists) continue;
      if (lists & HEDGES) found.hedges.push(i);
      if (lists & CLAIMS) found.claims.push(i);
      if (lists & CRITICISES) found.criticises.push(i);
    }
    return found;
  }
}

import { hashOf } from './hash';
import type { Words } from './words';

/** What each rule's list of words has. */
export interface Lists<T> {
  loaded: T;
  hedges: T;
  claims: T;
  criticises: T;
}

/** So many that few words share their place with one of a list. */
const PLACES = 0x10000;
const pairOf = (hash: number, next: number): number => (Math.imul(hash, 31) + next) & (PLACES - 1);

/**
 * Finds the few words of a text that may stand in a list, in one look for each word whatever the number of
 * lists; by hash alone, so that the others need not be cut out of their text. Of a phrase the first two words
 * count. A rule may be shown a word that its list has not, and must then find nothing.
 */
export class Index {
  private readonly places = new Uint8Array(PLACES);

  /** Words and phrases in lower case. Compounds with a hyphen are always among the loaded ones: they may be known by their parts. */
  constructor({ loaded, hedges, claims, criticises }: Lists<Iterable<string>>) {
    for (const [k, entries] of [loaded, hedges, claims, criticises].entries()) {
      for (const entry of entries) {
        const [first = '', second] = entry.split(' ');
        const at = second === undefined ? hashOf(first) % PLACES : pairOf(hashOf(first), hashOf(second));
        this.places[at] = (this.places[at] ?? 0) | (1 << k);
      }
    }
  }

  /** The places of such words, in order. */
  of(words: Words): Lists<readonly number[]> {
    const [loaded, hedges, claims, criticises]: [number[], number[], number[], number[]] = [[], [], [], []];
    let next = words.hash(0);
    for (let i = 0; i < words.length; i++) {
      const hash = next;
      next = words.hash(i + 1);
      const lists = (this.places[hash % PLACES] as number) | (this.places[pairOf(hash, next)] as number);
      if (lists & 1 || words.compound(i)) loaded.push(i);
      if (lists & 2) hedges.push(i);
      if (lists & 4) claims.push(i);
      if (lists & 8) criticises.push(i);
    }
    return { loaded, hedges, claims, criticises };
  }
}

/** A sentence as a bag of weighted words. */
export interface Bag {
  words: readonly string[];
  counts: Map<string, number>;
  /** Sum of the weights of all its words. */
  weight: number;
}

/** English function words: in about a third of all sentences. */
const COMMON = new Set('the a an of to in and that is was for on with he as it his at by from has be are have said not they who but this were she their which had or will been its would'.split(' '));
const SHARE_OF_COMMON = 0.3;

/**
 * How much each word tells: rare ones most. Counted in the sentences that have no equal alone, since counting in
 * the whole of both versions costs more than all the rest; so function words are known beforehand.
 */
export class Weights {
  readonly #frequency = new Map<string, number>();
  readonly #weights = new Map<string, number>();
  readonly #total: number;

  /** @param total the number of sentences of both versions, those with an equal among them. */
  constructor(sentences: Iterable<readonly string[]>, total: number) {
    this.#total = total;
    for (const words of sentences) for (const word of new Set(words)) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
  }

  of(word: string): number {
    const known = this.#weights.get(word);
    if (known !== undefined) return known;
    const often = (this.#frequency.get(word) ?? 0) + (COMMON.has(word) ? SHARE_OF_COMMON * this.#total : 0);
    const weight = Math.log(1 + this.#total / (often + 0.5));
    this.#weights.set(word, weight);
    return weight;
  }

  bag(words: readonly string[]): Bag {
    const counts = new Map<string, number>();
    let weight = 0;
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      weight += this.of(word);
    }
    return { words, counts, weight };
  }

  /** The weight of the words that two bags share, each as often as both have it. */
  shared(a: Bag, b: Bag): number {
    const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
    let sum = 0;
    for (const [word, count] of small.counts) {
      const other = large.counts.get(word);
      if (other) sum += Math.min(count, other) * this.of(word);
    }
    return sum;
  }
}

/** Share of the words of both that both have: 1 for the same words, 0 for none. */
export const likeness = (shared: number, a: Bag, b: Bag): number => (a.weight + b.weight ? (2 * shared) / (a.weight + b.weight) : 0);

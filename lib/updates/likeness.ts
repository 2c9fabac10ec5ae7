import { wordsOf } from './tokens';

/** A sentence as a bag of weighted words. */
export interface Bag {
  words: string[];
  counts: Map<string, number>;
  /** Sum of the weights of all its words. */
  weight: number;
}

/** How much each word tells: rare ones most. Of all sentences of both versions. */
export class Weights {
  readonly #frequency = new Map<string, number>();
  readonly #total: number;

  constructor(sentences: readonly string[][]) {
    this.#total = sentences.length;
    for (const words of sentences) for (const word of new Set(words)) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
  }

  frequency(word: string): number {
    return this.#frequency.get(word) ?? 0;
  }

  of(word: string): number {
    return Math.log(1 + this.#total / ((this.#frequency.get(word) ?? 0) + 0.5));
  }

  bag(words: string[]): Bag {
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

export const bagOf = (weights: Weights, text: string): Bag => weights.bag(wordsOf(text));

/** Share of the words of both that both have: 1 for the same words, 0 for none. */
export const likeness = (shared: number, a: Bag, b: Bag): number => (a.weight + b.weight ? (2 * shared) / (a.weight + b.weight) : 0);

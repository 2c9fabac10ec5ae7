import type { Pair } from './anchors';

/** Paragraphs that stand beside each other: both lists are runs; one of them is empty where a paragraph stands alone. */
export interface Group {
  before: number[];
  after: number[];
}

/** Two paragraphs that share sentences, and how much of them. */
export interface Tie {
  pair: Pair;
  weight: number;
}

/**
 * Lays two texts side by side: paragraphs tied to each other come into one group, and both sides keep their order,
 * so a tie that crosses heavier ones is left out.
 *
 * @param sure ties that cross none of their kind: they hold before all others.
 * @returns groups from top to bottom; each paragraph of either side in exactly one.
 */
export function paragraphGroups(lengths: { before: number; after: number }, sure: readonly Pair[], ties: readonly Tie[]): Group[] {
  const chain: Pair[] = [];
  for (const pair of sure) insert(chain, pair);
  for (const { pair } of ties.toSorted((x, y) => y.weight - x.weight)) insert(chain, pair);

  const groups: Group[] = [];
  let i = 0;
  let j = 0;
  const alone = (toBefore: number, toAfter: number) => {
    for (; i < toBefore; i++) groups.push({ before: [i], after: [] });
    for (; j < toAfter; j++) groups.push({ before: [], after: [j] });
  };
  for (let k = 0; k < chain.length; ) {
    const first = chain[k] ?? [0, 0];
    let last = first;
    for (k++; k < chain.length; k++) {
      const next = chain[k] ?? last;
      if (next[0] > last[0] && next[1] > last[1]) break;
      last = next;
    }
    alone(first[0], first[1]);
    groups.push({ before: run(first[0], last[0]), after: run(first[1], last[1]) });
    i = last[0] + 1;
    j = last[1] + 1;
  }
  alone(lengths.before, lengths.after);
  return groups;
}

/** Puts a pair into a chain that rises on both sides, unless it would cross one. */
function insert(chain: Pair[], pair: Pair): void {
  let low = 0;
  let high = chain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [i, j] = chain[middle] ?? pair;
    if (i < pair[0] || (i === pair[0] && j < pair[1])) low = middle + 1;
    else high = middle;
  }
  const previous = chain[low - 1];
  const next = chain[low];
  const known = next?.[0] === pair[0] && next[1] === pair[1];
  if (!known && (!previous || previous[1] <= pair[1]) && (!next || next[1] >= pair[1])) chain.splice(low, 0, pair);
}

const run = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, k) => from + k);

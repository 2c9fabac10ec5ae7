/** A sentence of the old version and the one of the new version that it became: indexes into each. */
export type Pair = [before: number, after: number];

/** Above this many cells a stretch without a sentence of its own is not searched for the longest common order. */
const LARGEST_TABLE = 4096;

/**
 * Equal items in the same order: the fixed points of an alignment. Works as "patience" comparison does
 * (B. Cohen): items that occur once on each side are ordered first, stretches between them after that,
 * so that the work grows with the number of items and not with its square.
 *
 * @param before,after numbers that are equal where the items are.
 * @returns pairs, rising on both sides.
 */
export function anchors(before: readonly number[], after: readonly number[]): Pair[] {
  const pairs: Pair[] = [];
  const todo: [number, number, number, number][] = [[0, before.length, 0, after.length]];
  for (let stretch = todo.pop(); stretch; stretch = todo.pop()) {
    let [a0, a1, b0, b1] = stretch;
    while (a0 < a1 && b0 < b1 && before[a0] === after[b0]) pairs.push([a0++, b0++]);
    while (a0 < a1 && b0 < b1 && before[a1 - 1] === after[b1 - 1]) pairs.push([--a1, --b1]);
    if (a0 === a1 || b0 === b1) continue;
    const found = longestRise(unique(before, after, a0, a1, b0, b1));
    const fixed = found.length ? found : commonOrder(before, after, a0, a1, b0, b1);
    if (!found.length) {
      pairs.push(...fixed);
      continue;
    }
    for (const [i, j] of [...found, [a1, b1] as Pair]) {
      todo.push([a0, i, b0, j]);
      if (i < a1) pairs.push([i, j]);
      a0 = i + 1;
      b0 = j + 1;
    }
  }
  return pairs.toSorted((x, y) => x[0] - y[0]);
}

/** Items that stand once in each stretch, in the order of the old side. */
function unique(before: readonly number[], after: readonly number[], a0: number, a1: number, b0: number, b1: number): Pair[] {
  const seen = new Map<number, { i: number; j: number; a: number; b: number }>();
  for (let i = a0; i < a1; i++) {
    const id = before[i] as number;
    const entry = seen.get(id);
    if (entry) entry.a++;
    else seen.set(id, { i, j: -1, a: 1, b: 0 });
  }
  for (let j = b0; j < b1; j++) {
    const entry = seen.get(after[j] as number);
    if (!entry) continue;
    entry.b++;
    entry.j = j;
  }
  return [...seen.values()].filter((e) => e.a === 1 && e.b === 1).map((e): Pair => [e.i, e.j]);
}

/** The longest part of `pairs` (rising in `before`) that also rises in `after`. */
export function longestRise(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []; // ends[n]: index of the pair that ends the best rise of n + 1
  const previous: number[] = [];
  const height = (n: number) => pairs[ends[n] ?? 0]?.[1] ?? 0;
  for (const [k, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (height(middle) < pair[1]) low = middle + 1;
      else high = middle;
    }
    previous[k] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = k;
  }
  const rise: Pair[] = [];
  for (let k = ends.at(-1) ?? -1; k >= 0; k = previous[k] ?? -1) {
    const pair = pairs[k];
    if (pair) rise.push(pair);
  }
  return rise.toReversed();
}

/** Where every item repeats: the longest common order of a small stretch, by table. */
function commonOrder(before: readonly number[], after: readonly number[], a0: number, a1: number, b0: number, b1: number): Pair[] {
  const rows = a1 - a0;
  const columns = b1 - b0;
  if (rows * columns > LARGEST_TABLE) return [];
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  const at = (r: number, c: number) => length[r * width + c] ?? 0;
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      length[r * width + c] = before[a0 + r] === after[b0 + c] ? at(r + 1, c + 1) + 1 : Math.max(at(r + 1, c), at(r, c + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let r = 0, c = 0; r < rows && c < columns; ) {
    if (before[a0 + r] === after[b0 + c]) pairs.push([a0 + r++, b0 + c++]);
    else if (at(r + 1, c) >= at(r, c + 1)) r++;
    else c++;
  }
  return pairs;
}

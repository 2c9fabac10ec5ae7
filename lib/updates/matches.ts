import type { Pair } from './anchors';
import type { Gaps } from './gaps';
import { type Bag, likeness, type Weights } from './likeness';

/** A word in more sentences than this finds nobody: it is in every text. */
const COMMON = 30;
/** As many of the likest sentences are looked at for each. */
const CANDIDATES = 8;
/** In a gap of at most this many pairs every pair is looked at, common words or not. */
const SMALL_GAP = 36;
/** Likeness needed across an anchor: the sentence was moved and edited. Between there stands little but chance. */
const FAR = 0.45;
/** The only sentences of so few words in so small a gap are one another's, whatever became of the words. */
const FEW_WORDS = 4;
const FEW_SENTENCES = 4;

/**
 * Which of the sentences without an equal became which: the likest pairs first, each sentence once.
 * Candidates come from an index of the rarer words, so that the work grows with the text.
 * How much likeness is asked for depends on the place: a sentence that stands alone between the same
 * neighbours needs little, one in a rewritten stretch more, one across an anchor most. The thresholds lie in
 * the valley between changed and unrelated pairs of the synthetic set (docs/accuracy.md).
 */
export function* matches(weights: Weights, before: ReadonlyMap<number, Bag>, after: ReadonlyMap<number, Bag>, gaps: Gaps): Generator<void, Pair[]> {
  const index = new Map<string, number[]>();
  for (const [j, bag] of after) for (const word of bag.counts.keys()) push(index, word, j);
  const found: { pair: Pair; score: number }[] = [];
  for (const [i, bag] of before) {
    yield;
    for (const j of candidates(i, bag, index, weights, gaps)) {
      const other = after.get(j);
      if (!other) continue;
      const score = likeness(weights.shared(bag, other), bag, other);
      if (score >= needed(i, j, before, after, gaps)) found.push({ pair: [i, j], score: score + (together(i, j, gaps) ? 0.1 : 0) });
    }
  }
  const ranked = found.toSorted((x, y) => y.score - x.score || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]);
  const taken = [new Set<number>(), new Set<number>()] as const;
  const pairs: Pair[] = [];
  for (const { pair } of ranked) {
    if (taken[0].has(pair[0]) || taken[1].has(pair[1])) continue;
    taken[0].add(pair[0]);
    taken[1].add(pair[1]);
    pairs.push(pair);
  }
  return pairs;
}

function push(index: Map<string, number[]>, word: string, j: number): void {
  const list = index.get(word);
  if (list) list.push(j);
  else index.set(word, [j]);
}

const together = (i: number, j: number, gaps: Gaps): boolean => gaps.before.get(i) !== undefined && gaps.before.get(i) === gaps.after.get(j);

function candidates(i: number, bag: Bag, index: ReadonlyMap<string, number[]>, weights: Weights, gaps: Gaps): Set<number> {
  const scores = new Map<number, number>();
  for (const [word] of bag.counts) {
    const places = index.get(word);
    if (!places || places.length > COMMON) continue;
    for (const j of places) scores.set(j, (scores.get(j) ?? 0) + weights.of(word));
  }
  const best = [...scores].toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, CANDIDATES).map(([j]) => j);
  const gap = gaps.before.get(i);
  return new Set(gap && gap.before.length * gap.after.length <= SMALL_GAP ? [...best, ...gap.after] : best);
}

const isShort = (bag: Bag | undefined): boolean => bag !== undefined && bag.words.length <= FEW_WORDS;

const alone = (side: readonly number[], bags: ReadonlyMap<number, Bag>): boolean => side.filter((k) => isShort(bags.get(k))).length === 1;

function needed(i: number, j: number, before: ReadonlyMap<number, Bag>, after: ReadonlyMap<number, Bag>, gaps: Gaps): number {
  const a = before.get(i);
  const b = after.get(j);
  const gap = gaps.before.get(i);
  if (!gap || gap !== gaps.after.get(j)) return FAR;
  const size = Math.max(gap.before.length, gap.after.length);
  if (size <= FEW_SENTENCES && isShort(a) && isShort(b) && alone(gap.before, before) && alone(gap.after, after)) return 0;
  return Math.min(0.38, 0.11 + 0.03 * size);
}

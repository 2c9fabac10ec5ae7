import type { Passage } from './sentences';
import { tokensOf } from './tokens';
import type { Segment } from './words';

/** UTF-16 code units, `[start, end)`. */
export type Range = [start: number, end: number];

/**
 * Where the words that differ stand in each of two texts. Segments are written as in the new text, so in the old one
 * their places are counted by tokens: a dash set in another way has another length.
 *
 * @param words what `wordSegments` gives for the two.
 * @returns ranges in order; the whole of a text where the segments are not of these two.
 */
export function changedRanges(before: string, after: string, words: readonly Segment[]): { before: Range[]; after: Range[] } {
  const old = tokensOf(before);
  const tokenAt = tokenStarts(after);
  const ranges = { before: [] as Range[], after: [] as Range[] };
  let oldAt = 0;
  let oldToken = 0;
  let newAt = 0;
  const take = (enough: (taken: number, length: number) => boolean): Range => {
    const start = oldAt;
    for (let taken = 0; oldToken < old.length && !enough(taken, oldAt - start); taken++) oldAt += old[oldToken++]?.length ?? 0;
    return [start, oldAt];
  };
  for (const { op, text } of words) {
    if (op === 'del') ranges.before.push(take((_, length) => length >= text.length));
    if (op === 'add') ranges.after.push([newAt, newAt + text.length]);
    if (op === 'same') {
      const count = (tokenAt.get(newAt + text.length) ?? 0) - (tokenAt.get(newAt) ?? 0);
      take((taken) => taken >= count);
    }
    if (op !== 'del') newAt += text.length;
  }
  return {
    before: oldAt === before.length ? ranges.before.map((r) => trimmed(r, before)) : [[0, before.length]],
    after: newAt === after.length ? ranges.after.map((r) => trimmed(r, after)) : [[0, after.length]],
  };
}

/** Without the white space at its ends, unless it is nothing else. */
function trimmed([start, end]: Range, text: string): Range {
  const part = text.slice(start, end);
  const words = part.trim();
  if (!words) return [start, end];
  const from = start + part.indexOf(words);
  return [from, from + words.length];
}

/** How many tokens stand before each place where one begins, and before the end. */
function tokenStarts(text: string): Map<number, number> {
  const starts = new Map<number, number>();
  let at = 0;
  const tokens = tokensOf(text);
  for (const [k, token] of tokens.entries()) {
    starts.set(at, k);
    at += token.length;
  }
  return starts.set(at, tokens.length);
}

/** Ranges of passages' texts joined by a space, as passages of the paragraphs they stand in. */
export function inParagraphs(ranges: readonly Range[], passages: readonly Passage[]): Passage[] {
  const found: Passage[] = [];
  let from = 0;
  for (const { paragraph, start, end } of passages) {
    const to = from + end - start;
    for (const [a, b] of ranges) if (a < to && b > from) found.push({ paragraph, start: start + Math.max(a, from) - from, end: start + Math.min(b, to) - from });
    from = to + 1;
  }
  return found;
}

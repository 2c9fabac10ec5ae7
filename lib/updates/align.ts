import { anchors, longestRise, type Pair } from './anchors';
import { gapsBetween } from './gaps';
import { type Bag, Weights } from './likeness';
import { matches } from './matches';
import { furtherPieces } from './pieces';
import { wordsOf } from './tokens';
import { plainForm } from './typography';

export type Link = 'same' | 'edited' | 'moved' | 'split' | 'merged';

/** What became of sentences: one of each side; several after when split, several before when merged; in order. */
export interface Linked {
  kind: Link;
  before: number[];
  after: number[];
}

/**
 * Which sentence of the old version became which of the new one. Equal sentences in order are found first
 * and cost nothing more; what is left over is looked for by its rarer words. Whole texts are never compared
 * word by word. What stands in no link was removed (before) or added (after).
 *
 * A generator: it pauses after each sentence that has no equal, so that a caller can let others work.
 *
 * @returns links by their first sentence in the new version. Sentences are equal in their plain form.
 */
export function* alignment(before: readonly string[], after: readonly string[]): Generator<void, Linked[]> {
  const forms = new Map<string, string>();
  const formOf = (text: string): string => {
    const form = forms.get(text) ?? plainForm(text);
    forms.set(text, form);
    return form;
  };
  const plain = { before: before.map(formOf), after: after.map(formOf) };
  const ids = new Map<string, number>();
  const idOf = (text: string): number => {
    const id = ids.get(text) ?? ids.size;
    if (id === ids.size) ids.set(text, id);
    return id;
  };
  const idsBefore = plain.before.map(idOf);
  const idsAfter = plain.after.map(idOf);
  const fixed = anchors(idsBefore, idsAfter);
  const links: Linked[] = fixed.map(([i, j]) => ({ kind: 'same', before: [i], after: [j] }));
  if (fixed.length === before.length && fixed.length === after.length) return links;

  const free = { before: without(before.length, fixed.map(([i]) => i)), after: without(after.length, fixed.map(([, j]) => j)) };
  for (const [i, j] of equals(free.before, free.after, idsBefore, idsAfter)) {
    links.push({ kind: 'moved', before: [i], after: [j] });
    free.before.delete(i);
    free.after.delete(j);
  }
  if (free.before.size && free.after.size) {
    yield;
    const words = { before: wordsOfEach(free.before, plain.before), after: wordsOfEach(free.after, plain.after) };
    const weights = new Weights([...words.before.values(), ...words.after.values()], before.length + after.length);
    const bagsOf = (side: ReadonlyMap<number, string[]>) => new Map([...side].map(([k, list]) => [k, weights.bag(list)]));
    const bag = { before: bagsOf(words.before), after: bagsOf(words.after) };
    const pairs = yield* inRounds(weights, bag, fixed, before.length, after.length);
    const taken = { before: new Set(pairs.map(([i]) => i)), after: new Set(pairs.map(([, j]) => j)) };
    const split = furtherPieces(weights, pairs, bag.before, bag.after, taken.after);
    const turned = pairs.filter(([i]) => !split.has(i)).map(([i, j]): Pair => [j, i]);
    const merged = furtherPieces(weights, turned, bag.after, bag.before, taken.before);
    for (const [i, j] of pairs) {
      const b = [i, ...(merged.get(j) ?? [])].toSorted((x, y) => x - y);
      const a = [j, ...(split.get(i) ?? [])].toSorted((x, y) => x - y);
      links.push({ kind: a.length > 1 ? 'split' : b.length > 1 ? 'merged' : 'edited', before: b, after: a });
    }
  }
  return links.toSorted((x, y) => (x.after[0] ?? 0) - (y.after[0] ?? 0));
}

/** Two rounds: what the first one finds are anchors for the second, which sees smaller gaps. */
function* inRounds(weights: Weights, bag: { before: Map<number, Bag>; after: Map<number, Bag> }, fixed: readonly Pair[], beforeLength: number, afterLength: number): Generator<void, Pair[]> {
  const first = yield* matches(weights, bag.before, bag.after, gapsBetween(fixed, beforeLength, afterLength));
  const left = { before: new Map(bag.before), after: new Map(bag.after) };
  for (const [i, j] of first) {
    left.before.delete(i);
    left.after.delete(j);
  }
  if (!left.before.size || !left.after.size) return first;
  const rising = longestRise([...fixed, ...first].toSorted((x, y) => x[0] - y[0]));
  return [...first, ...(yield* matches(weights, left.before, left.after, gapsBetween(rising, beforeLength, afterLength)))];
}

const wordsOfEach = (free: ReadonlySet<number>, texts: readonly string[]): Map<number, string[]> => new Map([...free].map((k) => [k, wordsOf(texts[k] ?? '')]));

function without(length: number, held: readonly number[]): Set<number> {
  const free = new Set(Array.from({ length }, (_, k) => k));
  for (const k of held) free.delete(k);
  return free;
}

/** Equal sentences out of order, first with first. */
function equals(before: ReadonlySet<number>, after: ReadonlySet<number>, idsBefore: readonly number[], idsAfter: readonly number[]): Pair[] {
  const waiting = new Map<number, number[]>();
  for (const i of before) {
    const id = idsBefore[i] ?? -1;
    const list = waiting.get(id);
    if (list) list.push(i);
    else waiting.set(id, [i]);
  }
  const pairs: Pair[] = [];
  for (const j of after) {
    const i = waiting.get(idsAfter[j] ?? -1)?.shift();
    if (i !== undefined) pairs.push([i, j]);
  }
  return pairs;
}

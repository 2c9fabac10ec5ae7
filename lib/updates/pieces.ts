import type { Pair } from './anchors';
import { type Bag, likeness, type Weights } from './likeness';

/** Share of a piece's words that must be among those the sentence lost. */
const FROM_THERE = 0.6;
/** The same where a sentence stands between the pieces. */
const FROM_FURTHER = 0.9;
/** A sentence cut into more pieces than this was rewritten. */
const MOST_PIECES = 4;

/**
 * Sentences that were cut in two, seen from the whole: for each pair whole → piece, the free neighbours of the
 * piece (one sentence may have come between) that hold words the whole has and the piece has not. The other way round it finds merged sentences.
 *
 * @param pairs [whole, piece]
 * @param pieces the bags of pieces by index; a piece is free while `taken` has it not. Found ones are added to it.
 * @returns the further pieces of each whole.
 */
export function furtherPieces(weights: Weights, pairs: readonly Pair[], wholes: ReadonlyMap<number, Bag>, pieces: ReadonlyMap<number, Bag>, taken: Set<number>): Map<number, number[]> {
  const further = new Map<number, number[]>();
  for (const [whole, piece] of pairs) {
    const bag = wholes.get(whole);
    let joined = pieces.get(piece);
    if (!bag || !joined) continue;
    let low = piece;
    let high = piece;
    for (let count = 1; count < MOST_PIECES; count++) {
      let next: Grown | null = null;
      for (const [k, at] of [high + 1, low - 1, high + 2, low - 2].entries()) {
        const grown: Grown | null = taken.has(at) ? null : grow(weights, bag, joined, pieces.get(at), at, k < 2 ? FROM_THERE : FROM_FURTHER);
        if (grown && grown.gain > (next?.gain ?? 0)) next = grown;
      }
      if (!next) break;
      joined = next.joined;
      taken.add(next.at);
      further.set(whole, [...(further.get(whole) ?? []), next.at]);
      low = Math.min(low, next.at);
      high = Math.max(high, next.at);
    }
  }
  return further;
}

interface Grown {
  at: number;
  joined: Bag;
  gain: number;
}

function grow(weights: Weights, whole: Bag, joined: Bag, piece: Bag | undefined, at: number, share: number): Grown | null {
  if (!piece || !piece.words.length) return null;
  const together = weights.bag([...joined.words, ...piece.words]);
  const had = weights.shared(whole, joined);
  const has = weights.shared(whole, together);
  const gain = likeness(has, whole, together) - likeness(had, whole, joined);
  return gain > 0 && has - had >= share * piece.weight ? { at, joined: together, gain } : null;
}

import type { Pair } from './anchors';

/** What stands between two neighbouring anchors: the sentences of each side that no anchor holds. */
export interface Gap {
  before: number[];
  after: number[];
}

export interface Gaps {
  /** The gap that each sentence without an anchor stands in, by index. */
  before: Map<number, Gap>;
  after: Map<number, Gap>;
}

/** @param pairs the anchors, rising on both sides. */
export function gapsBetween(pairs: readonly Pair[], beforeLength: number, afterLength: number): Gaps {
  const gaps: Gaps = { before: new Map(), after: new Map() };
  let i = 0;
  let j = 0;
  for (const [a, b] of [...pairs, [beforeLength, afterLength] as Pair]) {
    const gap: Gap = { before: [], after: [] };
    for (; i < a; i++) {
      gap.before.push(i);
      gaps.before.set(i, gap);
    }
    for (; j < b; j++) {
      gap.after.push(j);
      gaps.after.set(j, gap);
    }
    i = a + 1;
    j = b + 1;
  }
  return gaps;
}

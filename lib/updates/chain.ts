import { type Packed, pack, unpack } from './packed';
import { contentHash, type Snapshot } from './snapshot';

/** One text that visits saw. Its dates stay when its words are dropped. */
export interface KeptText {
  hash: string;
  modified: string | null;
  /** Differences from the next later text that is kept; null once dropped. */
  packed: Packed | null;
}

/** The versions of one article: plain data for one record of storage. */
export interface VersionChain {
  /** Each text once, the one seen last at the end. */
  texts: KeptText[];
  /** Moment (milliseconds since 1970) and index into `texts` of each visit, oldest first. A, B, A is two texts and three visits. */
  visits: [at: number, text: number][];
}

export const emptyChain = (): VersionChain => ({ texts: [], visits: [] });

/**
 * The chain with one visit more; the given one is not changed. A text seen before is linked, not stored again;
 * one whose words were dropped is kept anew. Visits may come in any order: the result is the same.
 *
 * @param visitedAt milliseconds since 1970.
 * @throws RangeError when the chain's record is damaged.
 */
export function addVersion(chain: VersionChain, snapshot: Snapshot, visitedAt: number): VersionChain {
  const hash = contentHash(snapshot);
  const snapshots = restore(chain);
  const texts = new Map(chain.texts.map((t, k) => [t.hash, { hash: t.hash, modified: t.modified, snapshot: snapshots[k] ?? null }]));
  const visits = chain.visits.map(([at, text]) => ({ at, hash: chain.texts[text]?.hash ?? '' }));

  const known = texts.get(hash);
  const first = visits.find((v) => v.hash === hash)?.at ?? Number.POSITIVE_INFINITY;
  // Of two settings of the same words the first one seen is kept, whichever visit is told first.
  const newer = !known?.snapshot || visitedAt < first || (visitedAt === first && JSON.stringify(snapshot) < JSON.stringify(known.snapshot));
  if (newer) texts.set(hash, { hash, modified: snapshot.modified, snapshot });
  if (!visits.some((v) => v.at === visitedAt && v.hash === hash)) visits.push({ at: visitedAt, hash });

  const ordered = visits.toSorted((a, b) => a.at - b.at || (a.hash < b.hash ? -1 : 1));
  const order = [...new Set(ordered.toReversed().map((v) => v.hash))].toReversed();
  const index = new Map(order.map((h, k) => [h, k]));
  const next: KeptText[] = [];
  let base: Snapshot | null = null;
  for (const h of order.toReversed()) {
    const text = texts.get(h);
    if (!text) continue;
    next.unshift({ hash: h, modified: text.modified, packed: text.snapshot && pack(text.snapshot, base) });
    base = text.snapshot ?? base;
  }
  return { texts: next, visits: ordered.map((v) => [v.at, index.get(v.hash) ?? 0]) };
}

/** Every text of the chain, null where its words were dropped. */
function restore({ texts }: VersionChain): (Snapshot | null)[] {
  const restored: (Snapshot | null)[] = texts.map(() => null);
  let base: Snapshot | null = null;
  for (let k = texts.length - 1; k >= 0; k--) {
    const packed = texts[k]?.packed;
    if (!packed) continue;
    base = unpack(packed, base);
    restored[k] = base;
  }
  return restored;
}

/** Can every kept text of the chain be made again? A record may be damaged in ways that its form does not show. */
export function isWhole(chain: VersionChain): boolean {
  if (chain.visits.some(([, text]) => !(text in chain.texts))) return false;
  try {
    restore(chain);
    return true;
  } catch {
    return false;
  }
}

/**
 * A kept version. Null where its words were dropped or there is no such text.
 *
 * @param text index into `chain.texts`.
 * @throws RangeError when the chain's record is damaged.
 */
export const textOf = (chain: VersionChain, text: number): Snapshot | null => restore(chain)[text] ?? null;

/** Bytes of the chain as a record: its JSON in UTF-8, which is how `storage.local` counts. */
export const bytesOf = (chain: VersionChain): number => new TextEncoder().encode(JSON.stringify(chain)).length;

/** The chain without the words of its oldest kept text (the one not seen for longest); its dates stay. The same chain when no words are left. */
export function dropOldestText(chain: VersionChain): VersionChain {
  const oldest = chain.texts.findIndex((t) => t.packed !== null);
  return oldest < 0 ? chain : { ...chain, texts: chain.texts.map((t, k) => (k === oldest ? { ...t, packed: null } : t)) };
}

/** Drops the oldest texts until the chain takes at most `budget` bytes, or no words are left. Visits and dates stay. */
export function prune(chain: VersionChain, budget: number): VersionChain {
  let pruned = chain;
  while (bytesOf(pruned) > budget) {
    const next = dropOldestText(pruned);
    if (next === pruned) break;
    pruned = next;
  }
  return pruned;
}

import type { Linked } from './align';
import type { Change } from './comparison';
import type { Side } from './side';

/** A change, with a number that rises with its place in the new version. */
export interface Placed {
  change: Change;
  order: number;
}

/** Sentences in no link: added or removed. A removed one is placed after what became of the sentence before it. */
export function lone(links: readonly Linked[], a: Side, b: Side): Placed[] {
  const held = { before: new Set(links.flatMap((l) => l.before)), after: new Set(links.flatMap((l) => l.after)) };
  const base = { kind: null, trivial: false } as const;
  const found: Placed[] = [];
  for (const [j, passage] of b.passages.entries()) {
    if (held.after.has(j)) continue;
    const words = [{ op: 'add' as const, text: b.texts[j] ?? '' }];
    found.push({ change: { ...base, link: 'added', before: [], after: [passage], place: passage, words, sentences: { before: [], after: [j] } }, order: j });
  }
  // A moved sentence says nothing of where its old neighbours were.
  const heir = new Map(links.filter((l) => l.kind !== 'moved').flatMap((l) => l.before.map((i) => [i, l.after.at(-1) ?? 0] as const)));
  let last = -1;
  for (const [i, passage] of a.passages.entries()) {
    last = heir.get(i) ?? last;
    if (held.before.has(i)) continue;
    const words = [{ op: 'del' as const, text: a.texts[i] ?? '' }];
    found.push({ change: { ...base, link: 'removed', before: [passage], after: [], place: b.passages[Math.max(last, 0)] ?? null, words, sentences: { before: [i], after: [] } }, order: last + 0.5 });
  }
  return found;
}

import { alignment, type Link } from './align';
import { type EditKind, nameOf } from './naming';
import { beginsQuoted } from './quoted';
import { inOneGo } from './slices';
import { wordSegments } from './words';

/** Old index, new index, what became of it, and the kind of an edited pair. */
export type SentenceChange = [before: number | null, after: number | null, link: Link | 'added' | 'removed', kind: EditKind | null];

/**
 * Compares two lists of sentences. Every sentence of both stands in the answer at least once; a split or merged
 * one stands in several rows.
 */
export function compareSentences(before: readonly string[], after: readonly string[]): SentenceChange[] {
  const links = inOneGo(alignment(before, after));
  const quoted = { before: beginsQuoted(before), after: beginsQuoted(after) };
  const rows: SentenceChange[] = links.flatMap(({ kind, before: is, after: js }) =>
    is.flatMap((i) => js.map((j): SentenceChange => [i, j, kind, kind === 'edited' ? nameOf(wordSegments(before[i] ?? '', after[j] ?? ''), { del: quoted.before[i] ?? false, add: quoted.after[j] ?? false }) : null])),
  );
  const held = { before: new Set(links.flatMap((l) => l.before)), after: new Set(links.flatMap((l) => l.after)) };
  for (const j of after.keys()) if (!held.after.has(j)) rows.push([null, j, 'added', null]);
  for (const i of before.keys()) if (!held.before.has(i)) rows.push([i, null, 'removed', null]);
  return rows;
}

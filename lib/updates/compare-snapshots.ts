import { alignment, type Linked } from './align';
import type { Change, Comparison } from './comparison';
import { lone, type Placed } from './lone';
import { nameOf } from './naming';
import type { Note } from './notes/types';
import { textAt } from './sentences';
import { at, type Side, sideOf } from './side';
import { captionChanges, textChange } from './short-texts';
import { inOneGo, inSlices } from './slices';
import type { Snapshot } from './snapshot';
import { plainForm } from './typography';
import { wordSegments } from './words';

/** How `before` became `after`. Work grows with the length of the text; see `compareInSlices` for very long ones. */
export const compareSnapshots = (before: Snapshot, after: Snapshot): Comparison => inOneGo(comparing(before, after));

/**
 * The same, giving way to other work so that no task of it is long.
 *
 * @param options see `inSlices`.
 */
export const compareInSlices = (before: Snapshot, after: Snapshot, options?: Parameters<typeof inSlices>[1]): Promise<Comparison> => inSlices(comparing(before, after), options);

function* comparing(before: Snapshot, after: Snapshot): Generator<void, Comparison> {
  const a = sideOf(before);
  yield;
  const b = sideOf(after);
  yield;
  const links = yield* alignment(a.texts, b.texts);
  const found: Placed[] = lone(links, a, b);
  for (const link of links) {
    if (link.kind === 'same') continue;
    yield;
    found.push({ change: changeOf(link, a, b), order: link.after[0] ?? 0 });
  }
  const changes = found.toSorted((x, y) => x.order - y.order).map((f) => f.change);
  const kept = links.filter((l) => l.kind === 'same').map((l): [number, number] => [l.before[0] ?? 0, l.after[0] ?? 0]);
  const headline = textChange(before.headline, after.headline);
  const captions = captionChanges(before.captions, after.captions);
  const byline = before.authors.map(plainForm).join('\n') === after.authors.map(plainForm).join('\n') ? null : { before: before.authors, after: after.authors };
  const notes = { added: without(b.notes, a.notes), removed: without(a.notes, b.notes) };
  const published = before.published === after.published ? null : { before: before.published, after: after.published };
  const modified = before.modified === after.modified ? null : { before: before.modified, after: after.modified };
  const trivial = !byline && !notes.added.length && !notes.removed.length && [headline, ...captions, ...changes].every((c) => c === null || c.trivial);
  return {
    headline,
    byline,
    captions,
    published,
    modified,
    notes,
    changes,
    trivial,
    same: trivial && !headline && !captions.length && !changes.length && !published && !modified,
    rebuild: {
      authors: after.authors,
      captions: after.captions,
      headline: !headline && before.headline !== after.headline ? after.headline : null,
      sentences: b.passages,
      kept,
      settings: kept.flatMap(([i, j]): [number, string][] => (a.texts[i] === b.texts[j] ? [] : [[j, b.texts[j] ?? '']])),
      notes: b.notes.flatMap((n) => n.passages).map((passage) => ({ passage, text: textAt(after.paragraphs, passage) })),
    },
  };
}

/** Notes of one version that the other has not, by their words. */
function without(notes: readonly Note[], others: readonly Note[]): Note[] {
  const known = new Set(others.map((n) => plainForm(n.text)));
  return notes.filter((n) => !known.has(plainForm(n.text)));
}

function changeOf({ kind, before, after }: Linked, a: Side, b: Side): Change {
  const words = wordSegments(at(a.texts, before).join(' '), at(b.texts, after).join(' '));
  const name = nameOf(words, { del: a.quoted[before[0] ?? -1] ?? false, add: b.quoted[after[0] ?? -1] ?? false });
  const passages = at(b.passages, after);
  return {
    link: kind === 'same' ? 'moved' : kind,
    kind: kind === 'edited' ? name : null,
    trivial: kind !== 'moved' && name === 'typo',
    before: at(a.passages, before),
    after: passages,
    place: passages[0] ?? null,
    words,
    sentences: { before, after },
  };
}

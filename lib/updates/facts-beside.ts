import type { CaptionChange, Comparison } from './comparison';
import type { ChangeName } from './change-name';
import { changedRanges } from './marks';
import { findNotes } from './notes/find';
import type { Note } from './notes/types';
import type { MarkedText } from './side-by-side';
import type { Snapshot } from './snapshot';
import { plainForm } from './typography';
import { type Segment, wordSegments } from './words';

/** A headline, byline, time or caption beside what it became; null where the version has none. Times are as in the snapshot. */
export interface FactRow {
  name: Extract<ChangeName, 'headline' | 'byline' | 'published' | 'modified' | 'caption'>;
  changed: boolean;
  before: MarkedText | null;
  after: MarkedText | null;
}

/** A note of the publisher's; one side is null where the version has it not. */
export interface NoteRow {
  before: Note | null;
  after: Note | null;
}

/** What stands about the text in two versions, and what became of it: headline, byline, times, captions in the order of the new version (changed ones first). */
export function factsBeside(before: Snapshot, after: Snapshot, { headline, byline, published, modified, captions }: Comparison): FactRow[] {
  const rows = [
    row('headline', before.headline, after.headline, headline?.words ?? null),
    row('byline', authorsOf(before) || null, authorsOf(after) || null, byline && wordSegments(authorsOf(before), authorsOf(after))),
    row('published', before.published, after.published, published && whole(before.published, after.published)),
    row('modified', before.modified, after.modified, modified && whole(before.modified, after.modified)),
    ...captions.map((c: CaptionChange) => row('caption', c.before, c.after, c.words)),
  ];
  const old = new Map(before.captions.map((c) => [plainForm(c), c]));
  for (const caption of after.captions) {
    const same = old.get(plainForm(caption));
    if (same !== undefined) rows.push(row('caption', same, caption, null));
  }
  return rows.filter((r) => r.before || r.after);
}

/** The notes of both versions, those of the old one that are gone last. */
export function notesBeside(before: Snapshot, after: Snapshot): NoteRow[] {
  const old = new Map(findNotes(before).notes.map((note) => [plainForm(note.text), note]));
  const rows = findNotes(after).notes.map((note): NoteRow => {
    const form = plainForm(note.text);
    const same = old.get(form) ?? null;
    old.delete(form);
    return { before: same, after: note };
  });
  return [...rows, ...[...old.values()].map((note): NoteRow => ({ before: note, after: null }))];
}

const authorsOf = ({ authors }: Snapshot): string => authors.join(', ');

const whole = (before: string | null, after: string | null): Segment[] => [
  { op: 'del', text: before ?? '' },
  { op: 'add', text: after ?? '' },
];

function row(name: FactRow['name'], before: string | null, after: string | null, words: readonly Segment[] | null): FactRow {
  const ranges = words ? changedRanges(before ?? '', after ?? '', words) : { before: [], after: [] };
  const marked = (text: string | null, side: 'before' | 'after'): MarkedText | null =>
    text === null ? null : { text, marks: ranges[side].filter(([start, end]) => start < end).map(([start, end]) => ({ start, end, kind: 'changed' })) };
  return { name, changed: words !== null, before: marked(before, 'before'), after: marked(after, 'after') };
}

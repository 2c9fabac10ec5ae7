import { bodyOf } from './notes/body';
import { findNotes } from './notes/find';
import type { Note } from './notes/types';
import { beginsQuoted } from './quoted';
import { type Passage, sentencesOf, textAt } from './sentences';
import type { Snapshot } from './snapshot';

/** One of two snapshots, read for comparison: its notes, and the sentences of all else. */
export interface Side {
  snapshot: Snapshot;
  notes: Note[];
  passages: Passage[];
  texts: string[];
  /** Does each sentence begin inside a quotation? */
  quoted: boolean[];
}

export function sideOf(snapshot: Snapshot): Side {
  const { notes } = findNotes(snapshot);
  const passages = sentencesOf(snapshot.paragraphs, bodyOf(snapshot.paragraphs, notes));
  const texts = passages.map((p) => textAt(snapshot.paragraphs, p));
  const quoted = beginsQuoted(texts, (k) => passages[k]?.paragraph !== passages[k - 1]?.paragraph);
  return { snapshot, notes, passages, texts, quoted };
}

/** The items at the given indexes. */
export const at = <T>(list: readonly T[], indexes: readonly number[]): T[] => indexes.flatMap((k) => list[k] ?? []);

/** The sentences of a snapshot without its notes, in order: what `compareSnapshots` compares. */
export function bodySentences(snapshot: Snapshot): { passages: Passage[]; texts: string[] } {
  const { passages, texts } = sideOf(snapshot);
  return { passages, texts };
}

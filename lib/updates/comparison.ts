import type { Pair } from './anchors';
import type { EditKind } from './naming';
import type { Note } from './notes/types';
import type { Passage } from './sentences';
import type { Segment } from './words';

/** Two short texts that differ: a headline, a caption. */
export interface TextChange {
  before: string;
  after: string;
  kind: EditKind;
  /** Nothing but slips of the keyboard and punctuation. */
  trivial: boolean;
  words: Segment[];
}

/** A caption that changed, came (`before` is null) or went (`after` is null). */
export type CaptionChange = TextChange | { before: string | null; after: string | null; kind: null; trivial: false; words: Segment[] };

/** What became of one passage of the text. */
export interface Change {
  link: 'edited' | 'moved' | 'split' | 'merged' | 'added' | 'removed';
  /** What an edited sentence's edit is; null for all others. */
  kind: EditKind | null;
  /** Slips of the keyboard and punctuation, or a sentence cut or joined without a word changed: a reader may have it folded away. */
  trivial: boolean;
  /** Sentences in the old and in the new version's paragraphs; empty where added or removed. */
  before: Passage[];
  after: Passage[];
  /** Where to look in the new version: the passage itself, or for a removed one the sentence before its old place (else after it). Null in an empty text. */
  place: Passage | null;
  /** `same` and `add` together are the new sentences, joined by a space; `same` and `del` the old ones. */
  words: Segment[];
  /** Indexes of the sentences in each version. */
  sentences: { before: number[]; after: number[] };
}

/** How one snapshot became another. */
export interface Comparison {
  headline: TextChange | null;
  byline: { before: string[]; after: string[] } | null;
  captions: CaptionChange[];
  published: { before: string | null; after: string | null } | null;
  modified: { before: string | null; after: string | null } | null;
  /** The publisher's notes that only one of them has. They are no part of the text that is compared. */
  notes: { added: Note[]; removed: Note[] };
  /** In the order of the new version. Sentences that are the same are not listed. */
  changes: Change[];
  /** Nothing differs but what is trivial, and times. */
  trivial: boolean;
  /** Nothing differs at all but how the text is set. */
  same: boolean;
  /** What `applyComparison` needs besides. */
  rebuild: Rebuild;
}

export interface Rebuild {
  authors: string[];
  captions: string[];
  /** The new headline, where it is only set in another way. */
  headline: string | null;
  /** Where each sentence of the new version stands. */
  sentences: Passage[];
  /** Sentences that are the same. */
  kept: Pair[];
  /** New setting of kept sentences, by new index, where it differs. */
  settings: [sentence: number, text: string][];
  /** The notes' text in the new version. */
  notes: { passage: Passage; text: string }[];
}

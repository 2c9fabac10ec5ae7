import type { Passage } from '../sentences';

/** What a publisher says of its own text after publishing it. */
export type NoteKind = 'update' | 'correction' | 'clarification' | 'editors-note' | 'retraction';

export interface Note {
  kind: NoteKind;
  /** ISO 8601 with offset; a bare date where the note gives no time; null where it gives neither. */
  at: string | null;
  /** In full, label and all; paragraphs parted by a line break. */
  text: string;
  /** Does it tell what changed, beyond that something did? */
  saysWhat: boolean;
  /** Where it stands: whole paragraphs, or the last sentences of one. */
  passages: Passage[];
  /** An earlier note that this one corrects or takes the place of: its kind, and its index in the list where it is still on the page. */
  replaces: { kind: NoteKind; note: number | null } | null;
}

/** Lines about the text that are no notes: index of the paragraph, or null. */
export interface NoteFacts {
  /** "… live blog is closed." */
  liveBlogClosed: number | null;
  /** "This story will be updated …" */
  promisesUpdates: number | null;
}

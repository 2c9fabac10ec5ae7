/** The updates room: what is known of how an article changed. */
export { compareSentences, type SentenceChange } from './compare';
export type { EditKind } from './naming';
export { withoutNotes } from './notes/body';
export { findNotes, type NoteSource } from './notes/find';
export type { Note, NoteFacts, NoteKind } from './notes/types';
export type { Passage } from './sentences';
export { type TimelineEvent, timelineOf } from './timeline';

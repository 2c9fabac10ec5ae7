/** The updates room: what is known of how an article changed. */
export { applyComparison } from './apply';
export { addVersion, bytesOf, dropOldestText, emptyChain, type KeptText, prune, textOf, type VersionChain } from './chain';
export { compareSentences, type SentenceChange } from './compare';
export { compareInSlices, compareSnapshots } from './compare-snapshots';
export type { CaptionChange, Change, Comparison, TextChange } from './comparison';
export type { Run } from './delta';
export { type DateEvent, historyOf, type HistoryEvent, type HistorySource, type NoteEvent, type NowEvent, type VisitEvent } from './history';
export type { EditKind } from './naming';
export { withoutNotes } from './notes/body';
export { findNotes, type NoteSource } from './notes/find';
export type { Note, NoteFacts, NoteKind } from './notes/types';
export type { Packed } from './packed';
export type { Passage } from './sentences';
export { contentHash, type Snapshot, snapshotOf } from './snapshot';
export { type TimelineEvent, timelineOf } from './timeline';
export type { BackEvent, ChangeEvent, Compare, Explained } from './turns';
export { type Version, versionsOf } from './versions';
export type { Segment } from './words';

/** The updates room: what is known of how an article changed. */
export { compareSentences, type SentenceChange } from './compare';
export type { EditKind } from './naming';
export { type TimelineEvent, timelineOf } from './timeline';

/** The updates room: what is known of how an article changed. */
export { type TimelineEvent, timelineOf } from './timeline';

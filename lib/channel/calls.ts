import type { Memento, Problem } from '../lookups';
import type { RatedArticle, RatingChange } from '../ratings';

/**
 * All that may be asked of the background, in one place: what is given, what is answered.
 * `nonce` is the one-time number of a frame: the page's own scripts can't know it.
 */
export interface Calls {
  /** From the content script, when an article was found: was the sidebar left open? */
  'panel-state': { ask: null; answer: { open: boolean | null; siteAccess: boolean } };
  /** From the content script: the reader opened or closed the sidebar. */
  'panel-set': { ask: { open: boolean }; answer: null };
  /** From the content script, before it makes a frame. */
  'frame-announce': { ask: { nonce: string }; answer: null };
  /** From a frame: am I the one that was announced for this tab? True once. */
  'frame-claim': { ask: { nonce: string }; answer: boolean };
  /** From a frame that was claimed. */
  'rating-change': { ask: { nonce: string; article: RatedArticle; change: RatingChange }; answer: RatingAnswer };
  /** From a frame that was claimed, on the reader's click: list the article's captures. What becomes of it stands in its record. */
  'captures-list': { ask: { nonce: string; article: LookupArticle }; answer: CapturesAnswer };
  /** From a frame that was claimed, on the reader's click: the page of a capture that was listed. */
  'capture-read': { ask: { nonce: string; articleId: string; timestamp: string }; answer: CaptureAnswer };
}

/** An article as a look-up needs it. The address is what is sent. */
export type LookupArticle = Pick<RatedArticle, 'id' | 'url'>;
/** `private`: nothing may be kept of a private window, so nothing is looked up from one. */
export type CapturesAnswer = 'begun' | 'refused' | 'private';
export type CaptureAnswer = { read: true; memento: Memento } | { read: false; problem: Problem };

export type RatingAnswer = { saved: true } | { saved: false; reason: 'storage-full' | 'storage-failed' | 'refused' };

export type CallName = keyof Calls;
export type CallMessage = { [Name in CallName]: { call: Name; ask: Calls[Name]['ask'] } }[CallName];

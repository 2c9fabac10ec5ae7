import type { RatedArticle, RatingChange } from '../ratings';
import type { Settings } from '../store';

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
  /** From a frame that was claimed: opens a page of ours in a tab. False when it may not, or could not. */
  'page-open': { ask: { nonce: string; page: OwnPage; articleId: string | null }; answer: boolean };
  /** From our options page. Kept versions beyond a smaller share are let go before the answer. */
  'settings-set': { ask: { settings: Settings }; answer: SettingsAnswer };
  /** From our options page: all kept versions of all articles. Ratings stay. */
  'versions-delete': { ask: null; answer: SettingsAnswer };
}

export type OwnPage = 'versions' | 'options';

export type RatingAnswer = { saved: true } | { saved: false; reason: 'storage-full' | 'storage-failed' | 'refused' };

/** `not-let-go`: the settings are kept, but texts beyond the share could not be let go. */
export type SettingsAnswer = RatingAnswer | { saved: false; reason: 'not-let-go' };

export type CallName = keyof Calls;
export type CallMessage = { [Name in CallName]: { call: Name; ask: Calls[Name]['ask'] } }[CallName];

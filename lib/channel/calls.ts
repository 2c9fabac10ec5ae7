import type { Article } from '../article';
import type { Memento, Problem } from '../lookups';
import type { RatedArticle, Rating, RatingChange } from '../ratings';
import type { Settings } from '../store';

/**
 * All that may be asked of the background, in one place: what is given, what is answered.
 * `nonce` is the one-time number of a frame: the page's own scripts can't know it.
 *
 * The background may be ended when it has done what was asked, and before it has said so: the same is then asked again
 * (see `ask`). So each of these comes to the same when it is asked twice.
 */
export interface Calls {
  /** From the content script, when an article was found: was the sidebar left open? `dir`: the direction of writing that puts it at the reader's side, empty where that is the usual one. */
  'panel-state': { ask: null; answer: { open: boolean | null; siteAccess: boolean; dir: 'rtl' | ''; paused: boolean } };
  /** From the content script: the reader opened or closed the sidebar. */
  'panel-set': { ask: { open: boolean }; answer: null };
  /** From the content script, when the reader has had the article before them for a moment. */
  visit: { ask: { article: Article }; answer: VisitAnswer };
  /** From the content script, before it makes a frame. */
  'frame-announce': { ask: { nonce: string }; answer: null };
  /** From a frame: am I the one that was announced for this tab? True once, for one `life`: the number that a frame's script makes up when it starts. */
  'frame-claim': { ask: { nonce: string; life: string }; answer: boolean };
  /** From a frame that was claimed: the reader has read what is said at first use. */
  'greeting-done': { ask: { nonce: string }; answer: RatingAnswer };
  /** From a frame that was claimed: the page makes room for the sidebar from now on, or does not. */
  'room-set': { ask: { nonce: string; on: boolean }; answer: SettingsAnswer };
  /** From a frame that was claimed. In a private window nothing is kept unless the reader says `anyway`. */
  'rating-change': { ask: { nonce: string; article: RatedArticle; change: RatingChange; anyway: boolean }; answer: RatingAnswer };
  /** From a frame that was claimed: takes the last change of step or reasons back; what was typed stays. */
  'rating-undo': { ask: { nonce: string; articleId: string; anyway: boolean }; answer: RatingAnswer };
  /** From our page of all ratings. */
  'rating-edit': { ask: { articleId: string; change: RatingChange }; answer: RatingAnswer };
  /** From our page of all ratings: what is deleted can be had back under `undo`, the instant of the reader's click, for a day. */
  'ratings-delete': { ask: { ids: string[] | 'all'; undo: string }; answer: RatingAnswer };
  'ratings-restore': { ask: { undo: string }; answer: RatingAnswer };
  /** From our page of all ratings: merges these into what is kept, all of them or none. */
  'ratings-import': { ask: { ratings: Rating[] }; answer: RatingAnswer };
  /** From our page of all ratings: the reader need not be reminded to export any more. */
  'reminder-done': { ask: null; answer: RatingAnswer };
  /** From our page of all ratings, which found that the index does not tell of every rating. */
  'ratings-rebuild': { ask: null; answer: RatingAnswer };
  /** From our page of all ratings: deletes records that were set aside because they could not be read. */
  'aside-delete': { ask: { keys: string[] }; answer: RatingAnswer };
  /** From a frame that was claimed: opens a page of ours in a tab, that of two versions with the older one chosen by its number, that of the method at one of its parts. False when it may not, or could not. */
  'page-open': { ask: { nonce: string; page: OwnPage; articleId: string | null; from: number | null; part?: string }; answer: boolean };
  /** From a frame that was claimed: hides a rule in one article, or everywhere where `articleId` is null; without a rule, shows again all that were hidden in the article. */
  'rule-hide': { ask: { nonce: string; articleId: string | null; rule: string | null }; answer: RatingAnswer };
  /** From our options page: shows a rule again that was hidden everywhere. */
  'rule-show': { ask: { rule: string }; answer: RatingAnswer };
  /** From our options page. Kept versions beyond a smaller share are let go before the answer. */
  'settings-set': { ask: { settings: Settings }; answer: SettingsAnswer };
  /** From our options page: all that is kept, ratings too. */
  'everything-delete': { ask: null; answer: SettingsAnswer };
  /** From our options page: all kept versions of all articles. Ratings stay. */
  'versions-delete': { ask: null; answer: SettingsAnswer };
  /** From a frame that was claimed, on the reader's click: list the article's captures. What becomes of it stands in its record. */
  'captures-list': { ask: { nonce: string; article: LookupArticle }; answer: LookupAnswer };
  /** From a frame that was claimed, on the reader's click: the page of a capture that was listed. */
  'capture-read': { ask: { nonce: string; articleId: string; timestamp: string }; answer: CaptureAnswer };
  /**
   * From a frame that was claimed, on the reader's click: look a person up. `again`: also where they are known;
   * `others`: list all who may be meant. What becomes of it stands in the record of the name.
   */
  'person-look': { ask: { nonce: string; name: string; want: 'look' | 'again' | 'others' }; answer: LookupAnswer };
  /** From a frame that was claimed, on the reader's click: the person of one of the pages that were listed for the name. */
  'person-choose': { ask: { nonce: string; name: string; title: string }; answer: LookupAnswer };
}

/** An article as a look-up needs it. The address is what is sent. */
export type LookupArticle = Pick<RatedArticle, 'id' | 'url'>;
/** `private`: nothing may be kept of a private window, so nothing is looked up from one. */
export type LookupAnswer = 'begun' | 'refused' | 'private';
export type CaptureAnswer = { read: true; memento: Memento } | { read: false; problem: Problem };

export type OwnPage = 'versions' | 'options' | 'ratings' | 'method';

export type RatingAnswer = { saved: true } | { saved: false; reason: 'storage-full' | 'storage-failed' | 'refused' | 'private' };

/** Was what the article said kept, or why not? */
export const VISIT_ANSWERS = ['kept', 'private', 'off', 'partial', 'storage-full', 'storage-failed'] as const;
export type VisitAnswer = (typeof VISIT_ANSWERS)[number];

/** `not-let-go`: the settings are kept, but texts beyond the share could not be let go. `not-in-sync`: all is deleted here, but not in the browser's sync. */
export type SettingsAnswer = { saved: true } | { saved: false; reason: 'storage-full' | 'storage-failed' | 'refused' | 'not-let-go' | 'not-in-sync' };

export type CallName = keyof Calls;
export type CallMessage = { [Name in CallName]: { call: Name; ask: Calls[Name]['ask'] } }[CallName];

import type { Article, NoArticle } from '../article';
import type { VisitAnswer } from './calls';

/** Where the reader was in the sidebar, so that a new frame comes back to it. */
export interface ReadingPlace {
  section: string;
  /** How far the section's top stands above that of the scroll area, in CSS pixels. */
  scroll: number;
  /** What is typed and perhaps not yet kept. */
  draft: { articleId: string; note: string } | null;
}

/** What the page's content script tells the frame. */
export type ToFrame =
  /** `visit`: what became of this visit, said once it was long enough to be one. */
  | { say: 'article'; article: Article; place: ReadingPlace | null; siteAccess: boolean; firstUse: boolean; visit: VisitAnswer | null }
  | { say: 'no-article'; reason: NoArticle | 'loading'; url: string }
  /** The reader has scrolled: index of the paragraph at the middle of the window; -1 above the first. */
  | { say: 'in-view'; paragraph: number }
  | { say: 'focus' };

/** A passage of the article. Offsets are UTF-16 code units of the paragraph. */
export interface Spot {
  paragraph: number;
  start: number;
  end: number;
}

/** The few orders the frame gives the page. */
export type ToPage =
  | { order: 'hello' }
  | ({ order: 'show' } & Spot)
  /** Marks these, in the place of what this order marked before. */
  | { order: 'marks'; passages: Spot[] }
  | { order: 'unmark' }
  | { order: 'close' }
  /** The page makes room for the sidebar, or lies under it. */
  | { order: 'room'; on: boolean }
  | { order: 'place'; place: ReadingPlace };

const count = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isSpot = (given: Record<string, unknown>): boolean => count(given?.['paragraph']) && count(given['start']) && count(given['end']);

/** An order, checked at the page's door by hand: the content script must stay small. Null when it is none. */
export function checkOrder(given: unknown): ToPage | null {
  if (typeof given !== 'object' || given === null) return null;
  const message = given as Record<string, unknown>;
  switch (message['order']) {
    case 'hello':
    case 'unmark':
    case 'close':
      return message as ToPage;
    case 'show':
      return isSpot(message) ? (message as ToPage) : null;
    case 'marks':
      return Array.isArray(message['passages']) && message['passages'].every(isSpot) ? (message as ToPage) : null;
    case 'room':
      return typeof message['on'] === 'boolean' ? (message as ToPage) : null;
    case 'place':
      return typeof message['place'] === 'object' && message['place'] !== null ? (message as ToPage) : null;
    default:
      return null;
  }
}

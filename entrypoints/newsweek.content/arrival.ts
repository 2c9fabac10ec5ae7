import { looksLikeArticle, mayBeArticle, type NoArticle, readArticle, type Reading } from '../../lib/article';
import type { Found } from '../host/visit';
import { afterChanges } from '../host/watch';

/** How long a page may take to show its article after it claims one, or after its address promises one. */
const PATIENCE_MS = 10_000;

/** Could this page hold an article, now or in a moment? Cheap, and asked before anything is started. */
export function mayCome(): boolean {
  return mayBeArticle(location.href) && (looksLikeArticle(location.href) || claimed(readArticle(document, location.href)));
}

const claimed = (reading: Reading): boolean => reading.found || reading.reason === 'not-recognised';

/** Waits for the article without polling, and gives up politely with the reason. */
export function awaitArticle(signal: AbortSignal): Promise<Found | NoArticle> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const end = (answer: Found | NoArticle) => {
      waiting.abort();
      clearTimeout(timer);
      // The page has a turn between the reading and the drawing: on a slow machine both together would be a long task.
      setTimeout(resolve, 0, answer);
    };
    let last: NoArticle = 'not-article';
    const look = () => {
      const reading = readArticle(document, location.href);
      if (reading.found) end(reading);
      else last = reading.reason;
    };
    const timer = window.setTimeout(() => end(last), PATIENCE_MS);
    signal.addEventListener('abort', () => waiting.abort());
    look();
    afterChanges([[document, { childList: true, subtree: true }]], look, waiting.signal);
  });
}

import { looksLikeArticle, mayBeArticle, type NoArticle, readArticle, type Reading } from '../../lib/article';

/** How long a page may take to show its article after it claims one, or after its address promises one. */
const PATIENCE_MS = 10_000;
/** Changes of the page come in storms; it is read again when one has passed. */
const SETTLED_MS = 250;

export type Found = Extract<Reading, { found: true }>;

/** Resolves when the page is seen: not prerendered, not in a background tab. */
export async function seen(signal: AbortSignal): Promise<void> {
  while (document.visibilityState !== 'visible') {
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true, signal }));
  }
}

/** Calls `changed` once after each storm of changes under `nodes`. Ends with `signal`. */
function afterChanges(nodes: Iterable<[Node, MutationObserverInit]>, changed: () => void, signal: AbortSignal): void {
  let timer = 0;
  const observer = new MutationObserver(() => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      if (!signal.aborted) changed();
    }, SETTLED_MS);
  });
  for (const [node, what] of nodes) observer.observe(node, what);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

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

/**
 * Watches the article that was read: its own text, and whether it leaves the document. Other
 * parts of the page (adverts, comments) change all the time and are not looked at.
 */
export function watchArticle(root: Element, changed: () => void, signal: AbortSignal): void {
  const nodes: [Node, MutationObserverInit][] = [[root, { childList: true, subtree: true, characterData: true }]];
  for (let parent = root.parentNode; parent; parent = parent.parentNode) nodes.push([parent, { childList: true }]);
  const canonical = document.querySelector('link[rel="canonical"]');
  if (canonical) nodes.push([canonical, { attributes: true }]);
  afterChanges(nodes, changed, signal);
}

/** Changes of the page come in storms; it is read again when one has passed. */
const SETTLED_MS = 250;

/** Resolves when the page is seen: not prerendered, not in a background tab. */
export async function seen(signal: AbortSignal): Promise<void> {
  while (document.visibilityState !== 'visible') {
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true, signal }));
  }
}

/** Calls `changed` once after each storm of changes under `nodes`. Ends with `signal`. */
export function afterChanges(nodes: Iterable<[Node, MutationObserverInit]>, changed: () => void, signal: AbortSignal): void {
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

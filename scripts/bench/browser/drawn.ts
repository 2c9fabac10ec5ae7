/** When the reader clicked, and when the sidebar was drawn. */
import type { Frame, Page } from 'puppeteer-core';
import type { Contender } from './contenders';

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page and in the frame before their own scripts: notes when the click came and when what is asked for was drawn. */
function watch(): void {
  const seen = globalThis as unknown as { benchClick?: number; benchHeadline?: number; benchWhole?: number };
  addEventListener('click', (event) => (seen.benchClick = performance.timeOrigin + event.timeStamp), true);
  if (location.protocol !== 'chrome-extension:') return;
  const observer = new MutationObserver(() => {
    if (seen.benchHeadline === undefined && document.querySelector('main h1, main h2')) {
      seen.benchHeadline = 0;
      requestAnimationFrame(() => (seen.benchHeadline = performance.timeOrigin + performance.now()));
    }
    if (!document.querySelector('main[aria-busy="false"]')) return;
    observer.disconnect();
    requestAnimationFrame(() => (seen.benchWhole = performance.timeOrigin + performance.now()));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
}

/** Has it noted in the page, from its next load on, when clicks come and the sidebar is drawn. */
export async function prepare(page: Page): Promise<void> {
  // The name keeper of the bundler that runs these scripts is not there in a page.
  await page.evaluateOnNewDocument('globalThis.__name ??= (f) => f');
  await page.evaluateOnNewDocument(watch);
}

type Seen = { benchClick?: number; benchHeadline?: number; benchWhole?: number };

export const sidebarOf = (page: Page): Frame | undefined => page.frames().find((frame) => frame.url().startsWith('chrome-extension://'));

/** When the sidebar was drawn, counted from the click. */
export async function drawn(page: Page, contender: Contender): Promise<{ headline: number; whole: number }> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(50)) {
    const { clicked, mark } = await page.evaluate(() => ({ clicked: (globalThis as unknown as Seen).benchClick ?? 0, mark: performance.getEntriesByName('peer-readable').map((e) => performance.timeOrigin + e.startTime)[0] }));
    if (contender === 'peer' && mark) return { headline: mark - clicked, whole: mark - clicked };
    const seen = await sidebarOf(page)?.evaluate(() => ({ headline: (globalThis as unknown as Seen).benchHeadline, whole: (globalThis as unknown as Seen).benchWhole })).catch(() => undefined);
    if (seen?.headline && seen.whole) return { headline: seen.headline - clicked, whole: seen.whole - clicked };
  }
  throw new Error('the sidebar did not come');
}

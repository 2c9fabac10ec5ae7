import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from '../../browser';
import { CLOSED, type Contender, OPENER } from './contenders';
import { CATEGORIES, extensionShare, type Share } from './trace';

/** What one visit cost. Bytes and milliseconds. */
export interface Visit {
  load: Share;
  /** How far the page's parts jumped while it loaded, and while the sidebar opened. */
  shift: number;
  heapClosed: number;
  heapOpen: number;
  /** The click that opens, and what follows until the sidebar's headline can be read, and until all of it stands. */
  opening: Share;
  headline: number;
  whole: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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

const NONE: Share = { script: 0, longest: 0 };

async function traced(page: Page, origin: string, slow: number, work: () => Promise<void>): Promise<Share> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const buffer = await page.tracing.stop();
  return (buffer && extensionShare(buffer, origin, slow)) ?? NONE;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  }));

type Seen = { benchClick?: number; benchHeadline?: number; benchWhole?: number };

/** When the sidebar was drawn, counted from the click. */
async function drawn(page: Page, contender: Contender): Promise<{ headline: number; whole: number }> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(50)) {
    const { clicked, mark } = await page.evaluate(() => ({ clicked: (globalThis as unknown as Seen).benchClick ?? 0, mark: performance.getEntriesByName('peer-readable').map((e) => performance.timeOrigin + e.startTime)[0] }));
    if (contender === 'peer' && mark) return { headline: mark - clicked, whole: mark - clicked };
    const frame = page.frames().find((f) => f.url().startsWith('chrome-extension://'));
    const seen = await frame?.evaluate(() => ({ headline: (globalThis as unknown as Seen).benchHeadline, whole: (globalThis as unknown as Seen).benchWhole })).catch(() => undefined);
    if (seen?.headline && seen.whole) return { headline: seen.headline - clicked, whole: seen.whole - clicked };
  }
  throw new Error('the sidebar did not come');
}

/**
 * One visit to the article in a fresh tab: loads it, waits, and opens the sidebar where there is one.
 *
 * @param slow how many times slower than this machine. @throws when the sidebar does not come.
 */
export async function visit(driver: Driver, contender: Contender, url: string, slow = 1): Promise<Visit> {
  for (let tries = 0; ; tries++) {
    const one = await onceThere(driver, contender, url, slow);
    // Now and then a trace loses what happened on the page.
    if (contender === 'nothing' || (one.load.script && one.opening.script) || tries === 4) return one;
  }
}

async function onceThere(driver: Driver, contender: Contender, url: string, slow: number): Promise<Visit> {
  const tab = await driver.newTab();
  const { page } = tab;
  try {
    const session = await page.createCDPSession();
    // The name keeper of the bundler that runs these scripts is not there in a page.
    await page.evaluateOnNewDocument('globalThis.__name ??= (f) => f');
    await page.evaluateOnNewDocument(watch);
    await page.emulateCPUThrottling(slow);
    const load = await traced(page, driver.origin, slow, async () => {
      await tab.goto(url);
      await pause(1500 * Math.sqrt(slow));
    });
    const heapClosed = await heap(session);
    if (contender === 'nothing') return { load, shift: await shifted(page), heapClosed, heapOpen: heapClosed, opening: NONE, headline: 0, whole: 0 };
    const { box } = await tab.find('button', OPENER[contender], { inSidebar: false });
    let times = { headline: 0, whole: 0 };
    const opening = await traced(page, driver.origin, slow, async () => {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      times = await drawn(page, contender);
    });
    await pause(500);
    const heapOpen = await heap(session);
    return { load, shift: await shifted(page), heapClosed, heapOpen, opening, ...times };
  } finally {
    await tab.close();
    if (contender === 'ours') await driver.setStorage(CLOSED);
  }
}

import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver, Tab } from '../../browser';
import { CLOSED, type Contender, OPENER } from './contenders';
import { drawn, pause, prepare } from './drawn';
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

/** Now and then a trace loses what happened on the page. */
const TRIES = 4;
const NONE: Share = { script: 0, longest: 0 };

async function traced(page: Page, origin: string, slow: number, work: () => Promise<void>): Promise<Share> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const buffer = await page.tracing.stop();
  return (buffer && extensionShare(buffer, origin, slow)) ?? NONE;
}

const loaded = (tab: Tab, driver: Driver, url: string, slow: number): Promise<Share> =>
  traced(tab.page, driver.origin, slow, async () => {
    await tab.goto(url);
    await pause(1500 * Math.sqrt(slow));
  });

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

/** What our script costs the page while it loads in a fresh tab. */
export async function loading(driver: Driver, url: string): Promise<Share> {
  for (let tries = 0; ; tries++) {
    const tab = await driver.newTab();
    const share = await loaded(tab, driver, url, 1);
    await tab.close();
    if (share.script || tries === TRIES) return share;
  }
}

/**
 * One visit to the article in a fresh tab: loads it, waits, and opens the sidebar where there is one.
 *
 * @param slow how many times slower than this machine. @throws when the sidebar does not come.
 */
export async function visit(driver: Driver, contender: Contender, url: string, slow = 1): Promise<Visit> {
  for (let tries = 0; ; tries++) {
    const one = await onceThere(driver, contender, url, slow);
    if (contender === 'nothing' || (one.load.script && one.opening.script) || tries === TRIES) return one;
  }
}

async function onceThere(driver: Driver, contender: Contender, url: string, slow: number): Promise<Visit> {
  const tab = await driver.newTab();
  const { page } = tab;
  try {
    const session = await page.createCDPSession();
    await prepare(page);
    await page.emulateCPUThrottling(slow);
    const load = await loaded(tab, driver, url, slow);
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

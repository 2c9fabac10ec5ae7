import { type BrowserKind, type Driver, launch, type Tab } from '../browser';
import { ratingRecords } from '../browser/many-ratings';
import { builtForFirefox, contenders } from './browser/contenders';
import type { Report } from './report/report';
import { median } from './report/statistics';

/** Times the page is opened with each number of ratings; medians are told. */
const RUNS = 5;
const SLICE = 2000;

async function fill(driver: Driver, count: number): Promise<void> {
  const items = Object.entries(ratingRecords(count));
  for (let at = 0; at < items.length; at += SLICE) await driver.setStorage(Object.fromEntries(items.slice(at, at + SLICE)));
}

/** Milliseconds until the first row can be read. */
async function open(driver: Driver): Promise<{ tab: Tab; took: number }> {
  const tab = await driver.newTab();
  const from = performance.now();
  tab.page.goto(`${driver.origin}/ratings.html`).catch(() => {});
  await tab.find('button', /^Edit: /, { timeout: 60_000 });
  return { tab, took: performance.now() - from };
}

/** The longest that a keystroke blocked the page: its longest task of its own while "harbor bridge" was typed. */
async function typing(tab: Tab): Promise<number> {
  await tab.find('text', 'Showing 10,000', { timeout: 60_000 });
  await new Promise((done) => setTimeout(done, 2000));
  await tab.page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { evenhandTasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
  });
  await tab.click('searchbox', 'Search headline, author or note');
  await tab.page.keyboard.type('harbor bridge', { delay: 120 });
  await tab.find('text', /^Showing \d{1,2},?\d{3}$|^Showing \d+$/);
  return tab.page.evaluate(() => Math.max(0, ...(globalThis as unknown as { evenhandTasks: number[] }).evenhandTasks));
}

async function measure(report: Report, kind: BrowserKind, extension: string): Promise<void> {
  const took: Record<number, number[]> = { 10: [], 10_000: [] };
  for (const count of [10, 10_000]) {
    const driver = await launch({ kind, extension });
    await fill(driver, count);
    for (let run = 0; run <= RUNS; run++) {
      const opened = await open(driver);
      // The first run is the browser's own warming up.
      if (run > 0) took[count]?.push(opened.took);
      // 0: no task was over 50 ms.
      if (run === RUNS && count > 10 && kind === 'chromium') report.add('chromium: longest task while typing over 10,000 ratings', 'ms', [await typing(opened.tab)], { most: 50 });
      await opened.tab.close();
    }
    await driver.close();
  }
  const [few = [], many = []] = [took[10], took[10_000]];
  report.add(`${kind}: first row with 10 ratings`, 'ms', few);
  report.add(`${kind}: first row with 10,000 ratings`, 'ms', many);
  report.add(`${kind}: first row with 10,000 ratings, × that with 10`, '×', [median(many) / median(few)], { most: 3 });
}

/** How the page of all ratings bears ten thousand of them. */
export default async function bench(report: Report): Promise<void> {
  await measure(report, 'chromium', contenders().ours);
  await measure(report, 'firefox', builtForFirefox());
}

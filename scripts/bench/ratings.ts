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

/** Chromium tells a page of its tasks of over 50 ms. */
async function watchTasks({ page }: Tab): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { evenhandTasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => Math.max(0, ...(globalThis as unknown as { evenhandTasks: number[] }).evenhandTasks));
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const SOUGHT = ['harbor bridge', 'orchard tax', 'river levee', 'lena sorel', 'night market'];

/** The longest that the page was blocked while each of these was typed, and while nothing was: what else the machine does holds it up as well. */
async function typing(driver: Driver, tab: Tab): Promise<{ typed: number[]; idle: number[] }> {
  await tab.find('text', 'Showing 10,000', { timeout: 60_000 });
  await pause(2000);
  await tab.click('searchbox', 'Search headline, author or note');
  // Looking at a page blocks it: nobody looks while it is watched.
  const blocked = async (work: () => Promise<unknown>) => {
    const longest = await (driver.watchThread ? driver.watchThread() : watchTasks(tab));
    await work();
    return longest();
  };
  const typed: number[] = [];
  const idle: number[] = [];
  for (const words of SOUGHT) {
    idle.push(await blocked(() => pause(2500)));
    typed.push(await blocked(() => tab.page.keyboard.type(words, { delay: 120 }).then(() => pause(1000))));
    for (const _ of words) await tab.press('Backspace');
    await pause(500);
  }
  return { typed, idle };
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
      // In Chromium 0: no task was over 50 ms.
      if (run === RUNS && count > 10) {
        const { typed, idle } = await typing(driver, opened.tab);
        report.add(`${kind}: longest block while nothing is typed`, 'ms', idle);
        report.add(`${kind}: longest block while typing over 10,000 ratings`, 'ms', typed, { most: 50 });
      }
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

import type { Driver, Tab } from '../../browser';
import { CLOSED, OPENER } from './contenders';
import { drawn, pause, prepare, sidebarOf } from './drawn';

const PAGES = 4;
const ON_EACH = 10;
/** By then the visit is counted, and what is kept of it written. */
const VISITED_MS = 2500;

/**
 * Opens and closes the sidebar again and again, in two browsers in turn: far more openings than visits could give in
 * that time, and each beside one that is a second away. Nothing is traced meanwhile, as that has a price of its own.
 *
 * @returns for each of the two, milliseconds from each click to the whole sidebar. @throws when the sidebar does not come.
 */
export async function openings(one: Driver, other: Driver, url: string): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < PAGES; n++) {
    const tabs = [await arrive(one, url), await arrive(other, url)];
    await pause(VISITED_MS);
    for (let i = 0; i < ON_EACH; i++) {
      // Which of them comes first changes, too.
      for (const k of i % 2 ? [1, 0] : [0, 1]) {
        const tab = tabs[k];
        if (tab) times[k]?.push(await opened(tab));
      }
    }
    for (const tab of tabs) await tab.close();
    for (const driver of [one, other]) await driver.setStorage(CLOSED);
  }
  return times;
}

async function arrive(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.newTab();
  await prepare(tab.page);
  await tab.goto(url);
  return tab;
}

async function opened(tab: Tab): Promise<number> {
  const { page } = tab;
  const { box } = await tab.find('button', OPENER.ours, { inSidebar: false });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const { whole } = await drawn(page, 'ours');
  // The frame is gone before it could answer.
  await sidebarOf(page)?.evaluate(() => document.querySelector<HTMLElement>('[data-close]')?.click()).catch(() => {});
  while (sidebarOf(page)) await pause(20);
  return whole;
}

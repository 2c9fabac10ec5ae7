import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { ratingRecords } from '../../scripts/browser/many-ratings';
import { strange } from '../../scripts/build/pseudo';
import { PSEUDO } from '../../scripts/build/variants';
import { ARTICLE, record } from './kept-versions';
import { brokenWords, layoutFaults } from './layout';
import { openOwn } from './own-page';
import { galleryPage, inBrowser } from './setup';

/** A window of 1280 × 1024 at 100, 200 and 400 %, and a telephone's. `deviceScaleFactor` is what the browser's zoom does to a page. */
const WINDOWS = [[1280, 1024, 1], [640, 512, 2], [320, 256, 4], [360, 780, 3]] as const;
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const frameOf = (tab: Tab) => tab.page.frames().find((frame) => frame.url().includes('sidebar.html'));
const open = (tab: Tab) => tab.find('button', strange('Close sidebar'));
const settled = (tab: Tab) => expect.poll(async () => (await tab.look()).some((node) => node.inSidebar && node.busy), { timeout: 8000 }).toBe(false);
/** Opens all that can be unfolded. */
async function unfold(tab: Tab): Promise<void> {
  await frameOf(tab)?.evaluate(() => document.querySelectorAll<HTMLElement>('main [aria-expanded="false"], main summary, .more').forEach((control) => control.click()));
}

// In a language that nobody speaks, long-winded and written from right to left.
inBrowser(
  'chromium',
  (stage) => {
    it.each(WINDOWS)('the sidebar is cut nowhere and scrolls one way: %s by %s at %s ×', async (width, height, deviceScaleFactor) => {
      const site = stage.driver.site;
      const { address, html } = galleryPage('article-2023');
      const longer = html.replaceAll('Ada Lindgren', `Ada ${LONG}`).replace('run out of winters to wait', `run out of ${LONG} and of https://archive.example/${'winters/'.repeat(30)} to wait`);
      stage.driver.site = (url) => (url.href === address ? { body: longer } : site(url));
      await stage.driver.setStorage({ ...record(), panel: { v: 1, value: { open: true } } });
      const tab = await stage.driver.newTab();
      await tab.page.setViewport({ width, height, deviceScaleFactor });
      await tab.goto(address);
      await open(tab);
      await settled(tab);
      expect(await frameOf(tab)?.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await layoutFaults(frameOf(tab))).toEqual([]);
      expect(await brokenWords(frameOf(tab), '.nav button')).toEqual([]);
      await tab.click('radio', strange('Fair'));
      await tab.find('button', strange('Share'));
      await unfold(tab);
      expect(await layoutFaults(frameOf(tab))).toEqual([]);
      await tab.click('button', strange('Share'));
      await tab.find('button', strange('Copy as text'));
      expect(await layoutFaults(frameOf(tab))).toEqual([]);
      stage.driver.site = site;
      await tab.close();
    });

    it.each(['ratings.html', 'options.html', 'method.html', 'permission.html#people:Ada%20Lindgren', `versions.html#${encodeURIComponent(ARTICLE.id)}`, 'sidebar.html'])('so is %s', async (page) => {
      await stage.driver.setStorage({ ...ratingRecords(60), ...record() });
      const tab = await openOwn(stage, page);
      for (const [width, height, deviceScaleFactor] of WINDOWS) {
        await tab.page.setViewport({ width, height, deviceScaleFactor });
        await tab.page.waitForSelector('h1, h2');
        await expect.poll(() => layoutFaults(tab.page.mainFrame()), { timeout: 5000 }).toEqual([]);
      }
      expect(await tab.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      await tab.close();
    });

    it('a finger opens the sheet and rates', async () => {
      const tab = await stage.driver.newTab();
      await tab.page.setViewport({ width: 390, height: 760, hasTouch: true, isMobile: true });
      await stage.driver.setStorage({ panel: { v: 1, value: { open: null } } });
      await tab.goto(galleryPage('eras/2019').address);
      const tap = async (role: string, name: string) => {
        const { box } = await tab.find(role, name);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        // Chromium may never answer for a tap that took away the frame it went to.
        await Promise.race([tab.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2), new Promise((done) => setTimeout(done, 1000))]);
      };
      await tap('button', strange('Open Evenhand'));
      await open(tab);
      await settled(tab);
      await tap('radio', strange('Fair'));
      await expect.poll(() => stage.driver.storage(), { timeout: 5000 }).toMatchObject({ 'rating:newsweek:1471102': { value: { step: 'fair' } } });
      await tap('button', strange('Close sidebar'));
      await tab.gone('button', strange('Close sidebar'));
      await tab.close();
    });

    it('nothing moves by itself where the reader wants no motion', async () => {
      const tab = await stage.driver.newTab();
      await stage.driver.setStorage({ panel: { v: 1, value: { open: true } } });
      await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await tab.goto(galleryPage('article-2023').address);
      await open(tab);
      await settled(tab);
      await tab.page.evaluate(() => {
        const places = new Set<number>([scrollY]);
        Object.assign(globalThis, { places });
        addEventListener('scroll', () => places.add(scrollY));
      });
      await tab.click('button', /Nobody on that dais/);
      await expect.poll(() => tab.page.evaluate(() => CSS.highlights.size), { timeout: 5000 }).toBe(1);
      await new Promise((done) => setTimeout(done, 400));
      expect(await tab.page.evaluate(() => (globalThis as unknown as { places: Set<number> }).places.size)).toBe(2);
      expect(await frameOf(tab)?.evaluate(() => document.getAnimations().length)).toBe(0);
      await tab.close();
      const options = await openOwn(stage, 'options.html');
      await options.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await options.page.waitForSelector('.switch input');
      const moving = options.page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).transitionDuration !== '0s' || getComputedStyle(element).animationName !== 'none').length);
      expect(await moving).toBe(0);
      await options.close();
    });

    it('the page is printed alone and whole', async () => {
      const tab = await stage.driver.newTab();
      await stage.driver.setStorage({ panel: { v: 1, value: { open: true } } });
      await tab.goto(galleryPage('article-2023').address);
      await open(tab);
      const shown = () => tab.page.evaluate(() => ({ host: getComputedStyle(document.querySelector('eh-host') as Element).display, body: document.body.getBoundingClientRect().width, free: document.documentElement.clientWidth }));
      const before = await shown();
      expect(before.host).toBe('block');
      await tab.page.emulateMediaType('print');
      expect(await shown()).toEqual({ ...before, host: 'none' });
      const paper = Buffer.from(await tab.page.pdf()).toString('latin1');
      expect(paper.startsWith('%PDF')).toBe(true);
      await tab.page.emulateMediaType('screen');
      expect(await shown()).toEqual(before);
      await tab.close();
    });
  },
  { extension: resolve(PSEUDO) },
);

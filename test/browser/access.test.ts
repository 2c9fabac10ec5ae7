import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { axeFindings, forceColours } from './axe';
import { unreached } from './keyboard';
import { inBrowser } from './setup';

/** What axe finds wrong in the sidebar's frame or in another page of ours, one line a finding. */
const frameOf = (tab: Tab, page = 'sidebar.html') => tab.page.frames().find((one) => one.url().includes(page));
const findings = (tab: Tab, page = 'sidebar.html') => axeFindings(frameOf(tab, page));

for (const dark of [false, true]) {
  inBrowser('chromium', (stage) => {
    it(`axe finds nothing wrong in the sidebar (${dark ? 'dark' : 'light'})`, async () => {
      const tab = await stage.visit('article-2023');
      await tab.click('radio', 'Fair');
      expect(await findings(tab)).toEqual([]);
      await tab.page.setViewport({ width: 420, height: 760 });
      await tab.find('button', 'Close sidebar');
      expect(await findings(tab)).toEqual([]);
      const frame = tab.page.frames().find((one) => one.url().includes('sidebar.html'));
      expect(await forceColours(frame)).toBe(true);
      expect(await findings(tab)).toEqual([]);
      // Which section is read is told by more than a colour that is not there any more.
      const lines = await frame?.evaluate(() => [...document.querySelectorAll('.nav button')].map((button) => getComputedStyle(button).borderBottomColor));
      expect(new Set(lines).size).toBe(2);
      await tab.close();
    });
    it(`nor in its states without an article (${dark ? 'dark' : 'light'})`, async () => {
      const tab = await stage.visit('not-articles/section');
      await tab.toolbar();
      await tab.find('heading', 'This page is not an article.');
      expect(await findings(tab)).toEqual([]);
      expect(await unreached(tab, frameOf(tab))).toEqual([]);
      await tab.close();
    });
    it(`nor where all of it is unfolded, the card of the rating too, in a window and in a sheet (${dark ? 'dark' : 'light'})`, async () => {
      const tab = await stage.visit('article-2023');
      await tab.click('radio', 'Unfair, leans left');
      await frameOf(tab)?.evaluate(() => document.querySelectorAll<HTMLElement>('main [aria-expanded="false"], main summary, .more').forEach((control) => control.click()));
      for (const [width, height] of [[1280, 900], [420, 760], [320, 256]] as const) {
        await tab.page.setViewport({ width, height });
        await tab.find('button', 'Close sidebar');
        expect(await findings(tab)).toEqual([]);
        if (!dark) expect(await unreached(tab, frameOf(tab))).toEqual([]);
      }
      await tab.page.setViewport({ width: 1280, height: 900 });
      await tab.click('button', 'Share');
      await tab.find('button', 'Copy as text');
      expect(await findings(tab)).toEqual([]);
      await tab.close();
    });
    it(`nor on another publisher’s page, read by general rules (${dark ? 'dark' : 'light'})`, async () => {
      const tab = await stage.visit('other/spanish');
      await tab.toolbar();
      await tab.find('text', /does not seem to be in English/);
      expect(await findings(tab)).toEqual([]);
      await tab.close();
    });
    it(`nor where something went wrong (${dark ? 'dark' : 'light'})`, async () => {
      await stage.driver.setStorage({ 'rating:newsweek:1876543': { v: 2, value: 'no rating' }, 'versions:newsweek:1876543': { v: 1, value: 'no versions' } });
      const tab = await stage.visit('article-2023');
      await tab.find('text', /An earlier rating of this article can’t be read/);
      await tab.find('text', /kept versions of this article can’t be read/);
      expect(await findings(tab)).toEqual([]);
      await tab.close();
    });
    it(`nor in captures that are known, and in the window that asks for them (${dark ? 'dark' : 'light'})`, async () => {
      const at = '2024-04-01T12:00:00.000Z';
      const captures = ['20240307184000', '20240308184000'].map((timestamp) => ({ timestamp, url: 'https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543' }));
      const problem = { kind: 'server', retryAt: null };
      await stage.driver.setStorage({ 'captures:newsweek:1876543': { v: 1, value: { list: { captures, whole: true, fetchedAt: at }, last: { state: 'failed', at, problem } } } });
      const tab = await stage.visit('article-2023');
      await tab.find('text', /^2 captures/);
      await tab.find('text', /could not answer/);
      expect(await findings(tab)).toEqual([]);
      expect(await unreached(tab, frameOf(tab))).toEqual([]);
      await tab.goto(`${stage.driver.origin}/permission.html#${encodeURIComponent(captures[0]?.url ?? '')}`);
      await tab.find('button', 'Not now');
      expect(await findings(tab, 'permission.html')).toEqual([]);
      await tab.close();
    });
  }, { dark });
}

import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { axeFindings, forceColours } from './axe';
import { inBrowser } from './setup';

/** What axe finds wrong in the sidebar's frame or in another page of ours, one line a finding. */
const findings = (tab: Tab, page = 'sidebar.html') => axeFindings(tab.page.frames().find((one) => one.url().includes(page)));

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
      await tab.goto(`${stage.driver.origin}/permission.html#${encodeURIComponent(captures[0]?.url ?? '')}`);
      await tab.find('button', 'Not now');
      expect(await findings(tab, 'permission.html')).toEqual([]);
      await tab.close();
    });
  }, { dark });
}

import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { axeFindings } from './axe';
import { inBrowser } from './setup';

/** What axe finds wrong in the sidebar's frame, one line a finding. */
const findings = (tab: Tab) => axeFindings(tab.page.frames().find((one) => one.url().includes('sidebar.html')));

for (const dark of [false, true]) {
  inBrowser('chromium', (stage) => {
    it(`axe finds nothing wrong in the sidebar (${dark ? 'dark' : 'light'})`, async () => {
      const tab = await stage.visit('article-2023');
      await tab.click('radio', 'Fair');
      expect(await findings(tab)).toEqual([]);
      await tab.page.setViewport({ width: 420, height: 760 });
      await tab.find('button', 'Close sidebar');
      expect(await findings(tab)).toEqual([]);
      await tab.close();
    });
    it(`nor in its states without an article (${dark ? 'dark' : 'light'})`, async () => {
      const tab = await stage.visit('not-articles/section');
      await tab.toolbar();
      await tab.find('heading', 'This page is not an article.');
      expect(await findings(tab)).toEqual([]);
      await tab.close();
    });
  }, { dark });
}

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inBrowser } from './setup';

/** `EVENHAND_BUILD=legacy wxt build`: the browser's own `browser` object is deleted first, as if it were older than 148. */
inBrowser(
  'chromium',
  (stage) => {
    it('works in a browser without a `browser` object of its own, through the polyfill', async () => {
      const tab = await stage.visit('article-2023');
      await tab.find('heading', /^Town Votes/, { inSidebar: true });
      const [, frame] = tab.page.frames();
      expect(await frame?.evaluate(() => typeof (globalThis as { browser?: unknown }).browser)).toBe('undefined');
      await tab.click('radio', 'Fair');
      await expect.poll(async () => (await stage.driver.storage())['rating:newsweek:1876543'], { timeout: 5000 }).toMatchObject({ value: { step: 'fair' } });
      await tab.press('Escape');
      await tab.gone('button', 'Close sidebar');
      await tab.toolbar();
      await expect.poll(async () => (await tab.find('radio', 'Fair')).checked, { timeout: 5000 }).toBe(true);
      await tab.close();
    });
  },
  { extension: resolve('dist/legacy/chrome-mv3') },
);

import { expect, it } from 'vitest';
import type { Frame } from 'puppeteer-core';
import type { Tab } from '../../scripts/browser';
import { ARTICLE, record } from './kept-versions';
import { openOwn } from './own-page';
import { inBrowser } from './setup';

/** Asks the background from one of our own pages; Firefox lets no test look into its frames. */
const ask = (frame: Frame | undefined, message: object, withNonce = false): Promise<unknown> | undefined =>
  frame?.evaluate(
    (given, add) => {
      const { call, ask: asked } = given as { call: string; ask: object | null };
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (m: unknown) => Promise<unknown> } } }).chrome;
      return runtime.sendMessage({ call, ask: add ? { ...asked, nonce: location.hash.slice(1) } : asked });
    },
    message,
    withNonce,
  );
const sidebar = (tab: Tab) => tab.page.frames().find((frame) => frame.url().includes('sidebar.html'));
const opened = async (tab: Tab, path: string) => (await tab.page.browser().pages()).find((page) => page.url().includes(path));

inBrowser('chromium', (stage) => {
  it('the sidebar’s frame has pages opened beside the article', async () => {
    await stage.driver.setStorage(record());
    const tab = await stage.visit('article-2023');
    await tab.find('button', 'Close sidebar');
    expect(await ask(sidebar(tab), { call: 'page-open', ask: { page: 'versions', articleId: ARTICLE.id, from: null } }, true)).toBe(true);
    await expect.poll(() => opened(tab, `versions.html#${encodeURIComponent(ARTICLE.id)}`), { timeout: 5000 }).toBeTruthy();
    expect(await ask(sidebar(tab), { call: 'page-open', ask: { page: 'options', articleId: null, from: null } }, true)).toBe(true);
    await expect.poll(() => opened(tab, 'options.html'), { timeout: 5000 }).toBeTruthy();
    await tab.close();
  });
  it('the frame, and our other pages, may not set settings or delete versions', async () => {
    const tab = await stage.visit('article-2023');
    await tab.find('button', 'Close sidebar');
    const page = await openOwn(stage, 'versions.html');
    await page.find('heading', 'No article was named.');
    for (const frame of [sidebar(tab), page.page.mainFrame()]) {
      expect(await ask(frame, { call: 'versions-delete', ask: null })).toEqual({ saved: false, reason: 'refused' });
      expect(await ask(frame, { call: 'settings-set', ask: { settings: { keepVersions: false, versionsShare: 1_000_000 } } })).toEqual({ saved: false, reason: 'refused' });
    }
    expect(await stage.driver.storage()).toMatchObject(record());
  });
});

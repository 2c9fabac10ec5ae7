import { expect, it } from 'vitest';
import { axeFindings } from './axe';
import { openOwn, words } from './own-page';
import { ALONE, inBothBrowsers } from './setup';

const KEPT = 'versions:newsweek:1876543';
const settings = (change: object) => ({ settings: { v: 1, value: { keepVersions: true, versionsShare: 50_000_000, ...change } } });

const ROOM = 'Make room beside the article';

inBothBrowsers((stage, kind) => {
  it('the sidebar stands on the left, without the sections that were left out', async () => {
    await stage.driver.setStorage(settings({ dock: 'left', hiddenSections: ['language'] }));
    const tab = await stage.visit('article-2023');
    const close = await tab.find('button', 'Close sidebar');
    expect(close.box.x).toBeLessThan(392);
    await tab.find('heading', 'About this article');
    expect((await tab.look()).some((node) => node.inSidebar && node.name === 'How it is worded')).toBe(false);
    await tab.close();
    await stage.driver.setStorage(settings({}));
  });

  it('the page makes room for the sidebar when asked to, whenever it is open, and takes it back', async () => {
    const tab = await stage.visit('article-2023');
    const width = () => tab.page.evaluate(() => document.body.getBoundingClientRect().right);
    const before = await width();
    await tab.click('button', ROOM);
    await expect.poll(width, { timeout: 5000 }).toBeLessThan(before);
    expect(before - (await width())).toBe(392);
    await tab.click('button', 'Close sidebar');
    await expect.poll(width, { timeout: 5000 }).toBe(before);
    await tab.click('button', 'Open Evenhand');
    await expect.poll(width, { timeout: 5000 }).toBeLessThan(before);
    await tab.click('button', ROOM);
    await expect.poll(width, { timeout: 5000 }).toBe(before);
    // What the options set later holds here too.
    const options = await openOwn(stage, 'options.html');
    await options.click('checkbox', ROOM);
    await expect.poll(width, { timeout: 5000 }).toBeLessThan(before);
    await options.close();
    await tab.close();
    await stage.driver.setStorage(settings({}));
  });

  it('paused, a page shows nothing of ours and no visit is kept; the toolbar button still opens it', async () => {
    await stage.driver.setStorage(settings({ paused: true }));
    // An earlier test's visit may have been long enough to be kept.
    const before = (await stage.driver.storage())[KEPT];
    const tab = await stage.visit('article-2023');
    await new Promise((done) => setTimeout(done, 3000));
    expect((await tab.look()).some((node) => node.name === 'Open Evenhand' || node.inSidebar)).toBe(false);
    expect((await stage.driver.storage())[KEPT]).toEqual(before);
    await tab.toolbar();
    await tab.find('button', 'Close sidebar');
    await tab.close();
    await stage.driver.setStorage(settings({}));
  });

  it('the method page explains every rule and opens at the one that was asked for', async () => {
    const tab = await openOwn(stage, 'method.html#old-picture');
    await tab.find('heading', 'An older picture');
    await tab.find('heading', 'Who speaks');
    await expect.poll(() => words(tab), { timeout: 5000 }).toContain('99%');
    await tab.close();
  });

  // Chromium alone lets a test change what the page prefers.
  if (kind === 'chromium') it('axe finds nothing on the options and the method page, light, dark and in forced colours', async () => {
    for (const page of ['options.html', 'method.html']) {
      const tab = await openOwn(stage, page);
      await tab.find('heading', page === 'options.html' ? 'Options' : 'How we know');
      const session = await tab.page.createCDPSession();
      for (const [name, value] of [['prefers-color-scheme', 'light'], ['prefers-color-scheme', 'dark'], ['forced-colors', 'active']] as const) {
        await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
        expect(await axeFindings(tab.page.mainFrame())).toEqual([]);
      }
      await tab.close();
    }
  });
}, () => ALONE);

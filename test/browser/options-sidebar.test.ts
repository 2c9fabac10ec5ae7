import { expect, it } from 'vitest';
import { axeFindings } from './axe';
import { openOwn, tabTo, words } from './own-page';
import { inBothBrowsers } from './setup';

const RULE = { 'hidden-rules': { v: 1, value: { everywhere: ['loaded'], here: [] } } };
const KEPT = 'versions:newsweek:1876543';
const settings = (change: object) => ({ settings: { v: 1, value: { keepVersions: true, versionsShare: 50_000_000, ...change } } });

inBothBrowsers((stage, kind) => {
  const stored = (key: string) => expect.poll(async () => (await stage.driver.storage())[key], { timeout: 5000 });

  it('sections, side, colours and opening by itself are kept, by keyboard too', async () => {
    const tab = await openOwn(stage, 'options.html');
    await tab.find('heading', 'Options');
    await tab.click('checkbox', 'Language');
    await stored('settings').toMatchObject({ value: { hiddenSections: ['language'] } });
    await tab.click('radio', 'On the left');
    await stored('settings').toMatchObject({ value: { dock: 'left', hiddenSections: ['language'] } });
    await tab.click('radio', 'Dark');
    await stored('settings').toMatchObject({ value: { theme: 'dark' } });
    await expect.poll(() => tab.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), { timeout: 5000 }).toBe('dark');
    await tabTo(tab, 'checkbox', 'Open by itself on an article');
    await tab.press(' ');
    await stored('settings').toMatchObject({ value: { opensItself: false } });
    await tab.click('button', 'Reset settings: Ratings and kept versions stay.');
    await stored('settings').toMatchObject({ value: { dock: 'right', hiddenSections: [], theme: 'system', opensItself: true } });
    await tab.close();
  });

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

  it('a hidden rule is shown again', async () => {
    await stage.driver.setStorage(RULE);
    const tab = await openOwn(stage, 'options.html');
    await tab.click('button', 'Show again: Loaded words');
    await stored('hidden-rules').toMatchObject({ value: { everywhere: [] } });
    await tab.close();
  });

  it('everything is deleted after the word was typed, and not before', async () => {
    await stage.driver.setStorage(RULE);
    const tab = await openOwn(stage, 'options.html');
    await tab.click('button', 'Delete everything');
    await stored('hidden-rules').toBeTruthy();
    await tab.type('Type “delete” to confirm', 'delete');
    await tab.press('Enter');
    await expect.poll(() => words(tab), { timeout: 5000 }).toContain('Everything is deleted.');
    expect(Object.keys(await stage.driver.storage())).toEqual([]);
    await tab.close();
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
});

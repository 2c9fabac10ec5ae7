import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { axeFindings } from './axe';
import { words } from './own-page';
import { inBothBrowsers } from './setup';

const marked = (tab: Tab, key: string) => tab.page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)), key);
const names = async (tab: Tab) => (await tab.look()).filter((node) => node.inSidebar && node.role === 'button').map((node) => node.name);

inBothBrowsers((stage, kind) => {
  it('lists what the rules found, and says of each what it looks for and what it does not show', async () => {
    const tab = await stage.visit('article-2023');
    await tab.find('heading', 'How it is worded');
    await tab.click('button', /^Sources without a name/);
    await tab.find('text', /^Looks for sources that are only a kind of people/);
    await tab.find('text', /^Does not show that there is no such source/);
    expect(await marked(tab, 'eh-1')).toEqual([]);
    expect(await marked(tab, 'eh-2')).toEqual([]);
    await tab.click('button', 'How we know');
    const method = await stage.driver.ownWindow('method.html');
    await method.find('heading', 'Sources without a name');
    await method.close();
    await tab.close();
  });

  it('a click on a place finds it in the article; all places of a rule are marked when asked for, and let go', async () => {
    const tab = await stage.visit('article-2023');
    await tab.click('button', /^Sources without a name/);
    await tab.click('button', /^Opponents\s?say/);
    await expect.poll(() => marked(tab, 'eh-1'), { timeout: 5000 }).toEqual([expect.stringContaining('Opponents')]);
    await tab.click('button', 'Mark in the article');
    await expect.poll(async () => (await marked(tab, 'eh-2')).length, { timeout: 5000 }).toBe(2);
    await tab.click('button', 'Take the marks away');
    await expect.poll(() => marked(tab, 'eh-2'), { timeout: 5000 }).toEqual([]);
    await tab.close();
  });

  it('a rule that is not useful is hidden in this article, also after a reload, and shown again', async () => {
    const tab = await stage.visit('article-2023');
    await tab.click('button', /^Loaded words/);
    await tab.click('button', 'Not useful here');
    await tab.gone('button', /^Loaded words/);
    // The focus goes on to the next rule.
    await expect.poll(async () => (await tab.look()).some((node) => node.focused && node.inSidebar && node.role === 'button'), { timeout: 5000 }).toBe(true);
    await tab.page.reload({ waitUntil: 'load' });
    await tab.find('text', 'Rules you hid in this article: 1.');
    expect(await names(tab)).not.toContainEqual(expect.stringMatching(/^Loaded words/));
    await tab.click('button', 'Show them again');
    await tab.find('button', /^Loaded words/);
    await tab.close();
  });

  it('is used by keyboard alone', async () => {
    const tab = await stage.visit('article-2023');
    const focused = async (name: RegExp) => (await tab.look()).some((node) => node.role === 'button' && name.test(node.name) && node.focused);
    await tab.find('button', /^An older picture/);
    await tab.click('button', /^Sources without a name/);
    await tab.press('Tab');
    await expect.poll(() => focused(/^Opponents\s?say/), { timeout: 5000 }).toBe(true);
    await tab.press('Enter');
    await expect.poll(async () => (await marked(tab, 'eh-1')).length, { timeout: 5000 }).toBe(1);
    await tab.close();
  });

  // Chromium alone lets a test look into the frame.
  if (kind === 'chromium') it('stays marked in the bar when it was asked for, in a window so tall that what follows it shows as well', async () => {
    const tab = await stage.visit('article-2023');
    await tab.page.setViewport({ width: 1280, height: 1400 });
    await tab.find('heading', 'About this article');
    const frame = tab.page.frames().find((one) => one.url().includes('sidebar.html'));
    const current = await frame?.evaluate(() => new Promise((done) => {
      const bar = document.querySelector('.nav');
      document.querySelector('main')?.addEventListener('scrollend', () => requestAnimationFrame(() => requestAnimationFrame(() => done(bar?.querySelector('[aria-current]')?.textContent))), { once: true });
      [...(bar?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Language')?.click();
    }));
    expect(current).toBe('Language');
    await tab.close();
  });

  if (kind === 'chromium') it('axe finds nothing in the open section, light, dark and in forced colours', async () => {
    const tab = await stage.visit('article-2023');
    await tab.click('button', /^Loaded words/);
    const frame = () => tab.page.frames().find((one) => one.url().includes('sidebar.html'));
    for (const [name, value] of [['prefers-color-scheme', 'light'], ['prefers-color-scheme', 'dark'], ['forced-colors', 'active']] as const) {
      const session = await tab.page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      expect(await axeFindings(frame())).toEqual([]);
    }
    await tab.close();
  });

  it('hidden everywhere, it is turned on again in the options', async () => {
    const tab = await stage.visit('article-2023');
    await tab.click('button', /^Loaded words/);
    await tab.click('button', 'Not useful anywhere');
    await tab.find('text', 'Rules you hid everywhere: 1.');
    await expect.poll(async () => (await stage.driver.storage())['hidden-rules'], { timeout: 5000 }).toMatchObject({ value: { everywhere: ['loaded'] } });
    expect(await words(tab)).not.toContain('NaN');
    await tab.close();
  });
});

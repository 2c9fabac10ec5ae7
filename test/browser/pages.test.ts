import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { axeFindings } from './axe';
import { unreached } from './keyboard';
import { galleryPage, inBothBrowsers } from './setup';

const open = (tab: Tab) => tab.find('button', 'Close sidebar');
const hosts = (tab: Tab) => tab.page.evaluate(() => document.querySelectorAll('eh-host').length);
const marked = (tab: Tab) => tab.page.evaluate(() => [...(CSS.highlights.get('eh-1') ?? [])].map((range) => String(range)));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const LATE = 'https://www.newsweek.com/brae-canal-locks-closed-freight-11183097';
const NEXT = 'https://www.newsweek.com/hallow-clock-thirteen-inquiry-11183402';
type Story = { go(address: string): void; goSection(): void; editText(words: string): void };

inBothBrowsers((stage, kind) => {
  it.each(['csp', 'z-index', 'frames-hidden', 'low-contrast-host', 'right-to-left', 'scrolls-inside'])('hard/%s: a passage is marked and brought into view, a rating is kept', async (name) => {
    const tab = await stage.visit(`hard/${name}`);
    await open(tab);
    await tab.click('button', /a matter of cogs/);
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual([expect.stringContaining('a matter of cogs')]);
    const inView = () => tab.page.evaluate(() => {
      const box = ([...(CSS.highlights.get('eh-1') ?? [])][0] as Range).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    });
    await expect.poll(inView, { timeout: 5000 }).toBe(true);
    await tab.click('radio', 'Fair');
    const key = `rating:newsweek:${/\d{7}/.exec(galleryPage(`hard/${name}`).address)?.[0]}`;
    await expect.poll(async () => (await stage.driver.storage())[key], { timeout: 5000 }).toMatchObject({ value: { step: 'fair' } });
    await tab.close();
  });

  it.each(['sandbox', 'coep'])('hard/%s: the sidebar runs, or the page says that it cannot', async (name) => {
    const tab = await stage.visit(`hard/${name}`);
    const said = () => tab.look().then((nodes) => nodes.some((n) => n.name === 'Close sidebar' || n.name.startsWith('This page does not let the sidebar run')));
    await expect.poll(said, { timeout: 12_000, interval: 300 }).toBe(true);
    expect(await tab.frames()).toBeLessThan(2);
    await tab.close();
  });

  it('waits for an article that is drawn late, and follows the page from one to the next', async () => {
    stage.driver.site = ((site) => (url) => (url.href === NEXT ? site(new URL(LATE)) : site(url)))(stage.driver.site);
    const tab = await stage.visit('eras/2026-late');
    await tab.find('heading', 'Freight Halted on Brae Canal After Cracks Found in Two Locks', { inSidebar: true });
    await tab.click('radio', 'Mostly fair, right');
    await tab.page.evaluate((to) => (globalThis as unknown as Story).go(to), NEXT);
    await tab.find('heading', 'Hallow Clock Strikes Thirteen Before Witnesses', { inSidebar: true });
    expect((await tab.find('radio', 'Mostly fair, right')).checked).toBe(false);
    await tab.find('button', /^“We heard what we heard/);
    await tab.page.evaluate(() => dispatchEvent(new Event('scroll')));
    // What is being read is told of the new article; only Chromium lets a test look into the frame for it.
    const current = () => tab.page.frames().find((one) => one.url().includes('sidebar.html'))?.evaluate(() => document.querySelector('[aria-current="location"]')?.textContent);
    if (kind === 'chromium') await expect.poll(current, { timeout: 5000 }).toContain('We heard what we heard');
    await tab.page.evaluate(() => (globalThis as unknown as Story).editText('“We counted them twice.” said Ottilie Frane of the strokes of the clock of Hallow, this time in front of a committee.'));
    await tab.click('button', /^“We counted them/);
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual(['We counted them twice.']);
    await tab.page.evaluate(() => history.back());
    await tab.find('heading', 'Freight Halted on Brae Canal After Cracks Found in Two Locks', { inSidebar: true });
    await expect.poll(async () => (await tab.find('radio', 'Mostly fair, right')).checked, { timeout: 5000 }).toBe(true);
    expect(await tab.frames()).toBe(1);
    await tab.page.evaluate(() => (globalThis as unknown as Story).goSection());
    await expect.poll(() => hosts(tab), { timeout: 5000 }).toBe(0);
    await tab.close();
  });

  it('says that a page looks like an article but cannot be read, and copies its address', async () => {
    const tab = await stage.visit('not-recognised/mismatch');
    // A page may take ten seconds to show its article before it is given up.
    await tab.find('button', 'Open Evenhand', { timeout: 20_000 });
    await tab.click('button', 'Open Evenhand');
    await tab.find('heading', 'This looks like an article, but its text can’t be read for certain.', { timeout: 15_000 });
    const frame = tab.page.frames().find((one) => one.url().includes('sidebar.html'));
    if (kind === 'chromium') expect([await axeFindings(frame), await unreached(tab, frame)]).toEqual([[], []]);
    await tab.click('button', 'Copy the address');
    await tab.find('button', 'Copied');
    await tab.close();
  }, 40_000);

  it.each(['home', 'section', 'topic', 'author', 'not-found', 'search', 'policy', 'numbered-section'])('not-articles/%s: nothing of ours is on the page until the button is pressed', async (name) => {
    const tab = await stage.visit(`not-articles/${name}`);
    await pause(600);
    expect(await hosts(tab)).toBe(0);
    if (name === 'topic') {
      await tab.toolbar();
      await tab.find('heading', 'This page is not an article.');
    }
    await tab.close();
  });

  it('reads an article of twenty thousand paragraphs', async () => {
    const paragraphs = Array.from({ length: 20_000 }, (_, i) => `<p>"Number ${i} is dry," said the keeper of gauge ${i}, who had walked to it.</p>`).join('');
    const address = 'https://www.newsweek.com/every-gauge-in-the-county-1900020';
    const body = `<!doctype html><title>Gauges</title><link rel="canonical" href="${address}"><script type="application/ld+json">{"@type":"NewsArticle","url":"${address}","headline":"Every Gauge in the County"}</script><main><article><h1>Every Gauge in the County</h1><div class="article-body">${paragraphs}</div></article></main>`;
    stage.driver.site = ((site) => (url) => (url.href === address ? { body } : site(url)))(stage.driver.site);
    const tab = await stage.driver.newTab();
    await tab.goto(address);
    await tab.find('heading', 'Every Gauge in the County', { inSidebar: true, timeout: 100_000 });
    await tab.click('button', /^“Number 9 is dry/, { inSidebar: true });
    await expect.poll(() => marked(tab), { timeout: 100_000 }).toEqual(['Number 9 is dry,']);
    await tab.close();
  }, 240_000);
});

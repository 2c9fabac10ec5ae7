import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { axeFindings } from './axe';
import { inBothBrowsers } from './setup';

const HEADLINE = 'Town Votes to Wall Off Its Harbor After Three Years of Flood Rows';
const open = (tab: Tab) => tab.find('button', 'Close sidebar');
const marked = (tab: Tab) => tab.page.evaluate(() => [...(CSS.highlights.get('eh-1') ?? [])].map((range) => String(range)));
/** Is what is marked inside the window? */
const inView = (tab: Tab) =>
  tab.page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('eh-1') ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return Boolean(box && box.top >= 0 && box.bottom <= innerHeight);
  });
const greets = async (tab: Tab) => (await tab.say()).includes('This article in context');
const focused = async (tab: Tab) => (await tab.look()).some((node) => node.inSidebar && node.focused);

inBothBrowsers((stage, kind) => {
  it('opens by itself on the first article and says what the article is', async () => {
    const tab = await stage.visit('article-2023');
    await tab.find('heading', HEADLINE, { inSidebar: true });
    await tab.find('text', /^Modified by the publisher/);
    const said = await tab.say();
    expect(said).toContain('Mar 7, 2024, 1:35 PM ET');
    expect(said).toContain('Modified by the publisher, 40 minutes after publication');
    expect(said).toContain('Ada Lindgren');
    expect(said).not.toContain('Uncommon Knowledge');
    expect(await tab.frames()).toBe(1);
    // A visit counts after a while: what is said then moves nothing that the reader is about to press.
    await expect.poll(async () => (await tab.look()).some((node) => node.busy), { timeout: 5000 }).toBe(false);
    const stands = async () => (await tab.find('button', 'Look for earlier captures')).box.y;
    const before = await stands();
    await tab.find('text', /^Kept versions take/);
    expect(await stands()).toBe(before);
    await tab.close();
  });

  it('says what it is and whose rating it is until the reader has read it, and never again', async () => {
    const tab = await stage.visit('article-2023');
    await tab.find('text', /^This article in context/, { inSidebar: true });
    await tab.click('button', 'Got it');
    await tab.gone('button', 'Got it');
    expect(await greets(tab)).toBe(false);
    expect(await focused(tab)).toBe(true);
    await tab.close();
    const next = await stage.visit('eras/2019');
    await next.find('button', 'Look for earlier captures');
    expect(await greets(next)).toBe(false);
    await next.close();
  });

  it('a click on a quotation scrolls to its words in the article and marks them', async () => {
    const tab = await stage.visit('article-2023');
    await tab.click('button', /Nobody on that dais/);
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual(['Nobody on that dais could tell me what happens then.']);
    await expect.poll(() => inView(tab), { timeout: 5000 }).toBe(true);
    // The page may take the mark away; it comes back with the reader's next scroll.
    await tab.page.evaluate(() => CSS.highlights.clear());
    await tab.page.mouse.move(300, 400);
    await tab.page.mouse.wheel({ deltaY: 40 });
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual(['Nobody on that dais could tell me what happens then.']);
    await tab.close();
  });

  it('is closed by Escape, its button and the toolbar, opened by its tab and the toolbar, and stays as the reader left it', async () => {
    const tab = await stage.visit('article-2023');
    await tab.click('textbox', 'A note to yourself');
    await tab.press('Escape');
    await tab.gone('button', 'Close sidebar');
    await tab.click('button', 'Open Evenhand');
    await open(tab);
    await tab.click('button', 'Close sidebar');
    await tab.gone('button', 'Close sidebar');
    await tab.page.reload({ waitUntil: 'load' });
    await tab.find('button', 'Open Evenhand');
    expect(await tab.frames()).toBe(0);
    await tab.toolbar();
    await open(tab);
    await tab.toolbar();
    await tab.gone('button', 'Close sidebar');
    await tab.toolbar();
    await open(tab);
    await tab.page.reload({ waitUntil: 'load' });
    await open(tab);
    await tab.close();
  });

  it('takes the focus when it is opened and gives it back when it is closed', async () => {
    const tab = await stage.visit('article-2023');
    await open(tab);
    await tab.toolbar();
    await tab.gone('button', 'Close sidebar');
    await tab.page.focus('article .article-body a[href="/topic/flood"]');
    await tab.toolbar();
    await expect.poll(() => focused(tab), { timeout: 5000 }).toBe(true);
    await tab.press('Escape');
    await tab.gone('button', 'Close sidebar');
    expect(await tab.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/topic/flood');
    await tab.toolbar();
    await open(tab);
    await tab.close();
  });

  it('goes on with the keyboard at the first quotation that was hidden', async () => {
    const tab = await stage.visit('article-2023');
    await tab.click('button', /^\d+ more quotes?/);
    const at = async () => (await tab.look()).find((node) => node.focused)?.name ?? '';
    await expect.poll(at, { timeout: 5000 }).toMatch(/^“/);
    // and at the first one when there are fewer again
    await tab.click('button', 'Show fewer');
    await tab.gone('button', 'Show fewer');
    await tab.find('button', /^\d+ more quotes?/);
    await expect.poll(at, { timeout: 5000 }).toMatch(/^“It is a wall/);
    await tab.close();
  });

  it("works as before after the browser's Back", async () => {
    const tab = await stage.visit('article-2023');
    await open(tab);
    await tab.goto('https://www.newsweek.com/ferry-strike-kestrel-sound-talks-1471102');
    await tab.find('heading', 'Ferry Strike Enters Second Day as Talks on Kestrel Sound Collapse', { inSidebar: true });
    await tab.page.evaluate(() => history.back()); // a page that comes out of the browser's cache has no load event to wait for
    await tab.find('heading', HEADLINE, { inSidebar: true });
    await tab.click('button', /A barrier is expensive/);
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual(['A barrier is expensive. Doing nothing is a bill that comes every year.']);
    expect(await tab.frames()).toBe(1);
    await tab.close();
  });

  it('comes back where it was when the page wipes it: draft, section and place', async () => {
    const tab = await stage.visit('article-2023');
    await tab.type('A note to yourself', 'Half a thought');
    await tab.click('button', /^About/);
    await new Promise((done) => setTimeout(done, 1000));
    const before = (await tab.find('heading', /^About this article/)).box.y;
    expect(before).toBeLessThan(600);
    await tab.page.evaluate(() => document.querySelector('eh-host')?.remove());
    await open(tab);
    await expect.poll(async () => (await tab.find('textbox', 'A note to yourself')).value, { timeout: 5000 }).toBe('Half a thought');
    await expect.poll(async () => Math.abs((await tab.find('heading', /^About this article/)).box.y - before), { timeout: 5000 }).toBeLessThan(8);
    expect(await tab.frames()).toBe(1);
    await tab.close();
  });

  it.each(['?once', '?move'])('comes back when the page sweeps it away (%s)', async (query) => {
    const tab = await stage.visit('hard/sweeper', query);
    await tab.find('heading', 'A Page That Sweeps', { inSidebar: true });
    await tab.click('button', /I touched nothing/);
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual(['I touched nothing,']);
    expect(await tab.frames()).toBe(1);
    await tab.close();
  });

  it('gives in to a page that sweeps for ever', async () => {
    const tab = await stage.visit('hard/sweeper');
    await new Promise((done) => setTimeout(done, 1500));
    expect(await tab.page.evaluate(() => document.querySelectorAll('eh-host').length)).toBeLessThan(2);
    await tab.close();
  });

  it('does nothing before the page has been seen', async () => {
    const hidden = await stage.driver.newTab();
    const front = await stage.driver.newTab();
    await front.page.bringToFront();
    await hidden.goto('https://www.newsweek.com/ferry-strike-kestrel-sound-talks-1471102');
    expect(await hidden.page.evaluate(() => document.visibilityState)).toBe('hidden');
    await new Promise((done) => setTimeout(done, 800));
    expect(await hidden.page.evaluate(() => document.querySelector('eh-host'))).toBeNull();
    await hidden.page.bringToFront();
    await open(hidden);
    await front.close();
    await hidden.close();
  });

  it('is a sheet at the lower end of a narrow window, and waits there for a click', async () => {
    const tab = await stage.driver.newTab();
    await tab.page.setViewport({ width: 480, height: 800 });
    const article = { id: 'newsweek:1876543', url: 'https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543', publisher: 'Newsweek', headline: HEADLINE, section: null, authors: [], published: null };
    const at = '2024-03-08T10:00:00.000Z';
    const rated = { article, step: 'fair', reasons: [], note: '', history: [{ at, step: 'fair' }], madeAt: at, changedAt: at, version: null };
    await stage.driver.setStorage({ panel: { v: 1, value: { open: null } }, [`rating:${article.id}`]: { v: 2, value: rated } });
    await tab.goto('https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543');
    await tab.click('button', 'Open Evenhand');
    await tab.find('heading', HEADLINE, { inSidebar: true });
    const frame = (await tab.look()).find((node) => node.role === 'frame' && node.inSidebar);
    expect(frame?.box.width).toBe(await tab.page.evaluate(() => document.documentElement.clientWidth));
    expect(frame?.box.y).toBeGreaterThan(250);
    await tab.click('button', /A barrier is expensive/);
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual(['A barrier is expensive. Doing nothing is a bill that comes every year.']);
    await expect.poll(() => tab.page.evaluate(() => ([...(CSS.highlights.get('eh-1') ?? [])][0] as Range).getBoundingClientRect().bottom), { timeout: 5000 }).toBeLessThan(frame?.box.y ?? 0);
    // The note comes with the rating, and goes with it while it is empty.
    await tab.find('textbox', 'A note to yourself');
    await tab.click('button', 'Clear rating');
    await tab.gone('textbox', 'A note to yourself');
    await tab.click('radio', 'Fair');
    await tab.find('textbox', 'A note to yourself');
    await tab.click('button', 'Clear rating');
    await tab.close();
  });

  it('says when the extension was updated under it, keeps what was typed, and is never there twice', async () => {
    const tab = await stage.visit('article-2023');
    await tab.click('textbox', 'A note to yourself');
    await tab.page.keyboard.type(' and more');
    // A note is kept 300 ms behind the keys.
    await expect.poll(async () => JSON.stringify(await stage.driver.storage()), { timeout: 5000 }).toContain('and more');
    await stage.driver.reloadExtension();
    if (kind === 'chromium') {
      await tab.find('text', /Evenhand was updated.*reload this page/);
      expect(await axeFindings(tab.page.frames().find((frame) => frame.url().includes('sidebar.html')))).toEqual([]);
      expect((await tab.find('textbox', 'A note to yourself')).value).toContain('and more');
    }
    expect(await tab.frames()).toBeLessThan(2);
    await tab.page.reload({ waitUntil: 'load' });
    await open(tab);
    await expect.poll(async () => (await tab.find('textbox', 'A note to yourself')).value, { timeout: 5000 }).toContain('and more');
    expect(await tab.frames()).toBe(1);
    await tab.close();
  });
});

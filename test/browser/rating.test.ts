import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserKind, type Driver, launch, type Tab } from '../../scripts/browser';

const URL_OF_ARTICLE = 'https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543';
const ARTICLE = readFileSync('test/pages/article-2023.html', 'utf8');
const BUILD: Record<BrowserKind, string> = { chromium: 'dist/chrome-mv3', firefox: 'dist/firefox-mv3' };

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let driver: Driver;
  let tab: Tab;
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-profile-'));
  const start = async () => {
    driver = await launch({ kind, extension: resolve(BUILD[kind]), profile });
    driver.site = (url) => (url.href.split('?')[0] === URL_OF_ARTICLE ? { body: ARTICLE } : url.pathname === '/world' ? { body: '<!doctype html><title>World</title><h1>World</h1>' } : undefined);
    tab = await driver.newTab();
    await tab.goto(URL_OF_ARTICLE);
  };
  beforeAll(start);
  afterAll(async () => {
    await driver?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('the sidebar opens by itself on the first article and says what the article is', async () => {
    await tab.find('heading', 'Town Votes to Wall Off Its Harbor After Three Years of Flood Rows', { inSidebar: true });
    const said = await tab.say();
    expect(said).toContain('Mar 7, 2024, 1:35 PM ET');
    expect(said).toContain('Modified by the publisher, 40 minutes after publication');
    expect(said).toContain('Ada Lindgren');
    expect(said).not.toContain('Uncommon Knowledge');
    expect(await tab.frames()).toBe(1);
  });

  it('a click on a quotation marks its words in the article', async () => {
    await tab.click('button', /run out of winters to wait/);
    await expect.poll(() => tab.page.evaluate(() => [...(CSS.highlights.get('eh-1') ?? [])].map((r) => String(r)))).toEqual(['run out of winters to wait.']);
  });

  it('a rating and a note are saved as they are made', async () => {
    await tab.click('radio', 'Mostly fair, left');
    await tab.type('A note to yourself', 'Who pays?');
    await expect.poll(() => driver.storage(), { timeout: 5000 }).toMatchObject({ 'rating:newsweek:1876543': { v: 1, value: { step: 'mostly-fair-left', note: 'Who pays?' } } });
  });

  it('another tab on the article shows the rating, and follows a change at once', async () => {
    const other = await driver.newTab();
    await other.goto(`${URL_OF_ARTICLE}?utm_source=x`);
    await expect.poll(async () => (await other.find('radio', 'Mostly fair, left')).checked, { timeout: 5000 }).toBe(true);
    await other.click('radio', 'Fair');
    await other.close();
    await tab.page.bringToFront();
    await expect.poll(async () => (await tab.find('radio', 'Fair')).checked, { timeout: 5000 }).toBe(true);
    expect((await tab.find('textbox', 'A note to yourself')).value).toBe('Who pays?');
  });

  it('Escape in the sidebar closes it, the toolbar button opens it again', async () => {
    await tab.click('textbox', 'A note to yourself');
    await tab.press('Escape');
    await tab.gone('button', 'Close sidebar');
    await tab.find('button', 'Open Evenhand');
    await tab.toolbar();
    await tab.find('button', 'Close sidebar');
    await tab.click('button', 'Close sidebar');
    await tab.gone('button', 'Close sidebar');
    await tab.click('button', 'Open Evenhand');
    await tab.find('button', 'Close sidebar');
  });

  it('a rating is saved although the background was ended in between', async () => {
    await driver.killWorker();
    await tab.click('radio', 'Unfair, leans right');
    await expect.poll(() => driver.storage(), { timeout: 5000 }).toMatchObject({ 'rating:newsweek:1876543': { value: { step: 'unfair-right' } } });
  });

  it('when the page wipes the sidebar, it comes back with what was there', async () => {
    await tab.page.evaluate(() => document.querySelector('eh-host')?.remove());
    await tab.find('button', 'Close sidebar');
    await expect.poll(async () => (await tab.find('textbox', 'A note to yourself')).value, { timeout: 5000 }).toBe('Who pays?');
    expect(await tab.frames()).toBe(1);
    await tab.click('radio', 'Fair');
    await expect.poll(() => driver.storage(), { timeout: 5000 }).toMatchObject({ 'rating:newsweek:1876543': { value: { step: 'fair' } } });
  });

  it("the page's own scripts see neither root nor rating nor note", async () => {
    const seen = await tab.page.evaluate(() => ({ root: document.querySelector('eh-host')?.shadowRoot ?? null, frames: window.length, html: document.documentElement.outerHTML, entries: JSON.stringify(performance.getEntries()) }));
    expect(seen.root).toBeNull();
    expect(seen.frames).toBe(0);
    expect(`${seen.html}${seen.entries}`).not.toMatch(/Who pays\?|(?:chrome|moz)-extension:/);
  });

  it('a page that is no article gets no element of ours', async () => {
    const other = await driver.newTab();
    await other.goto('https://www.newsweek.com/world');
    await new Promise((done) => setTimeout(done, 700));
    expect(await other.page.evaluate(() => document.querySelector('eh-host'))).toBeNull();
    await other.toolbar();
    await other.find('heading', 'This page is not an article.');
    await other.close();
    await tab.page.bringToFront();
  });

  it('a rating survives a restart of the browser', async () => {
    await driver.close();
    await start();
    await expect.poll(async () => (await tab.find('radio', 'Fair')).checked, { timeout: 5000 }).toBe(true);
    expect((await tab.find('textbox', 'A note to yourself')).value).toBe('Who pays?');
  });

  it('clearing leaves the note and takes the step away', async () => {
    await tab.click('button', 'Clear rating');
    await expect.poll(() => driver.storage(), { timeout: 5000 }).toMatchObject({ 'rating:newsweek:1876543': { value: { step: null, note: 'Who pays?' } } });
  });
});

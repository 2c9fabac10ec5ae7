import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { GRANTED } from '../../scripts/build/variants';
import { blocked, broken, captures, FIRST_AT, isList, limited, memento, none } from './archive/captures';
import { openArchive } from './archive/server';
import { axeFindings } from './axe';
import { openOwn } from './own-page';
import { galleryPage, inBrowser, type Stage } from './setup';

const archive = await openArchive();
afterAll(() => archive.close());
const hosts = { 'web.archive.org': archive.port };
const lists = () => archive.requests.filter(isList).length;

const KNOWN = 'captures:newsweek:1876543';
/** As if nothing had ever been looked up. Firefox tells no open page of a change made from outside. */
async function forget(stage: Stage, tab: Tab): Promise<void> {
  await stage.driver.setStorage({ [KNOWN]: { v: 1, value: { list: null, last: { state: 'done', at: '2024-01-01T00:00:00.000Z' } } }, lookups: { v: 1, value: { known: [], pausedUntil: null } } });
  await tab.page.reload({ waitUntil: 'load' });
}
const look = (tab: Tab) => tab.click('button', 'Look for earlier captures');
const says = (tab: Tab, text: RegExp) => tab.find('text', text, { inSidebar: true });
const marked = (tab: Tab) => tab.page.evaluate(() => [...(CSS.highlights.get('eh-1') ?? [])].map(String));
/** Goes back from the focused control to the one before it. */
async function back(tab: Tab): Promise<void> {
  await tab.page.keyboard.down('Shift');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.up('Shift');
}

/** Asks for the permission; `Allow` can be answered in Firefox alone. */
function asking(stage: Stage): void {
  it('asks the reader first, in a window of its own that says what is sent; nothing is, when it is not now', async () => {
    archive.answer = captures;
    archive.requests.length = 0;
    const tab = await stage.visit('article-2023');
    await look(tab);
    const window = await stage.driver.ownWindow('permission.html');
    await window.find('heading', 'Ask the Internet Archive for earlier captures?');
    await window.find('text', 'https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543');
    await says(tab, /A small window asks/);
    await window.click('button', 'Not now');
    await says(tab, /Not allowed, so nothing was sent/);
    expect(archive.requests).toEqual([]);
    await tab.close();
  });
}

function lookingUp(stage: Stage): void {
  let tab: Tab;
  beforeAll(async () => {
    archive.answer = captures;
    archive.hangUp = false;
    archive.requests.length = 0;
    tab = await stage.visit('article-2023');
  });

  it('asks nothing before the click, and once for a click', async () => {
    await tab.find('button', 'Look for earlier captures');
    expect(archive.requests).toEqual([]);
    await look(tab);
    if (stage.driver.kind === 'firefox') await (await stage.driver.ownWindow('permission.html')).click('button', 'Allow');
    await says(tab, /^4 captures/);
    expect(archive.requests.map(isList)).toEqual([true]);
  });

  it('compares the first capture with what is on the page; a click finds the place', async () => {
    await tab.click('button', 'Compare');
    await says(tab, /What differs/);
    if (stage.driver.kind === 'chromium') expect(await axeFindings(tab.page.frames().find((frame) => frame.url().includes('sidebar.html')))).toEqual([]);
    const said = await tab.say();
    for (const part of ['Headline', 'After Three Years of Flood Rows', 'Note added', 'Update 03/07/24, 2:15 p.m. ET', 'Number', '79', '84']) expect(said).toContain(part);
    expect(archive.requests.slice(1)).toEqual([memento(FIRST_AT)]);
    await tab.click('button', /It will cost/);
    // What only screen readers hear must not make the frame itself scroll: its top bar would be gone.
    await tab.click('button', /^Updates/);
    await new Promise((done) => setTimeout(done, 500));
    expect((await tab.find('button', 'Close sidebar')).box.y).toBeGreaterThan(0);
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual([expect.stringContaining('It will cost $84 million')]);
  });

  it('fetches no capture twice', async () => {
    await tab.click('button', 'Compare');
    await says(tab, /What differs/);
    await new Promise((done) => setTimeout(done, 500));
    expect(archive.requests).toHaveLength(2);
  });

  it('says when a capture is no article, and when the archive gave another one', async () => {
    await tab.click('button', 'Compare');
    await back(tab);
    await tab.press('ArrowUp');
    await tab.click('button', 'Compare');
    await says(tab, /The capture of Mar 8, 2024, 10:00 PM ET can’t be read as this article/);
    await back(tab);
    await tab.press('ArrowUp');
    await tab.click('button', 'Compare');
    await says(tab, /The archive redirected the capture of Mar 7, 2024, 9:00 PM ET to another date/);
    const said = await tab.say();
    expect(said).toContain('Compared here: the one of Mar 7, 2024, 2:10 PM ET.');
    expect(said).toContain('81');
    expect(await tab.look().then((nodes) => nodes.filter((n) => n.role === 'button' && n.name.includes('It will cost')))).toEqual([]);
  });

  it('shows what was found before without asking again, although the background was ended', async () => {
    await stage.driver.killWorker();
    const other = await stage.visit('article-2023', '?utm_source=x');
    await says(other, /^4 captures/);
    expect(lists()).toBe(1);
    await other.click('button', 'Compare');
    await says(other, /What differs/);
    await other.close();
    await tab.page.bringToFront();
  });

  it('compares a capture of another publisher’s article, read as that page is', async () => {
    const { html } = galleryPage('other/wordpress');
    archive.answer = (path) => (path.startsWith('/cdx/') ? { body: `example,lowlandgazette)/ 20250301120000 https://lowlandgazette.example/2025/03/last-foot-ferry-river-sall text/html 200 AAT2EUOFX4QOJJ7O7W7GOD23HRMVHM5Q 31744\n`, headers: { 'Content-Type': 'text/plain;charset=UTF-8' } } : { body: html.replace('piloted the boat since 2011', 'piloted the boat since 1998') });
    const other = await stage.visit('other/wordpress');
    await other.toolbar();
    await look(other);
    await other.click('button', 'Compare');
    await says(other, /What differs/);
    const said = await other.say();
    for (const part of ['1998', '2011']) expect(said).toContain(part);
    await other.close();
    await tab.page.bringToFront();
  });

  it('stops at a 429 and says when to try again; what is known stays', async () => {
    archive.answer = limited;
    archive.requests.length = 0;
    await tab.click('button', 'Look again');
    await says(tab, /asks for a pause\. Try again after .*nothing is sent before/);
    await says(tab, /^4 captures/);
    await tab.click('button', 'Look again');
    await new Promise((done) => setTimeout(done, 1000));
    await says(tab, /asks for a pause/);
    expect(archive.requests).toHaveLength(1);
    const record = (await stage.driver.storage())[KNOWN] as { value: { last: { problem: { retryAt: string } } } };
    const wait = Date.parse(record.value.last.problem.retryAt) - Date.now();
    expect(wait).toBeGreaterThan(90_000);
    expect(wait).toBeLessThan(121_000);
  });

  it.each([
    ['there is none', none, /no capture of this article/],
    ['the site is blocked', blocked, /shows no captures of this site/],
    ['the archive fails', broken, /could not answer/],
  ])('has words when %s', async (_, answer, words) => {
    archive.answer = answer;
    await forget(stage, tab);
    await look(tab);
    await says(tab, words);
  });

  it('has words when the archive can’t be reached', async () => {
    archive.hangUp = true;
    await forget(stage, tab);
    await look(tab);
    await says(tab, /can’t be reached now/);
  });
}

describe('in firefox', () => {
  inBrowser('firefox', (stage) => {
    asking(stage);
    lookingUp(stage);
    it('a permission is withdrawn in the options; then nothing is sent before the reader allows it anew', async () => {
      const options = await openOwn(stage, 'options.html');
      await options.click('button', 'Withdraw: web.archive.org');
      await options.find('text', 'None. You are asked the first time you want a look-up.');
      await options.close();
      archive.answer = captures;
      archive.hangUp = false;
      archive.requests.length = 0;
      await stage.driver.setStorage({ [KNOWN]: { v: 1, value: { list: null, last: { state: 'done', at: '2024-01-01T00:00:00.000Z' } } } });
      const tab = await stage.visit('article-2023');
      await look(tab);
      await (await stage.driver.ownWindow('permission.html')).click('button', 'Not now');
      await says(tab, /Not allowed, so nothing was sent/);
      expect(archive.requests).toEqual([]);
      await tab.close();
    });
  }, { hosts, grants: true });
});
// Chromium's own question can't be answered by a test: what comes after it runs in a build that has the host from the start.
describe('in chromium, before it is allowed', () => inBrowser('chromium', asking, { hosts }));
describe('in chromium', () => inBrowser('chromium', lookingUp, { hosts, extension: resolve(GRANTED) }));

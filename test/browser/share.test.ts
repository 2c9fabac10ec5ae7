import { describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { downloads } from './downloads';
import { galleryPage, inBrowser } from './setup';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADLINE = 'Town Votes to Wall Off Its Harbor After Three Years of Flood Rows';
const NOTE = 'Who pays?';
const RATED = '2024-03-08T10:00:00.000Z';

const says = (tab: Tab, text: string) => tab.find('text', text, { timeout: 5000 });
/** Ticks it, and goes on when the tick is seen, as a reader does. */
async function tick(tab: Tab, name: string): Promise<void> {
  await tab.click('checkbox', name);
  await expect.poll(async () => (await tab.find('checkbox', name)).checked, { timeout: 5000 }).toBe(true);
}

async function paste(tab: Tab): Promise<void> {
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('a');
  await tab.page.keyboard.press('v');
  await tab.page.keyboard.up('Control');
}
/** What the clipboard holds, as the reader finds it by pasting it over their note. */
async function pasted(tab: Tab): Promise<string> {
  await tab.click('button', 'Close card');
  await tab.gone('heading', 'Your rating as a card');
  await tab.click('textbox', 'A note to yourself');
  await paste(tab);
  const note = async () => (await tab.find('textbox', 'A note to yourself')).value;
  await expect.poll(note, { timeout: 5000 }).not.toBe(NOTE);
  return note();
}

/** Width and height stand at the beginning of every PNG. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const saved = downloads();
  inBrowser(browser, (stage) => {
    const rated = async (page: string): Promise<Tab> => {
      const url = galleryPage(page).address.split('?')[0] ?? '';
      const id = `newsweek:${/\d+$/.exec(url)?.[0]}`;
      const value = { article: { id, url, publisher: 'Newsweek', headline: HEADLINE, section: 'World', authors: [], published: '2024-03-07T13:35:00-05:00' }, step: 'mostly-fair-left', reasons: ['missing-context'], note: NOTE, history: [{ at: RATED, step: 'mostly-fair-left' }], madeAt: RATED, changedAt: RATED, version: null };
      await stage.driver.setStorage({ [`rating:${id}`]: { v: 2, value } });
      const tab = await stage.visit(page);
      await tab.click('button', 'Share');
      await tab.find('heading', 'Your rating as a card');
      return tab;
    };

    it('the rating is copied as text, without the note', async () => {
      const tab = await rated('article-2023');
      await tab.click('button', 'Copy as text');
      await says(tab, 'Copied.');
      const text = await pasted(tab);
      expect(text).toMatch(/Newsweek · \w/);
      expect(text).toContain('My own rating, made with Evenhand: Mostly fair, left');
      expect(text).toContain('https://www.newsweek.com/');
      expect(text).not.toContain('Who pays?');
      await tab.close();
    });
    it('the note goes along only if it is ticked', async () => {
      const tab = await rated('article-2023');
      await tick(tab, 'With my note');
      await tab.click('button', 'Copy as text');
      await says(tab, 'Copied.');
      expect(await pasted(tab)).toContain('“Who pays?”');
      await tab.close();
    });
    it('the picture is saved as a file, taller with the note', async () => {
      const tab = await rated('article-2023');
      await tab.click('button', 'Save picture');
      await says(tab, 'Saved as a file.');
      const without = await saved.next();
      expect(without.name).toMatch(/^evenhand-newsweek-\d+.*\.png$/);
      expect(without.bytes.subarray(0, 8)).toEqual(PNG);
      expect(sizeOf(without.bytes).width).toBe(1200);
      await tick(tab, 'With my note');
      await tab.click('button', 'Save picture');
      expect(sizeOf((await saved.next()).bytes).height).toBeGreaterThan(sizeOf(without.bytes).height);
      await tab.close();
    });
    it(`the picture is copied${browser === 'chromium' ? ', and can be pasted elsewhere' : ''}`, async () => {
      const tab = await rated('article-2023');
      await tab.click('button', 'Copy as picture');
      await says(tab, 'Copied.');
      await tab.click('button', 'Close card');
      // Firefox without a window keeps nothing but text and HTML in its clipboard: what was copied can't be looked at there.
      if (browser === 'firefox') return tab.close();
      await tab.page.evaluate(() => {
        const field = document.createElement('div');
        field.contentEditable = 'true';
        field.style.cssText = 'position:fixed;top:0;left:0;width:200px;height:100px;z-index:9999';
        document.body.append(field);
        addEventListener('paste', (event) => {
          document.title = [...(event.clipboardData?.files ?? [])].map((file) => file.type).join();
        });
      });
      await tab.page.mouse.click(20, 20);
      await paste(tab);
      await expect.poll(() => tab.page.title(), { timeout: 5000 }).toBe('image/png');
      return tab.close();
    });
    it('where a page’s policy forbids the clipboard, the text is copied all the same and the picture saved as a file, and it says so', async () => {
      const tab = await rated('hard/csp');
      await tab.click('button', 'Copy as picture');
      // Firefox knows no such policy: there the picture is copied.
      if (browser === 'chromium') {
        await says(tab, 'This page does not allow the clipboard for pictures: it was saved as a file.');
        expect((await saved.next()).bytes.subarray(0, 8)).toEqual(PNG);
      } else await says(tab, 'Copied.');
      await tab.click('button', 'Copy as text');
      await says(tab, 'Copied.');
      expect(await pasted(tab)).toContain(HEADLINE);
      await tab.close();
    });
    it('Escape closes the card and leaves the sidebar open', async () => {
      const tab = await rated('article-2023');
      await tab.press('Escape');
      await tab.gone('heading', 'Your rating as a card');
      await tab.find('button', 'Close sidebar');
      await tab.close();
    });
  }, { downloads: saved.folder });
});

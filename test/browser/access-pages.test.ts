import { expect, it } from 'vitest';
import { axeFindings, forceColours } from './axe';
import { ARTICLE, record } from './kept-versions';
import { ratingRecords } from '../../scripts/browser/many-ratings';
import { openOwn } from './own-page';
import { inBrowser } from './setup';

// Firefox is told by a preference, for all that it shows.
inBrowser('firefox', (stage) => {
  it('axe finds nothing wrong in forced colours, in Firefox too: in the sidebar, all ratings and the options', async () => {
    await stage.driver.setStorage(ratingRecords(20));
    const article = await stage.visit('article-2023');
    await article.click('radio', 'Fair');
    await article.find('checkbox', 'Sourcing');
    const frames = [article.page.frames()[1]];
    for (const [page, ready] of [['ratings.html', /^Showing 2/], ['options.html', 'Keep what articles said at each visit']] as const) {
      const tab = await openOwn(stage, page);
      await tab.find('text', ready);
      frames.push(tab.page.mainFrame());
    }
    for (const frame of frames) {
      expect(await frame?.evaluate(() => [location.protocol, matchMedia('(forced-colors: active)').matches])).toEqual(['moz-extension:', true]);
      expect(await axeFindings(frame)).toEqual([]);
    }
  });
}, { forcedColours: true });

for (const dark of [false, true]) {
  inBrowser('chromium', (stage) => {
    it.each([[1240], [420]])(`axe finds nothing wrong in the versions, %s wide (${dark ? 'dark' : 'light'})`, async (width) => {
      await stage.driver.setStorage(record());
      const tab = await openOwn(stage, `versions.html#${encodeURIComponent(ARTICLE.id)}`);
      await tab.page.setViewport({ width, height: 900 });
      await tab.click('button', '2 paragraphs unchanged');
      expect(await axeFindings(tab.page.mainFrame())).toEqual([]);
      expect(await forceColours(tab.page.mainFrame())).toBe(true);
      expect(await axeFindings(tab.page.mainFrame())).toEqual([]);
      await tab.close();
    });
    it.each([[1240, 900], [420, 900], [320, 256]])(`nor in all ratings, %s by %s (${dark ? 'dark' : 'light'})`, async (width, height) => {
      await stage.driver.setStorage({ ...ratingRecords(12), 'aside:2026-01-01T00:00:00.000Z:rating:newsweek:1': { v: 1, value: { step: 'splendid' } } });
      const tab = await openOwn(stage, 'ratings.html');
      await tab.page.setViewport({ width, height });
      await tab.find('text', 'Showing 12');
      await tab.click('checkbox', /^Select: /);
      await tab.click('button', /^Edit: /);
      await tab.find('textbox', 'A note to yourself');
      // Tables of the plots, filters, export, import and what was set aside: all at once.
      await tab.page.evaluate(() => document.querySelectorAll<HTMLElement>('summary, .page-tools [aria-expanded="false"]').forEach((control) => control.click()));
      await tab.find('heading', 'Import ratings');
      await tab.find('text', /splendid/);
      expect(await axeFindings(tab.page.mainFrame())).toEqual([]);
      expect(await forceColours(tab.page.mainFrame())).toBe(true);
      expect(await axeFindings(tab.page.mainFrame())).toEqual([]);
      expect(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await tab.close();
    });
    it(`nor where there are none, nor in the options (${dark ? 'dark' : 'light'})`, async () => {
      const none = await openOwn(stage, 'versions.html');
      await none.find('heading', 'No article was named.');
      expect(await axeFindings(none.page.mainFrame())).toEqual([]);
      await none.close();
      const options = await openOwn(stage, 'options.html');
      await options.click('button', 'Delete all kept versions');
      await options.type('Type “delete” to confirm', 'delete');
      expect(await axeFindings(options.page.mainFrame())).toEqual([]);
      expect(await forceColours(options.page.mainFrame())).toBe(true);
      expect(await axeFindings(options.page.mainFrame())).toEqual([]);
      const knob = (on: boolean) => options.page.evaluate((checked) => getComputedStyle(document.querySelector(`.switch input${checked ? ':checked' : ':not(:checked)'}`) as Element).backgroundColor, on);
      expect(await knob(true)).not.toBe(await knob(false));
      await options.close();
    });
    it(`nor in how we know (${dark ? 'dark' : 'light'})`, async () => {
      const method = await openOwn(stage, 'method.html#hedging');
      await method.find('heading', 'How we know');
      expect(await axeFindings(method.page.mainFrame())).toEqual([]);
      expect(await forceColours(method.page.mainFrame())).toBe(true);
      expect(await axeFindings(method.page.mainFrame())).toEqual([]);
      await method.close();
    });
  }, { dark });
}

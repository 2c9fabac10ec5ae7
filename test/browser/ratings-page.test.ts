import { afterEach, describe, expect, it } from 'vitest';
import { type RatingEntry } from '../../lib/ratings';
import { ratingRecords } from '../../scripts/browser/many-ratings';
import type { Tab } from '../../scripts/browser';
import { openOwn, words } from './own-page';
import { inBothBrowsers, type Stage } from './setup';

const ratings = ratingRecords(60);
const entries = Object.entries(ratings).filter(([key]) => key.startsWith('ratings-index:')).flatMap(([, month]) => JSON.parse((month as { value: { packed: string } }).value.packed) as RatingEntry[]).toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
const first = entries[0] as RatingEntry;
const long = entries.find(({ noteStart }) => noteStart.length === 120) as RatingEntry;
const number = (entry: RatingEntry) => Number(entry.id.split(':')[1]) - 1_900_000;

async function open(stage: Stage): Promise<Tab> {
  await stage.driver.setStorage(ratings);
  const tab = await openOwn(stage, 'ratings.html');
  await tab.find('text', 'Showing 60');
  return tab;
}

inBothBrowsers((stage) => {
  let tab: Tab;
  afterEach(() => tab?.close().catch(() => {}));
  const shows = (count: number) => tab.find('text', `Showing ${count}`);
  const search = async (text: string) => {
    await tab.click('searchbox', 'Search headline, author or note');
    await tab.page.keyboard.type(text);
  };
  const kept = async (id: string) => (await stage.driver.storage())[`rating:${id}`] as { value: { step: string; note: string; reasons: string[] } } | undefined;

  describe('all my ratings', () => {
    it('lists what was rated, the newest first, with plots and their tables', async () => {
      tab = await open(stage);
      const said = await words(tab);
      for (const part of ['All my ratings', '60 articles, kept on this device', first.headline, 'How I rate', '60 ratings', 'Over time', 'By author', 'By section', 'Changed after I rated']) expect(said).toContain(part);
      await tab.find('button', 'Show 10 more');
      await tab.find('text', /^Ratings use /);
    });

    it('finds by what is typed, in headline, author and the whole of a note', async () => {
      tab = await open(stage);
      const authors = entries.filter((entry) => entry.authors[0] === 'Lena Sorel');
      await search('lena sorel');
      await shows(authors.length);
      await tab.click('button', 'Show all');
      await shows(60);
      await search(`number${number(long)}.`);
      await shows(1);
      await tab.find('text', long.headline);
    });

    it('leaves alone what is selected but not shown', async () => {
      tab = await open(stage);
      const others = entries.filter(({ authors }) => authors[0] === 'Lena Sorel').length;
      const hidden = entries.find(({ authors }) => authors[0] !== 'Lena Sorel') as RatingEntry;
      await tab.click('checkbox', `Select: ${hidden.headline}`);
      await search('lena sorel');
      await tab.gone('text', 'Showing 60');
      await tab.find('text', 'Selected, but not shown: 1. They stay as they are.');
      await tab.find('button', 'Export all');
      await tab.click('checkbox', 'Select all that are found');
      await tab.click('button', `Delete ${others} ratings`);
      await tab.find('text', `${others} ratings deleted.`);
      await tab.click('button', 'Show all');
      await tab.find('button', 'Delete 1 rating');
      expect(await kept(hidden.id)).toBeDefined();
    });

    it('opens from the toolbar button, where the tab shows no page of the web', async () => {
      tab = await stage.driver.newTab();
      await tab.toolbar();
      const page = await stage.driver.ownWindow('ratings.html');
      await page.find('heading', 'All my ratings');
      await page.find('text', /shows no page that Evenhand can read/);
      await page.close();
    });

    it('makes an index anew that does not tell of every rating, and lists what was set aside', async () => {
      const month = Object.keys(ratings).find((key) => key.startsWith('ratings-index:')) as string;
      await stage.driver.setStorage({ ...ratings, [month]: { v: 2, value: { packed: 'torn' } }, 'aside:2026-01-01T00:00:00.000Z:rating:newsweek:1': { v: 1, value: { step: 'splendid' } } });
      tab = await openOwn(stage, 'ratings.html');
      await shows(60);
      await tab.click('text', 'Set aside: 1');
      await tab.find('text', /splendid/);
      await tab.click('button', 'Delete what was set aside');
      await tab.gone('text', 'Set aside: 1');
    });
  });
});

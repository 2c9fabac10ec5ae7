import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonExport, wholeFile } from '../../lib/ratings';
import { ratingRecords } from '../../scripts/browser/many-ratings';
import type { Tab } from '../../scripts/browser';
import { rating } from '../lib/ratings/some-ratings';
import { downloads } from './downloads';
import { openOwn } from './own-page';
import { inBrowser, type Stage } from './setup';

const records = ratingRecords(60);
const folder = mkdtempSync(join(tmpdir(), 'evenhand-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const ratingsOf = (storage: Record<string, unknown>) => Object.fromEntries(Object.entries(storage).filter(([key]) => key.startsWith('rating:')));
/** As a reader chooses a file. */
async function choose({ driver }: Stage, tab: Tab, path: string): Promise<void> {
  if (driver.chooseNext) {
    await driver.chooseNext(path);
    await tab.click('button', /Browse…/);
    return;
  }
  const [chooser] = await Promise.all([tab.page.waitForFileChooser(), tab.page.click('input[type="file"]')]);
  await chooser.accept([path]);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const saved = downloads();
  inBrowser(kind, (stage) => {
    const opened = async (): Promise<Tab> => {
      const tab = await openOwn(stage, 'ratings.html');
      await tab.find('text', 'Showing 60');
      return tab;
    };

    it('reminds of an export once, at fifty ratings', async () => {
      await stage.driver.setStorage(records);
      const tab = await opened();
      await tab.find('text', /^You have 60 ratings by now/);
      await tab.click('button', 'All right');
      await tab.gone('button', 'All right');
      await tab.close();
      const again = await opened();
      expect((await again.look()).filter(({ name }) => name.includes('by now'))).toEqual([]);
      await again.close();
    });

    it('exports what is selected alone', async () => {
      const tab = await opened();
      await tab.click('searchbox', 'Search headline, author or note');
      await tab.page.keyboard.type('lena sorel');
      await tab.gone('text', 'Showing 60');
      await tab.click('checkbox', 'Select all that are found');
      await tab.click('button', /^Export selected: \d+$/);
      await tab.click('button', 'JSON, complete, can be imported again');
      const { ratings } = JSON.parse((await saved.next()).bytes.toString('utf8')) as { ratings: { article: { authors: string[] } }[] };
      expect(ratings.length).toBeGreaterThan(0);
      for (const one of ratings) expect(one.article.authors).toContain('Lena Sorel');
      await tab.close();
    });

    it('brings all back after everything was deleted', async () => {
      await stage.driver.setStorage(records);
      const tab = await opened();
      const before = ratingsOf(await stage.driver.storage());
      await tab.click('button', 'Export all');
      await tab.click('button', 'JSON, complete, can be imported again');
      const path = fileOf('all.json', (await saved.next()).bytes);
      await tab.click('checkbox', 'Select all that are found');
      await tab.click('button', /^Delete 60/);
      await expect.poll(async () => ratingsOf(await stage.driver.storage()), { timeout: 5000 }).toEqual({});
      await tab.click('button', 'Import');
      await choose(stage, tab, path);
      await tab.find('text', 'New: 60');
      await tab.click('button', 'Merge into my ratings: 60');
      await tab.find('text', 'Merged: 60');
      expect(ratingsOf(await stage.driver.storage())).toEqual(before);
      await tab.find('text', 'Showing 60');
      await tab.close();
    });

    it('says what is broken and in which line, writes nothing before it is told to, and leaves what is there', async () => {
      await stage.driver.setStorage(records);
      const tab = await opened();
      const before = ratingsOf(await stage.driver.storage());
      await tab.click('button', 'Import');
      const text = wholeFile(jsonExport({ extension: '1.0.0', at: '2026-01-01T00:00:00.000Z' }), [rating(1), rating(2, { step: 'great' as 'fair' })]);
      await choose(stage, tab, fileOf('broken.json', text));
      await tab.find('text', 'New: 1');
      await tab.find('text', 'Line 3: the rating is none of the steps.');
      expect(ratingsOf(await stage.driver.storage())).toEqual(before);
      await tab.click('button', 'Merge into my ratings: 1');
      await tab.find('text', 'Merged: 1');
      expect(ratingsOf(await stage.driver.storage())).toEqual({ ...before, 'rating:newsweek:1': { v: 2, value: rating(1) } });
      await choose(stage, tab, fileOf('other.json', 'hello'));
      await tab.find('text', 'Line 1: this is not a file that Evenhand exported.');
      await tab.close();
    });
  }, { downloads: saved.folder });
});

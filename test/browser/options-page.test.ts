import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { addVersion, emptyChain, type Snapshot } from '../../lib/updates';
import { ARTICLE, record } from './kept-versions';
import { openOwn, words } from './own-page';
import { ALONE, inBothBrowsers } from './setup';

const long = (seed: number): Snapshot => ({ headline: `Version ${seed}`, authors: [], published: null, modified: null, captions: [], paragraphs: [Array.from({ length: 90_000 }, (_, k) => `${(k * 7919 * seed) % 99_991}`).join(' ')] });
const FAT = 'versions:newsweek:1990002';
const fat = { [FAT]: { v: 1, value: { article: { ...ARTICLE, id: 'newsweek:1990002' }, chain: addVersion(addVersion(emptyChain(), long(3), Date.UTC(2026, 0, 1)), long(5), Date.UTC(2026, 0, 2)) } } };
const RATING = { 'rating:newsweek:1990001': { v: 1, value: { article: ARTICLE, step: 'fair', note: '', history: [], changedAt: '2026-03-11T10:00:00Z' } } };
const KEEP = 'Keep what articles said at each visit';
const SHARE = 'Share of storage for kept versions';

inBothBrowsers((stage) => {
  let tab: Tab;
  const stored = (key: string) => expect.poll(async () => (await stage.driver.storage())[key], { timeout: 10_000 });
  const says = (text: string | RegExp) => expect.poll(() => words(tab), { timeout: 10_000 }).toMatch(text);
  const share = async (megabytes: string) => {
    await tab.click('spinbutton', SHARE);
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.up('Control');
    await tab.page.keyboard.type(megabytes);
    await tab.press('Enter');
  };
  beforeAll(async () => {
    await stage.driver.setStorage({ ...record(), ...fat, ...RATING });
    tab = await openOwn(stage, 'options.html');
  });

  it('shows what is used of the share', async () => {
    await tab.find('heading', 'Options');
    await says(/1(?:\.\d)? MB of 50 MB/);
    await says('No text has been let go yet.');
    await says('5 versions are kept.');
  });
  it('keeping is turned off, and on again', async () => {
    await tab.click('checkbox', KEEP);
    await stored('settings').toMatchObject({ value: { keepVersions: false, versionsShare: 50_000_000 } });
    await says('Saved');
    await tab.click('checkbox', KEEP);
    await stored('settings').toMatchObject({ value: { keepVersions: true } });
  });
  it('a share out of range is not kept, and said', async () => {
    await share('0.5');
    await says('Not saved: that is outside the range.');
    await stored('settings').toMatchObject({ value: { versionsShare: 50_000_000 } });
  });
  it('a smaller share lets the oldest texts go at once', async () => {
    await share('1');
    await stored('settings').toMatchObject({ value: { versionsShare: 1_000_000 } });
    await stored(FAT).toMatchObject({ value: { chain: { texts: [{ packed: null }, { packed: {} }], visits: [[Date.UTC(2026, 0, 1), 0], [Date.UTC(2026, 0, 2), 1]] } } });
    await says(/ kB of 1 MB|0\.\d MB of 1 MB/);
    await says('Texts were last let go on');
  });
  it('all kept versions are deleted in two steps, and ratings stay', async () => {
    await tab.click('button', 'Delete all kept versions');
    await says('Really delete 5 versions? Ratings stay.');
    await tab.press('Escape');
    await tab.click('button', 'Delete all kept versions');
    await tab.click('button', 'Delete');
    await says('All kept versions are deleted.');
    await says('Nothing is kept.');
    const left = await stage.driver.storage();
    expect(Object.keys(left).filter((key) => key.startsWith('versions:'))).toEqual([]);
    expect(left).toMatchObject(RATING);
  });
}, () => ALONE);

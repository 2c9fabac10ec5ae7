import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { galleryPage, gallerySite, inBothBrowsers, type Stage } from './setup';

const { address, html } = galleryPage('article-2023');
const KEY = 'versions:newsweek:1876543';
const WAS = 'the town had "run out of winters to wait."';
const OLD = 'versions:newsweek:1111111';
const ABOUT_OLD = { id: 'newsweek:1111111', url: 'https://www.newsweek.com/old-1111111', publisher: 'Newsweek', headline: 'Old', section: null, authors: [], published: null };
const EDITED = html.replaceAll('It will cost $84 million', 'It will cost $96 million').replaceAll(WAS, 'the town had "no winters left to wait."');
type Kept = { value: { chain: { texts: { packed: unknown }[]; visits: [number, number][] } } };

const chain = async (stage: Stage) => ((await stage.driver.storage())[KEY] as Kept | undefined)?.value.chain;
const visits = (stage: Stage) => expect.poll(async () => (await chain(stage))?.visits.length ?? 0, { timeout: 8000 });
const marked = (tab: Tab) => tab.page.evaluate(() => [...(CSS.highlights.get('eh-1') ?? [])].map((range) => String(range)));

/** Opens the article as it says now, and stays until the visit counts. */
async function read(stage: Stage, body: string, count: number): Promise<Tab> {
  stage.driver.site = (url) => (url.href === address ? { body } : gallerySite(url));
  const tab = await stage.driver.newTab();
  await tab.goto(address);
  await tab.find('button', 'Close sidebar');
  await visits(stage).toBe(count);
  return tab;
}

inBothBrowsers((stage) => {
  it('a first visit is kept, and says that later ones are compared with it', async () => {
    const tab = await read(stage, html, 1);
    await tab.find('text', /Your first visit/);
    expect(await tab.say()).toContain('This article has been updated with comment from Councillor Peter Amsel.');
    await tab.close();
  });

  it('a changed article shows the changed words, by kind, and a click finds them', async () => {
    const tab = await read(stage, EDITED, 2);
    await tab.find('text', 'You are reading version 2');
    await tab.find('button', 'Changed without a note');
    const said = await tab.say();
    for (const words of ['Number', '84', '96', 'Quoted words', 'run out of', 'left']) expect(said).toContain(words);
    await tab.click('button', /It will cost/);
    await expect.poll(async () => (await marked(tab)).join(), { timeout: 5000 }).toContain('It will cost $96 million');
    await tab.click('button', 'Versions side by side');
    const beside = await stage.driver.ownWindow('versions.html');
    await beside.find('heading', /^Town Votes to Wall Off Its Harbor/);
    await beside.find('text', '96');
    await beside.close();
    await tab.close();
  });

  it('a version that was there before is told as such, and its text is not kept twice', async () => {
    const tab = await read(stage, html, 3);
    await tab.find('text', 'Back to version 1');
    expect((await chain(stage))?.texts).toHaveLength(2);
    await tab.close();
    const again = await read(stage, EDITED, 4);
    await again.find('text', 'Back to version 2 (× 2)');
    await again.close();
  });

  it('a change that the page makes under the reader is kept too', async () => {
    const tab = await read(stage, EDITED, 5);
    await tab.page.evaluate(() => {
      const first = document.querySelector('.article-body p');
      if (first) first.textContent = 'The Port Ellery council voted 6-3 on Wednesday night to close the old harbor basin of the town.';
    });
    await visits(stage).toBe(6);
    await tab.find('text', 'You are reading version 3');
    await tab.close();
  });

  it('when the share is full the oldest words go first, dates and ratings stay, and the reader is told', async () => {
    const tab = await read(stage, html, 7);
    await tab.click('radio', 'Fair');
    await expect.poll(async () => (await stage.driver.storage())['rating:newsweek:1876543'], { timeout: 5000 }).toBeTruthy();
    await tab.close();
    await stage.driver.setStorage({
      settings: { v: 1, value: { keepVersions: true, versionsShare: 1_000_000 } },
      'versions-use': { v: 1, value: { bytes: 1_002_000, prunedAt: null } },
      [OLD]: { v: 1, value: { article: { ...ABOUT_OLD }, chain: { texts: [{ hash: '0', modified: null, packed: { headline: 'Old', text: ['An old word. '.repeat(77_000)] } }], visits: [[Date.UTC(2020, 1, 1), 0]] } } },
    });
    const last = await read(stage, EDITED, 8);
    await expect.poll(async () => (await stage.driver.storage())[OLD], { timeout: 8000 }).toMatchObject({ value: { chain: { texts: [{ packed: null }], visits: [[Date.UTC(2020, 1, 1), 0]] } } });
    expect((await chain(stage))?.texts.every((text) => text.packed !== null)).toBe(true);
    await last.find('text', /The words of older versions were let go/);
    expect((await stage.driver.storage())['rating:newsweek:1876543']).toMatchObject({ value: { step: 'fair' } });
    await stage.driver.setStorage({ settings: { v: 1, value: { keepVersions: false, versionsShare: 50_000_000 } } });
    await last.close();
  });

  it('what is turned off is not kept, and the sidebar says so', async () => {
    const tab = await read(stage, html, 8);
    await tab.find('text', /you turned that off/);
    await visits(stage).toBe(8);
    await tab.close();
  });
});

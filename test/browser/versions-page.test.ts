import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { dropOldestText } from '../../lib/updates';
import { ARTICLE, CHAIN, record } from './kept-versions';
import { openOwn, tabTo, words } from './own-page';
import { inBothBrowsers } from './setup';

const ADDRESS = `versions.html#${encodeURIComponent(ARTICLE.id)}`;

inBothBrowsers((stage, kind) => {
  let tab: Tab;
  const says = (text: string | RegExp) => expect.poll(() => words(tab), { timeout: 10_000 }).toMatch(text);
  beforeAll(async () => {
    await stage.driver.setStorage(record());
    tab = await openOwn(stage, ADDRESS);
  });

  it('shows the version seen last beside the one before it', async () => {
    await tab.find('heading', ARTICLE.headline);
    await says(/removed: until|removed: ran aground/);
    const said = await words(tab);
    for (const one of ['Runs Aground Near Port', 'Refloated After Night on', 'Two tugs were needed, and divers found no hole in the hull.', 'Moved here', 'Moved from here', 'Note added', 'Quoted words', 'First seen']) expect(said).toContain(one);
    expect(said).toMatch(/2 visits/);
    expect(said).not.toContain('The ship was built in 1987');
  });
  it('another version is chosen by the keyboard', async () => {
    await tabTo(tab, 'combobox', 'Compare');
    await tab.press('ArrowUp');
    await says(/removed: 112|112/);
    await says(/1 visit\b/);
  });
  it('unfolds what is unchanged', async () => {
    await tab.click('button', '2 paragraphs unchanged');
    await says('The ship was built in 1987');
    await tab.click('button', '2 paragraphs unchanged');
    await expect.poll(() => words(tab), { timeout: 5000 }).not.toContain('The ship was built in 1987');
  });
  it('copies the comparison as text, to be pasted elsewhere', async () => {
    await tab.click('button', 'Copy as text');
    await says('Copied');
    const article = await stage.visit('article-2023');
    await article.click('textbox', 'A note to yourself');
    await article.page.keyboard.down('Control');
    await article.page.keyboard.press('v');
    await article.page.keyboard.up('Control');
    const pasted = async () => (await article.find('textbox', 'A note to yourself')).value.replace(/\s+/g, ' ');
    await expect.poll(pasted, { timeout: 5000 }).toContain(`${ARTICLE.headline} ${ARTICLE.url} Version 1: First seen`);
    expect(await pasted()).toContain('Headline - Ferry Odile Runs Aground Near Port Ansel + Ferry Odile Refloated After Night on Ansel Bar');
    await article.close();
    await tab.page.bringToFront();
  });
  it('tells of words that are no longer kept', async () => {
    await stage.driver.setStorage(record(dropOldestText(CHAIN)));
    // An open page follows its record; what a test writes in Firefox passes the browser's own news of it by.
    if (kind === 'chromium') await says(/words are no longer kept can’t be chosen/);
    const fresh = await openOwn(stage, `${ADDRESS}&from=1&to=3`);
    await expect.poll(() => words(fresh), { timeout: 10_000 }).toMatch(/words are no longer kept can’t be chosen/);
    expect(await words(fresh)).toMatch(/2 visits/);
    await fresh.close();
    await stage.driver.setStorage(record(dropOldestText(dropOldestText(CHAIN))));
    const less = await openOwn(stage, ADDRESS);
    await less.find('heading', 'Fewer than two versions still have their words.');
    await less.close();
  });
  it.each([
    { title: 'No article was named.', path: 'versions.html', items: {} },
    { title: 'No versions of this article are kept.', path: 'versions.html#newsweek%3A7', items: {} },
    { title: 'What was kept of this article can’t be read.', path: 'versions.html#newsweek%3A8', items: { 'versions:newsweek:8': { v: 1, value: { article: ARTICLE, chain: { texts: 'none', visits: [] } } } } },
    { title: 'One version of this article has been seen so far.', path: 'versions.html#newsweek%3A9', items: { 'versions:newsweek:9': { v: 1, value: { article: ARTICLE, chain: { texts: CHAIN.texts.slice(2), visits: [[1, 0]] } } } } },
  ])('$title', async ({ title, path, items }) => {
    await stage.driver.setStorage(items);
    const other = await openOwn(stage, path);
    await other.find('heading', title);
    await other.close();
  });
});

import { readFileSync } from 'node:fs';
import type { Driver, Tab } from '../browser';
import { ratingRecords } from '../browser/many-ratings';

/** The bundled article, as in the demo: invented, with invented people. */
const NOW = readFileSync('test/pages/article-2023.html', 'utf8');
export const ADDRESS = 'https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543';
const ID = 'newsweek:1876543';

/** The same article as it might have stood there before its update. */
const BEFORE = NOW.replaceAll('Town Votes to Wall Off Its Harbor After Three Years of Flood Rows', 'Port Ellery Votes to Wall Off Its Harbor')
  .replaceAll('voted 5-4 on Wednesday night', 'voted on Wednesday night')
  .replaceAll('It will cost $84 million', 'It will cost $48 million')
  .replaceAll(/<p>"If the cost runs over.*?<\/p>|<p>Update 03\/07\/24.*?<\/p>/g, '');

const still = () => new Promise((done) => setTimeout(done, 700));
const drawn = (tab: Tab) => tab.find('button', 'Look for earlier captures');

async function read(driver: Driver, html = NOW): Promise<Tab> {
  driver.site = (url) => (url.href === ADDRESS ? { body: html } : undefined);
  const tab = await driver.newTab();
  await tab.goto(ADDRESS);
  await drawn(tab);
  return tab;
}

async function own(driver: Driver, page: string): Promise<Tab> {
  const tab = await driver.newTab();
  await tab.page.goto(`${driver.origin}/${page}`);
  return tab;
}

/** Two visits, so that there is something to compare; what is said once has been read. */
export async function visitTwice(driver: Driver): Promise<void> {
  await driver.setStorage({ greeting: { v: 1, value: { done: true } }, 'export-reminder': { v: 1, value: { done: true } } });
  const tab = await read(driver, BEFORE);
  await tab.find('text', /^Kept versions take/);
  await tab.close();
  const again = await read(driver);
  await again.find('text', /^Kept versions take/);
  await again.close();
}

/** Where the reader turned to, with the mouse out of the way. */
async function at(tab: Tab, section: string): Promise<void> {
  await tab.click('button', new RegExp(`^${section}`));
  await tab.page.mouse.move(5, 5);
  await still();
}

/** Who speaks, with a quotation found in the article. */
export async function speakers(driver: Driver): Promise<Tab> {
  const tab = await read(driver);
  await tab.click('button', /It is meant to be boring/);
  await tab.page.mouse.move(1080, 300);
  await tab.page.mouse.wheel({ deltaY: -3000 });
  await tab.page.mouse.move(5, 5);
  await still();
  return tab;
}

/** The article, rated. */
export async function rating(driver: Driver): Promise<Tab> {
  const tab = await read(driver);
  await tab.click('radio', 'Fair');
  await tab.click('checkbox', 'Well done');
  await tab.find('button', 'Clear rating');
  await tab.page.mouse.move(5, 5);
  await still();
  return tab;
}

/** How it changed. */
export async function timeline(driver: Driver): Promise<Tab> {
  const tab = await read(driver);
  await at(tab, 'Updates');
  return tab;
}

/** How it is worded, with the places of one rule marked in the article. */
export async function language(driver: Driver): Promise<Tab> {
  const tab = await read(driver);
  await at(tab, 'Language');
  await tab.click('button', /^Sources without a name/);
  await tab.click('button', 'Mark in the article');
  await tab.click('button', /^Opponents\s?say/);
  await at(tab, 'Language');
  return tab;
}

/** Two versions side by side, from the headline on. */
export async function versions(driver: Driver): Promise<Tab> {
  const tab = await own(driver, `versions.html#${encodeURIComponent(ID)}`);
  await tab.find('button', 'Copy as text');
  await tab.page.evaluate(() => scrollTo(0, 200));
  await still();
  return tab;
}

/** All ratings. */
export async function ratings(driver: Driver): Promise<Tab> {
  await driver.setStorage(ratingRecords(140));
  const tab = await own(driver, 'ratings.html');
  await tab.find('searchbox', 'Search headline, author or note');
  await still();
  return tab;
}

export async function options(driver: Driver): Promise<Tab> {
  const tab = await own(driver, 'options.html');
  await tab.find('heading', 'Options');
  await still();
  return tab;
}

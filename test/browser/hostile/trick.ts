import { expect, onTestFinished } from 'vitest';
import type { Tab } from '../../../scripts/browser';
import { gallerySite, type Stage } from '../setup';

/** What a hostile page adds to an invented article. */
export interface Trick {
  /** Runs before the page has a body, long before anything of ours. `window.loot` is there to put things in. */
  script?: string;
  /** Markup of the head, and after the article. */
  head?: string;
  body?: string;
  /** Markup in the place of the article's headline. */
  headline?: string;
  headers?: Record<string, string>;
  /** The whole document, made of the parts. */
  document?: (parts: { head: string; body: string }) => string;
}

export const NOTE = 'kettle zebra';
export const SECRETS = /kettle|unfair-left|(?:chrome|moz)-extension:|sidebar\.html/;
export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let last = 1_900_100;
/** Every page of tricks has its own number, so that what one test keeps is no other's. */
const nextId = () => String((last += 1));

const ARTICLE = `<p>The town clock of Hallow struck thirteen on Monday and has been right ever since, to the surprise of the man who winds it.</p>
<p>"I touched nothing," said the winder, Ivo Pratt. "I only asked it nicely."</p>
<p>The council has ordered an inquiry. Its chair, Ottilie Frane, said that time was "not a matter of opinion."</p>`;

function page(address: string, { script = '', head = '', body = '', headline = 'A Page of Tricks', document }: Trick): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', url: address, headline, datePublished: '2024-02-05T09:00:00-05:00', author: [{ name: 'Hana Tolliver' }], articleSection: 'U.S.' }).replaceAll('<', String.raw`\u003c`);
  const parts = {
    head: `<meta charset="utf-8"/><title>Tricks</title><script>window.loot = [];${script}</script>${head}<link rel="canonical" href="${address}"/><script type="application/ld+json">${data}</script>`,
    body: `<main><article><h1>A Page of Tricks</h1><div class="article-body">${ARTICLE}</div></article></main>${body}`,
  };
  return document ? document(parts) : `<!doctype html><html lang="en"><head>${parts.head}</head><body>${parts.body}</body></html>`;
}

/** A tab on an article whose own scripts play this trick, and the key under which its rating is kept. */
export async function visitTrick(stage: Stage, trick: Trick): Promise<{ tab: Tab; key: string; address: string }> {
  const id = nextId();
  const address = `https://www.newsweek.com/a-page-of-tricks-${id}`;
  stage.driver.site = (url) => (url.origin + url.pathname === address ? { body: page(address, trick), headers: trick.headers ?? {} } : gallerySite(url));
  const tab = await stage.driver.newTab();
  onTestFinished(() => tab.close().catch(() => {}));
  await tab.goto(address);
  return { tab, key: `rating:newsweek:${id}`, address };
}

/** The reader opens, rates and (if told) writes a note, in spite of the page; and both are kept. */
export async function rates(stage: Stage, { tab, key }: { tab: Tab; key: string }, note = ''): Promise<void> {
  await tab.find('button', 'Close sidebar', { timeout: 20_000 });
  if (note) await tab.type('A note to yourself', note);
  await tab.click('radio', 'Unfair, leans left');
  await expect.poll(async () => (await stage.driver.storage())[key], { timeout: 5000 }).toMatchObject({ value: { step: 'unfair-left', note } });
  expect(await tab.frames()).toBe(1);
}

/** What the page's script has put into `window.loot`, one line each. */
export const loot = (tab: Tab) => tab.page.evaluate(() => (globalThis as unknown as { loot: unknown[] }).loot.map(String));

/** Nothing that the page has got hold of tells of the rating, the note, or an address of ours. */
export async function learnsNothing(tab: Tab): Promise<void> {
  expect((await loot(tab)).filter((line) => SECRETS.test(line))).toEqual([]);
}

import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { GRANTED } from '../../scripts/build/variants';
import { broken, limited, wikimedia } from './archive/people';
import { openArchive } from './archive/server';
import { inBrowser, type Stage } from './setup';

const archive = await openArchive();
afterAll(() => archive.close());
const hosts = { 'en.wikipedia.org': archive.port, 'www.wikidata.org': archive.port, 'upload.wikimedia.org': archive.port };

const look = (tab: Tab, name: string) => tab.click('button', `Look this person up: ${name}`);
const says = (tab: Tab, text: RegExp) => tab.find('text', text, { inSidebar: true });

/** Asks for the permission; `Allow` can be answered in Firefox alone. */
function asking(stage: Stage): void {
  it('asks the reader first, in a window of its own that says what is sent; nothing is, when it is not now', async () => {
    archive.answer = wikimedia;
    archive.requests.length = 0;
    const tab = await stage.visit('article-2023');
    await look(tab, 'Tobias Renquist');
    const window = await stage.driver.ownWindow('permission.html');
    await window.find('heading', 'Look this person up in Wikipedia and Wikidata?');
    await window.find('text', 'Tobias Renquist');
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
    archive.answer = wikimedia;
    archive.hangUp = false;
    archive.requests.length = 0;
  });

  it('shows a picture, two sentences and offices with their dates; nothing was asked before the click', async () => {
    tab = await stage.visit('article-2023');
    await tab.find('button', 'Look this person up: Tobias Renquist');
    expect(archive.requests).toEqual([]);
    await look(tab, 'Tobias Renquist');
    if (stage.driver.kind === 'firefox') await (await stage.driver.ownWindow('permission.html')).click('button', 'Allow');
    await says(tab, /^Tobias J\. Renquist \(born 1960\) is a harbor master and mayor\. Before that he piloted ferries\.$/);
    expect(archive.requests.map((path) => path.split('?')[0])).toEqual(['/api/rest_v1/page/summary/Tobias_Renquist', '/w/api.php', '/w/api.php', '/wikipedia/commons/thumb/a/ab/Renquist.png/128px-Renquist.png']);
    const said = await tab.say();
    for (const part of ['Mayor of Port Ellery', 'from 2019, no end given', 'Harbor master', '2008–2017', 'Wikipedia’s page under this name, looked up']) expect(said).toContain(part);
    await tab.find('img', 'Picture of Tobias Renquist', { inSidebar: true });
    await tab.find('link', /^Wikipedia: Tobias Renquist/);
    await tab.find('link', 'Offices, by Wikidata');
    await tab.find('link', 'Author and licence of the picture');
  });

  it('shows what is known without asking again, although the background was ended', async () => {
    // No sidebar is open that would wake it in the midst of its end.
    await tab.close();
    await stage.driver.killWorker();
    const before = archive.requests.length;
    tab = await stage.visit('article-2023', '?utm_source=x');
    await says(tab, /^Tobias J\. Renquist/);
    expect(archive.requests).toHaveLength(before);
  });

  it('never guesses between people of one name: the reader chooses', async () => {
    await look(tab, 'Peter Amsel');
    await says(tab, /Who is meant/);
    expect((await tab.look()).filter((n) => n.role === 'button' && n.name.startsWith('Peter Amsel (')).map((n) => n.name)).toEqual(['Peter Amsel (chess player) chess player (1901–1977)', 'Peter Amsel (politician) councillor']);
    await tab.click('button', /^Peter Amsel \(politician\)/);
    await says(tab, /^Peter Amsel is a councillor\. He votes against\.$/);
    await says(tab, /^The page you chose for this name, looked up/);
    await tab.click('button', 'Someone else?: Peter Amsel');
    await says(tab, /Who is meant/);
    // What was pressed is gone; the focus is not.
    expect((await tab.find('button', 'Look up again: Peter Amsel')).focused).toBe(true);
  });

  it('takes no page of another name for the person, though the name leads there', async () => {
    archive.requests.length = 0;
    await look(tab, 'Halima Osei');
    await says(tab, /one page that may be on this person\. Is this who is meant\?/);
    expect(archive.requests.map((path) => path.split('?')[0])).toEqual(['/api/rest_v1/page/summary/Halima_Osei', '/w/rest.php/v1/search/page']);
    await tab.click('button', /^Halima Osei \(engineer\)/);
    await says(tab, /^Halima Osei is an engineer\. She studies walls\.$/);
  });

  it('has words when there is nobody of that name', async () => {
    await look(tab, 'Ines Dabrowa');
    await says(tab, /no page on a person of this name/);
  });

  it('has words when Wikipedia fails', async () => {
    archive.answer = broken;
    await look(tab, 'Marta Quillfeather');
    await says(tab, /Wikipedia could not answer/);
    await stage.driver.killWorker();
    archive.hangUp = true;
    await look(tab, 'Marta Quillfeather');
    await says(tab, /can’t be reached now/);
    archive.hangUp = false;
  });

  it('stops at a 429, for everybody, and says when to try again; what is known stays', async () => {
    archive.answer = limited;
    archive.requests.length = 0;
    await look(tab, 'Marta Quillfeather');
    await says(tab, /asks for a pause\. Try again after .*nothing is sent before/);
    await tab.click('button', 'Look up again: Tobias Renquist');
    await expect.poll(async () => (await tab.look()).filter((n) => n.role === 'text' && n.name.startsWith('Wikimedia asks for a pause')).length, { timeout: 5000 }).toBe(2);
    await says(tab, /^Tobias J\. Renquist/);
    expect((await tab.look()).filter((n) => n.role === 'text' && n.name.startsWith('Wikipedia’s page under this name, looked up'))).toHaveLength(1);
    expect(archive.requests).toHaveLength(1);
  });
}

/** What is kept of a look-up would tell of the private window. */
function privately(stage: Stage): void {
  it('looks nobody up from a private window, and says so', async () => {
    archive.answer = wikimedia;
    archive.requests.length = 0;
    const tab = await stage.visit('article-2023');
    await look(tab, 'Tobias Renquist');
    await says(tab, /^Nothing is looked up from a private window/);
    expect(archive.requests).toEqual([]);
    expect(await stage.driver.storage()).toEqual({});
    await tab.close();
  });
}

describe('in firefox', () => {
  inBrowser('firefox', (stage) => {
    asking(stage);
    lookingUp(stage);
  }, { hosts, grants: true });
});
// Chromium's own question can't be answered by a test: what comes after it runs in a build that has the hosts from the start.
describe('in chromium, before it is allowed', () => inBrowser('chromium', asking, { hosts }));
describe('in chromium', () => inBrowser('chromium', lookingUp, { hosts, extension: resolve(GRANTED) }));
describe('in a private window of firefox', () => inBrowser('firefox', privately, { hosts, grants: true, privately: true }));
describe('in a private window of chromium', () => inBrowser('chromium', privately, { hosts, extension: resolve(GRANTED), privately: true }));

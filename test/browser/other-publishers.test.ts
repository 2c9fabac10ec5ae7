import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { galleryPage, inBothBrowsers } from './setup';

const FERRY = 'web:lowlandgazette.example/2025/03/last-foot-ferry-river-sall';
const marked = (tab: Tab) => tab.page.evaluate(() => [...(CSS.highlights.get('eh-1') ?? [])].map((range) => String(range)));
const hosts = (tab: Tab) => tab.page.evaluate(() => document.querySelectorAll('eh-host').length);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

inBothBrowsers((stage, kind) => {
  it('nothing of ours is on another publisher’s page until the button is pressed; then its article is read, rated and found rated again', async () => {
    const tab = await stage.visit('other/wordpress');
    await pause(600);
    expect(await hosts(tab)).toBe(0);
    const before = await tab.page.evaluate(() => document.body.outerHTML);
    await tab.toolbar();
    await tab.find('heading', 'Last Foot Ferry on the Sall to Stop', { inSidebar: true });
    await tab.find('text', /read by general rules/);
    await tab.find('heading', 'Halina Brisk');
    const said = await tab.say();
    expect(said).toContain('Jory Pell');
    // On the clock that the page writes them with.
    expect(said).toContain('Mar 3, 2025, 7:30 AM UTC');
    expect(said).not.toMatch(/ ET\b/);
    await tab.click('text', 'How this page was read');
    await tab.find('text', 'Read by rules that fit most publishers’ pages.');
    await tab.find('text', 'from the page’s data (JSON-LD)');
    expect(said).toContain('wrong year in which the grant began');
    expect(said).not.toMatch(/every morning for six years|Bridge lights|Sign up/);
    await tab.click('button', /We were told what it would cost to end it/);
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual([expect.stringContaining('We were told what it would cost to end it.')]);
    await tab.click('radio', 'Fair');
    await expect.poll(async () => (await stage.driver.storage())[`rating:${FERRY}`], { timeout: 5000 }).toMatchObject({ value: { step: 'fair', article: { publisher: 'The Lowland Gazette', authors: ['Jory Pell'] } } });
    await expect.poll(async () => (await stage.driver.storage())[`versions:${FERRY}`], { timeout: 5000 }).toMatchObject({ value: { chain: { texts: [{}] } } });
    expect(await tab.page.evaluate(() => document.body.outerHTML)).toBe(before);
    await tab.toolbar();
    await tab.gone('button', 'Close sidebar');
    await tab.page.reload({ waitUntil: 'load' });
    await pause(600);
    expect(await hosts(tab)).toBe(0);
    await tab.toolbar();
    await expect.poll(async () => (await tab.find('radio', 'Fair')).checked, { timeout: 5000 }).toBe(true);
    expect(await tab.frames()).toBe(1);
    // How it was left here says nothing of Newsweek.
    expect(await stage.driver.storage()).not.toHaveProperty('panel');
    await tab.close();
  });

  it('a text that changed since is compared, and no note that was not found is held against the publisher', async () => {
    const { address, html } = galleryPage('other/broadcaster');
    const tab = await stage.visit('other/broadcaster');
    await tab.toolbar();
    await expect.poll(() => stage.driver.storage(), { timeout: 8000 }).toHaveProperty(['versions:web:isles-broadcasting.example/news/articles/c4g8torran1o']);
    const site = stage.driver.site;
    stage.driver.site = (url) => (url.href === address ? { body: html.replace('ran for two years in all four', 'ran for one year in two') } : site(url));
    await tab.page.reload({ waitUntil: 'load' });
    await tab.toolbar();
    await tab.find('button', 'Changed; no note on it was found in the text');
    await tab.gone('text', /without a note/);
    stage.driver.site = site;
    await tab.close();
  });

  it.each(['amp', 'metered', 'strict'])('other/%s: a passage is marked', async (name) => {
    const tab = await stage.visit(`other/${name}`);
    await tab.toolbar();
    const words = { amp: 'You say goodbye to it for about a week', metered: 'because nobody wanted it', strict: 'We await the first of us to be measured' }[name] ?? '';
    await tab.click('button', new RegExp(words));
    await expect.poll(() => marked(tab), { timeout: 5000 }).toEqual([expect.stringContaining(words)]);
    expect(await tab.say()).not.toContain('never to be read');
    await tab.close();
  });

  it('says that an article is not in English, and nothing of its speakers', async () => {
    const tab = await stage.visit('other/spanish');
    await tab.toolbar();
    await tab.find('text', /does not seem to be in English/);
    await tab.find('text', /^Kept versions take/);
    expect((await tab.look()).filter((node) => node.role === 'heading' && node.inSidebar).map((node) => node.name)).not.toContain('Who speaks');
    await tab.click('radio', 'Mostly fair, left');
    await expect.poll(async () => (await stage.driver.storage())['rating:web:diariodepenalba.example/sociedad/2025-04-14/campanas-penalba-noche_4102938'], { timeout: 5000 }).toMatchObject({ value: { step: 'mostly-fair-left' } });
    await tab.close();
  });

  it('a page that is no article is said to be none, and leads to all ratings', async () => {
    const tab = await stage.visit('other/section');
    await tab.toolbar();
    await tab.find('heading', 'This page is not an article.');
    await tab.click('button', 'All your ratings');
    const ratings = await stage.driver.ownWindow('ratings.html');
    await ratings.find('heading', 'All my ratings');
    await ratings.close();
    await tab.close();
  });

  it('follows a page that goes on in place to its next article', async () => {
    const tab = await stage.visit('other/syndicated');
    await tab.toolbar();
    await tab.find('heading', 'Missing cat found at work', { inSidebar: true });
    await tab.page.evaluate(() => {
      history.pushState(null, '', '/s/second-cat-signal-box-7731903');
      document.querySelector('h1')?.replaceChildren('A second cat applies');
      document.title = 'A second cat applies - Gather';
      document.querySelector('meta[property="og:title"]')?.setAttribute('content', 'A second cat applies');
      document.querySelector('.Para_w')?.replaceChildren('A second cat has been seen at the signal box of the town beyond Grell, where it was waiting on the step on Tuesday morning.');
    });
    await tab.find('heading', 'A second cat applies', { inSidebar: true });
    expect(await tab.frames()).toBe(1);
    await tab.close();
  });

  // A picture of one dot, and a file of one empty page.
  const PNG = atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');
  const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>';
  const FERRY_PAGE = 'lowlandgazette.example/2025/03/last-foot-ferry-river-sall';
  it.each([
    ['plain text', 'https://lowlandgazette.example/report.txt', 'text/plain', 'A report of the council on the ferry.'],
    ['a picture', 'https://lowlandgazette.example/ferry.png', 'image/png', PNG],
    ['a PDF file', 'https://lowlandgazette.example/report.pdf', 'application/pdf', PDF],
    ['a page whose way here was not protected', `http://${FERRY_PAGE}`, 'text/html', 'A report of the council on the ferry.'],
    // Chromium ends when a test answers for its store, and tells no address of a page's source: see below.
    ...(kind === 'chromium' ? [] : [['the source of a page', `view-source:https://${FERRY_PAGE}`, 'text/html', '<p>A report'], ['a store of extensions', 'https://addons.mozilla.org/en-US/firefox/addon/x/', 'text/html', '<h1>An extension</h1>']]),
  ])('says so where no page can be read: %s', async (_, address, type, body) => {
    const site = stage.driver.site;
    stage.driver.site = (url) => (url.href === address.replace('view-source:', '') ? { body, headers: { 'content-type': type } } : site(url));
    const tab = await stage.driver.newTab();
    await tab.goto(address);
    await tab.toolbar();
    const words = await stage.driver.ownWindow('sidebar.html');
    await words.find('heading', 'Evenhand can’t read this page.');
    await words.find('button', 'All your ratings');
    await words.close();
    await tab.close();
    // Firefox may ask for a picture once more as long as its tab is open.
    stage.driver.site = site;
  });

  it.runIf(kind === 'chromium').each(['chrome://version/', `view-source:https://${FERRY_PAGE}`])('shows the reader’s ratings, and says why, on a page of the browser’s own: %s', async (address) => {
    const tab = await stage.driver.newTab();
    await tab.goto(address);
    await tab.toolbar();
    const ratings = await stage.driver.ownWindow('ratings.html');
    await ratings.find('text', /shows no page that Evenhand can read/);
    await ratings.close();
    await tab.close();
  });
});

import { expect, it } from 'vitest';
import type { CDPSession } from 'puppeteer-core';
import type { Tab } from '../../scripts/browser';
import { galleryPage, inBothBrowsers } from './setup';

const NOTE = 'kettle zebra';
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const FRAMER = 'https://frames.example/';

/** A page that frames the sidebar itself, hands it a port as the content script does, and feeds it an invented article. */
const framer = (sidebar: string, article: string) => `<!doctype html><title>Framer</title><h1>Framer</h1>
<iframe src="${sidebar}#0b54a7c1-7a4b-4f6e-9d0a-1f0d4c2b9e11" width="392" height="700" title="Evenhand"></iframe>
<script>
window.heard = [];
document.querySelector('iframe').onload = (event) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (e) => window.heard.push(JSON.stringify(e.data));
  event.target.contentWindow.postMessage('port', '*', [port2]);
  port1.postMessage({ say: 'article', article: ${article}, place: null, siteAccess: true, firstUse: false });
};
</script>`;

async function writeAndRate(tab: Tab): Promise<void> {
  await tab.find('button', 'Close sidebar');
  await tab.click('textbox', 'A note to yourself');
  // a note that a try before has left is written over
  await tab.page.keyboard.down('Control');
  await tab.press('a');
  await tab.page.keyboard.up('Control');
  await tab.page.keyboard.type(NOTE);
  await tab.click('radio', 'Unfair, leans left');
  await tab.click('button', /I touched nothing/);
}

inBothBrowsers((stage, kind) => {
  it("the page's own scripts see no rating, note, key or address of ours", async () => {
    const tab = await stage.visit('hard/spy');
    await writeAndRate(tab);
    await expect.poll(async () => (await stage.driver.storage())['rating:newsweek:1900007'], { timeout: 5000 }).toMatchObject({ value: { step: 'unfair-left', note: NOTE } });
    await expect.poll(() => tab.page.evaluate(() => [...CSS.highlights.keys()]), { timeout: 5000 }).toEqual(['eh-1']);
    const seen = await tab.page.evaluate(() => ({
      spied: (globalThis as unknown as { spied: string[] }).spied,
      root: document.querySelector('eh-host')?.shadowRoot ?? null,
      frames: window.length,
      kept: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      entries: JSON.stringify(performance.getEntries()),
      html: document.documentElement.outerHTML,
      highlights: [...CSS.highlights.keys()],
    }));
    expect(seen.spied.join('\n')).toContain('added <eh-host');
    // What it was clicked and typed with does not even reach the page as an event.
    expect(seen.spied.filter((line) => /^(?:key|input|beforeinput|click|pointerdown|change|paste|copy|attachShadow|message|postMessage)/.test(line))).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/kettle|unfair-left|(?:chrome|moz)-extension:/);
    expect(seen).toMatchObject({ root: null, frames: 0, highlights: ['eh-1'] });
    await tab.close();
  });

  it('a page that frames the sidebar itself gets an empty frame, and no rating can be saved through it', async () => {
    const article = JSON.stringify({ id: 'newsweek:6666666', url: 'https://www.newsweek.com/forged-6666666', publisher: 'Newsweek', headline: 'Forged', section: null, authors: [], published: null, modified: null, paragraphs: ['Forged text.'], headings: [], pictures: [], aboutAuthor: null, aiDisclosure: false, meter: false, kind: 'news', partial: false });
    const before = stage.driver.site;
    stage.driver.site = (url) => (url.href === FRAMER ? { body: framer(`${stage.driver.origin}/sidebar.html`, article) } : before(url));
    const tab = await stage.driver.newTab();
    await tab.goto(FRAMER);
    await pause(1500);
    expect((await tab.look()).filter((node) => node.inSidebar && node.role !== 'frame' && node.name !== '').map((node) => `${node.role} ${node.name}`)).toEqual([]);
    expect(await tab.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(JSON.stringify(await stage.driver.storage())).not.toContain('6666666');
    stage.driver.site = before;
    await tab.close();
  });

  it('a click made by a script opens nothing', async () => {
    const tab = await stage.visit('hard/spy');
    await tab.find('button', 'Close sidebar');
    await tab.toolbar();
    await tab.gone('button', 'Close sidebar');
    await tab.page.evaluate(() => {
      const host = document.querySelector('eh-host') as HTMLElement;
      host.click();
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    await pause(300);
    expect(await tab.frames()).toBe(0);
    await tab.toolbar();
    await tab.find('button', 'Close sidebar');
    await tab.page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    await pause(300);
    expect(await tab.frames()).toBe(1);
    await tab.close();
  });

  // Only Chromium tells which listeners stand in a content script's own world.
  if (kind === 'chromium') it('a page that is no article keeps one listener, the one for navigation, and asks nothing', async () => {
    const tab = await stage.driver.newTab();
    const cdp: CDPSession = await tab.page.createCDPSession();
    const worlds: number[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await cdp.send('Runtime.enable');
    const listeners = async (expression: string) => {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: worlds.at(-1) ?? -1 });
      const { listeners: found } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      return found.map((one) => one.type);
    };
    await stage.driver.storage(); // wakes the background
    const background = await tab.page.browser().targets().find((target) => target.type() === 'service_worker')?.worker();
    type World = typeof globalThis & { heard: string[]; chrome: { runtime: { onMessage: { addListener(hear: (message: { call: string }) => void): void } } } };
    await background?.evaluate(() => {
      const world = globalThis as World;
      world.heard = [];
      world.chrome.runtime.onMessage.addListener((message) => world.heard.push(message.call));
    });
    const look = async (name: string) => {
      await tab.goto(galleryPage(name).address);
      await pause(600);
      return { window: await listeners('window'), document: await listeners('document'), navigation: await listeners('navigation'), heard: await background?.evaluate(() => (globalThis as World).heard) };
    };
    expect(await look('not-articles/section')).toEqual({ window: [], document: [], navigation: ['navigatesuccess'], heard: [] });
    // The same look does see what stands on an article.
    expect(await look('eras/2019')).toMatchObject({ window: expect.arrayContaining(['keydown']), heard: expect.arrayContaining(['panel-state']) });
    await tab.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, type Tab } from '../../scripts/browser';
import { resolve } from 'node:path';
import { BUILD, gallerySite, galleryPage } from './setup';

/** All other browser tests trust the gate to see whatever is asked for. Here it is made to see something. */
describe.each(['chromium', 'firefox'] as const)('what is asked of the network in %s', (kind) => {
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    driver = await launch({ kind, extension: resolve(BUILD[kind]) });
    driver.site = gallerySite;
    tab = await driver.newTab();
  });
  afterAll(() => driver?.close());
  const asked = (host: string) => expect.poll(() => driver.refused, { timeout: 5000 }).toContain(host);

  it('is nothing while an article is read beside the sidebar', async () => {
    await tab.goto(galleryPage('article-2023').address);
    await tab.find('heading', 'Who speaks', { inSidebar: true });
    expect(driver.refused).toEqual([]);
  });

  it('is refused and written down: a page, encrypted or not, on this machine too', async () => {
    await tab.page.setRequestInterception(false);
    await tab.page.goto('https://pages.example/').catch(() => {});
    await asked('pages.example:443');
    await tab.page.goto('http://plain.example/').catch(() => {});
    await asked('plain.example:80');
    await tab.page.goto('http://127.0.0.1:8976/').catch(() => {});
    await asked('127.0.0.1:8976');
  });

  it('a socket, a picture, a beacon that a page makes', async () => {
    await tab.page.setRequestInterception(true);
    await tab.goto(galleryPage('article-2023').address);
    await tab.page.setRequestInterception(false);
    await tab.page.evaluate(() => {
      Object.assign(globalThis, { kept: new WebSocket('wss://sockets.example/') });
      new Image().src = 'https://pictures.example/1.png';
      navigator.sendBeacon('https://beacons.example/');
    });
    for (const host of ['sockets', 'pictures', 'beacons']) await asked(`${host}.example:443`);
  });
});

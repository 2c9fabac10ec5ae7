import { expect, it } from 'vitest';
import { galleryPage, inBothBrowsers } from '../setup';
import { loot, NOTE, pause, rates, SECRETS, visitTrick } from './trick';

const FORGED = { id: 'newsweek:6666666', url: 'https://www.newsweek.com/forged-6666666', publisher: 'Newsweek', headline: 'Forged', section: null, authors: [], published: null };
/** What our own parts say to one another, as a page would have to guess it. */
const MESSAGES = JSON.stringify([
  'port',
  { call: 'rating-change', ask: { nonce: '0b54a7c1-7a4b-4f6e-9d0a-1f0d4c2b9e11', article: FORGED, change: { step: 'fair' }, anyway: true } },
  { call: 'settings-set', ask: { settings: { keepVersions: false, shareMb: 1 } } },
  { call: 'ratings-delete', ask: { ids: 'all', undo: '2026-01-01T00:00:00.000Z' } },
  { call: 'versions-delete', ask: null },
  { call: 'panel-set', ask: { open: false } },
  { say: 'article', article: { ...FORGED, paragraphs: ['Forged.'] }, place: null, siteAccess: true, firstUse: false, visit: null },
  { order: 'close' },
]);

inBothBrowsers((stage) => {
  const stored = () => stage.driver.storage();
  const said = () => stored().then((all) => JSON.stringify(all));

  it('clicks and keys that claim to be trusted move nothing', async () => {
    const on = await visitTrick(stage, {});
    await on.tab.find('button', 'Close sidebar');
    await on.tab.page.evaluate(() => {
      const host = document.querySelector('eh-host') as HTMLElement;
      const keys = [window, document, document.body, host].map((target) => [target, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })] as const);
      const clicks = ['pointerdown', 'mousedown', 'click', 'keydown', 'touchstart'].map((type) => [host, new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth - 150, clientY: innerHeight - 60 })] as const);
      for (const [target, event] of [...keys, ...clicks]) {
        try {
          Object.defineProperty(event, 'isTrusted', { value: true });
        } catch {
          Object.setPrototypeOf(event, Object.create(Object.getPrototypeOf(event) as object, { isTrusted: { value: true } }) as object);
        }
        target.dispatchEvent(event);
      }
      host.click();
      host.focus();
    });
    await pause(300);
    expect(await on.tab.frames()).toBe(1);
    expect((await stored())[on.key]).toBeUndefined();
  });

  it('messages, ports and channels of the page reach no part of ours', async () => {
    const on = await visitTrick(stage, {
      script: `const say = () => {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => loot.push(JSON.stringify(data));
        const targets = [window, ...Array.from(window), document.querySelector('eh-host')].filter(Boolean);
        for (const target of targets) for (const message of ${MESSAGES}) {
          target.postMessage?.(message, '*');
          target.dispatchEvent?.(new MessageEvent('message', { data: message, source: window, ports: [channel.port2] }));
          target.dispatchEvent?.(new CustomEvent(message.call ?? message.say ?? 'port', { detail: message, bubbles: true, composed: true }));
        }
        window.postMessage('port', '*', [channel.port2]);
        for (const name of ['evenhand', 'extension']) for (const message of ${MESSAGES}) new BroadcastChannel(name).postMessage(message);
      };
      for (const wait of [0, 50, 200, 500, 1000]) setTimeout(say, wait);`,
    });
    await rates(stage, on);
    await pause(300);
    expect(await loot(on.tab)).toEqual([]);
    expect(await said()).not.toContain('6666666');
    expect((await stored())[on.key]).toMatchObject({ value: { step: 'unfair-left' } });
  });

  it('a page that knows the extension by its id can send it nothing', async () => {
    const on = await visitTrick(stage, {});
    await rates(stage, on);
    const answers = await on.tab.page.evaluate(async (id, messages) => {
      type Runtime = { sendMessage(id: string, message: unknown): Promise<unknown>; connect(id: string): unknown };
      const world = globalThis as unknown as { chrome?: { runtime?: Runtime }; browser?: { runtime?: Runtime } };
      const got: string[] = [];
      for (const runtime of [world.chrome?.runtime, world.browser?.runtime]) {
        for (const message of runtime ? (JSON.parse(messages) as unknown[]) : []) got.push(await Promise.resolve().then(() => runtime?.sendMessage(id, message)).then((answer) => `answered ${JSON.stringify(answer)}`, () => 'refused'));
      }
      return got;
    }, new URL(stage.driver.origin).host, MESSAGES);
    expect(answers.filter((answer) => answer !== 'refused')).toEqual([]);
    expect(await said()).not.toContain('6666666');
    expect((await stored())[on.key]).toMatchObject({ value: { step: 'unfair-left' } });
  });

  it('storage events and records of the page under our keys change nothing', async () => {
    const on = await visitTrick(stage, {});
    await rates(stage, on);
    await on.tab.page.evaluate((key) => {
      const forged = JSON.stringify({ v: 2, value: { step: 'fair', note: 'forged', reasons: [] } });
      for (const storage of [localStorage, sessionStorage]) {
        storage.setItem(key, forged);
        dispatchEvent(new StorageEvent('storage', { key, newValue: forged, storageArea: storage }));
      }
      // oxlint-disable-next-line unicorn/no-document-cookie
      document.cookie = `${key}=forged`;
    }, on.key);
    await pause(300);
    expect((await on.tab.find('radio', 'Unfair, leans left')).checked).toBe(true);
    expect(await on.tab.say()).not.toContain('forged');
    expect((await stored())[on.key]).toMatchObject({ value: { step: 'unfair-left', note: '' } });
  });

  it('our other pages can be neither framed nor fetched by a page', async () => {
    const pages = ['options.html', 'versions.html', 'ratings.html', 'permission.html', 'manifest.json'].map((name) => `${stage.driver.origin}/${name}`);
    const on = await visitTrick(stage, { body: pages.map((page) => `<iframe src="${page}" title="stolen" width="300" height="200"></iframe>`).join('') });
    await rates(stage, on);
    const got = await on.tab.page.evaluate(async (addresses) => {
      const answers: string[] = [];
      for (const address of addresses) answers.push(await fetch(address).then((answer) => answer.text(), () => 'refused'));
      return answers;
    }, pages);
    expect(new Set(got)).toEqual(new Set(['refused']));
    const inside = (await on.tab.look()).filter((node) => /Delete all|Keep what articles|Side by side|No article was named|Allow|All my ratings/.test(node.name));
    expect(inside.map((node) => node.name)).toEqual([]);
  });

  it("the toolbar button asks our own script, not one that the page has put under its name", async () => {
    const on = await visitTrick(stage, { script: `Object.defineProperty(window, 'evenhand', { configurable: false, get: () => (loot.push('asked'), { toggle: () => (loot.push('toggled'), 'done') }) });` });
    await rates(stage, on);
    await on.tab.toolbar();
    await on.tab.gone('button', 'Close sidebar');
    await on.tab.toolbar();
    await on.tab.find('button', 'Close sidebar');
    expect(await loot(on.tab)).toEqual([]);
  });

  it('a hundred forged journeys, returns and scrolls leave one sidebar with what was typed', async () => {
    const on = await visitTrick(stage, {});
    await rates(stage, on, NOTE);
    await on.tab.page.evaluate(() => {
      for (let i = 0; i < 100; i++) {
        (globalThis as unknown as { navigation: EventTarget }).navigation.dispatchEvent(new Event('navigatesuccess'));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        document.dispatchEvent(new Event('visibilitychange'));
        for (const type of ['scroll', 'resize', 'popstate', 'hashchange']) dispatchEvent(new Event(type));
      }
    });
    await on.tab.find('button', 'Close sidebar');
    await expect.poll(async () => (await on.tab.find('textbox', 'A note to yourself')).value, { timeout: 5000 }).toBe(NOTE);
    expect(await on.tab.frames()).toBe(1);
  });

  it('markup in a headline is shown as text and runs nowhere', async () => {
    const markup = '<img src=x onerror="loot.push(1)"><script>loot.push(2)</script><a href="javascript:loot.push(3)">Clock</a>';
    const on = await visitTrick(stage, { headline: markup });
    await rates(stage, on);
    await on.tab.find('heading', /<img src=x onerror="loot/, { inSidebar: true });
    expect((await on.tab.look()).filter((node) => node.inSidebar && (node.role === 'img' || (node.role === 'link' && node.name === 'Clock')))).toEqual([]);
    expect(await loot(on.tab)).toEqual([]);
    expect((await stored())[on.key]).toMatchObject({ value: { article: { headline: expect.stringContaining('<img src=x') } } });
  });

  it('metadata that reaches for prototypes changes nothing of what is kept', async () => {
    const on = await visitTrick(stage, { head: '<script type="application/ld+json">{"__proto__":{"step":"fair","note":"forged"},"constructor":{"prototype":{"step":"fair"}},"@graph":[{"__proto__":{"@type":"NewsArticle","headline":"Forged"}}]}</script>' });
    await rates(stage, on);
    await on.tab.find('heading', 'A Page of Tricks', { inSidebar: true });
    expect(await said()).not.toContain('forged');
  });

  it('an article framed in an article gets no sidebar of its own', async () => {
    const on = await visitTrick(stage, { body: `<iframe src="${galleryPage('eras/2019').address}" title="inner" width="600" height="400"></iframe>` });
    await rates(stage, on);
    await pause(500);
    expect(await on.tab.page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('eh-host') ?? null)).toBeNull();
    expect(await on.tab.frames()).toBe(1);
  });

  it('a page of another publisher that claims to be an article of Newsweek’s is kept under its own address', async () => {
    const claimed = 'https://www.newsweek.com/a-page-of-tricks-1900777';
    const address = 'https://tricks.example/2024/02/a-page-of-tricks';
    const { html } = galleryPage('hard/spy');
    const canonical = galleryPage('hard/spy').address;
    const on = await visitTrick(stage, {});
    stage.driver.site = (url) => (url.href === address ? { body: html.replaceAll(canonical, claimed) } : undefined);
    await on.tab.goto(address);
    await on.tab.toolbar();
    await rates(stage, { tab: on.tab, key: 'rating:web:tricks.example/2024/02/a-page-of-tricks' });
    expect(Object.keys(await stored()).filter((key) => key.includes('1900777'))).toEqual([]);
  });

  it('a page of another publisher, where the button was pressed, sees no rating, note, key or address of ours', async () => {
    const address = 'https://tricks.example/2024/02/a-page-that-listens';
    const { html } = galleryPage('hard/spy');
    const canonical = galleryPage('hard/spy').address;
    const on = await visitTrick(stage, {});
    stage.driver.site = (url) => (url.href === address ? { body: html.replaceAll(canonical, address) } : undefined);
    await on.tab.goto(address);
    await on.tab.toolbar();
    await rates(stage, { tab: on.tab, key: 'rating:web:tricks.example/2024/02/a-page-that-listens' }, NOTE);
    const seen = await on.tab.page.evaluate(() => [...(globalThis as unknown as { spied: string[] }).spied, document.documentElement.outerHTML, JSON.stringify(performance.getEntries()), String(window.length)]);
    expect(seen.join('\n')).not.toMatch(SECRETS);
    expect(seen.filter((line) => /^(?:key|input|beforeinput|click|pointerdown|change|attachShadow|message|postMessage|createElement)/.test(line))).toEqual([]);
  });
});

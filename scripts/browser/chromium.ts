import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { ChromiumEyes } from './chromium-eyes';
import { findBrowser } from './find';
import { chromiumThrough, openGate } from './gate';
import { DrivenTab, nowhere, serve } from './tab';
import type { Driver, LaunchOptions, Site } from './types';

/** The browser itself asks nobody: not for updates, accounts, the time or what a form is for. What can't be turned off is sent to a port that it refuses to ask. */
const NOBODY = 'http://127.0.0.1:1/';
const OFFLINE = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--disable-gpu', '--no-first-run', `--component-updater=url-source=${NOBODY}`, `--apps-gallery-update-url=${NOBODY}`, `--gaia-url=${NOBODY}`, '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication'];

/** An extension that reloads itself is only loaded again in developer mode. No page is connected to before it is asked for, as the driver answers for it, and no dictionary is fetched. */
function prepare(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } }, net: { network_prediction_options: 2 }, browser: { enable_spellchecking: false } }));
}

interface Extensions {
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
}

const SILENT = new Error('the background does not answer');
const silence = () => new Promise<never>((_, reject) => setTimeout(() => reject(SILENT), 10_000));

/** A private context, with the extension allowed in it as the reader does on the browser's own page of extensions. */
async function privateWindow(browser: Browser, extensionId: string): Promise<BrowserContext> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Extensions } }).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    // It is loaded anew for that; a page that is opened meanwhile may wait for it for ever.
    for (let tries = 0; tries < 100; tries++) {
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(id).catch(() => ({ state: '', incognitoAccess: { isActive: false } }));
      if (state === 'ENABLED' && incognitoAccess.isActive) return;
      await new Promise((later) => setTimeout(later, 50));
    }
  }, extensionId);
  await page.close();
  return browser.createBrowserContext();
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(process.env.EVENHAND_PROFILES ?? tmpdir(), 'evenhand-chromium-'));
  prepare(profile);
  const { width = 1280, height = 900 } = options;
  const gate = await openGate(options.hosts ?? {});
  const browser = await launch({
    executablePath: await findBrowser('chromium'),
    headless: !options.headed,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: profile,
    ...(options.downloads ? { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads } } : {}),
    defaultViewport: options.headed ? null : { width, height },
    args: [...OFFLINE, ...chromiumThrough(gate, options.local ?? false), ...(options.hosts ? ['--ignore-certificate-errors'] : []), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--blink-settings=preferredColorScheme=${options.dark ? 0 : 1}`, `--window-size=${width},${height}`],
  });
  const extension = async () => {
    for (let tries = 0; tries < 50; tries++) {
      const [found] = [...(await browser.extensions()).values()];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the extension did not start');
  };
  const { id } = await extension();
  const origin = `chrome-extension://${id}`;
  let site: Site = nowhere;
  const context = options.privately ? await privateWindow(browser, id) : browser;

  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  /** Backgrounds that have ended, some of which are still listed; and the one that was asked last. */
  const ended = new WeakSet<Target>();
  let asked: Target | undefined;
  /** The background, started again if it has ended. */
  const worker = async (): Promise<WebWorker> => {
    // Of an extension that was loaded anew the one before may still be listed: the last is the one that runs.
    const find = () => browser.targets().findLast((target) => isOurs(target) && !ended.has(target));
    if (!find()) {
      const page = await browser.newPage();
      await page.goto(`${origin}/sidebar.html`);
      await page.evaluate(() => (globalThis as unknown as { chrome: { runtime: { sendMessage: (m: unknown) => Promise<unknown> } } }).chrome.runtime.sendMessage({ call: 'panel-state', ask: null })).catch(() => null);
      await page.close();
    }
    // One that was asked while it started looks ended, and is not.
    const target = find() ?? (await browser.waitForTarget((one) => isOurs(one) && !ended.has(one), { timeout: 3000 }).catch(() => browser.waitForTarget(isOurs, { timeout: 7000 })));
    const found = await target.worker();
    if (!found) throw new Error('the background did not start');
    asked = target;
    return found;
  };
  /** Asks the background. One that has just ended may still be listed: then it is asked for anew, a few times; one that is silent is ended first. */
  const inWorker = async <T>(ask: (found: WebWorker) => Promise<T>): Promise<T> => {
    for (let tries = 0; ; tries++) {
      try {
        return await Promise.race([ask(await worker()), silence()]);
      } catch (problem) {
        if (tries === 2) throw problem;
        if (problem !== SILENT && asked) ended.add(asked);
        if (problem === SILENT) await Promise.race([worker().then((found) => found.close()).catch(() => {}), new Promise((resolve) => setTimeout(resolve, 2000))]);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  };
  type Chrome = { chrome: { storage: { local: { get: (k: null) => Promise<Record<string, unknown>>; set: (i: object) => Promise<void>; clear: () => Promise<void> } }; runtime: { reload: () => void } } };

  return {
    kind: 'chromium',
    origin,
    refused: gate.refused,
    get site() { return site; },
    set site(next) { site = next; },
    async newTab() {
      const page: Page = await context.newPage();
      await serve(page, () => site);
      await page.bringToFront();
      const press = async () => {
        await page.bringToFront();
        await (await extension()).triggerAction(page);
      };
      return new DrivenTab(page, new ChromiumEyes(page, browser, press));
    },
    async ownWindow(name) {
      const target = await browser.waitForTarget((t) => t.url().startsWith(`${origin}/${name}`), { timeout: 10_000 });
      const page = await target.asPage();
      return new DrivenTab(page, new ChromiumEyes(page, browser, async () => {}));
    },
    storage: () => inWorker((found) => found.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get(null))),
    setStorage: (items) => inWorker((found) => found.evaluate((i) => (globalThis as unknown as Chrome).chrome.storage.local.set(i), items as object)),
    async killWorker() {
      // One that has ended by itself is ended.
      await (await worker()).close().catch(() => {});
    },
    async reloadExtension() {
      await (await worker()).evaluate(() => setTimeout(() => (globalThis as unknown as Chrome).chrome.runtime.reload(), 0));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await extension();
    },
    async reset() {
      const blank = await browser.newPage();
      for (const page of await browser.pages()) if (page !== blank) await page.close();
      await inWorker((found) => found.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.clear()));
      await (await worker()).close().catch(() => {});
    },
    version: () => browser.version(),
    async close() {
      await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
      browser.process()?.kill('SIGKILL');
      gate.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

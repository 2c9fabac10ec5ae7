import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find';
import { ALLOW_PRIVATELY, PICKER, WATCH_THREAD } from './firefox-chrome';
import { FirefoxEyes, type InChrome } from './firefox-eyes';
import { prepareFirefox } from './firefox-profile';
import { firefoxThrough, openGate } from './gate';
import { DrivenTab, nowhere, serve } from './tab';
import type { Driver, LaunchOptions, Site } from './types';

const UUID = 'e7e0a4d6-5d5f-4f0e-9d8a-3c1f6c0b7a11';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: { type?: string; result?: { value?: unknown }; exceptionDetails?: { text: string }; contexts?: { context: string }[] } }>;
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(process.env.EVENHAND_PROFILES ?? tmpdir(), 'evenhand-firefox-'));
  prepareFirefox(profile);
  const { width = 1280, height = 900 } = options;
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  const { id } = manifest.browser_specific_settings.gecko;
  const gate = await openGate(options.hosts ?? {});
  const browser = await launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: !options.headed,
    userDataDir: profile,
    defaultViewport: options.headed ? null : { width, height },
    args: ['--remote-allow-system-access'],
    // The browser itself asks nobody for its settings: only so does it obey the preference below.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    acceptInsecureCerts: options.hosts !== undefined,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A temporary add-on would lose its storage at the end of the session.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      // The colours of the system's high contrast, in place of every page's own.
      ...(options.forcedColours ? { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 } : {}),
      'accessibility.force_disabled': -1,
      'browser.privatebrowsing.autostart': options.privately ?? false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      ...firefoxThrough(gate, options.local ?? false),
      ...(options.downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads, 'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false, 'browser.download.alwaysOpenPanel': false } : {}),
      ...(options.grants ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
    },
  });
  const first = (await browser.pages())[0] ?? (await browser.newPage());
  const bidi = (first.mainFrame() as unknown as { browsingContext: { userContext: { browser: { session: Bidi } } } }).browsingContext.userContext.browser.session;
  const windows = async () => (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result.contexts?.map((c) => c.context) ?? [];
  const inWindow = (context: string | undefined): InChrome => async (expression) => {
    const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox could not evaluate');
    return JSON.parse(String(result.result?.value ?? 'null'));
  };
  const inChrome = inWindow((await windows())[0]);
  // Accessibility must run before a page is opened, or frames of other processes stay unseen.
  await inChrome(`Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService), "null"`);
  await browser.installExtension(options.extension);
  if (options.privately) await inChrome(ALLOW_PRIVATELY(id));
  const opened = new Set([first]);
  let site: Site = nowhere;
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;

  /** Storage of the extension, asked from Firefox's own side: no page of ours has to be opened for it. */
  const withStorage = (body: string) => inChrome<Record<string, unknown>>(`(async () => {
    const { ExtensionStorageIDB } = ChromeUtils.importESModule("resource://gre/modules/ExtensionStorageIDB.sys.mjs");
    const { extension } = ${policy};
    const principal = ExtensionStorageIDB.getStoragePrincipal(extension);
    const db = await ExtensionStorageIDB.open(principal, true);
    ${body}
  })()`);

  const reload = async () => {
    await inChrome(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
      return "null";
    })()`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  };

  return {
    kind: 'firefox',
    origin: `moz-extension://${UUID}`,
    refused: gate.refused,
    get site() { return site; },
    set site(next) { site = next; },
    async newTab() {
      const page = await browser.newPage();
      opened.add(page);
      await serve(page, () => site);
      return new DrivenTab(page, new FirefoxEyes(page, inChrome, id));
    },
    async ownWindow(name) {
      const there = new Set<string>();
      for (let tries = 0; tries < 100; tries++) {
        there.clear();
        for (const context of await windows()) {
          const shown = await inWindow(context)<string>('JSON.stringify(gBrowser.selectedBrowser.currentURI.spec)').catch((error: unknown) => String(error));
          there.add(shown);
          // Of a page of the extension the driver is told no address: it is the one that nobody here opened.
          const page = (await browser.pages()).findLast((one) => !opened.has(one));
          if (shown.startsWith(`moz-extension://${UUID}/${name}`) && page) return new DrivenTab(page, new FirefoxEyes(page, inWindow(context), id));
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`the extension opened no window with ${name}; there were ${[...there].join(', ')}`);
    },
    storage: () => withStorage('return JSON.stringify(await db.get(null));'),
    async setStorage(items) {
      await withStorage(`await db.set(${JSON.stringify(items)}); return "null";`);
    },
    async chooseNext(path) {
      await inChrome(PICKER);
      await inChrome(`(window.evenhandPicker.path = ${JSON.stringify(path)}, "null")`);
    },
    async watchThread() {
      await inChrome(WATCH_THREAD);
      return () => inChrome<number>('window.evenhandLongest()');
    },
    async killWorker() {
      await inChrome(`${policy}.extension.terminateBackground().then(() => "null")`);
    },
    async reset() {
      for (const page of await browser.pages()) if (page !== first) await page.close();
      await withStorage('await db.clear(); return "null";');
      await reload();
    },
    reloadExtension: reload,
    version: () => browser.version(),
    async close() {
      await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
      browser.process()?.kill('SIGKILL');
      gate.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

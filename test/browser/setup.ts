import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { type BrowserKind, type Driver, launch, type LaunchOptions, type Site, type Tab } from '../../scripts/browser';

export const BUILD: Record<BrowserKind, string> = { chromium: 'dist/chrome-mv3', firefox: 'dist/firefox-mv3' };

interface GalleryPage {
  address: string;
  html: string;
  headers: Record<string, string>;
}

const PAGES = 'test/pages';

/** A page of the gallery by its name, with the address it is to be served under. */
export function galleryPage(name: string): GalleryPage {
  const expected = JSON.parse(readFileSync(`${PAGES}/${name}.expected.json`, 'utf8')) as { at?: string; url?: string };
  const headers = `${PAGES}/${name}.headers.json`;
  return {
    address: expected.at ?? expected.url ?? '',
    html: readFileSync(`${PAGES}/${name}.html`, 'utf8'),
    headers: existsSync(headers) ? (JSON.parse(readFileSync(headers, 'utf8')) as Record<string, string>) : {},
  };
}

const names = (readdirSync(PAGES, { recursive: true }) as string[]).filter((f) => f.endsWith('.expected.json')).map((f) => f.replaceAll('\\', '/').replace('.expected.json', ''));
const gallery = new Map(names.filter((name) => name !== 'eras/2026').map((name) => [galleryPage(name).address.split('?')[0], galleryPage(name)]));

/** The invented web: every page of the gallery under its address, whatever the query. */
export const gallerySite: Site = (url) => {
  const page = gallery.get(url.origin + url.pathname);
  return page && { body: page.html, headers: page.headers };
};

export interface Stage {
  readonly driver: Driver;
  /** A fresh tab on a page of the gallery; `query` begins with "?". */
  visit(name: string, query?: string): Promise<Tab>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
}

/** For tests that leave more behind than tabs and what is in `storage.local`: a browser of their own, with nothing special. */
export const ALONE: Partial<LaunchOptions> = { width: 1280 };

/** The browsers of a worker that all files share which ask for nothing special: a start takes seconds of a processor. */
const shared = new Map<BrowserKind, Driver>();

/** Runs the same tests in Chromium and in Firefox, each with one browser for all of them. */
export function inBothBrowsers(tests: (stage: Stage, kind: BrowserKind) => void, options: (kind: BrowserKind) => Partial<LaunchOptions> = () => ({})): void {
  describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => inBrowser(kind, tests, options(kind)));
}

export function inBrowser(kind: BrowserKind, tests: (stage: Stage, kind: BrowserKind) => void, options: Partial<LaunchOptions> = {}): void {
  let driver: Driver;
  /** What was asked of the network beside what the test answers, and in which test: told when the browser ends, as no second try makes it undone. */
  const asked: string[] = [];
  let seen = 0;
  const shares = Object.keys(options).length === 0;
  const start = async () => {
    const known = shares ? shared.get(kind) : undefined;
    driver = known ?? (await launch({ kind, extension: resolve(BUILD[kind]), ...options }));
    if (shares) shared.set(kind, driver);
    seen = driver.refused.length;
    driver.site = gallerySite;
  };
  const note = (test: string) => {
    for (const host of driver.refused.slice(seen)) asked.push(`${host} in "${test}"`);
    seen = driver.refused.length;
  };
  const stop = async () => {
    // One that does not come back to where it began is ended, and the next file starts another.
    const kept = shares && (await driver.reset().then(() => true, () => false));
    if (!kept) {
      shared.delete(kind);
      await driver?.close();
    }
    note('the end');
    expect(asked, 'asked of the network').toEqual([]);
  };
  beforeAll(start);
  afterAll(stop);
  afterEach(({ task }) => note(task.name));
  // A test that failed leaves its tabs and a closed sidebar behind, which would fail the next ones too.
  let made: Tab[] = [];
  beforeEach(() => {
    made = [];
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const tab of made) await tab.close().catch(() => {});
    await driver.setStorage({ panel: { v: 1, value: { open: null } } });
  });
  tests(
    {
      get driver() {
        return driver;
      },
      async visit(name, query = '') {
        const tab = await driver.newTab();
        made.push(tab);
        await tab.goto(galleryPage(name).address.split('?')[0] + query);
        return tab;
      },
      async restart() {
        await stop();
        await start();
      },
    },
    kind,
  );
}

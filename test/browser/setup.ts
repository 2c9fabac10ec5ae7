import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

/**
 * Runs the same tests in Chromium and in Firefox, each with one browser for all of them.
 * @param profiles a folder to keep the browsers' profiles in, for tests that restart them.
 */
export function inBothBrowsers(tests: (stage: Stage, kind: BrowserKind) => void, profiles?: string): void {
  describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => inBrowser(kind, tests, profiles ? { profile: join(profiles, kind) } : {}));
}

export function inBrowser(kind: BrowserKind, tests: (stage: Stage, kind: BrowserKind) => void, options: Partial<LaunchOptions> = {}): void {
  let driver: Driver;
  const start = async () => {
    driver = await launch({ kind, extension: resolve(BUILD[kind]), ...options });
    driver.site = gallerySite;
  };
  /** What was asked of the network beside what the test answers, and in which test: told when the browser ends, as no second try makes it undone. */
  const asked: string[] = [];
  let seen = 0;
  const note = (test: string) => {
    for (const host of driver.refused.slice(seen)) asked.push(`${host} in "${test}"`);
    seen = driver.refused.length;
  };
  const stop = async () => {
    await driver?.close();
    note('the end');
    seen = 0;
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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type Rating, type RatingEntry, STEPS } from '../../lib/ratings';
import { inBrowser } from './setup';


/** `EVENHAND_STRESS=1` asks for all of it: ten thousand changes, the background ended fifty times. It takes some minutes. */
const WHOLE = Boolean(process.env.EVENHAND_STRESS);
const TABS = WHOLE ? 20 : 5;
const ARTICLES = 20;
const CHANGES = WHOLE ? 25 : 3;
const KILLS = WHOLE ? 50 : 5;

const profiles = mkdtempSync(join(tmpdir(), 'evenhand-stress-'));
afterAll(() => rmSync(profiles, { recursive: true, force: true, maxRetries: 5 }));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs in a frame: rates its articles again and again until it is told that it was enough, then once more, and tries each change anew until it is said to be saved. */
function rateAll(tab: number, articles: number, changes: number, steps: readonly string[]): void {
  const done = async () => {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ saved: boolean } | undefined> } } }).chrome;
  const nonce = location.hash.slice(1);
  const state = globalThis as unknown as { evenhandEnough?: boolean };
  const last = changes - 1;
  for (let turn = 0; turn <= last; turn += turn < last - 1 || state.evenhandEnough ? 1 : 0) {
    for (let n = 0; n < articles; n++) {
      const number = 3_000_000 + tab * articles + n;
      const article = { id: `newsweek:${number}`, url: `https://www.newsweek.com/a-${number}`, publisher: 'Newsweek', headline: `Article ${number}`, section: null, authors: ['Ada Lind'], published: null };
      const change = { step: steps[(number + turn) % steps.length], note: `turn ${turn} of ${number}` };
      for (;;) {
        const answer = await runtime.sendMessage({ call: 'rating-change', ask: { nonce, article, change, anyway: false } }).catch(() => undefined);
        if (answer?.saved) break;
        await new Promise((again) => setTimeout(again, 20));
      }
    }
  }
  };
  const state = globalThis as unknown as { evenhandDone?: boolean };
  void done().finally(() => {
    state.evenhandDone = true;
  });
}

function expectAll(stored: Record<string, unknown>): void {
  const entries = new Map(Object.entries(stored).filter(([key]) => key.startsWith('ratings-index:')).flatMap(([, month]) => JSON.parse((month as { value: { packed: string } }).value.packed) as RatingEntry[]).map((entry) => [entry.id, entry]));
  expect(Object.keys(stored).filter((key) => key.startsWith('rating:'))).toHaveLength(TABS * ARTICLES);
  expect(entries.size).toBe(TABS * ARTICLES);
  const wrong: unknown[] = [];
  for (let number = 3_000_000; number < 3_000_000 + TABS * ARTICLES; number++) {
    const { value } = stored[`rating:newsweek:${number}`] as { value: Rating };
    const step = STEPS[(number + CHANGES - 1) % STEPS.length];
    const note = `turn ${CHANGES - 1} of ${number}`;
    const entry = entries.get(`newsweek:${number}`);
    if (value.step !== step || value.note !== note || entry?.step !== step || entry.noteStart !== note) wrong.push([number, value.step, value.note, entry?.step]);
  }
  expect(wrong).toEqual([]);
}

describe('in chromium', () => {
  inBrowser('chromium', (stage) => {
    it(`${TABS} tabs change ratings ${TABS * ARTICLES * CHANGES} times and more while the background is ended ${KILLS} times: after a restart every last one is there`, { timeout: 900_000 }, async () => {
      const frames: Frame[] = [];
      for (let n = 0; n < TABS; n++) {
        const tab = await stage.visit('article-2023', `?tab=${n}`);
        await tab.find('radio', 'Fair');
        const frame = tab.page.frames().find((one) => one.url().startsWith(stage.driver.origin) || one.url().includes('sidebar.html'));
        if (!frame) throw new Error('no frame of ours');
        frames.push(frame);
      }
      const enough = () => Promise.all(frames.map((frame) => frame.evaluate(() => Object.assign(globalThis, { evenhandEnough: true }) && null)));
      await Promise.all(frames.map((frame, tab) => frame.evaluate(rateAll, tab, ARTICLES, CHANGES, [...STEPS])));
      const writing = async () => (await Promise.all(frames.map((frame) => frame.evaluate(() => (globalThis as unknown as { evenhandDone?: boolean }).evenhandDone)))).some((done) => !done);
      for (let kills = 0; kills < KILLS; kills++) {
        await pause(300);
        expect(await writing()).toBe(true);
        await stage.driver.killWorker().catch(() => {});
      }
      // However fast the machine is, something was being written whenever the background was ended.
      await enough();
      while (await writing()) await pause(500);
      expectAll(await stage.driver.storage());
      await stage.restart();
      expectAll(await stage.driver.storage());
    });
  }, { profile: join(profiles, 'chromium') });
});

describe('in firefox', () => {
  inBrowser('firefox', (stage) => {
    it('clicks are kept while the background is ended between them, and after a restart', { timeout: 200_000 }, async () => {
      const tab = await stage.visit('article-2023');
      await tab.find('radio', 'Fair');
      const rating = async () => ((await stage.driver.storage())['rating:newsweek:1876543'] as { value: Rating } | undefined)?.value;
      const names = ['Fair', 'Unfair, leans left', 'Mostly fair, right', 'Unfair, leans right', 'Mostly fair, left'];
      for (let n = 0; n < 10; n++) {
        await stage.driver.killWorker();
        await tab.click('radio', names[n % names.length] as string);
        await expect.poll(async () => (await rating())?.history.length, { timeout: 10_000 }).toBe(n + 1);
      }
      await stage.restart();
      expect((await rating())?.step).toBe('mostly-fair-left');
    });
  }, { profile: join(profiles, 'firefox') });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { inBothBrowsers } from './setup';

const KEY = 'rating:newsweek:1876543';
const profiles = mkdtempSync(join(tmpdir(), 'evenhand-profiles-'));
afterAll(() => rmSync(profiles, { recursive: true, force: true, maxRetries: 5 }));

const shown = (on: Tab, step: string) => expect.poll(async () => (await on.find('radio', step)).checked, { timeout: 5000 }).toBe(true);

inBothBrowsers((stage) => {
  let tab: Tab;
  const stored = () => expect.poll(async () => (await stage.driver.storage())[KEY], { timeout: 5000 });
  beforeAll(async () => {
    tab = await stage.visit('article-2023');
  });

  it('a step is kept by one click, and a note as it is typed', async () => {
    await tab.click('radio', 'Mostly fair, left');
    await tab.type('A note to yourself', 'Who pays?');
    await stored().toMatchObject({ v: 1, value: { step: 'mostly-fair-left', note: 'Who pays?' } });
  });

  it('another tab on the article shows the rating, and a change made there is shown here at once', async () => {
    const other = await stage.visit('article-2023', '?utm_source=x');
    await shown(other, 'Mostly fair, left');
    await other.click('radio', 'Fair');
    await other.close();
    await tab.page.bringToFront();
    await shown(tab, 'Fair');
    expect((await tab.find('textbox', 'A note to yourself')).value).toBe('Who pays?');
  });

  it('the arrow keys go along the scale, and each step is kept', async () => {
    await tab.click('radio', 'Fair');
    await tab.press('ArrowRight');
    await shown(tab, 'Mostly fair, right');
    await stored().toMatchObject({ value: { step: 'mostly-fair-right' } });
  });

  it('a rating is kept although the background was ended in between', async () => {
    await stage.driver.killWorker();
    await tab.click('radio', 'Unfair, leans right');
    await stored().toMatchObject({ value: { step: 'unfair-right' } });
  });

  it('a rating survives a restart of the browser', async () => {
    await stage.restart();
    tab = await stage.visit('article-2023');
    await shown(tab, 'Unfair, leans right');
    expect((await tab.find('textbox', 'A note to yourself')).value).toBe('Who pays?');
  });

  it('clearing takes the step away and leaves the note', async () => {
    await tab.click('button', 'Clear rating');
    await stored().toMatchObject({ value: { step: null, note: 'Who pays?' } });
  });
}, profiles);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KeptVersions } from '../../lib/store';
import type { Tab } from '../../scripts/browser';
import { galleryPage, inBothBrowsers } from './setup';

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
    await stored().toMatchObject({ v: 2, value: { step: 'mostly-fair-left', note: 'Who pays?' } });
  });

  it('a second click where the scale was ticks none of the reasons that opened there', async () => {
    await tab.click('button', 'Clear rating');
    await tab.gone('checkbox', 'Headline');
    const { box } = await tab.find('radio', 'Mostly fair, left');
    const click = () => tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await click();
    await tab.find('checkbox', 'Headline');
    await click();
    await stored().toMatchObject({ value: { step: 'mostly-fair-left', reasons: [] } });
    // From anywhere else a reason is ticked at one click.
    await tab.click('checkbox', 'Well done');
    await stored().toMatchObject({ value: { reasons: ['well-done'] } });
    await tab.click('checkbox', 'Well done');
    await stored().toMatchObject({ value: { reasons: [] } });
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
    // The keys end where the scale does.
    for (let i = 0; i < 4; i++) await tab.press('ArrowRight');
    await shown(tab, 'Unfair, but to neither side');
    await stored().toMatchObject({ value: { step: 'unfair-neither' } });
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
    expect((await tab.look()).find((node) => node.focused && node.inSidebar)?.role).toBe('radio');
  });

  it('reasons are kept at one click each, by mouse and by keyboard', async () => {
    await tab.click('radio', 'Unfair, but to neither side');
    // what a try before has ticked
    for (const reason of ['Sourcing', 'Headline']) if ((await tab.find('checkbox', reason)).checked) await tab.click('checkbox', reason);
    await tab.click('checkbox', 'Sourcing');
    await stored().toMatchObject({ value: { step: 'unfair-neither', reasons: ['sourcing'] } });
    await tab.press('Tab');
    await tab.press(' ');
    await stored().toMatchObject({ value: { reasons: ['sourcing', 'headline'] } });
    await expect.poll(async () => (await tab.find('checkbox', 'Headline')).checked, { timeout: 5000 }).toBe(true);
  });

  it('undo takes the last change back, and what was typed stays', async () => {
    await tab.click('radio', 'Fair');
    await stored().toMatchObject({ value: { step: 'fair' } });
    await tab.type('A note to yourself', ' And when?');
    await stored().toMatchObject({ value: { note: 'Who pays? And when?' } });
    await tab.click('button', 'Undo');
    await stored().toMatchObject({ value: { step: 'unfair-neither', reasons: ['sourcing', 'headline'], note: 'Who pays? And when?' } });
    await shown(tab, 'Unfair, but to neither side');
    await tab.gone('button', 'Undo');
  });

  it('every change of mind is there with its date', async () => {
    await tab.click('radio', 'Fair');
    await tab.find('text', /^You rated it \d+ times$/);
    await tab.click('text', /^You rated it \d+ times$/);
    await tab.find('text', /20\d\d.*: Fair$/);
    await tab.find('text', /20\d\d.*: Unfair, but to neither side$/);
  });

  it('says that the publisher’s own meter stands in the article, which this is not', async () => {
    await tab.find('text', 'Newsweek’s own meter stands in the article.');
  });

  it('says when other words were rated than those on the page, and shows what changed', async () => {
    // The visit that was rated has to be kept before another is made.
    await expect.poll(async () => Object.keys(await stage.driver.storage()), { timeout: 15_000 }).toContain('versions:newsweek:1876543');
    const { address, html } = galleryPage('article-2023');
    const site = stage.driver.site;
    stage.driver.site = (url) => (url.origin + url.pathname === address ? { body: html.replaceAll('$84 million', '$91 million') } : site(url));
    const later = await stage.visit('article-2023');
    await later.find('text', 'You rated an earlier version of this article.');
    await expect.poll(async () => ((await stage.driver.storage())['versions:newsweek:1876543'] as { value: KeptVersions }).value.chain.texts.length, { timeout: 15_000 }).toBe(2);
    await later.click('button', 'See what changed');
    const beside = await stage.driver.ownWindow('versions.html');
    await beside.find('text', /91/);
    stage.driver.site = site;
    await beside.close();
    await later.close();
  });
}, (kind) => ({ profile: join(profiles, kind) }));

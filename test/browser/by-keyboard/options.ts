import { expect } from 'vitest';
import type { Tab } from '../../../scripts/browser';
import type { Archive } from '../archive/server';
import { captures } from '../archive/captures';
import { record } from '../kept-versions';
import { openOwn } from '../own-page';
import type { Stage } from '../setup';
import { Keys, together, typing } from './keys';

/** Another number in the place of the one that is there. */
const twenty = async (on: Tab) => {
  await together('Control', 'a')(on);
  await typing('20')(on);
  await on.press('Enter');
};

/** Works both controls of the window that asks for a permission. In Firefox it is given then; Chromium's own question no test can answer. */
export async function permission(stage: Stage, archive: Archive): Promise<void> {
  archive.answer = captures;
  const tab = await stage.visit('article-2023');
  await tab.find('button', 'Look for earlier captures');
  const sidebar = new Keys(stage.driver.kind, tab);
  const says = (text: RegExp) => tab.find('text', text, { inSidebar: true });

  await sidebar.use('button', 'Look for earlier captures', 'Enter', () => says(/A small window asks/));
  let window = await stage.driver.ownWindow('permission.html');
  const keys = new Keys(stage.driver.kind, window);
  await window.find('button', 'Not now');
  await keys.use('button', 'Not now', 'Enter', () => says(/Not allowed, so nothing was sent/));
  await tab.page.bringToFront();

  await sidebar.use('button', 'Look for earlier captures', ' ', () => says(/A small window asks/));
  window = await stage.driver.ownWindow('permission.html');
  keys.tab = window;
  await window.find('button', 'Allow');
  const asked = window;
  await keys.use('button', 'Allow', 'Enter', () => (stage.driver.kind === 'firefox' ? says(/^4 captures/) : expect.poll(() => asked.page.$eval('.go', (button) => (button as HTMLButtonElement).disabled), { timeout: 5000 }).toBe(true)));
  expect(await keys.unused()).toEqual([]);
  await tab.close();
}

/** Works every control of the options. Comes after `permission`, so that in Firefox there is one to withdraw. */
export async function options(stage: Stage): Promise<void> {
  const { driver } = stage;
  await driver.setStorage({ ...record(), 'hidden-rules': { v: 1, value: { everywhere: ['loaded'], here: [] } } });
  const stored = (key: string) => expect.poll(async () => (await driver.storage())[key], { timeout: 5000 });
  const set = (part: object) => stored('settings').toMatchObject({ value: part });
  const keys = new Keys(stage.driver.kind, await openOwn(stage, 'options.html'));
  for (const [link, heading] of [['All my ratings, with export and import', 'All my ratings'], ['How we know', 'How we know']] as const) {
    const { tab } = keys;
    await tab.find('heading', 'Options');
    await keys.use('link', link, 'Enter', () => tab.find('heading', heading));
    await tab.close();
    keys.tab = await openOwn(stage, 'options.html');
  }
  const { tab } = keys;
  const says = (text: string | RegExp) => tab.find('text', text);
  await tab.find('heading', 'Options');
  for (const [name, section] of [['Speakers', 'speakers'], ['Updates', 'updates'], ['Language', 'language'], ['About', 'about']] as const) await keys.use('checkbox', name, ' ', () => set({ hiddenSections: expect.arrayContaining([section]) }));
  await keys.to('radio', 'On the right');
  await keys.arrow('ArrowRight', 'On the left', () => set({ dock: 'left' }));
  await keys.arrow('ArrowLeft', 'On the right', () => set({ dock: 'right' }));
  await keys.use('checkbox', 'Make room beside the article', ' ', () => set({ makeRoom: true }));
  await keys.to('radio', 'As the system');
  for (const [name, theme] of [['Light', 'light'], ['Dark', 'dark']] as const) await keys.arrow('ArrowRight', name, () => set({ theme }));
  await expect.poll(() => tab.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), { timeout: 5000 }).toBe('dark');
  await keys.arrow('ArrowRight', 'As the system', () => set({ theme: 'system' }));
  await keys.use('checkbox', 'Open by itself on an article', ' ', () => set({ opensItself: false }));
  await keys.use('checkbox', 'Pause on www.newsweek.com', ' ', () => set({ paused: true }));
  await keys.use('button', 'Show again: Loaded words', 'Enter', () => stored('hidden-rules').toMatchObject({ value: { everywhere: [] } }));
  await keys.use('checkbox', 'Keep what articles said at each visit', ' ', () => set({ keepVersions: false }));
  await keys.use('spinbutton', 'Share of storage for kept versions', twenty, () => set({ versionsShare: 20_000_000 }));

  await keys.use('button', 'Delete all kept versions', 'Enter', () => says(/^Really delete/));
  await keys.use('button', 'Keep them', 'Enter', () => tab.gone('button', 'Keep them'));
  await keys.use('button', 'Delete all kept versions', ' ', () => says(/^Really delete/));
  await keys.use('button', 'Delete', 'Enter', () => says('All kept versions are deleted.'));
  expect(Object.keys(await driver.storage()).filter((key) => key.startsWith('versions:'))).toEqual([]);

  await keys.use('checkbox', 'Sync ratings through my browser', ' ', () => set({ syncRatings: true }));
  if (driver.kind === 'firefox') await keys.use('button', 'Withdraw: web.archive.org', 'Enter', () => tab.gone('button', 'Withdraw: web.archive.org'));
  await keys.use('button', /^Reset settings/, 'Enter', () => set({ hiddenSections: [], opensItself: true, paused: false, keepVersions: true, syncRatings: false, versionsShare: 50_000_000 }));
  // Without the word nothing is deleted.
  await keys.to('button', 'Delete everything');
  await tab.press('Enter');
  expect(await driver.storage()).toHaveProperty('hidden-rules');
  await keys.use('textbox', 'Type “delete” to confirm', typing('delete'), () => expect.poll(async () => (await tab.find('textbox', 'Type “delete” to confirm')).value, { timeout: 5000 }).toBe('delete'));
  await keys.use('button', 'Delete everything', ' ', () => says('Everything is deleted.'));
  expect(await driver.storage()).toEqual({});
  expect(await keys.unused()).toEqual([]);
  await tab.close();
}

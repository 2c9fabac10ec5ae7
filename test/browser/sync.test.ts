import { expect, it } from 'vitest';
import { openOwn, words } from './own-page';
import { ALONE, inBothBrowsers } from './setup';

const AT = '2024-03-08T10:00:00.000Z';
const article = { id: 'newsweek:1876543', url: 'https://www.newsweek.com/harbor-1876543', publisher: 'Newsweek', headline: 'Harbor', section: null, authors: [], published: null };
const rating = (note: string) => ({ v: 2, value: { article, step: 'fair', reasons: [], note, history: [{ at: AT, step: 'fair' }], madeAt: AT, changedAt: AT, version: null } });

inBothBrowsers((stage, kind) => {
  // Firefox lets no test look into a page of an extension; what is kept here is seen in both.
  it('what is set goes into the browser’s own sync by itself, but for what is each device’s own', async () => {
    const tab = await openOwn(stage, 'options.html');
    await tab.click('radio', 'Dark');
    await expect.poll(async () => (await stage.driver.storage())['settings'], { timeout: 5000 }).toMatchObject({ value: { theme: 'dark' } });
    expect((await stage.driver.storage())['settings-times']).toMatchObject({ value: { theme: expect.any(String) } });
    const shared = () => tab.page.evaluate(() => (globalThis as unknown as { chrome: { storage: { sync: { get(key: string): Promise<Record<string, unknown>> } } } }).chrome.storage.sync.get('settings'));
    if (kind === 'chromium') await expect.poll(shared, { timeout: 5000 }).toEqual({ settings: { v: 1, value: { theme: { value: 'dark', at: expect.any(String) } } } });
    await tab.click('radio', 'As the system');
    await tab.close();
  });
  it('ratings are synced once the reader asks for it, and what does not fit is said to stay', async () => {
    await stage.driver.setStorage({ 'rating:newsweek:1876543': rating('x'.repeat(9000)) });
    const tab = await openOwn(stage, 'options.html');
    const box = await tab.find('checkbox', 'Sync ratings through my browser');
    expect(box.checked).toBe(false);
    await tab.click('checkbox', 'Sync ratings through my browser');
    await expect.poll(() => words(tab), { timeout: 20_000 }).toMatch(/In order, .*Stay on this device alone, because they did not fit: 1\./);
    await expect.poll(async () => (await stage.driver.storage())['sync'], { timeout: 5000 }).toMatchObject({ value: { left: 1, failure: null } });
    await tab.close();
  });
}, () => ALONE);

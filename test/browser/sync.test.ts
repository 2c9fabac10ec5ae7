import { expect, it } from 'vitest';
import { openOwn, words } from './own-page';
import { inBothBrowsers } from './setup';

const AT = '2024-03-08T10:00:00.000Z';
const article = { id: 'newsweek:1876543', url: 'https://www.newsweek.com/harbor-1876543', publisher: 'Newsweek', headline: 'Harbor', section: null, authors: [], published: null };
const rating = (note: string) => ({ v: 2, value: { article, step: 'fair', reasons: [], note, history: [{ at: AT, step: 'fair' }], madeAt: AT, changedAt: AT, version: null } });

inBothBrowsers((stage) => {
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
});

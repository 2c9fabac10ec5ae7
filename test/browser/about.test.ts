import { expect, it } from 'vitest';
import { inBothBrowsers } from './setup';

const AT = '2024-02-01T12:00:00.000Z';
const entry = { id: 'newsweek:1800001', url: 'https://www.newsweek.com/pilots-wait-1800001', publisher: 'Newsweek', headline: 'Pilots Wait for the Tide', section: 'World', authors: ['Ada Lindgren'], published: '2024-02-01', step: 'mostly-fair-left', reasons: [], noteStart: '', madeAt: AT, changedAt: AT, changes: 0 };
const other = { ...entry, id: 'newsweek:1800002', headline: 'Somebody Else Wrote This', authors: ['Tom Brandt'] };

inBothBrowsers((stage) => {
  it('About says how the page was read and what else of the author was rated, and copies a report', async () => {
    await stage.driver.setStorage({ 'ratings-index:2024-02': { v: 2, value: { packed: JSON.stringify([entry, other]) } } });
    const tab = await stage.visit('article-2023');
    await tab.find('text', 'Others by this author that you rated');
    await tab.find('link', 'Pilots Wait for the Tide', { inSidebar: true });
    const said = await tab.say();
    expect(said).toMatch(/Mostly fair, left[\s·]+Feb 1, 2024/);
    expect(said).not.toContain(other.headline);

    await tab.click('text', 'How this page was read');
    await tab.find('text', 'Built as Newsweek’s pages of 2023–2025.');
    await tab.find('text', 'from what is seen, and compared with the page’s data');
    expect((await tab.say()).split('from the page’s data (JSON-LD)').length).toBeGreaterThan(3);

    await tab.click('button', 'Copy a report');
    await tab.find('text', 'Copied');
    await tab.click('textbox', 'A note to yourself');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('v');
    await tab.page.keyboard.up('Control');
    const note = async () => (await tab.find('textbox', 'A note to yourself')).value;
    await expect.poll(note, { timeout: 5000 }).toContain('Evenhand: a page that was read wrongly');
    const report = await note();
    for (const part of ['Address: https://www.newsweek.com/port-ellery-harbor-vote-quillfeather-1876543', 'Authors: Ada Lindgren', 'Read as a page of era 4', 'headline data']) expect(report).toContain(part);
    await tab.close();
  });
});

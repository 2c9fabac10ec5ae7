import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './setup';

/** A real Newsweek page, as served on 9 November 2023. It is not part of this repository: see CONTRIBUTING.md. */
const PAGE = '../shared/pages/2023-gop-debate.html';
const ADDRESS = 'https://www.newsweek.com/gop-primary-debate-2024-who-won-miami-trump-1842168';
const there = existsSync(PAGE);

if (!there && !process.env['CI']) console.log(`Left out: the tests on a real page, since ${PAGE} is not here.`);
if (!there) it.runIf(process.env['CI'])('the real page is there', () => expect.fail(`${PAGE} is missing: CI needs it`));
else inBothBrowsers((stage) => {
  it('a real page of 2023 is read whole, and nothing but the article', async () => {
    // The page's own "preconnect" opens a connection to its pictures, which nothing here can answer.
    const body = readFileSync(PAGE, 'utf8').replaceAll(/<link rel="preconnect"[^>]*>/g, '');
    stage.driver.site = (url) => (url.href === ADDRESS ? { body } : undefined);
    const tab = await stage.driver.newTab();
    await tab.goto(ADDRESS);
    await tab.find('heading', 'Who Won the Republican Debate? Who Cares', { inSidebar: true, timeout: 20_000 });
    await tab.find('button', /^“/);
    await tab.find('text', /^Modified by the publisher, 19 minutes/);
    const said = await tab.say();
    for (const fact of ['Nov 9, 2023, 4:14 AM ET', 'Nov 9, 2023, 4:33 AM ET', 'Ewan Palmer', 'U.S.', 'Modified by the publisher, 19 minutes after publication']) expect(said).toContain(fact);
    for (const furniture of [/Uncommon Knowledge/, /Request Reprint/, /newsletter/i, /Click On Meter/i, /Read more/i]) expect(said.replace(/Not Newsweek’s Fairness Meter\./, '')).not.toMatch(furniture);
    const quotations = (await tab.look()).filter((node) => node.inSidebar && node.role === 'button' && node.name.startsWith('“'));
    expect(quotations.length).toBeGreaterThan(5);
    await tab.click('button', quotations[3]?.name ?? '');
    const marked = () => tab.page.evaluate(() => [...(CSS.highlights.get('eh-1') ?? [])].map((range) => `“${String(range)}”`));
    await expect.poll(async () => (await marked()).join().replaceAll(/\s+/g, ' '), { timeout: 5000 }).toBe(quotations[3]?.name);
    await tab.close();
  });
});

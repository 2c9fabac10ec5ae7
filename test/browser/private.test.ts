import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe';
import { Keys } from './by-keyboard/keys';
import { inBrowser } from './setup';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(['chromium', 'firefox'] as const)('in a private window of %s', (kind) => {
  inBrowser(
    kind,
    (stage) => {
      it('everything is shown and nothing is kept, until the reader says so', async () => {
        const tab = await stage.visit('article-2023');
        await tab.find('heading', /^Town Votes/, { inSidebar: true });
        await tab.find('text', /Private window: this visit is not kept/);
        await tab.click('radio', 'Fair');
        await tab.type('A note to yourself', 'Who pays?');
        await tab.find('text', 'Private window: not kept.');
        expect((await tab.find('radio', 'Fair')).checked).toBe(true);
        if (kind === 'chromium') expect(await axeFindings(tab.page.frames().find((frame) => frame.url().includes('sidebar.html')))).toEqual([]);
        await tab.press('Escape');
        await tab.gone('button', 'Close sidebar');
        await pause(600);
        expect(await stage.driver.storage()).toEqual({});
        await tab.click('button', 'Open Evenhand');
        await tab.click('radio', 'Mostly fair, left');
        await new Keys(kind, tab, 'How fair is it?').use('button', 'Keep it anyway', 'Enter', () => tab.gone('button', 'Keep it anyway'));
        await expect.poll(() => stage.driver.storage(), { timeout: 5000 }).toMatchObject({ 'rating:newsweek:1876543': { value: { step: 'mostly-fair-left' } } });
        await tab.close();
      });
    },
    { privately: true },
  );
});

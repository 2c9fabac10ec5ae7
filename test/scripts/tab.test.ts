import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DrivenTab, type Eyes } from '../../scripts/browser/tab';

/** A page whose journeys fail with these words, one after the other, and then arrive. */
function failing(...messages: string[]): { tab: DrivenTab; asked: string[] } {
  const asked: string[] = [];
  const page = {
    goto: async (url: string) => {
      asked.push(url);
      const message = messages.shift();
      if (message) throw new Error(message);
    },
  };
  return { tab: new DrivenTab(page as unknown as Page, {} as Eyes), asked };
}
const ABORTED = 'navigate: NS_BINDING_ABORTED';

describe('a journey of the driver', () => {
  it('that Firefox aborted is made once more', async () => {
    const { tab, asked } = failing(ABORTED);
    await tab.goto('https://a.example/');
    expect(asked).toEqual(['https://a.example/', 'https://a.example/']);
  });
  it('that is aborted again, or fails otherwise, fails', async () => {
    await expect(failing(ABORTED, ABORTED).tab.goto('https://a.example/')).rejects.toThrow(ABORTED);
    const other = failing('net::ERR_FAILED');
    await expect(other.tab.goto('https://a.example/')).rejects.toThrow('ERR_FAILED');
    expect(other.asked).toHaveLength(1);
  });
});

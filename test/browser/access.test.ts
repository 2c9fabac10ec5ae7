import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser';
import { inBrowser } from './setup';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the sidebar's frame, one line a finding. */
async function findings(tab: Tab): Promise<string[]> {
  const frame = tab.page.frames().find((one) => one.url().includes('sidebar.html'));
  await frame?.evaluate(AXE);
  return (await frame?.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  })) ?? ['no frame'];
}

for (const dark of [false, true]) {
  inBrowser('chromium', (stage) => {
    it(`axe finds nothing wrong in the sidebar (${dark ? 'dark' : 'light'})`, async () => {
      const tab = await stage.visit('article-2023');
      await tab.click('radio', 'Fair');
      expect(await findings(tab)).toEqual([]);
      await tab.page.setViewport({ width: 420, height: 760 });
      await tab.find('button', 'Close sidebar');
      expect(await findings(tab)).toEqual([]);
      await tab.close();
    });
    it(`nor in its states without an article (${dark ? 'dark' : 'light'})`, async () => {
      const tab = await stage.visit('not-articles/section');
      await tab.toolbar();
      await tab.find('heading', 'This page is not an article.');
      expect(await findings(tab)).toEqual([]);
      await tab.close();
    });
  }, { dark });
}

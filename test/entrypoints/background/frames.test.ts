import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { announce, claim, isClaimed } from '../../../entrypoints/background/frames';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const nonce = '0b54a7c1-7a4b-4f6e-9d0a-1f0d4c2b9e11';
const sender = (frameId: number, url: string) => ({ tab: { id: 7 }, frameId, url }) as Runtime.MessageSender;
const page = sender(0, 'https://www.newsweek.com/a-1');
const frame = sender(3, 'chrome-extension://evenhand/sidebar.html');

beforeEach(async () => {
  fakeBrowser.reset();
  await announce(nonce, page);
});

it('the first script to claim a number has it, and still has it when it asks again because the answer was lost', async () => {
  expect(await claim({ nonce, life: 'first' }, frame)).toBe(true);
  expect(await claim({ nonce, life: 'first' }, frame)).toBe(true);
  expect(await isClaimed(nonce, frame)).toBe(true);
});
it('a script that comes later gets nothing: not in the same frame that a page loaded anew, nor in another', async () => {
  await claim({ nonce, life: 'first' }, frame);
  expect(await claim({ nonce, life: 'second' }, frame)).toBe(false);
  expect(await claim({ nonce, life: 'first' }, sender(4, 'chrome-extension://evenhand/sidebar.html'))).toBe(false);
});
it('nobody has a number that was not announced', async () => {
  expect(await claim({ nonce: 'made up', life: 'first' }, frame)).toBe(false);
});

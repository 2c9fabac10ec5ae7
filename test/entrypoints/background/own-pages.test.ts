import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, claim } from '../../../entrypoints/background/frames';
import { openPage } from '../../../entrypoints/background/own-pages';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const nonce = '0b54a7c1-7a4b-4f6e-9d0a-1f0d4c2b9e11';
const tab = { id: 7 } as NonNullable<Parameters<typeof openPage>[1]['tab']>;
const page = { tab, frameId: 0, url: 'https://www.newsweek.com/a-1' };
const frame = { tab, frameId: 3, url: 'chrome-extension://evenhand/sidebar.html' };
const create = vi.fn();
const openOptionsPage = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  create.mockReset();
  openOptionsPage.mockReset();
  fakeBrowser.tabs.create = create;
  fakeBrowser.runtime.openOptionsPage = openOptionsPage;
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://evenhand/${path}`);
  await announce(nonce, page);
});

it('a frame that was claimed opens the versions of its article beside its tab', async () => {
  await claim({ nonce, life: nonce }, frame);
  expect(await openPage({ nonce, page: 'versions', articleId: 'newsweek:1', from: null }, frame)).toBe(true);
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://evenhand/versions.html#newsweek%3A1', openerTabId: 7 });
});
it('and the options', async () => {
  await claim({ nonce, life: nonce }, frame);
  expect(await openPage({ nonce, page: 'options', articleId: null, from: null }, frame)).toBe(true);
  expect(openOptionsPage).toHaveBeenCalledOnce();
});
it('no other frame opens anything', async () => {
  expect(await openPage({ nonce, page: 'versions', articleId: 'newsweek:1', from: null }, frame)).toBe(false);
  await claim({ nonce, life: nonce }, frame);
  expect(await openPage({ nonce, page: 'options', articleId: null, from: null }, { ...frame, frameId: 4 })).toBe(false);
  expect(create).not.toHaveBeenCalled();
  expect(openOptionsPage).not.toHaveBeenCalled();
});
it('a tab that can’t be opened is said', async () => {
  await claim({ nonce, life: nonce }, frame);
  create.mockRejectedValueOnce(new Error('no window'));
  expect(await openPage({ nonce, page: 'versions', articleId: null, from: null }, frame)).toBe(false);
});

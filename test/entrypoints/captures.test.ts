import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCaptureRead, onCapturesList, onPermission } from '../../entrypoints/background/captures';
import { announce, claim } from '../../entrypoints/background/frames';
import type { KnownCaptures } from '../../lib/store';

const allowed = vi.hoisted(() => ({ now: true }));
vi.mock('webextension-polyfill', async () => {
  const fake = (await import('wxt/testing/fake-browser')).fakeBrowser;
  return { default: { ...fake, permissions: { contains: async () => allowed.now }, windows: { create: async () => ({ id: 7 }), update: async () => Promise.reject(new Error('gone')) }, runtime: { ...fake.runtime, getURL: (path: string) => `chrome-extension://id/${path}` } } };
});

const nonce = '0b54a7c1-7a4b-4f6e-9d0a-1f0d4c2b9e11';
const tab = (incognito = false) => ({ id: 3, incognito }) as never;
const frame = { tab: tab(), frameId: 5, url: 'chrome-extension://id/sidebar.html' };
const article = (number = 1876543) => ({ id: `newsweek:${number}`, url: `https://www.newsweek.com/harbor-${number}` });
const known = async (id = article().id) => ((await fakeBrowser.storage.local.get(`captures:${id}`))[`captures:${id}`] as { value: KnownCaptures } | undefined)?.value;
const STAMP = '20240307183512';
const cdx = (url: string) => `com,newsweek)/harbor ${STAMP} ${url} text/html 200 AAT2EUOFX4QOJJ7O7W7GOD23HRMVHM5Q 3252\n`;
const network = vi.fn<typeof fetch>();

beforeEach(async () => {
  fakeBrowser.reset();
  allowed.now = true;
  network.mockReset();
  network.mockImplementation(async (address) => new Response(cdx(new URL(String(address)).searchParams.get('url') ?? '')));
  vi.stubGlobal('fetch', network);
  await announce(nonce, { tab: tab(), frameId: 0, url: 'https://www.newsweek.com/harbor-1876543' });
  await claim({ nonce, life: nonce }, frame);
});

it('a frame of ours has the captures listed', async () => {
  expect(await onCapturesList({ nonce, article: article() }, frame)).toBe('begun');
  expect(await known()).toMatchObject({ list: { captures: [{ timestamp: STAMP, url: article().url }] }, last: { state: 'done' } });
});

it('no other frame has, and no private window', async () => {
  expect(await onCapturesList({ nonce, article: article() }, { ...frame, frameId: 6 })).toBe('refused');
  expect(await onCapturesList({ nonce: nonce.replace('0b', '1b'), article: article() }, frame)).toBe('refused');
  expect(await onCapturesList({ nonce, article: article() }, { ...frame, tab: tab(true) })).toBe('private');
  expect(network).not.toHaveBeenCalled();
  expect(await known()).toBeUndefined();
});

it('two clicks at once make one request', async () => {
  await Promise.all([onCapturesList({ nonce, article: article() }, frame), onCapturesList({ nonce, article: article() }, frame)]);
  expect(network).toHaveBeenCalledTimes(1);
});

it('without the permission nothing is sent before the reader has answered, and then once', async () => {
  allowed.now = false;
  await onCapturesList({ nonce, article: article() }, frame);
  expect(await known()).toMatchObject({ list: null, last: { state: 'asking' } });
  expect(network).not.toHaveBeenCalled();
  allowed.now = true;
  await Promise.all([onPermission([article()]), onPermission([article()])]);
  expect(await known()).toMatchObject({ last: { state: 'done' } });
  expect(network).toHaveBeenCalledTimes(1);
});

it('a window that is closed without an answer is a no', async () => {
  allowed.now = false;
  await onCapturesList({ nonce, article: article() }, frame);
  await onPermission([article()]);
  expect(await known()).toMatchObject({ last: { state: 'not-allowed' } });
  // A permission that comes later, in the browser's settings, starts nothing.
  allowed.now = true;
  await onPermission([article()]);
  expect(network).not.toHaveBeenCalled();
});

it('a 429 holds back the look-ups of all articles, those that wait too', async () => {
  network.mockImplementation(async () => new Response('', { status: 429, headers: { 'retry-after': '60' } }));
  await Promise.all([1, 2, 3].map((n) => onCapturesList({ nonce, article: article(1000000 + n) }, frame)));
  await onCapturesList({ nonce, article: article() }, frame);
  expect(network).toHaveBeenCalledTimes(1);
  expect(await known()).toMatchObject({ last: { state: 'failed', problem: { kind: 'rate-limited' } } });
});

it('what was found stays when a later look-up fails', async () => {
  await onCapturesList({ nonce, article: article() }, frame);
  network.mockRejectedValue(new TypeError('Failed to fetch'));
  await onCapturesList({ nonce, article: article() }, frame);
  expect(await known()).toMatchObject({ list: { captures: [{ timestamp: STAMP }] }, last: { state: 'failed', problem: { kind: 'unreachable' } } });
});

it('twenty articles are known, those looked up longest ago go', async () => {
  for (let n = 0; n < 22; n++) await onCapturesList({ nonce, article: article(1000000 + n) }, frame);
  const keys = Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('captures:'));
  expect(keys).toHaveLength(20);
  expect(keys).not.toContain('captures:newsweek:1000001');
  expect(keys).toContain('captures:newsweek:1000002');
});

it('only what was listed for the article is fetched', async () => {
  await onCapturesList({ nonce, article: article() }, frame);
  const read = (timestamp: string, from = frame) => onCaptureRead({ nonce, articleId: article().id, timestamp }, from);
  expect(await read('20240101000000')).toEqual({ read: false, problem: { kind: 'gone', retryAt: null } });
  expect(await read(STAMP, { ...frame, frameId: 6 })).toMatchObject({ read: false });
  expect(network).toHaveBeenCalledTimes(1);
  network.mockImplementation(async (address) => new Response('<p>', { headers: { 'content-type': 'text/html' }, status: String(address) === `https://web.archive.org/web/${STAMP}id_/${article().url}` ? 200 : 500 }));
  expect(await read(STAMP)).toEqual({ read: true, memento: { html: '<p>', timestamp: STAMP, url: article().url } });
  allowed.now = false;
  expect(await read(STAMP)).toMatchObject({ problem: { kind: 'not-allowed' } });
});

it('nothing is asked, and nothing said to have begun, where it can’t be kept that it was', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(onCapturesList({ nonce, article: article() }, frame)).rejects.toThrow('quota');
  allowed.now = false;
  await expect(onCapturesList({ nonce, article: article() }, frame)).rejects.toThrow('quota');
  expect(network).not.toHaveBeenCalled();
  expect(await known()).toBeUndefined();
  set.mockRestore();
});

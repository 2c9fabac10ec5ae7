import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, claim } from '../../entrypoints/background/frames';
import { onPeoplePermission, onPersonChoose, onPersonLook } from '../../entrypoints/background/person';
import type { KnownPerson } from '../../lib/store';

const allowed = vi.hoisted(() => ({ now: true }));
vi.mock('webextension-polyfill', async () => {
  const fake = (await import('wxt/testing/fake-browser')).fakeBrowser;
  return { default: { ...fake, permissions: { contains: async () => allowed.now }, windows: { create: async () => ({ id: 7 }), update: async () => Promise.reject(new Error('gone')), remove: async () => {} }, runtime: { ...fake.runtime, getManifest: () => ({ version: '1.2.3' }), getURL: (path: string) => `chrome-extension://id/${path}` } } };
});

const nonce = '0b54a7c1-7a4b-4f6e-9d0a-1f0d4c2b9e11';
const tab = (incognito = false) => ({ id: 3, incognito }) as never;
const frame = { tab: tab(), frameId: 5, url: 'chrome-extension://id/sidebar.html' };
const name = 'Tobias Renquist';
const known = async () => ((await fakeBrowser.storage.local.get('person:tobias renquist'))['person:tobias renquist'] as { value: KnownPerson } | undefined)?.value;
const SUMMARY = { type: 'standard', title: name, extract: 'Tobias Renquist is a mayor.' };
const PAGES = { pages: [{ title: 'Tobias Renquist (pilot)', description: 'pilot' }, { title: 'Tobias Renquist (poet)', description: 'poet' }] };
const network = vi.fn<typeof fetch>();
const answer = (found: unknown) => network.mockImplementation(async () => new Response(JSON.stringify(found)));
const look = (want: 'look' | 'again' | 'others' = 'look', from: object = frame, key = nonce) => onPersonLook({ nonce: key, name, want }, from);

beforeEach(async () => {
  fakeBrowser.reset();
  allowed.now = true;
  network.mockReset();
  answer(SUMMARY);
  vi.stubGlobal('fetch', network);
  await announce(nonce, { tab: tab(), frameId: 0, url: 'https://www.newsweek.com/harbor-1876543' });
  await claim({ nonce, life: nonce }, frame);
});

it('a frame of ours has a person looked up, and what is known is not asked for again unless the reader wants that', async () => {
  expect(await look()).toBe('begun');
  expect(await known()).toMatchObject({ answer: { found: { kind: 'person', person: { title: name } }, picture: null }, last: { state: 'done' } });
  await look();
  expect(network).toHaveBeenCalledTimes(1);
  await look('again');
  expect(network).toHaveBeenCalledTimes(2);
});

it('no other frame has, and no private window', async () => {
  expect(await look('look', { ...frame, frameId: 6 })).toBe('refused');
  expect(await look('look', frame, nonce.replace('0b', '1b'))).toBe('refused');
  expect(await look('look', { ...frame, tab: tab(true) })).toBe('private');
  expect(network).not.toHaveBeenCalled();
  expect(await known()).toBeUndefined();
});

it('two clicks at once make one request', async () => {
  await Promise.all([look(), look()]);
  expect(network).toHaveBeenCalledTimes(1);
});

it('without the permission nothing is sent before the reader has answered, and then once', async () => {
  allowed.now = false;
  await look();
  expect(await known()).toMatchObject({ answer: null, last: { state: 'asking' } });
  expect(network).not.toHaveBeenCalled();
  allowed.now = true;
  await Promise.all([onPeoplePermission([{ name, want: 'look' }]), onPeoplePermission([{ name, want: 'look' }])]);
  expect(await known()).toMatchObject({ last: { state: 'done' } });
  expect(network).toHaveBeenCalledTimes(1);
});

it('a window that is closed without an answer is a no', async () => {
  allowed.now = false;
  await look();
  await onPeoplePermission([{ name, want: 'look' }]);
  expect(await known()).toMatchObject({ last: { state: 'not-allowed' } });
  expect(network).not.toHaveBeenCalled();
});

it('only a page that was listed for the name can be chosen', async () => {
  answer(PAGES);
  await look('others');
  expect(await known()).toMatchObject({ answer: { found: { kind: 'choices', choices: [{ title: 'Tobias Renquist (pilot)' }, { title: 'Tobias Renquist (poet)' }] } } });
  expect(await onPersonChoose({ nonce, name, title: 'Ada Lindgren' }, frame)).toBe('refused');
  answer({ ...SUMMARY, title: 'Tobias Renquist (poet)' });
  expect(await onPersonChoose({ nonce, name, title: 'Tobias Renquist (poet)' }, frame)).toBe('begun');
  expect(await known()).toMatchObject({ answer: { chosen: true, found: { kind: 'person', person: { title: 'Tobias Renquist (poet)' } } } });
  network.mockClear();
  await look('again');
  expect(network.mock.calls.map(([address]) => String(address))).toEqual([expect.stringContaining('/summary/Tobias_Renquist_(poet)')]);
  expect(await known()).toMatchObject({ answer: { chosen: true } });
  answer(PAGES);
  await look('others');
  expect(await known()).toMatchObject({ answer: { chosen: false, found: { kind: 'choices' } } });
});

it('a 429 holds back all look-ups of people, and what was found stays', async () => {
  await look();
  network.mockImplementation(async () => new Response('', { status: 429, headers: { 'retry-after': '60' } }));
  await look('again');
  await look('again');
  expect(network).toHaveBeenCalledTimes(2);
  expect(await known()).toMatchObject({ answer: { found: { kind: 'person' } }, last: { state: 'failed', problem: { kind: 'rate-limited' } } });
});

it('nothing is asked, and nothing said to have begun, where it can’t be kept that it was; what was known stays', async () => {
  await look();
  const before = await known();
  network.mockClear();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(look('again')).rejects.toThrow('quota');
  allowed.now = false;
  await expect(look('again')).rejects.toThrow('quota');
  expect(network).not.toHaveBeenCalled();
  set.mockRestore();
  expect(await known()).toEqual(before);
});

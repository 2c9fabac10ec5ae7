import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteEverything } from '../../../entrypoints/background/everything';
import { saveSettings } from '../../../entrypoints/background/settings';
import { exchangeSettings } from '../../../entrypoints/background/settings-sync';
import { DEFAULT_SETTINGS, SETTINGS_DELETED_KEY, SETTINGS_KEY } from '../../../lib/store';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local, sync } = fakeBrowser.storage;
const options = { id: fakeBrowser.runtime.id, frameId: 0, url: fakeBrowser.runtime.getURL('/options.html') } as Runtime.MessageSender;
const set = (change: object) => saveSettings({ ...DEFAULT_SETTINGS, ...change }, options);

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await set({ theme: 'dark', syncRatings: true });
  await sync.set({ 'r:0': 'ratings' });
  await local.set({ 'rating:newsweek:1': { v: 2, value: {} } });
});

describe('the deletion of everything', () => {
  it('leaves nothing here, and in the browser’s sync only when it was', async () => {
    expect(await deleteEverything(options)).toEqual({ saved: true });
    expect(await local.get(null)).toEqual({});
    expect(await sync.get(null)).toEqual({ [SETTINGS_DELETED_KEY]: expect.any(String) });
  });
  it('is not undone by another device, which keeps its settings and does not send them back', async () => {
    const other = await local.get(null);
    await deleteEverything(options);
    await local.set(other);
    await exchangeSettings();
    expect((await local.get(SETTINGS_KEY))[SETTINGS_KEY]).toMatchObject({ value: { theme: 'dark' } });
    await local.clear();
    await exchangeSettings();
    expect(await local.get(null)).toEqual({});
    expect(Object.keys(await sync.get(null))).toEqual([SETTINGS_DELETED_KEY]);
  });
  it('does not keep from the sync what is set after it', async () => {
    await deleteEverything(options);
    await new Promise((later) => setTimeout(later, 2));
    await set({ dock: 'left' });
    expect(await sync.get('settings')).toMatchObject({ settings: { value: { dock: { value: 'left' } } } });
  });
  it('is not said to be done where storage fails: nothing is deleted then', async () => {
    vi.spyOn(local, 'clear').mockRejectedValueOnce(new Error('disk'));
    expect(await deleteEverything(options)).toEqual({ saved: false, reason: 'storage-failed' });
    expect(await local.get(null)).toHaveProperty('rating:newsweek:1');
    expect(await sync.get(null)).toHaveProperty('settings');
  });
  it.each(['get', 'set', 'remove'] as const)('says that the sync could not be reached where its %s fails', async (method) => {
    vi.spyOn(sync, method).mockRejectedValueOnce(new Error('storage.sync is disabled'));
    expect(await deleteEverything(options)).toEqual({ saved: false, reason: 'not-in-sync' });
    expect(await local.get(null)).toEqual({});
    expect(await deleteEverything(options)).toEqual({ saved: true });
    expect(Object.keys(await sync.get(null))).toEqual([SETTINGS_DELETED_KEY]);
  });
  it('is taken from the options page alone', async () => {
    expect(await deleteEverything({ ...options, frameId: 2 })).toEqual({ saved: false, reason: 'refused' });
    expect(await local.get(null)).toHaveProperty('rating:newsweek:1');
  });
});

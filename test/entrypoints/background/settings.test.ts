import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveSettings } from '../../../entrypoints/background/settings';
import { exchangeSettings } from '../../../entrypoints/background/settings-sync';
import { DEFAULT_SETTINGS, type Settings, SETTINGS_KEY, SHARED_SETTINGS_KEY } from '../../../lib/store';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const options = { id: fakeBrowser.runtime.id, frameId: 0, url: fakeBrowser.runtime.getURL('/options.html') } as Runtime.MessageSender;
const save = (change: Partial<Settings>) => saveSettings({ ...DEFAULT_SETTINGS, ...change }, options);
const here = async () => ((await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as { value: Settings } | undefined)?.value;
const there = async () => ((await fakeBrowser.storage.sync.get(SHARED_SETTINGS_KEY))[SHARED_SETTINGS_KEY] as { value: unknown } | undefined)?.value;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what the reader sets', () => {
  it('is kept here and goes into the browser’s sync, all but what is each device’s own', async () => {
    expect(await save({ theme: 'dark', syncRatings: true, versionsShare: 2_000_000 })).toEqual({ saved: true });
    expect(await here()).toMatchObject({ theme: 'dark', syncRatings: true, versionsShare: 2_000_000 });
    expect(await there()).toEqual({ theme: { value: 'dark', at: expect.any(String) } });
  });
  it('comes to another device', async () => {
    await save({ theme: 'dark', dock: 'left' });
    await fakeBrowser.storage.local.clear();
    await exchangeSettings();
    expect(await here()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', dock: 'left' });
  });
  it('is saved here where the browser has no sync, and goes out when it has one again', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('storage.sync is disabled'));
    expect(await save({ dock: 'left' })).toEqual({ saved: true });
    expect(await here()).toMatchObject({ dock: 'left' });
    expect(await there()).toBeUndefined();
    await exchangeSettings();
    expect(await there()).toMatchObject({ dock: { value: 'left' } });
  });
  it('what was set before settings were synced stays, and goes along', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { v: 1, value: { keepVersions: false, versionsShare: 5_000_000 } } });
    await exchangeSettings();
    expect(await here()).toEqual({ keepVersions: false, versionsShare: 5_000_000 });
    expect(await there()).toMatchObject({ keepVersions: { value: false } });
  });
  it('is not said to be saved when this device’s storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await save({ dock: 'left' })).toEqual({ saved: false, reason: 'storage-full' });
    expect(await there()).toBeUndefined();
  });
  it('is taken from the options page alone', async () => {
    expect(await saveSettings({ ...DEFAULT_SETTINGS, dock: 'left' }, { ...options, frameId: 3 })).toEqual({ saved: false, reason: 'refused' });
  });
});

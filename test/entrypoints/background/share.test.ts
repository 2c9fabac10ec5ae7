import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countUse, keepWithinShare } from '../../../entrypoints/background/share';
import { deleteVersions, saveSettings } from '../../../entrypoints/background/settings';
import { DEFAULT_SETTINGS, type KeptVersions, readRecord, SETTINGS_KEY, settingsRecord, updateRecord, USE_KEY, useRecord, versionsKey, versionsRecord } from '../../../lib/store';
import { addVersion, bytesOf, emptyChain, type Snapshot, versionsOf } from '../../../lib/updates';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const MB = 1_000_000;
const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;
const filler = (seed: number, size: number): string => Array.from({ length: size / 8 }, (_, k) => ((k * 2654435761 + seed * 97) % 2 ** 31).toString(36).padEnd(7, 'x')).join(' ').slice(0, size);
const snapshot = (seed: number, size: number): Snapshot => ({ headline: `Version ${seed}`, authors: [], published: null, modified: null, captions: [], paragraphs: [filler(seed, size)] });

/** An article whose visits saw a new text of `size` bytes each time. */
async function keep(id: string, visits: readonly number[], size: number): Promise<void> {
  const chain = visits.reduce((c, at) => addVersion(c, snapshot(at, size), at), emptyChain());
  const article = { id, url: 'https://www.newsweek.com/a-1', publisher: 'Newsweek', headline: id, section: null, authors: [], published: null };
  await updateRecord(versionsRecord, versionsKey(id), () => ({ article, chain }));
}
async function chainOf(id: string): Promise<KeptVersions['chain']> {
  const read = await readRecord(versionsRecord, versionsKey(id));
  if (read.state !== 'ok') throw new Error(`${id} is ${read.state}`);
  return read.value.chain;
}
const kept = async (id: string) => versionsOf(await chainOf(id)).map((v) => v.kept);
const use = async () => {
  const read = await readRecord(useRecord, USE_KEY);
  return read.state === 'ok' ? read.value : null;
};
const share = (versionsShare: number) => updateRecord(settingsRecord, SETTINGS_KEY, () => ({ ...DEFAULT_SETTINGS, versionsShare }));
const options = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html' as never), frameId: 0 });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://evenhand/${path.replace(/^\//, '')}`);
});

describe('the share', () => {
  it('within it, nothing goes, and the use is counted', async () => {
    await keep('a', [1, 5], 200_000);
    await keepWithinShare(Date.UTC(2026, 0, 1));
    expect(await kept('a')).toEqual([true, true]);
    expect(await use()).toEqual({ bytes: bytesOf(await chainOf('a')), prunedAt: null });
    expect(await countUse()).toBe(bytesOf(await chainOf('a')));
  });
  it('passed, the texts not seen for longest go first, over all articles, until a tenth of it is free', async () => {
    await share(MB);
    await keep('a', [1, 5], 300_000);
    await keep('b', [2, 9], 300_000);
    await keepWithinShare(Date.UTC(2026, 0, 1));
    expect([await kept('a'), await kept('b')]).toEqual([[false, true], [false, true]]);
    const bytes = bytesOf(await chainOf('a')) + bytesOf(await chainOf('b'));
    expect(bytes).toBeLessThanOrEqual(0.9 * MB);
    expect(await use()).toEqual({ bytes, prunedAt: '2026-01-01T00:00:00.000Z' });
  });
  it('a text seen again lately stays, however long ago it was seen first', async () => {
    await share(MB);
    const chain = [1, 2].reduce((c, at) => addVersion(c, snapshot(at, 600_000), at), emptyChain());
    const again = addVersion(chain, snapshot(1, 600_000), 3);
    await updateRecord(versionsRecord, versionsKey('a'), () => ({ article: { id: 'a', url: 'https://www.newsweek.com/a-1', publisher: '', headline: '', section: null, authors: [], published: null }, chain: again }));
    await keepWithinShare(4);
    expect(await kept('a')).toEqual([true, false]);
  });
  it('visits and ratings stay, and so does a record that can’t be read', async () => {
    await share(MB);
    await fakeBrowser.storage.local.set({ 'rating:a': { v: 1, value: 'mine' }, 'versions:broken': { v: 9, value: null } });
    await keep('a', [1, 2, 3, 4], 400_000);
    const before = await chainOf('a');
    await keepWithinShare(5);
    expect((await chainOf('a')).visits).toEqual(before.visits);
    expect(await local()).toMatchObject({ 'rating:a': { v: 1, value: 'mine' }, 'versions:broken': { v: 9, value: null } });
  });
  it('asked twice at once counts once, and the moment of the last letting go stays', async () => {
    await share(MB);
    await keep('a', [1, 2], 600_000);
    await Promise.all([keepWithinShare(1000), keepWithinShare(2000)]);
    expect(await use()).toEqual({ bytes: bytesOf(await chainOf('a')), prunedAt: '1970-01-01T00:00:01.000Z' });
  });
  it('asks for the keys alone where the browser can', async () => {
    await keep('a', [1], 1000);
    const keys = Object.keys(await local());
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    Object.assign(fakeBrowser.storage.local, { getKeys: async () => keys });
    try {
      expect(await countUse()).toBe(bytesOf(await chainOf('a')));
      expect(get.mock.calls.every(([key]) => key !== null)).toBe(true);
    } finally {
      Reflect.deleteProperty(fakeBrowser.storage.local, 'getKeys');
    }
  });
  it('a failure is told, and the next time it is tried anew', async () => {
    await share(MB);
    await keep('a', [1, 2], 600_000);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('IO error'));
    await expect(keepWithinShare(1)).rejects.toThrow('IO');
    await keepWithinShare(2);
    expect(await kept('a')).toEqual([false, true]);
  });
});

describe('what the options page asks', () => {
  it('a smaller share lets texts go at once', async () => {
    await keep('a', [1, 2], 600_000);
    expect(await saveSettings({ ...DEFAULT_SETTINGS, keepVersions: true, versionsShare: MB }, options())).toEqual({ saved: true });
    expect(await kept('a')).toEqual([false, true]);
  });
  it('is refused to every other page, and to frames', async () => {
    for (const sender of [{ id: fakeBrowser.runtime.id, url: 'https://www.newsweek.com/options.html', frameId: 0 }, { ...options(), url: 'chrome-extension://evenhand/sidebar.html' }, { ...options(), url: 'chrome-extension://evenhand/options.html.evil' }, { ...options(), id: 'other' }, { ...options(), frameId: 3 }]) {
      expect(await saveSettings({ ...DEFAULT_SETTINGS, keepVersions: false, versionsShare: MB }, sender)).toEqual({ saved: false, reason: 'refused' });
      expect(await deleteVersions(sender)).toEqual({ saved: false, reason: 'refused' });
    }
    expect(await local()).toEqual({});
  });
  it('storage that is full is said, and settings stay as they were', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await saveSettings({ ...DEFAULT_SETTINGS, keepVersions: false, versionsShare: MB }, options())).toEqual({ saved: false, reason: 'storage-full' });
    expect(await local()).toEqual({});
  });
  it('texts that could not be let go are told apart from settings that were not kept', async () => {
    await keep('a', [1, 2], 600_000);
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) => ('settings' in items ? set(items) : Promise.reject(new Error('IO error'))));
    expect(await saveSettings({ ...DEFAULT_SETTINGS, keepVersions: true, versionsShare: MB }, options())).toEqual({ saved: false, reason: 'not-let-go' });
    expect(await local()).toMatchObject({ settings: { value: { versionsShare: MB } } });
  });
  it('deletes every kept version, also those that can’t be read, and no rating', async () => {
    await keep('a', [1, 2], 1000);
    await keep('b', [1], 1000);
    await fakeBrowser.storage.local.set({ 'rating:a': { v: 1, value: 'mine' }, 'versions:broken': 'x', 'aside:2026-01-01T00:00:00.000Z:versions:old': 'y', 'aside:2026-01-01T00:00:00.000Z:rating:b': 'z' });
    expect(await deleteVersions(options())).toEqual({ saved: true });
    expect(await local()).toEqual({ 'rating:a': { v: 1, value: 'mine' }, 'aside:2026-01-01T00:00:00.000Z:rating:b': 'z', [USE_KEY]: { v: 1, value: { bytes: 0, prunedAt: null } } });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notePresences, syncOnce, syncSoon } from '../../../entrypoints/background/sync';
import { changeRating, type Rating } from '../../../lib/ratings';
import { changeRatings, DEFAULT_SETTINGS, NO_SYNC, ratedIds, ratingKey, readRatings, SETTINGS_KEY, SYNC_KEY, syncRecord, readRecord, updateRecord, settingsRecord } from '../../../lib/store';
import { rating } from '../../lib/ratings/some-ratings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const turnOn = () => updateRecord(settingsRecord, SETTINGS_KEY, () => ({ ...DEFAULT_SETTINGS, syncRatings: true }));
const put = (...ratings: Rating[]) => changeRatings(ratings.map(({ article }) => article.id), (_, id) => ratings.find(({ article }) => article.id === id) ?? null, null);
const kept = async () => readRatings(await ratedIds());
const shared = () => fakeBrowser.storage.sync.get(null) as Promise<Record<string, unknown>>;
const state = async () => {
  const stored = await readRecord(syncRecord, SYNC_KEY);
  return stored.state === 'ok' ? stored.value : NO_SYNC;
};
async function remove(id: string): Promise<void> {
  await changeRatings([id], () => null, null);
  await notePresences({ [ratingKey(id)]: { oldValue: {} } });
}
/** Another device: the same sync, a storage of its own. */
async function onAnother(work: () => Promise<unknown>): Promise<void> {
  const mine = await fakeBrowser.storage.local.get(null);
  await fakeBrowser.storage.local.clear();
  await turnOn();
  await work();
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(mine);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the sync of ratings', () => {
  it('does nothing until the reader asks for it', async () => {
    await put(rating(1));
    await syncOnce();
    expect(await shared()).toEqual({});
  });
  it('brings ratings to another device, and those of the other here', async () => {
    await turnOn();
    await put(rating(1));
    await syncOnce();
    await onAnother(async () => {
      await put(rating(2));
      await syncOnce();
      expect(await kept()).toEqual([rating(2), rating(1)]);
    });
    await syncOnce();
    expect((await kept()).toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))).toEqual([rating(1), rating(2)]);
    expect(await state()).toMatchObject({ left: 0, failure: null, at: expect.any(String) });
  });
  it('keeps the later of two changes made apart, and both in the history', async () => {
    await turnOn();
    await put(rating(1));
    await syncOnce();
    await put(changeRating(rating(1), rating(1).article, { step: 'unfair-left' }, '2026-02-01T00:00:00.000Z') as Rating);
    await onAnother(async () => {
      await syncOnce();
      await put(changeRating(rating(1), rating(1).article, { step: 'unfair-right' }, '2026-02-02T00:00:00.000Z') as Rating);
      await syncOnce();
    });
    await syncOnce();
    expect(await kept()).toMatchObject([{ step: 'unfair-right', history: [{ step: 'fair' }, { step: 'unfair-left' }, { step: 'unfair-right' }] }]);
  });
  it('lets deletions travel, and what was brought back after them', async () => {
    await turnOn();
    await put(rating(1), rating(2));
    await syncOnce();
    await onAnother(async () => {
      await syncOnce();
      await remove('newsweek:1');
      await syncOnce();
    });
    await syncOnce();
    expect((await kept()).map(({ article }) => article.id)).toEqual(['newsweek:2']);
    await put(rating(1));
    await notePresences({ [ratingKey('newsweek:1')]: { newValue: {} } });
    await syncOnce();
    expect(await kept()).toHaveLength(2);
  });
  it.each([['QUOTA_BYTES quota exceeded', 'full'], ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'failed'], ['no account', 'failed']])('says why it failed (%s), loses nothing, and tries again', async (message, failure) => {
    await turnOn();
    await put(rating(1));
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error(message));
    await syncOnce();
    expect(await state()).toMatchObject({ failure, at: null });
    expect(await kept()).toEqual([rating(1)]);
    set.mockRestore();
    await syncOnce();
    expect(await state()).toMatchObject({ failure: null });
    expect(Object.keys(await shared())).toEqual(['r:newsweek:1']);
  });
  it('says that it failed where this device can’t keep what came from another, and keeps it the next time', async () => {
    await turnOn();
    await onAnother(async () => {
      await put(rating(2));
      await syncOnce();
    });
    const real = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) => (Object.keys(items).some((key) => key.startsWith('rating:')) ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : real(items)));
    await syncOnce();
    expect(await state()).toMatchObject({ failure: 'full', at: null });
    expect(await kept()).toEqual([]);
    expect(Object.keys(await shared())).toEqual(['r:newsweek:2']);
    set.mockRestore();
    await syncOnce();
    expect(await state()).toMatchObject({ failure: null });
    expect(await kept()).toEqual([rating(2)]);
  });
  it('counts what did not fit', async () => {
    await turnOn();
    await put(rating(1, { note: 'x'.repeat(9000) }), rating(2));
    await syncOnce();
    expect(await state()).toMatchObject({ left: 1 });
  });
  it('writes changes that come together in one go, also when the background was ended before it could', async () => {
    vi.useFakeTimers();
    await turnOn();
    await put(rating(1));
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    for (let n = 0; n < 50; n++) await syncSoon();
    expect(set).not.toHaveBeenCalled();
    // The timer of a background that was ended never comes; what waits stands in session storage.
    vi.clearAllTimers();
    expect(await fakeBrowser.storage.session.get(null)).toMatchObject({ 'sync-waits': true });
    vi.resetModules();
    const { watchSync: watchAnew } = await import('../../../entrypoints/background/sync');
    watchAnew();
    await vi.advanceTimersByTimeAsync(6000);
    await vi.waitFor(async () => expect(Object.keys(await shared())).toEqual(['r:newsweek:1']), { timeout: 60_000 });
    expect(set).toHaveBeenCalledTimes(1);
  });
});

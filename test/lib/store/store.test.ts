import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_KEY, panelRecord, ratingKey, ratingRecord, readRecord, updateRecord, watchRecord } from '../../../lib/store';
import { changeRating, type RatedArticle, type Rating } from '../../../lib/ratings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const article: RatedArticle = { id: 'newsweek:1876543', url: 'https://www.newsweek.com/harbor-1876543', publisher: 'Newsweek', headline: 'Harbor', section: null, authors: ['Ada Lind'], published: '2024-03-07' };
const key = ratingKey(article.id);
const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;
const rate = (step: Rating['step']) => updateRecord(ratingRecord, key, (before) => changeRating(before, article, { step }, '2024-03-08T10:00:00.000Z'));
const leave = (open: boolean) => updateRecord(panelRecord, PANEL_KEY, () => ({ open }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a record', () => {
  it('is kept with its version and read back', async () => {
    await rate('fair');
    expect(await local()).toMatchObject({ [key]: { v: 2, value: { step: 'fair' } } });
    expect(await readRecord(ratingRecord, key)).toMatchObject({ state: 'ok', value: { step: 'fair' } });
    expect(await readRecord(ratingRecord, 'rating:other')).toEqual({ state: 'absent' });
  });
  it('goes away when nothing is left of it', async () => {
    await rate('fair');
    await rate(null);
    expect(await local()).toEqual({});
  });
  it('that fails its check is handed over as it is, and set aside before another takes its place', async () => {
    const raw = { v: 1, value: { step: 'splendid' } };
    await fakeBrowser.storage.local.set({ [key]: raw });
    expect(await readRecord(ratingRecord, key)).toEqual({ state: 'broken', raw });
    await rate('fair');
    const kept = await local();
    expect(Object.entries(kept).filter(([name]) => name.startsWith('aside:')).map(([, value]) => value)).toEqual([raw]);
    expect(kept[key]).toMatchObject({ value: { step: 'fair' } });
  });
  it('of a later version is not taken for one of this', async () => {
    await fakeBrowser.storage.local.set({ [PANEL_KEY]: { v: 2, value: { open: true } } });
    expect(await readRecord(panelRecord, PANEL_KEY)).toMatchObject({ state: 'broken' });
  });
  it('loses none of many changes made at once', async () => {
    await Promise.all((['unfair-left', 'fair', 'unfair-right', 'unfair-neither'] as const).map(rate));
    const read = await readRecord(ratingRecord, key);
    expect(read.state === 'ok' && read.value.history.map((h) => h.step)).toEqual(['unfair-left', 'fair', 'unfair-right', 'unfair-neither']);
  });
  it('stays as it was when storage is full, and the next change is made all the same', async () => {
    await rate('fair');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(rate('unfair-left')).rejects.toThrow('quota');
    expect(await readRecord(ratingRecord, key)).toMatchObject({ value: { step: 'fair' } });
    await rate('unfair-right');
    expect(await readRecord(ratingRecord, key)).toMatchObject({ value: { step: 'unfair-right' } });
  });
  it('is followed until the reader leaves', async () => {
    const life = new AbortController();
    const heard: unknown[] = [];
    watchRecord(panelRecord, PANEL_KEY, (now) => heard.push(now), life.signal);
    await leave(true);
    life.abort();
    await leave(false);
    expect(heard).toEqual([{ state: 'ok', value: { open: true } }]);
  });
});

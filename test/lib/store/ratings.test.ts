import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeRating, type RatedArticle, type Rating, type RatingChange } from '../../../lib/ratings';
import { changeRatings, countChange, forgetUndone, ratedIds, ratingKey, ratingRecord, ratingsMonths, readMonth, readRatings, readRecord, rebuildIndex, restoreRatings, undoRating } from '../../../lib/store';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const article = (number = 1876543): RatedArticle => ({ id: `newsweek:${number}`, url: `https://www.newsweek.com/harbor-${number}`, publisher: 'Newsweek', headline: 'Harbor', section: null, authors: ['Ada Lind'], published: '2024-03-07' });
const { id } = article();
const AT = '2024-03-08T10:00:00.000Z';
const LATER = '2024-04-02T10:00:00.000Z';
const rate = (change: RatingChange, at = AT, number = 1876543) => changeRatings([article(number).id], (before) => changeRating(before, article(number), change, at), at);
const kept = async (of = id) => (await readRatings([of]))[0];
const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;
const entries = async (month: string) => {
  const stored = await readMonth(month);
  return stored.state === 'ok' ? stored.value.entries : null;
};
const aside = async () => Object.entries(await local()).filter(([key]) => key.startsWith('aside:')).map(([, value]) => value);
const put = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a rating and its index', () => {
  it('are written as one', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await rate({ step: 'fair', reasons: ['well-done', 'sourcing'] });
    expect(set).toHaveBeenCalledTimes(1);
    expect(await kept()).toMatchObject({ step: 'fair', reasons: ['sourcing', 'well-done'], madeAt: AT });
    expect(await ratingsMonths()).toEqual(['2024-03']);
    expect(await entries('2024-03')).toEqual([expect.objectContaining({ id, step: 'fair', headline: 'Harbor', changes: 0 })]);
  });
  it('stay in the month in which the rating was begun, and rewrite no other', async () => {
    await rate({ step: 'fair' });
    await rate({ step: 'fair' }, LATER, 2000001);
    const before = (await local())['ratings-index:2024-04'];
    await rate({ note: 'Seen again.' }, LATER);
    expect(await entries('2024-03')).toEqual([expect.objectContaining({ noteStart: 'Seen again.', changedAt: LATER })]);
    expect((await local())['ratings-index:2024-04']).toEqual(before);
    expect(await ratingsMonths()).toEqual(['2024-04', '2024-03']);
  });
  it('lose nothing of many changes made at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => rate({ note: `note ${n}` }, AT, 2000000 + n)));
    expect(await entries('2024-03')).toHaveLength(40);
    expect(await ratedIds()).toHaveLength(40);
  });
  it('count how often the words changed after they were rated, until they are rated anew', async () => {
    await rate({ step: 'fair', version: 'a' });
    await countChange(id);
    await countChange(id);
    await rate({ note: 'Changed twice.' });
    expect(await entries('2024-03')).toEqual([expect.objectContaining({ changes: 2 })]);
    await rate({ step: 'unfair-left', version: 'c' });
    expect(await entries('2024-03')).toEqual([expect.objectContaining({ changes: 0 })]);
    await countChange('newsweek:none');
  });
  it('a month of the index as it was kept at first is read and written on', async () => {
    await rate({ step: 'fair' });
    const known = await entries('2024-03');
    await put({ 'ratings-index:2024-03': { v: 1, value: { entries: known } } });
    expect(await entries('2024-03')).toEqual(known);
    await rate({ step: 'unfair-left' }, LATER);
    expect((await entries('2024-03'))?.map(({ step }) => step)).toEqual(['unfair-left']);
    for (const value of [{ packed: '[{}]' }, { packed: 'torn' }, {}, null]) {
      await put({ 'ratings-index:2024-03': { v: 2, value } });
      expect((await readMonth('2024-03')).state).toBe('broken');
    }
  });
  it('the index is made anew from the ratings, and keeps what only it knows', async () => {
    await rate({ step: 'fair' });
    await countChange(id);
    await rate({ step: 'fair' }, LATER, 2000001);
    await fakeBrowser.storage.local.remove('ratings-index:2024-04');
    await put({ 'ratings-index:1999-01': { v: 1, value: { entries: [] } } });
    await rebuildIndex();
    expect(await ratingsMonths()).toEqual(['2024-04', '2024-03']);
    expect(await entries('2024-03')).toEqual([expect.objectContaining({ id, changes: 1 })]);
  });
});

describe('undo', () => {
  it('brings back what stood before the last change, but not what was typed since', async () => {
    await rate({ step: 'fair', note: 'First.' });
    await rate({ step: 'unfair-left' }, LATER);
    await changeRatings([id], (before) => changeRating(before, article(), { note: 'Typed since.' }, LATER), null);
    expect(await undoRating(id)).toBe(true);
    expect(await kept()).toMatchObject({ step: 'fair', note: 'Typed since.', history: [{ at: AT, step: 'fair' }] });
    expect(await undoRating(id)).toBe(false);
  });
  it('takes a first rating away, and brings a cleared one back', async () => {
    await rate({ step: 'fair' });
    await undoRating(id);
    expect(await kept()).toBeUndefined();
    expect(await entries('2024-03')).toEqual([]);
    await rate({ step: 'fair' });
    await rate({ step: null }, LATER);
    expect(await kept()).toBeUndefined();
    await undoRating(id);
    expect(await kept()).toMatchObject({ step: 'fair', madeAt: AT });
  });
  it('brings back what stood before a change that was made twice, because its answer was lost', async () => {
    await rate({ step: 'fair' });
    await rate({ step: 'unfair-left' }, LATER);
    await rate({ step: 'unfair-left' }, LATER);
    await undoRating(id);
    expect(await kept()).toMatchObject({ step: 'fair' });
  });
  it('brings back what was deleted twice under one instant', async () => {
    await rate({ step: 'fair' });
    for (let twice = 0; twice < 2; twice++) await changeRatings([id], () => null, LATER);
    expect(await restoreRatings(LATER)).toBe(1);
    expect(await kept()).toMatchObject({ step: 'fair' });
  });
  it('brings all back that were deleted in one go, and no others', async () => {
    for (const number of [2000001, 2000002, 2000003]) await rate({ step: 'fair', note: `${number}` }, AT, number);
    await changeRatings([article(2000001).id], () => null, '2024-05-01T00:00:00.000Z');
    await changeRatings([article(2000002).id, article(2000003).id], () => null, '2024-05-02T00:00:00.000Z');
    expect(await ratedIds()).toEqual([]);
    expect(await restoreRatings('2024-05-02T00:00:00.000Z')).toBe(2);
    expect((await ratedIds()).toSorted()).toEqual([article(2000002).id, article(2000003).id]);
    expect(await kept(article(2000003).id)).toMatchObject({ note: '2000003' });
    await forgetUndone(Date.parse('2024-06-01'));
    expect(await restoreRatings('2024-05-01T00:00:00.000Z')).toBe(0);
  });
});

describe('a rating of version 1', () => {
  const first = { v: 1, value: { article: article(), step: 'fair', note: 'Old.', history: [{ at: AT, step: 'fair' }], changedAt: LATER } };
  it('is read as one of this version', async () => {
    await put({ [ratingKey(id)]: first });
    expect(await readRecord(ratingRecord, ratingKey(id))).toEqual({ state: 'ok', value: { ...first.value, reasons: [], madeAt: AT, version: null } });
  });
  it('stays until the new one has been read back, and goes then', async () => {
    await put({ [ratingKey(id)]: first });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await rate({ reasons: ['sourcing'] }, LATER);
    expect(set.mock.calls[0]?.[0]).toMatchObject({ [`old:${ratingKey(id)}`]: first });
    expect(await kept()).toMatchObject({ step: 'fair', note: 'Old.', reasons: ['sourcing'] });
    expect(Object.keys(await local()).filter((key) => key.startsWith('old:'))).toEqual([]);
  });
  it('stands again when the new one does not come back', async () => {
    await put({ [ratingKey(id)]: first });
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    let wrote = false;
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      wrote = true;
      return set(items);
    });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (keys: never) => {
      const found = await get(keys);
      return wrote ? Object.fromEntries(Object.keys(found).map((key) => [key, 'torn'])) : found;
    }) as never);
    await expect(rate({ reasons: ['sourcing'] })).rejects.toThrow('come back');
    vi.restoreAllMocks();
    expect((await local())[ratingKey(id)]).toEqual(first);
  });
});

describe('what can’t be read', () => {
  const raw = { v: 2, value: { step: 'splendid' } };
  it('is set aside when it is rated over, and when it is deleted', async () => {
    await put({ [ratingKey(id)]: raw });
    await rate({ step: 'fair' });
    expect(await aside()).toEqual([raw]);
    await put({ [ratingKey(id)]: raw });
    await changeRatings([id], () => null, LATER);
    expect(await ratedIds()).toEqual([]);
    expect(await aside()).toEqual([raw, raw]);
  });
});

it('when storage is full nothing is changed, and the next change is made all the same', async () => {
  await rate({ step: 'fair' });
  const before = await local();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(rate({ step: 'unfair-left' }, LATER)).rejects.toThrow('quota');
  expect(await local()).toEqual(before);
  await rate({ step: 'unfair-right' }, LATER);
  expect((await kept() as Rating).step).toBe('unfair-right');
});

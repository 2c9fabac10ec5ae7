import { assert, asyncProperty } from 'fast-check';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteEverything } from '../../../entrypoints/background/everything';
import { announce, claim } from '../../../entrypoints/background/frames';
import { greeted } from '../../../entrypoints/background/greeting';
import { hideRule, showRule } from '../../../entrypoints/background/hidden-rules';
import { rememberPanel } from '../../../entrypoints/background/keep';
import { deleteAside, deleteRatings, editRating, importRatings, rate, rebuild, reminded, restore, undo } from '../../../entrypoints/background/ratings';
import { deleteVersions, saveSettings } from '../../../entrypoints/background/settings';
import { csvExport, jsonExport, previewOf, type Rating, readExport, wholeFile } from '../../../lib/ratings';
import { changeRatings, DEFAULT_SETTINGS, ratedIds, ratingsMonths, readMonth, readRatings } from '../../../lib/store';
import { anyRatings, rating } from '../../lib/ratings/some-ratings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const from = (page: string) => ({ id: fakeBrowser.runtime.id, frameId: 0, url: fakeBrowser.runtime.getURL(`/${page}.html` as '/ratings.html') }) as Runtime.MessageSender;
const ratings = from('ratings');
const frame = { id: fakeBrowser.runtime.id, frameId: 7, tab: { id: 3 }, url: fakeBrowser.runtime.getURL('/sidebar.html' as '/ratings.html') } as Runtime.MessageSender;
const nonce = 'a-number';
const AT = '2026-01-06T10:00:00.000Z';
const { article } = rating(1);
const put = (...given: Rating[]) => changeRatings(given.map((one) => one.article.id), (_, id) => given.find((one) => one.article.id === id) ?? null, null);
const all = () => local.get(null) as Promise<Record<string, unknown>>;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await announce(nonce, { ...frame, frameId: 0, url: 'https://www.newsweek.com/a-1' });
  await claim({ nonce, life: 'one' }, frame);
  await put(rating(1), rating(2));
  // Something to be undone, to be restored, to be shown again and to be deleted.
  await rate({ nonce, article, change: { step: 'unfair-left' }, anyway: false }, frame);
  await deleteRatings({ ids: ['newsweek:2'], undo: AT }, ratings);
  await put(rating(3));
  await hideRule({ nonce, articleId: null, rule: 'loaded' }, frame);
  await local.set({ 'aside:x:rating:newsweek:9': { v: 1, value: 'torn' }, 'versions:newsweek:4': { v: 1, value: 'torn' } });
});

/** Everything that the background writes when it is asked, but for visits and look-ups, which have tests of their own. */
const WRITES: [string, () => Promise<unknown>][] = [
  ['a rating', () => rate({ nonce, article, change: { step: 'fair' }, anyway: false }, frame)],
  ['reasons', () => rate({ nonce, article, change: { reasons: ['headline'] }, anyway: false }, frame)],
  ['a note', () => rate({ nonce, article, change: { note: 'Who pays?' }, anyway: false }, frame)],
  ['a rating that is cleared', () => rate({ nonce, article, change: { step: null, reasons: [], note: '' }, anyway: false }, frame)],
  ['an undo', () => undo({ nonce, articleId: article.id, anyway: false }, frame)],
  ['a rating that is edited in the list', () => editRating({ articleId: article.id, change: { note: 'Seen again.' } }, ratings)],
  ['a deletion', () => deleteRatings({ ids: ['newsweek:1', 'newsweek:3'], undo: '2026-01-07T10:00:00.000Z' }, ratings)],
  ['the deletion of all', () => deleteRatings({ ids: 'all', undo: '2026-01-07T10:00:00.000Z' }, ratings)],
  ['what is brought back', () => restore({ undo: AT }, ratings)],
  ['an import', () => importRatings({ ratings: [rating(3, { note: 'newer', changedAt: '2026-03-01T00:00:00.000Z' }), rating(5), rating(6)] }, ratings)],
  ['an index made anew', () => rebuild(null, ratings)],
  ['that the reminder was read', () => reminded(null, ratings)],
  ['the deletion of what was set aside', () => deleteAside({ keys: ['aside:x:rating:newsweek:9'] }, ratings)],
  ['that the greeting was read', () => greeted({ nonce }, frame)],
  ['a rule that is hidden', () => hideRule({ nonce, articleId: 'newsweek:1', rule: 'hedging' }, frame)],
  ['a rule that is shown again', () => showRule('loaded', from('options'))],
  ['settings', () => saveSettings({ ...DEFAULT_SETTINGS, dock: 'left' }, from('options'))],
  ['the deletion of kept versions', () => deleteVersions(from('options'))],
];

describe.each(WRITES)('%s', (name, write) => {
  it('is kept, and said to be', async () => {
    const before = await all();
    expect(await write()).toMatchObject({ saved: true });
    // An index that was right is the same again.
    if (name !== 'an index made anew') expect(await all()).not.toEqual(before);
  });
  it.each([['QUOTA_BYTES quota exceeded', 'storage-full'], ['IO error', 'storage-failed']])('is not said to be kept when nothing can be written (%s), and all stays as it was', async (message, reason) => {
    const before = await all();
    vi.spyOn(local, 'set').mockRejectedValue(new Error(message));
    vi.spyOn(local, 'remove').mockRejectedValue(new Error(message));
    expect(await write()).toEqual({ saved: false, reason });
    expect(await all()).toEqual(before);
    vi.restoreAllMocks();
    expect(await write()).toMatchObject({ saved: true });
  });
  it('is not said to be kept when storage can’t be read', async () => {
    const before = await all();
    vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
    const answer = await write();
    vi.restoreAllMocks();
    // What needs no reading is done, and found done.
    if ((answer as { saved: boolean }).saved) expect(await all()).not.toEqual(before);
    else {
      expect(answer).toEqual({ saved: false, reason: 'storage-failed' });
      expect(await all()).toEqual(before);
    }
  });
});

describe('where storage takes a part alone', () => {
  it('no rating is lost when a deletion could not remove it', async () => {
    vi.spyOn(local, 'remove').mockRejectedValue(new Error('IO error'));
    expect(await deleteRatings({ ids: ['newsweek:1'], undo: AT }, ratings)).toEqual({ saved: false, reason: 'storage-failed' });
    vi.restoreAllMocks();
    expect(await readRatings(['newsweek:1'])).toHaveLength(1);
    await rebuild(null, ratings);
    expect((await readMonth((await ratingsMonths())[0] ?? '')).state).toBe('ok');
  });
  it('what was deleted of many before it failed can be brought back', async () => {
    const many = Array.from({ length: 1200 }, (_, n) => rating(n + 10));
    await put(...many);
    const set = local.set.bind(local);
    let writes = 0;
    vi.spyOn(local, 'set').mockImplementation((items) => (++writes > 1 ? Promise.reject(new Error('IO error')) : set(items)));
    const undoAt = '2026-02-01T00:00:00.000Z';
    expect(await deleteRatings({ ids: many.map((one) => one.article.id), undo: undoAt }, ratings)).toMatchObject({ saved: false });
    vi.restoreAllMocks();
    expect((await ratedIds()).length).toBe(702);
    expect(await restore({ undo: undoAt }, ratings)).toEqual({ saved: true });
    expect(await readRatings(many.map((one) => one.article.id))).toEqual(many);
  });
  it('how the sidebar was left is not said to be kept', async () => {
    vi.spyOn(local, 'set').mockRejectedValue(new Error('IO error'));
    await expect(rememberPanel(true, { url: 'https://www.newsweek.com/a-1' })).rejects.toThrow('IO');
  });
});

describe.each([['JSON', jsonExport({ extension: '1.2.3', at: AT })], ['CSV', csvExport()]])('export as %s, deletion of everything, import', (name, kind) => {
  it('gives the same records, whatever was written in them', async () => {
    await assert(
      asyncProperty(anyRatings, async (given) => {
        await local.clear();
        // Halves of characters don't outlive a file that is no JSON.
        const whole = name === 'JSON' ? given : (JSON.parse(JSON.stringify(given).replace(/\\ud[89a-f][\da-f]{2}/gi, '\uFFFD')) as Rating[]);
        await put(...whole);
        const before = await all();
        const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(wholeFile(kind, await readRatings(await ratedIds()))));
        expect(await deleteEverything(from('options'))).toEqual({ saved: true });
        expect(await all()).toEqual({});
        expect(await importRatings({ ratings: previewOf(readExport(file), []).ratings }, ratings)).toEqual({ saved: true });
        expect(await all()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

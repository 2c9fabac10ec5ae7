import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepVisit } from '../../../entrypoints/background/visits';
import type { Article } from '../../../lib/article';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const KEY = 'versions:newsweek:1876543';
const article: Article = {
  id: 'newsweek:1876543', url: 'https://www.newsweek.com/harbor-1876543', publisher: 'Newsweek', headline: 'Harbor', section: null, authors: ['Ada Lind'], published: '2024-03-07', modified: null,
  paragraphs: ['The council voted on Tuesday.', 'It will cost $84 million.'], headings: [], pictures: [], aboutAuthor: null, aiDisclosure: false, meter: false, kind: 'news', partial: false,
};
const from = (incognito: boolean) => ({ id: 'x', tab: { incognito } }) as Runtime.MessageSender;
const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, { value: { chain: { texts: unknown[]; visits: unknown[] } } }>>;
const settings = (keepVersions: boolean) => fakeBrowser.storage.local.set({ settings: { v: 1, value: { keepVersions, versionsShare: 50_000_000 } } });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a visit', () => {
  it('is kept, and what all visits take is counted', async () => {
    expect(await keepVisit(article, from(false))).toBe('kept');
    expect(await local()).toMatchObject({ [KEY]: { value: { chain: { texts: [{}], visits: [[expect.any(Number), 0]] } } }, 'versions-use': { value: { bytes: expect.any(Number), prunedAt: null } } });
  });
  it('of a private window, of an opening alone, or of a reader who keeps none leaves nothing behind', async () => {
    expect(await keepVisit(article, from(true))).toBe('private');
    expect(await keepVisit({ ...article, partial: true }, from(false))).toBe('partial');
    expect(await local()).toEqual({});
    await settings(false);
    expect(await keepVisit(article, from(false))).toBe('off');
    expect(await local()).not.toHaveProperty([KEY]);
  });
  it('says when storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await keepVisit(article, from(false))).toBe('storage-full');
  });
  it.each(['get', 'set'] as const)('is not said to be kept when storage’s %s fails, the first time or a later one', async (method) => {
    const real = fakeBrowser.storage.local[method].bind(fakeBrowser.storage.local) as (given: never) => Promise<never>;
    for (const fails of [1, 2]) {
      await fakeBrowser.storage.local.clear();
      let times = 0;
      vi.spyOn(fakeBrowser.storage.local, method).mockImplementation((given: unknown) => (++times === fails ? Promise.reject(new Error('IO error')) : real(given as never)));
      expect(await keepVisit(article, from(false))).toBe('storage-failed');
      vi.restoreAllMocks();
      expect(await keepVisit(article, from(false))).toBe('kept');
    }
  });
  it('begins a new chain beside a damaged one, which is set aside', async () => {
    await keepVisit(article, from(false));
    const kept = await local();
    const damaged = { ...kept[KEY], value: { ...kept[KEY]?.value, chain: { texts: [{ hash: '0', modified: null, packed: { text: [[5, 9]] } }], visits: [[1, 0]] } } };
    await fakeBrowser.storage.local.set({ [KEY]: damaged });
    expect(await keepVisit(article, from(false))).toBe('kept');
    const now = await local();
    expect(Object.entries(now).find(([key]) => key.startsWith('aside:'))?.[1]).toEqual(damaged);
    expect(now[KEY]?.value.chain.texts).toHaveLength(1);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { checkCall, checkOrder, checkWord } from '../../../lib/channel';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const nonce = '0b54a7c1-7a4b-4f6e-9d0a-1f0d4c2b9e11';
const article = { id: 'newsweek:1', url: 'https://www.newsweek.com/a-1', publisher: 'Newsweek', headline: 'A', section: null, authors: [], published: null };
const rate = (change: unknown, about: unknown = article) => ({ call: 'rating-change', ask: { nonce, article: about, change, anyway: false } });
const list = (url: string) => ({ call: 'captures-list', ask: { nonce, article: { id: 'newsweek:1', url } } });
const read = (timestamp: string) => ({ call: 'capture-read', ask: { nonce, articleId: 'newsweek:1', timestamp } });

describe('what the background is asked', () => {
  it.each([[rate({ step: 'fair' })], [rate({ note: 'n' })], [rate({ step: null })], [{ call: 'panel-state', ask: null }], [{ call: 'panel-set', ask: { open: true } }], [{ call: 'room-set', ask: { nonce, on: true } }],
    [{ call: 'page-open', ask: { nonce, page: 'versions', articleId: 'newsweek:1', from: null } }], [{ call: 'settings-set', ask: { settings: { keepVersions: false, versionsShare: 1_000_000, syncRatings: false, hiddenSections: ['about'], dock: 'left', makeRoom: true, opensItself: false, theme: 'dark', paused: true } } }], [{ call: 'versions-delete', ask: null }]])('%j is heard', (given) => {
    expect(checkCall(given)).toEqual(given);
  });
  it.each([
    [null],
    ['panel-state'],
    [{ call: 'erase-all', ask: null }],
    [rate({ step: 'splendid' })],
    [{ call: 'page-open', ask: { nonce, page: 'https://example.com', articleId: null, from: null } }],
    [{ call: 'settings-set', ask: { settings: { keepVersions: false, versionsShare: 10 } } }],
    [rate({ note: 'x'.repeat(20_001) })],
    [rate({ step: 'fair' }, { ...article, url: 'javascript:alert(1)' })],
    [rate({ step: 'fair' }, { ...article, id: '' })],
    [{ ...rate({ step: 'fair' }), ask: { nonce: 'x', article, change: { step: 'fair' } } }],
  ])('%j is not', (given) => {
    expect(checkCall(given)).toBeNull();
  });
});

describe('what is looked up', () => {
  it('is an address of the open web, and a capture by its timestamp', () => {
    for (const given of [list('https://www.newsweek.com/a-1'), read('20240307183512')]) expect(checkCall(given)).toEqual(given);
    for (const url of ['http://www.newsweek.com/a-1', 'https://me:secret@www.newsweek.com/a-1', 'https://localhost:8443/', 'file:///etc/passwd', 'a-1', `https://www.newsweek.com/${'x'.repeat(4000)}`]) expect(checkCall(list(url))).toBeNull();
    for (const timestamp of ['2024', '20240307183512id_/https://example.com', '']) expect(checkCall(read(timestamp))).toBeNull();
  });
});

describe('what the page is ordered', () => {
  it('is one of five things, with whole numbers', () => {
    expect(checkOrder({ order: 'show', paragraph: 1, start: 0, end: 4 })).not.toBeNull();
    for (const given of [{ order: 'show', paragraph: -1, start: 0, end: 4 }, { order: 'show', paragraph: 1, start: 0.5, end: 4 }, { order: 'place', place: null }, { order: 'eval', code: '1' }, null, 'close']) expect(checkOrder(given)).toBeNull();
  });
});

describe('what the frame is told', () => {
  it('is an article in full, or the reason why there is none', () => {
    expect(checkWord({ say: 'no-article', reason: 'loading', url: 'https://www.newsweek.com/' })).not.toBeNull();
    expect(checkWord({ say: 'article', article: { ...article, paragraphs: 'one' }, place: null, siteAccess: true, firstUse: false, visit: null })).toBeNull();
    expect(checkWord({ say: 'no-article', reason: 'because', url: '' })).toBeNull();
  });
});

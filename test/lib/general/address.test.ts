import { describe, expect, it } from 'vitest';
import { canonicalAddress, isFront, looksLikeStory, ownAddress, sameStory, webId } from '../../../lib/general/address';

const PAGE = 'https://www.gazette.example/news/ferry?utm_source=letter#top';

describe('an address of any publisher', () => {
  it('gives one key for every dress of a page', () => {
    const key = 'web:gazette.example/news/ferry';
    for (const url of ['https://www.gazette.example/news/ferry', 'https://gazette.example/news/ferry/', 'https://m.gazette.example/news/ferry?utm_source=letter&fbclid=1#top']) expect(webId(ownAddress(url))).toBe(key);
  });
  it('keeps of its query what tells the article, and nothing that tells the reader', () => {
    expect(ownAddress('https://gazette.example/story.php?session=4f&id=12&email=a%40b.example')).toBe('https://gazette.example/story.php?id=12');
    expect(webId(ownAddress('https://gazette.example/story.php?id=12'))).not.toBe(webId(ownAddress('https://gazette.example/story.php?id=13')));
  });
  it.each(['https://www.newsweek.com/harbor-1876543', 'https://newsweek.com/harbor-1876543', 'https://newsweek/1876543'])('never gives a key of a publisher that is known: %s', (url) => {
    expect(webId(ownAddress(url))).toMatch(/^web:/);
  });
  it('is that which the page calls canonical, on the same site', () => {
    expect(canonicalAddress('/news/ferry-2', PAGE)).toBe('https://www.gazette.example/news/ferry-2');
    expect(canonicalAddress('https://gazette.example/news/ferry?id=4', PAGE)).toBe('https://gazette.example/news/ferry?id=4');
  });
  it.each(['https://www.newsweek.com/harbor-1876543', 'http://www.gazette.example/news/ferry', 'https://www.gazette.example/', 'https://u@www.gazette.example/news/ferry', 'https://[', ''])('is not what it may not speak for: %s', (given) => {
    expect(canonicalAddress(given, PAGE)).toBeNull();
  });
  it('is the same story with another dress, and not with another number', () => {
    expect(sameStory('https://www.gazette.example/news/ferry/amp', 'https://amp.gazette.example/news/ferry.html?x=1')).toBe(true);
    expect(sameStory('https://gazette.example/story?id=1', 'https://gazette.example/story?id=2')).toBe(false);
    expect(sameStory('https://gazette.example/news/ferry', 'https://post.example/news/ferry')).toBe(false);
  });
  it.each([['/', true], ['/en', true], ['/index.html', true], ['/pt-br/', true], ['/news', false]])('%s is a front page: %s', (path, is) => {
    expect(isFront(`https://gazette.example${path}`)).toBe(is);
  });
  it.each([['/2025/03/ferry', true], ['/news/12877', true], ['/last-foot-ferry-on-the-sall', true], ['/story?id=4', true], ['/transport', false], ['/privacy-policy', false]])('%s looks like a story: %s', (path, is) => {
    expect(looksLikeStory(`https://gazette.example${path}`)).toBe(is);
  });
});

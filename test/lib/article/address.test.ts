import { describe, expect, it } from 'vitest';
import { articleId, looksLikeArticle, mayBeArticle, plainAddress, sameArticle } from '../../../lib/article';

const at = (path: string) => `https://www.newsweek.com${path}`;

describe('an address', () => {
  it.each(['/harbor-vote-quillfeather-1876543', '/2014/03/14/harbor-lights-247957.html', '/sports/rowing/cup-final-11183097', '/some-story-1876543/'])('%s looks like an article', (path) => {
    expect(looksLikeArticle(at(path))).toBe(true);
  });
  it.each(['/', '/us', '/topic/harbor-1876543', '/authors/ada-lind', '/rankings/best-ports-2025', '/search/site/1876543', '/2016/02/26/issue.html'])('%s does not', (path) => {
    expect(looksLikeArticle(at(path))).toBe(false);
  });
  it('without a number may still be one, since metadata decides', () => {
    expect(mayBeArticle(at('/harbor-vote'))).toBe(true);
    expect(mayBeArticle(at('/authors/ada-lind'))).toBe(false);
    expect(mayBeArticle('no address')).toBe(false);
  });
  it('is the same article with .html, a query or another slug before the number', () => {
    expect(sameArticle(at('/a-1876543?amp=1'), at('/b-1876543.html'))).toBe(true);
    expect(sameArticle(at('/a-1876543'), at('/a-1876544'))).toBe(false);
    expect(sameArticle(at('/harbor-vote/'), at('/harbor-vote#top'))).toBe(true);
  });
  it('gives a key that stays when the slug is rewritten', () => {
    expect(articleId('newsweek', at('/a-1876543'))).toBe('newsweek:1876543');
    expect(articleId('newsweek', at('/harbor-vote/'))).toBe('newsweek:/harbor-vote');
  });
  it('loses query, fragment and the slash at its end', () => {
    expect(plainAddress(at('/a-1876543/?utm_source=x#y'))).toBe(at('/a-1876543'));
  });
});

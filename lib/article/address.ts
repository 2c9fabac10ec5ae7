/**
 * What an address tells. It is a hint only: rarely an article has no number, and pages that
 * are no article may have one, so the page's own metadata decides.
 */

/** The last path segment of a Newsweek article ends in a number of 6 to 8 digits, optionally with `.html`. */
const ARTICLE_NUMBER = /(?:^|[-/])(\d{6,8})(?:\.html)?$/;

/** First path segments that never hold an article, whatever else the page claims. */
const NEVER = new Set('topic topics authors author newsletter newsletters archive rankings search rss fairness-meter editorial-guidelines contact corrections subscribe tag user privacy-policy terms-service'.split(' '));

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

const trimmedPath = (url: URL): string => url.pathname.replace(/(?<!\/)\/+$/, '') || '/';

/** The article's number in an address, or null. */
export function articleNumber(url: string): string | null {
  const parsed = parse(url);
  return parsed ? (ARTICLE_NUMBER.exec(trimmedPath(parsed))?.[1] ?? null) : null;
}

/** Could this address be an article's? False for the home page and for folders that never hold one. */
export function mayBeArticle(url: string): boolean {
  const parsed = parse(url);
  if (!parsed) return false;
  const path = trimmedPath(parsed);
  return path !== '/' && !NEVER.has(path.split('/')[1] ?? '') && !path.endsWith('/issue.html');
}

/** Does this address look like an article's, so that it is worth waiting for one? */
export const looksLikeArticle = (url: string): boolean => mayBeArticle(url) && articleNumber(url) !== null;

/** Are these two addresses of one article? By number where both have one (`/amp`, `.html` and queries come and go), else by path. */
export function sameArticle(a: string, b: string): boolean {
  const one = articleNumber(a);
  const other = articleNumber(b);
  if (one && other) return one === other;
  const left = parse(a);
  const right = parse(b);
  return left !== null && right !== null && trimmedPath(left).replace(/\.html$/, '') === trimmedPath(right).replace(/\.html$/, '');
}

/** The address without query, fragment and a slash at its end. */
export function plainAddress(url: string): string {
  const parsed = parse(url);
  return parsed ? parsed.origin + (parsed.pathname === '/' ? '/' : trimmedPath(parsed)) : url;
}

/** The key of an article: see `Article.id`. */
export function articleId(publisher: string, url: string): string {
  const parsed = parse(url);
  return `${publisher}:${articleNumber(url) ?? (parsed ? trimmedPath(parsed) : url)}`;
}

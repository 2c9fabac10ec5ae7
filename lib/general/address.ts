/**
 * Addresses of publishers that nothing is known of. An article is kept under its canonical address, if the page
 * gives one on the same site: no page may speak for another publisher's article.
 */
import { KEY } from './key';

/** Hosts on which a publisher shows the same articles again. */
const TWIN = /^(?:www|m|mobile|amp)\./;
/** What says in a query which article it is. All else (campaigns, sessions, what was clicked) is left out. */
const TELLING = new Set('id p page_id article article_id articleid aid artid story story_id storyid news_id newsid nid doc docid item_id itemid idxno oid no'.split(' '));
/** Parts of a path that show the same article in another dress. */
const DRESS = /\/amp(?=\/|$)|\.amp(?=\.|$)|\/index\.\w{3,5}$|\.(?:s?html?|php|aspx?|jsp)$|(?<!\/)\/$/g;
/** A year, or a long number, as addresses of articles have them. */
const DATED = /\/(?:19|20)\d\d[-/]|\d{5,}/;
const LONGEST = 1900;


const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);
/** Of a query what tells the article. Read by hand: Firefox lets no content script walk through `searchParams`. */
const telling = (url: URL): string[] => url.search.slice(1).split('&').filter((part) => TELLING.has(part.split('=')[0]?.toLowerCase() ?? '')).toSorted();
const bare = (path: string): string => path.replace(DRESS, '').replace(DRESS, '') || '/';

/** The publisher's host, without what only says in which dress it is shown. */
export const siteOf = (url: string): string => parse(url)?.hostname.replace(TWIN, '') ?? '';

/** Are these addresses of one article of one publisher, whatever its dress? */
export function sameStory(a: string, b: string): boolean {
  const [one, other] = [parse(a), parse(b)];
  if (!one || !other || siteOf(a) !== siteOf(b) || bare(one.pathname) !== bare(other.pathname)) return false;
  // Some publishers tell their articles apart by a number in the query alone.
  const [mine, theirs] = [telling(one), telling(other)];
  return mine.length === 0 || theirs.length === 0 || mine.join() === theirs.join();
}

/** The front page of a site, or of one of its languages. */
export const isFront = (url: string): boolean => /^\/(?:[a-z]{2}(?:-[a-z]{2})?)?$/i.test(bare(parse(url)?.pathname ?? '/'));

/** Does the address look like a story's: dated, numbered, or with a headline in it? */
export function looksLikeStory(url: string): boolean {
  const parsed = parse(url);
  if (!parsed) return false;
  const last = bare(parsed.pathname).split('/').at(-1) ?? '';
  return DATED.test(parsed.pathname) || telling(parsed).length > 0 || last.split(/[-_.+]|%20/).length > 3;
}

/** A page's own address: without fragment, and of its query only what tells the article. */
export function ownAddress(url: string): string {
  const parsed = parse(url);
  if (!parsed) return url;
  parsed.search = telling(parsed).join('&');
  return tidied(parsed);
}

/** What a page gives as its canonical address, if it may be believed: https, on the same site, no front page. */
export function canonicalAddress(given: string | null, url: string): string | null {
  if (!given || !URL.canParse(given, url)) return null;
  const parsed = new URL(given, url);
  return parsed.protocol === 'https:' && !parsed.username && !parsed.port && siteOf(parsed.href) === siteOf(url) && !isFront(parsed.href) ? tidied(parsed) : null;
}

function tidied(url: URL): string {
  const path = url.pathname.length > 1 ? url.pathname.replace(/(?<!\/)\/+$/, '') : url.pathname;
  return `${url.origin}${path}${url.search.length > 300 ? '' : url.search}`.slice(0, LONGEST);
}

/** The key of an article of a publisher that nothing is known of. */
export function webId(address: string): string {
  const parsed = parse(address);
  return `${KEY}${parsed ? `${siteOf(address)}${parsed.pathname}${parsed.search}` : address}`;
}

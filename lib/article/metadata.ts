import { sameArticle } from './address';
import { decodeEntities, tidy } from './text';
import type { Article, Fact } from './types';

/** What one source says of the article; null, or no authors, where it does not say. */
type Stated = { [Name in Fact]: Article[Name] | null };

/** What a page says of itself in its head: JSON-LD first, then `meta` elements. */
export interface Metadata {
  /** Something on the page claims that it is an article. */
  claimsArticle: boolean;
  /** schema.org type, if JSON-LD gave one. */
  type: string | null;
  canonical: string | null;
  /** By JSON-LD, and by `meta` elements. */
  data: Stated;
  head: Stated;
  /** The whole text, to check the paragraphs found. */
  body: string | null;
  image: { caption: string | null; credit: string | null } | null;
  free: boolean;
}

type Json = Record<string, unknown>;

/** schema.org's Article, NewsArticle and the kinds below it (OpinionNewsArticle, …), blogs and live blogs. */
const ARTICLE_TYPE = /^(?:\w*NewsA|A)rticle$|^(?:Live)?BlogPosting$/;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? tidy(decodeEntities(value)) : null);
const typeOf = (item: Json): string | null => list(item['@type']).find((t): t is string => typeof t === 'string' && ARTICLE_TYPE.test(t)) ?? null;

/** An ISO 8601 date or instant, or null: "2023-11-09", "2023-11-09T04:14:31-05:00", "2023-11-09T09:14:31Z". */
export function isoDate(value: unknown): string | null {
  const given = typeof value === 'string' ? value.trim() : '';
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?/.exec(given);
  if (!match || Number.isNaN(Date.parse(match[0]))) return null;
  return match[0].replace(' ', 'T');
}

/** Of several dates the first, unless a later one gives the time of the same day that the first leaves out. */
export const fullest = (dates: (string | null)[]): string | null => {
  const known = dates.filter((d) => d !== null);
  const [first] = known;
  return first?.length === 10 ? (known.find((d) => d.length > 10 && d.startsWith(first)) ?? first) : (first ?? null);
};

/** All objects of a page's JSON-LD blocks, those in lists and graphs too. */
export function* jsonLd(document: Document): Generator<Json> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue; // a broken block is the page's mistake; the others still count
    }
    // What is found on the way is walked in its turn. Never taken off the front: a page may list a hundred thousand.
    const open = [data];
    for (const item of open) {
      if (Array.isArray(item)) for (const inner of item) open.push(inner);
      else if (isObject(item)) {
        yield item;
        open.push(item['@graph']);
      }
    }
  }
}

const addressOf = (item: Json): string | null => {
  const main = item['mainEntityOfPage'];
  return [item['url'], isObject(main) ? main['@id'] : main, item['@id']].find((u): u is string => typeof u === 'string' && u.startsWith('http')) ?? null;
};

const names = (value: unknown): string[] =>
  list(value).flatMap((author) => text(isObject(author) ? author['name'] : author) ?? []).filter((name) => !/^https?:/.test(name));

/**
 * @param url the page's address: what belongs to another article (a page that navigated in
 *   place may still carry the last one's head) is left out.
 */
export function readMetadata(document: Document, url: string): Metadata {
  const canonicalLink = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const canonical = canonicalLink && URL.canParse(canonicalLink, url) ? new URL(canonicalLink, url).href : null;
  const headIsOurs = canonical === null || sameArticle(canonical, url);
  const isThisArticle = (i: Json): boolean => {
    const address = addressOf(i);
    return typeOf(i) !== null && (address === null ? headIsOurs : sameArticle(address, url));
  };
  const item = [...jsonLd(document)].find(isThisArticle) ?? {};
  const type = typeOf(item);
  // Eras 1–4 write `property=`, era 5 `name=`.
  const meta = (key: string) => (headIsOurs ? text(document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content')) : null);
  const published = isoDate(meta('article:published_time'));
  const author = meta('author');
  const image = list(item['image']).find(isObject);
  return {
    claimsArticle: type !== null || (headIsOurs && (published !== null || meta('og:type') === 'article')),
    type,
    canonical: headIsOurs && canonical?.startsWith('https:') ? canonical : null,
    data: { headline: text(item['headline']), section: text(list(item['articleSection'])[0]), authors: names(item['author']), published: isoDate(item['datePublished']), modified: isoDate(item['dateModified']) },
    head: { headline: meta('og:title'), section: meta('article:section'), authors: author ? [author] : [], published, modified: isoDate(meta('article:modified_time')) },
    body: text(item['articleBody']),
    image: image ? { caption: text(image['caption']), credit: text(image['creditText'] ?? image['copyrightHolder']) } : null,
    free: !/^false$/i.test(String(item['isAccessibleForFree'] ?? true)),
  };
}

import { decodeEntities, type Fact, fullest, isoDate, jsonLd, type Source, tidy } from '../article';
import { canonicalAddress, sameStory } from './address';

type Json = Record<string, unknown>;

/** What a page of any publisher says of itself: JSON-LD, microdata, `meta` elements, in this order. */
export interface Head {
  /** By what it says that it is an article: a schema.org type, or no more than `og:type` or a date. */
  claim: 'type' | 'hint' | null;
  type: string | null;
  canonical: string | null;
  headline: string | null;
  section: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  publisher: string | null;
  image: { caption: string | null; credit: string | null } | null;
  free: boolean;
  /** The text that it says it holds, and how many words the whole article has, where that is said. */
  promised: string | null;
  words: number | null;
  /** Which source each fact is from. */
  from: Record<Fact, Source>;
}

/** schema.org's articles, and what is written like them. */
const ARTICLE = /^(?:\w*Article|(?:Live)?BlogPosting|Report)$/;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? tidy(decodeEntities(value)) : null);
const typeOf = (item: Json): string | null => list(item['@type']).find((t): t is string => typeof t === 'string' && ARTICLE.test(t)) ?? null;
const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Are these one headline? A page's own may have more after it ("… | The Daily"), or be set otherwise. */
export function sameHeadline(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one !== '' && other !== '' && (one === other || (Math.min(one.length, other.length) > 20 && (one.startsWith(other) || other.startsWith(one))));
}

/** An author's name; not an address, and without the word before it. */
const nameOf = (value: unknown): string[] => {
  const name = text(isObject(value) ? (Array.isArray(value['name']) ? value['name'][0] : value['name']) : value)?.replace(/^by:?\s+/i, '');
  return name && !/^https?:|[@/]|^\d+$/.test(name) ? [name] : [];
};

/**
 * @param url the page's address.
 * @param headings what its headings of the first rank say: what belongs to another article (a page that went on in
 *   place may carry the last one's head) is not believed.
 */
export function readHead(document: Document, url: string, headings: readonly string[]): Head {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
  const raw = (...keys: string[]): string | null => {
    for (const key of keys) {
      const content = text(document.querySelector(`meta[property="${key}" i], meta[name="${key}" i], meta[itemprop="${key}" i]`)?.getAttribute('content'));
      if (content) return content;
    }
    return null;
  };
  const title = raw('og:title', 'twitter:title');
  const stands = (headline: string | null): boolean => headline !== null && headings.some((heading) => sameHeadline(heading, headline));
  const isHere = (address: string | null): boolean => address !== null && URL.canParse(address, url) && sameStory(new URL(address, url).href, url);
  const ours = link === null || isHere(link) || stands(title);
  const meta = (...keys: string[]) => (ours ? raw(...keys) : null);

  const items = [...jsonLd(document)].flatMap((item) => list(item['mainEntity']).filter(isObject).concat(item)).filter((item) => typeOf(item) !== null);
  const item = items.find((i) => isHere(addressOf(i))) ?? items.find((i) => stands(text(i['headline']))) ?? (ours && items.length === 1 && addressOf(items[0] ?? {}) === null ? items[0] : undefined) ?? {};
  const micro = microdata(document, ours);
  const type = typeOf(item) ?? micro?.type ?? null;
  const headline = told([text(item['headline']), micro?.text('headline'), meta('og:title', 'twitter:title')]);
  const section = told([text(list(item['articleSection'])[0]), micro?.text('articleSection'), meta('article:section', 'parsely-section', 'section')]);
  const authors = told([list(item['author']).flatMap(nameOf), micro?.authors, nameOf(meta('author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author'))].map((names) => (names?.length ? Array.from(new Set(names)) : null)));
  const dates = [isoDate(item['datePublished']), micro?.date('datePublished') ?? null, isoDate(meta('article:published_time', 'og:article:published_time', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.created', 'datePublished', 'pubdate', 'date'))];
  const published = told(dates, fullest(dates));
  const changes = [isoDate(item['dateModified']), micro?.date('dateModified') ?? null, isoDate(meta('article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified'))];
  const modified = told(changes, fullest(changes));
  const promised = text(item['articleBody']);
  const image = list(item['image']).find(isObject);
  return {
    claim: type !== null ? 'type' : meta('og:type') === 'article' || published.value !== null ? 'hint' : null,
    type,
    canonical: ours ? canonicalAddress(link ?? addressOf(item), url) : null,
    headline: headline.value,
    section: section.value,
    authors: authors.value ?? [],
    published: published.value,
    modified: modified.value,
    publisher: list(item['publisher']).flatMap(nameOf)[0] ?? raw('og:site_name', 'application-name') ?? null,
    image: image ? { caption: text(image['caption']), credit: text(image['creditText'] ?? image['copyrightHolder']) } : null,
    free: !/^(?:false|no)$/i.test(String(item['isAccessibleForFree'] ?? true)) && !/^(?:locked|metered)$/i.test(meta('article:content_tier') ?? ''),
    promised,
    words: Number(item['wordCount']) || (promised?.split(' ').length ?? null),
    from: { headline: headline.source, section: section.source, authors: authors.source, published: published.source, modified: modified.source },
  };
}

const addressOf = (item: Json): string | null => {
  const main = item['mainEntityOfPage'];
  return [item['url'], isObject(main) ? (main['@id'] ?? main['url']) : main, item['@id']].find((u): u is string => typeof u === 'string' && u.startsWith('http')) ?? null;
};

/** In the order in which they are asked. */
const SOURCES = ['data', 'markup', 'head'] as const;

/** What the first source says that says anything, or the one `value` of them that is believed; and which source it was. */
function told<Value>(said: readonly (Value | null | undefined)[], value: Value | null = said.find((one) => one !== null && one !== undefined) ?? null): { value: Value | null; source: Source } {
  return { value, source: value === null ? null : (SOURCES[said.indexOf(value)] ?? null) };
}

const valueOf = (e: Element): string | null => text(e.getAttribute('content') ?? e.getAttribute('datetime') ?? e.textContent);

/** The article that the page's markup itself describes. */
function microdata(document: Document, ours: boolean) {
  const item = ours ? [...document.querySelectorAll('[itemscope][itemtype*="schema.org/" i]')].find((e) => ARTICLE.test(e.getAttribute('itemtype')?.split('/').at(-1) ?? '')) : undefined;
  if (!item) return null;
  const first = (name: string): string | null => {
    const found = item.querySelector(`[itemprop~="${name}"]`);
    return found ? valueOf(found) : null;
  };
  return {
    type: item.getAttribute('itemtype')?.split('/').at(-1) ?? null,
    text: first,
    date: (name: string) => isoDate(first(name)),
    authors: [...item.querySelectorAll('[itemprop~="author"]')].flatMap((e) => nameOf(valueOf(e.querySelector('[itemprop~="name"]') ?? e))),
  };
}

import { articleId, mayBeArticle, plainAddress } from './address';
import { agreement } from './agreement';
import { paragraphRuns, type Run } from './flow';
import { isAiDisclosure, isFurniture } from './lines';
import { fullest, isoDate, type Metadata, readMetadata } from './metadata';
import * as site from './newsweek';
import { readPictures } from './pictures';
import { tidy } from './text';
import { type Article, type Fact, FACTS, type Origins, type Reading } from './types';

/** Below this share the page's text and the text its metadata promises are two stories. */
const SAME_STORY = 0.5;
/** No headline, section or name is longer, whatever a page says; nor has an article more authors. */
const LONGEST = 500;
const MOST_AUTHORS = 100;
/** Fewer characters than this are no article's text. */
const LEAST_TEXT = 120;

/**
 * Reads the article of a page. Metadata first, class names last; the document is not changed.
 *
 * @param url the page's address. Metadata that belongs to another article is not believed.
 */
export function readArticle(document: Document, url: string): Reading {
  if (!mayBeArticle(url)) return { found: false, reason: 'not-article' };
  const metadata = readMetadata(document, url);
  if (!metadata.claimsArticle) return { found: false, reason: 'not-article' };
  const body = readBody(document, metadata.body);
  const { data, head } = metadata;
  // JSON-LD's headline is the h1; a bare og:title is in sentence case.
  const headline = data.headline ?? (metadata.type && head.headline) ?? firstText(document, site.headlines) ?? head.headline;
  if (!body || !headline) return { found: false, reason: 'not-recognised' };

  const address = plainAddress(metadata.canonical ?? url);
  const section = data.section ?? head.section ?? firstText(document, site.sections);
  const authors = [data.authors ?? [], bylineAuthors(document), head.authors ?? []].find((names) => names.length) ?? [];
  const published = fullest([data.published, head.published]) ?? visibleTime(document);
  const modified = fullest([data.modified, head.modified]);
  const article: Article = {
    id: articleId(site.publisher, address),
    url: address,
    publisher: 'Newsweek',
    headline: cut(headline),
    section: cut(section),
    authors: authors.slice(0, MOST_AUTHORS).map(cut),
    published,
    modified,
    paragraphs: body.runs.map((r) => r.text),
    headings: body.runs.flatMap((r, i) => (r.heading ? [i] : [])),
    pictures: pictures(document, metadata),
    aboutAuthor: aboutAuthor(document),
    aiDisclosure: hasAiDisclosure(document),
    meter: document.querySelector(site.meter) !== null,
    kind: kindOf(metadata.type, section, address),
    origins: originsOf({ headline, section, authors, published, modified }, metadata, document),
    partial: !metadata.free && (metadata.body === null || metadata.body.length > 1.3 * textLength(body.runs)),
  };
  return { found: true, article, places: body.runs.map((r) => r.place), root: body.root };
}

const cut = <Words extends string | null>(words: Words) => (words && words.slice(0, LONGEST)) as Words;

const textLength = (runs: Run[]): number => runs.reduce((n, r) => n + r.text.length, 0);

/** The best root: the one whose text agrees most with what the metadata promises, else the first with text enough. */
function readBody(document: Document, promised: string | null): { root: Element; runs: Run[] } | null {
  let best: { root: Element; runs: Run[]; score: number } | null = null;
  const tried = new Set<Element>();
  for (const selector of site.bodies) {
    for (const root of document.querySelectorAll(selector)) {
      if (tried.has(root) || root.closest('aside, nav, footer')) continue;
      tried.add(root);
      // Asked once for the whole root: what asks element by element reads the long selector anew each time.
      const furniture = new Set<Node>(root.querySelectorAll(site.furniture));
      const all = paragraphRuns(root, furniture).filter((r) => !isFurniture(r.text));
      // A paragraph that is nothing but links is a list of other stories, unless the article's own text has it.
      const runs = all.filter((r) => !r.linked || promised?.includes(r.text));
      const text = runs.map((r) => r.text).join(' ');
      if (text.length < LEAST_TEXT) continue;
      const score = promised ? agreement(text, promised) : 1;
      if (score >= SAME_STORY && (!best || score > best.score + 0.1)) best = { root, runs, score };
    }
    if (best) return best;
  }
  return null;
}

function firstText(document: Document, selectors: string[]): string | null {
  for (const selector of selectors) {
    const text = tidy(document.querySelector(selector)?.textContent ?? '');
    if (text) return text;
  }
  return null;
}

function bylineAuthors(document: Document): string[] {
  for (const selector of site.bylines) {
    const names = [...document.querySelectorAll(selector)].map((a) => tidy(a.textContent ?? '')).filter(Boolean);
    if (names.length) return [...new Set(names)];
  }
  return [];
}

function visibleTime(document: Document): string | null {
  for (const selector of site.times) {
    const element = document.querySelector(selector);
    const date = isoDate(element?.getAttribute('datetime') ?? element?.getAttribute('content'));
    if (date) return date;
  }
  return null;
}

function pictures(document: Document, { image }: Metadata): Article['pictures'] {
  const found = readPictures(document);
  return found.length || !image?.caption ? found : [{ caption: image.caption, credit: image.credit }];
}

/** The page holds this text twice, cut short and in full: the full one is read. */
function aboutAuthor(document: Document): string | null {
  for (const selector of site.aboutAuthor) {
    const parts = [...document.querySelectorAll(selector)].filter((e) => e.id !== 'dots-description');
    const outer = parts.filter((e) => !parts.some((o) => o !== e && o.contains(e)));
    const text = outer.map((e) => paragraphRuns(e, new Set()).map((r) => r.text).join(' ')).join(' ').trim();
    if (text) return text;
  }
  return null;
}

const hasAiDisclosure = (document: Document): boolean => [...document.querySelectorAll('[class*="disclosure" i], main p')].some((e) => isAiDisclosure(tidy(e.textContent ?? '')));

function kindOf(type: string | null, section: string | null, address: string): Article['kind'] {
  if (type === 'LiveBlogPosting' || /-live-(?:blog|updates)\b/.test(address)) return 'live-blog';
  return type === 'OpinionNewsArticle' || /^opinion$/i.test(section ?? '') ? 'opinion' : 'news';
}

/** Told by the values themselves: a fact is from the first source that states it so. */
function originsOf(facts: Pick<Article, Fact>, { data, head, body }: Metadata, document: Document): Origins {
  const originOf = (name: Fact) => {
    const value = String(facts[name] ?? '');
    return value && (String(data[name]) === value ? 'data' : String(head[name]) === value ? 'head' : 'page');
  };
  return {
    era: site.eras.find(([, mark]) => document.querySelector(mark))?.[0] ?? 0,
    compared: body !== null,
    from: Object.fromEntries(FACTS.map((name) => [name, originOf(name) || null])) as Origins['from'],
  };
}

import { agreement, type Article, isoDate, type Reading, tidy } from '../article';
import { isFront, looksLikeStory, ownAddress, siteOf, webId } from './address';
import { type Body, findBody } from './body';
import { type Head, readHead, sameHeadline } from './head';

/** No headline, section or name is longer, whatever a page says; nor has an article more authors. */
const LONGEST = 500;
const MOST_AUTHORS = 100;
/** Fewer characters than this are no article's text; for one that says it is behind a paywall, no opening. */
const LEAST_TEXT = 200;
const LEAST_OPENING = 60;
/** A page that does not say it is an article must look like one: so many paragraphs of that length. */
const LEAST_PARAGRAPHS = 3;
const PARAGRAPH = 80;
/** An opening is shorter than this, where the page does not say how long the whole is. */
const OPENING = 1500;
/** Below this share the page's text and the text its metadata promises are two stories: the promise may be of a teaser, or have markup in it. */
const SAME_STORY = 0.1;

/**
 * Reads the article of a page of any publisher, by what nearly all of them do: what the page says of itself, and its
 * text as a reading mode finds it. What only one publisher does (its notes' places, a meter) is not looked for.
 * The document is not changed.
 *
 * @param url the page's address.
 */
export function readGeneral(document: Document, url: string): Reading {
  const none = { found: false, reason: 'not-article' } as const;
  if (isFront(url)) return none;
  const headings = [...document.querySelectorAll('h1')].map((h) => tidy(h.textContent ?? '')).filter(Boolean);
  const head = readHead(document, url, headings);
  const body = bodyOf(document);
  const published = head.published ?? visibleTime(body);
  if (!isArticle(head, body, published !== null || looksLikeStory(url))) return none;
  const headline = headlineOf(document, head, headings, body);
  if (!body || !headline || !isText(head, body)) return { found: false, reason: head.claim === 'type' ? 'not-recognised' : 'not-article' };

  const address = head.canonical ?? ownAddress(url);
  const section = head.section && cut(head.section);
  const authors = head.authors.length ? head.authors : bylines(document);
  const article: Article = {
    id: webId(address),
    url: address,
    publisher: cut(head.publisher ?? siteOf(url)),
    headline: cut(headline),
    section,
    authors: authors.slice(0, MOST_AUTHORS).map(cut),
    published,
    modified: head.modified,
    paragraphs: body.runs.map((run) => run.text),
    headings: body.runs.flatMap((run, i) => (run.heading ? [i] : [])),
    pictures: pictures(body.root, head),
    aboutAuthor: null,
    aiDisclosure: false,
    meter: false,
    kind: kindOf(head, section, address),
    partial: isPartial(head, body),
    origins: {
      era: null,
      compared: promises(head),
      from: { ...head.from, headline: headline === head.headline ? head.from.headline : 'page', authors: head.from.authors ?? (authors.length ? 'page' : null), published: head.from.published ?? (published === null ? null : 'page') },
    },
  };
  return { found: true, article, places: body.runs.map((run) => run.place), root: body.root };
}

const cut = (words: string): string => words.slice(0, LONGEST);

/** Readability may stumble over a page that nobody has thought of. */
function bodyOf(document: Document): Body | null {
  try {
    return findBody(document);
  } catch {
    return null;
  }
}

const lengthOf = ({ runs }: Body): number => runs.reduce((sum, run) => sum + run.text.length, 0);

/** @param likely does it have a date, or a story's address? */
function isArticle({ claim }: Head, body: Body | null, likely: boolean): boolean {
  if (body && isListing(body)) return false;
  if (claim === 'type') return true;
  if (!likely) return false;
  return claim === 'hint' || (body !== null && body.runs.filter(({ text, heading }) => !heading && text.length >= PARAGRAPH).length >= LEAST_PARAGRAPHS);
}

/** Teasers of other articles: most of what stands there are links, or headings that are. */
function isListing({ runs, linked, linkedHeadings }: Body): boolean {
  const text = runs.filter(({ heading }) => !heading).length;
  return linked > 2 * text + 3 || (linkedHeadings >= 4 && linkedHeadings * 2 >= text);
}

/** Does the page's data hold its text, so that what is seen can be compared with it? */
const promises = ({ promised }: Head): boolean => promised !== null && promised.length >= LEAST_TEXT;

/** Text enough, and not another story than the one that the page promises. */
function isText(head: Head, { runs }: Body): boolean {
  const text = runs.map((run) => run.text).join(' ');
  return text.length >= (head.free ? LEAST_TEXT : LEAST_OPENING) && (!promises(head) || agreement(text, head.promised ?? '') >= SAME_STORY);
}

/** The headline as it stands on the page; what stands after a title ("… | The Daily") is the publisher's name. */
function headlineOf(document: Document, { headline, publisher }: Head, headings: readonly string[], body: Body | null): string | null {
  const shown = headline === null ? undefined : headings.find((heading) => sameHeadline(heading, headline));
  if (shown) return shown;
  const inside = tidy(body?.root.closest('article, main')?.querySelector('h1')?.textContent ?? '');
  const given = inside || headline || (headings.length === 1 ? headings[0] : undefined) || tidy(document.querySelector('title')?.textContent ?? '');
  const name = publisher && given.toLowerCase().endsWith(publisher.toLowerCase()) ? given.slice(0, -publisher.length).replace(/(?<![\s|–—:·-])[\s|–—:·-]+$/, '') : given;
  return name || null;
}

const bylines = (document: Document): string[] => [
  ...new Set([...document.querySelectorAll('[rel~="author"], [class*="byline" i] a[href*="author"], .author-name')].map((e) => tidy(e.textContent ?? '').replace(/^by:?\s+/i, '')).filter((name) => name.length > 1 && name.length < 80)),
];

/** The first time that stands in the article, or before its text. */
const visibleTime = (body: Body | null): string | null => isoDate((body?.root.closest('article, main') ?? body?.root)?.querySelector('time[datetime]')?.getAttribute('datetime'));

function pictures(root: Element, { image }: Head): Article['pictures'] {
  const area = root.closest('article, main') ?? root;
  const found = [...area.querySelectorAll('figure')].filter((figure) => !figure.querySelector('figure') && figure.querySelector('img, picture')).flatMap((figure) => {
    const caption = tidy(figure.querySelector('figcaption')?.textContent ?? '');
    return caption && caption.length < 1000 ? [{ caption, credit: null }] : [];
  });
  return found.length || !image?.caption ? found : [{ caption: image.caption, credit: image.credit }];
}

function kindOf({ type }: Head, section: string | null, address: string): Article['kind'] {
  if (type === 'LiveBlogPosting' || /[-/]live(?:[-/]|$)/.test(address)) return 'live-blog';
  return type === 'OpinionNewsArticle' || /^(?:opini[oó]n|op-ed|commentary|editorials?|columnists?|meinung|tribunes?)s?$/i.test(section ?? '') || /\/(?:opinion|commentisfree|op-ed|opinions)\//.test(address) ? 'opinion' : 'news';
}

/** Only the opening is there: not free, and much shorter than it is said to be, or short where nothing is said. */
function isPartial({ free, words }: Head, body: Body): boolean {
  if (free) return false;
  const here = body.runs.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words === null ? lengthOf(body) < OPENING : words > 1.3 * here;
}

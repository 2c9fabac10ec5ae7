import { Readability } from '@mozilla/readability';
import { paragraphRuns, type Run, tidy } from '../article';

/** More elements than this are not worked through: a page of that size is no article. */
const MOST_ELEMENTS = 30_000;

/** Never text of an article, whoever publishes it. */
const FURNITURE = [
  'figure,picture,aside,nav,form,button,script,style,noscript,template,iframe,svg,math,video,audio,object,select,textarea,footer,h1,time:not(p time)',
  '[hidden],[aria-hidden="true"],[class*="visually-hidden" i],[class*="visuallyhidden" i],[class*="sr-only" i],[class*="screen-reader" i]',
  'blockquote[class*="-tweet"],blockquote[class*="-media"],blockquote[class*="tiktok"],[itemprop="author"],[rel="author"]',
].join();
/** The same where it is short: a name that says so may also stand on the box around everything. */
const SHORT_FURNITURE = '[class*="newsletter" i],[class*="related" i],[class*="share" i],[class*="advert" i],[class*="caption" i],[class*="promo" i],[class*="byline" i],[data-component*="byline" i],[data-testid*="byline" i],header:has(h1)';
const SHORT = 400;
const FURNITURE_LINE = /^(?:advertisement|advertising|publicidad|anzeige|publicité|(?:story|article) continues below.{0,40}|sign up (?:for|to)\b.{0,120}|subscribe (?:to|now)\b.{0,80}|(?:read|see) (?:more|also)\b.{0,3}|related(?: (?:stories|articles|content))?|share(?: this.{0,20})?|follow us.{0,40}|listen to this article.{0,20}|\d+ min(?:ute)?s? read|getty images)[.:]?$/i;

export interface Body {
  root: Element;
  /** Paragraphs, without those that are nothing but links. */
  runs: Run[];
  /** How many were nothing but links, and how many of these were headings. */
  linked: number;
  linkedHeadings: number;
}

/**
 * The text of a page, found by Readability. It works on a copy whose elements carry a mark; the marks that are left
 * say which elements of the page itself hold the text, and there it is read. The page is not changed.
 */
export function findBody(document: Document): Body | null {
  const elements = [...document.documentElement.querySelectorAll('*')];
  if (elements.length > MOST_ELEMENTS) return null;
  const kept = keptOf(markedCopy(document, elements), elements);
  const [first] = kept;
  if (!first) return null;
  let root = first;
  for (const element of kept) while (!root.contains(element) && root.parentElement) root = root.parentElement;

  const way = new Set<Element>();
  for (const element of kept) for (let up: Element | null = element; up && !way.has(up); up = up === root ? null : up.parentElement) way.add(up);
  const skip = new Set<Node>(root.querySelectorAll(FURNITURE));
  for (const element of root.querySelectorAll(SHORT_FURNITURE)) if ((element.textContent ?? '').length < SHORT) skip.add(element);
  for (const element of root.querySelectorAll('*')) if (!way.has(element)) skip.add(element);
  skip.delete(root);
  const all = paragraphRuns(root, skip).filter(({ text }) => !FURNITURE_LINE.test(text));
  const runs = all.filter((run) => !run.linked);
  return { root, runs, linked: all.length - runs.length, linkedHeadings: all.filter((run) => run.linked && run.heading).length };
}

/** An attribute of the copies: which element each stands for. It survives what Readability does to elements; where it makes one of two, the outer's stays. */
const MARK = 'eh';

function markedCopy(document: Document, elements: readonly Element[]): Document {
  const copy = copyOf(document);
  const copies = [...copy.documentElement.querySelectorAll('*')];
  // What a page that is drawn does not show is not there to be read.
  const drawn = document.defaultView !== null && 'checkVisibility' in document.documentElement;
  const body = document.querySelector('body');
  elements.forEach((element, i) => {
    const twin = copies[i];
    if (!twin) return;
    twin.setAttribute(MARK, String(i));
    // Readability puts nameless elements in the place of such links.
    if (twin.localName === 'a' && /^\s*javascript:/i.test(twin.getAttribute('href') ?? '')) twin.setAttribute('href', '#');
    if (/^(?:div|section)$/.test(twin.localName) && hasText(twin) && !twin.querySelector(BLOCKS)) wrapInside(twin, i);
    if (twin.localName === 'noscript' || (drawn && body?.contains(element) && element !== body && !element.checkVisibility())) twin.remove();
  });
  return copy;
}

const BLOCKS = 'div,p,section,article,blockquote,ul,ol,dl,table,pre,figure,form,h1,h2,h3,h4,h5,h6';
const hasText = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === 3 && tidy((node as Text).data) !== '');

/** Readability puts a nameless paragraph in the place of a box with nothing but text in it. Here it has its mark. */
function wrapInside(element: Element, mark: number): void {
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.setAttribute(MARK, String(mark));
  paragraph.append(...element.childNodes);
  element.append(paragraph);
}

/** Readability knows the element names of HTML alone: XHTML is copied into a document of HTML. */
function copyOf(document: Document): Document {
  if (document.contentType !== 'application/xhtml+xml') return document.cloneNode(true) as Document;
  const copy = document.implementation.createHTMLDocument('');
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  return copy;
}

/** The elements of the page whose copies Readability takes for the article, in document order. */
function keptOf(copy: Document, elements: readonly Element[]): Element[] {
  const { content } = new Readability<Element>(copy, { disableJSONLD: true, serializer: (node) => node as Element }).parse() ?? {};
  if (!content) return [];
  const kept = new Set<number>();
  for (const element of content.querySelectorAll(`[${MARK}]`)) kept.add(Number(element.getAttribute(MARK)));
  return [...kept].toSorted((a, b) => a - b).flatMap((i) => elements[i] ?? []);
}

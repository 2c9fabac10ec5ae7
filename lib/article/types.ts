/** A news article as plain data: what the page says of it, and nothing of the page around it. */
export interface Article {
  /** Key under which everything about this article is kept: `newsweek:1842168`, or `newsweek:/path` where the address has no number; `web:host/path` for a publisher that nothing is known of. */
  id: string;
  /** The canonical address, without query or fragment. */
  url: string;
  publisher: string;
  headline: string;
  section: string | null;
  authors: string[];
  /** ISO 8601, with offset; a bare date where the page gives no more; never filled up with midnight. */
  published: string | null;
  modified: string | null;
  /** Visible text in reading order, white space collapsed. Offsets elsewhere are UTF-16 code units into these. */
  paragraphs: string[];
  /** Indexes into `paragraphs` of those that are sub-headings. */
  headings: number[];
  pictures: Picture[];
  aboutAuthor: string | null;
  /** Does the publisher say on this page that AI had a part, or may have had? */
  aiDisclosure: boolean;
  /** Does the publisher's own meter, by which readers rate the article, stand on this page? */
  meter: boolean;
  kind: 'news' | 'opinion' | 'live-blog';
  /** Only the opening is on the page; the rest is for subscribers. */
  partial: boolean;
  /** How the page was read. Absent where that was not told. */
  origins?: Origins;
}

/** Facts that a page may state more than once. */
export const FACTS = ['headline', 'section', 'authors', 'published', 'modified'] as const;
export type Fact = (typeof FACTS)[number];

/** `data`: JSON-LD. `markup`: microdata. `head`: a `meta` element. `page`: what the reader sees. Null: nowhere. */
export type Source = 'data' | 'markup' | 'head' | 'page' | null;

export interface Origins {
  /** Which of the ways the publisher has built its pages, counted from 1; 0 where it is none that is known; null where the page was read by general rules. */
  era: number | null;
  /** Was the text that is seen compared with the whole text in the page's data? */
  compared: boolean;
  /** Of each fact, which source gave it. */
  from: Record<Fact, Source>;
}

export interface Picture {
  caption: string | null;
  credit: string | null;
}

/** Where a paragraph stands in the document: its text nodes and line breaks, in order. Never leaves the page. */
export type Place = readonly Node[];

export type NoArticle = 'not-article' | 'not-recognised';

export type Reading =
  | { found: true; article: Article; places: Place[]; root: Element }
  /** `not-article`: nothing on the page claims to be one. `not-recognised`: something does, but its text can't be read for certain. */
  | { found: false; reason: NoArticle };

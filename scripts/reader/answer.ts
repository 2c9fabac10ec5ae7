import { parseHTML } from 'linkedom';
import { type Article, captionYear, readArticle } from '../../lib/article';
import { findQuotations } from '../../lib/speakers';
import { type UpdateAnswer, updatesOf } from './updates';
import { answerVersions, type VersionsAnswer } from './versions';

/** What the reader answers for a page or a text: see docs/reader.md. Offsets are [start, end) in UTF-16 code units of the paragraph. */
export interface Answer {
  id: string;
  article: (Pick<Article, 'url' | 'headline' | 'section' | 'authors' | 'published' | 'modified' | 'paragraphs' | 'aboutAuthor' | 'aiDisclosure'> & { pictures: { caption: string | null; credit: string | null; year: number | null }[] }) | null;
  reason?: string;
  attributions: Attribution[];
  speakers: never[];
  reply: never[];
  updates: UpdateAnswer[];
  signals: never[];
}

export interface Attribution {
  paragraph: number;
  kind: 'direct' | 'mixed';
  content: [number, number][];
  quoted: [number, number][];
  cue: null;
  source: null;
  sourceParagraph: number;
  speaker: null;
  quotedBy: null;
}

function attributionsIn(paragraphs: readonly string[]): Attribution[] {
  return findQuotations(paragraphs).map(({ paragraph, start, end }) => {
    const text = paragraphs[paragraph] ?? '';
    // A passage that begins as a sentence does is quoted whole; one inside a sentence of the writer's is a part of it.
    const direct = /^\p{Lu}/u.test(text.slice(start)) && /[.!?,…]$/.test(text.slice(start, end));
    return { paragraph, kind: direct ? 'direct' : 'mixed', content: [[start, end]], quoted: [[start, end]], cue: null, source: null, sourceParagraph: paragraph, speaker: null, quotedBy: null };
  });
}

const empty = { speakers: [], reply: [], updates: [], signals: [] } as Pick<Answer, 'speakers' | 'reply' | 'updates' | 'signals'>;

/** Without an address the page's own canonical one is believed. */
export function readHtml({ id, html, url }: { id: string; html: string; url: string | null }): Answer {
  const { document } = parseHTML(html);
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  const reading = readArticle(document as unknown as Document, url ?? own);
  if (!reading.found) return { id, article: null, reason: reading.reason, attributions: [], ...empty };
  const { url: address, headline, section, authors, published, modified, paragraphs, aboutAuthor, aiDisclosure } = reading.article;
  const pictures = reading.article.pictures.map(({ caption, credit }) => ({ caption, credit, year: captionYear(caption) }));
  return { id, article: { url: address, headline, section, authors, published, modified, paragraphs, pictures, aboutAuthor, aiDisclosure }, attributions: attributionsIn(paragraphs), ...empty, updates: updatesOf(reading.article) };
}

/** @throws with one clear sentence when `document` is none of the shapes of the contract. */
export function answerFor(document: unknown): Answer | VersionsAnswer {
  if (typeof document !== 'object' || document === null) throw new Error('a line must be a JSON object');
  const { id, html, url, paragraphs, published } = document as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a string');
  const versions = answerVersions(id, document as Record<string, unknown>);
  if (versions) return versions;
  if (typeof html === 'string') {
    if (url !== undefined && (typeof url !== 'string' || !URL.canParse(url))) throw new Error('"url" must be an address');
    return readHtml({ id, html, url: (url as string | undefined) ?? null });
  }
  if (Array.isArray(paragraphs) && paragraphs.every((p) => typeof p === 'string')) return { id, article: null, attributions: attributionsIn(paragraphs), ...empty, updates: updatesOf({ paragraphs, published: typeof published === 'string' ? published : null, modified: null }) };
  throw new Error('a document needs "html" (a page), "paragraphs" (an array of strings), or "before" and "after" (two versions)');
}
